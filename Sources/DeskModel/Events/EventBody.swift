/// What happened. `DeskEvents` writes each case with a number that never changes.
public enum EventBody: Equatable, Sendable {
    /// Something was recorded of the thing of the record's kind with this number, new or changed.
    case recorded(AnyRecord, number: UInt64)
    /// A sender's id was mentioned before its line came: its number is reserved.
    case placeholder(EntityKind, number: UInt64)
    /// A ticket changed hands.
    case held(HoldChange)
    /// A ticket changed status.
    case status(StatusChange)
    /// An agent passed a ticket over.
    case skipped(reason: String?)
    /// A reply that waited to be sent was taken back.
    case replyWithdrawn(MessageID)
    /// A reply was handed to its channel, or tried to be.
    case delivery(MessageID, DeliveryState, detail: String?)
    /// A ticket went into another.
    case ticketsMerged(MergeID, from: TicketID, into: TicketID)
    /// A merge of tickets was taken back.
    case ticketsUnmerged(MergeID)
    /// Messages of the ticket `from` went to a ticket of their own (the event's).
    case ticketSplit(from: TicketID, messages: [MessageID])
    /// Two tickets were linked, or their link taken away.
    case ticketsLinked(other: TicketID, linked: Bool)
    /// Two customers turned out to be one. `fromFields` are the native keys whose value is taken from `from`.
    case customersMerged(MergeID, from: CustomerID, into: CustomerID, fromFields: [String])
    /// A merge of customers was taken back.
    case customersUnmerged(MergeID)
    /// Somebody knows the event's customer and another for two people, or no longer does.
    case customersToldApart(other: CustomerID, apart: Bool)
    /// An agent looked at the customer's view.
    case customerViewed
    /// A step of a complaint's recovery was done or skipped.
    case recovery(ComplaintID, RecoveryChange)
    /// A remedy was given.
    case remedy(RemedyGiven)
    /// The desk's configuration changed; the whole text of `desk.toml`.
    case configured(toml: String)
    /// A clock of a ticket went on.
    case clock(ClockChange)
    /// An event of a newer program: its type's number and its bytes, kept as they are.
    case unknown(type: Int, bytes: [UInt8])
}

/// How a ticket changed hands.
public struct HoldChange: Equatable, Sendable {
    /// The ways. The raw values are stored in the log and never change.
    public enum Manner: UInt8, CaseIterable, Sendable {
        /// An agent took a free ticket.
        case claimed = 1
        /// Its holder gave it back.
        case released = 2
        /// Somebody gave it to an agent, or to nobody.
        case assigned = 3
        /// An agent took it from another.
        case takenOver = 4

        /// The event's type in `log dump`.
        public var name: String {
            switch self {
            case .claimed: "claimed"
            case .released: "released"
            case .assigned: "assigned"
            case .takenOver: "taken_over"
            }
        }
    }

    /// The way.
    public var manner: Manner
    /// Who had it before.
    public var from: String?
    /// Who has it now.
    public var to: String?
    /// Why.
    public var reason: String?

    /// The change with these parts.
    public init(_ manner: Manner, from: String?, to: String?, reason: String? = nil) {
        self.manner = manner
        self.from = from
        self.to = to
        self.reason = reason
    }
}

/// A change of a ticket's status.
public struct StatusChange: Equatable, Sendable {
    /// Where it stood.
    public var from: TicketStatus
    /// Where it stands now.
    public var to: TicketStatus
    /// Until when a snoozed ticket sleeps.
    public var until: Timestamp?
    /// Whether a reply of the customer wakes a snoozed ticket early.
    public var wakesOnReply: Bool
    /// Why, in the agent's words.
    public var reason: String?
    /// Whether the agent who solved it takes that back: nobody came again, so it counts neither as solved nor as reopened.
    public var takesBack: Bool

    /// The change with these parts.
    public init(
        from: TicketStatus, to: TicketStatus, until: Timestamp? = nil, wakesOnReply: Bool = true,
        reason: String? = nil, takesBack: Bool = false
    ) {
        self.from = from
        self.to = to
        self.until = until
        self.wakesOnReply = wakesOnReply
        self.reason = reason
        self.takesBack = takesBack
    }
}

/// How far a reply has got on its way out. The raw values are stored in the log and never change.
public enum DeliveryState: UInt8, CaseIterable, Sendable {
    /// A process has begun to hand it over.
    case started = 1
    /// The channel took it.
    case done = 2
    /// Nobody knows; it is never tried again unasked.
    case unknown = 3

    /// The word in `log dump`.
    public var name: String {
        switch self {
        case .started: "started"
        case .done: "done"
        case .unknown: "unknown"
        }
    }
}

/// A step of a complaint's recovery.
public struct RecoveryChange: Equatable, Sendable {
    /// The step.
    public var step: RecoveryStep
    /// Whether it was skipped rather than done.
    public var skipped: Bool
    /// The message that did it.
    public var message: MessageID?
    /// Why it was skipped, or a remark.
    public var reason: String?

    /// The change with these parts.
    public init(_ step: RecoveryStep, skipped: Bool = false, message: MessageID? = nil, reason: String? = nil) {
        self.step = step
        self.skipped = skipped
        self.message = message
        self.reason = reason
    }
}

/// A remedy that was given.
public struct RemedyGiven: Equatable, Sendable {
    /// Which.
    public var kind: RemedyKind
    /// What it is worth, if anything.
    public var amount: Amount?
    /// The currency of the amount, as given.
    public var currency: String?
    /// The complaint it answers.
    public var complaint: ComplaintID?
    /// Why, or what exactly.
    public var reason: String?

    /// The remedy with these parts.
    public init(
        _ kind: RemedyKind, amount: Amount? = nil, currency: String? = nil, complaint: ComplaintID? = nil,
        reason: String? = nil
    ) {
        self.kind = kind
        self.amount = amount
        self.currency = currency
        self.complaint = complaint
        self.reason = reason
    }
}

/// What a clock of a ticket did.
public struct ClockChange: Equatable, Sendable {
    /// The transitions. The raw values are stored in the log and never change.
    public enum Transition: UInt8, CaseIterable, Sendable {
        case applied = 1
        case paused = 2
        case resumed = 3
        case fulfilled = 4
        case atRisk = 5
        case breached = 6

        /// The word in `log dump`.
        public var name: String {
            switch self {
            case .applied: "applied"
            case .paused: "paused"
            case .resumed: "resumed"
            case .fulfilled: "fulfilled"
            case .atRisk: "at_risk"
            case .breached: "breached"
            }
        }
    }

    /// Which clock.
    public var kind: ClockKind
    /// What it did.
    public var transition: Transition
    /// When its target is due.
    public var due: Timestamp?

    /// The change with these parts.
    public init(_ kind: ClockKind, _ transition: Transition, due: Timestamp? = nil) {
        self.kind = kind
        self.transition = transition
        self.due = due
    }
}

/// The clocks of a ticket. The raw values are stored in the log and never change.
public enum ClockKind: UInt8, CaseIterable, Sendable {
    case firstReply = 1
    case nextReply = 2
    case resolution = 3

    /// The contract's word for it.
    public var name: String {
        switch self {
        case .firstReply: "first_reply"
        case .nextReply: "next_reply"
        case .resolution: "resolution"
        }
    }
}
