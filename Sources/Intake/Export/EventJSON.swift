import DeskEvents
import DeskModel
import JSON

/// One event as `log dump` and `log follow` print it.
public enum EventJSON {
    /// Writes the event as one JSON object, not ended as a line.
    ///
    /// Its keys: `sequence`, `at`, `recorded_at`, `actor`, `user_id`, `type` (`EventBody.typeName`), `customer` and
    /// `ticket` (output ids, or null), `data` (the native keys of a record with its `id`, or what happened; keys that
    /// the desk does not know are among them) and, for imported events, `origin` with `source`, `id` and `digest`.
    public static func write(
        _ event: Event, sequence: UInt64, names: some OutputNames, into json: inout JSONWriter
    ) {
        json.beginObject()
        json.member("sequence", Int64(clamping: sequence))
        json.member("at", event.at.rfc3339)
        json.member("recorded_at", event.recordedAt.rfc3339)
        json.member("actor", event.actor)
        json.member("user_id", Int64(event.userID))
        json.member("type", event.typeName)
        json.key("customer")
        if let id = event.customer { json.write(names.outputID(.customer, id.number)) } else { json.writeNull() }
        json.key("ticket")
        if let id = event.ticket { json.write(names.outputID(.ticket, id.number)) } else { json.writeNull() }
        json.key("data")
        json.beginObject()
        EventDataWriter(style: OutputStyle(names: names), extra: event.extra).writeMembers(of: event.body, into: &json)
        for (key, value) in ExtraKeys.top(of: event.extra) {
            json.key(key)
            json.write(verbatim: value)
        }
        json.endObject()
        if let origin = event.origin {
            json.key("origin")
            json.beginObject()
            json.member("source", origin.source)
            if !origin.id.isEmpty { json.member("id", origin.id) }
            json.member("digest", NativeIDs.hexadecimal(origin.digest))
            json.endObject()
        }
        json.endObject()
    }
}
