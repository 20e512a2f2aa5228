extension DeskState {
    mutating func foldMessage(_ record: MessageRecord, _ id: MessageID, _ event: Event, _ sequence: UInt64) {
        let before = messages.read(id) { Turn($0) }
        guard let told = record.ticket.value?.known ?? before?.ticket ?? event.ticket else {
            messages.reserve(id.number)
            return
        }
        mention(told, at: event.at)
        let isFirst = !(before?.isKnown ?? false)
        let after = messages.upsert(id, Message(id: id, ticket: told, at: event.at)) { message -> Message in
            if isFirst {
                message.isKnown = true
                message.at = event.at
                message.ticket = told
            } else if told != message.splitFrom {
                message.ticket = told
            }
            message.take(record, recordedAt: event.recordedAt)
            message.sequences.append(sequence)
            return message
        }
        if isFirst {
            foldNewMessage(after, event, sequence)
        } else if let before {
            if before.ticket != after.ticket { refile(after, from: before.ticket) }
            if before != Turn(after) { unsettle(after.ticket) }
        }
        touch(after.ticket, sequence)
    }

    private mutating func foldNewMessage(_ message: Message, _ event: Event, _ sequence: UInt64) {
        let waits = message.sendAfter.map { $0 > event.recordedAt } ?? false
        let isQueued = waits && message.delivery == nil && !message.isWithdrawn
        tickets.change(message.ticket) { ticket in
            ticket.messages.place(message.id)
            if isQueued { ticket.enqueue(message) }
            guard message.isPublic else { return }
            switch message.from {
            case .customer: ticket.lastCustomerSequence = max(ticket.lastCustomerSequence, sequence)
            case .agent: ticket.lastAgentSequence = max(ticket.lastAgentSequence, sequence)
            case .system: break
            }
        }
        if message.isPublic, message.from == .agent {
            replyDays.note(message.id.number, on: DayIndex.day(of: message.effectiveAt))
        }
        if isQueued { messages.change(message.id) { $0.isQueued = true } } else { count(message) }
        foldStatus(of: message.ticket, by: message, event)
    }

    /// A withdrawn reply takes back the solving, or the waiting, that it was sent with.
    mutating func foldWithdrawal(_ id: MessageID, _ event: Event) {
        guard let message = entered(id, event), !message.isWithdrawn else { return }
        messages.change(id) { $0.isWithdrawn = true }
        if message.isQueued { release(id, of: message.ticket) } else { unsettle(message.ticket) }
        guard message.isKnown, message.sendAfter != nil else { return }
        tickets.change(message.ticket) { ticket in
            guard ticket.statusSince == message.at else { return }
            switch ticket.status {
            case .solved: ticket.takeBackSolving()
            case .pending, .onHold: ticket.move(to: .open, at: event.at)
            case .new, .open, .snoozed, .closed: break
            }
        }
        refreshActivity(of: message.ticket)
    }

    mutating func foldDelivery(_ id: MessageID, _ state: DeliveryState, _ event: Event) {
        guard entered(id, event) != nil else { return }
        messages.change(id) { $0.delivery = state }
        dequeue(id)
    }

    mutating func foldSplit(_ from: TicketID, _ moved: [MessageID], _ event: Event) {
        guard let into = event.ticket, into != from else { return }
        mention(from, at: event.at)
        for id in moved {
            guard let message = messages[id], message.ticket == from else { continue }
            messages.change(id) { message in
                message.ticket = into
                message.splitFrom = from
            }
            refile(message, to: into)
        }
    }

    /// A queued reply has gone out: it is part of the conversation from now on.
    mutating func dequeue(_ id: MessageID) {
        guard let message = messages[id], message.isQueued else { return }
        release(id, of: message.ticket)
        count(message)
    }

    private mutating func release(_ id: MessageID, of ticket: TicketID) {
        messages.change(id) { $0.isQueued = false }
        tickets.change(ticket) { _ = $0.queuedReplies.take(id.number) }
    }

    /// The message, entered as mentioned when only its delivery was told so far and its ticket is known.
    private mutating func entered(_ id: MessageID, _ event: Event) -> Message? {
        if let message = messages[id] { return message }
        guard let ticket = event.ticket else { return nil }
        let message = Message(id: id, ticket: ticket, at: event.at)
        messages.upsert(id, message) { _ in }
        return message
    }

    private mutating func refile(_ message: Message, from ticket: TicketID) {
        var old = message
        old.ticket = ticket
        refile(old, to: message.ticket)
    }

    /// Moves a message between tickets' lists; `message` still names the ticket it leaves.
    private mutating func refile(_ message: Message, to ticket: TicketID) {
        tickets.change(message.ticket) { old in
            old.messages.take(message.id.number)
            old.queuedReplies.take(message.id.number)
        }
        tickets.change(ticket) { new in
            new.messages.place(message.id)
            if message.isQueued { new.enqueue(message) }
            guard message.isPublic, let sequence = message.sequences.first else { return }
            if message.from == .customer { new.lastCustomerSequence = max(new.lastCustomerSequence, sequence) }
            if message.from == .agent { new.lastAgentSequence = max(new.lastAgentSequence, sequence) }
        }
        unsettle(message.ticket)
        unsettle(ticket)
    }

    private mutating func touch(_ ticket: TicketID, _ sequence: UInt64) {
        tickets.change(ticket) { $0.lastSequence = max($0.lastSequence, sequence) }
    }
}

/// What of a message its conversation is made of.
private struct Turn: Equatable {
    var ticket: TicketID
    var effectiveAt: Timestamp
    var from: MessageSender
    var isPublic: Bool
    var isKnown: Bool

    init(_ message: Message) {
        ticket = message.ticket
        effectiveAt = message.effectiveAt
        from = message.from
        isPublic = message.isPublic
        isKnown = message.isKnown
    }
}

extension Ticket {
    fileprivate mutating func enqueue(_ message: Message) {
        queuedReplies.place(message.id)
        queueDue = min(queueDue ?? message.effectiveAt, message.effectiveAt)
    }
}

extension Message {
    fileprivate mutating func take(_ record: MessageRecord, recordedAt: Timestamp) {
        record.at.apply(to: &at, empty: recordedAt)
        if record.from.isPresent { from = record.from.value.flatMap(MessageSender.init(name:)) ?? .customer }
        record.author.apply(to: &author)
        record.isPublic.apply(to: &isPublic, empty: true)
        record.savedReply.apply(to: &savedReply)
        record.sendAfter.apply(to: &sendAfter)
    }
}
