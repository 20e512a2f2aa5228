import ArgumentParser
import Desk
import DeskModel
import Glibc

/// The program `usual`: one command a file under Commands/.
@main
struct Usual: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "usual",
        abstract: "Know your regulars: a terminal desk for customer support.",
        discussion: """
            Without a command, opens the desk in the terminal. Global options (--desk, --as, --json, --now) may stand \
            before or after the command.
            """,
        version: "0.1.0",
        subcommands: [
            OpenCommand.self, DemoCommand.self, WallCommand.self, FindCommand.self, ShowCommand.self,
            QueueCommand.self, TicketCommand.self, CustomerCommand.self, SuggestCommand.self, StatsCommand.self,
            InitCommand.self, ImportCommand.self, ExportCommand.self, LogCommand.self, TickCommand.self,
            DoctorCommand.self, KeysCommand.self,
        ],
        defaultSubcommand: OpenCommand.self
    )

    static func main() {
        // A file that may not grow is an error of the write that meets it, not a signal that ends the program unheard.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try parseAsRoot(ArgumentOrder.normalized(Array(CommandLine.arguments.dropFirst())))
            try command.run()
            try StandardOutput.finish()
        } catch let failure as CommandFailure {
            failure.exitProcess()
        } catch let error as DeskError {
            CommandFailure(error).exitProcess()
        } catch {
            exit(withError: error)
        }
    }
}
