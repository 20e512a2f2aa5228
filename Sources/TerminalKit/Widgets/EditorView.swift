/// How an editor is drawn in a region: which of its lines are seen, and where the cursor then stands.
public struct EditorView: Sendable {
    /// What is drawn where the text is empty.
    public var placeholder: DisplayText
    /// The style of the text.
    public var style: Style
    /// Ranges of characters that are drawn in another role: gaps to fill.
    public var highlights: (range: [Range<Int>], role: Role)
    /// Whether what is selected is marked.
    public var marksSelection: Bool

    /// A view of those parts.
    public init(
        placeholder: DisplayText = "",
        style: Style = Style(.input),
        highlights: [Range<Int>] = [],
        role: Role = .unfilled,
        marksSelection: Bool = true
    ) {
        self.placeholder = placeholder
        self.style = style
        self.highlights = (highlights, role)
        self.marksSelection = marksSelection
    }

    /// The rows that the text takes at a width; at least one.
    public static func rows(of editor: TextEditor, width: Column) -> Row {
        Row(EditorLayout(editor, width: width).lines.count)
    }

    /// Draws several lines in the whole region, broken for a width, and returns where the cursor stands in it, and how many rows
    /// the text takes (see `rows`). They scroll up and down, as little as the cursor needs, and with no row empty below them that
    /// one above could take. O(characters).
    public func drawLines(
        _ editor: TextEditor, width: Column, on canvas: inout Canvas
    ) -> (cursor: Point, rows: Int) {
        drawPlaceholder(editor, on: &canvas)
        let layout = EditorLayout(editor, width: width)
        let place = layout.place(of: editor.cursor)
        let rows = canvas.size.rows.value
        let top = max(0, min(place.row.value - rows + 1, layout.lines.count - rows))
        for (row, line) in layout.lines.dropFirst(top).prefix(rows).enumerated() {
            canvas.draw(self.line(line.range, editor), at: Point(row: Row(row), column: 0))
        }
        return (Point(row: place.row - Row(top), column: min(place.column, canvas.size.columns)), layout.lines.count)
    }

    /// Draws a single line in the region's first row, and returns where the cursor stands in it. It scrolls sideways, as
    /// little as the cursor needs; one column stays free. Marked is what is selected as a whole: a proposal, in whose place
    /// comes what is typed. O(characters).
    public func drawLine(_ editor: TextEditor, on canvas: inout Canvas) -> Point {
        drawPlaceholder(editor, on: &canvas)
        let room = canvas.size.columns - 1
        let before = DisplayText(String(editor.characters[..<editor.cursor]))
        let whole = before + DisplayText(String(editor.characters[editor.cursor...]))
        let isProposal = marksSelection && editor.selection?.count == editor.characters.count
        let style = isProposal ? style.on(.markedText) : style
        let hidden = max(0, before.width - max(0, room - 1))
        let shown = hidden > 0 ? whole.dropFirst(hidden) : whole
        canvas.draw(shown.prefix(room), at: .origin, style)
        return Point(row: 0, column: before.width - hidden)
    }

    private func drawPlaceholder(_ editor: TextEditor, on canvas: inout Canvas) {
        guard editor.isEmpty else { return }
        canvas.draw(placeholder.truncated(to: canvas.size.columns), at: .origin, style.meaning(.placeholder))
    }

    /// A line of the text, a piece for each look.
    private func line(_ range: Range<Int>, _ editor: TextEditor) -> Line {
        let selection = marksSelection ? editor.selection : nil
        let highlights = highlights.range.filter { $0.overlaps(range) }
        var line = Line()
        var start = range.lowerBound
        func look(_ place: Int) -> Style {
            let own = highlights.contains { $0.contains(place) } ? style.meaning(self.highlights.role) : style
            return selection?.contains(place) == true ? own.on(.markedText) : own
        }
        while start < range.upperBound {
            let wanted = look(start)
            var end = start + 1
            while end < range.upperBound, look(end) == wanted { end += 1 }
            for text in DisplayText.lines(of: String(editor.characters[start..<end])) {
                line.append(Span(text, wanted))
            }
            start = end
        }
        return line
    }
}
