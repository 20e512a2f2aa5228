/// A ticket as the log has told of it so far.
public struct Ticket: Equatable, Sendable {
    /// Its number.
    public let id: TicketID
    /// Whether its own line or command has come; before that it is only mentioned.
    public var isKnown = false
    /// Whose it is; nil while only mentioned.
    public var customer: CustomerID?
    /// When it began.
    public var at: Timestamp
    /// How it came in.
    public var channel = ""
    /// What it is about, in a line.
    public var subject: String?
    /// The recorded status. What time alone has changed since is in `TicketClocks.status(of:at:)`.
    public var status = TicketStatus.new
    /// Since when it stands there.
    public var statusSince: Timestamp
    /// Until when it sleeps, while snoozed.
    public var snoozedUntil: Timestamp?
    /// Whether a message of the customer wakes it early.
    public var wakesOnReply = true
    /// How urgent it is.
    public var priority = TicketPriority.normal
    /// Who holds it, as told: an agent's name or id.
    public var assignee: String?
    /// Why the customer came, a path in the tree of reasons.
    public var reason: String?
    /// Tags.
    public var tags: [String] = []
    /// Whether it was flagged as a complaint.
    public var isComplaint = false
    /// Every time it was solved, oldest first.
    public var solvedAt: [Timestamp] = []
    /// Every time it was opened again after being solved, oldest first.
    public var reopenedAt: [Timestamp] = []
    /// Messages in the order the log told of them.
    public var messages: [MessageID] = []
    /// What the messages amount to; kept by `DeskState.settle`.
    public var conversation = Conversation()
    /// Replies that may still be waiting to be sent.
    public var queuedReplies: [MessageID] = []
    /// Tickets linked to this one.
    public var links: [TicketID] = []
    /// The merge by which it went into another ticket.
    public var mergedBy: MergeID?
    /// The merges by which others went into this one, oldest first.
    public var absorbed: [MergeID] = []
    /// Agents who passed it over.
    public var skippedBy: [String] = []
    /// Complaints that came up on it.
    public var complaints: [ComplaintID] = []
    /// Promises given on it.
    public var promises: [PromiseID] = []
    /// Survey answers about it.
    public var surveys: [SurveyID] = []
    /// Seconds it was open and assigned, up to `handlingSince`.
    public var handledSeconds: Int64 = 0
    /// Since when it is open and assigned; nil while it is not.
    public var handlingSince: Timestamp?
    /// The handle time at each solving, in the order of `solvedAt`.
    public var handleSecondsAtSolving: [Int64] = []
    /// The sequence of the newest event on the ticket: what a reply was written against.
    public var lastSequence: UInt64 = 0

    init(id: TicketID, at: Timestamp) {
        self.id = id
        self.at = at
        statusSince = at
    }
}

/// What the public messages of a ticket amount to; system messages and internal notes are left out.
///
/// Replies that wait to be sent are not counted: see `DeskState.conversation(of:at:)`.
public struct Conversation: Equatable, Sendable {
    /// The customer's first message.
    public var firstCustomer: Timestamp?
    /// Our first reply at or after it.
    public var firstReply: Timestamp?
    /// Whether we wrote first.
    public var startedByUs = false
    /// The oldest message of the customer that no public reply of ours came after.
    public var oldestUnanswered: Timestamp?
    /// Who had the last public word.
    public var lastPublic: MessageSender?
    /// When it was said.
    public var lastPublicAt: Timestamp?
    /// The customer's last message.
    public var lastCustomer: Timestamp?
    /// Public messages, ours and theirs.
    public var publicCount = 0

    init() {}
}

/// A message as state keeps it; its text stays in the log.
public struct Message: Equatable, Sendable {
    /// Its number.
    public let id: MessageID
    /// The ticket it is on.
    public var ticket: TicketID
    /// When it was written.
    public var at: Timestamp
    /// Who speaks.
    public var from = MessageSender.customer
    /// Whether the customer sees it; false for internal notes.
    public var isPublic = true
    /// The saved reply it was made from.
    public var savedReply: SavedReplyID?
    /// The agent, or the name the customer wrote under.
    public var author: String?
    /// Not before this time, when it waits to be sent.
    public var sendAfter: Timestamp?
    /// Whether it was taken back before it went.
    public var isWithdrawn = false
    /// How far it has got on its way out.
    public var delivery: DeliveryState?
    /// The sequences of the events that recorded it, the first and every patch.
    public var sequences: [UInt64] = []

    /// When it counts: at its time, or when a queued reply goes out.
    public var effectiveAt: Timestamp { sendAfter ?? at }
}
