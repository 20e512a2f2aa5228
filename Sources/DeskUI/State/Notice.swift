import DeskModel

/// A sentence for the agent at the foot of the screen.
public struct Notice: Equatable, Sendable {
    /// How long it stays.
    public enum Kind: Equatable, Sendable {
        /// Something was done: gone after a while, or at the next notice.
        case done
        /// Something to know: like `done`.
        case hint
        /// Something went wrong: stays until it is dismissed.
        case error
    }

    /// How long it stays.
    public var kind: Kind
    /// The sentence.
    public var text: String
    /// When it goes by itself; nil for errors.
    public var until: Timestamp?

    /// For how many seconds a notice that needs no answer is shown.
    static let seconds: Int64 = 6
}
