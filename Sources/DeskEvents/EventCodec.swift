import DeskModel
import SwiftProtobuf

/// Events as the payloads of the log's records, and back: Protocol Buffers after `Schema/desk_event.proto`.
///
/// Encoding is canonical: equal events give equal bytes, in the order of the fields' numbers. One thing is made
/// uniform on the way: a list that is set to nothing is written as cleared.
///
/// Payloads in the log are never written again from decoded events: what a newer program adds to a message that this
/// one knows is not in `Event`, and stays in the log's own bytes. A kind of event that this program does not know, or
/// that holds a word of a closed list it does not know, becomes `EventBody.unknown` with its bytes as they are, and
/// these survive decoding and encoding.
public enum EventCodec {
    /// The payload of an event.
    ///
    /// References in a record must be resolved (`Reference.known`). Linear in the size of the event.
    public static func encode(_ event: Event) -> [UInt8] { EventEncoder.encode(event) ?? encodeGenerated(event) }

    /// The payload of an event by the generated messages, which can write every kind.
    static func encodeGenerated(_ event: Event) -> [UInt8] {
        var message = PBEvent()
        message.at = event.at.microseconds
        message.customer = event.customer?.number ?? 0
        message.ticket = event.ticket?.number ?? 0
        if event.recordedAt != event.at { message.recordedAt = event.recordedAt.microseconds }
        message.actor = event.actor
        message.userID = event.userID
        if let origin = event.origin { message.origin = PBOrigin(origin) }
        if !event.extra.isEmpty { message.extra = event.extra.map { PBExtraKey($0) } }
        message.body = PBEvent.OneOf_Body(event.body)
        guard let bytes: [UInt8] = try? message.serializedBytes() else {
            preconditionFailure("a message without required fields, of less than 2 GiB, can always be written")
        }
        guard case .unknown(let type, let body) = event.body else { return bytes }
        return bytes + UnknownBody(number: type, bytes: body).field
    }

    /// The event that a payload holds.
    ///
    /// Throws for bytes that are no event; hostile bytes do no more than that. Linear in the size of the payload.
    public static func decode(_ payload: [UInt8]) throws(EventCodecError) -> Event {
        try payload.span.withUnsafeBytes { bytes throws(EventCodecError) in try decode(bytes) }
    }

    /// The event that a payload holds, where it lies in memory.
    public static func decode(_ payload: UnsafeRawBufferPointer) throws(EventCodecError) -> Event {
        guard EventPrefix.read(payload.bytes) != nil else { throw .badPrefix }
        if let event = EventDecoder.decode(payload) { return event }
        return try decodeGenerated(Array(payload))
    }

    /// The event that a payload holds by the generated messages, which can read whatever the schema allows.
    static func decodeGenerated(_ payload: [UInt8]) throws(EventCodecError) -> Event {
        guard let prefix = EventPrefix.read(payload) else { throw .badPrefix }
        guard let message = try? PBEvent(serializedBytes: payload) else { throw .malformed }
        let at = Timestamp(microseconds: prefix.at)
        return Event(
            at: at,
            recordedAt: message.hasRecordedAt ? Timestamp(microseconds: message.recordedAt) : at,
            actor: message.actor,
            userID: message.userID,
            customer: CustomerID(stored: prefix.customer),
            ticket: TicketID(stored: prefix.ticket),
            origin: message.hasOrigin ? message.origin.value : nil,
            extra: message.extra.map(\.value),
            body: try body(of: message)
        )
    }

    private static func body(of message: PBEvent) throws(EventCodecError) -> EventBody {
        if let body = message.body {
            if let known = try body.value() { return known }
            guard let unknown = UnknownBody(body) else { throw .malformed }
            return .unknown(type: unknown.number, bytes: unknown.bytes)
        }
        guard let unknown = UnknownBody(in: message.unknownFields) else { throw .noBody }
        return .unknown(type: unknown.number, bytes: unknown.bytes)
    }
}

extension PBOrigin {
    init(_ origin: Origin) {
        self.init()
        source = origin.source
        id = origin.id
        digestHigh = origin.digest.high
        digestLow = origin.digest.low
    }

    var value: Origin {
        Origin(source: source, id: id, digest: ContentDigest(high: digestHigh, low: digestLow))
    }
}

extension PBExtraKey {
    init(_ extra: ExtraKey) {
        self.init()
        key = extra.key
        json = extra.json
    }

    var value: ExtraKey { ExtraKey(key: key, json: json) }
}
