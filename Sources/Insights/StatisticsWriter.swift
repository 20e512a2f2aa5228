import DeskModel

extension Statistics {
    /// The figures of a desk at a moment, over a window that ends there.
    ///
    /// Takes time in the active tickets, in what happened on the days of the window, the baseline before it and the last
    /// week, and in the open promises; with O(n log n) for the durations in the window.
    public init(of state: DeskState, at now: Timestamp, windowSeconds: Int64) {
        let window = TimeWindow(end: now, seconds: max(1, windowSeconds))
        var writer = StatisticsWriter(state: state, now: now, window: window)
        let start = min(TrendCounter(window: window).start, WatchCounter.start(now))
        let tickets = state.tickets(from: start, through: now).union(state.activeTickets)
        for id in tickets.sorted() {
            if let ticket = state.tickets[id], ticket.isKnown, ticket.mergedBy == nil { writer.count(ticket) }
        }
        for id in state.surveys(from: start, through: now).sorted() {
            if let survey = state.surveys[id] { writer.count(survey) }
        }
        self = writer.statistics()
    }
}

/// A stretch of time, its beginning left out and its end counted in.
struct TimeWindow {
    var start: Timestamp
    var end: Timestamp

    /// The longest window in seconds, a century: sums over two dozen of them fit where times do.
    static let longest: Int64 = 36_525 * 86_400

    /// The window of so many seconds, at least one and at most `longest`.
    init(end: Timestamp, seconds: Int64) {
        self.end = end
        start = end.adding(seconds: -min(max(1, seconds), Self.longest))
    }

    var seconds: Int64 { end.seconds(since: start) }

    /// The window of the same length that ends where this one begins.
    var previous: TimeWindow { TimeWindow(end: start, seconds: seconds) }

    func contains(_ time: Timestamp) -> Bool { time > start && time <= end }

    /// Which tenth of the window a time falls in, 0…9; nil outside.
    func tenth(of time: Timestamp) -> Int? {
        guard contains(time) else { return nil }
        let elapsed = time.microseconds - start.microseconds
        return min(9, Int(elapsed * 10 / max(1, end.microseconds - start.microseconds)))
    }
}

/// Gathers the figures.
private struct StatisticsWriter {
    let state: DeskState
    let now: Timestamp
    let window: TimeWindow

    private var standing = QueueStanding()
    private var flow = FlowCounter()
    private var previous = FlowCounter()
    private var holds: [String: Int] = [:]
    private var solvings: [String: Int] = [:]
    private var byChannel: [String: Int] = [:]
    private var byReason: [String: Int] = [:]
    private var begunByTenth = [Int](repeating: 0, count: 10)
    private var solvedByTenth = [Int](repeating: 0, count: 10)
    private var tickets: [Figure: [TicketID]] = [:]
    private var oldestWait: (since: Timestamp, ticket: TicketID)?
    private var trends: TrendCounter
    private var watch: WatchCounter

    init(state: DeskState, now: Timestamp, window: TimeWindow) {
        self.state = state
        self.now = now
        self.window = window
        trends = TrendCounter(window: window, firstDay: state.firstTicketDay)
        watch = WatchCounter(now: now)
    }

    mutating func count(_ ticket: Ticket) {
        let status = state.status(of: ticket.id, at: now)
        if status.isActive { countActive(ticket, status: status) }
        countFlow(ticket)
        if let reason = ticket.reason { trends.count(reason, begunAt: ticket.at) }
        watch.count(ticket, isActive: status.isActive)
    }

