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
    /// The recorded status. What time alone has changed since is in `DeskState.status(of:at:)`.
    public var status = TicketStatus.new
    /// Since when it stands there.
    public var statusSince: Timestamp
    /// Until when it sleeps, while snoozed.
    public var snoozedUntil: Timestamp?
    /// Whether a message of the customer wakes it early.
    public var wakesOnReply = true
    /// For whom or what it waits, as told when it was made pending or put on hold.
    public var statusReason: String?
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
    /// Its own messages in order of number; see `DeskState.messages(of:)` for those of tickets that went into it.
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
    /// The handle time at each solving, in the order of `solvedAt`; nil where nobody ever had it.
    public var handleSecondsAtSolving: [Int64?] = []
    /// Seconds it was pending, on hold, snoozed or solved, up to `pausedSince`: its resolution clock stood still.
    public var pausedSeconds: Int64 = 0
    /// Since when its resolution clock stands still; nil while it runs.
    public var pausedSince: Timestamp?
    /// The sequence of the newest event on the ticket: what a reply was written against.
    public var lastSequence: UInt64 = 0
    /// The sequence of the event that first told it; 0 while it is only mentioned.
    public var toldBy: UInt64 = 0
    /// The sequences of the events that told it otherwise since, oldest first: what a field was before a change is in them.
    public var changedBy: [UInt64] = []

    /// Whether it is a complaint: flagged as one, or one came up on it.
    public var hasComplaint: Bool { isComplaint || !complaints.isEmpty }

    /// The moment for which its status was last told outright; nil while only messages have moved it.
    var statusAsOf: Timestamp?
    /// Whether anybody ever held it.
    var wasHeld = false
    /// The sequence of the customer's newest public message.
    var lastCustomerSequence: UInt64 = 0
    /// Where the log tells of the newest public message of an agent; 0 where none spoke.
    var lastAgentSequence: UInt64 = 0
    /// When either side last spoke in public, and which agent did.
    var lastContact: Timestamp?
    var lastContactWith: String?
    var lastContactWithAt: Timestamp?
    /// Before this time no queued reply is due.
    var queueDue: Timestamp?
    /// The newest reminder recorded of each clock.
    var clockMarks: [ClockKind: ClockChange] = [:]

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
    /// The number of the message that had the last public word: where the next one in order must come behind.
    var lastNumber: UInt64 = 0

    init() {}
}

/// A message as state keeps it; its text stays in the log.
public struct Message: Equatable, Sendable {
    /// Its number.
    public let id: MessageID
    /// Whether its own line or command has come; before that only its delivery was spoken of.
    public var isKnown = false
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
    /// Whether it is among its ticket's `queuedReplies`.
    var isQueued = false
    /// The ticket it was split from: a later line of its sender that still names that ticket does not move it back.
    var splitFrom: TicketID?

    /// When it counts: at its time, or when a queued reply goes out.
    public var effectiveAt: Timestamp { sendAfter ?? at }
}
