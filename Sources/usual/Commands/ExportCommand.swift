import ArgumentParser
import Desk
import DeskModel
import Glibc
import Intake

/// `usual export`: the whole desk as native JSON Lines.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the whole desk as native JSON Lines; importing them makes an equal desk.")

    @Argument(help: "The file to write; standard output when left out.")
    var file: String?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let desk = try global.openDesk(readOnly: true)
        guard let file, file != "-" else {
            try DeskExport.write(desk) { try StandardOutput.write(Array($0)) }
            return
        }
        let output = try ReplacementFile(file)
        do {
            try DeskExport.write(desk) { try output.write(Array($0)) }
            try output.keep()
        } catch {
            output.discard()
            throw error
        }
    }
}

/// A file that takes its place whole, when it is complete, or not at all.
final class ReplacementFile {
    private let path: String
    private let temporary: String
    private var descriptor: Int32

    init(_ path: String) throws(CommandFailure) {
        self.path = path
        temporary = "\(path).\(getpid()).part"
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure(path, errno, status: errno == EACCES ? 77 : 73) }
    }

    /// Adds bytes.
    func write(_ bytes: [UInt8]) throws(CommandFailure) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
            }
            if count >= 0 {
                written += count
            } else if errno != EINTR {
                throw Self.failure(path, errno, status: 74)
            }
        }
    }

    /// Makes the file durable and puts it in its place.
    func keep() throws(CommandFailure) {
        guard fsync(descriptor) == 0, rename(temporary, path) == 0 else { throw Self.failure(path, errno, status: 74) }
        close(descriptor)
        descriptor = -1
    }

    /// Leaves what was there before as it is.
    func discard() {
        if descriptor >= 0 { close(descriptor) }
        unlink(temporary)
    }

    private static func failure(_ path: String, _ code: Int32, status: Int32) -> CommandFailure {
        CommandFailure(status, "Could not write \(path): \(String(cString: strerror(code)).lowercased()).")
    }
}
