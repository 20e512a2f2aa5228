/// A cell's place: how far below the top and right of the left edge, both from zero.
public struct Point: Hashable, Sendable {
    /// How far below the top edge.
    public var row: Row
    /// How far right of the left edge.
    public var column: Column

    /// The place at a row and a column.
    @inlinable
    public init(row: Row, column: Column) {
        self.row = row
        self.column = column
    }

    /// The upper left corner.
    public static let origin = Point(row: 0, column: 0)

    /// The place so much further down and to the right.
    @inlinable
    public func moved(down rows: Row = 0, right columns: Column = 0) -> Point {
        Point(row: row + rows, column: column + columns)
    }
}
