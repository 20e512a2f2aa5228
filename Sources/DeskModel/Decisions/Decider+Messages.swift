/// A reply as its writer left it.
struct MessageDraft {
    var body: String
    var savedReply: SavedReplyID?
    var basis: UInt64?
    var sendAfter: Timestamp?
    var then: TicketStatus?
}

// What is said on a ticket.
extension Decider {
    mutating func newTicket(_ given: TicketRecord, _ body: String?, _ sender: MessageSender) throws(Refusal) {
        var record = given
        let owner = try owner(of: &record.customer)
        if !record.at.isPresent { record.at = .set(now) }
        if let status = record.status.value.flatMap(TicketStatus.init(name:)), status != .new, status != .open {
            throw .invalid("a ticket begins as new or open, not as \(status.name)")
        }
        try check(.ticket(record), isNew: true)
        let id = TicketID(try take(.ticket))
        let at = record.at.value ?? now
        emit(.recorded(.ticket(record), number: id.number), customer: owner, ticket: id, at: at)
        if let body {
            var message = MessageRecord()
            message.body = .set(try nonBlank(body, "the message"))
            message.from = .set(sender.name)
            if sender == .agent { message.author = .given(context.actor.isEmpty ? nil : context.actor) }
            try say(message, on: id, customer: owner, at: at)
        }
        made = id.number
    }

    mutating func reply(_ id: TicketID, _ draft: MessageDraft) throws(Refusal) {
        let actor = try namedActor()
        let body = try nonBlank(draft.body, "the reply")
        let unfilled = Placeholders.names(in: body)
        guard unfilled.isEmpty else { throw .unfilledPlaceholders(unfilled) }
        if let saved = draft.savedReply, state.savedReplies[saved] == nil {
            throw .noSuch(.savedReply, state.outputID(.savedReply, saved.number))
        }
        var ticket = try ticket(id)
        _ = try transition(.reply, ticket)
        if let basis = draft.basis, let newer = state.newestWord(on: id), newer > basis {
            throw .newerActivity(id, sequence: newer)
        }
        if ticket.assignee == nil, ticket.status.isActive {
            hold(.claimed, ticket, to: actor, reason: nil)
            ticket.pass(to: actor, at: now)
        }
        if ticket.status == .new { ticket.move(to: .open, at: now) }
        var message = MessageRecord()
        message.body = .set(body)
        message.from = .set(MessageSender.agent.name)
        message.author = .set(actor)
        message.savedReply = .given(draft.savedReply.map { .known($0) })
        if let sendAfter = draft.sendAfter, sendAfter > now { message.sendAfter = .set(sendAfter) }
        try say(message, on: id, customer: ticket.customer, at: now)
        if let then = draft.then { try turn(&ticket, to: then, reason: nil) }
    }

    mutating func withdraw(_ id: MessageID) throws(Refusal) {
        guard let message = state.messages[id], message.isKnown else {
            throw .noSuch(.message, state.outputID(.message, id.number))
        }
        guard let sendAfter = message.sendAfter, sendAfter > now, !message.isWithdrawn, message.delivery == nil
        else { throw .tooLate(id) }
        let owner = state.tickets[message.ticket]?.customer
        emit(.replyWithdrawn(id), customer: owner, ticket: message.ticket)
    }

    mutating func ticketNote(_ id: TicketID, _ body: String) throws(Refusal) {
        let ticket = try ticket(id)
        var message = MessageRecord()
        message.body = .set(try nonBlank(body, "the note"))
        message.from = .set(MessageSender.agent.name)
        message.author = .given(context.actor.isEmpty ? nil : context.actor)
        message.isPublic = .set(false)
        try say(message, on: id, customer: ticket.customer, at: now)
    }

    mutating func receive(
        _ id: TicketID, _ body: String, author: String?, via: String?, channel: String?
    ) throws(Refusal) {
        let ticket = try ticket(state.rootTicket(of: id))
        var message = MessageRecord()
        message.body = .set(body)
        message.from = .set(MessageSender.customer.name)
        message.author = .given(author)
        message.via = .given(via)
        if channel != ticket.channel { message.channel = .given(channel) }
        guard try transition(.receive, ticket) == .opensAnother else {
            try say(message, on: ticket.id, customer: ticket.customer, at: now)
            return
        }
        var record = TicketRecord()
        record.customer = .given(ticket.customer.map { .known($0) })
        record.at = .set(now)
        record.channel = .set(channel ?? ticket.channel)
        record.subject = .given(ticket.subject)
        let another = TicketID(try take(.ticket))
        emit(.recorded(.ticket(record), number: another.number), customer: ticket.customer, ticket: another)
        message.channel = .keep
        try say(message, on: another, customer: ticket.customer, at: now)
        emit(.ticketsLinked(other: ticket.id, linked: true), customer: ticket.customer, ticket: another)
    }

    /// Adds a message; its number is what the decision made.
    private mutating func say(
        _ given: MessageRecord, on ticket: TicketID, customer: CustomerID?, at time: Timestamp
    ) throws(Refusal) {
        var record = given
        record.ticket = .set(.known(ticket))
        record.at = .set(time)
        try check(.message(record), isNew: true)
        let number = try take(.message)
        emit(.recorded(.message(record), number: number), customer: customer, ticket: ticket, at: time)
        made = number
    }
}

/// The `{{…}}` that a reply is made with.
enum Placeholders {
    /// The names between `{{` and `}}` that are still in a text, each once, in order.
    static func names(in text: String) -> [String] {
        var names: [String] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{") else {
                index += 1
                continue
            }
            var end = index + 2
            while end + 1 < bytes.count, !(bytes[end] == UInt8(ascii: "}") && bytes[end + 1] == UInt8(ascii: "}")) {
                if bytes[end] == UInt8(ascii: "{"), bytes[end + 1] == UInt8(ascii: "{") { index = end }
                end += 1
            }
            guard end + 1 < bytes.count else { break }
            let name = String(decoding: bytes[(index + 2)..<end], as: UTF8.self)
            let trimmed = String(name.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
            names.append(trimmed)
            index = end + 2
        }
        names.keepFirsts()
        return names
    }
}

extension DeskState {
    /// The sequence of the newest public word on a ticket that who writes a reply may not have seen: the customer's or an
    /// agent's, the writer's own too, for it may have been sent from another terminal; nil when there is none.
    func newestWord(on ticket: TicketID) -> UInt64? {
        var newest: UInt64 = 0
        for id in group(of: ticket) {
            guard let member = tickets[id] else { continue }
            newest = max(newest, member.lastCustomerSequence, member.lastAgentSequence)
        }
        return newest == 0 ? nil : newest
    }
}
