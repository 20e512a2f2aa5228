/// Decides a batch of import lines against one state, each line against what the lines before it come to.
///
/// Takes constant time a line, however large the desk is: what the batch adds is kept beside the state, which is never
/// copied. It holds on to the state, so let go of it before folding the batch, or the fold copies what it changes.
///
/// Semantics (contract: Native JSON Lines). Content seen before under its identity changes nothing. Other content under
/// a known identity patches the keys present. A line about something new needs its kind's required keys. A reference to
/// an unknown id makes a placeholder, in an event of its own before the line's. A line without an id is identified by
/// its content. An event of another desk's history is taken once; it has no keys to patch. Lines that are joined to one
/// another are taken together or not at all.
public struct ImportDecider: Sendable {
    /// The state behind one reference: a copy of the decider, which the compiler makes here and there, then copies
    /// nothing of it.
    private final class Ground: Sendable {
        let state: DeskState

        init(_ state: DeskState) { self.state = state }

        func number(_ key: IdentityKey) -> UInt64? { state.identities.number(key) }

        func firstSequence(of digest: ContentDigest) -> UInt64? { state.identities.firstSequence(of: digest) }
    }

    private let ground: Ground
    private let firstSequence: UInt64
    private var batch = ImportBatch()

    private var state: DeskState { _read { yield ground.state } }

    /// A decider whose first event will have the sequence `firstSequence`, and those after it the next ones.
    public init(state: DeskState, firstSequence: UInt64) {
        ground = Ground(state)
        self.firstSequence = firstSequence
    }

    /// The events that the lines so far come to: each line's placeholders first and its own last.
    public var events: [Event] { batch.events }

    /// Decides the next lines of the batch; the outcomes, each in its line's place, hold once the events are in the log.
    ///
    /// Lines that are joined must come in one call. Of lines that are rejected nothing is left behind.
    public mutating func decide(_ lines: [ImportLine], _ context: CommandContext) -> [ImportOutcome] {
        decide(chunks: [lines], context)
    }

    /// The same of lines in several pieces; lines that are joined come in one of them.
    public mutating func decide(chunks: [[ImportLine]], _ context: CommandContext) -> [ImportOutcome] {
        let count = chunks.reduce(0) { $0 + $1.count }
        var outcomes: [ImportOutcome] = []
        outcomes.reserveCapacity(count)
        batch.reserve(count)
        for lines in chunks { decide(lines, context, &outcomes) }
        return outcomes
    }

