/// What the bytes behind the last whole batch of the active segment say.
struct TailEvidence: Hashable, Sendable {
    /// The sequence of the last record that is whole, in a whole batch, with everything before it; 0 when none is.
    var lastWhole: UInt64
    /// Where that record ends, in bytes from the beginning of the file.
    var end: Int
    /// The highest `durableBefore` up to there: what later records vouch for.
    var covered: UInt64 = 0
    /// Where the bytes behind it that are not zero end; nil when there are none.
    var contentEnd: Int?
    /// Whether a whole header stands anywhere behind the bad place.
    var hasLaterRecord = false
    /// The highest `durableBefore` of the records behind the bad place.
    var laterDurable: UInt64 = 0
    /// The last sequence that whole batches behind the bad place reach.
    var laterLast: UInt64 = 0
    /// Whether the file is shorter than its capacity.
    var isCut = false

    /// The last sequence that can be read at all, or that a record which can be read vouches for.
    var reached: UInt64 { max(lastWhole, laterLast, laterDurable) }
}

/// What is to be done about a tail. docs/event-log.md holds the same as a table; there is a test for every row.
enum TailVerdict: Hashable, Sendable {
    /// Nothing stands behind the last whole batch.
    case clean
    /// The last batch was not written whole: nobody was told that it is durable. Keep a copy, zero it, go on.
    case tornTail
    /// Later batches reached the disk before an earlier one, none of them acknowledged. Keep a copy, zero all, go on.
    case unacknowledgedDisorder
    /// Records that were acknowledged are gone. Change nothing; the log can only be read.
    case acknowledgedDamage(through: UInt64)
    /// The file was cut short by somebody, which the engine never does. Change nothing; the log can only be read.
    case cutShort

    init(_ evidence: TailEvidence) {
        let isCovered = evidence.laterDurable > evidence.lastWhole
        switch (evidence.isCut, evidence.contentEnd != nil, evidence.hasLaterRecord, isCovered) {
        case (true, _, _, _): self = .cutShort
        case (false, false, _, _): self = .clean
        case (false, true, false, _): self = .tornTail
        case (false, true, true, false): self = .unacknowledgedDisorder
        case (false, true, true, true): self = .acknowledgedDamage(through: evidence.laterDurable)
        }
    }
}

/// What recovery took out of the log: bytes that nobody was told are durable.
public struct LogRecovery: Hashable, Sendable {
    /// The segment's file, below the desk.
    public var file: String
    /// Where the bytes stood.
    public var offset: UInt64
    /// How many they were.
    public var bytes: UInt64
    /// The file below the desk that keeps them.
    public var kept: String
}

extension LogRecovery: CustomStringConvertible {
    /// One sentence.
    public var description: String {
        "The end of \(file) was cut off by a crash before anybody was told it was stored: "
            + "\(bytes) bytes at \(offset) were moved to \(kept)."
    }
}
