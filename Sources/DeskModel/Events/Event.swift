/// One thing that happened, about one person: the unit of the log, and all that state is made of.
public struct Event: Equatable, Sendable {
    /// When it happened, in the world.
    public var at: Timestamp
    /// When the desk learnt it; equal to `at` for what is done at the desk.
    public var recordedAt: Timestamp
    /// The agent who did or entered it, as claimed; empty for the desk itself.
    public var actor: String
    /// The operating system's user id of the process that entered it.
    public var userID: UInt32
    /// Whose data it is; nil where it is nobody's, or the ticket's customer was not yet known.
    public var customer: CustomerID?
    /// The ticket it is about, if any.
    public var ticket: TicketID?
    /// The identity under which an import line told it.
    public var origin: Origin?
    /// Keys of the import line that the desk does not know, with their values as JSON texts, in order of key.
    public var extra: [ExtraKey]
    /// What happened.
    public var body: EventBody

    /// An event with these parts.
    public init(
        at: Timestamp, recordedAt: Timestamp, actor: String, userID: UInt32 = 0, customer: CustomerID? = nil,
        ticket: TicketID? = nil, origin: Origin? = nil, extra: [ExtraKey] = [], body: EventBody
    ) {
        self.at = at
        self.recordedAt = recordedAt
        self.actor = actor
        self.userID = userID
        self.customer = customer
        self.ticket = ticket
        self.origin = origin
        self.extra = extra
        self.body = body
    }
}

/// Where an imported event comes from: with its kind this is its import identity, and the digest says which content.
public struct Origin: Hashable, Sendable {
    /// The sender.
    public var source: String
    /// The sender's id; empty for a line that has none, which its content identifies.
    public var id: String
    /// A keyed digest of (source, kind, id, content): content seen before under an identity changes nothing.
    public var digest: ContentDigest

    /// The origin with these parts.
    public init(source: String, id: String, digest: ContentDigest) {
        self.source = source
        self.id = id
        self.digest = digest
    }
}

/// 128 bits that stand for the content of an import line.
public struct ContentDigest: Hashable, Sendable {
    /// The first eight bytes.
    public var high: UInt64
    /// The last eight bytes.
    public var low: UInt64

    /// The digest of these two halves.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Feeds half of the digest: its bits are as good as random.
    public func hash(into hasher: inout Hasher) { hasher.combine(low) }
}

/// A key the desk does not know, kept to be exported again.
public struct ExtraKey: Hashable, Sendable {
    /// The key.
    public var key: String
    /// Its value, a JSON text.
    public var json: String

    /// The key with its value.
    public init(key: String, json: String) {
        self.key = key
        self.json = json
    }
}
