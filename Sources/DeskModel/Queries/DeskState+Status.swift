// What time alone has changed since the newest event: computed from `now`, recorded by whoever writes next.
extension DeskState {
    /// Where a ticket stands at an instant.
    ///
    /// A snooze that is over leaves it open; a solved one is closed when the closing period is over and neither an open
    /// promise nor an unfinished recovery holds it; one that went into another is closed while it is in there. A ticket
    /// the desk does not know is `new`.
    public func status(of id: TicketID, at now: Timestamp, policy: DeskPolicy = .standard) -> TicketStatus {
        tickets.read(id) { status(of: $0, at: now, policy: policy) } ?? .new
    }

    func status(of ticket: Ticket, at now: Timestamp, policy: DeskPolicy) -> TicketStatus {
        if ticket.mergedBy != nil { return .closed }
        if let passed = passage(of: ticket, at: now, policy: policy) { return passed.change.to }
        return ticket.status
    }

    /// The change of status that time has brought and no event has recorded, with the instant at which it fell due.
    func passage(
        of ticket: Ticket, at now: Timestamp, policy: DeskPolicy
    ) -> (change: StatusChange, due: Timestamp)? {
        switch ticket.status {
        case .snoozed:
            guard let until = ticket.snoozedUntil, until <= now else { return nil }
            return (StatusChange(from: .snoozed, to: .open), until)
        case .solved:
            let due = BusinessTime.calendar.adding(seconds: policy.closingPeriodSeconds, to: ticket.statusSince)
            guard due <= now, closingBlocker(of: ticket) == nil else { return nil }
            return (StatusChange(from: .solved, to: .closed), due)
        case .new, .open, .pending, .onHold, .closed: return nil
        }
    }

    /// Why a ticket cannot be closed: a promise that is open, or a complaint whose recovery is not finished.
    func closingBlocker(of ticket: Ticket) -> Refusal? {
        for id in ticket.promises where promises[id]?.status == .open { return .openPromise(ticket.id, id) }
        for id in ticket.complaints {
            guard let complaint = complaints[id], complaint.isOpen, let step = complaint.nextStep else { continue }
            return .recoveryUnfinished(id, step)
        }
        return nil
    }

    /// The conversation of a ticket as it is at an instant: queued replies count once their time has come.
    public func conversation(of id: TicketID, at now: Timestamp) -> Conversation {
        guard let ticket = tickets[id] else { return Conversation() }
        return conversation(of: ticket, at: now)
    }

    /// The conversation of a ticket that is at hand, as it is at an instant.
    public func conversation(of ticket: Ticket, at now: Timestamp) -> Conversation {
        let id = ticket.id
        var conversation = ticket.conversation
        guard hasQueuedReplies(ticket) else { return conversation }
        let due = group(of: id).flatMap { tickets[$0]?.queuedReplies ?? [] }.compactMap { messages[$0] }
            .filter { $0.effectiveAt <= now && $0.isPublic && !$0.isWithdrawn }
            .sorted { ($0.effectiveAt, $0.id) < ($1.effectiveAt, $1.id) }
        guard let first = due.first else { return conversation }
        if conversation.comes(before: first) {
            for message in due { conversation.extend(with: message) }
            return conversation
        }
        conversation = Conversation()
        let dueIDs = Set(due.map(\.id))
        for message in messages(of: id) where message.isSpoken || dueIDs.contains(message.id) {
            conversation.extend(with: message)
        }
        return conversation
    }

    private func hasQueuedReplies(_ ticket: Ticket) -> Bool {
        if !ticket.queuedReplies.isEmpty { return true }
        guard !ticket.absorbed.isEmpty else { return false }
        return group(of: ticket.id).contains { !(tickets[$0]?.queuedReplies.isEmpty ?? true) }
    }

    /// Whether a ticket waits on us: it is new or open, and the last public word is not ours.
    public func waitsOnUs(_ id: TicketID, at now: Timestamp, policy: DeskPolicy = .standard) -> Bool {
        Self.waitsOnUs(status(of: id, at: now, policy: policy), conversation(of: id, at: now))
    }

    /// For how many seconds the customer has been waiting for us: since the oldest unanswered message, or since the
    /// ticket began where nobody has spoken yet. Zero when the last word is ours, or the ticket is over.
    public func waitingSeconds(of id: TicketID, at now: Timestamp, policy: DeskPolicy = .standard) -> Int64 {
        guard let ticket = tickets[id] else { return 0 }
        let since = Self.waitingSince(
            of: ticket, status(of: ticket, at: now, policy: policy), conversation(of: ticket, at: now))
        return since.map { max(0, BusinessTime.calendar.seconds(from: $0, to: now)) } ?? 0
    }
}
