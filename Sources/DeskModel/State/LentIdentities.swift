/// What a state knows of names and contents, while it is learnt apart from the rest: as in another thread.
///
/// Made by `DeskState.lendIdentities`, and given back to the same state once both have taken in the same events.
public struct LentIdentities: Sendable {
    fileprivate(set) var table: IdentityTable

    /// Takes in the next event. Constant time.
    public mutating func learn(_ event: Event, sequence: UInt64) { table.learn(from: event, sequence: sequence) }
}

extension DeskState {
    /// Hands over what is known of names and contents. Until it is given back, `evolve` learns none of them, and nothing may be
    /// asked that has to do with them.
    public mutating func lendIdentities() -> LentIdentities {
        precondition(!hasLentIdentities, "identities are lent once at a time")
        hasLentIdentities = true
        return LentIdentities(table: exchange(&identities, with: IdentityTable()))
    }

    /// Takes back what was lent, once it has learnt from all the events that this state has taken in since.
    public mutating func takeBack(_ lent: consuming LentIdentities) {
        precondition(hasLentIdentities, "only what was lent comes back")
        hasLentIdentities = false
        identities = lent.table
    }
}
