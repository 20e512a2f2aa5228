/// A key and what it does.
public struct KeyHint: Hashable, Sendable {
    /// The key as a screen shows it.
    public var key: DisplayText
    /// A word or two.
    public var label: DisplayText

    /// A hint of those parts.
    public init(_ key: DisplayText, _ label: DisplayText) {
        self.key = key
        self.label = label
    }

    /// The columns that both take.
    public var width: Column { key.width + 1 + label.width }
}

extension Canvas {
    /// Keys and what they do, from a place on: as many as fit, the rest left out whole, and the last one always. `each` is
    /// told where each hint stands.
    public mutating func drawHints(
        _ hints: [KeyHint], at point: Point, width: Column, gap: Column = 3, on surface: Surface = .bar,
        each: (_ hint: Int, _ rect: Rect, _ canvas: inout Canvas) -> Void = { _, _, _ in }
    ) {
        guard let last = hints.last else { return }
        var room = width - last.width
        var point = point
        for (number, hint) in hints.enumerated() {
            let isLast = number == hints.count - 1
            guard isLast ? hint.width <= width : hint.width + gap <= room else { continue }
            let rect = Rect(row: point.row, column: point.column, rows: 1, columns: hint.width)
            draw(hint.key, at: point, Style(.key, on: surface, .strong))
            let label = point.moved(right: hint.key.width)
            draw(" ", at: label, Style(.text, on: surface))
            draw(hint.label, at: label.moved(right: 1), Style(.keyHelp, on: surface))
            each(number, rect, &self)
            point.column += hint.width + gap
            room -= hint.width + gap
        }
    }
}
