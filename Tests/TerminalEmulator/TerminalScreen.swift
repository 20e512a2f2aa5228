/// What a terminal showed at one moment.
public struct TerminalScreen: Sendable, Hashable, CustomStringConvertible {
    /// A place on the screen, from zero.
    public struct Position: Sendable, Hashable {
        /// From the top.
        public let row: Int
        /// From the left.
        public let column: Int

        /// A place on the screen, from zero.
        public init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    /// The size it had.
    public let size: TerminalSize
    /// Every row as text, blanks at its end dropped.
    public let lines: [String]
    /// Where the cursor stood.
    public let cursor: Position
    /// Whether the cursor was shown.
    public let isCursorVisible: Bool

    /// Whether any row shows this text. Text that is wrapped over two rows is not found.
    public func shows(_ text: String) -> Bool {
        lines.contains { $0.contains(text) }
    }

    /// The first row that shows this text.
    public func row(of text: String) -> Int? {
        lines.firstIndex { $0.contains(text) }
    }

    /// All rows, as one text; blank rows at the end are dropped.
    public var text: String {
        let shown = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
        return lines[..<shown].joined(separator: "\n") + "\n"
    }

    /// The rows in a frame, for a person who reads why a test failed.
    public var description: String {
        let edge = String(repeating: "─", count: size.columns)
        let rows = lines.map { "│\($0)" }.joined(separator: "\n")
        let cursorText = isCursorVisible ? "cursor at row \(cursor.row), column \(cursor.column)" : "cursor hidden"
        return "┌\(edge)\n\(rows)\n└\(edge) \(size), \(cursorText)"
    }
}
