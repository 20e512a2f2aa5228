/// Gathers what a record refers to by senders' ids.
struct ForeignReferences {
    private(set) var names: [ImportedEvent.Name] = []

    private mutating func note<Subject>(_ kind: EntityKind, _ field: Change<Reference<Subject>>) {
        if case .set(.foreign(let foreign)) = field { names.append(ImportedEvent.Name(kind, foreign)) }
    }
}

extension ForeignReferences: ReferenceFields {
    mutating func reference(_ key: String, _ field: inout Change<Reference<Customer>>) { note(.customer, field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Ticket>>) { note(.ticket, field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Message>>) { note(.message, field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<SavedReply>>) { note(.savedReply, field) }
}

/// Puts numbers in the place of senders' ids.
struct ReferenceSubstitution {
    /// The numbers of what `ForeignReferences` gathered from the same record, in the same order.
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
