/// The order in which tickets are served.
public enum QueueOrder {
    /// Tickets in serving order: the clock nearest to, or furthest past, its target first; then the longest wait.
    ///
    /// Tickets whose clock is paused come behind those that run. Equal ones stand in order of number, so that the
    /// order is the same every time. Takes O(n log n).
    public static func serving(
        _ tickets: some Sequence<TicketID>, in state: DeskState, at now: Timestamp, policy: DeskPolicy = .standard
    ) -> [TicketID] {
        var places = tickets.map { id in
            let moment = state.tickets[id].map { state.moment(of: $0, at: now, policy: policy) }
            return (place: Place(id, moment), id: id)
        }
        places.sort { $0.place < $1.place }
        return places.map(\.id)
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

    /// Where in the order a ticket stands at an instant: the lower, the sooner it is served. Of two that stand as they do,
    /// which comes first does not change as time passes.
    public struct Place: Comparable, Sendable {
        private var isPaused: Bool
        private var due: Timestamp
        private var waitingSince: Timestamp
        /// The ticket.
        public let id: TicketID

        /// The place of a ticket by where it stands; behind all others for a ticket that is not there.
        public init(_ id: TicketID, _ moment: TicketMoment?) {
            let clock = moment?.clock
            isPaused = clock?.isRunning != true
            due = isPaused ? Timestamp(microseconds: .max) : clock?.due ?? Timestamp(microseconds: .max)
            waitingSince = moment?.waitingSince ?? Timestamp(microseconds: .max)
            self.id = id
        }

        /// Whether one is served before another.
        public static func < (left: Place, right: Place) -> Bool {
            if left.isPaused != right.isPaused { return right.isPaused }
            if left.due != right.due { return left.due < right.due }
            if left.waitingSince != right.waitingSince { return left.waitingSince < right.waitingSince }
            return left.id < right.id
        }
    }
}
