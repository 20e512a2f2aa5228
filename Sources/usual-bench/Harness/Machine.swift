import CPlatform
import Glibc
import JSON

/// What the figures were measured on, as far as it matters to them.
struct Machine {
    let processor: String
    let cores: Int
    let memoryGiB: Double
    let kernel: String
    let fileSystem: String

    /// The machine, and the file system that holds a directory.
    init(directory: String) {
        processor = Self.value(of: "model name", in: "/proc/cpuinfo") ?? "unknown"
        cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
        memoryGiB = Double(sysconf(Int32(_SC_PHYS_PAGES))) * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_073_741_824
        kernel =
            (try? Files.text(of: "/proc/sys/kernel/osrelease"))?.split(separator: "\n").first.map(String.init) ?? ""
        var magic: UInt32 = 0
        fileSystem = cplatform_file_system_magic(directory, &magic) == 0 ? Self.fileSystemName(magic) : "unknown"
    }

    /// The machine in one line.
    var text: String {
        """
        \(processor), \(cores) cores, \(NumberText.fixed(memoryGiB, decimals: 1)) GiB, Linux \(kernel), \(fileSystem)

        """
    }

    /// Writes the machine as members of the object begun.
    func write(into json: inout JSONWriter) {
        json.key("machine")
        json.beginObject()
        json.member("processor", processor)
        json.member("cores", cores)
        json.member("memory_gib", (memoryGiB * 10).rounded() / 10)
        json.member("kernel", kernel)
        json.member("file_system", fileSystem)
        json.endObject()
    }

    /// The name that statfs(2)'s number stands for.
    private static func fileSystemName(_ magic: UInt32) -> String {
        switch magic {
        case 0x0000_EF53: "ext4"
        case 0x5846_5342: "xfs"
        case 0x9123_683E: "btrfs"
        case 0x0102_1994: "tmpfs (a sync costs nothing here: nothing is durable)"
        case 0x794C_7630: "overlayfs"
        case 0x2FC1_2FC1: "zfs"
        default: "file system 0x" + String(magic, radix: 16)
        }
    }

    private static func value(of key: String, in file: String) -> String? {
        guard let text = try? Files.text(of: file) else { return nil }
        for line in text.split(separator: "\n") where line.hasPrefix(key) {
            guard let colon = line.firstIndex(of: ":") else { continue }
            return String(line[line.index(after: colon)...].drop { $0 == " " })
        }
        return nil
    }
}
