import TerminalKit

/// The keys as documents tell them: docs/keys.md and `usual keys`, all from the command table.
public enum KeyDocumentation {
    /// One key of one command, for `usual keys --json`.
    public struct Row: Equatable, Sendable {
        /// The command's name in configuration.
        public var id: String
        /// What it does, as an imperative.
        public var name: String
        /// One sentence more.
        public var help: String
        /// Where it belongs in documents.
        public var group: String
        /// Where the key means this.
        public var scope: String
        /// The key as configuration writes it: `C-d`, `M-1`, `PageDown`.
        public var key: String
        /// The key as a screen shows it: `^D`, `Alt-1`, `PgDn`.
        public var label: String
    }

    /// Every key of every command; a command without a key has one row with empty `scope` and keys.
    public static func rows(_ keys: KeyMap = .standard) -> [Row] {
        CommandTable.all.flatMap { command -> [Row] in
            let bindings = keys.bindings(of: command.id)
            func row(_ scope: String, _ key: Key?) -> Row {
                Row(
                    id: command.id.rawValue, name: command.name, help: keys.spelled(command.help),
                    group: command.group.rawValue,
                    scope: scope, key: key?.notation ?? "", label: key?.label.string ?? "")
            }
            return bindings.isEmpty ? [row("", nil)] : bindings.map { row($0.scope.rawValue, $0.key) }
        }
    }

    /// docs/keys.md.
    public static func markdown(_ keys: KeyMap = .standard) -> String {
        var text = """
            # Keys

            Every key of the terminal, as `usual keys` prints them and `?` shows those that work where you are. `:` finds
            any command by words of its name, with or without a key. `^D` is Control with d. While
            writing, `F1` is what `?` is elsewhere.

            Generated from the command table; `make generate` writes it anew.

            """
        for group in Command.Group.allCases {
            text += "\n## \(group.rawValue)\n\n| key | does | where |\n|---|---|---|\n"
            for command in CommandTable.all where command.group == group {
                text += line(command, keys)
            }
        }
        return text + typingAhead
    }

    private static let typingAhead = """

        ## Typing ahead

        Keys may be struck faster than the desk answers; they reach what they are meant for, or nothing.

        - What is struck while the next ticket, a new one, a sent draft or a form is under way waits for it, in order.
          `Esc` drops what waits. When it fails, what waits is dropped, and shown in the notice.
        - A command on a ticket that is being changed or read waits until the ticket is read again.
        - `n` that repeats itself within 0.4 seconds is one `n`.
        - `↵`, `^N`, `^G` and movements in the lookup wait for the answer to what is typed; typing on or `Esc` cancels them.
        - After a refused command that opens a text or a list, what follows without a pause of 0.4 seconds is dropped.

        """

    /// The keys for a terminal that only prints: `usual keys`.
    public static func plain(_ keys: KeyMap = .standard) -> String {
        var text = ""
        for group in Command.Group.allCases {
            text += (text.isEmpty ? "" : "\n") + "\(group.rawValue)\n"
            for command in CommandTable.all where command.group == group {
                guard let labels = keys.told(command.id, by: "…") else { continue }
                let joined = labels.map(\.string).joined(separator: " ")
                let shown = DisplayText(joined.isEmpty ? ":" : joined).fitted(to: 18).string
                text += "  \(shown)  \(keys.title(of: command)): \(keys.spelled(command.help))\n"
            }
        }
        return text
    }

    private static func line(_ command: Command, _ keys: KeyMap) -> String {
        guard let told = keys.told(command.id, by: "…") else { return "" }
        let labels = told.map { "`\($0.string.replacing("|", with: "\\|"))`" }
        var scopes: [String] = []
        for binding in keys.bindings(of: command.id) where !scopes.contains(binding.scope.title) {
            scopes.append(binding.scope.title)
        }
        let key = labels.isEmpty ? "by name, with `:`" : labels.joined(separator: " ")
        return
            "| \(key) | **\(keys.title(of: command))**. \(keys.spelled(command.help)) | \(scopes.joined(separator: "; ")) |\n"
    }
}
