/// The import identities of the desk's things, both ways, and the content seen under each.
public struct IdentityTable: Sendable {
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

    private var numbers: [Key: UInt64] = [:]
    private var origins: [Thing: ForeignID] = [:]
    /// For each kind and bare id, the thing it names; nil where several sources use the same id.
    private var byBareID: [BareID: UInt64?] = [:]
    private var seen: [ContentDigest: UInt64] = [:]

    private struct BareID: Hashable {
        var kind: EntityKind
        var id: String
    }

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
        byBareID[BareID(kind: kind, id: id)] ?? nil
    }

    /// Whether several senders use this id for different things of the kind.
    public func isAmbiguous(_ kind: EntityKind, id: String) -> Bool {
        guard let entry = byBareID[BareID(kind: kind, id: id)] else { return false }
        return entry == nil
    }

    /// The sequence of the first event with this content, or nil when it was never seen. Constant time.
    public func firstSequence(of digest: ContentDigest) -> UInt64? { seen[digest] }

    mutating func learn(_ kind: EntityKind, _ foreign: ForeignID, number: UInt64) {
        let key = Key(kind: kind, foreign: foreign)
        guard numbers[key] == nil else { return }
        numbers[key] = number
        origins[Thing(kind: kind, number: number)] = foreign
        let bare = BareID(kind: kind, id: foreign.id)
        if let entry = byBareID[bare] {
            if entry != number { byBareID[bare] = .some(nil) }
        } else {
            byBareID[bare] = number
        }
    }

    mutating func saw(_ digest: ContentDigest, sequence: UInt64) {
        if seen[digest] == nil { seen[digest] = sequence }
    }
}
