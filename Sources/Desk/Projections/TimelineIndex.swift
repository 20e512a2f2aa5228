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

        mutating func sort() {
            guard !isSorted else { return }
            positions.sort()
            isSorted = true
        }
    }

    private var customers: [CustomerID: Line] = [:]
    private var tickets: [TicketID: Line] = [:]

    mutating func append(_ position: TimelinePosition, customer: CustomerID?, ticket: TicketID?) {
        if let customer { customers[customer, default: Line()].append(position) }
        if let ticket { tickets[ticket, default: Line()].append(position) }
    }

    /// Moves the entries of a ticket that only now has a customer to that customer's timeline.
    mutating func adopt(_ ticket: TicketID, by customer: CustomerID) {
        guard let line = tickets[ticket] else { return }
        for position in line.positions { customers[customer, default: Line()].append(position) }
    }

    /// The entries of a customer in order of time.
    mutating func line(of customer: CustomerID) -> ContiguousArray<TimelinePosition> {
        customers[customer]?.sort()
        return customers[customer]?.positions ?? []
    }

    /// The entries of a ticket in order of time.
    mutating func line(of ticket: TicketID) -> ContiguousArray<TimelinePosition> {
        tickets[ticket]?.sort()
        return tickets[ticket]?.positions ?? []
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
            newest.append(lines[best].positions[lines[best].end])
        }
        return newest
    }

    /// How many entries several customers have together.
    func count(of members: [CustomerID]) -> Int {
        members.reduce(0) { $0 + (customers[$1]?.positions.count ?? 0) }
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
