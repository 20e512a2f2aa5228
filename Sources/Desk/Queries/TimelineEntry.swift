import DeskModel

/// One thing on a customer's timeline.
public struct TimelineEntry: Equatable, Sendable {
    /// What an entry tells of.
    public enum Kind: String, Sendable {
        case message
        case note
        case order
        case complaint
        case promise
        case survey
        case fact
        case preference
        case usual
        case idea
        case remedy
        case ticket
        /// That a ticket, a promise or a complaint is otherwise than before.
        case change
        case status
        case assignment
        case recovery
        case merge
    }

    /// When it happened; a queued reply, when it goes out.
    public var at: Timestamp
    /// What it tells of.
    public var kind: Kind
    /// The channel, for messages and tickets.
    public var channel: String?
    /// Who speaks, for messages.
    public var from: MessageSender?
    /// Whether the customer sees it, for messages.
    public var isPublic: Bool
    /// Who did or said it: an agent, or the name the customer wrote under; nil when unknown.
    public var author: String?
    /// One line that tells it all.
    public var summary: String
    /// The whole text, for messages and notes.
    public var body: String?
    /// The ticket it belongs to.
    public var ticket: TicketID?
    /// The message, where it is one.
    public var message: MessageID?
    /// A reply that waits: until when it can be taken back.
    public var sendAfter: Timestamp?
    /// Until when the ticket sleeps, for a change of status that put it to sleep.
    public var until: Timestamp?
    /// Whether the reply was taken back.
    public var isWithdrawn: Bool
    /// The sequence of the event that first told it: unique on a desk, and stable.
    public var sequence: UInt64
}
