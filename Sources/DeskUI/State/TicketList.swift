import Desk
import DeskModel

/// Tickets in an order, and the rows of those that were read: a screen reads those that it shows, and a few around them.
public struct TicketList: Equatable, Sendable {
    /// The tickets in order.
    public private(set) var tickets: [TicketID]
    /// The rows that are known, of tickets of the list and of others.
    private var rows: [TicketID: QueueRow]

    /// A list of tickets of which some are known.
    public init(_ tickets: [TicketID], rows: [QueueRow]) {
        self.tickets = tickets
        self.rows = Dictionary(rows.map { ($0.ticket, $0) }, uniquingKeysWith: { $1 })
    }

    /// A list of which every ticket is known.
    public init(_ rows: [QueueRow]) { self.init(rows.map(\.ticket), rows: rows) }

    /// The number of tickets.
    public var count: Int { tickets.count }
    /// Whether there is no ticket.
    public var isEmpty: Bool { tickets.isEmpty }
    /// The places of the tickets.
    public var indices: Range<Int> { tickets.indices }

    /// The row of the ticket at a place; nil while it is not read.
    public subscript(place: Int) -> QueueRow? { rows[tickets[place]] }

    /// The row of a ticket, as far as it is known. Constant time.
    public func row(of ticket: TicketID) -> QueueRow? { rows[ticket] }

    /// Whether the row of a ticket is known. Constant time.
    func knows(_ ticket: TicketID) -> Bool { rows.index(forKey: ticket) != nil }

    /// Where a ticket stands. Linear in the length of the list.
    public func place(of ticket: TicketID) -> Int? { tickets.firstIndex(of: ticket) }

    /// Takes over what was read of tickets, of the list or not.
    mutating func know(_ fresh: [QueueRow]) { for row in fresh { rows[row.ticket] = row } }

    /// Puts a known ticket at a place.
    mutating func insert(_ row: QueueRow, at place: Int) {
        tickets.insert(row.ticket, at: place)
        rows[row.ticket] = row
    }

    /// Takes a ticket out.
    mutating func remove(_ ticket: TicketID) { tickets.removeAll { $0 == ticket } }
}
