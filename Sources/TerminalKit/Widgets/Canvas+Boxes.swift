extension Canvas {
    /// A frame with round corners along a rectangle's edges; nothing of what is inside changes.
    public mutating func drawFrame(_ rect: Rect, _ style: Style) {
        let edge = DisplayText("─").repeated(rect.columns.value - 2)
        draw("╭" + edge + "╮", at: rect.origin, style)
        draw("╰" + edge + "╯", at: Point(row: rect.bottom - 1, column: rect.left), style)
        for row in (rect.top + 1)..<max(rect.top + 1, rect.bottom - 1) {
            draw("│", at: Point(row: row, column: rect.left), style)
            draw("│", at: Point(row: row, column: rect.right - 1), style)
        }
    }

    /// A box that floats: emptied, framed, its title in its upper edge; what is inside is drawn by `content` in a region of
    /// its own, ``Rect/insideOfBox``, and lies on the box's surface.
    @discardableResult
    public mutating func drawBox<Result>(
        _ rect: Rect, title: DisplayText, content: (inout Canvas) -> Result
    ) -> Result {
        fill(rect, Style(.text, on: .overlay))
        drawFrame(rect, Style(.ruleFocused, on: .overlay))
        let name = (" " + title + " ").truncated(to: rect.columns - 4)
        draw(name, at: rect.origin.moved(right: 2), Style(.titleFocused, on: .overlay, .strong))
        let result = within(rect.insideOfBox, content)
        lay(rect.inset(rows: 1, columns: 1), on: .overlay)
        return result
    }

    /// Divides a box below one of its rows, from frame to frame: `├────┤`.
    public mutating func drawDivision(_ row: Row, of rect: Rect) {
        let line = "├" + DisplayText("─").repeated(rect.columns.value - 2) + "┤"
        draw(line, at: Point(row: row, column: rect.left), Style(.rule, on: .overlay))
    }

    /// Words in a rule that is drawn already: `─ Queue ─────── 27 ─`; those of what has the keys begin with the cursor's
    /// shape. Words that do not fit are cut; those at the right are left out where there is little room. Returns the column
    /// at which these end; nil where there are none.
    @discardableResult
    public mutating func drawTitle(_ title: Line, in rect: Rect, isFocused: Bool, right: Line = Line()) -> Column? {
        within(rect) { canvas in
            var room = rect.columns - 4
            var end: Column?
            if right.width > 0, right.width + 12 <= rect.columns {
                end = canvas.drawRight(Line(" ") + right + Line(" "), row: 0) + right.width + 1
                room -= right.width + 3
            }
            let role: Role = isFocused ? .titleFocused : .title
            let text = title.truncated(to: room).text
            let mark = isFocused ? Span(Symbol.cursor, .cursor) : Span(" ")
            canvas.draw(Line([mark, Span(text, role, .strong), Span(" ")]), at: Point(row: 0, column: 1))
            return end
        }
    }
}

extension Rect {
    /// Where in a box what is inside stands.
    public var insideOfBox: Rect { inset(rows: 1, columns: 2) }
}
