extension DeskState {
    /// Decides a command against this state: the events it comes to, or why it cannot be done.
    ///
    /// Pure: nothing changes until the events are folded. Where time has changed a ticket's status and no event says so
    /// yet (a snooze is over, the closing period is over), the events begin with that.
    public func decide(
        _ command: Command, _ context: CommandContext, policy: DeskPolicy = .standard
    ) throws(Refusal) -> Decision {
        var decider = Decider(state: self, context: context, policy: policy)
        try decider.decide(command)
        return Decision(decider.events, made: decider.made)
    }
}

/// Gathers the events of one decision.
struct Decider {
    let state: DeskState
    let context: CommandContext
    let policy: DeskPolicy
    private(set) var events: [Event] = []
    var made: UInt64?
    private var taken: [EntityKind: UInt64] = [:]

    init(state: DeskState, context: CommandContext, policy: DeskPolicy) {
        self.state = state
        self.context = context
        self.policy = policy
    }

    var now: Timestamp { context.now }

    mutating func decide(_ command: Command) throws(Refusal) {
        switch command {
        case .newTicket(let record, let body, let sender): try newTicket(record, body, sender)
        case .claim(let id): try claim(id)
        case .claimNext(let tickets): try claimNext(tickets)
        case .release(let id, let reason): try release(id, reason)
        case .assign(let id, let agent, let reason): try assign(id, agent, reason)
        case .takeOver(let id, let reason): try takeOver(id, reason)
        case .skip(let id, let reason): try skip(id, reason)
        case .reply(let id, let body, let savedReply, let basis, let sendAfter, let then):
            try reply(
                id, MessageDraft(body: body, savedReply: savedReply, basis: basis, sendAfter: sendAfter, then: then))
        case .withdraw(let message): try withdraw(message)
        case .ticketNote(let id, let body): try ticketNote(id, body)
        case .receive(let id, let body, let author, let via, let channel):
            try receive(id, body, author: author, via: via, channel: channel)
        case .setTicket(let id, let record): try setTicket(id, record)
        case .snooze(let id, let until, let wakesOnReply): try snooze(id, until, wakesOnReply)
        case .move(let id, let status, let reason): try move(id, status, reason)
        case .solve(let id, let reason): try solve(id, reason)
        case .reopen(let id, let reason): try reopen(id, reason)
        case .takeBackSolving(let id): try reopen(id, nil, takesBack: true)
        case .close(let id): try close(id)
        case .mergeTickets(let from, let into): try mergeTickets(from, into)
        case .unmergeTicket(let id): try unmergeTicket(id)
        case .split(let id, let messages, let subject): try split(id, messages, subject)
        case .link(let one, let other, let linked): try link(one, other, linked)
        case .add(let record): try add(record)
        case .change(let record, let number): try change(record, number)
        case .mergeCustomers(let from, let into, let fields): try mergeCustomers(from, into, fields)
        case .unmergeCustomer(let id, let giving): try unmergeCustomer(id, giving)
        case .tellApart(let one, let other, let apart): try tellApart(one, other, apart)
        case .view(let id): try view(id)
        case .recover(let id, let change): try recover(id, change)
        case .closeComplaint(let id, let remedy): try closeComplaint(id, remedy)
        case .giveRemedy(let customer, let ticket, let given): try giveRemedy(customer, ticket, given)
        case .configure(let toml): configure(toml)
        case .tick: tick()
        }
    }

    /// Adds an event that happens now, or at a time that lies behind.
    mutating func emit(_ body: EventBody, customer: CustomerID?, ticket: TicketID? = nil, at time: Timestamp? = nil) {
        events.append(
            Event(
                at: time ?? now, recordedAt: now, actor: context.actor, userID: context.userID, customer: customer,
                ticket: ticket, body: body))
    }

    /// Adds an event that the passing of time brought about; nobody did it.
    mutating func emitPassing(_ body: EventBody, of ticket: Ticket, at due: Timestamp) {
        events.append(
            Event(
                at: due, recordedAt: now, actor: "", userID: context.userID, customer: ticket.customer,
                ticket: ticket.id, body: body))
    }

    /// A number for a new thing of a kind.
    mutating func take(_ kind: EntityKind) throws(Refusal) -> UInt64 {
        let number = taken[kind] ?? state.nextNumber(kind)
        guard number < .max else { throw .invalid("the numbers of this desk's \(kind.nativeName)s are used up") }
        taken[kind] = number + 1
        return number
    }

    /// Refuses what nobody in particular asks for.
    func namedActor() throws(Refusal) -> String {
        guard !context.actor.isEmpty else { throw .invalid("this needs an agent: say who is acting") }
        return context.actor
    }

    /// A customer whom the desk knows or has heard of.
    func customer(_ id: CustomerID) throws(Refusal) -> Customer {
        guard let customer = state.customers[id] else {
            throw .noSuch(.customer, state.outputID(.customer, id.number))
        }
        return customer
    }

    /// A text with something in it, or a refusal that says what is missing.
    func nonBlank(_ text: String, _ what: String) throws(Refusal) -> String {
        guard !text.allSatisfy(\.isWhitespace) else { throw .invalid("\(what) is empty") }
        guard text.utf8.count <= RecordRules.byteLimit else {
            throw .invalid("\(what) is longer than \(RecordRules.byteLimit) bytes")
        }
        return text
    }
}
