/// The import identities of the desk's things, both ways, and the content seen under each.
public struct IdentityTable: Sendable {
    /// A kind and the desk's number of a thing of it.
    struct Thing: Hashable, Sendable {
        var kind: EntityKind
        var number: UInt64

        /// The hash by which tables find it.
        var hash: UInt64 { TableHash.of(number, UInt64(kind.rawValue)) }

        // One word for the hasher instead of two.
        func hash(into hasher: inout Hasher) { hasher.combine(number &* 32 &+ UInt64(kind.rawValue)) }
    }

    private struct BareID: Hashable {
        var kind: EntityKind
        var id: String
    }

    /// What several senders call by one id.
    private struct Namesakes {
        /// The place of each sender's name, but for the first one's.
        var places: [UInt32: Int] = [:]
        /// The different things, the first one's too.
        var numbers: Set<UInt64> = []
    }

    /// Names that are frozen; those above them count on from `count`. Never changes, and one reference to hold.
    private final class Base: Sendable {
        let names: any FrozenTable
        let namesByID: any FrozenHashes
        let origins: [any FrozenTable]
        let digests: any FrozenHashes
        /// The first names of things that are near: of customers and of tickets.
        let near: (customers: any FrozenTable, tickets: any FrozenTable)
        let count: UInt64

        init(_ source: some FrozenSource, count: UInt64) {
            names = source.table(.names)
            namesByID = source.hashes(.namesByID)
            var origins = [any FrozenTable](repeating: source.table(.origins(.event)), count: kindCount)
            for kind in EntityKind.allCases { origins[Int(kind.rawValue)] = source.table(.origins(kind)) }
            self.origins = origins
            digests = source.hashes(.digests)
            near = (source.table(.nearNames(.customer)), source.table(.nearNames(.ticket)))
            self.count = count
        }

        /// The names with a kind and an id, in the order in which they were learnt.
        func names(_ kind: EntityKind, _ id: String) -> [SendersName] {
            namesByID.values(of: .text(id, scope: kind.rawValue)).compactMap { place in
                names.thaw(place + 1, as: SendersName.self).flatMap { $0.kind == kind && $0.id == id ? $0 : nil }
            }
        }

        /// The place among the names of the first one of a thing.
        func place(_ kind: EntityKind, _ number: UInt64) -> UInt64? {
            origins[Int(kind.rawValue)].thaw(number, as: FrozenNumber.self)?.value
        }

        func origin(_ kind: EntityKind, _ number: UInt64) -> SendersName? {
            place(kind, number).flatMap { names.thaw($0 &+ 1, as: SendersName.self) }
        }

        /// The id by which the sender of a thing calls it, where no other thing of the kind can be called so: the only place
        /// that is kept under it is the thing's own. Nil where that takes a closer look.
        func soleID(_ kind: EntityKind, _ number: UInt64) -> String? {
            guard let place = place(kind, number), let name = names.thaw(place &+ 1, as: SendersName.self) else {
                return nil
            }
            return namesByID.values(of: .text(name.id, scope: kind.rawValue)) == [place] ? name.id : nil
        }

        func near(_ kind: EntityKind, _ number: UInt64) -> NearName? {
            switch kind {
            case .customer: near.customers.thaw(number, as: NearName.self)
            case .ticket: near.tickets.thaw(number, as: NearName.self)
            default: nil
            }
        }
    }

    private var base: Base?
    /// The names of senders: few, so that each is kept once.
    private var sources: [String] = []
    private var sourceNumbers: [String: UInt32] = [:]
    private var names = PagedList<SendersName>()
    /// The first of `names` with each kind and id: nearly always the only one.
    private var firstNames = HashIndex()
    /// The others.
    private var namesakes: [BareID: Namesakes] = [:]
    /// The first of `names` of each thing, by the kind's raw value and the number.
    private var origins: ContiguousArray<NumberTable<UInt32>>
    /// Which senders name things of a kind, by the kind's raw value: a bit for each, the last one for all from there on.
    private var sendersOfKind: [UInt64] = Array(repeating: 0, count: kindCount)
    /// From which number on a thing of a kind has no frozen name, by the kind's raw value.
    private var newNumbers: [UInt64] = Array(repeating: 0, count: kindCount)
    private var seen = DigestTable()
    /// The number that the next imported event gets: it has one only so that its identity is known again.
    private(set) var nextEvent: UInt64 = 1

