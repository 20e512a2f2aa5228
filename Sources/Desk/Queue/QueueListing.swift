import DeskModel
import Search

/// What a view lists and how the queue stands, asked of one state at one moment.
struct QueueListing: Sendable {
    let state: DeskState
    /// Nil where only the figures are asked for.
    let view: QueueView?
    let filter: TicketFilter?
    let agent: String
    let now: Timestamp
    var present: [PresentAgent] = []

    /// A row and where it stands in serving order.
    private struct Line: Sendable {
        var place: QueueOrder.Place
        var row: QueueRow
    }

    /// What was found of some tickets.
    private struct Found: Sendable {
        var lines: [Line] = []
        var summary = QueueSummary()
        /// How many each has who has any, as told.
        var held: [String: Int] = [:]
    }

    /// Fewer tickets than this are done sooner than a thread is started for half of them.
    private static let worthAThread = 400

    /// The rows of those of the tickets that the view lists, in serving order, and the figures of all of them.
    ///
    /// O(t log t) for t tickets. Many are looked at by two threads: most of it is making things of a checkpoint's bytes.
    func page(of tickets: [TicketID]) -> (rows: [QueueRow], summary: QueueSummary) {
        guard tickets.count >= Self.worthAThread else { return page(of: found(tickets[...])) }
        let middle = tickets.count / 2
        let rest = DetachedWork { found(tickets[middle...]) }
        var all = found(tickets[..<middle])
        let other = rest.wait()
        all.lines += other.lines
        all.summary.add(other.summary)
        all.held.merge(other.held, uniquingKeysWith: +)
        return page(of: all)
    }

    private func page(of found: Found) -> (rows: [QueueRow], summary: QueueSummary) {
        var summary = found.summary
        summary.holdings = Holding.all(of: found.held.map { ($0.key, $0.value) }, in: state)
        summary.nextPromise = state.openPromises.values.min()
        return (found.lines.sorted { $0.place < $1.place }.map(\.row), summary)
    }

    /// Those of the tickets that the view lists, in serving order. As `page`, without what rows take.
    func order(of tickets: [TicketID]) -> [TicketID] {
        guard tickets.count >= Self.worthAThread else { return places(of: tickets[...]).sorted().map(\.id) }
        let middle = tickets.count / 2
        let rest = DetachedWork { places(of: tickets[middle...]) }
        let first = places(of: tickets[..<middle])
        return (first + rest.wait()).sorted().map(\.id)
    }

    private func places(of tickets: ArraySlice<TicketID>) -> [QueueOrder.Place] {
        let matcher = filter?.matcher()
        return tickets.compactMap { id in
            guard let ticket = state.tickets[id] else { return nil }
            let moment = state.moment(of: ticket, at: now)
            return holds(ticket, moment, matcher) ? QueueOrder.Place(id, moment) : nil
        }
    }

    /// The rows of all tickets of the view that there are, solved and closed ones too, in serving order.
    func rowsOfAll() -> [QueueRow] {
        var writer = RowWriter(state: state, now: now, present: present)
        let matcher = filter?.matcher()
        var lines: [Line] = []
        state.tickets.forEach { ticket in
            let moment = state.moment(of: ticket, at: now)
            if holds(ticket, moment, matcher) { lines.append(line(of: ticket, moment, &writer)) }
        }
        return lines.sorted { $0.place < $1.place }.map(\.row)
    }

    private func found(_ tickets: ArraySlice<TicketID>) -> Found {
        var writer = RowWriter(state: state, now: now, present: present)
        let matcher = filter?.matcher()
        var found = Found()
        for id in tickets {
            guard let ticket = state.tickets[id] else { continue }
            let moment = state.moment(of: ticket, at: now)
            found.summary.count(ticket, moment, of: agent, in: state)
            if moment.status.isActive, let assignee = ticket.assignee { found.held[assignee, default: 0] += 1 }
            if view != nil, holds(ticket, moment, matcher) { found.lines.append(line(of: ticket, moment, &writer)) }
        }
        return found
    }

    private func line(of ticket: Ticket, _ moment: TicketMoment, _ writer: inout RowWriter) -> Line {
        Line(place: QueueOrder.Place(ticket.id, moment), row: writer.row(of: ticket, moment))
    }

    /// Those of the tickets that the view lists, in their order.
    func listed(_ tickets: [TicketID]) -> [TicketID] {
        let matcher = filter?.matcher()
        return tickets.filter { id in
            state.tickets[id].map { holds($0, state.moment(of: $0, at: now), matcher) } ?? false
        }
    }

    private func holds(_ ticket: Ticket, _ moment: TicketMoment, _ matcher: TicketMatcher?) -> Bool {
        guard let view, ticket.isKnown, ticket.mergedBy == nil else { return false }
        if let filter, let matcher { return filter.matches(ticket, moment, in: state, by: matcher) }
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

extension QueueSummary {
    /// Counts a ticket that stands so.
    fileprivate mutating func count(
        _ ticket: Ticket, _ moment: TicketMoment, of agent: String, in state: DeskState
    ) {
        guard moment.status.isActive else { return }
        all += 1
        if let assignee = ticket.assignee {
            if state.isSameAgent(assignee, agent) { mine += 1 }
        } else {
            unassigned += 1
        }
        if moment.waitsOnUs { waitingOnUs += 1 }
        switch moment.clock?.state {
        case .breached: breached += 1
        case .atRisk: atRisk += 1
        default: break
        }
    }

    /// Adds the counts of other tickets.
    fileprivate mutating func add(_ other: QueueSummary) {
        all += other.all
        mine += other.mine
        waitingOnUs += other.waitingOnUs
        breached += other.breached
        atRisk += other.atRisk
        unassigned += other.unassigned
    }
}
