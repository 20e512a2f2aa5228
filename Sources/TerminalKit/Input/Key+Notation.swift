extension Key {
    private static let names: [(code: Code, name: String, label: String)] = [
        (.enter, "Enter", "↵"), (.tab, "Tab", "Tab"), (.backspace, "Backspace", "Bksp"), (.delete, "Delete", "Del"),
        (.insert, "Insert", "Ins"), (.escape, "Esc", "Esc"), (.up, "Up", "↑"), (.down, "Down", "↓"),
        (.left, "Left", "←"), (.right, "Right", "→"), (.home, "Home", "Home"), (.end, "End", "End"),
        (.pageUp, "PageUp", "PgUp"), (.pageDown, "PageDown", "PgDn"), (.character(" "), "Space", "Space"),
    ]

    /// As configuration and documents write it: `j`, `C-p`, `M-1`, `S-Tab`, `F5`, `PageDown`, `Space`.
    public var notation: String {
        var text = ""
        if modifiers.contains(.control) { text += "C-" }
        if modifiers.contains(.alt) { text += "M-" }
        if modifiers.contains(.shift) { text += "S-" }
        return text + name(\.name)
    }

    /// As a screen shows it: `j`, `^P`, `Alt-1`, `S-Tab`, `↵`, `PgDn`.
    public var label: DisplayText { label(inASCII: false) }

    /// The same; on a terminal that has nothing but ASCII keys with a sign are spelled: `Enter`, `Up`.
    public func label(inASCII: Bool) -> DisplayText {
        if modifiers == .control, case .character(let character) = code, character != " " {
            return DisplayText("^\(character.uppercased())")
        }
        var text = ""
        if modifiers.contains(.control) { text += "C-" }
        if modifiers.contains(.alt) { text += "Alt-" }
        if modifiers.contains(.shift) { text += "S-" }
        return DisplayText(text + name(inASCII && isSign ? \.name : \.label))
    }

    /// Whether a screen shows it as a sign.
    private var isSign: Bool {
        switch code {
        case .enter, .up, .down, .left, .right: true
        default: false
        }
    }

    private func name(_ path: KeyPath<(code: Code, name: String, label: String), String>) -> String {
        if case .character(let character) = code, character != " " { return String(character) }
        if let known = Self.names.first(where: { $0.code == code }) { return known[keyPath: path] }
        switch code {
        case .character(let character): return String(character)
        case .function(let number): return "F\(number)"
        default: return ""
        }
    }

    /// Reads what ``notation`` writes; `^P` too; capitals of names do not matter, those of letters do.
    public init?(notation: String) {
        var rest = Substring(notation)
        var modifiers: Modifiers = []
        while rest.count > 2, rest.dropFirst().first == "-" {
            switch rest.first {
            case "C": modifiers.insert(.control)
            case "M", "A": modifiers.insert(.alt)
            case "S": modifiers.insert(.shift)
            default: return nil
            }
            rest = rest.dropFirst(2)
        }
        if rest.count == 2, rest.first == "^" {
            modifiers.insert(.control)
            rest = Substring(rest.dropFirst().lowercased())
        }
        let lowered = rest.lowercased()
        if let known = Self.names.first(where: { $0.name.lowercased() == lowered }) {
            self.init(known.code, modifiers)
        } else if lowered.first == "f", let number = Int(lowered.dropFirst()), (1...24).contains(number) {
            self.init(.function(number), modifiers)
        } else if rest.count == 1, let character = rest.first, !character.isNewline {
            guard !modifiers.contains(.shift) else { return nil }
            let small = modifiers.contains(.control) ? Character(character.lowercased()) : character
            self.init(.character(small), modifiers)
        } else {
            return nil
        }
    }
}

extension Key: CustomStringConvertible {
    /// The notation.
    public var description: String { notation }
}
