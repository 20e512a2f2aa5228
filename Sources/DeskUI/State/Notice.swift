import DeskModel

/// A sentence for the agent at the foot of the screen.
public struct Notice: Equatable, Sendable {
    /// How long it stays.
    public enum Kind: Equatable, Sendable {
        /// Something was done: gone after a while, or at the next notice.
        case done
        /// Why a key does nothing, or something to know: gone at the next key that is struck after it could be read, or at the
        /// next notice.
        case hint
        /// Something went wrong: stays until it is dismissed.
        case error
    }

    /// How long it stays.
    public var kind: Kind
    /// The sentence.
    public var text: String
    /// When it goes by itself; nil for what waits to be read.
    public var until: Timestamp?
    /// Since when it is shown; nil for what no key takes away.
    var since: Timestamp?
    /// What it says that may change; nil for what stays true.
    var claim: Claim?

    /// What a notice says of the state: it goes as soon as that is no longer so.
    enum Claim: Equatable, Sendable {
        /// The draft is empty.
        case nothingWritten
        /// The draft of a ticket is gone, and no other was begun.
        case draftIsGone(TicketID)
    }

    /// A notice with these parts.
    init(kind: Kind, text: String, until: Timestamp? = nil, since: Timestamp? = nil, claim: Claim? = nil) {
        self.kind = kind
        self.text = text
        self.until = until
        self.since = since
        self.claim = claim
    }

    /// For how many seconds a notice that needs no answer is shown.
    static let seconds: Int64 = 6
    /// How long a hint stays whatever is struck, in microseconds: keys of the same breath were struck before it was seen.
    static let leastShown: Int64 = 400_000
}
