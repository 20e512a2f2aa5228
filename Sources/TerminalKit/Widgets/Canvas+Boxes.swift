extension Canvas {
    /// A horizontal rule over the whole region's row, with words in it: `─ Queue ─────── 27 ─`. Words that do not fit are cut.
    public mutating func drawRule(
        row: Row,
        title: Line = Line(),
        right: Line = Line(),
        style: Style = Style(.rule)
    ) {
        fill(Rect(row: row, column: 0, rows: 1, columns: size.columns), style, with: "─")
        drawLabels(row: row, left: 1, right: 1, title: title, trailing: right, style: style)
    }

    /// A vertical rule over the whole region's height; it joins rules above and below it where they cross the column.
    public mutating func drawRule(column: Column, style: Style = Style(.rule)) {
        for row in Row.zero..<size.rows { draw("│", at: Point(row: row, column: column), style) }
    }

    /// A sign where rules meet, such as `┬`.
    public mutating func drawJoint(_ sign: DisplayText, at point: Point, style: Style = Style(.rule)) {
        draw(sign, at: point, style)
    }

    /// A box with round corners around a rectangle, words in its upper and lower edge; what is inside is emptied and drawn
    /// by `content` in a region of its own. Smaller than three by four nothing is drawn.
    @discardableResult
    public mutating func drawBox<Result>(
        _ rect: Rect,
        title: Line = Line(),
        right: Line = Line(),
        bottom: Line = Line(),
        bottomRight: Line = Line(),
        surface: Surface = .overlay,
        focused: Bool = true,
        content: (inout Canvas) -> Result
    ) -> Result? {
        guard rect.rows >= 3, rect.columns >= 4 else { return nil }
        let style = Style(focused ? .ruleFocused : .rule, on: surface)
        return within(rect) { box in
            box.fill(box.bounds, Style(.text, on: surface))
            let (last, end) = (rect.rows - 1, rect.columns - 1)
            for row in [Row.zero, last] {
                box.fill(Rect(row: row, column: 1, rows: 1, columns: rect.columns - 2), style, with: "─")
            }
            for row in Row(1)..<last {
                box.draw("│", at: Point(row: row, column: 0), style)
                box.draw("│", at: Point(row: row, column: end), style)
            }
            box.draw("╭", at: .origin, style)
            box.draw("╮", at: Point(row: 0, column: end), style)
            box.draw("╰", at: Point(row: last, column: 0), style)
            box.draw("╯", at: Point(row: last, column: end), style)
            box.drawLabels(row: 0, left: 1, right: 2, title: title, trailing: right, style: style)
            box.drawLabels(row: last, left: 1, right: 2, title: bottom, trailing: bottomRight, style: style)
            return box.within(box.bounds.inset(rows: 1, columns: 1)) { inside in
                let result = content(&inside)
                inside.changeStyles(inside.bounds) { $0.surface == .base ? $0.on(surface) : $0 }
                return result
            }
        }
    }

    /// Divides a box's inside: `├────┤` over its edges. The row is one of the inside.
    public mutating func drawDivision(of rect: Rect, row: Row, surface: Surface = .overlay, focused: Bool = true) {
        let style = Style(focused ? .ruleFocused : .rule, on: surface)
        let line = rect.top + 1 + row
        draw(
            "├" + DisplayText("─").repeated(rect.columns.value - 2) + "┤", at: Point(row: line, column: rect.left),
            style)
    }

    private mutating func drawLabels(
        row: Row,
        left: Column,
        right: Column,
        title: Line,
        trailing: Line,
        style: Style
    ) {
        let room = size.columns - left - right
        var used = Column.zero
        if title.width > 0, room > 2 {
            let label =
                Line([Span(" ", style)]) + title.on(style.surface).truncated(to: room - 2) + Line([Span(" ", style)])
            draw(label, at: Point(row: row, column: left))
            used = label.width
        }
        if trailing.width > 0, room - used >= trailing.width + 3 {
            let label = Line([Span(" ", style)]) + trailing.on(style.surface) + Line([Span(" ", style)])
            drawRight(label, row: row, inset: right)
        }
    }
}

extension Line {
    /// The line on another surface, where its pieces lie on the desk itself.
    func on(_ surface: Surface) -> Line {
        Line(spans.map { $0.style.surface == .base ? Span($0.text, $0.style.on(surface)) : $0 })
    }
}
