// Who has a ticket.
extension Decider {
    /// A ticket that can be acted on, with the status that time has given it by now.
    mutating func ticket(_ id: TicketID) throws(Refusal) -> Ticket {
        guard var ticket = state.tickets[id], ticket.isKnown else {
            throw .noSuch(.ticket, state.outputID(.ticket, id.number))
        }
        if ticket.mergedBy != nil {
            let root = state.outputID(.ticket, state.rootTicket(of: id).number)
            throw .invalid("ticket \(state.outputID(.ticket, id.number)) went into \(root); act on that one")
        }
        if let passage = state.passage(of: ticket, at: now, policy: policy) {
            emitPassing(.status(passage.change), of: ticket, at: passage.due)
            ticket.move(to: passage.change.to, at: passage.due)
        }
        return ticket
    }

    /// What an action comes to on a ticket, or the refusal of its status.
    func transition(_ action: TicketAction, _ ticket: Ticket) throws(Refusal) -> TicketTransition {
        let transition = TicketTransition.of(action, in: ticket.status, wakesOnReply: ticket.wakesOnReply)
        if case .refused(let wanted) = transition { throw .wrongStatus(ticket.id, ticket.status, wanted: wanted) }
        return transition
    }

    mutating func claim(_ id: TicketID) throws(Refusal) {
        let actor = try namedActor()
        let ticket = try ticket(id)
        _ = try transition(.take, ticket)
        if let holder = ticket.assignee {
            guard state.isSameAgent(holder, actor) else { throw .heldByAnother(id, holder: holder) }
            return
        }
        hold(.claimed, ticket, to: actor, reason: nil)
    }

    mutating func claimNext(_ tickets: [TicketID]) throws(Refusal) {
        let actor = try namedActor()
        var offered: Set<TicketID> = []
        let distinct = tickets.filter { offered.insert($0).inserted }
        let first = QueueOrder.candidates(distinct, in: state, for: actor, at: now, policy: policy).first
        guard let first else { throw .nothingToServe }
        try claim(first)
        made = first.number
    }

    mutating func release(_ id: TicketID, _ reason: String?) throws(Refusal) {
        let actor = try namedActor()
        let ticket = try ticket(id)
        _ = try transition(.release, ticket)
        guard let holder = ticket.assignee else { throw .invalid("nobody holds this ticket") }
        guard state.isSameAgent(holder, actor) else { throw .heldByAnother(id, holder: holder) }
        hold(.released, ticket, to: nil, reason: reason)
    }

    mutating func assign(_ id: TicketID, _ agent: String?, _ reason: String?) throws(Refusal) {
        let ticket = try ticket(id)
        _ = try transition(agent == nil ? .release : .take, ticket)
        let agent = try agent.map { text throws(Refusal) in try nonBlank(text, "the agent's name") }
        guard agent != ticket.assignee else { return }
        hold(.assigned, ticket, to: agent, reason: reason)
    }

    mutating func takeOver(_ id: TicketID, _ reason: String) throws(Refusal) {
        let actor = try namedActor()
        let reason = try nonBlank(reason, "the reason for taking over")
        let ticket = try ticket(id)
        _ = try transition(.take, ticket)
        if let holder = ticket.assignee, state.isSameAgent(holder, actor) { return }
        hold(.takenOver, ticket, to: actor, reason: reason)
    }

    mutating func skip(_ id: TicketID, _ reason: String?) throws(Refusal) {
        let actor = try namedActor()
        let ticket = try ticket(id)
        guard !ticket.skippedBy.contains(actor) else { return }
        emit(.skipped(reason: reason), customer: ticket.customer, ticket: id)
    }

    mutating func hold(_ manner: HoldChange.Manner, _ ticket: Ticket, to agent: String?, reason: String?) {
        let change = HoldChange(manner, from: ticket.assignee, to: agent, reason: reason)
        emit(.held(change), customer: ticket.customer, ticket: ticket.id)
    }
}
