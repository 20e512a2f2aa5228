/// Where a cursor may go.
public enum CursorMove: Hashable, Sendable {
    /// One character back.
    case left
    /// One character on.
    case right
    /// To where a word begins before the cursor.
    case wordLeft
    /// To where a word ends behind the cursor.
    case wordRight
    /// To the beginning of the line as it is shown.
    case lineStart
    /// To the end of the line as it is shown.
    case lineEnd
    /// One line up as they are shown.
    case up
    /// One line down as they are shown.
    case down
    /// To the beginning of everything.
    case start
    /// To the end of everything.
    case end
}

extension TextEditor {
    /// Moves the cursor; a selection grows with it or is dropped. Lines are those of the layout for `width` columns.
    public mutating func move(_ move: CursorMove, width: Column = Column(.max / 4), selecting: Bool = false) {
        let before = cursor
        if selecting, anchor == nil { anchor = cursor }
        let selection = selecting ? nil : self.selection
        if !selecting { anchor = nil }
        history.seal()
        switch move {
        case .left: cursor = selection?.lowerBound ?? max(0, cursor - 1)
        case .right: cursor = selection?.upperBound ?? min(characters.count, cursor + 1)
        case .wordLeft: cursor = wordStart(before: cursor)
        case .wordRight: cursor = wordEnd(after: cursor)
        case .start: cursor = 0
        case .end: cursor = characters.count
        case .lineStart, .lineEnd, .up, .down: moveInLayout(move, EditorLayout(self, width: width))
        }
        if move != .up, move != .down { wantedColumn = nil }
        precondition((0...characters.count).contains(cursor), "the cursor moved from \(before) out of the text")
    }

    /// Selects everything.
    public mutating func selectAll() {
        anchor = 0
        cursor = characters.count
    }

    /// Chooses those characters, the cursor behind them, as far as there are some.
    public mutating func select(_ range: Range<Int>) {
        let range = range.clamped(to: 0..<characters.count)
        moveCursor(to: range.upperBound)
        anchor = range.lowerBound
    }

    /// Puts the cursor before the character with that number, as near as there is one.
    public mutating func moveCursor(to place: Int) {
        cursor = min(max(0, place), characters.count)
        anchor = nil
        wantedColumn = nil
        history.seal()
    }

    private mutating func moveInLayout(_ move: CursorMove, _ layout: EditorLayout) {
        let place = layout.place(of: cursor)
        let column = wantedColumn ?? place.column
        switch move {
        case .lineStart: cursor = layout.lines[place.row.value].range.lowerBound
        case .lineEnd: cursor = layout.lastPlace(inLine: place.row.value)
        case .up:
            guard place.row > 0 else {
                cursor = 0
                return
            }
            cursor = layout.character(at: Point(row: place.row - 1, column: column))
            wantedColumn = column
        default:
            guard place.row.value + 1 < layout.lines.count else {
                cursor = characters.count
                return
            }
            cursor = layout.character(at: Point(row: place.row + 1, column: column))
            wantedColumn = column
        }
    }

    func wordStart(before place: Int) -> Int {
        var place = place
        while place > 0, !isWord(characters[place - 1]) { place -= 1 }
        while place > 0, isWord(characters[place - 1]) { place -= 1 }
        return place
    }

    func wordEnd(after place: Int) -> Int {
        var place = place
        while place < characters.count, !isWord(characters[place]) { place += 1 }
        while place < characters.count, isWord(characters[place]) { place += 1 }
        return place
    }

    func lineStart(before place: Int) -> Int {
        characters[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    }

    func lineEnd(after place: Int) -> Int {
        characters[place...].firstIndex(of: "\n") ?? characters.count
    }

    private func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_" || character == "'" || character == "’"
    }
}
