import DeskModel

/// What a query can ask about a ticket, as plain values.
public struct TicketFacts: Hashable, Sendable {
    /// Which ticket.
    public var id: TicketID
    /// Its status.
    public var status: TicketStatusName
    /// Whether it sleeps until a time.
    public var isSnoozed: Bool
    /// Whether the last public word is the customer's.
    public var isWaitingOnUs: Bool
    /// Whether a clock of it has run out.
    public var isBreached: Bool
    /// Names by which its assignee may be asked for: id and name; empty for nobody.
    public var assignee: [String]
    /// Its reason, a path from the root of the tree (`delivery/late`).
    public var reason: String?
    /// Its channel.
    public var channel: String
    /// Its priority.
    public var priority: String
    /// Its tags.
    public var tags: [String]
    /// Whether it is a complaint.
    public var isComplaint: Bool
    /// Whether its customer is a VIP.
    public var isVIP: Bool
    /// When it began.
    public var startedAt: Timestamp
    /// The customer's names.
    public var customerNames: [String]
    /// The customer's ids, emails, phones, handles and account numbers, as kept.
    public var customerIdentities: [String]
    /// Subject and messages.
    public var texts: [String]

    /// Facts; most may be left out.
    public init(
        id: TicketID, status: TicketStatusName, isSnoozed: Bool = false, isWaitingOnUs: Bool = false,
        isBreached: Bool = false, assignee: [String] = [], reason: String? = nil, channel: String = "",
        priority: String = "", tags: [String] = [], isComplaint: Bool = false, isVIP: Bool = false,
        startedAt: Timestamp, customerNames: [String] = [], customerIdentities: [String] = [], texts: [String] = []
    ) {
        self.id = id
        self.status = status
        self.isSnoozed = isSnoozed
        self.isWaitingOnUs = isWaitingOnUs
        self.isBreached = isBreached
        self.assignee = assignee
        self.reason = reason
        self.channel = channel
        self.priority = priority
        self.tags = tags
        self.isComplaint = isComplaint
        self.isVIP = isVIP
        self.startedAt = startedAt
        self.customerNames = customerNames
        self.customerIdentities = customerIdentities
        self.texts = texts
    }
}
