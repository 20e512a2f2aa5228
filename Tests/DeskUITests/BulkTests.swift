import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

@Suite("Several tickets at once")
struct BulkTests {
    /// Roohi's and Dana's tickets are marked, and the list of what can be done with them is open.
    private func marked(_ keys: String = "mmB") -> State {
        var state = Fixture.desk()
        state.burst(keys)
        return state
    }

    /// Answers every deed under way and those that follow; what was done.
    private func finish(_ state: inout State, failing: TicketID? = nil) -> [Deed] {
        var done: [Deed] = []
        while let deed = state.requests.deeds.first(where: { $0.then != .nothing })?.deed {
            done.append(deed)
            if deed.changedTicket == failing {
                state.failed(Problem("ben has it."))
            } else {
                state.done()
            }
        }
        return done
    }

    @Test("m marks the ticket under the cursor and goes on; m again takes the mark away; marks are counted")
    func marks() {
        var state = marked("mm")
        #expect(state.queue.marked == [Fixture.cold, Fixture.refund])
        #expect(state.queue.cursor == 2)
        state.burst("km")
        #expect(state.queue.marked == [Fixture.cold])
        _ = state.run(.markAll)
        #expect(state.queue.marked == Set(Fixture.rows.map(\.ticket)))
        _ = state.run(.markAll)
        #expect(state.queue.marked.isEmpty)
        state.burst("B")
        #expect(state.overlay == nil)
        #expect(state.notices.last?.text == "No ticket is marked: m marks one.")
    }

    @Test("they are solved after one question, one by one, and taken back as one")
    func solves() {
        var state = marked()
        state.burst("solve\r")
        guard case .picker(let why) = state.overlay else {
            Issue.record("it asks why they came")
            return
        }
        #expect(why.title == "Solve 2 tickets: why did they come?")
        state.burst("refund\r")
        guard case .picker(let question) = state.overlay, case .bulkConfirm = question.purpose else {
            Issue.record("it asks whether to do it")
            return
        }
        #expect(question.title == "Solve (refund): 2 tickets?")
        #expect(state.requests.deeds.isEmpty)
        state.burst("\r")
        #expect(
            finish(&state) == [
                .solve(Fixture.cold, reason: "refund"), .solve(Fixture.refund, reason: "refund"),
            ])
        #expect(state.notices.last?.text == "2 tickets are solved (refund): u takes that back.")
        #expect(state.queue.marked.isEmpty)
        #expect(state.undo.count == 1)
        state.burst("u")
        let back = finish(&state)
        #expect(back.contains(.takeBackSolving(Fixture.cold)) && back.contains(.takeBackSolving(Fixture.refund)))
        #expect(state.notices.last?.text == "2 tickets stand as before.")
        #expect(state.undo.isEmpty)
    }

    @Test("what is refused for one is done for the others, and told with whose it is")
    func oneFails() {
        var state = marked()
        state.burst("hold\r\r")
        #expect(finish(&state, failing: Fixture.cold).count == 2)
        #expect(
            state.notices.last?.text
                == "1 ticket is on hold: u takes that back. Not Roohi Moolla: ben has it.")
        state.burst("\u{1B}u")
        #expect(finish(&state) == [.move(Fixture.refund, to: .open)])
    }

    @Test("those that it does not suit are named and left out; none at all is said")
    func leftOut() {
        var state = Fixture.desk()
        state.burst("jjjjmB")
        state.burst("back\r")
        #expect(state.notices.last?.text == "None of the marked tickets is so that it can be done.")
        state = Fixture.desk()
        state.burst("jjjmmB")
        state.burst("hold\r")
        guard case .picker(let question) = state.overlay else {
            Issue.record("it asks whether to do it")
            return
        }
        #expect(question.title == "Put on hold: 1 ticket?")
        #expect(question.warnings == ["Left out: Mei Lin"])
    }

    @Test(
        "agent, priority, sleep and tags are asked for once",
        arguments: [
            ("give them to\rben\r", Deed.assign(Fixture.cold, to: "ben")),
            ("priority\rurgent\r", .prioritise(Fixture.cold, .urgent)),
            ("sleep\r2h\r", .snooze(Fixture.cold, until: Fixture.minutes(120))),
            ("tags\rvip, refund\r", .tag(Fixture.cold, ["vip", "refund"])),
            ("wait\r", .move(Fixture.cold, to: .pending)),
        ])
    func kinds(keys: String, first: Deed) {
        var state = marked()
        state.burst(keys)
        guard case .picker(let question) = state.overlay, case .bulkConfirm(let work) = question.purpose else {
            Issue.record("it asks whether to do it")
            return
        }
        #expect(work.rest.first == first)
        #expect(work.rest.count == 2)
        state.burst("leave\r")
        #expect(state.overlay == nil)
        #expect(state.requests.deeds.isEmpty)
        #expect(state.queue.marked.count == 2)
    }

    @Test("a mark goes with its ticket, and with the list")
    func leaves() {
        var state = marked("mm")
        _ = update(&state, .deskChanged)
        let fewer = QueuePage(rows: Array(Fixture.rows.dropFirst()), summary: Fixture.summary)
        _ = update(
            &state, .answer(.queue(state.requests.queue ?? .none, .view(.all), .success(fewer))))
        #expect(state.queue.marked == [Fixture.refund])
        state.burst("]")
        #expect(state.queue.marked.isEmpty)
    }
}
