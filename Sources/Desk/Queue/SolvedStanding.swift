import DeskModel

/// The tickets that are solved and not closed, the latest first: worked out once, then kept up.
struct SolvedStanding: Sendable {
    private struct Line: Sendable {
        var at: Timestamp
        var id: TicketID
        /// When time closes it; nil while a promise or a complaint holds it.
        var closes: Timestamp?
    }

    /// The latest first; of those of one instant, the highest number.
    private var lines: [Line] = []

    /// How many solved tickets are listed: who looks for an earlier one searches for it.
    static let most = 1000

    /// The solved tickets of a state. O(s log s) for s candidates.
    init(_ state: DeskState, at now: Timestamp) {
        lines = Self.candidates(in: state, at: now).compactMap { Self.line(of: $0, in: state) }
        lines.sort(by: Self.isBefore)
    }

    /// All solved tickets where they are few; else those of the days on which one that is not closed was solved.
    private static func candidates(in state: DeskState, at now: Timestamp) -> [TicketID] {
        let all = state.solvedTickets.all
        guard all.count > 20 * most else { return all }
        let period = DeskPolicy.standard.closingPeriodSeconds
        return Array(state.tickets(from: now.adding(seconds: -period), through: now))
    }

    private static func isBefore(_ left: Line, _ right: Line) -> Bool { (right.at, right.id) < (left.at, left.id) }

    private static func line(of id: TicketID, in state: DeskState) -> Line? {
        guard let ticket = state.tickets[id], ticket.isKnown, ticket.mergedBy == nil else { return nil }
        // One that time has closed is kept: as of an earlier moment it is solved.
        guard ticket.status == .solved else { return nil }
        return Line(at: ticket.solvedAt.last ?? ticket.at, id: id, closes: state.closingDue(of: ticket))
    }

    /// Takes in what was changed. O(s log s).
    mutating func catchUp(_ changes: TicketChanges, in state: DeskState) {
        guard !changes.tickets.isEmpty else { return }
        let stale = changes.tickets
        let few = stale.count <= 8 ? Array(stale) : nil
        lines.removeAll { line in few?.contains(line.id) ?? stale.contains(line.id) }
        let fresh = stale.compactMap { Self.line(of: $0, in: state) }
        guard !fresh.isEmpty else { return }
        lines += fresh
        lines.sort(by: Self.isBefore)
    }

    /// The tickets that are solved at an instant, the latest first, at most `most`. O(s) at worst.
    func tickets(at now: Timestamp) -> [TicketID] {
        var tickets: [TicketID] = []
        for line in lines where line.closes.map({ now < $0 }) ?? true {
            tickets.append(line.id)
            if tickets.count == Self.most { break }
        }
        return tickets
    }
}
