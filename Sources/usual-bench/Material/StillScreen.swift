import Desk
import DeskModel
import DeskUI
import TerminalKit

/// The desk's screen without a terminal: its effects are answered at once, outside of what is timed.
struct StillScreen {
    private(set) var state: State
    private(set) var canvas: Canvas
    private let desk: Desk

    /// The desk as it stands on screen once everything has been read.
    init(_ desk: Desk, size: Size) {
        self.desk = desk
        let facts = DeskFacts(name: desk.configuration.name, agent: desk.agent)
        state = State(facts: facts, now: BenchDesk.now, zone: .utc, size: size, theme: "dark")
        canvas = Canvas(size: size)
        settle(state.begin())
        settle(update(&state, .clock(BenchDesk.now.adding(seconds: 3))))
        draw()
    }

    /// Draws the whole frame.
    mutating func draw() { _ = view(state, into: &canvas) }

    /// Does what a key does on the way to the screen: the state, the frame, and which rows of it are others. Returns how
    /// long that took, and those rows; what the key asks for is answered afterwards.
    mutating func strike(_ key: Key) -> (nanoseconds: UInt64, rows: Int) {
        let before = canvas
        let start = Stopwatch.now()
        let effects = update(&state, .key(key))
        draw()
        let rows = canvas.rowsChanged(since: before).count
        let elapsed = Stopwatch.now() - start
        settle(effects)
        return (elapsed, rows)
    }

    /// Strikes a key that is not timed.
    mutating func press(_ key: Key) { settle(update(&state, .key(key))) }

    /// Answers effects, and those that follow from the answers.
    private mutating func settle(_ effects: [Effect]) {
        var effects = effects[...]
        var answered = 0
        while let effect = effects.popFirst(), answered < 100 {
            answered += 1
            if let answer = answer(effect) { effects += update(&state, .answer(answer)) }
        }
    }

    private func answer(_ effect: Effect) -> Answer? {
        let now = state.now
        switch effect {
        case .loadQueue(let number, .view(let view), let window):
            return .queue(
                number, .view(view),
                attempt { () throws(DeskError) in try desk.queuePage(view, window, at: now) })
        case .loadRows(let number, let tickets):
            return .rows(
                number, tickets, attempt { () throws(DeskError) in try desk.queueRows(tickets, at: now) })
        case .loadTicket(let number, let ticket):
            return .ticket(number, ticket, attempt { () throws(DeskError) in try page(of: ticket, at: now) })
        case .suggest(let number, let ticket):
            return .suggestions(
                number, ticket,
                attempt { () throws(DeskError) in try desk.suggest(ticket: ticket, limit: 9, at: now) })
        case .find(let number, let query, let rows):
            return .found(
                number, attempt { () throws(DeskError) in try desk.find(query, limit: 50, rows: rows, at: now) })
        default: return nil
        }
    }

    private func page(of id: TicketID, at now: Timestamp) throws(DeskError) -> TicketPage? {
        guard let ticket = try desk.ticket(id, at: now) else { return nil }
        let customer = try ticket.row.customer.flatMap { id throws(DeskError) in
            try desk.customer(id, limit: 100, at: now)
        }
        return TicketPage(ticket: ticket, customer: customer)
    }

    private func attempt<Value>(_ work: () throws(DeskError) -> Value) -> Result<Value, Problem> {
        do throws(DeskError) {
            return .success(try work())
        } catch {
            return .failure(Problem(error))
        }
    }
}
