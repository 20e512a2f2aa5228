extension DeskState {
    /// Folds one event in: the only way in which state changes.
    ///
    /// Total: every event that can be decoded leaves a valid state, whatever numbers and references it carries. What it
    /// speaks of and the log has not told yet is entered as only mentioned; an event of a newer program changes nothing.
    /// Call `settle` after the last event of a batch.
    ///
    /// The order of import lines does not matter to what a ticket's references, conversation and status come to: a
    /// status told outright holds for the moment it was told (see `foldStatus(of:by:)`). Only messages of the same instant stand
    /// in the order told.
    public mutating func evolve(_ event: Event, sequence: UInt64) {
        self.sequence = max(self.sequence, sequence)
        lastRecordedAt = max(lastRecordedAt, event.recordedAt)
        if !hasLentIdentities { identities.learn(from: event, sequence: sequence) }
        if let customer = event.customer { mention(customer) }
        if let ticket = event.ticket { mention(ticket, at: event.at) }
        let marks = event.ticket.flatMap { tickets.read($0, TicketMarks.init) }
        defer { noteDays(of: event.ticket, since: marks) }
        switch event.body {
        case .recorded(let record, let number):
            guard number > 0 else { return }
            mentioned.tell(record.kind, number)
            fold(record, number, event, sequence)
        case .placeholder(let kind, let number):
            guard number > 0 else { return }
            foldPlaceholder(kind, number, event)
        default: foldHistory(event)
        }
        if let ticket = event.ticket { touch(ticket, at: event.recordedAt, sequence) }
    }

    /// The number that the next new thing of a kind gets.
    public func nextNumber(_ kind: EntityKind) -> UInt64 {
        switch kind {
        case .customer: customers.next
        case .ticket: tickets.next
        case .message: messages.next
        case .order: orders.next
        case .complaint: complaints.next
        case .promise: promises.next
        case .survey: surveys.next
        case .savedReply: savedReplies.next
        case .agent: agents.next
        case .idea: ideas.next
        case .merge: merges.next
        case .preference, .usual, .note, .fact: nested.next(kind)
        case .event: identities.nextEvent
        }
    }

    private mutating func fold(_ record: AnyRecord, _ number: UInt64, _ event: Event, _ sequence: UInt64) {
        switch record {
        case .customer(let record): foldCustomer(record, CustomerID(number))
        case .preference(let record): foldPreference(record, number, event)
        case .usual(let record): foldUsual(record, number, event)
        case .note(let record): foldNote(record, number, event)
        case .fact(let record): foldFact(record, number, event)
        case .order(let record): foldOrder(record, OrderID(number), event)
        case .ticket(let record): foldTicket(record, TicketID(number), event, sequence)
        case .message(let record): foldMessage(record, MessageID(number), event, sequence)
        case .complaint(let record): foldComplaint(record, ComplaintID(number), event)
        case .promise(let record): foldPromise(record, PromiseID(number), event)
        case .survey(let record): foldSurvey(record, SurveyID(number), event)
        case .savedReply(let record): foldSavedReply(record, SavedReplyID(number))
        case .agent(let record): foldAgent(record, AgentID(number))
        case .idea(let record): foldIdea(record, IdeaID(number), event)
        }
    }

    private mutating func foldHistory(_ event: Event) {
        switch event.body {
        case .held(let change): foldHold(change, event)
        case .status(let change): foldStatus(change, event)
        case .skipped: foldSkip(event)
        case .replyWithdrawn(let message): foldWithdrawal(message, event)
        case .delivery(let message, let state, _): foldDelivery(message, state, event)
        case .ticketsMerged(let merge, let from, let into): foldTicketMerge(merge, from, into, event)
        case .customersMerged(let merge, let from, let into, let fields):
            foldCustomerMerge(merge, from, into, fields, event)
        case .ticketsUnmerged(let merge), .customersUnmerged(let merge): foldUnmerge(merge)
        case .customersToldApart(let other, let apart): foldApart(other, apart, event)
        case .ticketSplit(let from, let messages): foldSplit(from, messages, event)
        case .ticketsLinked(let other, let linked): foldLink(other, linked, event)
        case .customerViewed: foldView(event)
        case .recovery(let complaint, let change): foldRecovery(complaint, change, event)
        case .remedy(let given): foldRemedy(given, event)
        case .configured(let toml): configuration = toml
        case .clock(let change): foldClock(change, event)
        case .recorded, .placeholder, .unknown: break
        }
    }

    private mutating func foldPlaceholder(_ kind: EntityKind, _ number: UInt64, _ event: Event) {
        let isTold = reserve(kind, number, event)
        if !isTold { mentioned.mention(kind, number) }
    }

    /// Takes a number of a kind; whether the log has already told of the thing.
    private mutating func reserve(_ kind: EntityKind, _ number: UInt64, _ event: Event) -> Bool {
        switch kind {
        case .customer:
            mention(CustomerID(number))
            return customers.read(CustomerID(number)) { $0.isKnown } ?? false
        case .ticket:
            mention(TicketID(number), at: event.at)
            return tickets.read(TicketID(number)) { $0.isKnown } ?? false
        case .message:
            messages.reserve(number)
            return messages.read(MessageID(number)) { $0.isKnown } ?? false
        case .complaint:
            complaints.reserve(number)
            return complaints.read(ComplaintID(number)) { $0.isKnown } ?? false
        case .order:
            orders.reserve(number)
            return orders.contains(OrderID(number))
        case .promise:
            promises.reserve(number)
            return promises.contains(PromiseID(number))
        case .survey:
            surveys.reserve(number)
            return surveys.contains(SurveyID(number))
        case .savedReply:
            savedReplies.reserve(number)
            return savedReplies.contains(SavedReplyID(number))
        case .agent:
            agents.reserve(number)
            return agents.contains(AgentID(number))
        case .idea:
            ideas.reserve(number)
            return ideas.contains(IdeaID(number))
        case .merge:
            merges.reserve(number)
            return merges.contains(MergeID(number))
        case .preference, .usual, .note, .fact:
            nested.reserve(kind, number)
            return nested.home(kind, number) != nil
        // Its number is the identities' own.
        case .event: return false
        }
    }

    /// Enters a customer as mentioned, unless there.
    mutating func mention(_ id: CustomerID) {
        if !customers.contains(id) { customers.upsert(id, Customer(id: id)) { _ in } }
    }

    /// Enters a ticket as mentioned, unless there.
    mutating func mention(_ id: TicketID, at time: Timestamp) {
        if !tickets.contains(id) { tickets.upsert(id, Ticket(id: id, at: time)) { _ in } }
    }

    /// Notes that an event was about a ticket, and counts the queued replies that have gone out by then.
    private mutating func touch(_ id: TicketID, at recordedAt: Timestamp, _ sequence: UInt64) {
        let queue = tickets.change(id) { ticket -> [MessageID] in
            ticket.lastSequence = max(ticket.lastSequence, sequence)
            guard let due = ticket.queueDue, due <= recordedAt else { return [] }
            return ticket.queuedReplies
        }
        guard let queue, !queue.isEmpty else { return }
        var nextDue: Timestamp?
        for message in queue {
            guard let time = messages.read(message, { $0.effectiveAt }), time > recordedAt else {
                dequeue(message)
                continue
            }
            nextDue = min(nextDue ?? time, time)
        }
        tickets.change(id) { $0.queueDue = nextDue }
    }
}
