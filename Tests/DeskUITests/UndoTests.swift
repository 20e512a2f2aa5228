import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

@Suite("Taking back")
struct UndoTests {
    /// The desk with the first ticket in this status.
    private func desk(_ change: (inout QueueRow) -> Void) -> State {
        var state = Fixture.opened()
        _ = update(&state, .deskChanged)
        state.read(change)
        return state
    }

    @Test("a ticket goes back to the status it had, not to another")
    func pendingAgain() {
        var state = desk { $0.status = .pending }
        #expect(state.burst("h\r").deeds == [.move(Fixture.cold, to: .onHold)])
        state.done()
        state.read { $0.status = .onHold }
        #expect(state.burst("u").deeds == [.move(Fixture.cold, to: .pending)])
        state.done()
        #expect(state.notices.first?.text == "It is pending again.")
    }

    @Test("a ticket on hold says for whom it waits: in its row, in words, and again when that is taken back")
    func onHold() {
        var state = desk { $0.status = .open }
        state.burst("h")
        #expect(state.burst("the courier\r").deeds == [.move(Fixture.cold, to: .onHold, reason: "the courier")])
        state.done()
        #expect(state.notices.first?.text == "It is on hold now: the courier.")
        state.read {
            $0.status = .onHold
            $0.statusReason = "the courier"
        }
        #expect(PlainWords(state).row(state.shownRow ?? Fixture.rows[0]).contains("on hold: the courier;"))
        #expect(state.burst("R").deeds == [.move(Fixture.cold, to: .open)])
        state.done()
        state.read { $0.status = .open }
        #expect(state.burst("u").deeds == [.move(Fixture.cold, to: .onHold, reason: "the courier")])
        for (columns, rows) in [(80, 24), (120, 36), (200, 60)] {
            var desk = Fixture.opening(columns: columns, rows: rows)
            _ = desk.begin()
            var rows = Fixture.rows
            rows[4].statusReason = "the courier"
            _ = update(
                &desk,
                .answer(
                    .queue(
                        .init(number: 1), .view(.all), .success(QueuePage(rows: rows, summary: Fixture.summary)))))
            desk.queue.select(index: 4, visible: 2)
            var canvas = Canvas(size: desk.size)
            _ = view(desk, into: &canvas)
            #expect(canvas.text.contains("the courier · waiting"), "\(canvas.text)")
        }
    }

    @Test("what counts is how the ticket stood when the deed was begun, whatever is shown when the answer comes")
    func beforeIsOfTheDeed() {
        var state = desk { $0.status = .pending }
        state.burst("R\u{1B}jj")
        state.rest()
        state.done()
        #expect(state.ticket?.id == TicketID(3))
        #expect(state.burst("u").deeds == [.move(Fixture.cold, to: .pending)])
        state.done()
        #expect(state.notices.first?.text == "The ticket of Roohi Moolla is pending again.")
        #expect(state.ticket?.id == TicketID(3))
    }

    @Test("a burst of two changes is taken back one after the other")
    func twice() {
        var state = desk { _ in }
        state.burst("wh\r")
        state.done()
        state.read { $0.status = .pending }
        state.done()
        state.read { $0.status = .onHold }
        #expect(state.burst("u").deeds == [.move(Fixture.cold, to: .pending)])
        state.done()
        state.read { $0.status = .pending }
        #expect(state.burst("u").deeds == [.move(Fixture.cold, to: .open)])
    }

    @Test("a sleeping ticket that was solved sleeps again, with the reason it had")
    func asleep() {
        let until = Fixture.now.adding(seconds: 9000)
        var state = desk {
            $0.status = .snoozed
            $0.snoozedUntil = until
            $0.reason = "refund"
        }
        state.burst("scold\r")
        state.done()
        state.read { $0.status = .solved }
        #expect(state.burst("u").deeds == [.takeBackSolving(Fixture.cold)])
        #expect(state.done().deeds == [.setReason(Fixture.cold, "refund")])
        #expect(state.done().deeds == [.snooze(Fixture.cold, until: until)])
        state.done()
        #expect(state.notices.first?.text == "It sleeps until 14:24 again.")
    }

    @Test("holder and urgency go back to what they were", arguments: ["A", "C", "p"])
    func others(key: String) {
        var state = desk { $0.assignee = "ana" }
        state.burst(key == "A" ? "Aben\r" : key == "p" ? "purg\r" : "C")
        state.done()
        state.read { $0.assignee = nil }
        let wanted: Deed =
            switch key {
            case "A": .assign(Fixture.cold, to: "ana")
            case "p": .prioritise(Fixture.cold, .normal)
            default: .claim(Fixture.cold)
            }
        #expect(state.burst("u").deeds == [wanted])
    }

