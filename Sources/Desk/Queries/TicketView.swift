import DeskModel

/// A ticket with its conversation.
public struct TicketView: Equatable, Sendable {
    /// The ticket as the queue lists it.
    public var row: QueueRow
    /// When it began.
    public var at: Timestamp
    /// Its conversation and history, oldest first.
    public var entries: [TimelineEntry]
    /// The sequence of its newest event: the basis of a reply that begins now.
    public var basis: UInt64
    /// Tickets linked to it, by output id.
    public var links: [String]
    /// The replies that can still be taken back.
    public var queuedReplies: [MessageID]
}

/// Queue figures for the desk's top line.
public struct QueueSummary: Equatable, Sendable {
    /// Active tickets.
    public var all = 0
    /// Tickets of the acting agent.
    public var mine = 0
    /// Tickets whose customer waits on us.
    public var waitingOnUs = 0
    /// Tickets past a target.
    public var breached = 0
    /// Tickets close to a target.
    public var atRisk = 0
    /// Tickets nobody has.
    public var unassigned = 0
    /// The agents who have active tickets, by name, and how many each has.
    public var holdings: [Holding] = []
    /// When the next open promise is due, overdue ones included.
    public var nextPromise: Timestamp?

    /// A summary of nothing.
    public init() {}
}

/// How many active tickets an agent has.
public struct Holding: Equatable, Sendable {
    /// The agent's short name.
    public var agent: String
    /// How many.
    public var tickets: Int

    /// A holding of so many.
    public init(agent: String, tickets: Int) {
        self.agent = agent
        self.tickets = tickets
    }
}
