import DeskModel

extension Projections {
    /// Brings where the tickets stand up to the newest event and to an instant.
    private mutating func standing(at now: Timestamp) -> QueueStanding {
        let changes = state.takeTicketChanges()
        guard let changes, var standing = queueStanding.take() else { return QueueStanding(state, at: now) }
        standing.catchUp(changes, in: state, at: now)
        return standing
    }

    /// The tickets of a view with a name, in its order.
    mutating func queue(_ view: QueueView, for agent: String, at now: Timestamp) -> [TicketID] {
        var standing = standing(at: now)
        defer { queueStanding = standing }
        return standing.tickets(of: view, for: agent, in: state, at: now)
    }

    /// The figures of the desk's top line.
    mutating func queueSummary(for agent: String, at now: Timestamp) -> QueueSummary {
        let standing = standing(at: now)
        defer { queueStanding = standing }
        return standing.summary(for: agent, in: state)
    }

    /// The rows of tickets, in their order; many are made by two threads.
    func rows(of tickets: [TicketID], _ present: [PresentAgent], at now: Timestamp) -> [QueueRow] {
        let state = state
        @Sendable func rows(_ tickets: ArraySlice<TicketID>) -> [QueueRow] {
            var writer = RowWriter(state: state, now: now, present: present)
            return tickets.compactMap { writer.row(of: $0) }
        }
        guard tickets.count >= 400 else { return rows(tickets[...]) }
        let middle = tickets.count / 2
        let rest = DetachedWork { rows(tickets[middle...]) }
        return rows(tickets[..<middle]) + rest.wait()
    }
}
