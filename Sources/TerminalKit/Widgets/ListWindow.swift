/// Which part of a long list is seen, the chosen item always in it.
public struct ListWindow: Hashable, Sendable {
    /// The chosen item's number; nil where none is chosen.
    public let selected: Int?
    /// How many items there are.
    public let count: Int
    /// The items seen.
    public let visible: Range<Int>

    /// As many items as there is room for, the chosen one in the middle as far as the list's ends let it. O(1).
    public init(count: Int, capacity: Int, around selected: Int) {
        self.init(count, max(1, capacity), selected - max(1, capacity) / 2, selected)
    }

    /// As many items as there is room for from one on, moved as little as the chosen one needs to be seen. O(1).
    public init(count: Int, capacity: Int, from first: Int, keeping selected: Int? = nil) {
        let capacity = max(1, capacity)
        let kept = selected.map { min(max(first, $0 - capacity + 1), $0) } ?? first
        self.init(count, capacity, kept, selected)
    }

    private init(_ count: Int, _ capacity: Int, _ first: Int, _ selected: Int?) {
        self.count = max(0, count)
        self.selected = selected
        let first = max(0, min(first, self.count - capacity))
        visible = first..<min(self.count, first + capacity)
    }

    /// The first item seen.
    public var first: Int { visible.lowerBound }
    /// Whether all items are seen.
    public var isWhole: Bool { visible.count == count }
}

extension Canvas {
    /// Draws the items of a list that are seen, one below the other from a row on. `draw` gets each item's number and its
    /// rectangle, whose first column it leaves to the cursor's mark. Returns the rectangle of the chosen item, where it is
    /// seen, for the surface that it is to lie on.
    @discardableResult
    public mutating func drawList(
        _ window: ListWindow, from top: Row = 0, rowsPerItem: Row = 1,
        draw: (_ item: Int, _ rect: Rect, _ canvas: inout Canvas) -> Void
    ) -> Rect? {
        var chosen: Rect?
        var rect = Rect(row: top, column: 0, rows: rowsPerItem, columns: size.columns)
        for item in window.visible {
            draw(item, rect, &self)
            if item == window.selected {
                drawCursor(of: rect)
                chosen = rect
            }
            rect = rect.moved(down: rowsPerItem)
        }
        return chosen
    }

    /// The cursor's mark before every row of a rectangle: what is chosen, by shape and not by colour alone.
    public mutating func drawCursor(of rect: Rect) {
        for row in rect.top..<rect.bottom {
            draw(Symbol.cursor, at: Point(row: row, column: rect.left), .cursor)
        }
    }
}
