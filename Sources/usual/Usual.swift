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
            OpenCommand.self, DemoCommand.self, TourCommand.self, WallCommand.self, FindCommand.self,
            SearchCommand.self, ShowCommand.self, QueueCommand.self, TicketCommand.self, CustomerCommand.self,
            SuggestCommand.self, StatsCommand.self,
            InitCommand.self, ImportCommand.self, ExportCommand.self, LogCommand.self, TickCommand.self,
            DoctorCommand.self, KeysCommand.self,
        ],
        defaultSubcommand: OpenCommand.self
    )

    static func main() {
        // A file that may not grow is an error of the write that meets it, not a signal that ends the program unheard.
        signal(SIGXFSZ, SIG_IGN)
        leaveCrashesToTheSystem()
        do {
            let arguments = ArgumentOrder.normalized(Array(CommandLine.arguments.dropFirst()))
            try requireKnownCommand(arguments)
            var command = try parseAsRoot(arguments)
            do {
                try command.run()
            } catch let error as ValidationError {
                throw misuse(of: type(of: command), error)
            }
            try StandardOutput.finish()
        } catch let failure as CommandFailure {
            failure.exitProcess()
        } catch let error as DeskError {
            CommandFailure(error).exitProcess()
        } catch {
            exit(withError: error)
        }
    }

    /// A crash ends the program and no more: the runtime's backtrace would fill a terminal that was just put right, and tell
    /// an agent nothing. Who looks for a fault sets SWIFT_BACKTRACE.
    private static func leaveCrashesToTheSystem() {
        guard Environment["SWIFT_BACKTRACE"] == nil else { return }
        for number in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT] { signal(number, SIG_DFL) }
    }

    /// What is told of arguments that only the run of a command could judge: the reason, and how that command is used.
    private static func misuse(of command: any ParsableCommand.Type, _ error: ValidationError) -> CommandFailure {
        let usage = usageString(for: command)
        let name = usage.prefix { !"[<(".contains($0) }
        let words = name.split(separator: " ").joined(separator: " ")
        return CommandFailure(
            64, "\(error.message)\nUsage: \(usage)\n  See '\(words) --help' for more information.")
    }

    /// A word that is no command is a slip: without this it would be taken for an argument of opening the desk.
    private static func requireKnownCommand(_ arguments: [String]) throws(CommandFailure) {
        guard let word = arguments.first, !word.hasPrefix("-"), word != "help" else { return }
        let names = configuration.subcommands.map { $0.configuration.commandName ?? "" }
        guard !names.contains(word) else { return }
        throw CommandFailure(64, "There is no command \"\(word)\": `usual --help` lists those there are.")
    }
}
