/// Why a line cannot be taken, as a sentence.
struct ImportFault: Error {
    var reason: String
}

/// What one line comes to, before it counts: nothing of it stays when the line is rejected.
struct ImportPlan {
    /// How far beyond the next free number an exported desk's own number may lie and still be kept.
    static let gapLimit: UInt64 = 1_000_000
    /// How many bytes of keys the desk does not know are kept, with the line's own texts.
    static let byteLimit = RecordRules.byteLimit

    let line: ImportLine
    let context: CommandContext
    let recordedAt: Timestamp
    var events: [Event] = []
    /// Numbers given out by this line.
    var numbers: [IdentityTable.Key: UInt64] = [:]
    var next: [EntityKind: UInt64] = [:]
    /// Things the line refers to that nobody has told of.
    var mentioned: [(name: ImportedEvent.Name, number: UInt64)] = []
    /// The thing the line tells of, with what later lines need to know of it.
    var told: IdentityTable.Thing?
    var owner: CustomerID?
    var ticket: TicketID?
    var surveyKind: Survey.Kind?

    init(_ line: ImportLine, _ context: CommandContext) {
        self.line = line
        self.context = context
        // What another desk learnt, it learnt before now.
        recordedAt = min(line.recordedAt ?? context.now, context.now)
    }

    /// Rejects a line that would not fit into one event.
    func checkSize(_ record: AnyRecord) throws(ImportFault) {
        let bytes = line.extra.reduce(RecordOutline(record).bytes) { $0 + $1.key.utf8.count + $1.json.utf8.count }
        guard bytes <= Self.byteLimit else {
            throw ImportFault(reason: "the line holds \(bytes) bytes of text; \(Self.byteLimit) is the most")
        }
    }

    /// Adds the events that reserve numbers for what is only mentioned.
    mutating func addPlaceholders(owner: CustomerID?) {
        for (name, number) in mentioned {
            let origin = Origin(
                source: name.foreign.source, id: name.foreign.id, digest: ContentDigest(high: 0, low: 0))
            events.append(
                Event(
                    at: recordedAt, recordedAt: recordedAt, actor: line.recordedBy ?? context.actor,
                    userID: context.userID, customer: name.kind == .customer ? CustomerID(stored: number) : owner,
                    ticket: name.kind == .ticket ? TicketID(stored: number) : nil, origin: origin,
                    body: .placeholder(name.kind, number: number)))
        }
    }

    /// Adds the line's own event.
    mutating func add(
        _ body: EventBody, at time: Timestamp, by actor: String? = nil, customer: CustomerID?, ticket: TicketID?
    ) {
        events.append(
            Event(
                at: time, recordedAt: recordedAt, actor: actor ?? line.recordedBy ?? context.actor,
                userID: context.userID, customer: customer, ticket: ticket,
                origin: Origin(source: line.source, id: line.id, digest: line.digest), extra: line.extra, body: body))
    }
}

/// What the lines of a batch so far add to the state.
struct ImportBatch {
    var numbers: [IdentityTable.Key: UInt64] = [:]
    var next: [EntityKind: UInt64] = [:]
    var told: Set<IdentityTable.Thing> = []
    var mentioned: Set<IdentityTable.Thing> = []
    var owners: [IdentityTable.Thing: CustomerID] = [:]
    var tickets: [IdentityTable.Thing: TicketID] = [:]
    var surveyKinds: [UInt64: Survey.Kind] = [:]
    var sequences: [ContentDigest: UInt64] = [:]

    /// Takes what a line comes to.
    mutating func take(_ plan: ImportPlan) {
        numbers.merge(plan.numbers) { _, new in new }
        next.merge(plan.next) { _, new in new }
        for (name, number) in plan.mentioned {
            mentioned.insert(IdentityTable.Thing(kind: name.kind, number: number))
        }
        guard let thing = plan.told else { return }
        told.insert(thing)
        if let owner = plan.owner { owners[thing] = owner }
        if let ticket = plan.ticket { tickets[thing] = ticket }
        if let kind = plan.surveyKind { surveyKinds[thing.number] = kind }
    }
}
