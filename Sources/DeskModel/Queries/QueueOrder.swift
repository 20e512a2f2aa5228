/// The order in which tickets are served.
public enum QueueOrder {
    /// Tickets in serving order: the clock nearest to, or furthest past, its target first; then the longest wait.
    ///
    /// Tickets whose clock is paused come behind those that run. Equal ones stand in order of number, so that the
    /// order is the same every time. Takes O(n log n).
    public static func serving(
        _ tickets: some Sequence<TicketID>, in state: DeskState, at now: Timestamp, policy: DeskPolicy = .standard
    ) -> [TicketID] {
        var keyed = tickets.map { (key: Key($0, state, now, policy), id: $0) }
        keyed.sort { $0.key < $1.key }
        return keyed.map(\.id)
    }

    /// The tickets that `next` may serve to an agent, in serving order: new or open, known, held by nobody and not
    /// skipped by the agent.
    public static func candidates(
        _ tickets: some Sequence<TicketID>, in state: DeskState, for actor: String, at now: Timestamp,
        policy: DeskPolicy = .standard
    ) -> [TicketID] {
        let free = tickets.filter { id in
            guard let ticket = state.tickets[id], ticket.isKnown, ticket.assignee == nil else { return false }
            guard !ticket.skippedBy.contains(actor) else { return false }
            let status = state.status(of: ticket, at: now, policy: policy)
            return status == .new || status == .open
        }
        return serving(free, in: state, at: now, policy: policy)
    }

    private struct Key: Comparable {
        var isPaused: Bool
        var due: Timestamp
        var waiting: Int64
        var id: TicketID

        init(_ id: TicketID, _ state: DeskState, _ now: Timestamp, _ policy: DeskPolicy) {
            let clock = state.clock(of: id, at: now, policy: policy)
            isPaused = clock.map { $0.state == .paused || $0.state == .fulfilled } ?? true
            due = isPaused ? Timestamp(microseconds: .max) : clock?.due ?? Timestamp(microseconds: .max)
            waiting = state.waitingSeconds(of: id, at: now, policy: policy)
            self.id = id
        }

        static func < (left: Key, right: Key) -> Bool {
            if left.isPaused != right.isPaused { return right.isPaused }
            if left.due != right.due { return left.due < right.due }
            if left.waiting != right.waiting { return left.waiting > right.waiting }
            return left.id < right.id
        }
    }
}
