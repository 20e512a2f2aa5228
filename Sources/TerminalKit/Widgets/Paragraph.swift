/// Text wrapped at words, with the words that were looked for marked.
public struct Paragraph: Hashable, Sendable {
    /// The lines, each with its style and marks.
    public let lines: [Line]

    /// Wraps a text of any origin, of one line or many. O(length).
    ///
    /// - Parameters:
    ///   - width: the most columns of a line.
    ///   - style: how it is drawn.
    ///   - marking: words whose occurrences are drawn as matches.
    ///   - maxLines: what is over ends in an ellipsis.
    public init(
        _ text: some StringProtocol,
        width: Column,
        style: Style = .plain,
        marking words: [String] = [],
        maxLines: Int = .max
    ) {
        self.init(
            DisplayText.lines(of: text, limit: maxLines),
            width: width,
            style: style,
            marking: words,
            maxLines: maxLines
        )
    }

    /// Wraps lines that are cleaned already.
    public init(
        _ texts: [DisplayText],
        width: Column,
        style: Style = .plain,
        marking words: [String] = [],
        maxLines: Int = .max
    ) {
        var lines: [Line] = []
        for text in texts where lines.count < maxLines {
            let marks = words.isEmpty ? [] : text.matches(of: words)
            for line in text.wrappedRanges(to: width, maxLines: maxLines - lines.count) {
                let own = marks.compactMap { mark -> Range<Int>? in
                    let range = mark.clamped(to: line.clusters)
                    let start = line.clusters.lowerBound
                    return range.isEmpty ? nil : range.lowerBound - start..<range.upperBound - start
                }
                lines.append(Line(line.text, style: style, marks: own))
            }
        }
        self.lines = lines
    }

    /// How many rows it takes.
    public var rows: Row { Row(lines.count) }
}

extension Canvas {
    /// Draws a paragraph from a place on, from its line `first` on; returns the rows drawn.
    @discardableResult
    public mutating func draw(_ paragraph: Paragraph, at point: Point, from first: Int = 0) -> Row {
        var row = point.row
        for line in paragraph.lines.dropFirst(first) where row < size.rows {
            draw(line, at: Point(row: row, column: point.column))
            row += 1
        }
        return row - point.row
    }
}
