// Who is who, and who looked.
extension Decider {
    /// The native keys whose value a merge can choose.
    static let mergeableFields = Set(Customer.singleFields.map(\.key))

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

    mutating func tellApart(_ one: CustomerID, _ other: CustomerID, _ apart: Bool) throws(Refusal) {
        _ = try customer(other)
        let known = try customer(one).apart.contains(other)
        guard one != other else { throw .invalid("a customer cannot be told apart from itself") }
        if apart, state.rootCustomer(of: one) == state.rootCustomer(of: other) {
            throw .invalid("these two are one customer; take them apart first")
        }
        guard known != apart else { return }
        emit(.customersToldApart(other: other, apart: apart), customer: one)
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
