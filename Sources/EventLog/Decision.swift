/// What a caller decided under the append lock: what to append, and what to tell whoever asked.
public struct Decision<Outcome> {
    /// The records to append, all or none; empty for a refusal or when nothing is to change.
    public var drafts: [RecordDraft]
    /// Handed back by `commit` once what it rests on is durable.
    public var outcome: Outcome

    /// A decision to append `drafts`.
    public init(_ drafts: [RecordDraft], outcome: Outcome) {
        self.drafts = drafts
        self.outcome = outcome
    }
}

extension Decision: Sendable where Outcome: Sendable {}

/// What a commit did. Everything in it is durable.
public struct Committed<Outcome> {
    /// The sequence of the first record appended; nil when none was.
    public var first: UInt64?
    /// The sequence of the last record appended, or, when none was, of the last that the decision rests on.
    public var last: UInt64
    /// Where each appended record begins, in the order of the drafts.
    public var positions: RecordPositions
    /// The time that the appended records carry: microseconds since 1970 UTC.
    public var time: Int64
    /// The decision's outcome.
    public var outcome: Outcome
}

extension Committed: Sendable where Outcome: Sendable {}
