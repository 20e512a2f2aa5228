import Desk
import DeskModel

/// What an agent does to the desk from the screen, as data: the update function decides it, a worker performs it.
public enum Deed: Equatable, Sendable {
    /// Takes a free ticket.
    case claim(TicketID)
    /// Takes the next to serve of these, or, without any list, of the whole queue.
    case claimNext(among: [TicketID]?)
    /// Gives a ticket back.
    case release(TicketID)
    /// Takes a ticket from its holder, and says why.
    case takeOver(TicketID, reason: String)
    /// Passes a ticket over, and may say why.
    case skip(TicketID, reason: String?)
    /// Gives a ticket to an agent, or to nobody.
    case assign(TicketID, to: String?)
    /// Sends a public reply after a while.
    case reply(ReplyDeed)
    /// Takes a reply back before it goes.
    case withdraw(MessageID, on: TicketID)
    /// Writes an internal note on a ticket.
    case ticketNote(TicketID, body: String)
    /// A ticket waits for the customer, or for a third party, perhaps for whom; or is open again.
    case move(TicketID, to: TicketStatus, reason: String? = nil)
    /// A ticket sleeps until a moment.
    case snooze(TicketID, until: Timestamp)
    /// A ticket is solved; its reason is told unless it is known.
    case solve(TicketID, reason: String?)
    /// A solved ticket is open again.
    case reopen(TicketID)
    /// That a ticket was solved is taken back, as if it had never been.
    case takeBackSolving(TicketID)
    /// A ticket has another reason, or none.
    case setReason(TicketID, String?)
    /// A ticket is more, or less, urgent.
    case prioritise(TicketID, TicketPriority)
    /// A ticket has these tags and no others.
    case tag(TicketID, [String])
    /// A ticket goes into another of the same customer.
    case mergeTickets(TicketID, into: NamedTicket)
    /// The newest merge of a ticket is taken back.
    case unmergeTicket(TicketID)
    /// Some messages of a ticket become a ticket of their own.
    case split(TicketID, [MessageID], subject: String?)
    /// Two tickets belong together, or no longer do.
    case link(TicketID, NamedTicket, linked: Bool)
    /// Two customers are one person.
    case mergeCustomers(CustomerID, into: CustomerID, taking: [String] = [])
    /// The newest merge of a customer is taken back; some of what came since goes to the other of the two.
    case unmergeCustomer(CustomerID, giving: [CustomerThing] = [])
    /// Two customers are two people, or may be one after all.
    case tellApart(CustomerID, CustomerID, apart: Bool)
    /// A new ticket of a customer.
    case newTicket(CustomerID, channel: String, subject: String, body: String?)
    /// A new customer.
    case newCustomer(name: String, phone: String?, email: String?)
    /// A note on a customer.
    case note(CustomerID, text: String, pinned: Bool)
    /// A preference of a customer.
    case preference(CustomerID, key: String, value: String)
    /// The usual of a customer.
    case usual(CustomerID, item: String, context: String?)
    /// A fact that a customer has told us.
    case fact(CustomerID, ticket: TicketID?, key: String, value: String)
    /// A promise to a customer.
    case promise(CustomerID, ticket: TicketID?, text: String, due: Timestamp)
    /// A promise was kept.
    case keepPromise(PromiseID)
    /// A promise was not kept, and why.
    case breakPromise(PromiseID, reason: String)
    /// A promise that was marked as kept or broken is owed again.
    case reopenPromise(PromiseID)
    /// A complaint of a customer.
    case complaint(CustomerID, ticket: TicketID?, reason: String, remedy: String?)
    /// A complaint whose steps are done is closed.
    case closeComplaint(ComplaintID, remedy: String?)
    /// A step of a complaint's recovery is done.
    case recover(ComplaintID, RecoveryStep)
    /// The agent looked at a customer: recorded for trust, not for the screen.
    case view(CustomerID)
}

