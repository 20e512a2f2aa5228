/// Which part of a long list is seen, and which item is chosen; the list itself stays where it is.
///
/// Items may take several rows each, all as many. Keep one of these in the state; call ``fit(count:rows:)`` whenever the
/// number of items or the room changes, and it keeps the chosen one in sight, moving as little as it can. O(1) throughout.
public struct ListWindow: Hashable, Sendable {
    /// The chosen item's number; 0 where there is none.
    public private(set) var selected: Int
    /// The first item seen.
    public private(set) var first: Int
    /// How many items there are.
    public private(set) var count: Int
    /// How many items are seen at once.
    public private(set) var capacity: Int
    /// Rows that one item takes.
    public let rowsPerItem: Row

    /// A window on a list whose length and room are not known yet.
    public init(rowsPerItem: Row = 1, selected: Int = 0) {
        self.rowsPerItem = max(1, rowsPerItem)
        self.selected = max(0, selected)
        first = 0
        count = 0
        capacity = 1
    }

    /// Takes the list's length and the room's height into account.
    public mutating func fit(count: Int, rows: Row) {
        self.count = max(0, count)
        capacity = max(1, rows.value / rowsPerItem.value)
        keepInSight()
    }

    /// The items seen.
    public var visible: Range<Int> { min(first, count)..<min(count, first + capacity) }

    /// Chooses an item, as near as there is one.
    public mutating func select(_ item: Int) {
        selected = item
        keepInSight()
    }

    /// Goes so many items on, or back.
    public mutating func move(by items: Int) {
        // Far beyond any list, and far from overflowing.
        select(selected + min(max(items, -1_000_000_000), 1_000_000_000))
    }

    /// Goes a windowful on or back.
    public mutating func page(by pages: Int) { move(by: pages * max(1, capacity - 1)) }

    /// Does what arrows, paging keys, Home and End mean in a list; false for other keys.
    public mutating func take(_ key: Key) -> Bool {
        switch key {
        case .up: move(by: -1)
        case .down: move(by: 1)
        case .pageUp: page(by: -1)
        case .pageDown: page(by: 1)
        case .home: select(0)
        case .end: select(count - 1)
        default: return false
        }
        return true
    }

    /// Items above and below what is seen.
    public var hidden: (above: Int, below: Int) { (visible.lowerBound, max(0, count - visible.upperBound)) }

    private mutating func keepInSight() {
        selected = min(max(0, selected), max(0, count - 1))
        if selected < first { first = selected }
        if selected >= first + capacity { first = selected - capacity + 1 }
        first = min(max(0, first), max(0, count - capacity))
    }
}

extension Canvas {
    /// Draws the items of a list that are seen, from the region's top on. `draw` gets each item's number and a region of its
    /// own, which leaves the first column to the cursor mark. The chosen item lies on a surface: as chosen where the list
    /// has the keys, faintly where not.
    public mutating func drawList(
        _ window: ListWindow,
        focused: Bool,
        draw: (_ item: Int, _ canvas: inout Canvas) -> Void
    ) {
        var row = Row.zero
        for item in window.visible {
            let rect = Rect(row: row, column: 0, rows: window.rowsPerItem, columns: size.columns)
            within(rect.split(left: 1).rest) { draw(item, &$0) }
            if item == window.selected {
                if focused {
                    for line in rect.top..<rect.bottom {
                        self.draw(Symbol.cursor, at: Point(row: line, column: 0), .cursor)
                    }
                }
                lay(rect, on: focused ? .selection : .idleSelection)
            }
            row += window.rowsPerItem
        }
    }
}
