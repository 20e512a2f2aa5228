import DeskModel

/// Where every active ticket stands in serving order: worked out once, then kept up as tickets change and time passes.
///
/// The tickets of a view and the figures of the desk are one look over compact lines, whatever the rows of a screen take.
/// A line holds until its ticket is changed or an instant at which time alone changes it, whichever is first; nothing else
/// moves it. So it says the same at every moment as a listing made anew (`QueueListing`).
struct QueueStanding: Sendable {
    /// A ticket as the order and the figures need it.
    private struct Line: Sendable {
        var place: QueueOrder.Place
        var span: TicketSpan
        /// Whose it is, and the customer who stands for the whole person: whether they are VIP decides the clock.
        var customer: CustomerID?
        var root: CustomerID?
        /// The place of who has it in `holders`; -1 where nobody does.
        var holder: Int32
        var waitsOnUs: Bool
        var clock: TicketClock.State?
    }

    /// A line before the name of who has it is known by a number.
    private struct Draft: Sendable {
        var line: Line
        var assignee: String?
    }

    /// In serving order.
    private var lines: [Line] = []
    /// Everybody who has, or had, one of the tickets, as told.
    private var holders: [String] = []
    private var numbers: [String: Int32] = [:]
    private var solved: SolvedStanding?

    /// Fewer tickets than this are done sooner than a thread is started for half of them.
    private static let worthAThread = 400

    /// All active tickets of a state. O(t log t) for t of them; many are looked at by two threads.
    init(_ state: DeskState, at now: Timestamp) {
        let tickets = Array(state.activeTickets)
        if tickets.count < Self.worthAThread {
            lines = Self.drafts(of: tickets[...], in: state, at: now).map { line(of: $0) }
        } else {
            let middle = tickets.count / 2
            let rest = DetachedWork { Self.drafts(of: tickets[middle...], in: state, at: now) }
            lines = Self.drafts(of: tickets[..<middle], in: state, at: now).map { line(of: $0) }
            lines += rest.wait().map { line(of: $0) }
        }
        lines.sort { $0.place < $1.place }
    }

    private static func drafts(
        of tickets: ArraySlice<TicketID>, in state: DeskState, at now: Timestamp
    ) -> [Draft] { tickets.compactMap { draft(of: $0, in: state, at: now) } }

    /// Nil for a ticket that is not in the queue.
    private static func draft(of id: TicketID, in state: DeskState, at now: Timestamp) -> Draft? {
        guard let ticket = state.tickets.glance(id, { $0 }), ticket.isKnown, ticket.mergedBy == nil else { return nil }
        let person = ticket.customer.map { state.standing(of: $0) }
        let isVIP = person?.isVIP ?? false
        let moment = state.moment(of: ticket, at: now, isVIP: isVIP)
        guard moment.status.isActive else { return nil }
        return Draft(
            line: Line(
                place: QueueOrder.Place(id, moment), span: state.span(of: ticket, moment, at: now, isVIP: isVIP),
                customer: ticket.customer, root: person?.root, holder: -1,
                waitsOnUs: moment.waitsOnUs, clock: moment.clock?.state),
            assignee: ticket.assignee)
    }

    private mutating func line(of draft: Draft) -> Line {
        var line = draft.line
        if let assignee = draft.assignee { line.holder = number(of: assignee) }
        return line
    }

    private mutating func number(of holder: String) -> Int32 {
        if let known = numbers[holder] { return known }
        let number = Int32(holders.count)
        holders.append(holder)
        numbers[holder] = number
        return number
    }

    // MARK: Keeping it up

    /// Takes in what was changed, and what time has changed. O(t), and O(log t) more for each ticket that stands elsewhere.
    mutating func catchUp(_ changes: TicketChanges, in state: DeskState, at now: Timestamp) {
        solved?.catchUp(changes, in: state)
        var stale = changes.tickets
        for line in lines {
            if !line.span.contains(now) { stale.insert(line.place.id) }
            guard !changes.customers.isEmpty else { continue }
            if let customer = line.customer, changes.customers.contains(customer) { stale.insert(line.place.id) }
            if let root = line.root, changes.customers.contains(root) { stale.insert(line.place.id) }
        }
        guard !stale.isEmpty else { return }
        let few = stale.count <= 8 ? Array(stale) : nil
        lines.removeAll { line in few?.contains(line.place.id) ?? stale.contains(line.place.id) }
        let active = stale.filter { state.activeTickets.contains($0) }
        put(active.compactMap { Self.draft(of: $0, in: state, at: now) }.map { line(of: $0) })
    }

    /// Puts lines where they belong.
    private mutating func put(_ fresh: [Line]) {
        guard !fresh.isEmpty else { return }
        let fresh = fresh.sorted { $0.place < $1.place }
        var merged: [Line] = []
        merged.reserveCapacity(lines.count + fresh.count)
        var next = fresh.startIndex
        for line in lines {
            while next < fresh.endIndex, fresh[next].place < line.place {
                merged.append(fresh[next])
                next += 1
            }
            merged.append(line)
        }
        merged += fresh[next...]
        lines = merged
    }

    // MARK: Asking it

    /// The tickets of a view with a name, in its order. O(t); the first time that solved ones are asked for, O(s log s)
    /// for those.
    mutating func tickets(of view: QueueView, for agent: String, in state: DeskState, at now: Timestamp) -> [TicketID] {
        switch view {
        case .all, .filter: return lines.map(\.place.id)
        case .waiting: return lines.lazy.filter(\.waitsOnUs).map(\.place.id)
        case .unassigned: return lines.lazy.filter { $0.holder < 0 }.map(\.place.id)
        case .pressing:
            return lines.lazy.filter { $0.clock == .breached || $0.clock == .atRisk }.map(\.place.id)
        case .mine:
            let mine = mine(agent, in: state)
            return lines.lazy.filter { $0.holder >= 0 && mine[Int($0.holder)] }.map(\.place.id)
        case .solved:
            let standing = solved ?? SolvedStanding(state, at: now)
            defer { solved = standing }
            return standing.tickets(at: now)
        }
    }

    /// Which of the holders are the acting agent.
    private func mine(_ agent: String, in state: DeskState) -> [Bool] { holders.map { state.isSameAgent($0, agent) } }

    /// The figures. O(t + open promises).
    func summary(for agent: String, in state: DeskState) -> QueueSummary {
        var summary = QueueSummary()
        let mine = mine(agent, in: state)
        var held = [Int](repeating: 0, count: holders.count)
        for line in lines {
            summary.all += 1
            if line.holder >= 0 {
                held[Int(line.holder)] += 1
                if mine[Int(line.holder)] { summary.mine += 1 }
            } else {
                summary.unassigned += 1
            }
            if line.waitsOnUs { summary.waitingOnUs += 1 }
            switch line.clock {
            case .breached: summary.breached += 1
            case .atRisk: summary.atRisk += 1
            default: break
            }
        }
        summary.holdings = Holding.all(of: zip(holders, held), in: state)
        summary.nextPromise = state.openPromises.values.min()
        return summary
    }
}

extension Holding {
    /// Holdings by the short names of who is told to have tickets, however they are told of.
    static func all(of held: some Sequence<(String, Int)>, in state: DeskState) -> [Holding] {
        var counts: [String: Int] = [:]
        for (agent, tickets) in held where tickets > 0 { counts[state.agentHandle(agent), default: 0] += tickets }
        return counts.map { Holding(agent: $0.key, tickets: $0.value) }.sorted { $0.agent < $1.agent }
    }
}
