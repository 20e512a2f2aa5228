/// A text that is being written: what it holds, where the cursor is, what is selected, and how to undo.
///
/// A value without any drawing; ``EditorLayout`` says where its lines break. The cursor and the selection count
/// characters as people see them (grapheme clusters). What is inserted loses its control characters; line ends of any
/// kind become line feeds, or spaces in an editor of one line. At most ``limit`` characters are held.
public struct TextEditor: Hashable, Sendable {
    /// The characters, in order.
    public private(set) var characters: [Character] = []
    /// What laying out needs of each character.
    private var grains: [Grain] = []
    /// How often the text was changed; no part of what makes two editors equal.
    public private(set) var revision = 0
    /// The layout of this very text, once one was asked for; copies of the editor share it.
    private var memory = LayoutMemory()
    /// How many characters stand before the cursor.
    public internal(set) var cursor = 0
    /// Where the selection began, if there is one; it reaches to the cursor.
    public internal(set) var anchor: Int?
    /// Whether it holds one line only.
    public let isSingleLine: Bool
    /// The most characters it holds.
    public let limit: Int
    /// The column that moving up and down tries to keep.
    var wantedColumn: Column?
    var history = EditHistory()

    /// An editor that holds a text, with the cursor behind it.
    public init(_ text: String = "", singleLine: Bool = false, limit: Int = 1 << 20) {
        isSingleLine = singleLine
        self.limit = max(0, limit)
        characters = Array(Self.cleaned(text, singleLine: singleLine).prefix(self.limit))
        grains = characters.map(Grain.init)
        cursor = characters.count
    }

    /// Whether both hold the same, with the cursor, the selection and the changes to take back at the same places.
    public static func == (left: TextEditor, right: TextEditor) -> Bool {
        left.cursor == right.cursor && left.anchor == right.anchor && left.isSingleLine == right.isSingleLine
            && left.limit == right.limit && left.wantedColumn == right.wantedColumn
            && left.characters == right.characters && left.history == right.history
    }

