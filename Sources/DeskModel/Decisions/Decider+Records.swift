// What is recorded of customers, and of the desk itself.
extension Decider {
    mutating func add(_ given: AnyRecord) throws(Refusal) {
        var record = given
        switch given {
        case .ticket(let ticket): return try newTicket(ticket, nil, .customer)
        case .message: throw .invalid("a message is added by replying to its ticket, or by a note on it")
        case .order(var order):
            if !order.at.isPresent { order.at = .set(now) }
            record = .order(order)
        case .complaint(var complaint):
            if !complaint.at.isPresent { complaint.at = .set(now) }
            record = .complaint(complaint)
        case .survey(var survey):
            if !survey.at.isPresent { survey.at = .set(now) }
            record = .survey(survey)
        case .idea(var idea):
            if !idea.at.isPresent { idea.at = .set(now) }
            record = .idea(idea)
        default: break
        }
        let ends = try resolve(&record)
        try check(record, isNew: true)
        let number = try take(record.kind)
        let owner = record.kind == .customer ? CustomerID(number) : ends.customer
        emit(.recorded(record, number: number), customer: owner, ticket: ends.ticket, at: record.at)
        made = number
    }

    mutating func change(_ given: AnyRecord, _ number: UInt64) throws(Refusal) {
        var record = given
        let kind = record.kind
        if case .ticket(let ticket) = record {
            guard let id = TicketID(stored: number) else { throw .noSuch(kind, String(number)) }
            return try setTicket(id, ticket)
        }
        if case .message = record { throw .invalid("what was said cannot be changed") }
        guard state.exists(kind, number) else { throw .noSuch(kind, state.outputID(kind, number)) }
        let ends = try resolve(&record)
        let survey = kind == .survey ? SurveyID(stored: number).flatMap { state.surveys[$0]?.kind } : nil
        try check(record, isNew: false, surveyKind: survey)
        guard !RecordOutline(record).isEmpty else { return }
        if case .complaint(let complaint) = record, complaint.status.value == "closed",
            let id = ComplaintID(stored: number)
        {
            try requireRecovered(id)
        }
        let owner = ends.customer ?? state.owner(of: kind, number)
        emit(.recorded(record, number: number), customer: owner, ticket: ends.ticket ?? state.ticket(of: kind, number))
        made = number
    }

    /// Refuses a record that breaks a rule.
    func check(_ record: AnyRecord, isNew: Bool, surveyKind: Survey.Kind? = nil) throws(Refusal) {
        if let problem = RecordRules.problem(in: record, isNew: isNew, surveyKind: surveyKind) {
            throw .invalid(problem)
        }
    }

    /// The customer that a command names, by number or by a sender's id, who must be there.
    func owner(of field: inout Change<Reference<Customer>>) throws(Refusal) -> CustomerID? {
        var resolver = ReferenceLookup(state)
        resolver.reference("customer", &field)
        if let missing = resolver.missing { throw missing }
        return field.value?.known
    }

    /// Turns the references of a record into numbers of things that are there; whose and on which ticket it is.
    private func resolve(_ record: inout AnyRecord) throws(Refusal) -> ReferenceLookup {
        var lookup = ReferenceLookup(state)
        record.visit(&lookup)
        if let missing = lookup.missing { throw missing }
        if let customer = lookup.customer, let ticket = lookup.ticket { try requireOwner(of: ticket, customer) }
        return lookup
    }

    /// What is recorded of a customer is not about somebody else's ticket: a wrong id would put it on another's record.
    private func requireOwner(of ticket: TicketID, _ customer: CustomerID) throws(Refusal) {
        guard let owner = state.tickets[ticket]?.customer,
            state.rootCustomer(of: owner) != state.rootCustomer(of: customer)
        else { return }
        let name = state.outputID(.customer, owner.number)
        throw .invalid("ticket \(state.outputID(.ticket, ticket.number)) is of customer \(name)")
    }

