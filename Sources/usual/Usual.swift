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
        } catch let interruption as Interruption {
            interruption.exitProcess()
        } catch let error as DeskError {
            CommandFailure(error).exitProcess()
        } catch {
            // Help and the version come this way, too.
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            misuse(error).exitProcess()
        }
    }

    /// A crash ends the program and no more: the runtime's backtrace would fill a terminal that was just put right, and tell
    /// an agent nothing. Who looks for a fault sets SWIFT_BACKTRACE.
    private static func leaveCrashesToTheSystem() {
        guard Environment["SWIFT_BACKTRACE"] == nil else { return }
        for number in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT] { signal(number, SIG_DFL) }
    }

    /// What is told of arguments that only the run of a command could judge.
    private static func misuse(of command: any ParsableCommand.Type, _ error: ValidationError) -> CommandFailure {
        let name = usageString(for: command).prefix { !"[<(".contains($0) }
        return misuse(error.message, of: name.split(separator: " ").joined(separator: " "))
    }

    /// What is told of arguments that cannot be parsed; the parser names the command in its last line.
    private static func misuse(_ error: any Error) -> CommandFailure {
        let command = fullMessage(for: error).split(separator: "'").last { $0.hasSuffix(" --help") }
        return misuse(message(for: error), of: command.map { String($0.dropLast(" --help".count)) } ?? "usual")
    }

    /// One sentence: what is wrong, and where it is told how the command is used.
    private static func misuse(_ reason: String, of command: String) -> CommandFailure {
        let reason = reason.split(whereSeparator: \.isNewline).joined(separator: " ")
        let isWhole = reason.last.map { ".?!".contains($0) } ?? true
        return CommandFailure(64, "\(reason)\(isWhole ? "" : ":") `\(command) --help` tells how it is used.")
    }

    /// A word that is no command is a slip: without this it would be taken for an argument of opening the desk.
    private static func requireKnownCommand(_ arguments: [String]) throws(CommandFailure) {
        var words = arguments.prefix { !$0.hasPrefix("-") }
        // Help is asked for a command, or for one of a command's own.
        let asksForHelp = words.first == "help"
        if asksForHelp { words = words.dropFirst() } else { words = words.prefix(1) }
        var parent: any ParsableCommand.Type = Usual.self
        var path = "usual"
        for word in words {
            guard let command = parent.configuration.subcommands.first(where: { $0.configuration.commandName == word })
            else {
                throw CommandFailure(64, "There is no command \"\(word)\": `\(path) --help` lists those there are.")
            }
            parent = command
            path += " \(word)"
        }
    }
}
