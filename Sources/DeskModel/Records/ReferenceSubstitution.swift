/// Puts numbers in the place of senders' ids.
struct ReferenceSubstitution {
    /// The numbers of what `RequiredFields` gathered from the same record as `names`, in the same order.
    private let numbers: [UInt64]
    private var place = 0
    /// The customer that the record names.
    private(set) var customer: CustomerID?
    /// The ticket that the record names.
    private(set) var ticket: TicketID?

    init(_ numbers: [UInt64]) { self.numbers = numbers }

    private mutating func replace<Subject>(_ field: inout Change<Reference<Subject>>) -> ID<Subject>? {
        guard case .set(let reference) = field else { return nil }
        guard case .foreign = reference else { return reference.known }
        defer { place += 1 }
        guard place < numbers.count, let id = ID<Subject>(stored: numbers[place]) else { return nil }
        field = .set(.known(id))
        return id
    }
}

extension ReferenceSubstitution: ReferenceFields {
    mutating func reference(_ key: String, _ field: inout Change<Reference<Customer>>) {
        customer = replace(&field)
    }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Ticket>>) {
        ticket = replace(&field)
    }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Message>>) { _ = replace(&field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<SavedReply>>) {
        _ = replace(&field)
    }
}
