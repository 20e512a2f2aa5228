import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

@Suite("Typing ahead")
struct TypeAheadTests {
    // MARK: The lookup

    private func looking(_ text: String, found first: FindResult? = nil) -> State {
        var state = Fixture.desk()
        state.burst("/r")
        if let first { _ = update(&state, .answer(.found(state.requests.last, .success(first)))) }
        state.burst(text)
        return state
    }

    private func answer(_ state: inout State, _ matches: [FoundCustomer]) -> [Effect] {
        let result = FindResult(query: "", microseconds: 9, matches: matches)
        return update(&state, .answer(.found(state.requests.find ?? .none, .success(result))))
    }

    @Test("Enter waits for the answer to what is typed now, and never opens whom an earlier one found")
    func lookupEnter() {
        // An earlier answer lists Ruhi Mullah first.
        var state = looking(
            "uhi moolla", found: FindResult(query: "r", microseconds: 9, matches: [Fixture.found.matches[1]]))
        #expect(state.burst("\r") == [])
        #expect(state.screen == .desk)
        let effects = answer(&state, Fixture.found.matches)
        #expect(effects.deeds == [.view(Fixture.roohi)])
        #expect(state.customer?.id == Fixture.roohi)
    }

    @Test("keys that move wait as well: what is moved over is the new list")
    func lookupMoves() {
        var state = looking("uhi")
        _ = update(&state, .key(.down))
        state.burst("\r\r")
        _ = answer(&state, Fixture.found.matches)
        #expect(state.customer?.id == CustomerID(11))
        #expect(state.screens == [.desk, .customer])
    }

    @Test("^N and ^G wait too", arguments: ["\u{0E}", "\u{07}"])
    func lookupOthers(key: String) {
        var state = looking("uhi", found: FindResult(query: "r", microseconds: 9, matches: [Fixture.found.matches[1]]))
        state.burst(key)
        guard case .lookup = state.overlay else {
            Issue.record("nothing is done before the answer")
            return
        }
        _ = answer(&state, Fixture.found.matches)
        switch state.overlay {
        case .picker(let picker): #expect(picker.purpose == .channel(Fixture.roohi, name: "Roohi Moolla"))
        case .form(let form): #expect(form.purpose == .usual(Fixture.roohi))
        default: Issue.record("something is open for the first who was found")
        }
    }

    @Test("Esc and further typing cancel what waits")
    func lookupCancelled() {
        var state = looking("uhi\r m")
        _ = answer(&state, Fixture.found.matches)
        #expect(state.screen == .desk)
        guard case .lookup(let lookup) = state.overlay else {
            Issue.record("the lookup is open")
            return
        }
        #expect(lookup.pending.isEmpty)
        state = looking("uhi\r\u{1B}")
        _ = answer(&state, Fixture.found.matches)
        #expect(state.overlay == nil)
        #expect(state.screen == .desk)
    }

    @Test("when nobody is found it says so and does nothing", arguments: ["\r", "\u{0E}", "\u{07}"])
    func lookupNobody(key: String) {
        var state = looking("uhi" + key)
        #expect(answer(&state, []) == [])
        #expect(state.notices.first?.text == "Nobody is found: ^N makes a new customer.")
        guard case .lookup = state.overlay else {
            Issue.record("the lookup stays")
            return
        }
    }

    @Test("a look that fails leaves nobody of an earlier one to open")
    func lookupFails() {
        var state = looking("uhi\r", found: Fixture.found)
        _ = update(&state, .answer(.found(state.requests.find ?? .none, .failure(Problem("The disk is gone.")))))
        state.burst("\r")
        #expect(state.screen == .desk)
        #expect(state.customer == nil)
    }

    // MARK: The next ticket