    @Test("a reply taken back after solve and next: back to its ticket, which is open again, with the draft")
    func replyAfterSolve() {
        var state = desk { $0.assignee = "ana" }
        state.burst("rSorry\u{13}")
        state.done(made: 44)
        state.read { $0.assignee = "ana" }
        state.burst("Scold\r")
        state.done()
        state.done(made: Fixture.refund.number)
        state.read()
        #expect(state.ticket?.id == Fixture.refund)
        #expect(state.burst("u").deeds == [.withdraw(MessageID(44), on: Fixture.cold)])
        let effects = state.done()
        #expect(effects.deeds.contains(.takeBackSolving(Fixture.cold)))
        #expect(state.ticket?.id == Fixture.cold)
        #expect(state.composer?.editor.text == "Sorry")
        #expect(state.done().deeds == [.setReason(Fixture.cold, nil)])
        state.done()
        #expect(
            state.notices.first?.text
                == "The reply to Roohi Moolla was not sent: it is a draft again, and the ticket is open again.")
        #expect(state.undo == [.claim(Fixture.refund)])
    }

    @Test("solve and next is one step: the ticket is open again and named, and the next one is free")
    func solveAndNext() {
        var state = desk { $0.assignee = "ana" }
        state.burst("Scold\r")
        state.done()
        state.done(made: Fixture.refund.number)
        state.read { $0.assignee = "ana" }
        #expect(state.ticket?.id == Fixture.refund)
        #expect(state.burst("u").deeds == [.takeBackSolving(Fixture.cold)])
        #expect(state.done().deeds == [.setReason(Fixture.cold, nil)])
        #expect(state.done().deeds == [.release(Fixture.refund)])
        state.done()
        #expect(state.ticket?.id == Fixture.cold)
        #expect(
            state.notices.first?.text
                == "The ticket of Roohi Moolla is open again, and the ticket of Dana Okafor is free again.")
        #expect(state.undo.isEmpty)
    }

    @Test("a next ticket that was worked on stays with its agent: its solving is not taken back unseen")
    func nextIsWorkedOn() {
        var state = desk { $0.assignee = "ana" }
        state.burst("Scold\r")
        state.done()
        state.done(made: Fixture.refund.number)
        state.read { $0.assignee = "ana" }
        state.burst("w")
        state.done()
        state.read { $0.status = .pending }
        #expect(state.burst("u").deeds == [.move(Fixture.refund, to: .open)])
        state.done()
        state.read { $0.status = .open }
        #expect(state.burst("u").deeds == [])
        #expect(state.undo.count == 1 && state.undo.first?.solves(Fixture.cold) == true)
        #expect(state.undo.first?.tickets == [Fixture.cold])
    }

    @Test("a reply that comes back to a begun draft is joined with it")
    func replyJoins() {
        var state = desk { $0.assignee = "ana" }
        state.burst("rFirst.\u{13}")
        state.done(made: 44)
        state.read { $0.assignee = "ana" }
        state.burst("rSecond.\u{1B}u")
        state.done()
        #expect(state.composer?.editor.text == "First.\nSecond.")
    }

    @Test("what the desk keeps for good is not said to be taken back", arguments: ["N", "F"])
    func stays(key: String) {
        var state = desk { $0.status = .open }
        state.burst("w")
        state.done()
        state.read { $0.status = .pending }
        state.burst(key == "N" ? "Njazz\r" : "Forder\r1182\r")
        state.done(made: 3)
        state.read { $0.status = .pending }
        #expect(state.burst("u") == [])
        let what = key == "N" ? "The note" : "The fact"
        #expect(
            state.notices.first?.text == "\(what) stays: u cannot take it back. u again takes back what was before.")
        #expect(state.burst("u").deeds == [.move(Fixture.cold, to: .open)])
    }

    @Test("what stays is not offered to be taken back, and is said before it is recorded", arguments: ["E"])
    func lasting(key: String) {
        var state = desk { $0.status = .open }
        state.burst("w")
        state.done()
        state.read { $0.status = .pending }
        state.burst("\u{1B}j")
        state.rest()
        state.burst("k\r")
        state.read { $0.status = .pending }
        #expect(FooterHints(state).hints.contains { $0.command == .undo })
        state.burst(key)
        guard case .picker(let picker) = state.overlay else {
            Issue.record("a picker is open")
            return
        }
        #expect(picker.warnings == ["It is recorded for good: nothing takes it back."])
        state.burst("\r")
        state.done()
        state.read { $0.status = .pending }
        #expect(!FooterHints(state).hints.contains { $0.command == .undo })
    }

    @Test("what was done on another ticket than the open one is not taken back unseen")
    func otherTicket() {
        var state = desk { $0.status = .open }
        state.burst("w")
        state.done()
        state.read { $0.status = .pending }
        state.burst("\u{1B}jj\r")
        state.rest()
        state.read()
        #expect(state.ticket?.id == TicketID(3))
        state.burst("h\r")
        state.done()
        state.read { $0.status = .onHold }
        #expect(state.burst("u").deeds == [.move(TicketID(3), to: .open)])
        state.done()
        state.read()
        #expect(state.burst("u").deeds == [])
        #expect(
            state.notices.first?.text == "What you did before is on another ticket: open that to take it back.")
        #expect(!FooterHints(state).hints.contains { $0.command == .undo })
        // There it is taken back.
        state.burst("\u{1B}kk\r")
        state.rest()
        state.read { $0.status = .pending }
        #expect(state.burst("u").deeds == [.move(Fixture.cold, to: .open)])
    }

    @Test("an undo that fails half way says so, and the draft is safe")
    func failsHalfWay() {
        var state = desk { $0.assignee = "ana" }
        state.burst("rSorry\u{13}")
        state.done(made: 44)
        state.read { $0.assignee = "ana" }
        state.burst("scold\r")
        state.done()
        state.read { $0.status = .solved }
        state.burst("u")
        state.done()
        state.failed(Problem("The disk is full."))
        #expect(state.composer?.editor.text == "Sorry")
        #expect(state.notices.first?.text == "The disk is full.")
    }
}
