// What time has brought and nobody has recorded yet.
extension Decider {
    /// The most that one tick records; what is left is the next one's.
    static let tickLimit = 1000

    /// Records each passage once, the earliest first: the state it leaves no longer has it due.
    mutating func tick() {
        var due: [(at: Timestamp, ticket: Ticket, body: EventBody)] = []
        for id in Array(state.activeTickets) + state.solvedTickets.all {
            guard let ticket = state.tickets[id] else { continue }
            if let passage = state.passage(of: ticket, at: now, policy: policy) {
                due.append((passage.due, ticket, .status(passage.change)))
            } else if let reminder = state.reminder(of: ticket, at: now, policy: policy) {
                due.append((reminder.at, ticket, .clock(reminder.change)))
            }
        }
        due.sort { ($0.at, $0.ticket.id) < ($1.at, $1.ticket.id) }
        for passage in due.prefix(Self.tickLimit) { emitPassing(passage.body, of: passage.ticket, at: passage.at) }
    }
}

extension DeskState {
    /// That a ticket's clock is at risk or breached, where no event has recorded it for the same target yet.
    func reminder(
        of ticket: Ticket, at now: Timestamp, policy: DeskPolicy
    ) -> (change: ClockChange, at: Timestamp)? {
        guard ticket.status.isActive, let clock = clock(of: ticket.id, at: now, policy: policy) else { return nil }
        let mark = ticket.clockMarks[clock.kind].flatMap { $0.due == clock.due ? $0.transition : nil }
        switch clock.state {
        case .atRisk where mark == nil:
            guard
                let target = policy.clocks(
                    priority: ticket.priority, channel: ticket.channel, isVIP: isVIP(ticket.customer))
            else { return nil }
            let began = Self.riskBegins(due: clock.due, target: target.seconds(clock.kind), policy)
            return (ClockChange(clock.kind, .atRisk, due: clock.due), began)
        case .breached where mark != .breached:
            return (ClockChange(clock.kind, .breached, due: clock.due), clock.due)
        default: return nil
        }
    }
}