    @Test("what is typed after n is for the ticket that n brings: the reply is on it, whole")
    func nextThenReply() {
        var state = Fixture.desk()
        state.burst("n" + "rSorry, n and w and S are letters.")
        #expect(state.composer == nil)
        #expect(state.requests.deeds.map(\.deed) == [.claimNext(among: Fixture.rows.map(\.ticket))])
        state.done(made: Fixture.refund.number)
        #expect(state.composer == nil)
        let effects = state.read()
        #expect(state.composer?.ticket == Fixture.refund)
        #expect(state.composer?.editor.text == "Sorry, n and w and S are letters.")
        #expect(!effects.deeds.contains { if case .move = $0 { true } else { false } })
    }

    @Test("what was said of the ticket before is gone when the next is there")
    func nextIsAnother() {
        var state = Fixture.desk()
        state.tell("It is pending now.")
        state.burst("n")
        state.done(made: Fixture.refund.number)
        #expect(state.notices.isEmpty)
    }

    @Test("a draft that is on the ticket already is there before what is typed")
    func nextThenDraft() {
        var state = Fixture.desk()
        state.burst("nr more")
        state.done(made: Fixture.refund.number)
        state.read(draft: Draft(isPublic: true, text: "Begun.", basis: 3))
        #expect(state.composer?.editor.text == "Begun. more")
    }

