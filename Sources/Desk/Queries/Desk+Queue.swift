import DeskModel

extension Desk {
    /// The tickets of a view in serving order: the clock nearest to, or furthest past, its target first, then the
    /// longest wait; solved ones, the latest first, at most `mostSolved`.
    ///
    /// O(t log t) for t active tickets; a filter that asks for solved or closed tickets looks at all there are. A filter
    /// that cannot be read throws `DeskError.refused(.invalid)` with column and reason.
    public func queue(_ view: QueueView, at now: Timestamp) throws(DeskError) -> [QueueRow] {
        try refresh()
        let present = presence.others()
        let offset = calendar.utcOffset(at: now)
        return try ask { projections throws(DeskError) in
            let state = projections.state
            let filter = try TicketFilter(view, agent: agent, state: state, at: now, utcOffset: offset)
            var rows = RowWriter(state: state, now: now, present: present)
            if view == .solved { return solved(in: state, at: now).compactMap { rows.row(of: $0) } }
            var listed: [(place: QueueOrder.Place, row: QueueRow)] = []
            func list(_ ticket: Ticket) {
                let moment = state.moment(of: ticket, at: now)
                guard isIn(view, ticket, moment, filter: filter, state: state) else { return }
                listed.append((QueueOrder.Place(ticket.id, moment), rows.row(of: ticket, moment)))
            }
            if filter?.reachesBeyondActive == true {
                state.tickets.forEach(list)
            } else {
                for id in state.activeTickets { state.tickets[id].map(list) }
            }
            listed.sort { $0.place < $1.place }
            return listed.map(\.row)
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
            var summary = QueueSummary()
            for id in state.activeTickets {
                guard let ticket = state.tickets[id] else { continue }
                let moment = state.moment(of: ticket, at: now)
                guard moment.status.isActive else { continue }
                summary.all += 1
                if let assignee = ticket.assignee {
                    if state.isSameAgent(assignee, agent) { summary.mine += 1 }
                } else {
                    summary.unassigned += 1
                }
                if moment.waitsOnUs { summary.waitingOnUs += 1 }
                switch moment.clock?.state {
                case .breached: summary.breached += 1
                case .atRisk: summary.atRisk += 1
                default: break
                }
            }
            summary.nextPromise = state.openPromises.values.min()
            return summary
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
            let chosen = state.activeTickets.filter { id in
                guard !viewed.contains(id), let ticket = state.tickets[id] else { return false }
                return isIn(view, ticket, state.moment(of: ticket, at: now), filter: filter, state: state)
            }
            return QueueOrder.candidates(chosen, in: state, for: agent, at: now)
        }
        let performed = try perform(.claimNext(among: candidates))
        guard let made = performed.made.flatMap(TicketID.init(stored:)) else {
            throw refused(.nothingToServe)
        }
        return made
    }

    private func isIn(
        _ view: QueueView, _ ticket: Ticket, _ moment: TicketMoment, filter: TicketFilter?, state: DeskState
    ) -> Bool {
        guard ticket.isKnown, ticket.mergedBy == nil else { return false }
        if let filter { return filter.matches(ticket, moment, in: state) }
        guard moment.status.isActive else { return false }
        switch view {
        case .all, .filter: return true
        case .mine: return ticket.assignee.map { state.isSameAgent($0, agent) } ?? false
        case .waiting: return moment.waitsOnUs
        case .unassigned: return ticket.assignee == nil
        case .solved: return false
        case .pressing:
            return moment.clock?.state == .breached || moment.clock?.state == .atRisk
        }
    }
}
