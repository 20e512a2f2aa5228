import DeskModel

/// What placeholders in replies stand for: from the customer view, the ticket, the agent and the desk.
///
/// A name that is unknown is left out, so that the placeholder stays open and is named: nothing is guessed.
struct PlaceholderValues {
    let state: DeskState
    let agent: String
    let desk: String

    /// The values by placeholder name.
    func values(customer: CustomerID?, ticket: TicketID?) -> [String: String] {
        var values: [String: String] = [:]
        func put(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { values[name] = value }
        }
        put("agent.name", state.agentName(agent))
        put("desk.name", desk)
        if let customer, let profile = state.profile(of: customer) {
            put("customer.name", profile.name)
            put("customer.preferred_name", profile.preferredName ?? profile.name)
            put("customer.email", profile.emails.first)
            put("customer.phone", profile.phones.first)
            put("customer.account_number", profile.accountNumbers.count == 1 ? profile.accountNumbers.first : nil)
            put("customer.street", profile.address?.street)
            put("customer.postcode", profile.address?.postcode)
            put("customer.city", profile.address?.city)
            put("customer.usual", state.usual(of: customer).first?.item)
            let members = state.members(of: customer)
            fill(order: members, ticket: ticket, put)
            let promises = members.flatMap(\.promises).compactMap { state.promises[$0] }.filter { $0.status == .open }
            put("promise.text", promises.min { $0.due < $1.due }?.text)
        }
        if let ticket, let known = state.tickets[ticket] {
            put("ticket.id", state.outputID(.ticket, ticket.number))
            put("ticket.subject", known.subject)
            put("ticket.reason", known.reason)
        }
        return values
    }

    /// The order a reply is about: the one a fact on the ticket names; else the customer's newest.
    private func fill(order members: [Customer], ticket: TicketID?, _ put: (String, String?) -> Void) {
        let facts = members.flatMap { Array($0.facts) }.sorted { $0.at > $1.at }
        let named = facts.first { fact in
            fact.key.lowercased().hasPrefix("order") && (ticket == nil || fact.ticket == ticket)
        }
        let orders = members.flatMap(\.orders).compactMap { state.orders[$0] }
        let newest = orders.max { $0.at < $1.at }
        let order = named.flatMap { fact in
            orders.first { state.outputID(.order, $0.id.number) == fact.value }
        }
        put("order.number", named?.value ?? newest.map { state.outputID(.order, $0.id.number) })
        let chosen = named == nil ? newest : order
        put("order.total", chosen?.total.map { $0.price })
        put("order.item", chosen?.items.first?.name)
        for fact in facts.reversed() {
            put("fact." + fact.key.lowercased().replacing(" ", with: "_"), fact.value)
        }
    }
}