/// A ticket that an agent chose from a list, or typed the id of: what that names, the desk knows.
public enum NamedTicket: Equatable, Sendable {
    case known(TicketID)
    case typed(String)
}

/// A reply on its way.
public struct ReplyDeed: Equatable, Sendable {
    /// The ticket it answers.
    public var ticket: TicketID
    /// The text.
    public var body: String
    /// The saved reply it was made from.
    public var savedReply: SavedReplyID?
    /// The newest event of the ticket that its writer has seen.
    public var basis: UInt64
    /// When it goes out.
    public var sendAfter: Timestamp

    /// A reply with these parts.
    public init(
        ticket: TicketID, body: String, savedReply: SavedReplyID?, basis: UInt64, sendAfter: Timestamp
    ) {
        self.ticket = ticket
        self.body = body
        self.savedReply = savedReply
        self.basis = basis
        self.sendAfter = sendAfter
    }
}

extension Deed {
    /// The deed with the tickets that were typed looked up.
    func naming(_ find: (String) throws(DeskError) -> TicketID) throws(DeskError) -> Deed {
        switch self {
        case .mergeTickets(let ticket, into: .typed(let text)): .mergeTickets(ticket, into: .known(try find(text)))
        case .link(let ticket, .typed(let text), let linked): .link(ticket, .known(try find(text)), linked: linked)
        default: self
        }
    }

    /// The desk's command for it. `now` and `agent` are for records that say when and by whom. Tickets that were typed
    /// must be known by now.
    public func command(now: Timestamp, agent: String) -> DeskModel.Command {
        switch self {
        case .claim(let ticket): return .claim(ticket)
        case .claimNext(let tickets): return .claimNext(among: tickets ?? [])
        case .release(let ticket): return .release(ticket, reason: nil)
        case .takeOver(let ticket, let reason): return .takeOver(ticket, reason: reason)
        case .skip(let ticket, let reason): return .skip(ticket, reason: reason)
        case .assign(let ticket, let name): return .assign(ticket, to: name, reason: nil)
        case .reply(let reply):
            return .reply(
                reply.ticket, body: reply.body, savedReply: reply.savedReply, basis: reply.basis,
                sendAfter: reply.sendAfter, then: nil)
        case .withdraw(let message, _): return .withdraw(message)
        case .ticketNote(let ticket, let body): return .ticketNote(ticket, body: body)
        case .move(let ticket, let status, let reason): return .move(ticket, to: status, reason: reason)
        case .snooze(let ticket, let until): return .snooze(ticket, until: until, wakesOnReply: true)
        case .solve(let ticket, let reason): return .solve(ticket, reason: reason)
        case .reopen(let ticket): return .reopen(ticket, reason: nil)
        case .takeBackSolving(let ticket): return .takeBackSolving(ticket)
        case .setReason(let ticket, let reason):
            var record = TicketRecord()
            record.reason = reason.map { .set($0) } ?? .clear
            return .setTicket(ticket, record)
        case .prioritise(let ticket, let priority):
            var record = TicketRecord()
            record.priority = .set(priority.name)
            return .setTicket(ticket, record)
        case .tag(let ticket, let tags):
            var record = TicketRecord()
            record.tags = tags.isEmpty ? .clear : .set(tags)
            return .setTicket(ticket, record)
        case .mergeTickets, .unmergeTicket, .split, .link, .mergeCustomers, .unmergeCustomer, .tellApart:
            return joiningCommand
        case .newTicket(let customer, let channel, let subject, let body):
            var record = TicketRecord()
            record.customer = .set(.known(customer))
            record.at = .set(now)
            record.channel = .set(channel)
            record.subject = .given(subject.isEmpty ? nil : subject)
            record.assignee = .set(agent)
            return .newTicket(record, body: body, from: .customer)
        case .view(let customer): return .view(customer)
        case .recover(let complaint, let step):
            return .recover(complaint, RecoveryChange(step))
        case .closeComplaint(let complaint, let remedy): return .closeComplaint(complaint, remedy: remedy)
        case .newCustomer, .note, .preference, .usual, .fact, .promise, .keepPromise, .breakPromise, .reopenPromise,
            .complaint:
            return recordCommand(now: now, agent: agent)
        }
    }

