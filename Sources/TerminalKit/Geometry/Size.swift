/// Height and width, neither negative.
public struct Size: Hashable, Sendable {
    /// The height.
    public var rows: Row
    /// The width.
    public var columns: Column

    /// The size of that height and width; what is negative becomes zero.
    @inlinable
    public init(rows: Row, columns: Column) {
        self.rows = max(0, rows)
        self.columns = max(0, columns)
    }

    /// No room at all.
    public static let zero = Size(rows: 0, columns: 0)

    /// Whether not one cell fits.
    @inlinable public var isEmpty: Bool { rows.value == 0 || columns.value == 0 }
}

extension Size: CustomStringConvertible {
    /// Columns first, as people say it: `80x24`.
    public var description: String { "\(columns.value)x\(rows.value)" }
}
