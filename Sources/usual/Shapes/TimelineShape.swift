import Desk
import DeskModel
import JSON

/// The contract's shape of a timeline entry.
enum TimelineShape {
    /// Writes an entry as an object.
    static func write(_ entry: TimelineEntry, on desk: Desk, to json: inout JSONWriter) {
        json.object { json in
            json.field("at", entry.at)
            json.field("kind", entry.kind.rawValue)
            json.field("channel", entry.channel)
            json.field("summary", entry.summary)
            json.field("ticket", entry.ticket.map { desk.outputID(.ticket, $0.number) })
            json.field("by", entry.author)
            if let from = entry.from { json.field("from", from.name) }
            if entry.kind == .message || entry.kind == .note {
                json.field("public", entry.isPublic)
                json.field("body", entry.body)
            }
            if let message = entry.message { json.field("message", desk.outputID(.message, message.number)) }
            if let sendAfter = entry.sendAfter { json.field("send_after", sendAfter) }
            if let until = entry.until { json.field("until", until) }
            if entry.isWithdrawn { json.field("withdrawn", true) }
        }
    }
}
