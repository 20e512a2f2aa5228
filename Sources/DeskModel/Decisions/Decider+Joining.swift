// Tickets that go together or apart.
extension Decider {
    mutating func mergeTickets(_ from: TicketID, _ into: TicketID) throws(Refusal) {
        guard from != into else { throw .invalid("a ticket cannot go into itself") }
        let one = try ticket(from)
        let other = try ticket(into)
        for ticket in [one, other] where ticket.status == .closed {
            throw .wrongStatus(ticket.id, .closed, wanted: "a ticket that is not closed")
        }
        guard let mine = one.customer, let theirs = other.customer,
            state.rootCustomer(of: mine) == state.rootCustomer(of: theirs)
        else { throw .invalid("only tickets of one customer can be merged; link them, or merge the customers first") }
        let merge = MergeID(try take(.merge))
        emit(.ticketsMerged(merge, from: from, into: into), customer: other.customer, ticket: into)
        made = merge.number
    }

    mutating func unmergeTicket(_ id: TicketID) throws(Refusal) {
        guard let ticket = state.tickets[id], ticket.isKnown else {
            throw .noSuch(.ticket, state.outputID(.ticket, id.number))
        }
        guard let merge = ticket.mergedBy ?? ticket.absorbed.max() else {
            throw .invalid("ticket \(state.outputID(.ticket, id.number)) is not merged with any other")
        }
        emit(.ticketsUnmerged(merge), customer: ticket.customer, ticket: id)
        made = merge.number
    }

    mutating func split(_ id: TicketID, _ given: [MessageID], _ subject: String?) throws(Refusal) {
        let ticket = try ticket(id)
        var seen: Set<MessageID> = []
        let moved = given.filter { seen.insert($0).inserted }
        guard !moved.isEmpty else { throw .invalid("no messages to split off") }
        var earliest: Timestamp?
        for message in moved {
            guard let message = state.messages[message], message.isKnown, message.ticket == id else {
                throw .noSuch(.message, state.outputID(.message, message.number))
            }
            earliest = min(earliest ?? message.at, message.at)
        }
        guard moved.count < ticket.messages.count else {
            throw .invalid("all messages would go; one at least stays with its ticket")
        }
        var record = TicketRecord()
        record.customer = .given(ticket.customer.map { .known($0) })
        record.at = .set(earliest ?? now)
        record.channel = .set(ticket.channel)
        record.subject = .given(subject ?? ticket.subject)
        record.status = .set(TicketStatus.open.name)
        record.assignee = .given(ticket.assignee)
        try check(.ticket(record), isNew: true)
        let part = TicketID(try take(.ticket))
        emit(
            .recorded(.ticket(record), number: part.number), customer: ticket.customer, ticket: part, at: earliest)
        emit(.ticketSplit(from: id, messages: moved), customer: ticket.customer, ticket: part)
        emit(.ticketsLinked(other: id, linked: true), customer: ticket.customer, ticket: part)
        made = part.number
    }

    mutating func link(_ one: TicketID, _ other: TicketID, _ linked: Bool) throws(Refusal) {
        guard one != other else { throw .invalid("a ticket cannot be linked to itself") }
        for id in [one, other] {
            guard let ticket = state.tickets[id], ticket.isKnown else {
                throw .noSuch(.ticket, state.outputID(.ticket, id.number))
            }
        }
        guard let ticket = state.tickets[one], ticket.links.contains(other) != linked else { return }
        emit(.ticketsLinked(other: other, linked: linked), customer: ticket.customer, ticket: one)
    }
}