    mutating func recover(_ id: ComplaintID, _ change: RecoveryChange) throws(Refusal) {
        guard let complaint = state.complaints[id], complaint.isKnown else {
            throw .noSuch(.complaint, state.outputID(.complaint, id.number))
        }
        guard complaint.isOpen else { throw .invalid("this complaint is closed") }
        if change.skipped { _ = try nonBlank(change.reason ?? "", "the reason for skipping \(change.step.name)") }
        if let message = change.message, state.messages[message] == nil {
            throw .noSuch(.message, state.outputID(.message, message.number))
        }
        if let done = complaint.steps[change.step] {
            let isSame =
                done.skipped == change.skipped && done.message == change.message && done.reason == change.reason
            if isSame {
                made = id.number
                return
            }
        }
        emit(.recovery(id, change), customer: complaint.customer, ticket: complaint.ticket)
        made = id.number
    }

    mutating func closeComplaint(_ id: ComplaintID, _ remedy: String?) throws(Refusal) {
        guard let complaint = state.complaints[id], complaint.isKnown else {
            throw .noSuch(.complaint, state.outputID(.complaint, id.number))
        }
        guard complaint.isOpen else { return }
        try requireRecovered(id)
        var record = ComplaintRecord()
        record.status = .set("closed")
        record.remedy = .given(remedy)
        emit(
            .recorded(.complaint(record), number: id.number), customer: complaint.customer, ticket: complaint.ticket)
        made = id.number
    }

    private func requireRecovered(_ id: ComplaintID) throws(Refusal) {
        guard let complaint = state.complaints[id], complaint.isOpen, let step = complaint.nextStep else { return }
        throw .recoveryUnfinished(id, step)
    }

    mutating func giveRemedy(_ id: CustomerID, _ ticket: TicketID?, _ given: RemedyGiven) throws(Refusal) {
        _ = try customer(id)
        if let amount = given.amount, amount < Amount(millionths: 0) {
            throw .invalid("a remedy is not worth less than nothing")
        }
        if let ticket, state.tickets[ticket]?.isKnown != true {
            throw .noSuch(.ticket, state.outputID(.ticket, ticket.number))
        }
        if let ticket { try requireOwner(of: ticket, id) }
        if let complaint = given.complaint, state.complaints[complaint]?.isKnown != true {
            throw .noSuch(.complaint, state.outputID(.complaint, complaint.number))
        }
        emit(.remedy(given), customer: id, ticket: ticket)
    }

    mutating func configure(_ toml: String) {
        guard toml != state.configuration else { return }
        emit(.configured(toml: toml), customer: nil)
    }
}

/// Looks up the references of a command's record; they must name things that are there.
struct ReferenceLookup {
    private let state: DeskState
    var customer: CustomerID?
    var ticket: TicketID?
    private(set) var missing: Refusal?

    init(_ state: DeskState) { self.state = state }

    private mutating func look<Subject>(
        _ kind: EntityKind, _ field: inout Change<Reference<Subject>>
    ) -> ID<Subject>? {
        guard let reference = field.value else { return nil }
        switch reference {
        case .known(let id):
            guard state.exists(kind, id.number) else {
                missing = missing ?? .noSuch(kind, state.outputID(kind, id.number))
                return nil
            }
            return id
        case .foreign(let foreign):
            guard let id = state.identities.number(kind, foreign).flatMap({ ID<Subject>(stored: $0) }) else {
                missing = missing ?? .noSuch(kind, foreign.id)
                return nil
            }
            field = .set(.known(id))
            return id
        }
    }
}

extension ReferenceLookup: ReferenceFields {
    mutating func reference(_ key: String, _ field: inout Change<Reference<Customer>>) {
        customer = look(.customer, &field)
    }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Ticket>>) { ticket = look(.ticket, &field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Message>>) { _ = look(.message, &field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<SavedReply>>) {
        _ = look(.savedReply, &field)
    }
}