    private var joiningCommand: DeskModel.Command {
        switch self {
        case .mergeTickets(let from, into: .known(let into)): return .mergeTickets(from, into: into)
        case .unmergeTicket(let ticket): return .unmergeTicket(ticket)
        case .split(let ticket, let messages, let subject): return .split(ticket, messages: messages, subject: subject)
        case .link(let ticket, .known(let other), let linked): return .link(ticket, other, linked: linked)
        case .mergeCustomers(let from, let into, let fields):
            return .mergeCustomers(from, into: into, fromFields: fields)
        case .unmergeCustomer(let customer, let giving): return .unmergeCustomer(customer, giving: giving)
        case .tellApart(let one, let other, let apart): return .tellApart(one, other, apart: apart)
        default: preconditionFailure("the service looks up what was typed before it asks for a command")
        }
    }

    private func recordCommand(now: Timestamp, agent: String) -> DeskModel.Command {
        switch self {
        case .newCustomer(let name, let phone, let email):
            var record = CustomerRecord()
            record.name = .set(name)
            record.phones = .given(phone.map { [$0] })
            record.emails = .given(email.map { [$0] })
            return .add(.customer(record))
        case .note(let customer, let text, let pinned):
            var record = NoteRecord()
            record.customer = .set(.known(customer))
            record.text = .set(text)
            record.pinned = .set(pinned)
            record.at = .set(now)
            record.by = .set(agent)
            return .add(.note(record))
        case .preference(let customer, let key, let value):
            var record = PreferenceRecord()
            record.customer = .set(.known(customer))
            record.key = .set(key)
            record.value = .set(value)
            record.at = .set(now)
            record.by = .set(agent)
            return .add(.preference(record))
        case .usual(let customer, let item, let context):
            var record = UsualRecord()
            record.customer = .set(.known(customer))
            record.item = .set(item)
            record.context = .given(context)
            record.at = .set(now)
            record.by = .set(agent)
            return .add(.usual(record))
        case .fact(let customer, let ticket, let key, let value):
            var record = FactRecord()
            record.customer = .set(.known(customer))
            record.ticket = .given(ticket.map { .known($0) })
            record.key = .set(key)
            record.value = .set(value)
            record.at = .set(now)
            return .add(.fact(record))
        case .promise(let customer, let ticket, let text, let due):
            var record = PromiseRecord()
            record.customer = .set(.known(customer))
            record.ticket = .given(ticket.map { .known($0) })
            record.text = .set(text)
            record.due = .set(due)
            record.owner = .set(agent)
            record.at = .set(now)
            return .add(.promise(record))
        case .complaint(let customer, let ticket, let reason, let remedy):
            var record = ComplaintRecord()
            record.customer = .set(.known(customer))
            record.ticket = .given(ticket.map { .known($0) })
            record.at = .set(now)
            record.reason = .set(reason)
            record.remedy = .given(remedy)
            return .add(.complaint(record))
        case .keepPromise(let promise):
            var record = PromiseRecord()
            record.status = .set("kept")
            return .change(.promise(record), number: promise.number)
        case .reopenPromise(let promise):
            var record = PromiseRecord()
            record.status = .set("open")
            record.reason = .clear
            return .change(.promise(record), number: promise.number)
        case .breakPromise(let promise, let reason):
            var record = PromiseRecord()
            record.status = .set("broken")
            record.reason = .set(reason)
            return .change(.promise(record), number: promise.number)
        default:
            preconditionFailure("every other deed has its command in command(now:agent:)")
        }
    }
}
