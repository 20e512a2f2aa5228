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
        try Self.requireOutside(global.desk, file)
        Interruption.await()
        let output = try ReplacementFile(file)
        do {
            try DeskExport.write(desk) { bytes in
                try Interruption.check()
                try output.write(Array(bytes))
            }
            try Interruption.check()
            try output.keep()
        } catch {
            output.discard()
            throw error
        }
    }

    /// An export into the desk's own directory would replace what it is made from.
    private static func requireOutside(_ desk: String, _ file: String) throws {
        let parent = file.lastIndex(of: "/").map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
        guard let place = realPath(parent), let inside = realPath(desk),
            place == inside || place.hasPrefix(inside + "/")
        else { return }
        throw CommandFailure(64, "\(file) lies in the desk itself: export to another place.")
    }

    private static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
