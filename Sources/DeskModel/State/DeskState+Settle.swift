// Conversations: kept up as messages come in order, and worked out anew where they did not.
extension DeskState {
    /// Works out the conversations of the tickets whose messages came out of order: once after a batch of events.
    ///
    /// Takes O(m log m) for the m messages of each such ticket; messages that came in order cost nothing here.
    public mutating func settle() {
        for id in unsettled where tickets.contains(id) {
            var conversation = Conversation()
            for message in messages(of: id) where message.isSpoken { conversation.extend(with: message) }
            let marks = tickets.read(id, TicketMarks.init)
            tickets.change(id) { $0.conversation = conversation }
            noteDays(of: id, since: marks)
        }
        unsettled = []
    }

    /// The messages of a ticket and of those that went into it, by the time at which they count, then by number.
    public func messages(of ticket: TicketID) -> [Message] {
        var all: [Message] = []
        for member in group(of: ticket) {
            for id in tickets[member]?.messages ?? [] {
                if let message = messages[id] { all.append(message) }
            }
        }
        return all.sorted { ($0.effectiveAt, $0.id) < ($1.effectiveAt, $1.id) }
    }

    /// Adds a message that is no longer waiting to the conversation of its ticket.
    mutating func count(_ message: Message) {
        guard message.isPublic, message.from != .system, !message.isWithdrawn else { return }
        let root = rootTicket(of: message.ticket)
        if !unsettled.contains(root) {
            let isBehind =
                tickets.change(root) { ticket -> Bool in
                    guard ticket.conversation.comes(before: message) else { return false }
                    ticket.conversation.extend(with: message)
                    return true
                } ?? true
            if !isBehind { unsettled.insert(root) }
        }
        let agent = message.from == .agent ? message.author : nil
        tickets.change(message.ticket) { ticket in
            ticket.lastContact = max(ticket.lastContact ?? message.effectiveAt, message.effectiveAt)
            if let agent, message.effectiveAt >= ticket.lastContactWithAt ?? message.effectiveAt {
                ticket.lastContactWith = agent
                ticket.lastContactWithAt = message.effectiveAt
            }
        }
        if let customer = tickets.read(message.ticket, { $0.customer }) ?? nil {
            meet(customer, at: message.effectiveAt, agent: agent)
        }
    }

    /// Marks the conversation that a ticket is part of as out of date.
    mutating func unsettle(_ ticket: TicketID) { unsettled.insert(rootTicket(of: ticket)) }
}

extension Message {
    /// Whether it is part of the conversation: public, from a person, told, and not waiting or taken back.
    var isSpoken: Bool { isKnown && isPublic && from != .system && !isWithdrawn && !isQueued }
}

extension Conversation {
    /// Whether a message comes behind all that were counted.
    func comes(before message: Message) -> Bool {
        guard let lastPublicAt else { return true }
        return (lastPublicAt, lastNumber) < (message.effectiveAt, message.id.number)
    }

    /// Counts one more message, which comes behind all the others.
    mutating func extend(with message: Message) {
        let time = message.effectiveAt
        if message.from == .customer {
            if firstCustomer == nil { firstCustomer = time }
            if oldestUnanswered == nil { oldestUnanswered = time }
            lastCustomer = time
        } else {
            if publicCount == 0 { startedByUs = true }
            if firstCustomer != nil, firstReply == nil { firstReply = time }
            oldestUnanswered = nil
        }
        lastPublic = message.from
        lastPublicAt = time
        lastNumber = message.id.number
        publicCount += 1
    }
}
