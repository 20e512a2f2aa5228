import TerminalKit

// Nine commands take a suggestion each: told of in one row, as long as their keys follow one another.
extension KeyMap {
    /// How many suggestions, from the first on, have keys that follow one another from this key of the first one: 9 for `1`
    /// with `2` … `9`, 1 where the second has another.
    private func suggestions(from first: Command.Binding) -> Int {
        var count = 1
        while let id = CommandID.suggestion(count + 1), let key = first.key.following(by: count),
            bindings(of: id).contains(Command.Binding(scope: first.scope, key: key))
        {
            count += 1
        }
        return count
    }

    /// A key of the first suggestion as a screen shows it, with the last of those that follow it: `1–9`, `Alt-1–9`. `most` is
    /// the last suggestion there is.
    func suggestionLabel(
        _ binding: Command.Binding, upTo most: Int = 9, by sign: DisplayText = "–", inASCII: Bool = false
    ) -> DisplayText {
        let label = binding.key.label(inASCII: inASCII)
        let count = min(most, suggestions(from: binding))
        guard count > 1, let last = binding.key.following(by: count - 1)?.number else { return label }
        return label + sign + DisplayText(String(last))
    }

    /// Whether the nine have no keys but such as follow one another.
    private var suggestionsAreOneRow: Bool {
        let first = bindings(of: .suggestion1)
        return first.allSatisfy { suggestions(from: $0) == 9 }
            && CommandID.allCases.allSatisfy { id in
                id.suggestionNumber == nil || bindings(of: id).count == first.count
            }
    }

    /// The keys of a command as documents show them, in these scopes or in all; nil where the row of the first suggestion tells
    /// of it.
    func told(
        _ id: CommandID, in scopes: [Scope]? = nil, by sign: DisplayText = "–", inASCII: Bool = false
    ) -> [DisplayText]? {
        let isSuggestion = id.suggestionNumber != nil && suggestionsAreOneRow
        if isSuggestion, id != .suggestion1 { return nil }
        var labels: [DisplayText] = []
        for binding in bindings(of: id) where scopes?.contains(binding.scope) ?? true {
            let label =
                isSuggestion
                ? suggestionLabel(binding, by: sign, inASCII: inASCII) : binding.key.label(inASCII: inASCII)
            if !labels.contains(label) { labels.append(label) }
        }
        return labels
    }

    /// How documents call a command: the nine that take a suggestion are one where they stand in one row.
    func title(of command: Command) -> String {
        command.id == .suggestion1 && suggestionsAreOneRow ? "Take a suggestion" : command.name
    }
}

extension Key {
    /// The digit that the key is, or the number of its function key.
    fileprivate var number: Int? {
        switch code {
        case .character(let character): character.wholeNumberValue
        case .function(let number): number
        default: nil
        }
    }

    /// The digit or function key so many further on; nil where there is none.
    fileprivate func following(by step: Int) -> Key? {
        switch code {
        case .character(let character):
            guard let digit = character.wholeNumberValue, digit + step <= 9 else { return nil }
            return Key(.character(Character(String(digit + step))), modifiers)
        case .function(let number): return Key(.function(number + step), modifiers)
        default: return nil
        }
    }
}
