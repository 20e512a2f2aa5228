import DeskModel

/// A reply offered for a ticket. It never sends itself.
public struct Suggestion: Hashable, Sendable {
    /// Where it comes from.
    public let source: SuggestionSource
    /// The saved reply it is, or was made from.
    public let savedReply: SavedReplyID?
    /// The past reply it repeats.
    public let pastReply: MessageID?
    /// The saved reply's title, or the first words of a past reply.
    public let title: String
    /// How well it fits, 0…1, comparable between queries (see `SuggestionScore`).
    public let score: Double
    /// The reply with its placeholders filled; those that could not be stand as they were.
    public let body: String
    /// The names of the placeholders that are not filled, in order, each once.
    public let unfilled: [String]
    /// Why, in a few words: `13 of 14 well · words: refund, cold latte`.
    public let why: String

    /// A suggestion; recovery steps are made where complaints are known.
    public init(
        source: SuggestionSource, savedReply: SavedReplyID?, pastReply: MessageID?, title: String, score: Double,
        body: String, unfilled: [String], why: String
    ) {
        self.source = source
        self.savedReply = savedReply
        self.pastReply = pastReply
        self.title = title
        self.score = score
        self.body = body
        self.unfilled = unfilled
        self.why = why
    }
}

/// Where a suggestion comes from; the raw value is its name in JSON.
public enum SuggestionSource: String, Hashable, Sendable, CaseIterable {
    /// A reply that the desk keeps.
    case savedReply = "saved_reply"
    /// A reply that was sent to a similar ticket.
    case pastReply = "past_reply"
    /// The next step of a complaint's recovery.
    case recovery
}

/// What is known of the ticket a reply is wanted for.
public struct SuggestionContext: Hashable, Sendable {
    /// What placeholders stand for, by name (`customer.preferred_name`).
    public var values: [String: String]
    /// The ticket itself, whose own replies are no suggestions.
    public var ticket: TicketID?
    /// The language the customer prefers, as a BCP 47 tag, where it is known.
    public var language: String?

    /// A context; everything may be left out.
    public init(values: [String: String] = [:], ticket: TicketID? = nil, language: String? = nil) {
        self.values = values
        self.ticket = ticket
        self.language = language
    }
}
