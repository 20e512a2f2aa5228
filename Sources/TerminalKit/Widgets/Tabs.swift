extension Canvas {
    /// Names side by side, the chosen one bold and between marks of its own, from a place on: `‹Mine 3› · Waiting 5`.
    /// Names that do not fit are left out from the right, but never the chosen one. Returns the columns used.
    @discardableResult
    public mutating func drawTabs(_ names: [DisplayText], selected: Int, at point: Point, width: Column) -> Column {
        let names = names.map { $0.truncated(to: max(0, width - 2)) }
        guard names.indices.contains(selected) else { return 0 }
        var shown = Array(names.indices)
        func used() -> Column {
            shown.reduce(Column(3 * (shown.count - 1) + 2)) { $0 + names[$1].width }
        }
        while used() > width, shown.count > 1 {
            let out = shown.lastIndex { $0 != selected } ?? 0
            shown.remove(at: out)
        }
        var line = Line()
        for place in shown {
            if line.width > 0 { line.append(" · ", .dim) }
            if place == selected {
                line.append("‹", .cursor)
                line.append(names[place], .titleFocused)
                line.append("›", .cursor)
            } else {
                line.append(names[place], .dim)
            }
        }
        draw(line, at: point)
        return line.width
    }
}
