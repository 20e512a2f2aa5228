import DeskModel
import Search

/// A view's filter, read. Every thread that asks it about tickets makes a matcher of it.
struct TicketFilter: Sendable {
    private let query: SearchQuery
    private let context: SearchContext
    /// Whether the filter may match tickets that are solved or closed.
    let reachesBeyondActive: Bool

    /// The filter of a view, or nil for the views with names.
    init?(_ view: QueueView, agent: String, state: DeskState, at now: Timestamp, utcOffset: Int) throws(DeskError) {
        guard case .filter(let text) = view else { return nil }
        let query: SearchQuery
        do throws(SearchQueryError) {
            query = try SearchQuery(text)
        } catch {
            throw .refused(.invalid("\(error)"), sentence: "The filter cannot be read. \(error)")
        }
        reachesBeyondActive = query.terms.contains { term in
            guard case .status(let names) = term.condition, !term.isNegated else { return false }
            return names.contains(.solved) || names.contains(.closed)
        }
        self.query = query
        context = SearchContext(me: [agent, state.agentName(agent)], now: now, utcOffset: utcOffset)
    }

    /// What tells which tickets match; for one thread.
    func matcher() -> TicketMatcher { TicketMatcher(query, context: context) }

    /// Whether a ticket matches. Without a word about status, only active tickets do.
    func matches(_ ticket: Ticket, _ moment: TicketMoment, in state: DeskState, by matcher: TicketMatcher) -> Bool {
        guard reachesBeyondActive || moment.status.isActive else { return false }
        return matcher.matches(TicketFacts(ticket, moment, in: state))
    }
}

extension TicketFacts {
    /// What a filter may ask of a ticket.
    init(_ ticket: Ticket, _ moment: TicketMoment, in state: DeskState) {
        let profile = ticket.customer.flatMap { state.profile(of: $0) }
        let members = ticket.customer.map { state.members(of: $0) } ?? []
        let ids = members.map { state.outputID(.customer, $0.id.number) }
        let assignee = ticket.assignee.map { [$0, state.agentName($0)] } ?? []
        self.init(
            id: ticket.id, status: TicketStatusName(rawValue: moment.status.name) ?? .open,
            isSnoozed: moment.status == .snoozed, isWaitingOnUs: moment.waitsOnUs,
            isBreached: moment.clock?.state == .breached, assignee: assignee,
            reason: ticket.reason, channel: ticket.channel, priority: ticket.priority.name, tags: ticket.tags,
            isComplaint: ticket.hasComplaint, isVIP: profile?.vip ?? false, startedAt: ticket.at,
            customerNames: [profile?.name, profile?.preferredName].compactMap(\.self),
            customerIdentities: ids + (profile?.emails ?? []) + (profile?.phones ?? [])
                + (profile?.handles.map(\.handle) ?? []) + (profile?.accountNumbers ?? []),
            texts: [ticket.subject].compactMap(\.self))
    }
}
