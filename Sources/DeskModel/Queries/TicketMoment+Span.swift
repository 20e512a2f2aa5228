/// The stretch of time over which a ticket stands as it does, while no event changes it.
public struct TicketSpan: Equatable, Sendable {
    /// From when on.
    public var from = Timestamp(microseconds: .min)
    /// Until before when.
    public var until = Timestamp(microseconds: .max)

    /// All of time.
    public init() {}

    /// Whether an instant is in it.
    public func contains(_ instant: Timestamp) -> Bool { from <= instant && instant < until }

    /// Takes note of an instant at which something changes, for a stretch that holds `now`.
    mutating func change(at instant: Timestamp, seenFrom now: Timestamp) {
        if instant <= now { from = max(from, instant) } else { until = min(until, instant) }
    }
}

extension DeskState {
    /// How long a ticket has stood and will stand as it does at `now`: its status, its conversation, and the kind, target and
    /// state of the clock that it is served by. Where a clock that stands still would be due moves on all the time, and
    /// does not count.
    ///
    /// Constant time, but for replies that are queued on it. Whether its customer is VIP is looked up where it is not given.
    public func span(
        of ticket: Ticket, _ moment: TicketMoment, at now: Timestamp, policy: DeskPolicy = .standard, isVIP: Bool? = nil
    ) -> TicketSpan {
        var span = TicketSpan()
        switch ticket.status {
        case .snoozed: if let until = ticket.snoozedUntil { span.change(at: until, seenFrom: now) }
        case .solved: if let due = closingDue(of: ticket, policy: policy) { span.change(at: due, seenFrom: now) }
        case .new, .open, .pending, .onHold, .closed: break
        }
        if !ticket.queuedReplies.isEmpty || !ticket.absorbed.isEmpty {
            for id in group(of: ticket.id).flatMap({ tickets[$0]?.queuedReplies ?? [] }) {
                if let due = messages.read(id, { $0.effectiveAt }) { span.change(at: due, seenFrom: now) }
            }
        }
        guard moment.status.isActive, let clock = moment.clock, clock.isRunning,
            let target = policy.clocks(
                priority: ticket.priority, channel: ticket.channel, isVIP: isVIP ?? self.isVIP(ticket.customer))
        else { return span }
        span.change(at: clock.due, seenFrom: now)
        span.change(
            at: Self.riskBegins(due: clock.due, target: target.seconds(clock.kind), policy), seenFrom: now)
        return span
    }

    /// When time closes a ticket that is solved; nil while an open promise or an unfinished recovery holds it.
    public func closingDue(of ticket: Ticket, policy: DeskPolicy = .standard) -> Timestamp? {
        guard closingBlocker(of: ticket) == nil else { return nil }
        return BusinessTime.calendar.adding(seconds: policy.closingPeriodSeconds, to: ticket.statusSince)
    }
}
