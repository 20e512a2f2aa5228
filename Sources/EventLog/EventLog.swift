/// An append-only log of records, shared by many processes: bytes and sequences, nothing about what they mean.
///
/// Everything may be called from any thread. An engine on files is `FileEventLog`.
public protocol EventLog: Sendable {
    /// Decides and appends under the append lock, and returns when the result is durable.
    ///
    /// Under the lock `fold` is called for each record after `sequence`, in order, those included that are published
    /// but not durable yet, so that `decide` sees everything that will stand before what it appends. Its records become
    /// one batch: all or none. Records appended by the call itself are not folded by it; the caller folds them, or
    /// reads them later. With no drafts the call returns once all that was folded is durable, so that a refusal too
    /// rests on what lasts.
    ///
    /// After an error nothing of the batch counts as acknowledged. After `syncFailed` it may still turn up later.
    @discardableResult
    func commit<Outcome>(
        after sequence: UInt64,
        fold: (RecordView) -> Void,
        decide: () -> Decision<Outcome>
    ) throws(EventLogError) -> Committed<Outcome>

    /// Calls `body` for each record after `sequence`, in order, until it returns false or the tail is reached.
    ///
    /// Damaged stretches are passed over and named in the answer. O(records), after O(log segments) to find the first.
    @discardableResult
    func read(
        after sequence: UInt64,
        through tail: Tail,
        _ body: (RecordView) -> Bool
    ) throws(EventLogError) -> ReadSummary

    /// Calls `body` with the record at `position`. O(its length).
    func record<Answer>(
        at position: RecordPosition,
        _ body: (RecordView) -> Answer
    ) throws(EventLogError) -> Answer

    /// The sequence of the last durable record; 0 when there is none. Cheap: no system call.
    var durableSequence: UInt64 { get }

    /// The sequence of the last record that others may see under the append lock. Cheap: no system call.
    var publishedSequence: UInt64 { get }

    /// Waits until a record after `sequence` is durable, at most `timeout` nanoseconds. Returns the durable sequence.
    func wait(after sequence: UInt64, timeout: UInt64) -> UInt64

    /// How large the log is.
    func statistics() throws(EventLogError) -> LogStatistics

    /// Reads every byte and names what is damaged. Safe while others write.
    func verify() throws(EventLogError) -> LogVerification

    /// Keeps bytes that are too long for a record, durably, and returns the name to read them by.
    func store(attachment bytes: [UInt8]) throws(EventLogError) -> AttachmentDigest

    /// The bytes stored under a name, checked against it.
    func attachment(_ digest: AttachmentDigest) throws(EventLogError) -> [UInt8]
}

/// How far a reader reads.
public enum Tail: Sendable {
    /// What survives a power cut: all that a screen may show.
    case durable
    /// What a decision must rest on.
    case published
}

/// What a read came across.
public struct ReadSummary: Sendable {
    /// The sequence of the last record handed out, or the one the read began after.
    public var last: UInt64
    /// Stretches that could not be read, in order; where reading came to the end, with what is known to be lost behind it.
    public var damage: [Damage]
    /// Stretches that a repair found lost, in order: no damage any more, and not to be forgotten.
    public var lost: [LostEvents] = []
}
