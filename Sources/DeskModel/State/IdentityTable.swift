/// The import identities of the desk's things, both ways, and the content seen under each.
public struct IdentityTable: Sendable, Equatable {
    /// A kind and the sender's name of a thing of it.
    struct Key: Hashable {
        var kind: EntityKind
        var foreign: ForeignID
    }

    /// A kind and the desk's number of a thing of it.
    struct Thing: Hashable {
        var kind: EntityKind
        var number: UInt64
    }

    private struct BareID: Hashable {
        var kind: EntityKind
        var id: String
    }

    private var numbers: [Key: UInt64] = [:]
    private var origins: [Thing: ForeignID] = [:]
    /// For each kind and bare id, the first thing that a sender calls so.
    private var byBareID: [BareID: UInt64] = [:]
    /// All things that senders call by one id, where they are several.
    private var shared: [BareID: [UInt64]] = [:]
    private var seen: [ContentDigest: UInt64] = [:]
    /// Things that were mentioned and of which nothing was told yet.
    private var mentioned: Set<Thing> = []

    init() {}

    /// The number of the thing that a sender calls so. Constant time.
    public func number(_ kind: EntityKind, _ foreign: ForeignID) -> UInt64? {
        numbers[Key(kind: kind, foreign: foreign)]
    }

    /// What the sender of a thing calls it, or nil for things made at this desk. Constant time.
    public func origin(_ kind: EntityKind, _ number: UInt64) -> ForeignID? {
        origins[Thing(kind: kind, number: number)]
    }

    /// The only thing of a kind that any sender calls by this id, or nil when none or several do. Constant time.
    public func unique(_ kind: EntityKind, id: String) -> UInt64? {
        let bare = BareID(kind: kind, id: id)
        return shared[bare] == nil ? byBareID[bare] : nil
    }

    /// Whether several senders use this id for different things of the kind.
    public func isAmbiguous(_ kind: EntityKind, id: String) -> Bool { shared[BareID(kind: kind, id: id)] != nil }

    /// All things of a kind that senders call by this id, in order of number.
    public func numbers(_ kind: EntityKind, id: String) -> [UInt64] {
        let bare = BareID(kind: kind, id: id)
        if let several = shared[bare] { return several.sorted() }
        return byBareID[bare].map { [$0] } ?? []
    }

    /// The sequence of the first event with this content, or nil when it was never seen. Constant time.
    public func firstSequence(of digest: ContentDigest) -> UInt64? { seen[digest] }

    /// Whether a thing was only mentioned: a sender's id stands for it, and no line of its own has come.
    public func isOnlyMentioned(_ kind: EntityKind, _ number: UInt64) -> Bool {
        mentioned.contains(Thing(kind: kind, number: number))
    }

    /// How many things were mentioned and never told.
    public var mentionedCount: Int { mentioned.count }

    /// The things mentioned and never told, in no order.
    var onlyMentioned: Set<Thing> { mentioned }

    mutating func learn(_ kind: EntityKind, _ foreign: ForeignID, number: UInt64) {
        let key = Key(kind: kind, foreign: foreign)
        guard numbers[key] == nil else { return }
        numbers[key] = number
        let thing = Thing(kind: kind, number: number)
        if origins[thing] == nil { origins[thing] = foreign }
        let bare = BareID(kind: kind, id: foreign.id)
        guard let first = byBareID[bare] else {
            byBareID[bare] = number
            return
        }
        if first != number { shared[bare, default: [first]].append(number) }
    }

    mutating func mention(_ kind: EntityKind, _ number: UInt64) {
        mentioned.insert(Thing(kind: kind, number: number))
    }

    mutating func tell(_ kind: EntityKind, _ number: UInt64) {
        if !mentioned.isEmpty { mentioned.remove(Thing(kind: kind, number: number)) }
    }

    mutating func saw(_ digest: ContentDigest, sequence: UInt64) {
        if seen[digest] == nil { seen[digest] = sequence }
    }
}
