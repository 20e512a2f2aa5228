/// Decides a batch of import lines against one state, each line against what the lines before it come to.
///
/// Takes constant time a line, however large the desk is: what the batch adds is kept beside the state, which is never
/// copied. It holds on to the state, so let go of it before folding the batch, or the fold copies what it changes.
///
/// Semantics (contract: Native JSON Lines). Content seen before under its identity changes nothing. Other content under
/// a known identity patches the keys present. A line about something new needs its kind's required keys. A reference to
/// an unknown id makes a placeholder, in an event of its own before the line's. A line without an id is identified by
/// its content. An event of another desk's history is taken once; it has no keys to patch.
public struct ImportDecider: Sendable {
    private let state: DeskState
    private let firstSequence: UInt64
    private var eventCount: UInt64 = 0
    private var batch = ImportBatch()

    /// A decider whose first event will have the sequence `firstSequence`, and those after it the next ones.
    public init(state: DeskState, firstSequence: UInt64) {
        self.state = state
        self.firstSequence = firstSequence
    }

    /// Decides the next line of the batch. A line that is rejected leaves nothing behind.
    public mutating func decide(_ line: ImportLine, _ context: CommandContext) -> ImportDecision {
        if let sequence = batch.sequences[line.digest] ?? state.identities.firstSequence(of: line.digest) {
            return ImportDecision(events: [], outcome: .unchanged(sequence: sequence))
        }
        var plan = ImportPlan(line, context)
        do throws(ImportFault) {
            switch line.content {
            case .record(let record): try decide(record, &plan)
            case .event(let event): try decide(event, &plan)
            }
        } catch {
            return ImportDecision(events: [], outcome: .rejected(reason: error.reason))
        }
        batch.take(plan)
        eventCount += UInt64(plan.events.count)
        let sequence = firstSequence &+ eventCount &- 1
        batch.sequences[line.digest] = sequence
        return ImportDecision(events: plan.events, outcome: .imported(sequence: sequence))
    }

    private func decide(_ given: AnyRecord, _ plan: inout ImportPlan) throws(ImportFault) {
        let kind = given.kind
        let identity = plan.line.id.isEmpty ? nil : ForeignID(source: plan.line.source, id: plan.line.id)
        let known = identity.flatMap { knownNumber(kind, $0, plan) }
        let isNew = known.map { !isTold(kind, $0) } ?? true
        let surveyKind = known.flatMap {
            batch.surveyKinds[$0] ?? SurveyID(stored: $0).flatMap { state.surveys[$0]?.kind }
        }
        if let problem = RecordRules.problem(in: given, isNew: isNew, surveyKind: surveyKind) {
            throw ImportFault(reason: problem)
        }
        try plan.checkSize(given)
        let number: UInt64
        if let known { number = known } else { number = try allocate(kind, identity, &plan) }
        let thing = IdentityTable.Thing(kind: kind, number: number)

        var references = ForeignReferences()
        var record = given
        record.visit(&references)
        let resolved = try resolve(references.names, &plan)
        var substitution = ReferenceSubstitution(resolved)
        record.visit(&substitution)

        let ticket = kind == .ticket ? TicketID(stored: number) : substitution.ticket ?? ticket(of: thing)
        let owner = kind == .customer ? CustomerID(stored: number) : substitution.customer ?? owner(of: thing, ticket)
        plan.addPlaceholders(owner: owner)
        plan.add(.recorded(record, number: number), at: record.at ?? plan.recordedAt, customer: owner, ticket: ticket)
        plan.told = thing
        plan.owner = owner
        plan.ticket = kind == .ticket ? nil : ticket
        if case .survey(let survey) = record {
            plan.surveyKind = survey.type.value.flatMap(Survey.Kind.init(rawValue:)) ?? surveyKind
        }
    }

