/// One thing that a palette or a picker offers.
public struct PaletteItem: Hashable, Sendable {
    /// What it is called.
    public var label: Line
    /// What it does, or why it can't be done now.
    public var detail: Line
    /// Its key, where it has one.
    public var key: Line

    /// An item of those parts.
    public init(_ label: Line, detail: Line = Line(), key: Line = Line()) {
        self.label = label
        self.detail = detail
        self.key = key
    }
}

extension Canvas {
    /// The items that a window sees, from a row on: label, detail, key; the chosen one has the cursor. The columns are those
    /// of all items, so that they stay where they are while one moves through them. `each` is told where each item stands.
    /// Returns the rectangle of the chosen one. O(items).
    @discardableResult
    public mutating func drawPalette(
        _ items: [PaletteItem], _ window: ListWindow, from top: Row,
        each: (_ item: Int, _ rect: Rect, _ canvas: inout Canvas) -> Void = { _, _, _ in }
    ) -> Rect? {
        let width = size.columns
        // A name that is cut tells less than a sentence about it that is.
        let labels = min(width * 2 / 3, items.map(\.label.width).max() ?? 0)
        let hasDetails = items.contains { $0.detail.width > 0 }
        return drawList(window, from: top) { number, rect, canvas in
            let item = items[number]
            let row = rect.top
            canvas.draw(
                item.label.truncated(to: hasDetails ? labels : width - 4 - item.key.width),
                at: Point(row: row, column: 2))
            let start = labels + 4
            let room = width - start - item.key.width - 2
            if room > 3 { canvas.draw(item.detail.truncated(to: room), at: Point(row: row, column: start)) }
            canvas.drawRight(item.key, row: row, inset: 1)
            each(number, rect, &canvas)
        }
    }
}
