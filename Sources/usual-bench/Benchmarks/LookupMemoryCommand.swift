import ArgumentParser
import CustomerIndex
import Glibc

/// `usual-bench lookup-memory`: a process that maps an index, asks it queries and tells what of its memory is its own.
struct LookupMemoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "lookup-memory", shouldDisplay: false)

    @Argument(help: "A file with the bytes of a layer.")
    var layer: String

    @Argument(help: "A file of queries, one a line.")
    var queries: String

    func run() throws {
        let queries = try Files.text(of: queries).split(separator: "\n").map(String.init)
        let before = try Self.privateDirtyBytes()
        let index = try CustomerIndex(layers: [try Self.mapped(layer)], superseded: nil, region: "US")
        var found = 0
        for query in queries { found += try index.find(query, limit: 20, now: BenchDesk.now).count }
        print(max(0, try Self.privateDirtyBytes() - before), found)
    }

    /// Bytes of its own memory that such a process takes for an index and these queries.
    static func measure(_ bytes: [UInt8], _ queries: [String], _ folder: WorkFolder) throws -> Double {
        let (layer, list, output) = (folder.path("layer"), folder.path("asked"), folder.path("memory"))
        try Files.write(layer) { put in bytes.withUnsafeBytes(put) }
        // What the system has yet to write would count as memory that the process wrote to.
        let file = open(layer, O_RDONLY | O_CLOEXEC)
        guard file >= 0, fsync(file) == 0 else { throw BenchFailure.system("Could not sync a file") }
        close(file)
        try Files.write(list) { put in
            for query in queries {
                var line = query + "\n"
                line.withUTF8 { put(UnsafeRawBufferPointer($0)) }
            }
        }
        defer { for file in [layer, list] { unlink(file) } }
        let streams: [Int32: ChildProcess.Stream] = [1: .file(output, flags: O_WRONLY | O_CREAT | O_TRUNC)]
        let program = try ChildProcess.ownPath()
        try ChildProcess.start(program, ["lookup-memory", layer, list], streams: streams).waitForSuccess(program)
        guard let told = try Files.text(of: output).split(separator: " ").first.flatMap({ Double($0) }) else {
            throw BenchFailure("usual-bench lookup-memory told nothing.")
        }
        return told
    }

    private static func mapped(_ path: String) throws -> IndexBytes {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw BenchFailure.system("Could not open a file") }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0, let base = mmap(nil, Int(facts.st_size), PROT_READ, MAP_SHARED, file, 0),
            base != MAP_FAILED
        else { throw BenchFailure.system("Could not map a file") }
        // Mapped until the process ends.
        return IndexBytes(base: base, count: Int(facts.st_size), owner: 0) { _ in true }
    }

    private static func privateDirtyBytes() throws -> Double {
        for line in try Files.text(of: "/proc/self/smaps_rollup").split(separator: "\n")
        where line.hasPrefix("Private_Dirty:") {
            if let kibibytes = line.split(separator: " ").dropFirst().first.flatMap({ Double($0) }) {
                return kibibytes * 1024
            }
        }
        throw BenchFailure("The system does not tell the memory of a process.")
    }
}