    private mutating func countActive(_ ticket: Ticket, status: TicketStatus) {
        byChannel[ticket.channel, default: 0] += 1
        if let reason = ticket.reason { byReason[reason, default: 0] += 1 }
        if let assignee = ticket.assignee { holds[state.agentName(assignee), default: 0] += 1 }
        switch status {
        case .new, .open: note(.open, ticket, \.open)
        case .pending: note(.pending, ticket, \.pending)
        case .onHold: note(.onHold, ticket, \.onHold)
        case .snoozed: note(.snoozed, ticket, \.snoozed)
        case .solved, .closed: break
        }
        if ticket.assignee == nil, status != .snoozed { note(.unassigned, ticket, \.unassigned) }
        if status == .new || status == .open, state.waitsOnUs(ticket.id, at: now) {
            note(.waitingOnUs, ticket, \.waitingOnUs)
            if let since = state.conversation(of: ticket.id, at: now).oldestUnanswered,
                oldestWait.map({ since < $0.since }) ?? true
            {
                oldestWait = (since, ticket.id)
            }
        }
        switch state.clock(of: ticket.id, at: now)?.state {
        case .atRisk: note(.atRisk, ticket, \.atRisk)
        case .breached: note(.breached, ticket, \.breached)
        default: break
        }
    }

    private mutating func note(_ figure: Figure, _ ticket: Ticket, _ count: WritableKeyPath<QueueStanding, Int>) {
        standing[keyPath: count] += 1
        tickets[figure, default: []].append(ticket.id)
    }

    private mutating func countFlow(_ ticket: Ticket) {
        if let tenth = window.tenth(of: ticket.at) { begunByTenth[tenth] += 1 }
        for (index, at) in ticket.solvedAt.enumerated() {
            guard let tenth = window.tenth(of: at) else { continue }
            solvedByTenth[tenth] += 1
            tickets[.solved, default: []].append(ticket.id)
            if let assignee = ticket.assignee { solvings[state.agentName(assignee), default: 0] += 1 }
            if index < ticket.handleSecondsAtSolving.count, ticket.handleSecondsAtSolving[index] != nil {
                tickets[.handle, default: []].append(ticket.id)
            }
        }
        for at in ticket.reopenedAt where window.contains(at) { tickets[.reopened, default: []].append(ticket.id) }
        let conversation = state.conversation(of: ticket.id, at: now)
        if !conversation.startedByUs, let reply = conversation.firstReply, window.contains(reply) {
            tickets[.firstReply, default: []].append(ticket.id)
        }
        flow.count(ticket, conversation: conversation, in: window)
        previous.count(ticket, conversation: conversation, in: window.previous)
    }

    mutating func count(_ survey: Survey) {
        flow.count(survey, in: window)
        previous.count(survey, in: window.previous)
        if window.contains(survey.at), let ticket = survey.ticket {
            tickets[survey.kind == .csat ? .csat : .nps, default: []].append(ticket)
        }
    }

    mutating func statistics() -> Statistics {
        if let oldestWait {
            standing.oldestWaitSeconds = max(0, now.seconds(since: oldestWait.since))
            tickets[.oldestWait] = [oldestWait.ticket]
        }
        var promises = PromiseFigures()
        for due in state.openPromises.values {
            if due < now { promises.overdue += 1 } else { promises.due += 1 }
        }
        for figure in tickets.keys { tickets[figure]?.sort() }
        return Statistics(
            at: now, windowSeconds: window.seconds, standing: standing, flow: flow.flow(),
            previousFlow: previous.flow(), promises: promises, agents: agents(), byChannel: byChannel,
            byReason: byReason, trends: trends.trends(), viralWatch: watch.entries(in: state),
            begunByTenth: begunByTenth,
            solvedByTenth: solvedByTenth, tickets: tickets)
    }

    private func agents() -> [AgentLoad] {
        var loads: [String: AgentLoad] = [:]
        for agent in state.agents.all where !agent.name.isEmpty {
            loads[agent.name] = AgentLoad(name: agent.name, role: agent.role, holds: 0, solved: 0)
        }
        for (name, count) in holds {
            loads[name, default: AgentLoad(name: name, role: nil, holds: 0, solved: 0)].holds = count
        }
        for (name, count) in solvings {
            loads[name, default: AgentLoad(name: name, role: nil, holds: 0, solved: 0)].solved = count
        }
        return loads.values.sorted { $0.holds != $1.holds ? $0.holds > $1.holds : $0.name < $1.name }
    }
}
