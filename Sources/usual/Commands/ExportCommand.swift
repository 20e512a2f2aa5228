import ArgumentParser
import Desk
import DeskModel
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
        try OutsideDesk.require(file, outside: global.desk, "export to")
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
}
