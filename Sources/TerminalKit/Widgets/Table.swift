/// Rows of columns: names to the left, figures aligned to the right.
public struct Table: Sendable {
    /// One column.
    public struct Header: Hashable, Sendable {
        /// What stands above it; may be empty.
        public var title: DisplayText
        /// The side it is aligned to.
        public var alignment: Alignment
        /// The least columns it keeps when room is short.
        public var least: Column
        /// Whether it takes what room is left over.
        public var grows: Bool

        /// A column of those parts.
        public init(_ title: DisplayText, _ alignment: Alignment = .left, least: Column = 1, grows: Bool = false) {
            self.title = title
            self.alignment = alignment
            self.least = least
            self.grows = grows
        }
    }

    /// The columns from left to right.
    public var headers: [Header]
    /// The rows, each with one line a column; missing ones are empty.
    public var rows: [[Line]]
    /// Spaces between two columns.
    public var gap: Column

    /// A table of those parts.
    public init(_ headers: [Header], rows: [[Line]], gap: Column = 2) {
        self.headers = headers
        self.rows = rows
        self.gap = gap
    }

    /// The width of each column in so much room: as wide as its widest cell; what is too much is taken from the widest
    /// first, down to each one's least; what is left goes to those that grow. O(cells).
    public func widths(in room: Column) -> [Column] {
        var widths = headers.enumerated().map { place, header in
            max(header.title.width, rows.map { place < $0.count ? $0[place].width : 0 }.max() ?? 0)
        }
        let gaps = gap * max(0, headers.count - 1)
        var over = widths.reduce(gaps) { $0 + $1 } - room
        while over > 0 {
            let able = widths.indices.filter { widths[$0] > headers[$0].least }
            guard let widest = able.max(by: { widths[$0] < widths[$1] }) else { break }
            // Down to the next widest at once, so that the loop runs once a column and not once a cell.
            let next = able.filter { $0 != widest && widths[$0] < widths[widest] }.map { widths[$0] }.max() ?? 0
            let target = max(headers[widest].least, next, widths[widest] - over)
            let step = max(1, widths[widest] - target)
            widths[widest] -= step
            over -= step
        }
        let growing = headers.indices.filter { headers[$0].grows }
        if over < 0, !growing.isEmpty {
            let spare = -over.value
            for (number, place) in growing.enumerated() {
                widths[place] += Column(spare / growing.count + (number < spare % growing.count ? 1 : 0))
            }
        }
        return widths
    }
}

extension Canvas {
    /// Draws a table from the region's top left on, headings first where there are any; returns the rows drawn.
    @discardableResult
    public mutating func draw(_ table: Table, from first: Int = 0) -> Row {
        let widths = table.widths(in: size.columns)
        var row = Row.zero
        if table.headers.contains(where: { !$0.title.isEmpty }) {
            drawCells(table, widths, row, table.headers.map { Line($0.title, .dim) })
            row += 1
        }
        for cells in table.rows.dropFirst(first) where row < size.rows {
            drawCells(table, widths, row, cells)
            row += 1
        }
        return min(row, size.rows)
    }

    private mutating func drawCells(_ table: Table, _ widths: [Column], _ row: Row, _ cells: [Line]) {
        var column = Column.zero
        for (place, cell) in cells.prefix(widths.count).enumerated() {
            let line = cell.truncated(to: widths[place])
            let room = widths[place] - line.width
            let indent: Column =
                switch table.headers[place].alignment {
                case .left: 0
                case .right: room
                case .centre: room / 2
                }
            draw(line, at: Point(row: row, column: column + indent))
            column += widths[place] + table.gap
        }
    }
}
