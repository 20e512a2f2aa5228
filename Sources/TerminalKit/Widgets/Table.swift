/// Columns in which rows stand under each other, each as wide in every row.
public struct Table: Hashable, Sendable {
    /// One column.
    public struct Header: Hashable, Sendable {
        /// Its width; a column without any is left out, with what is before it.
        public var width: Column
        /// The spaces between it and the one before.
        public var gap: Column
        /// The side it is aligned to.
        public var alignment: Alignment

        /// A column of those parts.
        public init(_ width: Column, gap: Column = 2, _ alignment: Alignment = .left) {
            self.width = width
            self.gap = gap
            self.alignment = alignment
        }
    }

    /// The columns from left to right.
    public var headers: [Header]

    /// A table of those columns.
    public init(_ headers: [Header]) { self.headers = headers }

    /// A row: what is too wide for its column is cut, what is missing stays empty. No spaces stand behind the last text.
    /// O(columns).
    public func row(_ cells: [Line]) -> Line {
        var spans: [Span] = []
        spans.reserveCapacity(headers.count * 3)
        var room = Column.zero
        var isFirst = true
        for (header, cell) in zip(headers, cells) where header.width > 0 {
            let cell = cell.truncated(to: header.width)
            let free = header.width - cell.width
            let indent: Column =
                switch header.alignment {
                case .left: 0
                case .right: free
                case .centre: free / 2
                }
            room += indent + (isFirst ? 0 : header.gap)
            isFirst = false
            if cell.width > 0 {
                if room > 0 { spans.append(Span(.spaces(room), .text)) }
                spans += cell.spans
                room = 0
            }
            room += free - indent
        }
        return Line(spans)
    }
}
