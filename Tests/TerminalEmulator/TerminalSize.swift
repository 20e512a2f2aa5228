/// How many columns and rows a terminal has.
public struct TerminalSize: Sendable, Hashable, CustomStringConvertible {
    /// Cells across.
    public let columns: Int
    /// Cells down.
    public let rows: Int

    /// A size of at least one cell; at most 1,000 either way.
    public init(columns: Int, rows: Int) {
        precondition(
            (1...1_000).contains(columns) && (1...1_000).contains(rows), "a terminal is 1 to 1,000 cells a side")
        self.columns = columns
        self.rows = rows
    }

    /// As people write it: `80x24`.
    public var description: String { "\(columns)x\(rows)" }
}
