import ArgumentParser
import DeskUI
import TerminalKit

/// What opening the desk on screen takes.
struct ScreenOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The theme: \(EmbeddedThemes.names.joined(separator: ", ")), or one of your own (~/.config/usual/themes)."))
    var theme: String?

    @Flag(help: "Look, and change nothing.")
    var readOnly = false

    @Flag(help: "Lines of plain text instead of a screen: for screen readers, dumb terminals and pipes.")
    var plain = false
}

/// `usual`: opens the desk in the terminal.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open the desk in the terminal (the default).")

    @OptionGroup var screen: ScreenOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        try TerminalDesk.requireTerminal(for: screen, of: global)
        try TerminalDesk.run(global, screen: screen)
    }
}

/// `usual wall`: the supervisor's wallboard.
struct WallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "wall", abstract: "Open the live wallboard.")

    @OptionGroup var screen: ScreenOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        try TerminalDesk.requireTerminal(for: screen, of: global)
        try TerminalDesk.run(global, screen: screen, kind: .wallboard)
    }
}
