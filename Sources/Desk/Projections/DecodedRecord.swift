import DeskModel
import EventLog

/// A record of the log that has been read and is yet to be folded.
///
/// One reference: handed from the thread that decodes to the one that folds, none of its texts is counted again.
final class DecodedRecord: Sendable {
    /// What it tells; where there is an `error`, which is to be asked for first, an event of which nothing is known. Not an
    /// optional: what is in one is copied out to be looked at, with all its texts.
    let event: Event
    /// Why it cannot be read.
    let error: DeskError?
    /// Its number.
    let sequence: UInt64
    /// Where it stands.
    let position: UInt64
    /// Whether it is of a newer version of the program, and nothing may be decided by who does not know it.
    let mustBeKnown: Bool

    init(_ record: RecordView, of log: FileEventLog) {
        do throws(DeskError) {
            event = try RecordCoding.event(record, in: log)
            error = nil
            if case .unknown = event.body {
                mustBeKnown = !record.flags.contains(.ignorable)
            } else {
                mustBeKnown = false
            }
        } catch {
            event = Self.unreadable
            self.error = error
            mustBeKnown = false
        }
        sequence = record.sequence
        position = record.position.rawValue
    }

    private static let unreadable = Event(
        at: Timestamp(microseconds: 0), recordedAt: Timestamp(microseconds: 0), actor: "",
        body: .unknown(type: 0, bytes: []))

    /// What of the desk does not hold, where that is why it cannot be read: answers lack what it told.
    var damage: Damage? { error?.damage(of: sequence) }
}
