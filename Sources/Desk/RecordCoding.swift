import DeskEvents
import DeskModel
import EventLog

/// How an event becomes a record of the log and back.
///
/// A record carries the event's encoding and, as its kind, the event's number. An event whose encoding is longer than
/// 256 KiB is kept as an attachment: its record has the kind 65,000, and its payload is the encoding's leading fields
/// (time, customer, ticket: 27 bytes) followed by the 32 bytes of the attachment's digest. The attachment is durable
/// before the record that names it is appended.
enum RecordCoding {
    /// The longest encoding that stands in the log itself, in bytes.
    static let inlineLimit = 256 << 10
    /// The record kind of an event that is kept as an attachment.
    static let attachedKind: UInt16 = 65_000

    /// The record that an event becomes; a long one is stored first.
    static func draft(_ event: Event, in log: FileEventLog) throws(EventLogError) -> RecordDraft {
        let kind = EventKindNumber(of: event.body)
        let bytes = EventCodec.encode(event)
        guard bytes.count > inlineLimit else {
            return RecordDraft(kind: kind.rawValue, flags: kind.mayIgnore ? .ignorable : [], payload: bytes)
        }
        let digest = try log.store(attachment: bytes)
        return RecordDraft(kind: attachedKind, payload: Array(bytes.prefix(EventPrefix.byteCount)) + digest.bytes)
    }

    /// The event of a record.
    static func event(_ record: RecordView, in log: FileEventLog) throws(DeskError) -> Event {
        var bytes: [UInt8] = []
        if record.kind == attachedKind {
            let name = Array(record.payload.dropFirst(EventPrefix.byteCount))
            guard let digest = AttachmentDigest(bytes: name) else {
                throw .event(sequence: record.sequence, .malformed)
            }
            do throws(EventLogError) {
                bytes = try log.attachment(digest)
            } catch {
                throw .log(error)
            }
        }
        do throws(EventCodecError) {
            return try record.kind == attachedKind ? EventCodec.decode(bytes) : EventCodec.decode(record.payload)
        } catch {
            throw .event(sequence: record.sequence, error)
        }
    }
}
