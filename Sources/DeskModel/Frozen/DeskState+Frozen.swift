extension DeskState {
    /// The version of what is frozen: raised with every change to what things list of themselves, to the sections, and
    /// to what events come to in either.
    public static let frozenVersion: UInt32 = 9

    /// The state as it was frozen, without reading more than the small things; nil where those do not hold.
    ///
    /// What `source` finds not to hold later reads as missing: whoever asks the state asks the source whether all held.
    public init?(on source: some FrozenSource) {
        guard let header = StateHeader(source.header) else { return nil }
        self.init()
        sequence = header.sequence
        lastRecordedAt = header.lastRecordedAt
        customers = Self.table(.customers, source, header)
        tickets = Self.table(.tickets, source, header)
        messages = Self.table(.messages, source, header)
        orders = Self.table(.orders, source, header)
        complaints = Self.table(.complaints, source, header)
        promises = Self.table(.promises, source, header)
        surveys = Self.table(.surveys, source, header)
        savedReplies = Self.table(.savedReplies, source, header)
        agents = Self.table(.agents, source, header)
        ideas = Self.table(.ideas, source, header)
        merges = Self.table(.merges, source, header)
        nested = NestedNumbers(on: source, header: header)
        identities = IdentityTable(on: source, header: header)
        mentioned = MentionedThings(header)
        activeTickets = Set(header.activeTickets.compactMap(TicketID.init(stored:)))
        solvedTickets = SolvedTickets(on: source.lists(.solved))
        openPromises = Dictionary(
            header.openPromises.compactMap { due in PromiseID(stored: due.promise).map { ($0, due.at) } }
        ) { first, _ in first }
        contactBook = ContactBook(on: source.hashes(.contacts))
        agentsByName = Dictionary(
            header.agents.compactMap { entry in AgentID(stored: entry.agent).map { (entry.name, $0) } }
        ) { first, _ in first }
        configuration = header.configuration
        ticketDays = DayIndex(on: source.lists(.ticketDays))
        surveyDays = DayIndex(on: source.lists(.surveyDays))
        replyDays = DayIndex(on: source.lists(.replyDays))
    }

    private static func table<Subject: Frozen & Sendable & Equatable>(
        _ kind: FrozenKind, _ source: some FrozenSource, _ header: StateHeader
    ) -> EntityTable<Subject> {
        let (count, next) = header.table(kind)
        let near = kind == .customers || kind == .tickets ? source.table(.near(kind)) : nil
        return EntityTable(on: source.table(.things(kind)), near: near, count: count, next: next)
    }

    /// Freezes what came since the frozen state this one stands on: a layer that together with that is this state.
    /// Everything, where it stands on none. The state must be settled.
    public func freeze<Sink: FrozenSink>(into sink: Sink) throws(Sink.Failure) {
        let things = try freezeThings(into: sink)
        let names = try freezeNames(into: sink)
        try freezeHeader(into: sink, things, names)
    }

    /// The half of `freeze` that writes things. The two halves may go to sinks of their own in two threads.
    public func freezeThings<Sink: FrozenSink>(into sink: Sink) throws(Sink.Failure) -> FrozenHalf {
        precondition(unsettled.isEmpty, "a state is settled before it is frozen")
        var header = StateHeader()
        try freezeThings(into: sink, &header)
        try nested.freeze(into: sink)
        header.nestedNext = NestedNumbers.kinds.map { .init(kind: $0, next: nested.next($0)) }
        return FrozenHalf(header)
    }

    /// The half of `freeze` that writes what finds them: names, contacts, days, and what is near.
    public func freezeNames<Sink: FrozenSink>(into sink: Sink) throws(Sink.Failure) -> FrozenHalf {
        precondition(!hasLentIdentities, "identities are given back before they are frozen")
        var header = StateHeader()
        try identities.freeze(into: sink, &header)
        try contactBook.freeze(into: sink, customers)
        try ticketDays.freeze(.ticketDays, into: sink)
        try surveyDays.freeze(.surveyDays, into: sink)
        try replyDays.freeze(.replyDays, into: sink)
        try solvedTickets.freeze(into: sink)
        try freezeNear(into: sink)
        return FrozenHalf(header)
    }

    /// The end of `freeze`: the small things, with what the two halves have to say of theirs.
    public func freezeHeader<Sink: FrozenSink>(
        into sink: Sink, _ things: FrozenHalf, _ names: FrozenHalf
    ) throws(Sink.Failure) {
        var header = names.header
        header.tables = things.header.tables
        header.nestedNext = things.header.nestedNext + names.header.nestedNext
        header.mentioned = mentioned.entries
        header.sequence = sequence
        header.lastRecordedAt = lastRecordedAt
        header.activeTickets = activeTickets.map(\.number).sorted()
        header.openPromises = openPromises.sorted { $0.key < $1.key }.map { .init($0.key, at: $0.value) }
        header.agents = agentsByName.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) }
        header.configuration = configuration
        try sink.write(header: header.bytes)
    }

    /// The most tickets that are near: a queue which is longer is no queue, and reads on in the other tables.
    private static let mostNear = 16_384

    /// Writes once more, side by side, what a queue shows: active tickets, whose they are, and what all of them are
    /// called.
    private func freezeNear<Sink: FrozenSink>(into sink: Sink) throws(Sink.Failure) {
        let near = activeTickets.sorted().suffix(Self.mostNear).compactMap { tickets[$0] }
        var people: Set<CustomerID> = []
        for customer in near.compactMap(\.customer) where people.insert(customer).inserted {
            people.formUnion(person(of: customer).members)
        }
        let owners = people.sorted().compactMap { customers[$0] }
        try Self.freeze(near, .tickets, sink) { $0.id.number }
        try Self.freeze(owners, .customers, sink) { $0.id.number }
        try identities.freezeNear(.ticket, near.map(\.id.number), into: sink)
        try identities.freezeNear(.customer, owners.map(\.id.number), into: sink)
    }

    private static func freeze<Subject: Frozen, Sink: FrozenSink>(
        _ near: [Subject], _ kind: FrozenKind, _ sink: Sink, number: (Subject) -> UInt64
    ) throws(Sink.Failure) {
        var writer = FrozenWriter()
        for subject in near {
            writer.clear()
            subject.freeze(into: &writer)
            try sink.append(number(subject), writer.bytes, to: .near(kind))
        }
    }

    private func freezeThings<Sink: FrozenSink>(
        into sink: Sink, _ header: inout StateHeader
    ) throws(Sink.Failure) {
        try freeze(customers, .customers, sink, &header)
        try freeze(tickets, .tickets, sink, &header)
        try freeze(messages, .messages, sink, &header)
        try freeze(orders, .orders, sink, &header)
        try freeze(complaints, .complaints, sink, &header)
        try freeze(promises, .promises, sink, &header)
        try freeze(surveys, .surveys, sink, &header)
        try freeze(savedReplies, .savedReplies, sink, &header)
        try freeze(agents, .agents, sink, &header)
        try freeze(ideas, .ideas, sink, &header)
        try freeze(merges, .merges, sink, &header)
    }

    private func freeze<Subject: Frozen, Sink: FrozenSink>(
        _ table: EntityTable<Subject>, _ kind: FrozenKind, _ sink: Sink, _ header: inout StateHeader
    ) throws(Sink.Failure) {
        try table.freeze(.things(kind), into: sink)
        header.tables.append(.init(kind, count: table.count, next: table.next))
    }
}

/// What one half of a state, frozen, has to say in the header.
public struct FrozenHalf: Sendable {
    let header: StateHeader

    init(_ header: StateHeader) { self.header = header }
}
