/// Another system's name for a thing: who sent it, and its id there. With a kind, this is an import identity.
public struct ForeignID: Hashable, Sendable {
    /// The sender, as `source` of an import line.
    public var source: String
    /// The sender's id.
    public var id: String

    /// The thing that `source` calls `id`.
    public init(source: String, id: String) {
        self.source = source
        self.id = id
    }
}

/// What a record refers to: a thing of this desk, or a sender's id that the desk has yet to look up.
///
/// Commands and import lines may carry either; an event in the log only ever carries `known`.
public enum Reference<Subject>: Hashable, Sendable {
    /// A thing of this desk by its number.
    case known(ID<Subject>)
    /// A thing by its sender's id; `decide` resolves it, or makes a placeholder.
    case foreign(ForeignID)

    /// The number, when the reference is resolved.
    public var known: ID<Subject>? {
        guard case .known(let id) = self else { return nil }
        return id
    }
}
