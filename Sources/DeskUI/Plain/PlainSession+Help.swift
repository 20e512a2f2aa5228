import TerminalKit

// What can be done, told from the command table.
extension PlainSession {
    /// What can be done here; with words, the commands that have them, and why they cannot be done.
    mutating func tellHelp(_ text: String) {
        guard text.isEmpty else { return tellCommands(WordMatch(text)) }
        output.append("What can be done here; words in capitals are yours to put in:")
        for group in CommandTable.Grouped.inOrder {
            let commands = CommandTable.all.filter { $0.group == group && isOffered($0) }
            guard !commands.isEmpty else { continue }
            output.append("\(group.rawValue):")
            output += commands.map(line)
        }
        output.append("Reading out:")
        output += PlainVerb.allCases.map { "  \($0.told.usage): \($0.told.sentence)." }
        output.append("An empty line tells where you are. A command's letter does it too, as on a screen.")
    }

    private mutating func tellCommands(_ words: WordMatch) {
        let commands = CommandTable.all.filter {
            !$0.id.isOfScreen && words.score($0.name, $0.help, $0.id.rawValue) != nil
        }
        guard !commands.isEmpty else {
            output.append("No command has these words.")
            return
        }
        for command in commands {
            output.append(line(command))
            if let reason = command.disabledReason(state) { output.append("    Not now: \(state.spelled(reason))") }
        }
    }

    /// Whether a command can be done now and is for lines.
    private func isOffered(_ command: Command) -> Bool {
        if let number = command.id.suggestionNumber, number > 1 { return false }
        let isHere =
            command.bindings.isEmpty
            || command.bindings.contains { binding in
                state.scopesBelow.contains(binding.scope) || binding.scope == .composer && state.composer != nil
            }
        return isHere && !command.id.isOfScreen && command.disabledReason(state) == nil
    }

    private func line(_ command: Command) -> String {
        let key = state.keys.key(for: command.id, in: state.scopesBelow)?.typed.map { ", \($0)" } ?? ""
        let isNumbered = command.id.suggestionNumber != nil
        let name = isNumbered ? "a number" : command.id.spoken + (command.id.takesText ? " TEXT" : "") + key
        return "  \(name): \(isNumbered ? "Take a suggestion" : command.name). \(state.spelled(command.help))"
    }
}

extension CommandTable {
    /// The order in which line mode tells of commands: what is done before how one gets about.
    fileprivate enum Grouped {
        static let inOrder: [Command.Group] = [
            .ticket, .writing, .queue, .customer, .finding, .wallboard, .moving, .screen,
        ]
    }
}
