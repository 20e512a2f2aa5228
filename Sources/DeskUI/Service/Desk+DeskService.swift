import Desk
import DeskModel
import Insights

extension Desk: DeskService {
    /// The most tickets that are listed behind a figure.
    private static let figureLimit = 500

    /// What the screen says of the desk itself.
    public func about() -> DeskFacts {
        let configuration = configuration
        return DeskFacts(
            name: configuration.name, agent: agentHandle, readOnlyReason: readOnlyReason,
            reasons: configuration.reasons,
            timeZone: configuration.timeZone, configurationFault: configurationFault, warning: warning)
    }

    /// A selection of the queue in serving order, with the rows in a window on it and the desk's figures.
    public func queuePage(
        _ selection: Selection, _ window: QueueWindow, at now: Timestamp
    ) throws(DeskError) -> QueuePage {
        adoptChangedConfiguration()
        switch selection {
        case .view(let view): return try queuePage(view, window, at: now)
        case .figure(let figure, let seconds):
            var page = try queuePage(.all, QueueWindow(reach: 0, also: window.also), at: now)
            let tickets = try statistics(windowSeconds: seconds, at: now).tickets[figure] ?? []
            page.tickets = Array(Self.ordered(tickets, as: page.tickets).prefix(Self.figureLimit))
            page.rows += try queueRows(page.tickets, at: now)
            return page
        }
    }

    /// Tickets behind a figure: those in the queue in serving order, then the others as they are counted.
    private static func ordered(_ tickets: [TicketID], as queue: [TicketID]) -> [TicketID] {
        let wanted = Set(tickets)
        let waiting = queue.filter { wanted.contains($0) }
        let shown = Set(waiting)
        return waiting + tickets.filter { !shown.contains($0) }
    }

    /// A ticket with its conversation.
    public func ticketView(_ ticket: TicketID, at now: Timestamp) throws(DeskError) -> TicketView? {
        try self.ticket(ticket, at: now)
    }

    /// The unified view of a customer.
    public func customerView(
        _ customer: CustomerID, timeline limit: Int, at now: Timestamp
    ) throws(DeskError) -> CustomerView? {
        try self.customer(customer, limit: limit, ticketLimit: 1000, at: now)
    }

    /// Earlier entries of a customer's timeline.
    public func earlier(
        _ customer: CustomerID, before mark: TimelineMark, limit: Int
    ) throws(DeskError) -> EarlierPage {
        // A position is made from one that the desk gives out.
        guard var position = try timeline(customer, before: nil, limit: 1).next else {
            return EarlierPage(entries: [], goesOn: false)
        }
        position.at = mark.at
        position.sequence = mark.sequence
        let page = try timeline(customer, before: position, limit: limit)
        return EarlierPage(entries: page.entries, goesOn: page.next != nil)
    }

    /// Customers for what was typed; the best `rows` of them are told of.
    public func lookup(
        _ query: String, limit: Int, rows: Int, at now: Timestamp, isCancelled: @Sendable () -> Bool
    ) throws(DeskError) -> FindResult {
        try find(query, limit: limit, rows: rows, at: now, isCancelled: isCancelled)
    }

    /// Texts for what was typed.
    public func searchTexts(
        _ query: String, limit: Int, at now: Timestamp, isCancelled: @escaping @Sendable () -> Bool
    ) throws(DeskError) -> SearchResult {
        try search(query, limit: limit, at: now, isCancelled: isCancelled)
    }

    /// Customers who may be one person.
    public func duplicatePairs(limit: Int, isCancelled: @Sendable () -> Bool) throws(DeskError) -> [DuplicatePair] {
        try duplicates(limit: limit, isCancelled: isCancelled)
    }

    /// What came since the newest merge of a customer.
    public func sequel(of customer: CustomerID) throws(DeskError) -> Sequel? {
        guard let sequel = try sinceMerge(of: customer) else { return nil }
        return Sequel(sequel, into: ownName(of: sequel.into), from: ownName(of: sequel.from))
    }

    /// Replies for a ticket.
    public func suggestions(for ticket: TicketID, limit: Int, at now: Timestamp) throws(DeskError) -> SuggestResult {
        try suggest(ticket: ticket, limit: limit, at: now)
    }

    /// The figures of the wallboard.
    public func statistics(window seconds: Int64, at now: Timestamp) throws(DeskError) -> Statistics {
        adoptChangedConfiguration()
        var statistics = try statistics(windowSeconds: seconds, at: now)
        for place in statistics.agents.indices {
            statistics.agents[place].name = agentHandle(of: statistics.agents[place].name)
        }
        return statistics
    }

    /// Does a deed.
    public func perform(_ deed: Deed) throws(DeskError) -> Desk.Performed {
        if case .claimNext(among: nil) = deed {
            let ticket = try claimNext(.all, at: now())
            return Performed(sequence: sequence, made: ticket.number)
        }
        let deed = try deed.naming { text throws(DeskError) in TicketID(try resolve(.ticket, text)) }
        var performed = try perform(deed.command(now: now(), agent: agent))
        // What a merge made is an edge; what is to be seen is what it leads to.
        switch deed {
        case .mergeTickets(_, into: .known(let ticket)): performed.made = ticket.number
        case .mergeCustomers(_, let into, _): performed.made = into.number
        default: break
        }
        return performed
    }

    /// The draft on a ticket, if any.
    public func loadDraft(_ ticket: TicketID) throws(DeskError) -> Draft? { try drafts.load(ticket) }

    /// Keeps a draft in place of the one before.
    public func saveDraft(_ draft: Draft, on ticket: TicketID) throws(DeskError) -> DraftMeeting? {
        try keep(draft, on: ticket)
    }

    /// Forgets a draft.
    public func discardDraft(_ ticket: TicketID) throws(DeskError) -> Draft? { try drafts.discard(ticket) }

    /// The tickets that have a draft of the agent.
    public func draftTickets() -> [TicketID] { drafts.tickets() }

    /// Shows others what the agent looks at.
    public func showPresence(_ ticket: TicketID?, isReplying: Bool) { presence.show(ticket, isReplying: isReplying) }

    /// Who else looks at what.
    public func othersPresent() -> [PresentAgent] { presence.others() }

    /// Readable when anybody's presence changed.
    public var presenceDescriptor: Int32 { presence.changes }
}
