/// The import identities of the desk's things, both ways, and the content seen under each.
public struct IdentityTable: Sendable, Equatable {
    /// A kind and the desk's number of a thing of it.
    struct Thing: Hashable {
        var kind: EntityKind
        var number: UInt64

        // One word for the hasher instead of two.
        func hash(into hasher: inout Hasher) { hasher.combine(number &* 32 &+ UInt64(kind.rawValue)) }
    }

    private struct BareID: Hashable {
        var kind: EntityKind
        var id: String
    }

    /// A sender's id and the thing it stands for.
    private struct Name: Equatable {
        var foreign: ForeignID
        var number: UInt64
        var kind: EntityKind
    }

    /// What several senders call by one id.
    private struct Namesakes {
        /// The place of each sender's name, but for the first one's.
        var places: [String: Int] = [:]
        /// The different things, the first one's too.
        var numbers: Set<UInt64> = []
    }

    private var names: ContiguousArray<Name> = []
    /// The first of `names` with each kind and id: nearly always the only one.
    private var firstNames = HashIndex()
    /// The others.
    private var namesakes: [BareID: Namesakes] = [:]
    /// The first of `names` of each thing, by the kind's raw value and the number.
    private var origins: ContiguousArray<NumberTable<UInt32>>
    private var seen = DigestTable()
    /// Things that were mentioned and of which nothing was told yet.
    private var mentioned: Set<Thing> = []

    init() {
        let kinds = EntityKind.allCases.map { Int($0.rawValue) }.max() ?? 0
        origins = ContiguousArray(repeating: NumberTable(), count: kinds + 1)
    }

    /// The number of the thing that a sender calls so. Constant time.
    public func number(_ kind: EntityKind, _ foreign: ForeignID) -> UInt64? { number(IdentityKey(kind, foreign)) }

    /// The number of the thing with an identity. Constant time.
    func number(_ key: IdentityKey) -> UInt64? {
        place(key, first: first(key.kind, key.foreign.id, hash: key.bareHash)).map { names[$0].number }
    }

    /// What the sender of a thing calls it, or nil for things made at this desk. Constant time.
    public func origin(_ kind: EntityKind, _ number: UInt64) -> ForeignID? {
        origins[Int(kind.rawValue)][number].map { names[Int($0)].foreign }
    }

    /// The only thing of a kind that any sender calls by this id, or nil when none or several do. Constant time.
    public func unique(_ kind: EntityKind, id: String) -> UInt64? {
        isAmbiguous(kind, id: id)
            ? nil : first(kind, id, hash: IdentityKey.bareHash(kind, id)).map { names[$0].number }
    }

    /// Whether several senders use this id for different things of the kind.
    public func isAmbiguous(_ kind: EntityKind, id: String) -> Bool {
        guard !namesakes.isEmpty else { return false }
        return (namesakes[BareID(kind: kind, id: id)]?.numbers.count ?? 0) > 1
    }

    /// All things of a kind that senders call by this id, in order of number.
    public func numbers(_ kind: EntityKind, id: String) -> [UInt64] {
        if !namesakes.isEmpty, let several = namesakes[BareID(kind: kind, id: id)] { return several.numbers.sorted() }
        return first(kind, id, hash: IdentityKey.bareHash(kind, id)).map { [names[$0].number] } ?? []
    }

    /// The sequence of the first event with this content, or nil when it was never seen. Constant time.
    public func firstSequence(of digest: ContentDigest) -> UInt64? { seen.sequence(of: digest) }

    /// Whether a thing was only mentioned: a sender's id stands for it, and no line of its own has come.
    public func isOnlyMentioned(_ kind: EntityKind, _ number: UInt64) -> Bool {
        !mentioned.isEmpty && mentioned.contains(Thing(kind: kind, number: number))
    }

    /// How many things were mentioned and never told.
    public var mentionedCount: Int { mentioned.count }

    /// The things mentioned and never told, in no order.
    var onlyMentioned: Set<Thing> { mentioned }

    /// The place of the first name with a kind and an id.
    private func first(_ kind: EntityKind, _ id: String, hash: UInt64) -> Int? {
        firstNames.first(hash) { names[$0].kind == kind && names[$0].foreign.id == id }
    }

    /// The place of an identity, where that of the first of its namesakes is known.
    private func place(_ key: IdentityKey, first: Int?) -> Int? {
        guard let first else { return nil }
        if names[first].foreign.source == key.foreign.source { return first }
        return namesakes[BareID(kind: key.kind, id: key.foreign.id)]?.places[key.foreign.source]
    }

    mutating func learn(_ kind: EntityKind, _ foreign: ForeignID, number: UInt64) {
        let key = IdentityKey(kind, foreign)
        let first = first(kind, foreign.id, hash: key.bareHash)
        guard place(key, first: first) == nil else { return }
        var foreign = foreign
        // Senders are few: their names are kept once.
        if let last = names.last, last.foreign.source == foreign.source { foreign.source = last.foreign.source }
        let place = names.count
        names.append(Name(foreign: foreign, number: number, kind: kind))
        origins[Int(kind.rawValue)].upsert(number, UInt32(place)) { _ in }
        guard let first else { return firstNames.insert(key.bareHash, place) }
        let bare = BareID(kind: kind, id: foreign.id)
        namesakes[bare, default: Namesakes(numbers: [names[first].number])].places[foreign.source] = place
        namesakes[bare]?.numbers.insert(number)
    }

    mutating func mention(_ kind: EntityKind, _ number: UInt64) {
        mentioned.insert(Thing(kind: kind, number: number))
    }

    mutating func tell(_ kind: EntityKind, _ number: UInt64) {
        if !mentioned.isEmpty { mentioned.remove(Thing(kind: kind, number: number)) }
    }

    mutating func saw(_ digest: ContentDigest, sequence: UInt64) { seen.insert(digest, sequence: sequence) }

    /// Whether the same identities stand for the same things and the same content was seen.
    public static func == (left: IdentityTable, right: IdentityTable) -> Bool {
        left.names == right.names && left.seen == right.seen && left.mentioned == right.mentioned
    }
}
