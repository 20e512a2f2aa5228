import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// A view of the queue that was shown before is there at once when one comes back to it, and is read afresh.
@Suite("Coming back to a view")
struct ComingBackTests {
    /// The desk after *All* was left for another view, which lists one ticket.
    private func left() -> State {
        var state = Fixture.desk()
        state.burst("]")
        list([Fixture.rows[2]], in: &state)
        state.read()
        return state
    }

    @discardableResult
    private func list(_ rows: [QueueRow], in state: inout State) -> [Effect] {
        let page = QueuePage(rows: rows, summary: Fixture.summary)
        return update(
            &state, .answer(.queue(state.requests.queue ?? .none, state.queue.selection, .success(page))))
    }

    @Test("a view that is new waits for its answer; one that was shown is there with its first ticket")
    func shownAtOnce() {
        var state = Fixture.desk()
        state.burst("]")
        #expect(state.queue.rows == nil)
        state = left()
        let effects = state.burst("[")
        #expect(state.queue.selection == .view(.all))
        #expect(state.queue.rows?.tickets == Fixture.rows.map(\.ticket))
        #expect(state.queue.isFromBefore)
        #expect(state.ticket?.id == Fixture.cold)
        #expect(state.ticket?.page != nil, "it was read before, too")
        #expect(state.drawn.contains("order 1182 came cold"))
        #expect(
            effects.contains(
                .loadQueue(
                    state.requests.queue ?? .none, .view(.all),
                    QueueWindow(reach: QueuePane.reach(state.visibleRows)))))
    }

    @Test("one that was read ahead is there with its first ticket, and so is each of the others in its turn")
    func readAhead() {
        var state = Fixture.desk()
        var asked: [Selection] = []
        while case .loadAhead(let selection, let window)? = state.readingAhead, asked.count < 10 {
            asked.append(selection)
            #expect(window == QueueWindow(reach: QueuePane.reach(state.visibleRows)))
            let list = QueuePage(rows: [Fixture.rows[0]], summary: Fixture.summary)
            let effects = update(&state, .answer(.listedAhead(selection, list, Fixture.coldPage, [])))
            #expect(effects == [])
        }
        #expect(asked == QueueView.named.map { .view($0.view) }.filter { $0 != .view(.all) })
        #expect(state.queue.rows?.tickets == Fixture.rows.map(\.ticket), "what is shown stays")
        state.burst("]")
        #expect(state.queue.rows?.tickets == [Fixture.cold])
        #expect(state.ticket?.page == Fixture.coldPage)
        #expect(state.drawn.contains("order 1182 came cold"))
        #expect(state.readingAhead == nil, "nothing is read ahead while something is read")
    }

    @Test("what was read ahead of the view on screen is of before, and passed over")
    func lateAhead() {
        var state = Fixture.desk()
        let before = state
        let list = QueuePage(rows: [], summary: Fixture.summary)
        #expect(update(&state, .answer(.listedAhead(.view(.all), list, nil, nil))) == [])
        #expect(state == before)
    }

    @Test("one that was empty is empty at once, and shows what it lists by now")
    func empty() {
        var state = Fixture.desk()
        state.burst("]")
        list([], in: &state)
        state.burst("[]")
        #expect(state.queue.rows?.isEmpty == true)
        #expect(state.ticket == nil)
        #expect(state.drawn.contains("Every ticket has someone."))
        list([Fixture.rows[2]], in: &state)
        #expect(state.queue.selected == Fixture.rows[2].ticket)
        #expect(state.ticket?.id == Fixture.rows[2].ticket)
    }

    @Test("nothing is marked as changed, and the first of the list as it is now has the cursor")
    func readAfresh() {
        var state = left()
        state.burst("[")
        list([Fixture.rows[1], Fixture.rows[0]], in: &state)
        #expect(state.queue.selected == Fixture.rows[1].ticket)
        #expect(state.queue.cursor == 0)
        #expect(state.queue.ghost == nil)
        #expect(state.queue.marks.isEmpty)
        #expect(!state.queue.isFromBefore)
        #expect(state.ticket?.id == Fixture.rows[1].ticket)
    }

    @Test("who has moved in it meanwhile stays on their ticket")
    func moved() {
        var state = left()
        state.burst("[j")
        #expect(state.queue.selected == Fixture.rows[1].ticket)
        list([Fixture.rows[3], Fixture.rows[1], Fixture.rows[0]], in: &state)
        #expect(state.queue.selected == Fixture.rows[1].ticket)
        #expect(state.queue.cursor == 1)
    }

    @Test("what is to be done to a ticket waits for the list as it is now", arguments: ["\r", "c", "r", "n"])
    func waits(key: String) {
        var state = left()
        state.burst("[")
        #expect(state.burst(key).deeds.isEmpty)
        #expect(state.ticket?.isOpened == false)
        #expect(!state.ahead.isEmpty)
        list([Fixture.rows[1], Fixture.rows[0]], in: &state)
        state.read()
        if key == "n" {
            #expect(state.requests.isClaimingNext)
        } else {
            #expect(state.ticket?.id == Fixture.rows[1].ticket)
            #expect(state.ahead.isEmpty)
        }
    }

    @Test("a ticket that stayed in the list only for the cursor is not remembered with it")
    func ghosts() {
        var state = Fixture.desk()
        _ = update(&state, .deskChanged)
        list(Array(Fixture.rows.dropFirst()), in: &state)
        #expect(state.queue.ghost == Fixture.cold)
        state.burst("]")
        list([], in: &state)
        state.burst("[")
        #expect(state.queue.rows?.tickets == Fixture.rows.dropFirst().map(\.ticket))
    }

    @Test("the desk below another screen comes back with its own ticket")
    func below() {
        var state = Fixture.desk()
        state.burst("j")
        state.rest()
        state.read()
        state.burst("W")
        _ = update(&state, .answer(.statistics(state.requests.last, .success(Fixture.statistics))))
        state.burst("\r")
        list([Fixture.rows[2]], in: &state)
        state.burst("qq")
        #expect(state.screens == [.desk])
        #expect(state.queue.selection == .view(.all))
        #expect(state.ticket?.id == Fixture.rows[1].ticket)
        #expect(state.queue.selected == Fixture.rows[1].ticket)
        list(Fixture.rows, in: &state)
        #expect(state.ticket?.id == Fixture.rows[1].ticket)
        #expect(state.queue.selected == Fixture.rows[1].ticket)
    }

    @Test("only so many lists are kept, the one shown longest ago goes")
    func bounded() {
        var memory = ListMemory()
        for number in 0...ListMemory.limit {
            memory.keep(TicketList([]), of: .view(.filter("tag:\(number)")))
        }
        #expect(memory.list(of: .view(.filter("tag:0"))) == nil)
        #expect(memory.list(of: .view(.filter("tag:\(ListMemory.limit)"))) != nil)
    }

    @Test("line mode reads out what is there, never what was")
    func plain() {
        var state = left()
        state.isPlain = true
        state.burst("[")
        #expect(state.queue.rows == nil)
    }
}