    @Test("solve and next: what follows is for the next ticket", arguments: [true, false])
    func solveAndNext(isServed: Bool) {
        var state = Fixture.desk()
        state.burst("S\rwrHello\u{13}")
        #expect(state.requests.deeds.map(\.deed) == [.solve(Fixture.cold, reason: "drink/cold")])
        state.done()
        #expect(state.composer == nil)
        guard isServed else {
            state.failed(Problem("Nothing to serve.", refusal: .nothingToServe))
            #expect(state.composer == nil)
            #expect(
                state.notices.first?.text
                    == "Solved: Roohi Moolla (drink/cold). There is nothing else to serve. "
                    + "What was typed ahead is dropped: “wrHello”.")
            // What still comes in the same breath is not for the old ticket either.
            #expect(state.burst("w") == [])
            return
        }
        state.done(made: Fixture.refund.number)
        var effects = state.read()
        // w changes the ticket, and the reply waits until it has: then it is written and sent, on the new one.
        #expect(effects.deeds.contains(.move(Fixture.refund, to: .pending)))
        #expect(state.composer == nil)
        state.done()
        effects = state.read { $0.status = .pending }
        guard case .reply(let reply)? = effects.deeds.last else {
            Issue.record("the reply is sent: \(effects.deeds)")
            return
        }
        #expect(reply.ticket == Fixture.refund)
        #expect(reply.body == "Hello")
    }

    @Test("when the next cannot be claimed, what was typed for it does not run on the old ticket")
    func nextFails() {
        var state = Fixture.opened()
        state.burst("nrno wish\u{13}S\r")
        let effects = state.failed(Problem("The disk is full."))
        #expect(effects.deeds.isEmpty)
        #expect(state.ticket?.id == Fixture.cold)
        #expect(state.composer == nil)
        #expect(state.overlay == nil)
        #expect(state.notices.first?.text == "The disk is full. What was typed ahead is dropped: “rno wishS”.")
    }

    @Test("a key that repeats itself claims one ticket")
    func nextRepeats() {
        var state = Fixture.desk()
        #expect(state.burst("nnnnn").deeds.count == 1)
        state.done(made: Fixture.refund.number)
        state.read()
        for _ in 0..<10 {
            _ = update(&state, .clock(Timestamp(microseconds: state.now.microseconds + 33_000)))
            #expect(state.burst("n").deeds.isEmpty)
        }
        // After a pause it is meant.
        _ = update(&state, .clock(state.now.adding(seconds: 1)))
        #expect(state.burst("n").deeds.count == 1)
    }

    @Test("Esc drops what was typed ahead, and says so; repainting and resizing do not wait")
    func escape() {
        var state = Fixture.desk()
        state.burst("nrHello")
        #expect(update(&state, .key(.control("l"))).first == .repaint)
        #expect(update(&state, .resize(Size(rows: 30, columns: 100))) == [])
        state.burst("\u{1B}")
        #expect(state.ahead.isEmpty)
        #expect(state.notices.first?.text == "What was typed ahead is dropped: “rHello”.")
        state.done(made: Fixture.refund.number)
        state.read()
        #expect(state.ticket?.id == Fixture.refund)
        #expect(state.composer == nil)
    }

    @Test("who waits long is told that what they type is kept")
    func patience() {
        var state = Fixture.desk()
        state.burst("nr")
        #expect(state.nextDeadline.map { $0 <= Timestamp(microseconds: state.now.microseconds + 300_000) } == true)
        _ = update(&state, .clock(Timestamp(microseconds: state.now.microseconds + 300_000)))
        #expect(state.notices.first?.text == "What you type waits for the answer; Esc drops it.")
        state.done(made: Fixture.refund.number)
        state.read()
        #expect(state.notices.isEmpty)
        #expect(state.composer != nil)
    }

    @Test("what is kept is bounded")
    func bounded() {
        var state = Fixture.desk()
        state.burst("nr")
        _ = update(&state, .paste(String(repeating: "x", count: TypeAhead.limit - 10)))
        _ = update(&state, .paste(String(repeating: "y", count: 100)))
        #expect(state.notices.first?.text == "Too much is typed ahead: wait a moment.")
        state.done(made: Fixture.refund.number)
        state.read()
        #expect(state.composer?.editor.text == String(repeating: "x", count: TypeAhead.limit - 10))
    }

    // MARK: Sending, making, taking over

    @Test("what is typed while a reply is on its way is for what comes after it")
    func whileSending() {
        var state = Fixture.opened()
        state.burst("rSorry\u{13}")
        state.burst("Scold\r")
        #expect(state.composer?.editor.text == "Sorry")
        #expect(state.requests.deeds.filter { $0.then != .nothing }.count == 1)
        state.done(made: 44)
        let effects = state.read()
        #expect(effects.deeds.contains(.solve(Fixture.cold, reason: "drink/cold")))
    }

    @Test("when a reply is refused, nothing that was struck after it runs: not even a second ^S")
    func sendingFails() {
        var state = Fixture.opened()
        state.burst("rSorry\u{13}\u{13}S")
        let problem = Problem("Something newer arrived.", refusal: .newerActivity(Fixture.cold, sequence: 9))
        let effects = state.failed(problem)
        #expect(effects.deeds.isEmpty)
        #expect(state.composer?.editor.text == "Sorry")
        #expect(state.composer?.sending == nil)
    }

    @Test("what is typed while a new ticket is made is for that ticket")
    func newTicket() {
        var state = Fixture.desk()
        state.burst("+phone\rcup\r\r\rrno worries")
        #expect(
            state.requests.deeds.map(\.deed) == [
                .newTicket(Fixture.roohi, channel: "phone", subject: "cup", body: nil)
            ])
        #expect(state.composer == nil)
        state.done(made: 77)
        state.read()
        #expect(state.composer?.ticket == TicketID(77))
        #expect(state.composer?.editor.text == "no worries")
    }

    @Test("what is typed while a ticket is taken over waits until it is ours")
    func takeOver() {
        var state = Fixture.desk()
        state.burst("j")
        state.rest()
        state.read { $0.assignee = "ben" }
        state.burst("Taway\rrHello")
        #expect(state.composer == nil)
        state.done()
        #expect(state.composer == nil)
        state.read { $0.assignee = "ana" }
        #expect(state.composer?.editor.text == "Hello")
    }

    @Test("a command waits until what was done to the ticket before it has come to the screen")
    func reopenThenReply() {
        var state = Fixture.desk()
        _ = update(&state, .deskChanged)
        state.read { $0.status = .solved }
        #expect(state.burst("Rrwe are back").deeds == [.reopen(Fixture.cold)])
        state.done()
        #expect(state.composer == nil)
        state.read { $0.status = .open }
        #expect(state.composer?.editor.text == "we are back")
    }

    @Test("a command on a ticket that is still being read waits for it; movements do not")
    func unread() {
        var state = Fixture.desk()
        #expect(state.burst("jsrefund\r").deeds.isEmpty)
        #expect(state.overlay == nil)
        #expect(state.ticket?.id == Fixture.refund)
        #expect(state.read().deeds == [.solve(Fixture.refund, reason: "refund")])
        state = Fixture.desk()
        state.burst("jjk")
        state.rest()
        #expect(state.ticket?.id == Fixture.refund)
    }

    // MARK: Refused

    @Test("after a refused reply the letters that follow in the same breath are dropped, and the agent is told")
    func refusedReply() {
        var state = Fixture.desk()
        _ = update(&state, .deskChanged)
        state.read { $0.status = .solved }
        let before = state.ticket
        #expect(state.burst("rsorry, wW? no\r\u{13}h") == [])
        #expect(state.ticket == before)
        #expect(state.screens == [.desk])
        #expect(state.overlay == nil)
        #expect(state.notices.first?.text == "It is solved: R opens it again. What was typed after it is dropped.")
        // Each key is the next of the same breath until there is a pause.
        _ = update(&state, .clock(Timestamp(microseconds: state.now.microseconds + 390_000)))
        state.burst("W")
        _ = update(&state, .clock(Timestamp(microseconds: state.now.microseconds + 390_000)))
        state.burst("W")
        #expect(state.screen == .desk)
        _ = update(&state, .clock(Timestamp(microseconds: state.now.microseconds + 400_000)))
        state.burst("W")
        #expect(state.screen == .wallboard)
    }

    @Test("a refusal drops nothing that is no text for it: Esc, ^L")
    func refusedEscape() {
        var state = Fixture.opened()
        _ = update(&state, .deskChanged)
        state.read { $0.status = .closed }
        state.burst("r")
        #expect(update(&state, .key(.control("l"))).first == .repaint)
        state.burst("\u{1B}")
        #expect(state.focus == .queue)
    }

    // MARK: Another list

    /// Another view was asked for, and its tickets have not come.
    private func choosing() -> State {
        var state = Fixture.desk()
        state.burst("]")
        #expect(state.queue.rows == nil)
        #expect(state.ticket == nil)
        return state
    }

    /// The view's tickets come.
    private func bring(to state: inout State, _ rows: [QueueRow]) -> [Effect] {
        update(
            &state,
            .answer(
                .queue(
                    state.requests.queue ?? .none, state.queue.selection,
                    .success(QueuePage(rows: rows, summary: Fixture.summary)))))
    }

    @Test("what is struck while another view is read waits for its first ticket", arguments: ["\r", "r", "c", "o"])
    func viewThenKey(key: String) {
        var state = choosing()
        state.burst(key)
        #expect(state.notices.isEmpty)
        #expect(!state.ahead.isEmpty)
        var effects = bring(to: &state, Array(Fixture.rows.dropFirst()))
        effects += state.read { $0.assignee = nil }
        switch key {
        case "\r": #expect(state.ticket?.isOpened == true)
        case "r": #expect(state.composer?.ticket == Fixture.refund)
        case "c": #expect(effects.deeds == [.claim(Fixture.refund)])
        default: break
        }
        #expect(state.ticket?.id == Fixture.refund)
        #expect(state.ahead.isEmpty || key == "o")
    }

    @Test("what is chosen from the palette meanwhile waits as well; a movement does not")
    func viewThenPalette() {
        var state = choosing()
        state.burst(":claim the\r")
        #expect(state.overlay == nil)
        #expect(state.notices.isEmpty)
        _ = bring(to: &state, Array(Fixture.rows.dropFirst()))
        #expect(state.read { $0.assignee = nil }.deeds == [.claim(Fixture.refund)])

        state = choosing()
        state.burst("j")
        #expect(state.ahead.isEmpty)
    }

    @Test("where the view turns out empty, what waited is refused")
    func viewIsEmpty() {
        var state = choosing()
        state.burst("c")
        _ = bring(to: &state, [])
        #expect(state.ahead.isEmpty)
        #expect(state.notices.count == 1)
    }
}
