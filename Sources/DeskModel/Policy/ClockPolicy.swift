/// How soon tickets of some kind are to be answered and solved.
public struct ClockPolicy: Equatable, Sendable {
    /// The priorities it is for; empty for all.
    public var priorities: Set<TicketPriority>
    /// The channels it is for; empty for all.
    public var channels: Set<String>
    /// Whether it is for VIP customers only.
    public var vipOnly: Bool
    /// Seconds from the customer's first message to our first reply.
    public var firstReplySeconds: Int64
    /// Seconds from the customer's oldest unanswered message to our reply.
    public var nextReplySeconds: Int64
    /// Seconds from the ticket's beginning to its solving, pauses not counted.
    public var resolutionSeconds: Int64
    /// The hours that count.
    public var hours: BusinessTime

    /// A policy with these parts.
    public init(
        priorities: Set<TicketPriority> = [], channels: Set<String> = [], vipOnly: Bool = false,
        firstReplySeconds: Int64, nextReplySeconds: Int64, resolutionSeconds: Int64, hours: BusinessTime = .calendar
    ) {
        self.priorities = priorities
        self.channels = channels
        self.vipOnly = vipOnly
        self.firstReplySeconds = firstReplySeconds
        self.nextReplySeconds = nextReplySeconds
        self.resolutionSeconds = resolutionSeconds
        self.hours = hours
    }

    /// Whether it is for such tickets.
    public func matches(priority: TicketPriority, channel: String, isVIP: Bool) -> Bool {
        (priorities.isEmpty || priorities.contains(priority)) && (channels.isEmpty || channels.contains(channel))
            && (!vipOnly || isVIP)
    }

    /// The target of one clock in seconds.
    public func seconds(_ clock: ClockKind) -> Int64 {
        switch clock {
        case .firstReply: firstReplySeconds
        case .nextReply: nextReplySeconds
        case .resolution: resolutionSeconds
        }
    }
}
