/// Figures as lengths and heights.
public enum Chart {
    /// A bar of whole cells for a share of a greatest value: empty for nothing, at least one cell for anything.
    public static func bar(_ value: Double, of greatest: Double, width: Column) -> DisplayText {
        Symbol.block.repeated(cells(value, greatest, width))
    }

    /// A bar and what is missing to the whole.
    public static func gauge(_ value: Double, of whole: Double, width: Column) -> Line {
        let full = min(cells(value, whole, width), width.value)
        return Line([
            Span(Symbol.block.repeated(full), .chart), Span(Symbol.shade.repeated(width.value - full), .chartRest),
        ])
    }

    /// One column a value, the newest last, eight heights from nothing to the greatest of them (or `greatest`); when there
    /// are more values than columns the newest are shown. No value is a space, zero the lowest height.
    public static func sparkline(_ values: [Double?], width: Column, greatest: Double? = nil) -> DisplayText {
        let shown = values.suffix(max(0, width.value))
        let top = greatest ?? shown.compactMap { $0 }.filter(\.isFinite).max() ?? 0
        return shown.map { value -> DisplayText in
            guard let value, value.isFinite else { return " " }
            let share = top > 0 ? min(max(value / top, 0), 1) : 0
            return heights[min(heights.count - 1, Int((share * Double(heights.count - 1)).rounded()))]
        }.joined()
    }

    private static let heights: [DisplayText] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    private static func cells(_ value: Double, _ greatest: Double, _ width: Column) -> Int {
        guard value.isFinite, greatest.isFinite, value > 0, greatest > 0, width > 0 else { return 0 }
        return max(1, min(width.value, Int((value / greatest * Double(width.value)).rounded())))
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
            line = Chart.gauge(Double(min(done, total)), of: Double(total), width: min(room, 40))
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
            facts.append("\(Int(perSecond))/s")
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
