// The records that stand beside customers and tickets and belong to them: orders, complaints, promises, …
extension DeskState {
    mutating func foldOrder(_ record: OrderRecord, _ id: OrderID, _ event: Event) {
        let before = orders.read(id) { $0.customer } ?? nil
        let owner = owner(record.customer, before, event)
        orders.upsert(id, Order(id: id, at: event.at)) { order in
            order.customer = owner
            record.at.apply(to: &order.at, empty: event.recordedAt)
            record.items.apply(to: &order.items, empty: [])
            record.total.apply(to: &order.total)
            record.currency.apply(to: &order.currency)
            record.status.apply(to: &order.status)
        }
        file(id, \.orders, from: before, to: owner)
    }

    mutating func foldComplaint(_ record: ComplaintRecord, _ id: ComplaintID, _ event: Event) {
        let before = complaints[id]
        let owner = owner(record.customer, before?.customer, event)
        let ticket = known(record.ticket, at: event.at)
        let after = complaints.upsert(id, Complaint(id: id, at: event.at)) { complaint -> Complaint in
            if !complaint.isKnown {
                complaint.isKnown = true
                complaint.at = event.at
            }
            complaint.customer = owner
            ticket.apply(to: &complaint.ticket)
            record.at.apply(to: &complaint.at, empty: event.recordedAt)
            record.reason.apply(to: &complaint.reason, empty: "")
            if record.status.isPresent { complaint.isOpen = record.status.value != "closed" }
            record.remedy.apply(to: &complaint.remedy)
            return complaint
        }
        file(id, \.complaints, from: before?.customer, to: owner)
        file(id, \.complaints, from: before?.ticket, to: after.ticket)
    }

    mutating func foldRecovery(_ id: ComplaintID, _ change: RecoveryChange, _ event: Event) {
        let step = Complaint.Step(
            at: event.at, by: event.actor, skipped: change.skipped, message: change.message, reason: change.reason)
        complaints.upsert(id, Complaint(id: id, at: event.at)) { $0.steps[change.step] = step }
    }

    mutating func foldPromise(_ record: PromiseRecord, _ id: PromiseID, _ event: Event) {
        let before = promises[id]
        let owner = owner(record.customer, before?.customer, event)
        let ticket = known(record.ticket, at: event.at)
        let fresh = Promised(id: id, due: event.at, at: event.at)
        let after = promises.upsert(id, fresh) { promise -> Promised in
            promise.customer = owner
            ticket.apply(to: &promise.ticket)
            record.text.apply(to: &promise.text, empty: "")
            record.due.apply(to: &promise.due, empty: event.recordedAt)
            if record.status.isPresent {
                promise.status = record.status.value.flatMap { Promised.Status(rawValue: $0) } ?? .open
            }
            record.owner.apply(to: &promise.owner)
            record.at.apply(to: &promise.at, empty: event.recordedAt)
            record.reason.apply(to: &promise.reason)
            return promise
        }
        openPromises[id] = after.status == .open ? after.due : nil
        file(id, \.promises, from: before?.customer, to: owner)
        file(id, \.promises, from: before?.ticket, to: after.ticket)
    }

    mutating func foldSurvey(_ record: SurveyRecord, _ id: SurveyID, _ event: Event) {
        let before = surveys[id]
        let owner = owner(record.customer, before?.customer, event)
        let ticket = known(record.ticket, at: event.at)
        let after = surveys.upsert(id, Survey(id: id, at: event.at)) { survey -> Survey in
            survey.customer = owner
            ticket.apply(to: &survey.ticket)
            record.at.apply(to: &survey.at, empty: event.recordedAt)
            if let kind = record.type.value.flatMap({ Survey.Kind(rawValue: $0) }) { survey.kind = kind }
            record.score.apply(to: &survey.score, empty: 0)
            record.comment.apply(to: &survey.comment)
            return survey
        }
        surveyDays.note(id.number, on: DayIndex.day(of: after.at))
        file(id, \.surveys, from: before?.customer, to: owner)
        file(id, \.surveys, from: before?.ticket, to: after.ticket)
    }

    mutating func foldSavedReply(_ record: SavedReplyRecord, _ id: SavedReplyID) {
        savedReplies.upsert(id, SavedReply(id: id)) { reply in
            record.title.apply(to: &reply.title, empty: "")
            record.body.apply(to: &reply.body, empty: "")
            record.tags.apply(to: &reply.tags, empty: [])
        }
    }

    mutating func foldAgent(_ record: AgentRecord, _ id: AgentID) {
        let before = agents.read(id) { $0.name }
        let after = agents.upsert(id, Agent(id: id)) { agent -> String in
            record.name.apply(to: &agent.name, empty: "")
            if record.role.isPresent { agent.role = record.role.value.flatMap(AgentRole.init(name:)) ?? .agent }
            return agent.name
        }
        guard before != after else { return }
        if let before, agentsByName[before] == id { agentsByName[before] = nil }
        if !after.isEmpty, agentsByName[after] == nil { agentsByName[after] = id }
    }

    mutating func foldIdea(_ record: IdeaRecord, _ id: IdeaID, _ event: Event) {
        let before = ideas.read(id) { $0.customer } ?? nil
        let owner = owner(record.customer, before, event)
        ideas.upsert(id, Idea(id: id, at: event.at)) { idea in
            idea.customer = owner
            record.at.apply(to: &idea.at, empty: event.recordedAt)
            record.text.apply(to: &idea.text, empty: "")
            record.topic.apply(to: &idea.topic)
        }
        file(id, \.ideas, from: before, to: owner)
    }

    /// Whose a thing is after a record of it: as the record says, else as before, else the event's customer.
    func owner(_ change: Change<Reference<Customer>>, _ before: CustomerID?, _ event: Event) -> CustomerID? {
        change.value?.known ?? before ?? event.customer
    }

    /// The change of a reference, its ticket entered as mentioned where the log has not told of it.
    mutating func known(_ change: Change<Reference<Ticket>>, at time: Timestamp) -> Change<Reference<Ticket>> {
        if let ticket = change.value?.known { mention(ticket, at: time) }
        return change
    }

    /// Moves a thing from one customer's list to another's.
    mutating func file<Subject>(
        _ id: ID<Subject>, _ list: WritableKeyPath<Customer, [ID<Subject>]>, from: CustomerID?, to: CustomerID?
    ) {
        if let from, from != to { customers.change(from) { _ = $0[keyPath: list].take(id.number) } }
        if let to { customers.upsert(to, Customer(id: to)) { $0[keyPath: list].place(id) } }
    }

    /// Moves a thing from one ticket's list to another's.
    mutating func file<Subject>(
        _ id: ID<Subject>, _ list: WritableKeyPath<Ticket, [ID<Subject>]>, from: TicketID?, to: TicketID?
    ) {
        if let from, from != to { tickets.change(from) { _ = $0[keyPath: list].take(id.number) } }
        if let to { tickets.change(to) { $0[keyPath: list].place(id) } }
    }
}
