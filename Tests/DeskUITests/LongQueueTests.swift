import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// A queue of thousands: its rows are read as they are about to be seen.
@Suite("A long queue")
struct LongQueueTests {
    private let rows = (1...5000).map {
        Fixture.row(UInt64($0), Fixture.dana, "Customer \($0)", "matter \($0)", "email", due: Int64($0))
    }

    /// The desk answers a question about the queue, and about rows; the other effects are left.
    private func answer(_ effects: [Effect], _ state: inout State) -> [Effect] {
        var left: [Effect] = []
        for effect in effects {
            switch effect {
            case .loadQueue(let number, let selection, let window):
                let list = window.tickets(of: rows.map(\.ticket))
                let page = QueuePage(
                    tickets: rows.map(\.ticket), rows: rows.filter { list.contains($0.ticket) },
                    summary: Fixture.summary)
                left += answer(update(&state, .answer(.queue(number, selection, .success(page)))), &state)
            case .loadRows(let number, let tickets):
                #expect(tickets.count < 300, "a screen and some around it, never the whole queue")
                let known = rows.filter { tickets.contains($0.ticket) }
                left += answer(update(&state, .answer(.rows(number, tickets, .success(known)))), &state)
            default: left.append(effect)
            }
        }
        return left
    }

    private func opened() -> State {
        var state = Fixture.opening()
        _ = answer(state.begin(), &state)
        return state
    }

    @Test("shows its first screen, and counts the whole")
    func first() {
        let state = opened()
        #expect(state.queue.count == 5000)
        #expect(state.requests.rows == nil, "all that is about to be seen came with the list")
        #expect(state.drawn.contains("Customer 1 "))
        #expect(state.drawn.contains(Figures.grouped(5000)))
    }

    @Test("going through it always shows rows that are there", arguments: ["j", "\u{4}", "G", "g"])
    func moving(key: String) {
        var state = opened()
        for _ in 0..<120 {
            let effects = state.burst(key)
            let asked = effects.contains { if case .loadRows = $0 { true } else { false } }
            // Step by step nobody sees a row before it is read.
            if key == "j" { #expect(state.queue.selectedRow != nil) }
            _ = answer(effects, &state)
            #expect(state.queue.selectedRow?.ticket == state.queue.selected, "asked: \(asked)")
            let visible = state.queue.top..<min(5000, state.queue.top + state.visibleRows)
            #expect(visible.allSatisfy { state.queue.rows?[$0] != nil })
        }
    }

    @Test("a row that does not come is asked for once")
    func missing() {
        var state = opened()
        let effects = update(&state, .key(.character("G")))
        guard
            case .loadRows(let number, let tickets)? = effects.first(where: {
                if case .loadRows = $0 { true } else { false }
            })
        else {
            Issue.record("the last rows are not asked for")
            return
        }
        let after = update(&state, .answer(.rows(number, tickets, .failure(Problem("It cannot be read.")))))
        #expect(!after.contains { if case .loadRows = $0 { true } else { false } })
        #expect(state.drawn.contains("Queue"))
    }

    @Test("what is to be done with tickets that were marked unseen waits until they are read")
    func markAll() {
        var state = opened()
        let effects = state.run(.markAll) + update(&state, .clock(state.now))
        #expect(state.queue.marked.count == 200)
        #expect(CommandTable[.markedTickets].disabledReason(state) == "The marked tickets are still being read.")
        _ = answer(effects, &state)
        #expect(CommandTable[.markedTickets].disabledReason(state) == nil)
        #expect(state.markedRows.count == 200)
    }
}
