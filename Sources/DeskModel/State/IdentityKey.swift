/// A kind and the sender's name of a thing of it, with the hash by which tables find it.
struct IdentityKey: Hashable, Sendable {
    let kind: EntityKind
    let foreign: ForeignID
    /// The hash of kind and id.
    let bareHash: UInt64
    /// The hash of kind, sender and id.
    let hash: UInt64

    init(_ kind: EntityKind, _ foreign: ForeignID) {
        self.kind = kind
        self.foreign = foreign
        bareHash = Self.bareHash(kind, foreign.id)
        hash = TableHash.of(foreign.source, bareHash)
    }

    static func bareHash(_ kind: EntityKind, _ id: String) -> UInt64 { TableHash.of(id, UInt64(kind.rawValue)) }

    static func == (left: IdentityKey, right: IdentityKey) -> Bool {
        left.hash == right.hash && left.kind == right.kind && left.foreign == right.foreign
    }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
