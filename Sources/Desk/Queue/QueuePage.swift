import DeskModel

/// A selection of the queue, and the figures of the whole desk at the same moment.
public struct QueuePage: Equatable, Sendable {
    /// The tickets in serving order.
    public var tickets: [TicketID]
    /// The rows of those that were asked for, in no order.
    public var rows: [QueueRow]
    /// The figures.
    public var summary: QueueSummary

    /// A page of these tickets, of which only some have rows.
    public init(tickets: [TicketID], rows: [QueueRow], summary: QueueSummary) {
        self.tickets = tickets
        self.rows = rows
        self.summary = summary
    }

    /// A page of these rows, in this order.
    public init(rows: [QueueRow], summary: QueueSummary) {
        self.init(tickets: rows.map(\.ticket), rows: rows, summary: summary)
    }
}

/// Which tickets of a selection are to have rows. A row takes some hundred times as long to make as its place in the order
/// to find, so a screen asks for those that it shows.
public struct QueueWindow: Equatable, Sendable {
    /// The ticket around which rows are wanted; nil for none.
    public var around: TicketID?
    /// The index around which they are wanted where that ticket is not in the selection.
    public var index: Int
    /// How many are wanted on either side of it; `Int.max` for all there are.
    public var reach: Int
    /// Tickets of which a row is wanted wherever they stand, in the selection or not.
    public var also: [TicketID]

    /// A window on these.
    public init(around: TicketID? = nil, index: Int = 0, reach: Int, also: [TicketID] = []) {
        self.around = around
        self.index = index
        self.reach = reach
        self.also = also
    }

    /// Every ticket of the selection.
    public static let everything = QueueWindow(reach: .max)

    /// The tickets of a list that are in it, and those that are wanted besides.
    func tickets(of list: [TicketID]) -> [TicketID] {
        guard reach < list.count else { return list + rest(beside: Set(list)) }
        let middle = around.flatMap { list.firstIndex(of: $0) } ?? index
        let inside = list[max(0, min(middle - reach, list.count))..<max(0, min(middle + reach + 1, list.count))]
        return inside + rest(beside: Set(inside))
    }

    private func rest(beside listed: Set<TicketID>) -> [TicketID] { also.filter { !listed.contains($0) } }
}
