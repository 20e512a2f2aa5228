/// Everything that the events so far amount to: the fold of the log.
///
/// A value: folding the same events gives an equal state in every process. The texts of messages are not in it; they
/// stay in the log, found by the sequences that `Message` keeps.
public struct DeskState: Sendable, Equatable {
    /// The sequence of the newest event folded in; zero for none.
    public internal(set) var sequence: UInt64 = 0
    /// The instant of the newest event's recording: the log's own idea of now.
    public internal(set) var lastRecordedAt = Timestamp(microseconds: 0)

    /// Customers, those merged away included.
    public internal(set) var customers = EntityTable<Customer>()
    /// Tickets of every status.
    public internal(set) var tickets = EntityTable<Ticket>()
    /// Messages, without their texts.
    public internal(set) var messages = EntityTable<Message>()
    /// Orders.
    public internal(set) var orders = EntityTable<Order>()
    /// Complaints.
    public internal(set) var complaints = EntityTable<Complaint>()
    /// Promises.
    public internal(set) var promises = EntityTable<Promised>()
    /// Survey answers.
    public internal(set) var surveys = EntityTable<Survey>()
    /// Saved replies.
    public internal(set) var savedReplies = EntityTable<SavedReply>()
    /// Agents.
    public internal(set) var agents = EntityTable<Agent>()
    /// Product ideas.
    public internal(set) var ideas = EntityTable<Idea>()
    /// Merges of customers and of tickets, undone ones included.
    public internal(set) var merges = EntityTable<MergeEdge>()
    /// Numbers of preferences, usuals, notes and facts, which live inside their customers.
    public internal(set) var nested = NestedNumbers()

    /// Who calls what how, and which content was seen.
    public internal(set) var identities = IdentityTable()
    /// Whether somebody else learns those; see `lendIdentities`.
    var hasLentIdentities = false
    /// What was mentioned and never told.
    public internal(set) var mentioned = MentionedThings()
    /// Tickets that are not solved or closed, in no order.
    public internal(set) var activeTickets: Set<TicketID> = []
    /// Tickets that are solved and not yet recorded as closed.
    public internal(set) var solvedTickets = SolvedTickets()
    /// Promises that are open, and when they are due.
    public internal(set) var openPromises: [PromiseID: Timestamp] = [:]
    /// Tickets by the days on which they began, were solved, opened again or first answered.
    var ticketDays = DayIndex()
    /// Survey answers by the day on which they were given.
    var surveyDays = DayIndex()
    /// Our public replies by the day on which they count.
    var replyDays = DayIndex()
    /// Which customers have an email, a phone or an account number.
    var contactBook = ContactBook()
    /// The first agent of each name.
    var agentsByName: [String: AgentID] = [:]
    /// The text of the newest adopted `desk.toml`, or nil before the first.
    public internal(set) var configuration: String?

    /// Tickets whose `conversation` is older than their messages; `settle` empties it.
    var unsettled: Set<TicketID> = []

    /// The state before the first event.
    public init() {}
}