    private static let kindCount = (EntityKind.allCases.map { Int($0.rawValue) }.max() ?? 0) + 1

    init() { origins = ContiguousArray(repeating: NumberTable(), count: Self.kindCount) }

    /// The number of the thing that a sender calls so. Constant time.
    public func number(_ kind: EntityKind, _ foreign: ForeignID) -> UInt64? { number(IdentityKey(kind, foreign)) }

    /// The number of the thing with an identity. Constant time.
    func number(_ key: IdentityKey) -> UInt64? {
        guard let source = sourceNumbers[key.foreign.source] else { return nil }
        if let place = place(key, source, first: first(key.kind, key.foreign.id, hash: key.bareHash)) {
            return names[place].number
        }
        return base?.names(key.kind, key.foreign.id).first { $0.source == source }?.number
    }

    /// What the sender of a thing calls it, or nil for things made at this desk. Constant time.
    public func origin(_ kind: EntityKind, _ number: UInt64) -> ForeignID? {
        let name = base?.origin(kind, number) ?? origins[Int(kind.rawValue)][number].map { names[Int($0)] }
        guard let name, Int(name.source) < sources.count else { return nil }
        return ForeignID(source: sources[Int(name.source)], id: name.id)
    }

    /// What the sender of a thing calls it, where it is the only thing of its kind that any sender calls so and is near:
    /// the same as `origin` and `unique` together, in one step. Constant time.
    func nearID(_ kind: EntityKind, _ number: UInt64) -> String? {
        guard let near = base?.near(kind, number), near.isUnique else { return nil }
        let above = numbersAbove(kind, near.name.id)
        return above.isEmpty || above == [number] ? near.name.id : nil
    }

    /// What the sender of a thing calls it, where it is the only one of its kind that any sender calls so: the same as `origin`
    /// and `unique` together, in one step less; nil where that takes a closer look. Constant time.
    func soleID(_ kind: EntityKind, _ number: UInt64) -> String? {
        guard let id = base?.soleID(kind, number) else { return nil }
        let above = numbersAbove(kind, id)
        return above.isEmpty || above == [number] ? id : nil
    }

    /// Whether one sender at most names things of this kind: then no id is of two of them.
    func isNamedByOne(_ kind: EntityKind) -> Bool {
        let senders = sendersOfKind[Int(kind.rawValue)]
        return senders.nonzeroBitCount < 2 && senders >> 63 == 0
    }

    /// The only thing of a kind that any sender calls by this id, or nil when none or several do. Constant time.
    public func unique(_ kind: EntityKind, id: String) -> UInt64? {
        if base != nil {
            let all = numbers(kind, id: id)
            return all.count == 1 ? all[0] : nil
        }
        return isAmbiguous(kind, id: id)
            ? nil : first(kind, id, hash: IdentityKey.bareHash(kind, id)).map { names[$0].number }
    }

    /// Whether several senders use this id for different things of the kind.
    public func isAmbiguous(_ kind: EntityKind, id: String) -> Bool {
        if base != nil { return numbers(kind, id: id).count > 1 }
        guard !namesakes.isEmpty else { return false }
        return (namesakes[BareID(kind: kind, id: id)]?.numbers.count ?? 0) > 1
    }

    /// All things of a kind that senders call by this id, in order of number.
    public func numbers(_ kind: EntityKind, id: String) -> [UInt64] {
        let frozen = base?.names(kind, id).map(\.number) ?? []
        let above = numbersAbove(kind, id)
        if frozen.isEmpty { return above }
        if frozen.count == 1, above.isEmpty || above == frozen { return frozen }
        return Set(frozen).union(above).sorted()
    }

