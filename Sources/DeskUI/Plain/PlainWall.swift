import DeskModel
import Insights
import TerminalKit

/// The wallboard as sentences, numbered as `State.wallItems` are.
struct PlainWall {
    /// The lines.
    private(set) var lines: [String] = []

    init(_ statistics: Statistics, _ state: State) {
        lines.append("Wallboard, \(state.wall.window.title). A number opens the tickets behind a figure.")
        var number = 0
        for figure in Figure.board {
            number += 1
            lines.append("\(number). \(figure.spoken): \(Self.told(figure, statistics))")
        }
        for trend in statistics.trends.prefix(WallLines.most) {
            number += 1
            lines.append("\(number). Reason \(trend.reason): \(trend.now)\(Self.told(trend)).")
        }
        for agent in statistics.agents.prefix(WallLines.most) {
            number += 1
            lines.append("\(number). Agent \(agent.name): has \(agent.holds), solved \(agent.solved).")
        }
        let promises = statistics.promises
        if promises.overdue > 0 { lines.append("Watch: \(promises.overdue) promises overdue.") }
        if promises.due > 0 { lines.append("Watch: \(promises.due) promises to keep.") }
        for entry in statistics.viralWatch.prefix(5) {
            let subject: String =
                switch entry.subject {
                case .reason(let reason): reason
                case .ticket(let ticket): state.queue.rows?.row(of: ticket)?.subject ?? "a ticket"
                }
            lines.append("Watch: \(subject): \(entry.why.joined(separator: "; ")).")
        }
        let channels = statistics.byChannel.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        if !channels.isEmpty {
            lines.append("Channels: " + channels.map { "\($0.key) \($0.value)" }.joined(separator: ", ") + ".")
        }
    }

    /// A figure's cell in words: signs become words, empty parts are left out.
    private static func told(_ figure: Figure, _ statistics: Statistics) -> String {
        let cell = WallLines.cell(figure, statistics)
        let parts = [cell.value, cell.detail, cell.more].map { spoken($0.text.string) }
        return parts.filter { !$0.isEmpty }.joined(separator: ", ") + "."
    }

    private static func spoken(_ text: String) -> String {
        var spoken = text
        for (sign, word) in [
            ("▲ new", "new"), ("▲", "up"), ("▼", "down"), ("! ", ""), ("—", "none"), ("n=", "answers: "),
        ] {
            spoken = spoken.replacing(sign, with: word)
        }
        return spoken.split(separator: " ").joined(separator: " ")
    }

    private static func told(_ trend: ReasonTrend) -> String {
        let direction = spoken(WallLines.direction(trend).text.string)
        return direction.isEmpty ? "" : ", \(direction)"
    }
}

extension Figure {
    /// What it is called in a sentence: `Waiting on us`, `CSAT`.
    var spoken: String {
        switch self {
        case .csat, .nps: title
        default: title.lowercased().capitalizedFirst
        }
    }
}
