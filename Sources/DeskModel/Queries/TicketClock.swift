/// The clock that a ticket is served by.
public struct TicketClock: Equatable, Sendable {
    /// How a clock stands.
    public enum State: Equatable, Sendable {
        case running
        case atRisk
        case breached
        case paused
        case fulfilled

        /// The contract's word for it.
        public var name: String {
            switch self {
            case .running: "running"
            case .atRisk: "at_risk"
            case .breached: "breached"
            case .paused: "paused"
            case .fulfilled: "fulfilled"
            }
        }
    }

    /// Which clock.
    public var kind: ClockKind
    /// When its target is due; of a paused clock, if it went on at once.
    public var due: Timestamp
    /// How it stands.
    public var state: State
    /// Whether it runs towards its target, or past it.
    public var isRunning: Bool { state != .paused && state != .fulfilled }

    /// A clock with these parts.
    public init(kind: ClockKind, due: Timestamp, state: State) {
        self.kind = kind
        self.due = due
        self.state = state
    }
}

extension DeskState {
    /// The clock of a ticket at an instant, or nil for a ticket that is only mentioned or that no policy is for.
    ///
    /// The first reply until we gave it; else the next reply, from the oldest message that we have not answered; else
    /// the resolution. The customer's wait never pauses; the resolution stands still while the ticket is pending, on
    /// hold or snoozed. A ticket that is solved has fulfilled its resolution, or breached it.
    public func clock(of id: TicketID, at now: Timestamp, policy: DeskPolicy = .standard) -> TicketClock? {
        guard let ticket = tickets[id] else { return nil }
        return clock(
            of: ticket, status(of: ticket, at: now, policy: policy), conversation(of: ticket, at: now), at: now,
            policy: policy)
    }

    /// The clock of a ticket whose status and conversation at that instant are at hand, and whether its customer is VIP, where
    /// that is.
    func clock(
        of ticket: Ticket, _ status: TicketStatus, _ conversation: Conversation, at now: Timestamp, policy: DeskPolicy,
        isVIP: Bool? = nil
    ) -> TicketClock? {
        guard ticket.isKnown else { return nil }
        guard
            let target = policy.clocks(
                priority: ticket.priority, channel: ticket.channel, isVIP: isVIP ?? self.isVIP(ticket.customer))
        else { return nil }
        if status.isActive {
            if let wait = conversation.awaited(since: ticket.at) {
                let seconds = target.seconds(wait.kind)
                let due = target.hours.adding(seconds: seconds, to: wait.since)
                let state = Self.state(due: due, target: seconds, now: now, target.hours, policy)
                return TicketClock(kind: wait.kind, due: due, state: state)
            }
        }
        return resolution(of: ticket, status, target, now, policy)
    }

    private func resolution(
        of ticket: Ticket, _ status: TicketStatus, _ target: ClockPolicy, _ now: Timestamp, _ policy: DeskPolicy
    ) -> TicketClock {
        let end = status.isActive ? now : ticket.solvedAt.last ?? ticket.statusSince
        let isPaused = status != .new && status != .open && status.isActive
        var paused = ticket.pausedSeconds
        if let since = ticket.pausedSince {
            let until = isPaused ? now : ticket.status == .snoozed ? ticket.snoozedUntil ?? now : end
            let (sum, overflow) = paused.addingReportingOverflow(
                max(0, target.hours.seconds(from: since, to: until)))
            paused = overflow ? .max : sum
        }
        let (span, overflow) = target.resolutionSeconds.addingReportingOverflow(paused)
        let due = target.hours.adding(seconds: overflow ? .max : span, to: ticket.at)
        let state: TicketClock.State =
            if !status.isActive {
                end <= due ? .fulfilled : .breached
            } else if isPaused {
                .paused
            } else {
                Self.state(due: due, target: target.resolutionSeconds, now: now, target.hours, policy)
            }
        return TicketClock(kind: .resolution, due: due, state: state)
    }

    private static func state(
        due: Timestamp, target: Int64, now: Timestamp, _ hours: BusinessTime, _ policy: DeskPolicy
    ) -> TicketClock.State {
        if now >= due { return .breached }
        return now >= riskBegins(due: due, target: target, policy) ? .atRisk : .running
    }

    /// When a clock begins to be at risk: the last part of its target, as the policy says.
    static func riskBegins(due: Timestamp, target: Int64, _ policy: DeskPolicy) -> Timestamp {
        BusinessTime.calendar.adding(seconds: -(target / policy.riskDivisor), to: due)
    }

    /// Whether a customer, or the person they are part of, is to be served first.
    func isVIP(_ id: CustomerID?) -> Bool {
        guard let id else { return false }
        if customers[id]?.vip == true { return true }
        let root = rootCustomer(of: id)
        return root != id && customers[root]?.vip == true
    }

    /// Who stands for the whole person of a customer, and whether that person is VIP; at a glance, for lists of very many.
    public func standing(of id: CustomerID) -> (root: CustomerID, isVIP: Bool) {
        guard let (isVIP, isMerged) = customers.glance(id, { ($0.vip, $0.mergedBy != nil) }) else {
            return (id, false)
        }
        guard isMerged else { return (id, isVIP) }
        return (rootCustomer(of: id), self.isVIP(id))
    }
}

extension Conversation {
    /// What the customer is waiting for, and since when; `opened` is when the ticket began.
    fileprivate func awaited(since opened: Timestamp) -> (kind: ClockKind, since: Timestamp)? {
        if !startedByUs, firstReply == nil { return (.firstReply, firstCustomer ?? opened) }
        return oldestUnanswered.map { (.nextReply, $0) }
    }
}
