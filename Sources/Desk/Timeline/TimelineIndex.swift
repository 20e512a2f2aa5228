import DeskModel

/// A place on a timeline: when, and which event.
public struct TimelinePosition: Hashable, Comparable, Sendable {
    /// When the entry happened.
    public var at: Timestamp
    /// The sequence of the event that told it.
    public var sequence: UInt64

    /// Orders by time, then by sequence.
    public static func < (left: TimelinePosition, right: TimelinePosition) -> Bool {
        (left.at, left.sequence) < (right.at, right.sequence)
    }
}

/// Which events each customer's and each ticket's timeline is made of. The texts stay in the log.
///
/// A list is sorted when it is next read after something came out of order: reading costs O(1) otherwise.
struct TimelineIndex: Sendable {
    /// The entries of one customer or ticket.
    struct Line: Sendable {
        private(set) var positions: ContiguousArray<TimelinePosition> = []
        private var isSorted = true

        mutating func append(_ position: TimelinePosition) {
            if let last = positions.last, position < last { isSorted = false }
            positions.append(position)
        }

        /// Takes in positions that are not there yet. Linear in both.
        mutating func add(_ more: ContiguousArray<TimelinePosition>) {
            let known = Set(positions.lazy.map(\.sequence))
            for position in more where !known.contains(position.sequence) { append(position) }
        }

        /// Takes positions out. Linear in both.
        mutating func remove(_ others: ContiguousArray<TimelinePosition>) {
            let gone = Set(others.lazy.map(\.sequence))
            positions.removeAll { gone.contains($0.sequence) }
        }

        mutating func sort() {
            guard !isSorted else { return }
            positions.sort()
            isSorted = true
        }
    }

    private var customers = NumberTable<Line>()
    private var tickets = NumberTable<Line>()
    /// Pairs of customers on whose timelines one entry stands: each merge and unmerge, under the lower number.
    private var shared: [CustomerID: [CustomerID]] = [:]

    mutating func append(_ position: TimelinePosition, customer: CustomerID?, ticket: TicketID?) {
        if let customer { customers.upsert(customer.number, Line()) { $0.append(position) } }
        if let ticket { tickets.upsert(ticket.number, Line()) { $0.append(position) } }
    }

    /// Puts an entry that stands on one customer's timeline on another's too.
    mutating func share(_ position: TimelinePosition, of customer: CustomerID, with other: CustomerID) {
        guard customer != other else { return }
        customers.upsert(other.number, Line()) { $0.append(position) }
        shared[min(customer, other), default: []].append(max(customer, other))
    }

    /// Puts an entry that stands on one ticket's timeline on another's too.
    mutating func share(_ position: TimelinePosition, with other: TicketID) {
        tickets.upsert(other.number, Line()) { $0.append(position) }
    }

    /// Moves the entries of a ticket that has another customer now, or only now has one, to that customer's timeline.
    mutating func move(_ ticket: TicketID, from old: CustomerID?, to new: CustomerID) {
        guard old != new, let line = tickets[ticket.number] else { return }
        if let old { customers.change(old.number) { $0.remove(line.positions) } }
        customers.upsert(new.number, Line()) { $0.add(line.positions) }
    }

    /// The entries of a customer in order of time.
    mutating func line(of customer: CustomerID) -> ContiguousArray<TimelinePosition> {
        customers.change(customer.number) { line in
            line.sort()
            return line.positions
        } ?? []
    }

    /// The entries of a ticket in order of time.
    mutating func line(of ticket: TicketID) -> ContiguousArray<TimelinePosition> {
        tickets.change(ticket.number) { line in
            line.sort()
            return line.positions
        } ?? []
    }

    /// The newest entries of several customers who are one person, older than `before`, newest first.
    ///
    /// O(members × log entries + limit × members).
    mutating func newest(
        of members: [CustomerID], before: TimelinePosition?, limit: Int
    ) -> [TimelinePosition] {
        var lines: [(positions: ContiguousArray<TimelinePosition>, end: Int)] = []
        for member in members {
            let positions = line(of: member)
            lines.append((positions, before.map { Self.lowerBound(positions, $0) } ?? positions.count))
        }
        var newest: [TimelinePosition] = []
        while newest.count < limit {
            var best: Int?
            for index in lines.indices where lines[index].end > 0 {
                let candidate = lines[index].positions[lines[index].end - 1]
                if let current = best, candidate <= lines[current].positions[lines[current].end - 1] { continue }
                best = index
            }
            guard let best else { break }
            lines[best].end -= 1
            let position = lines[best].positions[lines[best].end]
            if newest.last != position { newest.append(position) }
        }
        return newest
    }

    /// How many entries several customers have together, each counted once.
    func count(of members: [CustomerID]) -> Int {
        let all = members.reduce(0) { $0 + (customers.read($1.number) { $0.positions.count } ?? 0) }
        let set = Set(members)
        return members.reduce(all) { count, member in count - (shared[member]?.count { set.contains($0) } ?? 0) }
    }

    private static func lowerBound(_ positions: ContiguousArray<TimelinePosition>, _ bound: TimelinePosition) -> Int {
        var low = 0
        var high = positions.count
        while low < high {
            let middle = (low + high) / 2
            if positions[middle] < bound { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