    private mutating func decide(
        _ lines: [ImportLine], _ context: CommandContext, _ outcomes: inout [ImportOutcome]
    ) {
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, lines[end].isJoined { end += 1 }
            decide(row: start..<end, of: lines, context, &outcomes)
            start = end
        }
    }

    private mutating func decide(
        row: Range<Int>, of lines: [ImportLine], _ context: CommandContext, _ outcomes: inout [ImportOutcome]
    ) {
        let before = outcomes.count
        batch.beginRow()
        do throws(ImportFault) {
            for index in row { outcomes.append(try decide(lines[index], context)) }
        } catch {
            batch.rollBack()
            outcomes.removeLast(outcomes.count - before)
            for _ in row { outcomes.append(.rejected(reason: error.reason)) }
        }
    }

    private mutating func decide(
        _ line: ImportLine, _ context: CommandContext
    ) throws(ImportFault) -> ImportOutcome {
        if let sequence = batch.sequence(of: line.digest) { return .unchanged(sequence: sequence) }
        if let sequence = ground.firstSequence(of: line.digest) { return .unchanged(sequence: sequence) }
        var plan = ImportPlan(line, context)
        switch line.content {
        case .record(let record): try decide(record, of: line, &plan)
        case .event(let event): try decide(event, of: line, &plan)
        }
        let sequence = firstSequence &+ UInt64(batch.events.count) &- 1
        batch.saw(line.digest, sequence: sequence)
        return .imported(sequence: sequence)
    }

    private mutating func decide(
        _ given: AnyRecord, of line: ImportLine, _ plan: inout ImportPlan
    ) throws(ImportFault) {
        let kind = given.kind
        let identity = line.outline.identity
        let outline = line.outline.fields ?? RequiredFields(of: given)
        let known = identity.flatMap { knownNumber($0) }
        let before = known.flatMap { batch.thing(IdentityTable.Thing(kind: kind, number: $0)) }
        let isNew = known.map { !isTold(kind, $0, before) } ?? true
        let surveyKind =
            kind == .survey
            ? before?.surveyKind ?? known.flatMap { SurveyID(stored: $0) }.flatMap { state.surveys[$0]?.kind } : nil
        if let problem = RecordRules.problem(in: given, outline, isNew: isNew, surveyKind: surveyKind) {
            throw ImportFault(reason: problem)
        }
        try plan.checkSize(of: line, outline.bytes)
        let number: UInt64
        if let known { number = known } else { number = try allocate(kind, identity) }
        let thing = IdentityTable.Thing(kind: kind, number: number)

        var record = given
        var substitution = ReferenceSubstitution(try resolve(outline.names, &plan))
        // A record is copied where its references become numbers, and only there.
        if outline.refers { record.visit(&substitution) }

        let ticket =
            kind == .ticket
            ? TicketID(stored: number)
            : substitution.ticket ?? before?.ticket ?? (known == nil ? nil : state.ticket(of: kind, number))
        let owner =
            kind == .customer
            ? CustomerID(stored: number)
            : substitution.customer ?? before?.owner ?? self.owner(of: thing, isKnown: known != nil, on: ticket)
        reserve(plan, owner: owner)
        batch.append(
            plan.event(
                of: line, .recorded(record, number: number), at: record.at ?? plan.recordedAt, customer: owner,
                ticket: ticket))
        batch.change(thing) { told in
            told.isTold = true
            if let owner { told.owner = owner }
            if kind != .ticket, let ticket { told.ticket = ticket }
            if case .survey(let survey) = record {
                told.surveyKind = survey.type.value.flatMap(Survey.Kind.init(rawValue:)) ?? surveyKind
            }
        }
    }

    private mutating func decide(
        _ event: ImportedEvent, of line: ImportLine, _ plan: inout ImportPlan
    ) throws(ImportFault) {
        if let identity = line.outline.identity {
            if knownNumber(identity) != nil {
                throw ImportFault(reason: "this event was told before with other content, and history does not change")
            }
            _ = try allocate(.event, identity)
        }
        guard let body = event.make(try resolve(event.names.map { IdentityKey($0.kind, $0.foreign) }, &plan)) else {
            throw ImportFault(reason: "the event cannot be made out of what it refers to")
        }
        let customer = try event.customer.map { foreign throws(ImportFault) in
            try resolve(IdentityKey(.customer, foreign), &plan)
        }
        let ticket = try event.ticket.map { foreign throws(ImportFault) in
            try resolve(IdentityKey(.ticket, foreign), &plan)
        }
        let subject = ticket.flatMap { TicketID(stored: $0) }
        let owner = customer.flatMap { CustomerID(stored: $0) }
        if let reason = body.problem(on: subject, of: owner) { throw ImportFault(reason: reason) }
        reserve(plan, owner: owner)
        batch.append(plan.event(of: line, body, at: event.at, by: event.by, customer: owner, ticket: subject))
        if let merge = body.merge {
            batch.change(IdentityTable.Thing(kind: .merge, number: merge.number)) { $0.isTold = true }
        }
    }

    /// Adds the events that reserve numbers for what the line only mentions.
    private mutating func reserve(_ plan: ImportPlan, owner: CustomerID?) {
        for (kind, foreign, number) in plan.mentioned {
            batch.append(plan.placeholder(kind, foreign, number, owner: owner))
        }
    }

    /// The numbers of the things that names stand for, in their order; new numbers for those nobody has heard of.
    private mutating func resolve(
        _ names: [IdentityKey], _ plan: inout ImportPlan
    ) throws(ImportFault) -> [UInt64] {
        guard !names.isEmpty else { return [] }
        var numbers: [UInt64] = []
        numbers.reserveCapacity(names.count)
        for name in names { numbers.append(try resolve(name, &plan)) }
        return numbers
    }

    private mutating func resolve(_ key: IdentityKey, _ plan: inout ImportPlan) throws(ImportFault) -> UInt64 {
        if let number = knownNumber(key) { return number }
        let number = try allocate(key.kind, key)
        plan.mentioned.append((key.kind, key.foreign, number))
        batch.change(IdentityTable.Thing(kind: key.kind, number: number)) { $0.isMentioned = true }
        return number
    }

    private func knownNumber(_ key: IdentityKey) -> UInt64? {
        if let number = batch.number(key) { return number }
        return ground.number(key)
    }

    private func isTold(_ kind: EntityKind, _ number: UInt64, _ before: ImportBatch.Thing?) -> Bool {
        if let before {
            if before.isTold { return true }
            if before.isMentioned { return false }
        }
        return !state.mentioned.contains(kind, number)
    }

    private func owner(of thing: IdentityTable.Thing, isKnown: Bool, on ticket: TicketID?) -> CustomerID? {
        if isKnown, let owner = state.owner(of: thing.kind, thing.number) { return owner }
        guard let ticket else { return nil }
        let place = IdentityTable.Thing(kind: .ticket, number: ticket.number)
        return batch.thing(place)?.owner ?? state.tickets.read(ticket) { $0.customer } ?? nil
    }

    /// A number for a new thing: the next free one, or the one it had in the desk that exported it.
    private mutating func allocate(_ kind: EntityKind, _ foreign: IdentityKey?) throws(ImportFault) -> UInt64 {
        let next = batch.next(kind) ?? state.nextNumber(kind)
        var number = next
        if let foreign = foreign?.foreign, foreign.source.hasPrefix("~"),
            let kept = state.ownNumber(kind, foreign.id), kept >= next, kept - next <= ImportPlan.gapLimit
        {
            number = kept
        }
        guard number < .max else {
            throw ImportFault(reason: "the numbers of this desk's \(kind.nativeName)s are used up")
        }
        batch.take(number, kind, foreign)
        return number
    }
}

extension EventBody {
    /// Why the event cannot be history: it joins a thing to itself. `ticket` and `customer` are what it is about; nil when
    /// all is well.
    fileprivate func problem(on ticket: TicketID?, of customer: CustomerID?) -> String? {
        switch self {
        case .customersMerged(_, let from, let into, _) where from == into:
            "a customer cannot be merged into itself: \"from\" and \"into\" are the same"
        case .customersToldApart(let other, _) where other == customer:
            "a customer cannot be told apart from itself: \"other\" is the line's own customer"
        case .ticketsMerged(_, let from, let into) where from == into:
            "a ticket cannot be merged into itself: \"from\" and \"into\" are the same"
        case .ticketSplit(let from, _) where from == ticket:
            "a ticket cannot be split off itself: \"from\" is the line's own ticket"
        case .ticketsLinked(let other, linked: true) where other == ticket:
            "a ticket cannot be linked to itself: \"other\" is the line's own ticket"
        default: nil
        }
    }

    /// The merge that the event draws.
    fileprivate var merge: MergeID? {
        switch self {
        case .customersMerged(let merge, _, _, _), .ticketsMerged(let merge, _, _): merge
        default: nil
        }
    }
}
