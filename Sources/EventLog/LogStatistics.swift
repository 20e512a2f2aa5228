/// The size of a log.
public struct LogStatistics: Hashable, Sendable {
    /// `file` for the engine on files.
    public var engine: String
    /// How many events are durable, those included that a repair found lost.
    public var events: UInt64
    /// The sequence of the first; 0 in an empty log.
    public var firstSequence: UInt64
    /// The sequence of the last durable one; 0 in an empty log.
    public var lastSequence: UInt64
    /// Bytes written, headers included, space prepared ahead left out.
    public var bytes: UInt64
    /// How many segments there are.
    public var segments: Int
}

/// What an inspection of every byte found.
public struct LogVerification: Hashable, Sendable {
    /// How many events were read whole.
    public var events: UInt64
    /// Everything that is not as it was written, in the order of the log.
    public var damage: [Damage]
    /// What is worth saying and no damage: an unacknowledged tail, a last batch no durable mark covers yet.
    public var notes: [String]
    /// What repairs found lost, in the order of the log.
    public var lost: [LostEvents] = []

    /// What was found.
    public init(events: UInt64, damage: [Damage], notes: [String], lost: [LostEvents] = []) {
        self.events = events
        self.damage = damage
        self.notes = notes
        self.lost = lost
    }

    /// Whether nothing is damaged.
    public var isOK: Bool { damage.isEmpty }
}
