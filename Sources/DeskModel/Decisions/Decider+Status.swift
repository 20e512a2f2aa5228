// Where a ticket stands.
extension Decider {
    mutating func snooze(_ id: TicketID, _ until: Timestamp, _ wakesOnReply: Bool) throws(Refusal) {
        guard until > now else { throw .invalid("a ticket can only sleep until a time that is still to come") }
        let ticket = try ticket(id)
        _ = try transition(.snooze, ticket)
        let change = StatusChange(from: ticket.status, to: .snoozed, until: until, wakesOnReply: wakesOnReply)
        emit(.status(change), customer: ticket.customer, ticket: id)
    }

    mutating func move(_ id: TicketID, _ status: TicketStatus, _ reason: String?) throws(Refusal) {
        guard status == .open || status == .pending || status == .onHold else {
            throw .invalid("a ticket is not moved to \(status.name); there is a command of its own for that")
        }
        var ticket = try ticket(id)
        try turn(&ticket, to: status, reason: reason)
    }

    mutating func solve(_ id: TicketID, _ reason: String?) throws(Refusal) {
        var ticket = try ticket(id)
        _ = try transition(.solve, ticket)
        if let reason, reason != ticket.reason {
            var record = TicketRecord()
            record.reason = .set(try nonBlank(reason, "the reason"))
            emit(.recorded(.ticket(record), number: id.number), customer: ticket.customer, ticket: id)
            ticket.reason = reason
        }
        try turn(&ticket, to: .solved, reason: nil)
    }

    mutating func reopen(_ id: TicketID, _ reason: String?, takesBack: Bool = false) throws(Refusal) {
        let ticket = try ticket(id)
        _ = try transition(.reopen, ticket)
        let change = StatusChange(from: ticket.status, to: .open, reason: reason, takesBack: takesBack)
        emit(.status(change), customer: ticket.customer, ticket: id)
    }

    mutating func close(_ id: TicketID) throws(Refusal) {
        let ticket = try ticket(id)
        // What time has closed already needs no second closing.
        if ticket.status == .closed, !events.isEmpty { return }
        _ = try transition(.close, ticket)
        if let blocker = state.closingBlocker(of: ticket) { throw blocker }
        emit(.status(StatusChange(from: ticket.status, to: .closed)), customer: ticket.customer, ticket: id)
    }

    /// Changes the status of a ticket as an agent asks, if it has another.
    mutating func turn(_ ticket: inout Ticket, to status: TicketStatus, reason: String?) throws(Refusal) {
        let action: TicketAction
        switch status {
        case .open: action = .open
        case .pending: action = .pend
        case .onHold: action = .hold
        case .solved: action = .solve
        case .new, .snoozed, .closed: throw .invalid("a reply does not leave a ticket \(status.name)")
        }
        guard case .becomes(let next) = try transition(action, ticket) else { return }
        if next == .solved, ticket.reason?.allSatisfy(\.isWhitespace) ?? true { throw .reasonNeeded(ticket.id) }
        let change = StatusChange(from: ticket.status, to: next, reason: reason)
        emit(.status(change), customer: ticket.customer, ticket: ticket.id)
        ticket.move(to: next, at: now)
    }

    mutating func setTicket(_ id: TicketID, _ given: TicketRecord) throws(Refusal) {
        let ticket = try ticket(id)
        guard ticket.status != .closed else {
            throw .wrongStatus(id, .closed, wanted: "a ticket that is not closed")
        }
        let outline = RecordOutline(.ticket(given))
        let others = outline.given.union(outline.cleared).intersection([
            "customer", "at", "status", "assignee", "solved_at",
        ])
        if let key = others.sorted().first {
            throw .invalid("\"\(key)\" of a ticket is not set this way; there is a command of its own for it")
        }
        try check(.ticket(given), isNew: false)
        var record = given
        record.subject.dropIfSame(as: ticket.subject)
        record.priority.dropIfSame(as: ticket.priority.name)
        record.reason.dropIfSame(as: ticket.reason)
        record.tags.dropIfSame(as: ticket.tags.isEmpty ? nil : ticket.tags)
        record.complaint.dropIfSame(as: ticket.isComplaint)
        record.channel.dropIfSame(as: ticket.channel)
        guard record != TicketRecord() else { return }
        emit(.recorded(.ticket(record), number: id.number), customer: ticket.customer, ticket: id)
    }
}

extension Change {
    /// Says nothing where it would change nothing.
    mutating func dropIfSame(as value: Value?) {
        switch self {
        case .keep: break
        case .clear: if value == nil { self = .keep }
        case .set(let new): if new == value { self = .keep }
        }
    }
}
