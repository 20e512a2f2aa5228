import EventLog

/// An event that was folded once, into a checkpoint, and that is not whole in the log any more.
struct LostEvent: Sendable {
    /// Its number.
    let sequence: UInt64
    /// Where it stood.
    let position: UInt64
    /// What does not hold.
    let damage: Damage

    /// How many are taken note of: `usual log verify` tells all.
    static let mostNoted = 100
}
