// Who is who, and who looked.
extension Decider {
    /// The native keys whose value a merge can choose.
    static let mergeableFields: Set<String> = [
        "name", "preferred_name", "pronunciation", "form_of_address", "language", "since", "vip", "address",
        "birth_date",
    ]

    mutating func mergeCustomers(_ from: CustomerID, _ into: CustomerID, _ fields: [String]) throws(Refusal) {
        _ = try customer(from)
        _ = try customer(into)
        let one = state.rootCustomer(of: from)
        let other = state.rootCustomer(of: into)
        guard one != other else { throw .invalid("these two are one customer already") }
        if let key = fields.first(where: { !Self.mergeableFields.contains($0) }) {
            throw .invalid("\"\(key)\" is no field that a merge can choose")
        }
        let merge = MergeID(try take(.merge))
        let body = EventBody.customersMerged(merge, from: one, into: other, fromFields: fields.sorted())
        emit(body, customer: other)
        made = merge.number
    }

    mutating func unmergeCustomer(_ id: CustomerID) throws(Refusal) {
        let customer = try customer(id)
        guard let merge = customer.mergedBy ?? customer.absorbed.max() else {
            throw .invalid("customer \(state.outputID(.customer, id.number)) is not merged with any other")
        }
        emit(.customersUnmerged(merge), customer: id)
        made = merge.number
    }

    mutating func view(_ id: CustomerID) throws(Refusal) {
        let actor = try namedActor()
        let customer = try customer(id)
        if let last = customer.viewedAt[actor] {
            let passed = BusinessTime.calendar.seconds(from: last, to: now)
            if passed < policy.viewSeconds { return }
        }
        emit(.customerViewed, customer: id)
    }
}
