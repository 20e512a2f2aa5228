/// How an editor is drawn in a region: which of its lines are seen, and where the cursor then stands.
public struct EditorView: Sendable {
    /// What is drawn where the text is empty.
    public var placeholder: DisplayText
    /// The style of the text.
    public var style: Style
    /// Ranges of characters that are drawn in another role: gaps to fill, findings.
    public var highlights: [(range: Range<Int>, role: Role)]

    /// A view of those parts.
    public init(
        placeholder: DisplayText = "",
        style: Style = Style(.input, on: .input),
        highlights: [(range: Range<Int>, role: Role)] = []
    ) {
        self.placeholder = placeholder
        self.style = style
        self.highlights = highlights
    }

    /// The rows that the text takes at a width; at least one. O(characters).
    public static func rows(of editor: TextEditor, width: Column) -> Row {
        Row(EditorLayout(editor, width: width).lines.count)
    }

    /// Draws in the whole region and returns where the cursor stands in it.
    ///
    /// An editor of one line scrolls sideways, one of several up and down, as little as the cursor needs. O(characters).
    public func draw(_ editor: TextEditor, on canvas: inout Canvas) -> Point {
        guard !canvas.size.isEmpty else { return .origin }
        canvas.fill(canvas.bounds, style)
        if editor.isEmpty {
            canvas.draw(placeholder.truncated(to: canvas.size.columns), at: .origin, style.meaning(.placeholder))
        }
        return editor.isSingleLine ? drawLine(editor, &canvas) : drawLines(editor, &canvas)
    }

    private func drawLine(_ editor: TextEditor, _ canvas: inout Canvas) -> Point {
        let room = canvas.size.columns
        let texts = editor.characters.map(EditorLayout.shown)
        let before = texts[..<editor.cursor].reduce(Column.zero) { $0 + $1.width }
        // One column stays free for a cursor behind the text.
        let shift = max(0, before - room + 1)
        var column = 0 - shift
        for (place, text) in texts.enumerated() {
            if column >= room { break }
            canvas.draw(text, at: Point(row: 0, column: column), style(of: place, editor))
            column += text.width
        }
        if shift > 0 { canvas.draw(Symbol.moreLeft, at: .origin, style.meaning(.dim)) }
        if texts[editor.cursor...].reduce(before - shift, { $0 + $1.width }) > room {
            canvas.draw(Symbol.moreRight, at: Point(row: 0, column: room - 1), style.meaning(.dim))
        }
        return Point(row: 0, column: before - shift)
    }

    private func drawLines(_ editor: TextEditor, _ canvas: inout Canvas) -> Point {
        let size = canvas.size
        let layout = EditorLayout(editor, width: size.columns)
        let place = layout.place(of: editor.cursor)
        let first = max(0, place.row - size.rows + 1)
        for (number, line) in layout.lines.enumerated().dropFirst(first.value).prefix(size.rows.value) {
            var point = Point(row: Row(number) - first, column: 0)
            for character in line.range {
                let text = EditorLayout.shown(editor.characters[character])
                canvas.draw(text, at: point, style(of: character, editor))
                point.column += text.width
            }
        }
        let column = min(place.column, size.columns - 1)
        return Point(row: place.row - first, column: column)
    }

    private func style(of place: Int, _ editor: TextEditor) -> Style {
        var style = style
        for highlight in highlights where highlight.range.contains(place) { style = style.meaning(highlight.role) }
        if let selection = editor.selection, selection.contains(place) { style = style.on(.markedText) }
        return style
    }
}
