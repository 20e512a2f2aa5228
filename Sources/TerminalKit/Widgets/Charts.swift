/// Figures as lengths and heights.
public enum Chart {
    /// A bar of whole cells for a share of a greatest value: empty for nothing, at least one cell for anything.
    public static func bar(_ value: Int, of greatest: Int, width: Column) -> DisplayText {
        Symbol.block.repeated(length(value, of: greatest, in: width.value))
    }

    /// A bar and what is missing to the whole.
    public static func gauge(_ value: Int, of whole: Int, width: Column) -> Line {
        let full = length(value, of: whole, in: width.value)
        return Line([
            Span(Symbol.block.repeated(full), .chart), Span(Symbol.shade.repeated(width.value - full), .chartRest),
        ])
    }

    /// One column a count, the newest last, eight heights from nothing to the greatest of them; when there are more counts
    /// than columns the newest are shown.
    public static func sparkline(_ counts: [Int], width: Column) -> DisplayText {
        let shown = counts.suffix(max(0, width.value))
        let greatest = max(1, shown.max() ?? 1)
        return shown.map { heights[max(0, min(7, length($0, of: greatest, in: 7, least: 0)))] }.joined()
    }

    /// From an eighth of a cell to a whole one.
    static let heights: [DisplayText] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// The whole units of a length that stand for a share of a greatest value.
    static func length(_ value: Int, of greatest: Int, in units: Int, least: Int = 1) -> Int {
        guard value > 0, greatest > 0, units > 0 else { return 0 }
        guard value < greatest else { return units }
        let (product, isOver) = value.multipliedReportingOverflow(by: units)
        return max(least, isOver ? value / (greatest / units) : product / greatest)
    }
}

extension Canvas {
    /// A bar for a share of a greatest value that stands on a row and grows upwards by eighths of one, as high at most as
    /// `height`; at least an eighth for anything.
    public mutating func drawColumn(
        _ value: Int, of greatest: Int, on base: Point, width: Int, height: Row, _ role: Role = .chart
    ) {
        var left = Chart.length(value, of: greatest, in: height.value * 8)
        var row = base.row
        while left > 0 {
            draw(Chart.heights[min(left, 8) - 1].repeated(width), at: Point(row: row, column: base.column), role)
            left -= 8
            row -= 1
        }
    }
}

/// How far long work has come.
public struct Progress: Hashable, Sendable {
    /// How much is done.
    public var done: Int
    /// How much there is; none where nobody knows.
    public var total: Int?
    /// What is counted: `lines`, `customers`.
    public var unit: DisplayText
    /// How much is done in a second; none where it is too early to say.
    public var perSecond: Double?

    /// Progress of those parts.
    public init(done: Int, total: Int?, unit: DisplayText, perSecond: Double? = nil) {
        self.done = done
        self.total = total
        self.unit = unit
        self.perSecond = perSecond
    }

    /// Bar, share, count, rate and time left in so much room; what does not fit is left out from the right.
    public func line(width: Column) -> Line {
        let least: Column = 10
        var parts: [DisplayText] = []
        var room = width
        for fact in facts {
            guard room - fact.width - 2 >= least else { break }
            parts.append(fact)
            room -= fact.width + 2
        }
        var line = Line()
        if let total, total > 0 {
            line = Chart.gauge(done, of: total, width: min(room, 40))
        }
        for part in parts {
            if line.width > 0 { line.append("  ") }
            line.append(part)
        }
        return line.truncated(to: width)
    }

    private var facts: [DisplayText] {
        var facts: [DisplayText] = []
        if let total, total > 0 {
            facts.append("\(min(100, Int(Double(done) / Double(total) * 100)))%")
            facts.append("\(done) of \(total) \(unit)")
        } else {
            facts.append("\(done) \(unit)")
        }
        if let perSecond, perSecond.isFinite, perSecond >= 1, perSecond < 1e15 {
            facts.append("\(Int(perSecond)) \(unit)/s")
            if let total, total > done {
                let seconds = Double(total - done) / perSecond
                facts.append(seconds < 360_000 ? "\(Self.time(Int(seconds.rounded(.up)))) left" : "days left")
            }
        }
        return facts
    }

    private static func time(_ seconds: Int) -> String {
        let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
        if minutes == 0 { return "\(rest)s" }
        let digits = rest < 10 ? "0\(rest)" : "\(rest)"
        return minutes < 60 ? "\(minutes)m\(digits)" : "\(minutes / 60)h\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    }
}
