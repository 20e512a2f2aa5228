import DeskModel
import Search
import TextAnalysis

/// What the filters of a search name, and nothing on the desk is called: told where nothing is found.
struct UnknownNames {
    /// A filter, and what tells the tickets for which it holds.
    private struct Candidate {
        let what: String
        let matcher: TicketMatcher
    }

    private var candidates: [Candidate] = []
    private var sentences: [String] = []

    /// Tickets that are asked whether one has what is named.
    private static let mostTickets: UInt64 = 20_000

    /// A sentence for each filter of a query that names what is nowhere, whatever the rest of the query. O(20,000 tickets),
    /// and as many customers as are called about so. Filters with a minus say nothing of what there should be.
    static func sentences(
        of query: SearchQuery, context: SearchContext, region: String, _ projections: inout Projections,
        isCancelled: () -> Bool
    ) -> [String] {
        var names = UnknownNames()
        for term in query.terms where !term.isNegated {
            let matcher = TicketMatcher(SearchQuery(terms: [term]), context: context)
            switch term.condition {
            case .from(let text):
                guard let people = HitFilter.customers(text, region: region, &projections) else { continue }
                let state = projections.state
                if !people.contains(where: { matcher.matches(TicketFacts(customer: $0, in: state)) }) {
                    names.sentences.append(nobody(text))
                }
            case .assignee(let agents):
                let named = agents.compactMap { if case .named(let name) = $0 { name } else { nil } }
                guard named.count == agents.count, !isAgent(matcher, projections.state) else { continue }
                names.candidates.append(Candidate(what: "is assigned to \(list(named))", matcher: matcher))
            case .reason(let reasons):
                names.candidates.append(Candidate(what: "has the reason \(list(reasons))", matcher: matcher))
            case .channel(let channels):
                names.candidates.append(Candidate(what: "has the channel \(list(channels))", matcher: matcher))
            case .tag(let tags):
                names.candidates.append(Candidate(what: "has the tag \(list(tags))", matcher: matcher))
            case .status, .state, .priority, .complaint, .vip, .before, .after, .text: continue
            }
        }
        names.askTickets(projections.state, isCancelled)
        return isCancelled() ? [] : names.sentences
    }

    /// Leaves those candidates that hold for no ticket, the newest asked first.
    private mutating func askTickets(_ state: DeskState, _ isCancelled: () -> Bool) {
        let next = state.tickets.next
        let first = max(1, next - min(next, Self.mostTickets))
        var number = next
        while number > first, !candidates.isEmpty, number % 256 != 0 || !isCancelled() {
            number -= 1
            guard let id = TicketID(stored: number) else { continue }
            let facts = state.tickets.glance(id) { TicketFacts(own: $0, in: state) }
            guard let facts else { continue }
            candidates.removeAll { $0.matcher.matches(facts) }
        }
        let who = first == 1 ? "No ticket" : "None of the \(Self.mostTickets) tickets that were recorded last"
        sentences += candidates.map { "\(who) \($0.what)." }
    }

    private static func isAgent(_ matcher: TicketMatcher, _ state: DeskState) -> Bool {
        state.agents.all.contains { agent in
            let names = [agent.name, state.outputID(.agent, agent.id.number)]
            return matcher.matches(
                TicketFacts(id: TicketID(1), status: .open, assignee: names, startedAt: state.lastRecordedAt))
        }
    }

    private static func nobody(_ text: String) -> String {
        switch QueryShape(text) {
        case .email: "Nobody has the email \(text)."
        case .handle: "Nobody has the handle \(text)."
        case .digits, .number: "Nobody has the number \(text)."
        case .words, .empty: "Nobody is called \(text)."
        }
    }

    private static func list(_ values: some Sequence<String>) -> String { values.sorted().joined(separator: " or ") }
}

extension TicketFacts {
    /// What a ticket itself says, without its customer and texts.
    fileprivate init(own ticket: Ticket, in state: DeskState) {
        self.init(
            id: ticket.id, status: .open, assignee: ticket.assignee.map { [$0, state.agentName($0)] } ?? [],
            reason: ticket.reason, channel: ticket.channel, tags: ticket.tags, startedAt: ticket.at)
    }
}
