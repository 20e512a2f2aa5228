import Checkpoints
import DeskModel

/// Which events each customer's and each ticket's timeline is made of. The texts stay in the log.
struct TimelineIndex: Sendable {
    private var customers = TimelineLines()
    private var tickets = TimelineLines()
    /// Pairs of customers on whose timelines one entry stands: each merge and unmerge, under the lower number.
    private var shared: [CustomerID: [CustomerID]] = [:]
    /// The pairs that are frozen.
    private var frozenShared: ListTable?
    private var damage: FrozenDamage?

    init() {}

    /// An index that stands on frozen timelines.
    init(on frozen: FrozenDesk, _ state: DeskState) {
        customers = TimelineLines(
            on: FrozenLines(table: frozen.list(.customerLines), damage: frozen.damage), next: state.customers.next)
        tickets = TimelineLines(
            on: FrozenLines(table: frozen.list(.ticketLines), damage: frozen.damage), next: state.tickets.next)
        frozenShared = frozen.list(.sharedEntries)
        damage = frozen.damage
    }

    mutating func append(_ position: TimelinePosition, customer: CustomerID?, ticket: TicketID?) {
        if let customer { customers.append(position, to: customer.number) }
        if let ticket { tickets.append(position, to: ticket.number) }
    }

    /// Puts an entry that stands on one customer's timeline on another's too.
    mutating func share(_ position: TimelinePosition, of customer: CustomerID, with other: CustomerID) {
        guard customer != other else { return }
        customers.append(position, to: other.number)
        shared[min(customer, other), default: []].append(max(customer, other))
    }

    /// Puts an entry that stands on one ticket's timeline on another's too.
    mutating func share(_ position: TimelinePosition, with other: TicketID) {
        tickets.append(position, to: other.number)
    }

    /// Moves the entries of a ticket that has another customer now, or only now has one, to that customer's timeline.
    mutating func move(_ ticket: TicketID, from old: CustomerID?, to new: CustomerID) {
        guard old != new else { return }
        let line = tickets.all(ticket.number)
        guard !line.isEmpty else { return }
        if let old { customers.remove(line, from: old.number) }
        customers.add(line, to: new.number)
    }

    /// The entries of a ticket in order of time.
    mutating func line(of ticket: TicketID) -> ContiguousArray<TimelinePosition> { tickets.all(ticket.number) }

    /// The newest entries of several customers who are one person, older than `before`, newest first.
    ///
    /// O(members × log entries + limit × members).
    mutating func newest(
        of members: [CustomerID], before: TimelinePosition?, limit: Int
    ) -> [TimelinePosition] {
        var cursors: [TimelineCursor] = []
        for member in members { cursors += customers.cursors(member.number, before: before) }
        var newest: [TimelinePosition] = []
        while newest.count < limit {
            var best: (index: Int, position: TimelinePosition)?
            for index in cursors.indices {
                guard let position = cursors[index].peek() else { continue }
                if let current = best, position <= current.position { continue }
                best = (index, position)
            }
            guard let best else { break }
            cursors[best.index].advance()
            if newest.last != best.position { newest.append(best.position) }
        }
        return newest
    }

    /// How many entries several customers have together, each counted once.
    func count(of members: [CustomerID]) -> Int {
        let all = members.reduce(0) { $0 + customers.count($1.number) }
        guard members.count > 1 else { return all }
        let set = Set(members)
        return members.reduce(all) { count, member in
            count - partners(of: member).count { set.contains($0) }
        }
    }

    private func partners(of customer: CustomerID) -> [CustomerID] {
        var partners = shared[customer] ?? []
        if let frozenShared, let damage {
            partners += damage.read(or: []) { () throws(CheckpointDamage) in
                try frozenShared.entries(of: customer.number)
            }.compactMap { CustomerID(stored: $0[0]) }
        }
        return partners
    }

    /// Writes what lies above the frozen timelines.
    func freeze(into sink: CheckpointSink) throws(CheckpointError) {
        if !customers.isUnchanged { try customers.freeze(into: sink.lists(.customerLines, columns: 2)) }
        if !tickets.isUnchanged { try tickets.freeze(into: sink.lists(.ticketLines, columns: 2)) }
        if !shared.isEmpty {
            let pairs = try sink.lists(.sharedEntries, columns: 1)
            for (customer, others) in shared.sorted(by: { $0.key < $1.key }) {
                for other in others { try pairs.append(customer.number, ListEntry(other.number, 0, 0, 0)) }
            }
        }
        try sink.finish()
    }
}
