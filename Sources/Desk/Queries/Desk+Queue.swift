import DeskModel

extension Desk {
    /// The tickets of a view in serving order: the clock nearest to, or furthest past, its target first, then the
    /// longest wait; solved ones, the latest first, at most `mostSolved`.
    ///
    /// O(t log t) for t active tickets; a filter that asks for solved or closed tickets looks at all there are. A filter
    /// that cannot be read throws `DeskError.refused(.invalid)` with column and reason.
    public func queue(_ view: QueueView, at now: Timestamp) throws(DeskError) -> [QueueRow] {
        try queuePage(view, at: now).rows
    }

    /// The same, with the figures of the desk's top line, for which each active ticket is looked at once.
    public func queuePage(
        _ view: QueueView, at now: Timestamp
    ) throws(DeskError) -> (rows: [QueueRow], summary: QueueSummary) {
        try refresh()
        let present = presence.others()
        let offset = calendar.utcOffset(at: now)
        return try ask { projections throws(DeskError) in
            let state = projections.state
            let filter = try TicketFilter(view, agent: agent, state: state, at: now, utcOffset: offset)
            let listing = QueueListing(
                state: state, view: view, filter: filter, agent: agent, now: now, present: present)
            var page = listing.page(of: Array(state.activeTickets))
            if view == .solved {
                var writer = RowWriter(state: state, now: now, present: present)
                page.rows = solved(in: state, at: now).compactMap { writer.row(of: $0) }
            } else if filter?.reachesBeyondActive == true {
                page.rows = listing.rowsOfAll()
            }
            return page
        }
    }

    /// How many solved tickets are listed: who looks for an earlier one searches for it.
    private static let mostSolved = 1000

    private func solved(in state: DeskState, at now: Timestamp) -> [TicketID] {
        var found: [(at: Timestamp, id: TicketID)] = []
        for id in solvedCandidates(in: state, at: now) {
            guard let ticket = state.tickets[id], ticket.isKnown, ticket.mergedBy == nil,
                state.status(of: id, at: now) == .solved
            else { continue }
            found.append((ticket.solvedAt.last ?? ticket.at, ticket.id))
        }
        found.sort { ($1.at, $1.id) < ($0.at, $0.id) }
        return found.prefix(Self.mostSolved).map(\.id)
    }

    /// All solved tickets where they are few; else those of the days on which one that is not closed was solved.
    private func solvedCandidates(in state: DeskState, at now: Timestamp) -> [TicketID] {
        let all = state.solvedTickets.all
        guard all.count > 20 * Self.mostSolved else { return all }
        let period = DeskPolicy.standard.closingPeriodSeconds
        return Array(state.tickets(from: now.adding(seconds: -period), through: now))
    }

    /// The figures of the desk's top line. O(active tickets + open promises).
    public func summary(at now: Timestamp) throws(DeskError) -> QueueSummary {
        try refresh()
        return look { projections in
            let state = projections.state
            return QueueListing(state: state, view: nil, filter: nil, agent: agent, now: now)
                .page(of: Array(state.activeTickets)).summary
        }
    }

    /// Claims the ticket of a view that is to be served next: the first that nobody holds or is viewing, and that the
    /// acting agent has not skipped. Refused with `nothingToServe` when there is none.
    public func claimNext(_ view: QueueView, at now: Timestamp) throws(DeskError) -> TicketID {
        try refresh()
        let viewed = Set(presence.others().map(\.ticket))
        let offset = calendar.utcOffset(at: now)
        let candidates = try ask { projections throws(DeskError) in
            let state = projections.state
            let filter = try TicketFilter(view, agent: agent, state: state, at: now, utcOffset: offset)
            let listing = QueueListing(
                state: state, view: view, filter: filter, agent: agent, now: now)
            let chosen = listing.listed(state.activeTickets.filter { !viewed.contains($0) })
            return QueueOrder.candidates(chosen, in: state, for: agent, at: now)
        }
        let performed = try perform(.claimNext(among: candidates))
        guard let made = performed.made.flatMap(TicketID.init(stored:)) else {
            throw refused(.nothingToServe)
        }
        return made
    }
}
