import DeskModel

extension Desk {
    /// A ticket with its conversation and history, oldest first, those of tickets merged into it included; nil when
    /// there is no such ticket.
    ///
    /// Reads as many events from the log as the ticket has entries.
    public func ticket(_ id: TicketID, at now: Timestamp) throws(DeskError) -> TicketView? {
        try refresh()
        let present = presence.others()
        return try ask { projections throws(DeskError) -> TicketView? in
            let state = projections.state
            guard let ticket = state.tickets[id], ticket.isKnown else { return nil }
            var rows = RowWriter(state: state, now: now, present: present)
            let row = rows.row(of: ticket, state.moment(of: ticket, at: now))
            var places: [TimelinePosition] = []
            for part in state.ticketAndAbsorbed(id) { places += projections.timeline.line(of: part) }
            places = Array(Set(places)).sorted()
            return TicketView(
                row: row, at: ticket.at, entries: try entries(at: places, in: projections),
                basis: ticket.lastSequence, links: ticket.links.map { state.outputID(.ticket, $0.number) },
                queuedReplies: state.queuedReplies(on: id, at: now))
        }
    }
}

extension DeskState {
    /// A ticket and the tickets that merges made part of it.
    func ticketAndAbsorbed(_ id: TicketID) -> [TicketID] {
        var found = [id]
        var index = 0
        while index < found.count {
            for merge in tickets.read(found[index], { $0.absorbed }) ?? [] {
                guard let edge = merges[merge], !edge.isUndone, case .tickets(let from, _) = edge.ends,
                    !found.contains(from)
                else { continue }
                found.append(from)
            }
            index += 1
        }
        return found
    }

    /// The replies on a ticket that can still be taken back.
    func queuedReplies(on id: TicketID, at now: Timestamp) -> [MessageID] {
        (tickets[id]?.queuedReplies ?? []).filter { reply in
            guard let message = messages[reply], let sendAfter = message.sendAfter else { return false }
            return !message.isWithdrawn && sendAfter > now
        }
    }
}
