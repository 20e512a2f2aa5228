import DeskModel
import JSON

/// Writes what an event says as one object of native keys: the `data` of event lines and of `log dump`.
struct EventDataWriter<Style: ReferenceStyle> {
    let style: Style
    /// Unknown keys of the event; those inside known values of a record are put back there.
    let extra: [ExtraKey]

    /// Writes the object.
    func write(_ body: EventBody, into json: inout JSONWriter) {
        json.beginObject()
        writeMembers(of: body, into: &json)
        json.endObject()
    }

    /// Writes the object's members.
    func writeMembers(of body: EventBody, into json: inout JSONWriter) {
        switch body {
        case .recorded(let record, let number):
            refer("id", record.kind, number, &json)
            write(record, into: &json)
        case .placeholder(let kind, let number):
            json.member("kind", kind.nativeName)
            refer("id", kind, number, &json)
        case .held(let change):
            json.member("from", change.from)
            json.member("to", change.to)
            json.member("reason", change.reason)
        case .status(let change):
            json.member("from", change.from.name)
            json.member("to", change.to.name)
            json.member("until", change.until?.rfc3339)
            if !change.wakesOnReply { json.member("wakes_on_reply", false) }
            json.member("reason", change.reason)
            if change.takesBack { json.member("taken_back", true) }
        case .skipped(let reason): json.member("reason", reason)
        case .replyWithdrawn(let message): refer("message", .message, message.number, &json)
        case .delivery(let message, let state, let detail):
            refer("message", .message, message.number, &json)
            json.member("state", state.name)
            json.member("detail", detail)
        case .ticketsMerged(let merge, let from, let into):
            refer("merge", .merge, merge.number, &json)
            refer("from", .ticket, from.number, &json)
            refer("into", .ticket, into.number, &json)
        case .ticketsUnmerged(let merge), .customersUnmerged(let merge): refer("merge", .merge, merge.number, &json)
        case .ticketSplit(let from, let messages):
            refer("from", .ticket, from.number, &json)
            json.key("messages")
            json.beginArray()
            for message in messages { style.write(.message, message.number, into: &json) }
            json.endArray()
        case .ticketsLinked(let other, _): refer("other", .ticket, other.number, &json)
        case .clock(let change):
            json.member("clock", change.kind.name)
            json.member("transition", change.transition.name)
            json.member("due", change.due?.rfc3339)
        case .customersMerged(let merge, let from, let into, let fields):
            refer("merge", .merge, merge.number, &json)
            refer("from", .customer, from.number, &json)
            refer("into", .customer, into.number, &json)
            if !fields.isEmpty { json.member("from_fields", fields) }
        case .customersToldApart(let other, _): refer("other", .customer, other.number, &json)
        case .customerViewed: break
        case .recovery(let complaint, let change):
            refer("complaint", .complaint, complaint.number, &json)
            json.member("step", change.step.name)
            if change.skipped { json.member("skipped", true) }
            if let message = change.message { refer("message", .message, message.number, &json) }
            json.member("reason", change.reason)
        case .remedy(let given): write(given, into: &json)
        case .configured(let toml): json.member("toml", toml)
        case .unknown(let type, let bytes):
            json.member("number", type)
            json.member("bytes", Self.hexadecimal(bytes))
        }
    }

    private func write(_ record: AnyRecord, into json: inout JSONWriter) {
        var writer = RecordWriter(style: style, extra: extra)
        var record = record
        swap(&json, &writer.json)
        record.visit(&writer)
        swap(&json, &writer.json)
    }

    private func write(_ given: RemedyGiven, into json: inout JSONWriter) {
        json.member("remedy", given.kind.name)
        if let amount = given.amount {
            json.key("amount")
            json.write(verbatim: amount.decimal)
        }
        json.member("currency", given.currency)
        if let complaint = given.complaint { refer("complaint", .complaint, complaint.number, &json) }
        json.member("reason", given.reason)
    }

    private func refer(_ key: String, _ kind: EntityKind, _ number: UInt64, _ json: inout JSONWriter) {
        json.key(key)
        style.write(kind, number, into: &json)
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
