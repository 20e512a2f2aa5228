import Desk
import DeskModel
import JSON

/// The contract's shape of a ticket in `queue`.
enum QueueShape {
    /// Writes a row as an object.
    static func write(_ row: QueueRow, at now: Timestamp, to json: inout JSONWriter) {
        json.object { json in
            fields(of: row, at: now, in: &json)
        }
    }

    /// Writes a row's members into an object that is open.
    static func fields(of row: QueueRow, at now: Timestamp, in json: inout JSONWriter) {
        json.field("id", row.id)
        json.field("customer", row.customerOutputID)
        json.field("customer_name", row.customerName)
        json.field("subject", row.subject)
        json.field("channel", row.channel)
        json.field("status", row.status.name)
        json.field("snoozed_until", row.status == .snoozed ? row.snoozedUntil : nil)
        json.field("priority", row.priority.name)
        json.field("assignee", row.assignee)
        json.field("reason", row.reason)
        json.field("waiting_seconds", row.waitingSeconds(at: now))
        json.key("clock")
        if let clock = row.clock {
            json.object { json in
                json.field("kind", clock.kind.name)
                json.field("due", clock.due)
                json.field("state", clock.state.name)
            }
        } else {
            json.writeNull()
        }
        json.field("complaint", row.isComplaint)
        json.field("vip", row.isVIP)
        json.field("tags", row.tags)
        json.array("present", row.present) { json, agent in
            json.object { json in
                json.field("agent", agent.agent)
                json.field("replying", agent.isReplying)
            }
        }
    }
}
