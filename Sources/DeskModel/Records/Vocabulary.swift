/// How a customer reached us. Channels the desk does not know are kept as given.
public enum Channel {
    /// The channels with a symbol of their own.
    public static let known = ["email", "phone", "chat", "social", "web", "counter"]
}

/// Where a ticket stands.
///
/// `new` never returns; `pending` waits for the customer and a reply reopens it; `on_hold` waits for a third party;
/// `snoozed` sleeps until a time. The raw values are stored in the log and never change.
public enum TicketStatus: UInt8, CaseIterable, Sendable {
    case new = 1
    case open = 2
    case pending = 3
    case onHold = 4
    case snoozed = 5
    case solved = 6
    case closed = 7

    /// The contract's word for it.
    public var name: String {
        switch self {
        case .new: "new"
        case .open: "open"
        case .pending: "pending"
        case .onHold: "on_hold"
        case .snoozed: "snoozed"
        case .solved: "solved"
        case .closed: "closed"
        }
    }

    /// All the contract's words.
    public static let names = allCases.map(\.name)

    /// The status a word names, if any.
    public init?(name: String) {
        guard let status = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = status
    }

    /// Whether a ticket in this status is still work to be done, now or later.
    public var isActive: Bool { self != .solved && self != .closed }
}

/// How urgent a ticket is. The raw values are stored in the log and never change; higher is more urgent.
public enum TicketPriority: UInt8, CaseIterable, Comparable, Sendable {
    case low = 1
    case normal = 2
    case high = 3
    case urgent = 4

    /// The contract's word for it.
    public var name: String {
        switch self {
        case .low: "low"
        case .normal: "normal"
        case .high: "high"
        case .urgent: "urgent"
        }
    }

    /// All the words.
    public static let names = allCases.map(\.name)

    /// The priority a word names, if any.
    public init?(name: String) {
        guard let priority = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = priority
    }

    /// Orders by urgency.
    public static func < (left: TicketPriority, right: TicketPriority) -> Bool { left.rawValue < right.rawValue }
}

/// Who speaks in a message. The raw values are stored in the log and never change.
public enum MessageSender: UInt8, CaseIterable, Sendable {
    case customer = 1
    case agent = 2
    case system = 3

    /// The contract's word for it.
    public var name: String {
        switch self {
        case .customer: "customer"
        case .agent: "agent"
        case .system: "system"
        }
    }

    /// All the words.
    public static let names = allCases.map(\.name)

    /// The sender a word names, if any.
    public init?(name: String) {
        guard let sender = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = sender
    }
}

/// Whether a complaint's recovery is over.
public enum ComplaintStatus {
    /// The words: `open`, `closed`.
    public static let names = ["open", "closed"]
}

/// The steps by which a complaint is recovered, in order. The raw values are stored in the log and never change.
public enum RecoveryStep: UInt8, CaseIterable, Sendable {
    case sorry = 1
    case heard = 2
    case clarified = 3
    case owned = 4
    case solved = 5
    case confidence = 6

    /// The contract's word for it.
    public var name: String {
        switch self {
        case .sorry: "sorry"
        case .heard: "heard"
        case .clarified: "clarified"
        case .owned: "owned"
        case .solved: "solved"
        case .confidence: "confidence"
        }
    }

    /// All the words, in order.
    public static let names = allCases.map(\.name)

    /// The step a word names, if any.
    public init?(name: String) {
        guard let step = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = step
    }
}

/// Whether a promise still binds.
public enum PromiseStatus {
    /// The words: `open`, `kept`, `broken`.
    public static let names = ["open", "kept", "broken"]
}

/// The two kinds of survey.
public enum SurveyType {
    /// The words: `csat` (scores 1 to 5), `nps` (0 to 10).
    public static let names = ["csat", "nps"]
}

/// What an agent may do. The raw values are stored in the log and never change.
public enum AgentRole: UInt8, CaseIterable, Sendable {
    case agent = 1
    case supervisor = 2
    case administrator = 3

    /// The contract's word for it.
    public var name: String {
        switch self {
        case .agent: "agent"
        case .supervisor: "supervisor"
        case .administrator: "administrator"
        }
    }

    /// All the words.
    public static let names = allCases.map(\.name)

    /// The role a word names, if any.
    public init?(name: String) {
        guard let role = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = role
    }
}

/// What is done at once to make something good. The raw values are stored in the log and never change.
public enum RemedyKind: UInt8, CaseIterable, Sendable {
    case apology = 1
    case refund = 2
    case discount = 3
    case replacement = 4
    case voucher = 5

    /// The word for it.
    public var name: String {
        switch self {
        case .apology: "apology"
        case .refund: "refund"
        case .discount: "discount"
        case .replacement: "replacement"
        case .voucher: "voucher"
        }
    }

    /// All the words.
    public static let names = allCases.map(\.name)

    /// The remedy a word names, if any.
    public init?(name: String) {
        guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = kind
    }
}
