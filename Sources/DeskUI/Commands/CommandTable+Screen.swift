import TerminalKit

extension CommandTable {
    /// The figures.
    static let wallboard: [Command] = [
        Command(.wallboard, "Wallboard", "The desk in figures.", .wallboard, keys: [.everywhere: [.character("W")]]),
        Command(
            .definition, "What a figure means", "How it is counted, and over which time.", .wallboard,
            keys: [.wallboard: [.character("d")]], hints: [.wallboard: Command.Hint(label: "definition", rank: 20)],
            palette: false),
        Command(
            .window, "Another window of time", "An hour, four hours, a day, a week; each against the one before.",
            .wallboard, keys: [.wallboard: [.character("w")]],
            hints: [.wallboard: Command.Hint(label: "window", rank: 30)],
            palette: false),
    ]

    /// The screen itself.
    static let screen: [Command] = [
        Command(
            .help, "Keys", "What can be done here, and with which key.", .screen,
            keys: [
                .everywhere: [.character("?"), .function(1)], .comparing: [.character("?"), .function(1)],
                .composer: [.function(1)],
            ],
            hints: [
                .everywhere: Command.Hint(label: "keys", rank: 5), .composer: Command.Hint(label: "keys", rank: 5),
                .comparing: Command.Hint(label: "keys", rank: 5),
            ]),
        Command(.theme, "Choose a theme", "Colours, shown as you choose.", .screen),
        Command(
            .leave, "Back, and at the top quit", "Drafts are kept.", .screen,
            keys: [.everywhere: [.character("q")], .comparing: [.character("q")], .help: [.character("q")]],
            hints: [.wallboard: Command.Hint(label: "back", rank: 95), .help: Command.Hint(label: "back", rank: 90)]),
        Command(
            .repaint, "Draw the screen again", "For when something else wrote on it.", .screen,
            keys: [.always: [.control("l")]]),
        Command(
            .suspend, "Suspend", "Back to the shell; fg comes back here.", .screen, keys: [.always: [.control("z")]]),
        Command(
            .cancel, "Cancel", "Stops what is being typed or read; does not quit.", .screen,
            keys: [.always: [.control("c")]],
            palette: false),
    ]
}
