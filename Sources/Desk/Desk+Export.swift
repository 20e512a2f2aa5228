import DeskModel
import EventLog

extension Desk {
    /// The source that this desk's own things carry in an export: `~` and the first eight digits of its UUID.
    public var sourceName: String { "~" + String(log.deskIdentifier.prefix(8)) }

    /// What the sender of a thing calls it; nil for what was made at this desk.
    public func origin(_ kind: EntityKind, _ number: UInt64) -> ForeignID? {
        look { $0.state.identities.origin(kind, number) }
    }

    /// Calls `body` for each durable event after a sequence, in order, with its sequence. O(events), constant memory.
    ///
    /// What of the log does not hold is passed over, and told at the end by throwing it.
    public func events(
        after sequence: UInt64, _ body: (Event, UInt64) throws -> Bool
    ) throws {
        var failure: (any Error)?
        let summary = try log.read(after: sequence, through: .durable) { record in
            do {
                return try body(try RecordCoding.event(record, in: log), record.sequence)
            } catch {
                failure = error
                return false
            }
        }
        if let failure { throw failure }
        if let damage = summary.damage.first { throw DeskError.log(.damaged(damage)) }
    }
}
