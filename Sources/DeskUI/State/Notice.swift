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

/// Something the agent did that `u` can take back.
public enum Undoable: Equatable, Sendable {
    /// A reply that has not gone out yet; `draft` is what it was written as.
    case reply(MessageID, on: TicketID, until: Timestamp, body: String, savedReply: SavedReplyID?)
    /// A ticket that was free and is the agent's now.
    case claim(TicketID)
    /// A ticket that had another status before.
    case status(TicketID, before: TicketStatus, after: TicketStatus)
    /// A ticket that had another urgency before.
    case priority(TicketID, before: TicketPriority)
    /// A draft that was thrown away.
    case discardedDraft(TicketID, text: String, isPublic: Bool, basis: UInt64, savedReply: SavedReplyID?)

    /// Until when it can be taken back; nil for as long as the program runs.
    var until: Timestamp? {
        guard case .reply(_, _, let until, _, _) = self else { return nil }
        return until
    }

    /// Whether it is too late to take it back.
    func isOver(at now: Timestamp) -> Bool { until.map { $0 <= now } ?? false }
}
