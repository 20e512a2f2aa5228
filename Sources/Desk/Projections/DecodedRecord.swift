import DeskModel
import EventLog

/// A record of the log that has been read and is yet to be folded.
///
/// One reference: handed from the thread that decodes to the one that folds, none of its texts is counted again.
final class DecodedRecord: Sendable {
    /// What it tells, or why it cannot be read.
    let event: Result<Event, DeskError>
    /// Its number.
    let sequence: UInt64
    /// Where it stands.
    let position: UInt64
    /// Whether it is of a newer version of the program, and nothing may be decided by who does not know it.
    let mustBeKnown: Bool

    init(_ record: RecordView, of log: FileEventLog) {
        let event = Result { () throws(DeskError) in try RecordCoding.event(record, in: log) }
        if case .success(let told) = event, case .unknown = told.body {
            mustBeKnown = !record.flags.contains(.ignorable)
        } else {
            mustBeKnown = false
        }
        self.event = event
        sequence = record.sequence
        position = record.position.rawValue
    }

    /// What of the desk does not hold, where that is why it cannot be read: answers lack what it told.
    var damage: Damage? {
        guard case .failure(let error) = event else { return nil }
        return error.damage(of: sequence)
    }
}
