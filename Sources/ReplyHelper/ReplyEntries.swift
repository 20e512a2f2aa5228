import DeskModel

/// A saved reply as the helper ranks it.
public struct SavedReplyEntry: Hashable, Sendable {
    /// Which saved reply.
    public var id: SavedReplyID
    /// Its name in the list.
    public var title: String
    /// The reply, with placeholders (see `PlaceholderTemplate`).
    public var body: String
    /// Words under which it is filed.
    public var tags: [String]

    /// A saved reply.
    public init(id: SavedReplyID, title: String, body: String, tags: [String] = []) {
        self.id = id
        self.title = title
        self.body = body
        self.tags = tags
    }
}

/// How the ticket went on which a reply was sent.
public enum ReplyOutcome: Hashable, Sendable {
    /// Solved, not reopened, no bad survey answer.
    case endedWell
    /// Reopened, or a bad survey answer.
    case endedBadly
    /// Not over yet.
    case stillOpen
}

/// A reply that was sent, with what it answered.
public struct PastReplyEntry: Hashable, Sendable {
    /// The message that was the reply.
    public var id: MessageID
    /// The ticket it was sent on.
    public var ticket: TicketID
    /// What the customer had written: the subject and the messages the reply answered.
    public var question: String
    /// The reply as sent.
    public var reply: String
    /// The saved reply it was made from.
    public var savedReply: SavedReplyID?
    /// How the ticket went.
    public var outcome: ReplyOutcome
    /// What the placeholders stood for when it was sent: where these values stand in `reply`, another customer's go.
    public var values: [String: String]
    /// The language that the customer prefers, as a BCP 47 tag, where it is known.
    public var language: String?

    /// A past reply.
    public init(
        id: MessageID, ticket: TicketID, question: String, reply: String, savedReply: SavedReplyID? = nil,
        outcome: ReplyOutcome = .stillOpen, values: [String: String] = [:], language: String? = nil
    ) {
        self.language = language
        self.id = id
        self.ticket = ticket
        self.question = question
        self.reply = reply
        self.savedReply = savedReply
        self.outcome = outcome
        self.values = values
    }
}
