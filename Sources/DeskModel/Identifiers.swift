/// The desk's own number of a thing of one kind: dense from 1, in the order in which the log first names it.
///
/// `Subject` only tells kinds apart at compile time, so that a ticket's number is never taken for a customer's.
/// Zero is never given out: in the log it stands for "none".
public struct ID<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The number, 1 or more.
    public let number: UInt64

    /// The thing with this number, which must not be zero.
    public init(_ number: UInt64) {
        precondition(number > 0, "zero means none and is no thing's number")
        self.number = number
    }

    /// The thing that a stored number names, or nil for the log's zero.
    public init?(stored number: UInt64) {
        guard number > 0 else { return nil }
        self.number = number
    }

    /// Orders by first appearance in the log.
    public static func < (left: ID, right: ID) -> Bool { left.number < right.number }

    /// The bare number, for messages to programmers; what users see is `DeskState.outputID`.
    public var description: String { String(number) }
}

/// A person the company serves.
public typealias CustomerID = ID<Customer>
/// One matter of one customer.
public typealias TicketID = ID<Ticket>
/// One message on a ticket, internal notes included.
public typealias MessageID = ID<Message>
/// One order a customer made.
public typealias OrderID = ID<Order>
/// One complaint and its recovery.
public typealias ComplaintID = ID<Complaint>
/// One promise given to a customer.
public typealias PromiseID = ID<Promised>
/// One answer to a survey.
public typealias SurveyID = ID<Survey>
/// One saved reply.
public typealias SavedReplyID = ID<SavedReply>
/// One person who works at the desk.
public typealias AgentID = ID<Agent>
/// One product idea of one customer.
public typealias IdeaID = ID<Idea>
/// One merge of two customers or two tickets: what an unmerge names.
public typealias MergeID = ID<MergeEdge>

/// The kinds of things that have numbers, with the letter that begins the desk's own id of each (`~t7`).
///
/// The raw values are stored in the log and never change.
public enum EntityKind: UInt8, CaseIterable, Sendable {
    case customer = 1
    case ticket = 2
    case message = 3
    case order = 4
    case complaint = 5
    case promise = 6
    case survey = 7
    case savedReply = 8
    case agent = 9
    case idea = 10
    case preference = 11
    case usual = 12
    case note = 13
    case fact = 14
    case merge = 15
    case event = 16

    /// The native key `kind` of an import line about such a thing (contract: Native JSON Lines).
    public var nativeName: String {
        switch self {
        case .customer: "customer"
        case .ticket: "ticket"
        case .message: "message"
        case .order: "order"
        case .complaint: "complaint"
        case .promise: "promise"
        case .survey: "survey"
        case .savedReply: "saved_reply"
        case .agent: "agent"
        case .idea: "idea"
        case .preference: "preference"
        case .usual: "usual"
        case .note: "note"
        case .fact: "fact"
        case .merge: "merge"
        case .event: "event"
        }
    }

    /// The letter after `~` in the desk's own ids of this kind.
    public var letter: Character {
        switch self {
        case .customer: "c"
        case .ticket: "t"
        case .message: "m"
        case .order: "o"
        case .complaint: "x"
        case .promise: "p"
        case .survey: "s"
        case .savedReply: "r"
        case .agent: "a"
        case .idea: "i"
        case .preference: "f"
        case .usual: "u"
        case .note: "n"
        case .fact: "k"
        case .merge: "g"
        case .event: "e"
        }
    }

    /// The kind that a native `kind` names, if any.
    public init?(nativeName: String) {
        guard let kind = Self.allCases.first(where: { $0.nativeName == nativeName }) else { return nil }
        self = kind
    }
}
