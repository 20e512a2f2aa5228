import Desk
import DeskUI
import Glibc
import TerminalKit

/// Opens the terminal app for a command.
enum TerminalDesk {
    /// Ends the command where there is no terminal to show a desk on: because there is no desk either, else with a sentence that
    /// names the line commands.
    static func requireTerminal(for screen: ScreenOptions, of global: GlobalOptions) throws(CommandFailure) {
        do throws(CommandFailure) {
            try requireTerminal(for: screen)
        } catch {
            guard Desk.isThere(at: global.desk) else { throw CommandFailure(.noDesk(path: global.desk)) }
            throw error
        }
    }

    /// Ends the command with a sentence that names the line commands, where there is no terminal to show a desk on.
    static func requireTerminal(for screen: ScreenOptions, saying preface: String = "") throws(CommandFailure) {
        guard !screen.plain else { return }
        let hasTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        let term = Environment["TERM"]
        guard !hasTerminal || term == nil || term == "dumb" else { return }
        let reason = hasTerminal ? "TERM is \(term ?? "not set")" : "this is no terminal"
        throw CommandFailure(
            64,
            (preface.isEmpty ? "" : preface + " ")
                + "The desk needs a terminal, and \(reason): use `usual queue` and the other "
                + "line commands, such as `usual find NAME`, or `usual --plain` for the desk in lines.")
    }

    /// Shows a desk until its agent leaves, and ends the command with the app's status.
    static func run(
        _ global: GlobalOptions, screen: ScreenOptions, kind: ScreenKind = .desk, tour: Bool = false,
        whenDone: () -> Void = {}
    ) throws {
        _ = try global.givenNow()
        var options = DeskApp.Options(
            theme: screen.theme, screen: kind, settings: SettingsFolder(environment: Environment.all),
            environment: Environment.all, name: "", agent: global.agent)
        options.tour = tour
        let open: @Sendable () throws(DeskError) -> any DeskService = { () throws(DeskError) in
            try global.openDesk(readOnly: screen.readOnly, staysOpen: true)
        }
        let outcome =
            screen.plain
            ? DeskApp.runPlain(options, on: StandardLines(environment: Environment.all), opening: open)
            : DeskApp.run(options, opening: open)
        whenDone()
        switch outcome {
        case .ended(let status):
            if status != 0 { throw CommandFailure(status, "") }
        case .noScreen(let error):
            throw CommandFailure(64, "\(error). `usual --plain` is the desk in lines, on any terminal.")
        case .noDesk(.noDesk(let path)) where isatty(STDERR_FILENO) == 1:
            throw CommandFailure(DeskError.noDesk(path: path).exitStatus, greeting(path))
        case .noDesk(let error):
            throw CommandFailure(error)
        case .noTheme(let name, let known):
            throw CommandFailure(64, "There is no theme \"\(name)\": choose \(known.joined(separator: ", ")).")
        }
    }

    /// What whoever starts for the first time is told: there is no desk yet, and the four ways on.
    private static func greeting(_ path: String) -> String {
        """
        There is no desk at \(path) yet.

        Know your regulars: who they are, the usual, what we owe them.

          usual tour          shows how on a sample desk, in two minutes
          usual demo          opens the sample desk, to play with
          usual import FILE   makes your desk and brings in customers, tickets, orders (JSON Lines, CSV)
          usual init          makes your desk empty; then `usual` opens it, and / makes the first customer

        `usual --help` lists everything else.
        """
    }
}
