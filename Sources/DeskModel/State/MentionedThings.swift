/// The things that were mentioned and of which nothing was told yet: a sender's id stands for each, and no line of its own has
/// come.
public struct MentionedThings: Sendable, Equatable {
    private var things: Set<IdentityTable.Thing> = []

    init() {}

    /// Whether a thing was only mentioned. Constant time.
    public func contains(_ kind: EntityKind, _ number: UInt64) -> Bool {
        !things.isEmpty && things.contains(IdentityTable.Thing(kind: kind, number: number))
    }

    /// All of them, in order of kind and number. O(n log n).
    var all: [IdentityTable.Thing] {
        things.sorted { ($0.kind.rawValue, $0.number) < ($1.kind.rawValue, $1.number) }
    }

    mutating func mention(_ kind: EntityKind, _ number: UInt64) {
        things.insert(IdentityTable.Thing(kind: kind, number: number))
    }

    mutating func tell(_ kind: EntityKind, _ number: UInt64) {
        if !things.isEmpty { things.remove(IdentityTable.Thing(kind: kind, number: number)) }
    }
}

extension MentionedThings {
    /// The things that a header lists.
    init(_ header: StateHeader) {
        for entry in header.mentioned {
            guard let kind = UInt8(exactly: entry.kind).flatMap(EntityKind.init(rawValue:)) else { continue }
            mention(kind, entry.next)
        }
    }

    /// How a header lists them.
    var entries: [StateHeader.Entry] { all.map { StateHeader.Entry(kind: $0.kind, next: $0.number) } }
}
