extension TextEditor {
    /// Does what a key means while writing; false where it means nothing here, so that it may mean something elsewhere.
    ///
    /// Letters, arrows, Home, End, word moves (Alt or Control with arrows, M-b, M-f), `^A ^E ^B ^F`, deleting
    /// (`^H ^D ^W M-d ^K ^U`, Alt-Backspace), undo (`^_`, `^Z` is the terminal's) and redo (M-_). Enter is a line feed in an
    /// editor of several lines; Up and Down mean nothing in one of a single line. Shift selects with arrows, Home and End.
    public mutating func take(_ key: Key, width: Column = Column(.max / 4)) -> Bool {
        if let character = key.typed {
            insert(String(character))
            return true
        }
        if let move = Self.move(for: key) {
            if isSingleLine, move == .up || move == .down { return false }
            self.move(move, width: width, selecting: key.modifiers.contains(.shift))
            return true
        }
        return delete(for: key) || change(for: key)
    }

    /// Inserts a paste, whole, in place of what is selected.
    public mutating func take(paste text: String) {
        history.seal()
        insert(text)
        history.seal()
    }

    private static func move(for key: Key) -> CursorMove? {
        let jumps = !key.modifiers.isDisjoint(with: [.alt, .control])
        switch key.code {
        case .left: return jumps ? .wordLeft : .left
        case .right: return jumps ? .wordRight : .right
        case .home: return jumps ? .start : .lineStart
        case .end: return jumps ? .end : .lineEnd
        case .up: return jumps ? nil : .up
        case .down: return jumps ? nil : .down
        default: break
        }
        switch key {
        case .control("a"): return .lineStart
        case .control("e"): return .lineEnd
        case .control("b"): return .left
        case .control("f"): return .right
        case .alt("b"): return .wordLeft
        case .alt("f"): return .wordRight
        case .alt("<"): return .start
        case .alt(">"): return .end
        default: return nil
        }
    }

    private mutating func delete(for key: Key) -> Bool {
        switch key {
        case .backspace, Key(.backspace, .shift), .control("h"): deleteBackward()
        case .delete, .control("d"): deleteForward()
        case .control("w"), Key(.backspace, .alt), Key(.backspace, .control): deleteWordBackward()
        case .alt("d"), Key(.delete, .alt), Key(.delete, .control): deleteWordForward()
        case .control("k"): deleteToLineEnd()
        case .control("u"): deleteToLineStart()
        default: return false
        }
        return true
    }

    private mutating func change(for key: Key) -> Bool {
        switch key {
        case .control("_"), .control("/"): undo()
        case .alt("_"), .alt("/"): redo()
        case .enter, Key(.enter, .shift), Key(.enter, .alt):
            guard !isSingleLine, key == .enter || key.modifiers == .shift else { return false }
            insert("\n")
        default: return false
        }
        return true
    }
}
