/// What one import line comes to.
public struct ImportDecision: Sendable {
    /// Its events, placeholders first and its own last; empty when it changes nothing or cannot be taken.
    public var events: [Event]
    /// What became of it, once its events are in the log.
    public var outcome: ImportOutcome
}
