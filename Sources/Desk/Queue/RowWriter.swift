import DeskModel

/// Writes tickets as queue rows.
struct RowWriter {
    let state: DeskState
    let now: Timestamp
    let present: [PresentAgent]
    /// The short names of agents that were asked for: a queue names few agents many times.
    private var handles: [String: String] = [:]

    init(state: DeskState, now: Timestamp, present: [PresentAgent]) {
        self.state = state
        self.now = now
        self.present = present
    }

    /// The row of a ticket, or nil when there is none.
    mutating func row(of id: TicketID) -> QueueRow? {
        guard let ticket = state.tickets[id] else { return nil }
        return row(of: ticket, state.moment(of: ticket, at: now))
    }

    /// The row of a ticket that stands so.
    mutating func row(of ticket: Ticket, _ moment: TicketMoment) -> QueueRow {
        let profile = ticket.customer.flatMap { state.profile(of: $0) }
        let root = profile?.person.root ?? ticket.customer.map { state.person(of: $0).root }
        return QueueRow(
            ticket: ticket.id, id: state.outputID(.ticket, ticket.id.number), customer: root,
            customerOutputID: root.map { state.outputID(.customer, $0.number) },
            customerName: profile.map(state.displayName) ?? "", isVIP: profile?.vip ?? false,
            subject: ticket.subject ?? "",
            channel: ticket.channel, status: moment.status, snoozedUntil: ticket.snoozedUntil,
            statusReason: moment.status == ticket.status ? ticket.statusReason : nil,
            priority: ticket.priority, assignee: ticket.assignee.map { handle(of: $0) }, reason: ticket.reason,
            tags: ticket.tags, isComplaint: ticket.hasComplaint,
            waitingSince: moment.waitsOnUs ? moment.conversation.oldestUnanswered ?? ticket.at : nil,
            clock: moment.clock, present: present.isEmpty ? [] : present.filter { $0.ticket == ticket.id })
    }

    private mutating func handle(of agent: String) -> String {
        if let known = handles[agent] { return known }
        let handle = state.agentHandle(agent)
        handles[agent] = handle
        return handle
    }
}
