/// What an agent, or the desk itself, asks to be done: decided against the current state, it becomes events or a refusal.
public enum Command: Sendable {
    // MARK: Tickets

    /// A new ticket, with its first message where `body` is given.
    case newTicket(TicketRecord, body: String?, from: MessageSender)
    /// The acting agent takes a free ticket.
    case claim(TicketID)
    /// The acting agent takes the ticket that `next` serves, of those that match.
    case claimNext(among: [TicketID])
    /// Its holder gives a ticket back.
    case release(TicketID, reason: String?)
    /// A ticket goes to an agent, or to nobody.
    case assign(TicketID, to: String?, reason: String?)
    /// The acting agent takes a ticket from its holder.
    case takeOver(TicketID, reason: String)
    /// The acting agent passes a ticket over.
    case skip(TicketID, reason: String?)
    /// A public reply. `basis` is the sequence of the newest event of the ticket that its writer had seen; when a
    /// customer's or another agent's message is newer, the reply is refused. `sendAfter` queues it.
    case reply(
        TicketID, body: String, savedReply: SavedReplyID?, basis: UInt64?, sendAfter: Timestamp?, then: TicketStatus?)
    /// A queued reply is taken back before it goes.
    case withdraw(MessageID)
    /// An internal note on a ticket.
    case ticketNote(TicketID, body: String)
    /// A message of the customer arrived.
    case receive(TicketID, body: String, author: String?, via: String?, channel: String?)
    /// Subject, priority, reason, tags, complaint flag or channel of a ticket change.
    case setTicket(TicketID, TicketRecord)
    /// A ticket sleeps.
    case snooze(TicketID, until: Timestamp, wakesOnReply: Bool)
    /// A ticket waits for the customer, or for a third party, or is open again.
    case move(TicketID, to: TicketStatus, reason: String?)
    /// A ticket is solved; its reason must be known by then.
    case solve(TicketID, reason: String?)
    /// A solved ticket is opened again.
    case reopen(TicketID, reason: String?)
    /// The acting agent takes back that they solved a ticket: it counts neither as solved nor as reopened.
    case takeBackSolving(TicketID)
    /// A solved ticket is closed for good.
    case close(TicketID)
    /// A ticket goes into another of the same customer.
    case mergeTickets(TicketID, into: TicketID)
    /// The newest merge of a ticket is taken back.
    case unmergeTicket(TicketID)
    /// Some messages of a ticket become a ticket of their own.
    case split(TicketID, messages: [MessageID], subject: String?)
    /// Two tickets are linked, or their link is taken away.
    case link(TicketID, TicketID, linked: Bool)

    // MARK: Customers

    /// A new thing of a native kind that belongs to a customer, or a saved reply, an agent; or a new customer.
    case add(AnyRecord)
    /// A change to a thing that is there.
    case change(AnyRecord, number: UInt64)
    /// Two customers are one; the listed native keys are taken from `from`.
    case mergeCustomers(CustomerID, into: CustomerID, fromFields: [String])
    /// The newest merge of a customer into another is taken back. Everything goes back to whom it was recorded for; of
    /// the things in `giving`, each goes to the other of the two instead.
    case unmergeCustomer(CustomerID, giving: [CustomerThing] = [])
    /// Two customers are two people, whatever they share; or that is taken back.
    case tellApart(CustomerID, CustomerID, apart: Bool)
    /// The acting agent looked at a customer.
    case view(CustomerID)
    /// A step of a complaint's recovery was done or skipped.
    case recover(ComplaintID, RecoveryChange)
    /// A complaint is closed.
    case closeComplaint(ComplaintID, remedy: String?)
    /// A remedy is given to a customer, perhaps on a ticket.
    case giveRemedy(CustomerID, ticket: TicketID?, RemedyGiven)

    // MARK: The desk

    /// The configuration became this text.
    case configure(toml: String)
    /// Whatever has fallen due is recorded.
    case tick
}

/// Who asks, and when: handed in, so that deciding is a pure function.
public struct CommandContext: Sendable {
    /// The moment of the decision.
    public var now: Timestamp
    /// The acting agent, as claimed.
    public var actor: String
    /// The operating system's user id.
    public var userID: UInt32

    /// A context with these parts.
    public init(now: Timestamp, actor: String, userID: UInt32 = 0) {
        self.now = now
        self.actor = actor
        self.userID = userID
    }
}

/// What a decision comes to: the events to append, and the number of what was made, if anything.
public struct Decision: Sendable {
    /// The events, to be appended as one batch; empty when nothing needs to change.
    public var events: [Event]
    /// The number of the ticket, message, customer, … that the command made.
    public var made: UInt64?

    /// A decision with these parts.
    public init(_ events: [Event], made: UInt64? = nil) {
        self.events = events
        self.made = made
    }
}
