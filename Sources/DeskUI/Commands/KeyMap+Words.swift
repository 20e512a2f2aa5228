import TerminalKit

// Sentences name keys by the command that they are for, so that they stay true when keys are changed.
extension KeyMap {
    /// A sentence with every `‹command›` in it as the command's key: `‹undo› takes it back` is `u takes it back`.
    ///
    /// The key is that of the innermost of the scopes in which the command has one, else its first; a command without a key
    /// is written as one finds it in the palette, `:undo`. What stands in such brackets and is no command stays.
    public func spelled(_ text: String, in scopes: [Scope] = [], inASCII: Bool = false) -> String {
        guard text.contains("‹" as Character) else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "‹"), let end = rest[start...].firstIndex(of: "›") {
            result += rest[..<start]
            if let command = CommandID(rawValue: String(rest[rest.index(after: start)..<end])) {
                result += name(of: command, in: scopes, inASCII: inASCII)
            } else {
                result += rest[start...end]
            }
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    /// A sentence with every `‹command›` in it as one says the command where there are no keys: `‹solve-and-next›` is
    /// `“solve and next”`.
    public static func named(_ text: String) -> String {
        guard text.contains("‹" as Character) else { return text }
        return CommandID.allCases.reduce(text) { $0.replacing("‹\($1.rawValue)›", with: "“\($1.spoken)”") }
    }

    private func name(of command: CommandID, in scopes: [Scope], inASCII: Bool) -> String {
        guard let key = key(for: command, in: scopes) ?? bindings(of: command).first?.key else {
            return ":\(command.rawValue)"
        }
        return key.label(inASCII: inASCII).string
    }
}

extension State {
    /// A sentence with the keys of the commands that it names.
    func spelled(_ text: String) -> String {
        isPlain ? KeyMap.named(text) : keys.spelled(text, in: scopes + scopesBelow, inASCII: isASCII)
    }

    /// What a command does, or why it cannot be done, once what floats is gone.
    func explanation(of command: Command) -> String { spelled(disabledReasonBelow(command) ?? command.help) }
}
