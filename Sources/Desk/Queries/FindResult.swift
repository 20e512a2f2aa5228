import DeskModel

/// A customer that a lookup found.
public struct FoundCustomer: Equatable, Sendable {
    /// The customer (the root of their merges).
    public var customer: CustomerID
    /// The output id.
    public var id: String
    /// The name as it is best known.
    public var name: String
    /// Where the match's letters stand in `name`, as ranges of characters.
    public var marks: [Range<Int>]
    /// 0…1, comparable between queries.
    public var score: Double
    /// Why it matched, in a few words.
    public var why: String
    /// Town, or nil.
    public var city: String?
    /// The phone that was asked for, else the first, as given.
    public var phone: String?
    /// Whether the customer is to be served first.
    public var isVIP: Bool
    /// When we last had to do with each other.
    public var lastContact: Timestamp?
    /// Tickets that are active.
    public var openTickets: Int
    /// Where the match's digits stand in `phone`, as ranges of characters.
    public var phoneMarks: [Range<Int>] = []
}

/// What a lookup found, best first.
public struct FindResult: Equatable, Sendable {
    /// The query as typed.
    public var query: String
    /// How long it took.
    public var microseconds: Int64
    /// The customers found: all, or as many of the best as were asked to be told of.
    public var matches: [FoundCustomer]
    /// How many were found.
    public var count: Int

    /// Customers who were found, of `count` where these are not all.
    public init(query: String, microseconds: Int64, matches: [FoundCustomer], of count: Int? = nil) {
        self.query = query
        self.microseconds = microseconds
        self.matches = matches
        self.count = count ?? matches.count
    }
}

/// A suggested reply for a ticket.
public struct SuggestedReply: Equatable, Sendable {
    /// Where it comes from: `saved_reply`, `past_reply` or `recovery`.
    public var source: String
    /// The saved reply it is, or was made from.
    public var savedReply: SavedReplyID?
    /// The saved reply's output id.
    public var savedReplyID: String?
    /// A title of a few words.
    public var title: String
    /// 0…1, comparable between queries.
    public var score: Double
    /// The text, placeholders filled where the desk knows what to put.
    public var body: String
    /// The placeholders that are still open, without braces.
    public var unfilled: [String]
    /// Why it is suggested.
    public var why: String
}

/// What a query for suggestions found, best first.
public struct SuggestResult: Equatable, Sendable {
    /// How long it took.
    public var microseconds: Int64
    /// The replies.
    public var suggestions: [SuggestedReply]
}
