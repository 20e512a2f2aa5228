import DeskModel

/// A ticket as the queue lists it.
public struct QueueRow: Equatable, Sendable {
    /// The ticket.
    public var ticket: TicketID
    /// Its output id.
    public var id: String
    /// Whose it is; nil while the customer is only mentioned.
    public var customer: CustomerID?
    /// The customer's output id.
    public var customerOutputID: String?
    /// The customer's name as it is best known.
    public var customerName: String
    /// Whether the customer is to be served first.
    public var isVIP: Bool
    /// What it is about, in a line; empty when unknown.
    public var subject: String
    /// How it came in.
    public var channel: String
    /// Where it stands at the moment of the query.
    public var status: TicketStatus
    /// Until when it sleeps, when snoozed.
    public var snoozedUntil: Timestamp?
    /// For whom or what it waits, where it is pending or on hold and somebody said so.
    public var statusReason: String?
    /// How urgent it is.
    public var priority: TicketPriority
    /// Who has it.
    public var assignee: String?
    /// Why the customer came.
    public var reason: String?
    /// Its tags.
    public var tags: [String]
    /// Whether it is a complaint.
    public var isComplaint: Bool
    /// The oldest message of the customer that nobody answered; nil when none waits.
    public var waitingSince: Timestamp?
    /// The clock that decides its place, if any runs.
    public var clock: TicketClock?
    /// Who else is looking at it now, and whether they write.
    public var present: [PresentAgent]

    /// Seconds the customer has waited at `now`; zero when nobody waits.
    public func waitingSeconds(at now: Timestamp) -> Int64 { waitingSince.map { max(0, now.seconds(since: $0)) } ?? 0 }
}

/// An agent who is looking at a ticket, or writing on it, at another desk.
public struct PresentAgent: Hashable, Sendable {
    /// The agent.
    public var agent: String
    /// The ticket.
    public var ticket: TicketID
    /// Whether a reply is being written.
    public var isReplying: Bool

    /// An agent present on a ticket.
    public init(agent: String, ticket: TicketID, isReplying: Bool) {
        self.agent = agent
        self.ticket = ticket
        self.isReplying = isReplying
    }
}
