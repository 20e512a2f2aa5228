extension Canvas {
    /// Text in a rectangle: its lines one below the other, as many as fit, each as far as it goes.
    public mutating func draw(_ lines: some Sequence<Line>, in rect: Rect) {
        within(rect) { canvas in
            for (row, line) in zip(0..<max(0, rect.rows.value), lines) {
                canvas.draw(line, at: Point(row: Row(row), column: 0))
            }
        }
    }
}