    private func decide(_ event: ImportedEvent, _ plan: inout ImportPlan) throws(ImportFault) {
        if !plan.line.id.isEmpty {
            let identity = ForeignID(source: plan.line.source, id: plan.line.id)
            if knownNumber(.event, identity, plan) != nil {
                throw ImportFault(reason: "this event was told before with other content, and history does not change")
            }
            _ = try allocate(.event, identity, &plan)
        }
        var names = event.names
        if let customer = event.customer { names.append(ImportedEvent.Name(.customer, customer)) }
        if let ticket = event.ticket { names.append(ImportedEvent.Name(.ticket, ticket)) }
        let resolved = try resolve(names, &plan)
        guard let body = event.make(event.names.compactMap { resolved[$0] }) else {
            throw ImportFault(reason: "the event cannot be made out of what it refers to")
        }
        if let merge = body.merge { plan.told = IdentityTable.Thing(kind: .merge, number: merge.number) }
        let customer = event.customer.flatMap { resolved[ImportedEvent.Name(.customer, $0)] }
        let ticket = event.ticket.flatMap { resolved[ImportedEvent.Name(.ticket, $0)] }
        let owner = customer.flatMap { CustomerID(stored: $0) }
        plan.addPlaceholders(owner: owner)
        plan.add(body, at: event.at, by: event.by, customer: owner, ticket: ticket.flatMap { TicketID(stored: $0) })
    }

    /// The numbers of the things that names stand for; new numbers for those the desk has not heard of.
    private func resolve(
        _ names: [ImportedEvent.Name], _ plan: inout ImportPlan
    ) throws(ImportFault) -> [ImportedEvent.Name: UInt64] {
        var resolved: [ImportedEvent.Name: UInt64] = [:]
        for name in names where resolved[name] == nil {
            if let number = knownNumber(name.kind, name.foreign, plan) {
                resolved[name] = number
            } else {
                let number = try allocate(name.kind, name.foreign, &plan)
                plan.mentioned.append((name, number))
                resolved[name] = number
            }
        }
        return resolved
    }

    private func knownNumber(_ kind: EntityKind, _ foreign: ForeignID, _ plan: ImportPlan) -> UInt64? {
        let key = IdentityTable.Key(kind: kind, foreign: foreign)
        return plan.numbers[key] ?? batch.numbers[key] ?? state.identities.number(kind, foreign)
    }

    private func isTold(_ kind: EntityKind, _ number: UInt64) -> Bool {
        let thing = IdentityTable.Thing(kind: kind, number: number)
        if batch.told.contains(thing) { return true }
        return !batch.mentioned.contains(thing) && !state.identities.isOnlyMentioned(kind, number)
    }

    private func owner(of thing: IdentityTable.Thing, _ ticket: TicketID?) -> CustomerID? {
        if let owner = batch.owners[thing] ?? state.owner(of: thing.kind, thing.number) { return owner }
        guard let ticket else { return nil }
        let place = IdentityTable.Thing(kind: .ticket, number: ticket.number)
        return batch.owners[place] ?? state.tickets[ticket]?.customer
    }

    private func ticket(of thing: IdentityTable.Thing) -> TicketID? {
        batch.tickets[thing] ?? state.ticket(of: thing.kind, thing.number)
    }

    /// A number for a new thing: the next free one, or the one it had in the desk that exported it.
    private func allocate(
        _ kind: EntityKind, _ foreign: ForeignID?, _ plan: inout ImportPlan
    ) throws(ImportFault) -> UInt64 {
        let next = plan.next[kind] ?? batch.next[kind] ?? state.nextNumber(kind)
        var number = next
        if let foreign, foreign.source.hasPrefix("~"), let kept = state.ownNumber(kind, foreign.id), kept >= next,
            kept - next <= ImportPlan.gapLimit
        {
            number = kept
        }
        guard number < .max else {
            throw ImportFault(reason: "the numbers of this desk's \(kind.nativeName)s are used up")
        }
        plan.next[kind] = number + 1
        if let foreign { plan.numbers[IdentityTable.Key(kind: kind, foreign: foreign)] = number }
        return number
    }
}

extension EventBody {
    /// The merge that the event draws.
    fileprivate var merge: MergeID? {
        switch self {
        case .customersMerged(let merge, _, _, _), .ticketsMerged(let merge, _, _): merge
        default: nil
        }
    }
}
