extension Canvas {
    /// A sentence that says what happened, in a row that it takes from what stands there, cut where it is too long. `tail`
    /// stands behind it. One that is to be read whole grows upwards over the rows above and down over the one below, to so
    /// many lines. Returns the rectangle that it takes.
    @discardableResult
    public mutating func drawToast(
        _ text: DisplayText, sign: DisplayText, _ role: Role, tail: Line = Line(), in row: Rect, maxLines: Int = 1
    ) -> Rect {
        let room = row.columns - 4 - tail.width
        guard maxLines > 1, text.width > room else {
            fill(row, .plain)
            draw(Line([Span(" " + sign + " ", role), Span(text.truncated(to: room), role)]) + tail, at: row.origin)
            return row
        }
        let lines = text.wrapped(to: room, maxLines: maxLines)
        let above = max(1, lines.count - 1)
        let rect = Rect(
            row: row.bottom - Row(above), column: row.left, rows: Row(above + 1), columns: row.columns)
        fill(rect, .plain)
        for number in 0...above {
            var line = Line([Span(number == 0 ? " " + sign + " " : "   ", role)])
            if number < lines.count { line.append(lines[number], role) }
            draw(number == above ? line + tail : line, at: rect.origin.moved(down: Row(number)))
        }
        return rect
    }
}
