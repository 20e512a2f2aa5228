import DeskModel

/// A text that a search found: a message, an internal note, a ticket's subject, or a note on a customer.
public struct FoundText: Equatable, Sendable {
    /// What the text is of.
    public enum Kind: String, Sendable {
        case subject
        case message
        case note
    }

    /// What it is of; an internal note on a ticket is a `message` that is not public.
    public var kind: Kind
    /// The ticket it stands on, as it is merged now; nil for a note on a customer.
    public var ticket: TicketID?
    /// The ticket's output id.
    public var ticketOutputID: String?
    /// The message, where it is one.
    public var message: MessageID?
    /// The customer (the root of their merges), where the ticket has one.
    public var customer: CustomerID?
    /// The customer's output id.
    public var customerOutputID: String?
    /// The customer's name as it is best known; empty for none.
    public var customerName: String
    /// The ticket's subject; empty for none.
    public var subject: String
    /// When it was written.
    public var at: Timestamp
    /// The channel.
    public var channel: String?
    /// Who speaks, for messages.
    public var from: MessageSender?
    /// The agent, or the name the customer wrote under.
    public var author: String?
    /// Whether the customer sees it.
    public var isPublic: Bool
    /// How the ticket stands.
    public var status: TicketStatus?
    /// The part of the text around what was found, on one line.
    public var snippet: String
    /// Where what was found stands in `snippet`, as ranges of characters.
    public var marks: [Range<Int>]
    /// 0…1, comparable between queries.
    public var score: Double
    /// The sequence of the event that first told the text: where its timeline has it.
    public var sequence: UInt64
    /// Where words that were searched for stand in `subject`, as ranges of characters.
    public var subjectMarks: [Range<Int>] = []
}

/// What a search found, best first.
public struct SearchResult: Equatable, Sendable {
    /// The query as typed.
    public var query: String
    /// How long it took.
    public var microseconds: Int64
    /// The texts found.
    public var matches: [FoundText]
    /// Events whose texts could not be searched, because they are in no index yet.
    public var eventsToIndex: UInt64
    /// Whether all there is was looked at: a search for rare properties among very many texts stops somewhere.
    public var isComplete: Bool
    /// Whether there are texts that cannot be read, in which it was not looked.
    public var lacksTexts: Bool = false
    /// Where nothing is found, a sentence for each filter that names what is nowhere: `Nobody is called nobody.`
    public var unknown: [String] = []
    /// Why no index of these events is made, in a sentence; nil while it is being made, or where none are left.
    public var hindrance: String?

    /// Whether it was looked in every text there is.
    public var isWhole: Bool { isComplete && !lacksTexts && eventsToIndex == 0 }

    /// What is to be known of it as a whole, in a sentence; nil where it was looked in every text there is.
    public var remark: String? {
        if eventsToIndex > 0 {
            guard let hindrance else {
                return "\(eventsToIndex) older events are still being indexed and were not searched."
            }
            return "\(eventsToIndex) older events were not searched, for they are in no index. \(hindrance)"
        }
        if lacksTexts { return "Texts that cannot be read were not searched: `usual log verify` tells which." }
        return isComplete ? nil : "There is more than was looked at; narrow the search down."
    }
}
