import DeskModel

/// Writes the events that an import is made of, without the generated messages: the same bytes, several times as fast.
///
/// `desk_event.proto` is the authority; tests compare every kind with what the generated messages write.
enum EventEncoder {
    /// The payload of an event; nil for those that the generated messages are to write.
    static func encode(_ event: Event) -> [UInt8]? {
        switch event.body {
        case .recorded(let record, let number):
            var encoder = RecordEncoder()
            record.read(&encoder)
            // Fields have numbers below 128, so each takes a byte.
            let clearedLength = encoder.cleared.isEmpty ? 0 : 2 + encoder.cleared.count
            let numberLength = number == 0 ? 0 : 1 + WireBuffer.length(ofVarint: number)
            let length = numberLength + clearedLength + encoder.fields.bytes.count
            var buffer = envelope(event, room: length)
            buffer.tag(UInt32(EventKindNumber(of: event.body).rawValue), .delimited)
            buffer.varint(UInt64(length))
            if number != 0 {
                buffer.tag(1, .varint)
                buffer.varint(number)
            }
            if !encoder.cleared.isEmpty {
                buffer.tag(2, .delimited)
                buffer.varint(UInt64(encoder.cleared.count))
                for field in encoder.cleared { buffer.varint(UInt64(field)) }
            }
            buffer.append(encoder.fields)
            return buffer.bytes
        case .placeholder(let kind, let number):
            var message = WireBuffer(reserving: 16)
            message.tag(1, .varint)
            message.varint(UInt64(kind.rawValue))
            if number != 0 {
                message.tag(2, .varint)
                message.varint(number)
            }
            var buffer = envelope(event, room: message.bytes.count)
            buffer.delimited(48, message.bytes)
            return buffer.bytes
        default: return nil
        }
    }

    /// The fields before the body, with room for `room` bytes of it.
    private static func envelope(_ event: Event, room: Int) -> WireBuffer {
        let origin = event.origin.map { $0.source.utf8.count + $0.id.utf8.count } ?? 0
        var buffer = WireBuffer(reserving: 96 + event.actor.utf8.count + origin + room)
        buffer.fixed64(1, UInt64(bitPattern: event.at.microseconds))
        buffer.fixed64(2, event.customer?.number ?? 0)
        buffer.fixed64(3, event.ticket?.number ?? 0)
        if event.recordedAt != event.at { buffer.fixed64(4, UInt64(bitPattern: event.recordedAt.microseconds)) }
        buffer.implicitText(5, event.actor)
        if event.userID != 0 {
            buffer.tag(6, .varint)
            buffer.varint(UInt64(event.userID))
        }
        if let origin = event.origin {
            let length =
                WireBuffer.length(ofImplicitText: origin.source) + WireBuffer.length(ofImplicitText: origin.id)
                + (origin.digest.high != 0 ? 9 : 0) + (origin.digest.low != 0 ? 9 : 0)
            buffer.tag(7, .delimited)
            buffer.varint(UInt64(length))
            buffer.implicitText(1, origin.source)
            buffer.implicitText(2, origin.id)
            if origin.digest.high != 0 { buffer.fixed64(3, origin.digest.high) }
            if origin.digest.low != 0 { buffer.fixed64(4, origin.digest.low) }
        }
        for extra in event.extra {
            var message = WireBuffer(reserving: 64)
            message.implicitText(1, extra.key)
            message.implicitText(2, extra.json)
            buffer.delimited(8, message.bytes)
        }
        return buffer
    }
}
