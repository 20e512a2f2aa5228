import DeskEvents
import DeskModel
import JSON

/// Renders the log as native JSON Lines, event by event, so that importing them makes an equal desk.
///
/// - An event that records a thing is a line of the thing's native kind, under the source and id it came with. What was
///   made at the desk comes under the desk's own source and id (`NativeIDs`).
/// - A later change made at the desk, and everything that has no native kind, is a line of kind `event`.
/// - Placeholders have no line: the reference that made one makes it again. The configuration with which a desk began
///   is left out where an imported one followed at once, since it never took effect.
/// - `recorded` says when the desk learnt it and who entered it, so that the desk made from the lines says the same.
///
/// Memory is a bit a thing, and a source and digest for each thing whose line had no id.
public struct Exporter<Identities: ExportIdentities> {
    private var names: ExportNames<Identities>
    /// The line of the configuration with which the desk began, until the next event is known.
    private var firstConfiguration: [UInt8]?
    private var hasBegun = false

    /// An exporter of the desk with these identities, before its first event.
    public init(_ identities: Identities) { names = ExportNames(identities) }

    /// Writes the lines of the log's next event: none, one or, after the first configuration, two.
    public mutating func write(_ event: Event, sequence: UInt64, into json: inout JSONWriter) {
        if case .placeholder = event.body { return }
        if case .configured = event.body, event.origin == nil, !hasBegun {
            flush(into: &json)
            var line = JSONWriter()
            writeEvent(event, sequence, into: &line)
            firstConfiguration = Array(line.bytes)
            return
        }
        if !hasBegun {
            hasBegun = true
            if case .configured = event.body { firstConfiguration = nil }
            flush(into: &json)
        }
        if case .recorded(let record, let number) = event.body {
            let isFirst = names.tell(record.kind, number)
            if let id = nativeID(of: event, record.kind, number, isFirst: isFirst) {
                return writeThing(event, record, id, into: &json)
            }
        }
        writeEvent(event, sequence, into: &json)
    }

    /// Writes what is still held back, after the last event.
    public mutating func finish(into json: inout JSONWriter) { flush(into: &json) }

    /// The id of the native line for a record, which for one that came without is that of its content; nil where it has
    /// to be an event's line.
    private mutating func nativeID(
        of event: Event, _ kind: EntityKind, _ number: UInt64, isFirst: Bool
    ) -> String? {
        if let origin = event.origin {
            if NativeIDs.isEvent(origin.id) { return nil }
            guard origin.id.isEmpty else { return origin.id }
            names.learn(kind, number, origin)
            return NativeIDs.content(origin.digest)
        }
        return isFirst && names.isOwn(kind, number) ? NativeIDs.thing(kind, number) : nil
    }

    private func writeThing(_ event: Event, _ record: AnyRecord, _ id: String, into json: inout JSONWriter) {
        let source = event.origin?.source ?? names.source
        json.beginObject()
        json.member("kind", record.kind.nativeName)
        json.member("source", source)
        json.member("id", id)
        var record = record
        var writer = RecordWriter(style: ExportStyle(names: names, source: source), extra: event.extra)
        swap(&json, &writer.json)
        record.visit(&writer)
        swap(&json, &writer.json)
        writeExtra(event, into: &json)
        json.key("recorded")
        json.beginObject()
        json.member("at", event.recordedAt.rfc3339)
        json.member("by", event.actor)
        json.endObject()
        json.endObject()
        json.endLine()
    }

    private func writeEvent(_ event: Event, _ sequence: UInt64, into json: inout JSONWriter) {
        let source = event.origin?.source ?? names.source
        let id = eventID(event, sequence)
        let style = ExportStyle(names: names, source: source)
        json.beginObject()
        json.member("kind", EntityKind.event.nativeName)
        json.member("source", source)
        if !id.isEmpty { json.member("id", id) }
        json.member("type", event.typeName)
        json.member("at", event.at.rfc3339)
        if !event.actor.isEmpty { json.member("by", event.actor) }
        if let customer = event.customer {
            json.key("customer")
            style.write(.customer, customer.number, into: &json)
        }
        if let ticket = event.ticket {
            json.key("ticket")
            style.write(.ticket, ticket.number, into: &json)
        }
        json.key("data")
        EventDataWriter(style: style, extra: event.extra).write(event.body, into: &json)
        writeExtra(event, into: &json)
        json.key("recorded")
        json.beginObject()
        json.member("at", event.recordedAt.rfc3339)
        json.endObject()
        json.endObject()
        json.endLine()
    }

    private func eventID(_ event: Event, _ sequence: UInt64) -> String {
        if let origin = event.origin { return origin.id }
        return event.body.merge.map { NativeIDs.thing(.merge, $0.number) } ?? NativeIDs.event(sequence)
    }

    private func writeExtra(_ event: Event, into json: inout JSONWriter) {
        for (key, value) in ExtraKeys.top(of: event.extra) {
            json.key(key)
            json.write(verbatim: value)
        }
    }

    private mutating func flush(into json: inout JSONWriter) {
        guard let line = firstConfiguration else { return }
        firstConfiguration = nil
        line.withUnsafeBytes { json.write(verbatim: UnsafeRawBufferPointer(rebasing: $0.dropLast())) }
        json.endLine()
    }
}

extension EventBody {
    /// The merge that the event makes.
    fileprivate var merge: MergeID? {
        switch self {
        case .ticketsMerged(let merge, _, _), .customersMerged(let merge, _, _, _): merge
        default: nil
        }
    }
}