    private func numbersAbove(_ kind: EntityKind, _ id: String) -> [UInt64] {
        if !namesakes.isEmpty, let several = namesakes[BareID(kind: kind, id: id)] { return several.numbers.sorted() }
        return first(kind, id, hash: IdentityKey.bareHash(kind, id)).map { [names[$0].number] } ?? []
    }

    /// The sequence of the first event with this content, or nil when it was never seen. Constant time.
    public func firstSequence(of digest: ContentDigest) -> UInt64? {
        // What is frozen is older.
        base?.digests.values(of: .digest(digest)).first ?? seen.sequence(of: digest)
    }

    /// The place of the first name with a kind and an id.
    private func first(_ kind: EntityKind, _ id: String, hash: UInt64) -> Int? {
        Self.first(kind, id, hash: hash, of: names, by: firstNames)
    }

    /// The same, for who is about to change the table: asked of the table itself, all of it would be copied first.
    @inline(__always)
    private static func first(
        _ kind: EntityKind, _ id: String, hash: UInt64, of names: PagedList<SendersName>, by index: HashIndex
    ) -> Int? {
        index.first(hash) { names[$0].kind == kind && names[$0].id == id }
    }

    /// The place of an identity, where that of the first of its namesakes is known.
    private func place(_ key: IdentityKey, _ source: UInt32, first: Int?) -> Int? {
        guard let first else { return nil }
        if names[first].source == source { return first }
        return namesakes[BareID(kind: key.kind, id: key.foreign.id)]?.places[source]
    }

    /// Takes in what an event tells of names and contents. What that is depends on the events before and on nothing else of a
    /// state, so that it may be learnt apart from the rest.
    mutating func learn(from event: Event, sequence: UInt64) {
        let origin = event.origin
        switch event.body {
        case .recorded(let record, let number):
            guard number > 0, let origin else { return }
            learn(record.kind, origin, number: number)
            seen.insert(origin.digest, sequence: sequence)
        case .placeholder(let kind, let number):
            guard number > 0 else { return }
            if kind == .event { reserveEvent(number) }
            if let origin { learn(kind, origin, number: number) }
        default:
            guard let origin else { return }
            seen.insert(origin.digest, sequence: sequence)
            guard !origin.id.isEmpty else { return }
            let number = nextEvent
            reserveEvent(number)
            learn(.event, origin, number: number)
        }
    }

    private mutating func reserveEvent(_ number: UInt64) {
        if number >= nextEvent { nextEvent = number == .max ? .max : number + 1 }
    }

    private mutating func learn(_ kind: EntityKind, _ origin: Origin, number: UInt64) {
        guard !origin.id.isEmpty else { return }
        learn(kind, ForeignID(source: origin.source, id: origin.id), number: number)
    }

    private mutating func learn(_ kind: EntityKind, _ foreign: ForeignID, number: UInt64) {
        let key = IdentityKey(kind, foreign)
        let source = sourceNumber(foreign.source)
        let first = Self.first(kind, foreign.id, hash: key.bareHash, of: names, by: firstNames)
        if let first, place(key, source, first: first) != nil { return }
        if let base, base.names(kind, foreign.id).contains(where: { $0.source == source }) { return }
        let place = names.count
        names.append(SendersName(id: foreign.id, number: number, source: source, kind: kind))
        sendersOfKind[Int(kind.rawValue)] |= 1 << UInt64(min(source, 63))
        origins[Int(kind.rawValue)].upsert(number, UInt32(place)) { _ in }
        guard let first else { return firstNames.insert(key.bareHash, place) }
        let bare = BareID(kind: kind, id: foreign.id)
        namesakes[bare, default: Namesakes(numbers: [names[first].number])].places[source] = place
        namesakes[bare]?.numbers.insert(number)
    }

    private mutating func sourceNumber(_ source: String) -> UInt32 {
        if let number = sourceNumbers[source] { return number }
        let number = UInt32(sources.count)
        sources.append(source)
        sourceNumbers[source] = number
        return number
    }
}

