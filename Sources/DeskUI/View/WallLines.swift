import DeskModel
import Insights
import TerminalKit

/// What the wallboard says, apart from where it stands.
enum WallLines {
    /// The figures beside each other on a terminal of this width.
    static func figuresPerRow(in size: Size) -> Int { max(2, min(6, size.columns.value / 20)) }

    /// The most reasons, agents or entries that are listed.
    static let most = 12

    /// The reasons that are listed.
    static func reasons(of statistics: Statistics?) -> [String] {
        statistics?.trends.prefix(most).map(\.reason) ?? []
    }

    /// The agents that are listed.
    static func agents(of statistics: Statistics?) -> [String] {
        statistics?.agents.prefix(most).map(\.name) ?? []
    }

    /// A figure: its value, and in the lines below it what is to be known beside it.
    struct Cell {
        /// The value.
        var value: Line
        /// What is to be known first.
        var detail = Line()
        /// What more there is.
        var more = Line()
        /// The shape of the window, and of what; empty where there is none.
        var chart: (counts: [Int], of: DisplayText) = ([], "")
    }

    /// What a figure says.
    static func cell(_ figure: Figure, _ statistics: Statistics) -> Cell {
        let standing = statistics.standing
        let flow = statistics.flow
        let before = statistics.previousFlow
        switch figure {
        case .waitingOnUs:
            var cell = plain(standing.waitingOnUs, "of \(Figures.grouped(standing.open)) open")
            cell.chart = (statistics.begunByTenth, "began")
            return cell
        case .oldestWait: return Cell(value: value(standing.oldestWaitSeconds.map(TimeWords.exactLength) ?? "—"))
        case .breached: return pressing(standing.breached, .overTime, "at risk \(Figures.grouped(standing.atRisk))")
        case .atRisk: return pressing(standing.atRisk, .atRisk, "near the target")
        case .firstReply: return spread(flow.firstReplySeconds, before.firstReplySeconds)
        case .handle: return spread(flow.handleSeconds, before.handleSeconds)
        case .solved:
            var cell = compared(flow.solved, before.solved, moreIsGood: true)
            cell.chart = (statistics.solvedByTenth, "")
            return cell
        case .reopened: return compared(flow.reopened, before.reopened, moreIsGood: false)
        case .csat: return score(flow.csat, before.csat)
        case .nps: return score(flow.nps, before.nps, decimals: false)
        case .unassigned: return plain(standing.unassigned, "nobody has them")
        case .open: return plain(standing.open, "")
        case .pending: return plain(standing.pending, "for the customer")
        case .onHold:
            var cell = plain(standing.onHold, "\(Figures.grouped(standing.pending)) pending")
            cell.more = Line("\(Figures.grouped(standing.snoozed)) asleep", .dim)
            return cell
        case .snoozed: return plain(standing.snoozed, "asleep")
        }
    }

    private static func value(_ text: String, _ role: Role = .figure) -> Line { Line(DisplayText(text), role, .strong) }

    private static func plain(_ number: Int, _ detail: DisplayText) -> Cell {
        Cell(value: value(Figures.grouped(number)), detail: Line(detail, .dim))
    }

    private static func pressing(_ number: Int, _ role: Role, _ detail: DisplayText) -> Cell {
        var line = value(Figures.grouped(number), number > 0 ? role : .figure)
        if number > 0, role == .overTime { line = Line("! ", .overTime, .strong) + line }
        return Cell(value: line, detail: Line(detail, .dim))
    }

    /// ▲ or ▼ with by how much; an arrow says which way, the role whether that is good.
    private static func change(_ difference: Int, moreIsGood: Bool, text: String) -> Line {
        guard difference != 0 else { return Line("as before", .dim) }
        let role: Role = (difference > 0) == moreIsGood ? .good : .warning
        return Line([Span(difference > 0 ? Symbol.up : Symbol.down, role), Span(DisplayText(" \(text)"), role)])
    }

    private static func compared(_ now: Int, _ before: Int, moreIsGood: Bool) -> Cell {
        let difference = now - before
        return Cell(
            value: value(Figures.grouped(now)),
            detail: change(difference, moreIsGood: moreIsGood, text: Figures.grouped(abs(difference))))
    }

    private static func spread(_ now: Spread, _ before: Spread) -> Cell {
        guard let median = now.median, let ninety = now.p90 else {
            return Cell(value: value("—"), detail: Line("none yet", .dim))
        }
        var cell = Cell(
            value: value(TimeWords.exactLength(Int64(median))),
            detail: Line("p90 \(TimeWords.exactLength(Int64(ninety)))", .dim),
            more: Line("n=\(Figures.grouped(now.count))", .dim))
        if let last = before.median, abs(median - last) >= 1 {
            let change = change(
                median > last ? 1 : -1, moreIsGood: false, text: TimeWords.length(Int64(abs(median - last))))
            cell.more = change + Line("  ") + cell.more
        }
        return cell
    }

    private static func score(_ now: Score, _ before: Score, decimals: Bool = true) -> Cell {
        guard let score = now.score, score.isFinite else {
            return Cell(value: value("—"), detail: Line("no answers", .dim))
        }
        let text = decimals ? Figures.oneDecimal(score) : String(Figures.oneDecimal(score.rounded()).dropLast(2))
        var cell = Cell(value: value(text), detail: Line("n=\(Figures.grouped(now.count))", .dim))
        if let last = before.score {
            let difference = Int(((score - last) * 10).rounded())
            cell.more = change(difference, moreIsGood: true, text: Figures.oneDecimal(abs(score - last)))
        }
        return cell
    }

    /// ▲ 3.1× of a reason; nothing where it moves no more than chance would have it.
    static func direction(_ trend: ReasonTrend) -> Line {
        guard trend.direction != .flat else { return Line() }
        let isUp = trend.direction == .up
        let ratio = trend.baseline > 0 ? Figures.oneDecimal(Double(trend.now) / trend.baseline) + "×" : "new"
        return Line([
            Span(isUp ? Symbol.up : Symbol.down, isUp ? .warning : .good),
            Span(DisplayText(" \(ratio)"), isUp ? .warning : .good),
        ])
    }
}
