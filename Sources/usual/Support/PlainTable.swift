import TerminalKit

/// Lines of aligned columns for people, as wide as what is in them; the last column is not padded.
struct PlainTable {
    /// Where a column's text stands.
    enum Alignment {
        case left
        case right
    }

    private let columns: [Alignment]
    private var rows: [[DisplayText]] = []

    init(columns: [Alignment]) { self.columns = columns }

    /// Adds a row; it has as many texts as there are columns.
    mutating func add(_ texts: [String]) { rows.append(texts.map { Output.plain($0) }) }

    /// The lines.
    var lines: [String] {
        let widths = columns.indices.map { column in min(40, rows.map { $0[column].width.value }.max() ?? 0) }
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
