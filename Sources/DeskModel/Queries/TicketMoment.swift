/// Where a ticket stands at one instant: everything that lists and figures of a whole queue ask about it, worked out
/// once.
public struct TicketMoment: Sendable {
    /// Where it stands.
    public var status: TicketStatus
    /// Its conversation; queued replies count once their time has come.
    public var conversation: Conversation
    /// The clock that it is served by, if any.
    public var clock: TicketClock?
    /// Whether it waits on us: it is new or open, and the last public word is not ours.
    public var waitsOnUs: Bool
    /// Since when the customer has been waiting for us: their oldest unanswered message, or the beginning of a ticket on which
    /// nobody has spoken yet. Nil when the last word is ours, or the ticket is over.
    public var waitingSince: Timestamp?
}

extension DeskState {
    /// Where a ticket that is at hand stands at an instant. Constant time, but for replies that are queued on it. Whether its
    /// customer is VIP is looked up where it is not given.
    public func moment(
        of ticket: Ticket, at now: Timestamp, policy: DeskPolicy = .standard, isVIP: Bool? = nil
    ) -> TicketMoment {
        let status = status(of: ticket, at: now, policy: policy)
        let conversation = conversation(of: ticket, at: now)
        return TicketMoment(
            status: status, conversation: conversation,
            clock: clock(of: ticket, status, conversation, at: now, policy: policy, isVIP: isVIP),
            waitsOnUs: Self.waitsOnUs(status, conversation),
            waitingSince: Self.waitingSince(of: ticket, status, conversation))
    }

    static func waitsOnUs(_ status: TicketStatus, _ conversation: Conversation) -> Bool {
        (status == .new || status == .open) && conversation.lastPublic != .agent
    }

    static func waitingSince(
        of ticket: Ticket, _ status: TicketStatus, _ conversation: Conversation
    ) -> Timestamp? {
        guard status.isActive else { return nil }
        return conversation.oldestUnanswered ?? (conversation.publicCount == 0 ? ticket.at : nil)
    }
}
