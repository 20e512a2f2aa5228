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
    /// For how many seconds the customer has been waiting for us; see `DeskState.waitingSeconds(of:at:policy:)`.
    public var waitingSeconds: Int64
}

extension DeskState {
    /// Where a ticket that is at hand stands at an instant. Constant time, but for replies that are queued on it.
    public func moment(of ticket: Ticket, at now: Timestamp, policy: DeskPolicy = .standard) -> TicketMoment {
        let status = status(of: ticket, at: now, policy: policy)
        let conversation = conversation(of: ticket, at: now)
        return TicketMoment(
            status: status, conversation: conversation,
            clock: clock(of: ticket, status, conversation, at: now, policy: policy),
            waitsOnUs: Self.waitsOnUs(status, conversation),
            waitingSeconds: Self.waitingSeconds(of: ticket, status, conversation, at: now))
    }

    static func waitsOnUs(_ status: TicketStatus, _ conversation: Conversation) -> Bool {
        (status == .new || status == .open) && conversation.lastPublic != .agent
    }

    static func waitingSeconds(
        of ticket: Ticket, _ status: TicketStatus, _ conversation: Conversation, at now: Timestamp
    ) -> Int64 {
        guard status.isActive else { return 0 }
        guard let since = conversation.oldestUnanswered ?? (conversation.publicCount == 0 ? ticket.at : nil) else {
            return 0
        }
        return max(0, BusinessTime.calendar.seconds(from: since, to: now))
    }
}