extension IdentityTable: Equatable {
    /// Whether the same identities stand for the same things and the same content was seen. Linear in all of them.
    public static func == (left: IdentityTable, right: IdentityTable) -> Bool {
        left.nextEvent == right.nextEvent && left.agrees(with: right) && right.agrees(with: left)
    }

    private func agrees(with other: IdentityTable) -> Bool {
        var agrees = sources == other.sources
        forEachName { place, name in if other.name(at: place) != name { agrees = false } }
        seen.forEach { digest, _ in
            if other.firstSequence(of: digest) != firstSequence(of: digest) { agrees = false }
        }
        return agrees
    }

    private func forEachName(_ body: (UInt64, SendersName) -> Void) {
        base?.names.forEachThawed { body($0 - 1, $1) }
        for (index, name) in names.enumerated() { body((base?.count ?? 0) + UInt64(index), name) }
    }

    private func name(at place: UInt64) -> SendersName? {
        let first = base?.count ?? 0
        guard place >= first else { return base?.names.thaw(place + 1, as: SendersName.self) }
        return place - first < UInt64(names.count) ? names[Int(place - first)] : nil
    }
}

extension IdentityTable {
    /// A table that stands on frozen names.
    init(on source: some FrozenSource, header: StateHeader) {
        self.init()
        for kind in EntityKind.allCases {
            origins[Int(kind.rawValue)] = NumberTable(from: header.next(kind))
            newNumbers[Int(kind.rawValue)] = header.next(kind)
        }
        base = Base(source, count: header.nameCount)
        sources = header.sources
        for (number, source) in sources.enumerated() { sourceNumbers[source] = UInt32(number) }
        for (kind, senders) in header.sendersOfKind.enumerated() where kind < Self.kindCount {
            sendersOfKind[kind] = senders
        }
        nextEvent = max(1, header.next(.event))
    }

    /// Writes the first names of things that are near, ascending.
    func freezeNear<Sink: FrozenSink>(
        _ kind: EntityKind, _ things: some Sequence<UInt64>, into sink: Sink
    ) throws(Sink.Failure) {
        var writer = FrozenWriter()
        for number in things {
            guard let name = base?.origin(kind, number) ?? origins[Int(kind.rawValue)][number].map({ names[Int($0)] })
            else { continue }
            writer.clear()
            NearName(name, isUnique: numbers(kind, id: name.id) == [number]).freeze(into: &writer)
            try sink.append(number, writer.bytes, to: .nearNames(kind))
        }
    }

    /// Writes what lies above the frozen names, and puts the small things in the header.
    func freeze<Sink: FrozenSink>(into sink: Sink, _ header: inout StateHeader) throws(Sink.Failure) {
        let first = base?.count ?? 0
        var writer = FrozenWriter()
        for (index, name) in names.enumerated() {
            writer.clear()
            var name = name
            name.code(&writer)
            try sink.append(first + UInt64(index) + 1, writer.bytes, to: .names)
        }
        for (index, name) in names.enumerated() {
            try sink.add(first + UInt64(index), under: .text(name.id, scope: name.kind.rawValue), to: .namesByID)
        }
        for kind in EntityKind.allCases {
            let places = origins[Int(kind.rawValue)]
            for number in places.sortedNumbers() {
                guard let place = places[number] else { continue }
                // The first name of a thing holds.
                if number < newNumbers[Int(kind.rawValue)], base?.origin(kind, number) != nil { continue }
                writer.clear()
                var value = first + UInt64(place)
                writer.code(&value)
                try sink.append(number, writer.bytes, to: .origins(kind))
            }
        }
        try seen.forEach { (digest, sequence) throws(Sink.Failure) in
            try sink.add(sequence, under: .digest(digest), to: .digests)
        }
        header.sources = sources
        header.sendersOfKind = sendersOfKind
        header.nameCount = first + UInt64(names.count)
        header.nestedNext.append(.init(kind: .event, next: nextEvent))
    }
}
