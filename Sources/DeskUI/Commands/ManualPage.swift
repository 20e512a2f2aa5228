import TerminalKit

/// The manual page usual(1): its keys come from the command table, its themes from the themes that are compiled in.
public enum ManualPage {
    /// A command of the command line, in a line.
    private static let commands: [(String, String)] = [
        (
            "usual [open]",
            "Opens the desk in the terminal. --theme NAME, --read-only; --plain for lines of text in place of a screen."
        ),
        ("usual demo [--customers N]", "The same on a throw-away desk with sample data."),
        ("usual tour", "Two minutes through the sample desk."),
        ("usual wall", "The supervisor's wallboard."),
        ("usual find QUERY...", "Finds customers by what was heard of them."),
        ("usual search QUERY...", "Searches the texts of tickets, messages, notes and all else."),
        ("usual show CUSTOMER", "Everything known of a customer."),
        ("usual queue [--view NAME]", "Active tickets in serving order."),
        (
            "usual ticket ...",
            "new, show, next, claim, release, assign, reply, note, set, snooze, solve, reopen and more."
        ),
        ("usual customer ...", "new, set, note, prefer, fact, usual, merge, promise and more."),
        ("usual suggest", "Suggested replies for a ticket or a text."),
        ("usual stats", "Live figures of the queue, also as JSON and for Prometheus."),
        ("usual init DIR", "Makes an empty desk."),
        ("usual import FILE...", "Imports customers, tickets and all else; the same file twice changes nothing."),
        ("usual export [FILE]", "The whole desk as JSON Lines."),
        ("usual log ...", "stat, verify, dump, follow, repair and backup of the event log."),
        ("usual tick", "Appends what has fallen due; for cron."),
        ("usual keys", "Every key, as they are set."),
        ("usual doctor", "What is set up, and what the terminal can do."),
    ]

    /// docs/usual.1, in man(7).
    public static func roff(_ keys: KeyMap = .standard) -> String {
        var page = """
            .\\" Generated from the command table by usual-generate. Edit that, then run it again.
            .TH USUAL 1 "" "usual" "User Commands"
            .SH NAME
            usual \\- a terminal desk for customer support
            .SH SYNOPSIS
            .B usual
            [\\fIcommand\\fR] [\\fB\\-\\-desk\\fR \\fIDIR\\fR] [\\fB\\-\\-as\\fR \\fIAGENT\\fR] [\\fB\\-\\-json\\fR] ...
            .SH DESCRIPTION
            A regular calls, writes or walks in: the desk shows who they are, how their name is said, what they usually have,
            what went wrong last time and what is still owed to them, with a reply that is right to send.
            Without a command the desk opens in the terminal.
            .SH COMMANDS

            """
        for (name, what) in commands { page += ".TP\n.B \(escaped(name))\n\(escaped(what))\n" }
        page += ".PP\n\\fBusual \\fIcommand\\fB \\-\\-help\\fR tells the options of each.\n"
        page +=
            ".SH KEYS\nOn screen \\fB?\\fR tells the keys that work where one is, and \\fB:\\fR does anything by words of its name.\n"
        for group in Command.Group.allCases {
            page += ".SS \(group.rawValue)\n"
            for command in CommandTable.all where command.group == group {
                guard let told = keys.told(command.id, by: "…") else { continue }
                let labels = told.map(\.string).joined(separator: "  ")
                page += ".TP\n.B \(escaped(labels.isEmpty ? ":\(command.id.rawValue)" : labels))\n"
                page += escaped("\(keys.title(of: command)). \(keys.spelled(command.help))") + "\n"
            }
        }
        return page + configuration + ending
    }

    private static var configuration: String {
        """
        .SH CONFIGURATION
        \\fI~/.config/usual/config.toml\\fR is a person's own, and read again whenever it is saved:
        .PP
        .nf
        theme = "\(EmbeddedThemes.names.first { $0 == "dusk" } ?? "dark")"
        [keys]
        claim = "C"                # in place of the default
        release = ["X", "F3"]      # several
        skip = []                  # none: by name, with :
        suggestion\\-1 = { ticket = "F1", composer = "M\\-1" }
        [views]
        refunds = "reason:refund"  # a filter of the queue under a name
        .fi
        .PP
        Commands are named as \\fBusual keys \\-\\-json\\fR names them, places too; \\fBC\\-x\\fR is Control with x, \\fBM\\-x\\fR Alt with x.
        Where text is typed a key takes Control, Alt or is a function key. Conflicts are told with their line.
        .PP
        Themes are \\fI~/.config/usual/themes/NAME.toml\\fR; one that says \\fBinherits = "dark"\\fR needs to name only what is
        different. The program brings \(EmbeddedThemes.names.map(escaped).joined(separator: ", ")).

        """
    }

    private static let ending = """
        .SH ENVIRONMENT
        .TP
        .B USUAL_DESK
        The desk's directory, where \\-\\-desk does not name it.
        .TP
        .B USUAL_AGENT
        The acting agent, where \\-\\-as does not name them.
        .TP
        .B NO_COLOR
        No colour is used.
        .TP
        .B TERM\\fR, \\fBCOLORTERM\\fR, \\fBLC_ALL\\fR, \\fBLC_CTYPE\\fR, \\fBLANG
        What the terminal is, and which letters it has.
        .SH FILES
        .TP
        .I ~/.local/share/usual/desk
        The desk, unless another is named.
        .TP
        .I ~/.config/usual/config.toml\\fR, \\fI~/.config/usual/themes/
        Keys, views and themes; \\fIviews.toml\\fR beside them has the views that were saved on screen.
        .TP
        .I ~/.local/state/usual/theme
        The theme that was chosen last.
        .SH EXIT STATUS
        0 done; 1 a check found something; 64 usage; 65 bad input data; 66 no such desk, file, customer or ticket; 69 engine
        unavailable; 73 cannot create; 74 input or output error; 75 try again; 77 not allowed; 128 and a signal's number.

        """

    /// A text in which roff finds nothing to do.
    private static func escaped(_ text: String) -> String {
        var result = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("^", with: "\\(ha")
        if let first = result.first, ".'".contains(first) { result = "\\&" + result }
        return result
    }
}
