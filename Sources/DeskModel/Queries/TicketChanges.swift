/// What was changed since somebody last asked, as far as it moves tickets in a queue.
public struct TicketChanges: Sendable {
    /// Tickets that were changed, or whose messages, promises or complaints were.
    public var tickets: Set<TicketID>
    /// Customers that were changed: whether they are to be served first may be otherwise.
    public var customers: Set<CustomerID>

    /// Whether nothing was changed.
    public var isEmpty: Bool { tickets.isEmpty && customers.isEmpty }
}

extension DeskState {
    /// What was changed since the last call; nil at the first one, and where too much was: then everything is to be looked
    /// at. Takes time in what was changed.
    ///
    /// A ticket is among them too when one that went into it was changed: its conversation is that of both.
    public mutating func takeTicketChanges() -> TicketChanges? {
        let (tickets, customers) = (tickets.takeChanges(), customers.takeChanges())
        let (messages, promises) = (messages.takeChanges(), promises.takeChanges())
        let complaints = complaints.takeChanges()
        guard let tickets, let customers, let messages, let promises, let complaints else { return nil }
        var changed = Set(tickets.compactMap(TicketID.init(stored:)))
        for id in messages.lazy.compactMap(MessageID.init(stored:)) {
            if let ticket = self.messages.read(id, { $0.ticket }) { changed.insert(ticket) }
        }
        for id in promises.lazy.compactMap(PromiseID.init(stored:)) {
            if let ticket = self.promises.read(id, { $0.ticket }) ?? nil { changed.insert(ticket) }
        }
        for id in complaints.lazy.compactMap(ComplaintID.init(stored:)) {
            if let ticket = self.complaints.read(id, { $0.ticket }) ?? nil { changed.insert(ticket) }
        }
        let roots = changed.map { rootTicket(of: $0) }
        return TicketChanges(
            tickets: changed.union(roots),
            customers: Set(customers.compactMap(CustomerID.init(stored:))))
    }

    /// Goes on with what an equal state has not told yet of its changes.
    public mutating func takeUntold(from other: DeskState) {
        tickets.takeUntold(from: other.tickets)
        customers.takeUntold(from: other.customers)
        messages.takeUntold(from: other.messages)
        promises.takeUntold(from: other.promises)
        complaints.takeUntold(from: other.complaints)
    }
}