    /// Hashes the text and the cursor's place.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(characters)
        hasher.combine(cursor)
    }

    /// The text.
    public var text: String { String(characters) }
    /// Whether nothing is in it but spaces and empty lines. O(spaces before the first word).
    public var isBlank: Bool { characters.allSatisfy(\.isWhitespace) }
    /// Where braces stand, in order: what a reader of placeholders looks at. O(characters), a byte each.
    public var braces: [Int] { grains.indices.filter { grains[$0].isBrace } }
    /// Whether there is nothing in it.
    public var isEmpty: Bool { characters.isEmpty }

    /// What is selected, as a range of characters; none where that is nothing.
    public var selection: Range<Int>? {
        guard let anchor, anchor != cursor else { return nil }
        return min(anchor, cursor)..<max(anchor, cursor)
    }

    /// Whether nothing more can be typed.
    public var isFull: Bool { characters.count >= limit }

    /// The selected text.
    public var selectedText: String? { selection.map { String(characters[$0]) } }

    /// Inserts a text at the cursor, in place of what is selected. Letters typed one after the other are undone together.
    public mutating func insert(_ text: String) {
        let inserted = Self.cleaned(text, singleLine: isSingleLine)
        let range = selection ?? cursor..<cursor
        guard !inserted.isEmpty || !range.isEmpty else { return }
        replace(range, with: inserted, isTyping: inserted.count == 1 && inserted != "\n" && range.isEmpty)
    }

    /// Replaces everything; undone in one step. The cursor is behind it.
    public mutating func replaceAll(with text: String) {
        replace(0..<characters.count, with: Self.cleaned(text, singleLine: isSingleLine), isTyping: false)
        cursor = characters.count
    }

    /// Replaces a range of characters; the cursor is behind what came in.
    public mutating func replace(_ range: Range<Int>, with text: String) {
        replace(
            range.clamped(to: 0..<characters.count), with: Self.cleaned(text, singleLine: isSingleLine), isTyping: false
        )
    }

    /// Deletes what is selected, else the character before the cursor.
    public mutating func deleteBackward() {
        delete(selection ?? max(0, cursor - 1)..<cursor)
    }

    /// Deletes what is selected, else the character under the cursor.
    public mutating func deleteForward() {
        delete(selection ?? cursor..<min(characters.count, cursor + 1))
    }

    /// Deletes back to where the word begins.
    public mutating func deleteWordBackward() {
        delete(selection ?? wordStart(before: cursor)..<cursor)
    }

    /// Deletes on to where the word ends.
    public mutating func deleteWordForward() {
        delete(selection ?? cursor..<wordEnd(after: cursor))
    }

    /// Deletes to the end of the line, or the line's end itself when the cursor is there.
    public mutating func deleteToLineEnd() {
        let end = lineEnd(after: cursor)
        delete(selection ?? cursor..<(end == cursor ? min(characters.count, cursor + 1) : end))
    }

    /// Deletes back to the beginning of the line.
    public mutating func deleteToLineStart() {
        delete(selection ?? lineStart(before: cursor)..<cursor)
    }

    /// Takes back the last change. False where there is none.
    @discardableResult
    public mutating func undo() -> Bool {
        guard let edit = history.undo() else { return false }
        restore(edit.inverse, cursor: edit.cursorBefore)
        return true
    }

    /// Does again what was taken back. False where there is nothing.
    @discardableResult
    public mutating func redo() -> Bool {
        guard let edit = history.redo() else { return false }
        restore(edit, cursor: edit.start + edit.inserted.count)
        return true
    }

    private mutating func restore(_ edit: Edit, cursor: Int) {
        apply(edit)
        self.cursor = cursor
        anchor = nil
        wantedColumn = nil
    }

    /// Only what comes in is measured; the rest moves. O(what comes in), and a move of the bytes behind it.
    private mutating func apply(_ edit: Edit) {
        let range = edit.start..<edit.start + edit.removed.count
        characters.replaceSubrange(range, with: edit.inserted)
        grains.replaceSubrange(range, with: edit.inserted.map(Grain.init))
        revision += 1
        memory = LayoutMemory()
    }

    /// Where its lines break: found out once for a text and a width.
    func layout(width: Int) -> EditorLayout {
        memory.layout(width: width) { EditorLayout(breaking: grains, width: width) }
    }

    private mutating func delete(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        replace(range, with: "", isTyping: false)
    }

    private mutating func replace(_ range: Range<Int>, with text: String, isTyping: Bool) {
        // A combining mark joins the character before it, so that one is read again together with what comes in.
        let joined = range.lowerBound > 0 && !text.isEmpty ? String(characters[range.lowerBound - 1]) : ""
        var start = range.lowerBound - (joined.isEmpty ? 0 : 1)
        var inserted = Array(joined + text)
        if let first = inserted.first, joined == String(first) {
            inserted.removeFirst()
            start = range.lowerBound
        }
        let room = limit - (characters.count - (range.upperBound - start))
        if inserted.count > room { inserted = Array(inserted.prefix(max(0, room))) }
        let edit = Edit(
            start: start,
            removed: Array(characters[start..<range.upperBound]),
            inserted: inserted,
            cursorBefore: cursor
        )
        guard edit.removed != edit.inserted else { return }
        apply(edit)
        cursor = start + inserted.count
        anchor = nil
        wantedColumn = nil
        history.record(edit, isTyping: isTyping)
    }

    /// Without control characters; line ends as line feeds or spaces, tabs as they are (spaces in one line).
    static func cleaned(_ text: String, singleLine: Bool) -> String {
        var cleaned = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            let followsReturn = afterReturn
            afterReturn = scalar == "\r"
            switch scalar.value {
            case 0x0A where followsReturn: break
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029: cleaned.append(singleLine ? " " : "\n")
            case 0x09: cleaned.append(singleLine ? " " : "\t")
            case 0x00..<0x20, 0x7F..<0xA0: break
            default: cleaned.append(scalar)
            }
        }
        return String(cleaned)
    }
}
