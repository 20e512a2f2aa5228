/// A customer as the log has told of them so far: their own data, and the numbers of what belongs to them.
///
/// What a merge adds is not in here; `DeskState.person(of:)` gathers the customers that are one person.
public struct Customer: Equatable, Sendable {
    /// Its number.
    public let id: CustomerID
    /// Whether their own line or command has come; before that they are only mentioned.
    public var isKnown = false
    /// The full name.
    public var name: String?
    /// What they like to be called.
    public var preferredName: String?
    /// A respelling of the name, such as `ROO-hee MOO-lah`.
    public var pronunciation: String?
    /// How they are spoken of or addressed: `she`, `Dr`.
    public var formOfAddress: String?
    /// Email addresses, as given.
    public var emails: [String] = []
    /// Phone numbers, as given.
    public var phones: [String] = []
    /// Handles on social channels.
    public var handles: [Handle] = []
    /// Account numbers, as given.
    public var accountNumbers: [String] = []
    /// The language they prefer, as given.
    public var language: String?
    /// Since when they are a customer, as given.
    public var since: String?
    /// Whether they are to be served first.
    public var vip = false
    /// Tags.
    public var tags: [String] = []
    /// Where they live.
    public var address: PostalAddress?
    /// Birth date, as given.
    public var birthDate: String?

    /// Preferences in order of number; one of the same key replaces the one before it in the view.
    public var preferences: [Preference] = []
    /// What agents recorded as the usual, in order of number.
    public var usuals: [RecordedUsual] = []
    /// Notes, in order of number.
    public var notes: [Note] = []
    /// Facts already given, in order of number.
    public var facts: [Fact] = []
    /// Orders, in order of number.
    public var orders: [OrderID] = []
    /// Tickets, in order of number.
    public var tickets: [TicketID] = []
    /// Complaints, in order of number.
    public var complaints: [ComplaintID] = []
    /// Promises, in order of number.
    public var promises: [PromiseID] = []
    /// Survey answers, in order of number.
    public var surveys: [SurveyID] = []
    /// Product ideas, in order of number.
    public var ideas: [IdeaID] = []
    /// Remedies given, in order of number.
    public var remedies: [Remedy] = []

    /// The merge that made this customer part of another.
    public var mergedBy: MergeID?
    /// The customers that merges made part of this one, each with its merge, oldest first.
    public var absorbed: [MergeID] = []
    /// Customers whom somebody knows for other people, whatever they share, in order of number.
    public var apart: [CustomerID] = []
    /// When the customer last spoke to us or we to them.
    public var lastContact: Timestamp?
    /// With whom they last had to do.
    public var lastContactWith: String?
    /// When that agent last wrote to them.
    var lastContactWithAt: Timestamp?
    /// When each agent's newest recorded look at the customer was.
    var viewedAt: [String: Timestamp] = [:]

    init(id: CustomerID) { self.id = id }
}

/// A preference of a customer.
public struct Preference: Equatable, Sendable, Numbered {
    /// Its number.
    public let number: UInt64
    /// What it is about.
    public var key = ""
    /// What they prefer.
    public var value = ""
    /// When it was recorded.
    public var at: Timestamp
    /// Who recorded it.
    public var by: String?
    /// The message that told us.
    public var message: MessageID?
}

/// The usual, as an agent recorded it.
public struct RecordedUsual: Equatable, Sendable, Numbered {
    /// Its number.
    public let number: UInt64
    /// What they have.
    public var item = ""
    /// When it applies: `mornings`.
    public var context: String?
    /// When it was recorded.
    public var at: Timestamp
    /// Who recorded it.
    public var by: String?
}

/// A note on a customer.
public struct Note: Equatable, Sendable, Numbered {
    /// Its number.
    public let number: UInt64
    /// What it says.
    public var text = ""
    /// Whether it stands first.
    public var pinned = false
    /// When it was written.
    public var at: Timestamp
    /// Who wrote it.
    public var by: String?
}

/// A fact the customer has already given.
public struct Fact: Equatable, Sendable, Numbered {
    /// Its number.
    public let number: UInt64
    /// What it is: `order number`, `device`.
    public var key = ""
    /// The fact.
    public var value = ""
    /// The ticket on which it came up.
    public var ticket: TicketID?
    /// The message that told us.
    public var message: MessageID?
    /// When it was given.
    public var at: Timestamp
}

/// A remedy a customer was given.
public struct Remedy: Equatable, Sendable {
    /// What was given.
    public var given: RemedyGiven
    /// The ticket on which it was given.
    public var ticket: TicketID?
    /// When.
    public var at: Timestamp
    /// By whom.
    public var by: String
}
