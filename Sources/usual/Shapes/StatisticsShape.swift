import Desk
import DeskModel
import Insights
import JSON

/// The live figures as JSON (the contract's shape of `stats`), as Prometheus text, and as lines for people.
struct StatisticsShape {
    let statistics: Statistics
    let desk: Desk

    /// Writes the figures as an object.
    func write(to json: inout JSONWriter) {
        let standing = statistics.standing
        json.object { json in
            json.field("at", statistics.at)
            json.field("window_seconds", statistics.windowSeconds)
            json.field("open", standing.open)
            json.field("waiting_on_us", standing.waitingOnUs)
            json.field("unassigned", standing.unassigned)
            json.field("pending", standing.pending)
            json.field("on_hold", standing.onHold)
            json.field("snoozed", standing.snoozed)
            json.field("oldest_wait_seconds", standing.oldestWaitSeconds ?? 0)
            json.field("at_risk", standing.atRisk)
            json.field("breached", standing.breached)
            write(statistics.flow, to: &json)
            json.object("promises") { json in
                json.field("due", statistics.promises.due)
                json.field("overdue", statistics.promises.overdue)
            }
            json.array("agents", statistics.agents) { json, agent in
                json.object { json in
                    json.field("name", agent.name)
                    json.field("role", agent.role?.name)
                    json.field("holds", agent.holds)
                    json.field("solved", agent.solved)
                }
            }
            write(statistics.byChannel, "by_channel", to: &json)
            write(statistics.byReason, "by_reason", to: &json)
            json.array("trends", statistics.trends) { json, trend in
                json.object { json in
                    json.field("reason", trend.reason)
                    json.field("now", trend.now)
                    json.field("baseline", trend.baseline)
                    json.field("direction", trend.direction.rawValue)
                }
            }
            json.array("viral_watch", statistics.viralWatch) { json, entry in
                json.object { json in
                    switch entry.subject {
                    case .ticket(let ticket): json.field("ticket", desk.outputID(.ticket, ticket.number))
                    case .reason(let reason): json.field("reason", reason)
                    }
                    json.field("score", entry.score)
                    json.field("why", entry.why)
                }
            }
            json.object("previous") { json in write(statistics.previousFlow, to: &json) }
        }
    }

    private func write(_ flow: Flow, to json: inout JSONWriter) {
        json.field("begun", flow.begun)
        json.field("solved", flow.solved)
        json.field("reopened", flow.reopened)
        write(flow.firstReplySeconds, "first_reply_seconds", to: &json)
        write(flow.handleSeconds, "handle_seconds", to: &json)
        write(flow.csat, "csat", to: &json)
        write(flow.nps, "nps", to: &json)
    }

    private func write(_ spread: Spread, _ key: String, to json: inout JSONWriter) {
        json.object(key) { json in
            json.field("median", spread.median)
            json.field("p90", spread.p90)
            json.field("count", spread.count)
        }
    }

    private func write(_ score: Score, _ key: String, to json: inout JSONWriter) {
        json.object(key) { json in
            json.field("score", score.score)
            json.field("count", score.count)
        }
    }

    private func write(_ counts: [String: Int], _ key: String, to json: inout JSONWriter) {
        json.object(key) { json in
            for (name, count) in counts.sorted(by: { $0.key < $1.key }) { json.field(name, count) }
        }
    }

    /// The figures that have a single value, by name.
    private var gauges: [(name: String, value: Double?)] {
        let standing = statistics.standing
        let flow = statistics.flow
        return [
            ("open", Double(standing.open)), ("waiting_on_us", Double(standing.waitingOnUs)),
            ("unassigned", Double(standing.unassigned)), ("pending", Double(standing.pending)),
            ("on_hold", Double(standing.onHold)), ("snoozed", Double(standing.snoozed)),
            ("oldest_wait_seconds", Double(standing.oldestWaitSeconds ?? 0)), ("at_risk", Double(standing.atRisk)),
            ("breached", Double(standing.breached)), ("solved", Double(flow.solved)),
            ("reopened", Double(flow.reopened)), ("first_reply_seconds_median", flow.firstReplySeconds.median),
            ("first_reply_seconds_p90", flow.firstReplySeconds.p90),
            ("handle_seconds_median", flow.handleSeconds.median), ("handle_seconds_p90", flow.handleSeconds.p90),
            ("csat", flow.csat.score), ("csat_count", Double(flow.csat.count)), ("nps", flow.nps.score),
            ("nps_count", Double(flow.nps.count)), ("promises_due", Double(statistics.promises.due)),
            ("promises_overdue", Double(statistics.promises.overdue)),
        ]
    }

    /// Prometheus text: a gauge a figure, and one a channel and a reason.
    var prometheus: [String] {
        var lines: [String] = []
        for (name, value) in gauges {
            guard let value else { continue }
            lines.append("# TYPE usual_\(name) gauge")
            lines.append("usual_\(name) \(number(value))")
        }
        lines += labelled("active_by_channel", "channel", statistics.byChannel)
        lines += labelled("active_by_reason", "reason", statistics.byReason)
        return lines
    }

    private func labelled(_ name: String, _ label: String, _ counts: [String: Int]) -> [String] {
        guard !counts.isEmpty else { return [] }
        return ["# TYPE usual_\(name) gauge"]
            + counts.sorted { $0.key < $1.key }.map { "usual_\(name){\(label)=\"\(escaped($0.key))\"} \($0.value)" }
    }

    /// A label's value as the exposition format wants it.
    private func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "\\": return "\\\\"
            case "\"": return "\\\""
            case "\n": return "\\n"
            default: return scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? "" : String(scalar)
            }
        }.joined()
    }

    private func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }

    /// Lines for people.
    var lines: [String] {
        var lines = gauges.map { gauge in
            let name = gauge.name.replacing("_", with: " ")
            return "\(name): \(gauge.value.map(number) ?? "–")"
        }
        for agent in statistics.agents {
            lines.append("agent \(agent.name): holds \(agent.holds), solved \(agent.solved)")
        }
        for trend in statistics.trends where trend.direction != .flat {
            lines.append(
                "reason \(trend.reason): \(trend.now) now, \(number(trend.baseline)) usually, \(trend.direction.rawValue)"
            )
        }
        return lines
    }
}
