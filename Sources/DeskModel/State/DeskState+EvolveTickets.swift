extension DeskState {
    mutating func foldTicket(_ record: TicketRecord, _ id: TicketID, _ event: Event, _ sequence: UInt64) {
        mention(id, at: event.at)
        let before = tickets.read(id) { $0.customer } ?? nil
        let owner = owner(record.customer, before, event)
        tickets.change(id) { ticket in
            let isFirst = !ticket.isKnown
            ticket.isKnown = true
            if isFirst { ticket.toldBy = sequence } else { ticket.changedBy.append(sequence) }
            ticket.customer = owner
            if isFirst { ticket.at = event.at }
            record.at.apply(to: &ticket.at, empty: event.recordedAt)
            if isFirst, ticket.statusAsOf == nil, ticket.status == .new { ticket.statusSince = ticket.at }
            record.channel.apply(to: &ticket.channel, empty: "")
            record.subject.apply(to: &ticket.subject)
            if record.priority.isPresent {
                ticket.priority = record.priority.value.flatMap(TicketPriority.init(name:)) ?? .normal
            }
            record.reason.apply(to: &ticket.reason)
            record.tags.apply(to: &ticket.tags, empty: [])
            record.complaint.apply(to: &ticket.isComplaint, empty: false)
            if record.assignee.isPresent, record.assignee.value != ticket.assignee {
                ticket.pass(to: record.assignee.value, at: isFirst ? ticket.at : event.recordedAt)
            }
            ticket.tell(record, isFirst: isFirst, recordedAt: event.recordedAt)
            ticket.lastSequence = max(ticket.lastSequence, sequence)
        }
        file(id, \.tickets, from: before, to: owner)
        let contact = tickets.read(id) { ($0.lastContact, $0.lastContactWithAt, $0.lastContactWith) }
        if let owner, let (last, lastWithAt, lastWith) = contact {
            if let last { meet(owner, at: last, agent: nil) }
            if let lastWithAt { meet(owner, at: lastWithAt, agent: lastWith) }
        }
        refreshActivity(of: id)
    }

    mutating func foldHold(_ change: HoldChange, _ event: Event) {
        guard let id = event.ticket else { return }
        tickets.change(id) { ticket in
            ticket.pass(to: change.to, at: event.at)
            if change.to != nil, ticket.status == .new { ticket.move(to: .open, at: event.at) }
        }
        refreshActivity(of: id)
    }

    mutating func foldStatus(_ change: StatusChange, _ event: Event) {
        guard let id = event.ticket else { return }
        tickets.change(id) { ticket in
            let wasSolved = ticket.status == .solved
            ticket.move(to: change.to, at: event.at)
            if change.takesBack, wasSolved { ticket.forgetSolving() }
            ticket.statusAsOf = event.at
            if change.to == .pending || change.to == .onHold { ticket.statusReason = change.reason }
            if change.to == .snoozed {
                ticket.snoozedUntil = change.until
                ticket.wakesOnReply = change.wakesOnReply
            }
        }
        refreshActivity(of: id)
    }

    mutating func foldSkip(_ event: Event) {
        guard let id = event.ticket else { return }
        tickets.change(id) { ticket in
            if !ticket.skippedBy.contains(event.actor) { ticket.skippedBy.append(event.actor) }
        }
    }

    mutating func foldLink(_ other: TicketID, _ linked: Bool, _ event: Event) {
        guard let id = event.ticket, id != other else { return }
        mention(other, at: event.at)
        for (end, far) in [(id, other), (other, id)] {
            tickets.change(end) { ticket in
                if linked { ticket.links.place(far) } else { ticket.links.take(far.number) }
            }
        }
    }

    mutating func foldClock(_ change: ClockChange, _ event: Event) {
        guard let id = event.ticket, change.transition == .atRisk || change.transition == .breached else { return }
        tickets.change(id) { $0.clockMarks[change.kind] = change }
    }

    /// Keeps `activeTickets` and `solvedTickets` right for one ticket.
    mutating func refreshActivity(of id: TicketID) {
        guard let status = tickets.read(id, { $0.isKnown && $0.mergedBy == nil ? $0.status : .closed }) else { return }
        if status.isActive { activeTickets.insert(id) } else { activeTickets.remove(id) }
        solvedTickets.set(id, status == .solved)
    }

    /// Lets a public message change the status of its ticket.
    ///
    /// A customer's message opens a pending, solved or (if so asked) snoozed ticket again; ours opens a new one. A
    /// status that was told outright holds for the moment it was told: of messages that tell of the past, only those
    /// count that were written after that moment and before they were told. So it does not matter in which order an
    /// import brings a ticket and its messages. A message told as it happened always counts. What comes after the
    /// closing period changes nothing.
    mutating func foldStatus(of id: TicketID, by message: Message, _ event: Event) {
        guard message.isPublic, message.from != .system else { return }
        let isLive = event.at == event.recordedAt
        guard status(of: id, at: message.at) != .closed else { return }
        tickets.change(id) { ticket in
            let told = ticket.statusAsOf
            let isNews = told.map { message.at > $0 && message.at <= event.recordedAt } ?? true
            guard isLive || isNews else { return }
            switch (message.from, ticket.status) {
            case (.agent, .new):
                ticket.move(to: .open, at: message.at)
            case (.agent, .open) where told == nil && message.at < ticket.statusSince:
                ticket.statusSince = message.at
            case (.customer, .pending), (.customer, .solved):
                ticket.move(to: .open, at: message.at)
            case (.customer, .snoozed) where ticket.wakesOnReply:
                ticket.move(to: .open, at: message.at)
            default: break
            }
            if message.from == .customer { ticket.skippedBy = [] }
        }
        refreshActivity(of: id)
    }
}

extension Ticket {
    /// Takes the status that a line about the ticket tells, if it tells one.
    ///
    /// When it came about, a line says only of solving (`solved_at`). Else it is taken to hold since the ticket began
    /// where the line is the first about it, and since the line was told where the ticket was known before.
    mutating func tell(_ record: TicketRecord, isFirst: Bool, recordedAt: Timestamp) {
        if let told = record.status.value.flatMap(TicketStatus.init(name:)) {
            let isOver = !told.isActive
            let time = (isOver ? record.solvedAt.value : nil) ?? (isFirst ? at : recordedAt)
            if status != told {
                move(to: told, at: time)
                if isFirst, isOver, record.solvedAt.value == nil, let last = handleSecondsAtSolving.indices.last {
                    // How long it was worked on cannot be known without knowing when it was done.
                    handleSecondsAtSolving[last] = nil
                }
            } else if isFirst {
                statusSince = time
            }
            statusAsOf = max(statusAsOf ?? recordedAt, recordedAt)
        }
        if let time = record.solvedAt.value, !status.isActive, let last = solvedAt.indices.last {
            if solvedAt[last] == statusSince { statusSince = time }
            solvedAt[last] = time
        }
    }
}
