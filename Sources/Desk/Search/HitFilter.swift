import CustomerIndex
import DeskModel
import Search

/// What a search asks of the texts beside their words.
struct HitFilter {
    /// Words and phrases that must not stand in the text.
    let unwanted: [TextCondition]
    /// Whether anything is asked of the ticket.
    let asksOfTicket: Bool
    /// Where all that can do is, as far as that is known beforehand.
    let scope: Scope
    private let matcher: TicketMatcher
    private let people: TicketMatcher
    private let times: [(isAfter: Bool, isNegated: Bool, at: Timestamp)]
    private let asksOfMoreThanPeople: Bool
    private let now: Timestamp
    private var verdicts: [TicketID: Bool] = [:]

    /// Where what is searched for can be.
    enum Scope {
        case all
        case tickets(Set<TicketID>)
        case customers(Set<CustomerID>)
    }

    /// Customers of a name that are looked up: where there are more, tickets are asked one by one.
    private static let mostCustomers = 150

    init(_ query: SearchQuery, context: SearchContext, region: String, _ projections: inout Projections) {
        var ofTicket: [SearchTerm] = []
        var times: [(Bool, Bool, Timestamp)] = []
        var unwanted: [TextCondition] = []
        for term in query.terms {
            switch term.condition {
            case .text(let text): if term.isNegated { unwanted.append(text) }
            case .before(let time): times.append((false, term.isNegated, context.instant(time)))
            case .after(let time): times.append((true, term.isNegated, context.instant(time)))
            default: ofTicket.append(term)
            }
        }
        self.unwanted = unwanted
        self.times = times
        asksOfTicket = !ofTicket.isEmpty
        now = context.now
        matcher = TicketMatcher(SearchQuery(terms: ofTicket), context: context)
        let ofPeople = ofTicket.filter { if case .from = $0.condition { true } else { false } }
        people = TicketMatcher(SearchQuery(terms: ofPeople), context: context)
        asksOfMoreThanPeople = ofPeople.count < ofTicket.count
        scope = Self.scope(ofTicket, region: region, &projections)
    }

    /// The tickets of the customers asked for, or the active ones, where a query asks for such alone.
    private static func scope(_ terms: [SearchTerm], region: String, _ projections: inout Projections) -> Scope {
        for term in terms where !term.isNegated {
            guard case .from(let text) = term.condition else { continue }
            if let customers = customers(text, region: region, &projections) { return .customers(customers) }
        }
        let isOfActive = terms.contains { term in
            guard !term.isNegated else { return false }
            return switch term.condition {
            case .status(let names): names.isDisjoint(with: [.solved, .closed])
            case .state(let state): state == .active || state == .snoozed
            default: false
            }
        }
        return isOfActive ? .tickets(Set(projections.state.activeTickets)) : .all
    }

    /// The customers whom a text may mean, who are then asked one by one; nil where there may be more.
    static func customers(
        _ text: String, region: String, _ projections: inout Projections
    ) -> Set<CustomerID>? {
        projections.freshenLookup(region: region)
        let now = projections.state.lastRecordedAt
        let found = projections.lookUp(or: nil) { (index) throws(IndexDamage) in
            try index.find(text, limit: mostCustomers + 1, now: now)
        }
        guard let found, found.count <= mostCustomers else { return nil }
        var customers = Set(found.map(\.id))
        for number in projections.state.resolve(.customer, text).numbers {
            if let id = CustomerID(stored: number) { customers.insert(projections.state.person(of: id).root) }
        }
        return customers
    }

    /// Whether a text of this time, to the minute, may do.
    func mayHold(_ document: SearchDocument) -> Bool {
        times.allSatisfy { time in
            if time.isAfter != time.isNegated { return document.at.adding(seconds: 60) > time.at }
            return document.at < time.at
        }
    }

    /// Whether a text of this time does.
    func holds(_ at: Timestamp) -> Bool {
        times.allSatisfy { time in (time.isAfter ? at >= time.at : at < time.at) != time.isNegated }
    }

    /// Whether what is asked of a text's place holds.
    mutating func holds(_ place: TextPlace, _ state: DeskState) -> Bool {
        guard asksOfTicket else { return true }
        switch place {
        case .customer(let customer):
            // It is on no ticket, so that nothing but whose it is can be asked of it.
            return !asksOfMoreThanPeople && people.matches(TicketFacts(customer: customer, in: state))
        case .ticket(let id, _):
            // Most of what has a common word is solved long ago.
            if case .tickets(let possible) = scope, !possible.contains(id) { return false }
            if let verdict = verdicts[id] { return verdict }
            let verdict =
                state.tickets[id].map { ticket in
                    matcher.matches(TicketFacts(ticket, state.moment(of: ticket, at: now), in: state))
                } ?? false
            verdicts[id] = verdict
            return verdict
        }
    }
}

extension TicketFacts {
    /// What may be asked of whose a text is, as if it were on a ticket of theirs.
    init(customer: CustomerID, in state: DeskState) {
        let profile = state.profile(of: customer)
        let ids = state.members(of: customer).map { state.outputID(.customer, $0.id.number) }
        self.init(
            id: TicketID(1), status: .open, startedAt: Timestamp(seconds: 0),
            customerNames: [profile?.name, profile?.preferredName].compactMap(\.self),
            customerIdentities: ids + (profile?.emails ?? []) + (profile?.phones ?? [])
                + (profile?.handles.map(\.handle) ?? []) + (profile?.accountNumbers ?? []))
    }
}
