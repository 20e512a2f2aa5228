/// A thing of a customer's that has a number of its own.
public struct CustomerThing: Hashable, Sendable {
    /// Its kind: a note, preference, fact, the usual, an order, ticket, complaint, promise, survey answer or idea.
    public let kind: EntityKind
    /// Its number.
    public let number: UInt64

    /// The thing of a kind with a number.
    public init(_ kind: EntityKind, _ number: UInt64) {
        self.kind = kind
        self.number = number
    }
}

// Taking a merge back.
extension Decider {
    mutating func unmergeCustomer(_ id: CustomerID, _ giving: [CustomerThing]) throws(Refusal) {
        let customer = try customer(id)
        guard let merge = customer.mergedBy ?? customer.absorbed.max(),
            case .customers(let from, let into, _)? = state.merges[merge]?.ends
        else {
            throw .invalid("customer \(state.outputID(.customer, id.number)) is not merged with any other")
        }
        emit(.customersUnmerged(merge), customer: id)
        let members = Set(state.person(of: into).members)
        let leaving = Set(state.customers(under: from))
        var given: Set<CustomerThing> = []
        for thing in giving {
            guard let owner = state.owner(of: thing.kind, thing.number), members.contains(owner),
                thing.kind != .customer, thing.kind != .message
            else {
                throw .noSuch(thing.kind, state.outputID(thing.kind, thing.number))
            }
            let other = leaving.contains(owner) ? into : from
            for thing in state.whatGoes(with: thing) where given.insert(thing).inserted { give(thing, to: other) }
        }
        made = merge.number
    }

    private mutating func give(_ thing: CustomerThing, to customer: CustomerID) {
        guard var record = AnyRecord(kind: thing.kind) else { return }
        var owner = OwnerChange(customer: customer)
        record.visit(&owner)
        emit(
            .recorded(record, number: thing.number), customer: customer,
            ticket: thing.kind == .ticket ? TicketID(thing.number) : nil)
    }
}

/// Writes whose a thing is into its record.
private struct OwnerChange: ReferenceFields {
    let customer: CustomerID

    mutating func reference(_ key: String, _ field: inout Change<Reference<Customer>>) {
        field = .set(.known(customer))
    }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Ticket>>) {}
    mutating func reference(_ key: String, _ field: inout Change<Reference<Message>>) {}
    mutating func reference(_ key: String, _ field: inout Change<Reference<SavedReply>>) {}
}

extension DeskState {
    /// A customer and all that merges made part of it.
    func customers(under id: CustomerID) -> [CustomerID] {
        var found = [id]
        var index = 0
        while index < found.count {
            for edge in customers.read(found[index], { $0.absorbed }) ?? [] {
                if case .customers(let from, _, _)? = merges[edge]?.ends { found.append(from) }
            }
            index += 1
        }
        return found
    }

    /// A thing, and of a ticket what came up on it: a conversation is not one person's and its promises another's.
    fileprivate func whatGoes(with thing: CustomerThing) -> [CustomerThing] {
        guard thing.kind == .ticket, let id = TicketID(stored: thing.number) else { return [thing] }
        let home = tickets.read(id) { $0.customer } ?? nil
        var things: [CustomerThing] = []
        for ticket in group(of: rootTicket(of: id)) {
            guard let ticket = tickets[ticket], ticket.customer == home else { continue }
            things.append(CustomerThing(.ticket, ticket.id.number))
            things += ticket.complaints.map { CustomerThing(.complaint, $0.number) }
            things += ticket.promises.map { CustomerThing(.promise, $0.number) }
            things += ticket.surveys.map { CustomerThing(.survey, $0.number) }
            for fact in home.flatMap({ customers[$0] })?.facts ?? [] where fact.ticket == ticket.id {
                things.append(CustomerThing(.fact, fact.number))
            }
        }
        return things.filter { owner(of: $0.kind, $0.number) == home }
    }
}
