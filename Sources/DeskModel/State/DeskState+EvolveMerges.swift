// Merges are edges of a forest: each thing goes into at most one other, and never in a circle. An edge that a damaged
// log draws against this is kept as already undone, so that its number stays taken and nothing else follows it.
extension DeskState {
    mutating func foldCustomerMerge(
        _ id: MergeID, _ from: CustomerID, _ into: CustomerID, _ fields: [String], _ event: Event
    ) {
        mention(from)
        mention(into)
        let isSound = merges[id] == nil && customers[from]?.mergedBy == nil && rootCustomer(of: into) != from
        draw(id, .customers(from: from, into: into, fromFields: fields), isSound, event)
        guard isSound else { return }
        customers.change(from) { $0.mergedBy = id }
        customers.change(into) { $0.absorbed.append(id) }
    }

    /// What is said later than a merge is worth more than what the merge chose: the fields show as this customer has them. Takes as
    /// many steps as there are merges above, and at each the merges beside.
    mutating func choose(_ fields: Set<String>, of customer: CustomerID) {
        guard !fields.isEmpty else { return }
        var member = customer
        var path: MergeID?
        while true {
            for edge in customers.read(member, { $0.absorbed }) ?? [] {
                choose(in: edge) { edge == path ? $0.union(fields) : $0.subtracting(fields) }
            }
            guard let edge = customers.read(member, { $0.mergedBy }) ?? nil,
                case .customers(_, let into, _)? = merges[edge]?.ends
            else { return }
            (member, path) = (into, edge)
        }
    }

    private mutating func choose(in edge: MergeID, _ change: (Set<String>) -> Set<String>) {
        guard case .customers(let from, let into, let chosen)? = merges[edge]?.ends else { return }
        let now = change(Set(chosen)).sorted()
        guard now != chosen else { return }
        merges.change(edge) { $0.ends = .customers(from: from, into: into, fromFields: now) }
    }

    mutating func foldTicketMerge(_ id: MergeID, _ from: TicketID, _ into: TicketID, _ event: Event) {
        mention(from, at: event.at)
        mention(into, at: event.at)
        let isSound = merges[id] == nil && tickets[from]?.mergedBy == nil && rootTicket(of: into) != from
        draw(id, .tickets(from: from, into: into), isSound, event)
        guard isSound else { return }
        tickets.change(from) { $0.mergedBy = id }
        tickets.change(into) { $0.absorbed.append(id) }
        refreshActivity(of: from)
        unsettle(into)
    }

    mutating func foldApart(_ other: CustomerID, _ apart: Bool, _ event: Event) {
        guard let one = event.customer, one != other else { return }
        mention(other)
        for (customer, stranger) in [(one, other), (other, one)] {
            customers.change(customer) { customer in
                _ = customer.apart.take(stranger.number)
                if apart { customer.apart.place(stranger) }
            }
        }
    }

    mutating func foldUnmerge(_ id: MergeID) {
        guard let edge = merges[id], !edge.isUndone else { return }
        merges.change(id) { $0.isUndone = true }
        switch edge.ends {
        case .customers(let from, let into, _):
            customers.change(from) { $0.mergedBy = nil }
            customers.change(into) { $0.absorbed.removeAll { $0 == id } }
        case .tickets(let from, let into):
            tickets.change(from) { $0.mergedBy = nil }
            tickets.change(into) { $0.absorbed.removeAll { $0 == id } }
            refreshActivity(of: from)
            unsettle(from)
            unsettle(into)
        }
    }

    private mutating func draw(_ id: MergeID, _ ends: MergeEdge.Ends, _ isSound: Bool, _ event: Event) {
        mentioned.tell(.merge, id.number)
        guard merges[id] == nil else { return }
        let edge = MergeEdge(id: id, ends: ends, at: event.at, by: event.actor, isUndone: !isSound)
        merges.upsert(id, edge) { _ in }
    }

    /// The customer that stands for the whole person. Takes as many steps as there are merges above.
    public func rootCustomer(of id: CustomerID) -> CustomerID {
        var id = id
        while let edge = customers.read(id, { $0.mergedBy }) ?? nil,
            case .customers(_, let into, _)? = merges[edge]?.ends
        { id = into }
        return id
    }

    /// The ticket that the ticket went into, through any number of merges; itself where it did not.
    public func rootTicket(of id: TicketID) -> TicketID {
        var id = id
        while let edge = tickets.read(id, { $0.mergedBy }) ?? nil, case .tickets(_, let into)? = merges[edge]?.ends {
            id = into
        }
        return id
    }

    /// A ticket and all that went into it, itself first.
    public func group(of ticket: TicketID) -> [TicketID] {
        var group = [ticket]
        var index = 0
        while index < group.count {
            for edge in tickets.read(group[index], { $0.absorbed }) ?? [] {
                if case .tickets(let from, _)? = merges[edge]?.ends { group.append(from) }
            }
            index += 1
        }
        return group
    }
}
