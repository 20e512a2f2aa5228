import TerminalKit

/// What a line at the prompt asks for.
enum PlainLine: Equatable {
    /// Nothing was typed.
    case nothing
    /// Something with a number, out of what was read last.
    case number(Int)
    /// Something read out.
    case verb(PlainVerb, String)
    /// A command of the table, and what was typed behind it.
    case command(CommandID, String)
    /// Words that more than one command has.
    case unclear([CommandID])
    /// Words that no command has all of; those commands, few, whose names have the first of them.
    case unknown(near: [CommandID])

    /// Reads a line. A command is called by its name in configuration (`solve-and-next`, the hyphens as spaces too), by the
    /// letter that is its key in one of `scopes`, or by words of its name that no other has; `/` finds, as its key does.
    init(_ line: String, keys: KeyMap, scopes: [Scope]) {
        var text = line.trimmed
        if text.hasPrefix(":") { text = String(text.dropFirst()).trimmed }
        guard let first = text.first else {
            self = .nothing
            return
        }
        if text.allSatisfy(\.isASCIIDigit) {
            self = .number(Int(text) ?? .max)
        } else if text != "?", first == "/" || first == "?" {
            self = .command(first == "/" ? .find : .help, String(text.dropFirst()).trimmed)
        } else if let called = Self.called(text) ?? Self.key(text, keys, scopes) {
            self = called
        } else {
            self = Self.words(text)
        }
    }

    /// A verb or a command by its own name, and what stands behind it.
    private static func called(_ text: String) -> PlainLine? {
        let words = text.split(whereSeparator: \.isWhitespace)
        let lowered = words.map { $0.lowercased() }
        for count in stride(from: min(words.count, 4), through: 1, by: -1) {
            let rest = words.count > count ? String(text[words[count].startIndex...]) : ""
            let name = lowered.prefix(count).joined(separator: "-")
            if let id = CommandID(rawValue: name), id != .help, rest.isEmpty || id.takesText {
                return .command(id, rest)
            }
            if count == 1, let verb = PlainVerb(rawValue: name) ?? synonyms[name], rest.isEmpty || verb.takesText {
                return .verb(verb, rest)
            }
            if count == 1, let id = movements[name], rest.isEmpty { return .command(id, "") }
        }
        return nil
    }

    private static let synonyms: [String: PlainVerb] = ["exit": .quit, "bye": .quit, "timeline": .read, "keys": .help]
    private static let movements: [String: CommandID] = [
        "down": .moveDown, "up": .moveUp, "first": .goToFirst, "last": .goToLast, "next": .nextTicket,
    ]

    /// A letter that is a key where one is.
    private static func key(_ text: String, _ keys: KeyMap, _ scopes: [Scope]) -> PlainLine? {
        guard let letter = text.first, text.dropFirst().first.map(\.isWhitespace) ?? true,
            let id = keys.command(for: .character(letter), in: scopes)
        else { return nil }
        let rest = String(text.dropFirst()).trimmed
        return rest.isEmpty || id.takesText ? .command(id, rest) : nil
    }

    /// The commands whose names have the first word of several, unless that is in too many to mean one.
    private static func near(_ text: String) -> [CommandID] {
        let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard parts.count == 2 else { return [] }
        let first = WordMatch(String(parts[0]))
        guard !first.words.isEmpty else { return [] }
        let found = CommandTable.all.filter { !$0.id.isOfScreen && first.score($0.name, $0.id.rawValue) != nil }
        return found.count > 3 ? [] : found.map(\.id)
    }

    /// The command that has all of the words in its name; one that is called so exactly goes before all others.
    private static func words(_ text: String) -> PlainLine {
        let words = WordMatch(text)
        guard !words.words.isEmpty else { return .unknown(near: []) }
        let found = CommandTable.all.filter { command in
            !command.id.isOfScreen && words.score(command.name, command.id.rawValue) != nil
        }
        if let exact = found.first(where: { $0.name.lowercased() == text.lowercased() }) {
            return .command(exact.id, "")
        }
        switch found.count {
        case 0: return .unknown(near: near(text))
        case 1: return .command(found[0].id, "")
        default: return .unclear(found.map(\.id))
        }
    }
}

extension Character {
    /// Whether it is one of 0 to 9.
    var isASCIIDigit: Bool { isASCII && isNumber }
}
