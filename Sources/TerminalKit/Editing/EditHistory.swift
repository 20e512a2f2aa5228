/// One change of a text: what was taken out at a place and what was put in.
struct Edit: Hashable, Sendable {
    var start: Int
    var removed: [Character]
    var inserted: [Character]
    var cursorBefore: Int

    /// The change that takes it back.
    var inverse: Edit {
        Edit(start: start, removed: inserted, inserted: removed, cursorBefore: start + inserted.count)
    }
}

/// The changes made, for taking them back; the oldest are forgotten beyond the bounds.
struct EditHistory: Hashable, Sendable {
    static let maximumEdits = 500
    static let maximumCharacters = 1 << 20

    private var done: [Edit] = []
    private var undone: [Edit] = []
    private var characters = 0
    private var canGrow = false

    /// Keeps a change. Letters typed behind the one before become part of it, up to the end of a word.
    mutating func record(_ edit: Edit, isTyping: Bool) {
        undone.removeAll()
        characters += edit.removed.count + edit.inserted.count
        if isTyping, canGrow, let last = done.last, last.start + last.inserted.count == edit.start, edit.removed.isEmpty
        {
            done[done.count - 1].inserted += edit.inserted
        } else {
            done.append(edit)
        }
        canGrow = isTyping && edit.inserted.last != " "
        while done.count > Self.maximumEdits || (characters > Self.maximumCharacters && done.count > 1) {
            let oldest = done.removeFirst()
            characters -= oldest.removed.count + oldest.inserted.count
        }
    }

    /// What is typed from now on is a change of its own.
    mutating func seal() { canGrow = false }

    mutating func undo() -> Edit? {
        canGrow = false
        guard let edit = done.popLast() else { return nil }
        undone.append(edit)
        return edit
    }

    mutating func redo() -> Edit? {
        canGrow = false
        guard let edit = undone.popLast() else { return nil }
        done.append(edit)
        return edit
    }
}
