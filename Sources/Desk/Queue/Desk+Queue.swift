import DeskModel

extension Desk {
    /// The tickets of a view in serving order: the clock nearest to, or furthest past, its target first, then the
    /// longest wait; solved ones, the latest first, at most `SolvedStanding.most`.
    ///
    /// O(t log t) for t active tickets; a filter that asks for solved or closed tickets looks at all there are. A filter
    /// that cannot be read throws `DeskError.refused(.invalid)` with column and reason.
    public func queue(_ view: QueueView, at now: Timestamp) throws(DeskError) -> [QueueRow] {
        try queuePage(view, at: now).rows
    }

    /// The same, with the figures of the desk's top line. Only the tickets in the window have rows; their order and the
    /// figures are kept up from one call to the next, so that a view costs what is seen of it.
    public func queuePage(
        _ view: QueueView, _ window: QueueWindow = .everything, at now: Timestamp
    ) throws(DeskError) -> QueuePage {
        try refresh()
        let present = presence.others()
        let offset = calendar.utcOffset(at: now)
        return try ask { projections throws(DeskError) in
            var page = QueuePage(tickets: [], rows: [], summary: projections.queueSummary(for: agent, at: now))
            if let filter = try TicketFilter(
                view, agent: agent, state: projections.state, at: now, utcOffset: offset)
            {
                let state = projections.state
                let listing = QueueListing(
                    state: state, view: view, filter: filter, agent: agent, now: now, present: present)
                page.tickets =
                    filter.reachesBeyondActive
                    ? listing.rowsOfAll().map(\.ticket) : listing.order(of: Array(state.activeTickets))
            } else {
                page.tickets = projections.queue(view, for: agent, at: now)
            }
            page.rows = projections.rows(of: window.tickets(of: page.tickets), present, at: now)
            return page
        }
    }

    /// The rows of tickets, of those that there are.
    public func queueRows(_ tickets: [TicketID], at now: Timestamp) throws(DeskError) -> [QueueRow] {
        try refresh()
        let present = presence.others()
        return look { projections in projections.rows(of: tickets, present, at: now) }
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
