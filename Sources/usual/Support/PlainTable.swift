import TerminalKit

/// Lines of aligned columns for people, as wide as what is in them; the last column is not padded. A text of thousands of letters is
/// cut, so that the lines around it stay a table; who wants it whole asks for JSON.
struct PlainTable {
    /// Where a column's text stands.
    enum Alignment {
        case left
        case right
    }

    /// Up to which width texts stand below each other, and where they are cut.
    private static let aligned = 40
    private static let most: (inside: Column, last: Column) = (80, 200)

    private let columns: [Alignment]
    private var rows: [[DisplayText]] = []

    init(columns: [Alignment]) { self.columns = columns }

    /// Adds a row; it has as many texts as there are columns.
    mutating func add(_ texts: [String]) {
        rows.append(
            texts.enumerated().map { place, text in
                Output.plain(text).truncated(to: place < columns.count - 1 ? Self.most.inside : Self.most.last)
            })
    }

    /// The lines.
    var lines: [String] {
        let widths = columns.indices.map { column in min(Self.aligned, rows.map { $0[column].width.value }.max() ?? 0) }
        return rows.map { row in
            var line = ""
            for (column, text) in row.enumerated() {
                if column > 0 { line += "  " }
                let gap = String(repeating: " ", count: max(0, widths[column] - text.width.value))
                let isLast = column == row.count - 1
                line += columns[column] == .right ? gap + text.string : text.string + (isLast ? "" : gap)
            }
            return line
        }
    }
}
