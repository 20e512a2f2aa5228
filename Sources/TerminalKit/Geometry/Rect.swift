/// An upright rectangle of cells.
public struct Rect: Hashable, Sendable {
    /// The upper left cell.
    public var origin: Point
    /// Height and width.
    public var size: Size

    /// The rectangle of that size at that place.
    @inlinable
    public init(origin: Point, size: Size) {
        self.origin = origin
        self.size = size
    }

    /// The rectangle that begins at a row and column and has a height and width; negative ones become zero.
    @inlinable
    public init(row: Row, column: Column, rows: Row, columns: Column) {
        self.init(origin: Point(row: row, column: column), size: Size(rows: rows, columns: columns))
    }

    /// Everything of that size, from the origin on.
    @inlinable
    public init(_ size: Size) {
        self.init(origin: .origin, size: size)
    }

    /// The first row.
    @inlinable public var top: Row { origin.row }
    /// The row after the last.
    @inlinable public var bottom: Row { origin.row + size.rows }
    /// The first column.
    @inlinable public var left: Column { origin.column }
    /// The column after the last.
    @inlinable public var right: Column { origin.column + size.columns }
    /// The height.
    @inlinable public var rows: Row { size.rows }
    /// The width.
    @inlinable public var columns: Column { size.columns }
    /// Whether it holds no cell.
    @inlinable public var isEmpty: Bool { size.isEmpty }

    /// Whether the cell lies inside.
    @inlinable
    public func contains(_ point: Point) -> Bool {
        point.row >= top && point.row < bottom && point.column >= left && point.column < right
    }

    /// The part that both share; empty where they share nothing.
    @inlinable
    public func intersection(_ other: Rect) -> Rect {
        let top = max(self.top, other.top)
        let left = max(self.left, other.left)
        return Rect(
            row: top,
            column: left,
            rows: min(bottom, other.bottom) - top,
            columns: min(right, other.right) - left
        )
    }

    /// The same rectangle, further down and to the right.
    @inlinable
    public func moved(down rows: Row = 0, right columns: Column = 0) -> Rect {
        Rect(origin: origin.moved(down: rows, right: columns), size: size)
    }

    /// The rectangle without that many rows and columns on each side.
    @inlinable
    public func inset(rows: Row = 0, columns: Column = 0) -> Rect {
        Rect(
            row: top + rows,
            column: left + columns,
            rows: self.rows - rows * 2,
            columns: self.columns - columns * 2
        )
    }

    /// The upper rows, and the rest below; no more rows than there are.
    @inlinable
    public func split(top count: Row) -> (top: Rect, rest: Rect) {
        let count = count.clamped(to: 0...rows)
        return (
            Rect(row: top, column: left, rows: count, columns: columns),
            Rect(row: top + count, column: left, rows: rows - count, columns: columns)
        )
    }

    /// The rows above, and the lowest ones; no more rows than there are.
    @inlinable
    public func split(bottom count: Row) -> (rest: Rect, bottom: Rect) {
        let (rest, bottom) = split(top: rows - count.clamped(to: 0...rows))
        return (rest, bottom)
    }

    /// The leftmost columns, and the rest; no more columns than there are.
    @inlinable
    public func split(left count: Column) -> (left: Rect, rest: Rect) {
        let count = count.clamped(to: 0...columns)
        return (
            Rect(row: top, column: left, rows: rows, columns: count),
            Rect(row: top, column: left + count, rows: rows, columns: columns - count)
        )
    }

    /// The columns to the left, and the rightmost ones; no more columns than there are.
    @inlinable
    public func split(right count: Column) -> (rest: Rect, right: Rect) {
        let (rest, right) = split(left: columns - count.clamped(to: 0...columns))
        return (rest, right)
    }

    /// The rectangle of a size in the middle of this one, as much of it as fits.
    @inlinable
    public func centred(_ size: Size) -> Rect {
        let rows = min(size.rows, self.rows)
        let columns = min(size.columns, self.columns)
        return Rect(
            row: top + (self.rows - rows) / 2,
            column: left + (self.columns - columns) / 2,
            rows: rows,
            columns: columns
        )
    }
}
