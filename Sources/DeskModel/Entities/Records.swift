/// An order of a customer.
public struct Order: Equatable, Sendable {
    /// Its number.
    public let id: OrderID
    /// Whose.
    public var customer: CustomerID?
    /// When it was made.
    public var at: Timestamp
    /// What was ordered.
    public var items: [OrderItem] = []
    /// What it came to.
    public var total: Amount?
    /// The currency, as given.
    public var currency: String?
    /// How it stands, as given.
    public var status: String?
}

/// A complaint and its recovery.
public struct Complaint: Equatable, Sendable {
    /// How a step of the recovery stands.
    public struct Step: Equatable, Sendable {
        /// When.
        public var at: Timestamp
        /// Who did or skipped it.
        public var by: String
        /// Whether it was skipped rather than done.
        public var skipped: Bool
        /// The message that did it.
        public var message: MessageID?
        /// Why it was skipped, or a remark.
        public var reason: String?
    }

    /// Its number.
    public let id: ComplaintID
    /// Whether its own line or command has come; before that only its recovery was spoken of.
    public var isKnown = false
    /// Whose.
    public var customer: CustomerID?
    /// The ticket it came up on.
    public var ticket: TicketID?
    /// When it was made.
    public var at: Timestamp
    /// What went wrong.
    public var reason = ""
    /// Whether its recovery is still going on.
    public var isOpen = true
    /// What was done to make it good.
    public var remedy: String?
    /// The steps done or skipped.
    public var steps: [RecoveryStep: Step] = [:]

    /// The first step neither done nor skipped, or nil when the recovery is complete.
    public var nextStep: RecoveryStep? { RecoveryStep.allCases.first { steps[$0] == nil } }
}

/// A promise given to a customer (its event's record is `PromiseRecord`).
public struct Promised: Equatable, Sendable {
    /// Whether it still binds.
    public enum Status: String, Sendable {
        case open
        case kept
        case broken
    }

    /// Its number.
    public let id: PromiseID
    /// To whom.
    public var customer: CustomerID?
    /// The ticket it was given on.
    public var ticket: TicketID?
    /// What was promised.
    public var text = ""
    /// By when.
    public var due: Timestamp
    /// Whether it still binds.
    public var status = Status.open
    /// The agent who keeps it.
    public var owner: String?
    /// When it was given.
    public var at: Timestamp
    /// Why it stands so: why it was broken.
    public var reason: String?
}

/// An answer to a survey.
public struct Survey: Equatable, Sendable {
    /// Which scale.
    public enum Kind: String, Sendable {
        /// 1 to 5.
        case csat
        /// 0 to 10.
        case nps
    }

    /// Its number.
    public let id: SurveyID
    /// Whose.
    public var customer: CustomerID?
    /// The ticket asked about.
    public var ticket: TicketID?
    /// When it was answered.
    public var at: Timestamp
    /// Which scale.
    public var kind = Kind.csat
    /// The score on that scale.
    public var score: Int64 = 0
    /// What they wrote.
    public var comment: String?

    /// A bad answer: CSAT of 1 or 2, NPS of 0 to 6 (a detractor, as the score's authors define it).
    public var isBad: Bool { kind == .csat ? score <= 2 : score <= 6 }
}

/// A saved reply, with placeholders in its body.
public struct SavedReply: Equatable, Sendable {
    /// Its number.
    public let id: SavedReplyID
    /// Its name.
    public var title = ""
    /// Its text.
    public var body = ""
    /// Tags.
    public var tags: [String] = []
}

/// A person who works at the desk.
public struct Agent: Equatable, Sendable {
    /// Its number.
    public let id: AgentID
    /// Their name.
    public var name = ""
    /// What they may do.
    public var role = AgentRole.agent
}

/// A product idea of a customer.
public struct Idea: Equatable, Sendable {
    /// Its number.
    public let id: IdeaID
    /// Whose.
    public var customer: CustomerID?
    /// When they told us.
    public var at: Timestamp
    /// The idea.
    public var text = ""
    /// What it belongs to.
    public var topic: String?
}

/// That two customers, or two tickets, are one; an unmerge removes it and nothing else.
public struct MergeEdge: Equatable, Sendable {
    /// What was merged.
    public enum Ends: Equatable, Sendable {
        /// Customers; `fromFields` are the native keys whose value is taken from `from`.
        case customers(from: CustomerID, into: CustomerID, fromFields: [String])
        /// Tickets.
        case tickets(from: TicketID, into: TicketID)
    }

    /// Its number.
    public let id: MergeID
    /// What was merged into what.
    public var ends: Ends
    /// When.
    public var at: Timestamp
    /// Who merged.
    public var by: String
    /// Whether it was taken back.
    public var isUndone = false
}
