import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

@Suite("Writing")
struct WritingTests {
    private func number(_ number: UInt64) -> RequestNumber { RequestNumber(number: number) }

    /// A reply of these words on the first ticket, not yet sent.
    private func writing(_ text: String) -> State {
        var state = Fixture.opened()
        _ = state.run(.reply)
        for character in text { _ = update(&state, .key(.character(character))) }
        return state
    }

    @Test("a reply begins with what its writer has seen, and tells others")
    func begins() {
        var store = Store(Fixture.opened())
        let request = number(store.state.requests.last.number + 1)
        store.send(
            .key(.character("r")),
            effects: [.perform(request, .view(Fixture.roohi)), .showPresence(Fixture.cold, isReplying: true)]
        ) { state in
            state.composer = Composer(ticket: Fixture.cold, isPublic: true, basis: 5)
            state.focus = .composer
            state.requests.last = request
            state.requests.deeds.append(
                Requests.Underway(number: request, deed: .view(Fixture.roohi), then: .nothing))
            state.shownPresence = Presence(ticket: Fixture.cold, isReplying: true)
        }
    }

    @Test("letters that are commands elsewhere are text here, digits too")
    func letters() {
        let state = writing("nq/:?W 12 gG")
        #expect(state.composer?.editor.text == "nq/:?W 12 gG")
        #expect(state.overlay == nil)
        #expect(state.screen == .desk)
    }

    @Test("what is written is on disk within a quarter of a second, and only when it changed")
    func saving() {
        var state = writing("Sorry")
        #expect(state.composer?.changedAt == Fixture.now)
        #expect(state.nextDeadline == Timestamp(microseconds: Fixture.now.microseconds + 250_000))
        #expect(update(&state, .clock(Timestamp(microseconds: Fixture.now.microseconds + 249_999))) == [])
        let draft = Draft(isPublic: true, text: "Sorry", basis: 5)
        #expect(
            update(&state, .clock(Timestamp(microseconds: Fixture.now.microseconds + 250_000)))
                == [.saveDraft(Fixture.cold, draft)])
        #expect(state.drafts == [Fixture.cold])
        #expect(update(&state, .clock(Fixture.now.adding(seconds: 1))) == [])
    }

    @Test("a draft that could not be kept is kept again, and the agent is told")
    func savingFails() {
        var state = writing("Sorry")
        _ = update(&state, .clock(Fixture.now.adding(seconds: 1)))
        _ = update(&state, .answer(.draftNotSaved(Fixture.cold, Problem("The disk is full."))))
        #expect(state.notices.map(\.text) == ["The disk is full."])
        #expect(state.composer?.changedAt == Fixture.now.adding(seconds: 1))
    }

    @Test("what was written in another terminal stands in the composer too; what is sent stays as it is")
    func twoTerminals() {
        var state = writing("Sorry")
        let meeting = DraftMeeting(before: "", after: "\n\nHello Roohi", isPublic: false)
        let kept = Draft(isPublic: true, text: "Sorry", basis: 5)
        state.burst(" a")
        _ = update(&state, .answer(.draftMet(Fixture.cold, kept, meeting)))
        #expect(state.composer?.editor.text == "Sorry a\n\nHello Roohi")
        #expect(state.composer?.isPublic == false)
        #expect(
            state.notices.map(\.text)
                == ["You write here in another terminal too: what you wrote there stands here as well."])
        state.burst("b")
        #expect(state.composer?.editor.text == "Sorry ab\n\nHello Roohi")
        _ = update(&state, .answer(.draftMet(Fixture.cold, kept, meeting)))
        #expect(state.composer?.editor.text == "Sorry ab\n\nHello Roohi")
        state.burst("\u{13}")
        _ = update(
            &state,
            .answer(.draftMet(Fixture.cold, kept, DraftMeeting(before: "Late\n\n", after: "", isPublic: true))))
        #expect(state.composer?.editor.text == "Sorry ab\n\nHello Roohi")
        state.done()
        #expect(state.composer == nil)
        _ = update(&state, .answer(.draftStays(Fixture.cold, Draft(isPublic: true, text: "Late", basis: 5))))
        #expect(state.composer?.editor.text == "Late" && state.drafts.contains(Fixture.cold))
        #expect(state.notices.first?.text == "What you wrote in another terminal stays: it is the draft now.")
    }

    @Test("drafts that wait are told of at the start, once")
    func draftsWait() {
        var state = Fixture.opened()
        _ = update(&state, .drafts([Fixture.cold, Fixture.refund]))
        #expect(state.notices.map(\.text) == ["2 drafts of yours wait: ✎ marks them in the queue."])
        state.notices = []
        _ = update(&state, .drafts([Fixture.cold]))
        #expect(state.notices.isEmpty)
    }

    @Test("Esc leaves the draft where it is, keeps it, and never quits", arguments: 1...6)
    func escape(times: Int) {
        var state = writing("Sorry")
        var effects: [Effect] = []
        for _ in 0..<times { effects += update(&state, .key(.escape)) }
        #expect(effects.contains(.saveDraft(Fixture.cold, Draft(isPublic: true, text: "Sorry", basis: 5))))
        #expect(!effects.contains { if case .quit = $0 { true } else { false } })
        #expect(state.composer?.editor.text == "Sorry")
        #expect(state.exitStatus == nil)
    }

    @Test("every way out keeps the draft first", arguments: [15, 2, 1] as [Int32])
    func signals(signal: Int32) {
        var state = writing("Sorry")
        #expect(
            update(&state, .signal(signal)) == [
                .saveDraft(Fixture.cold, Draft(isPublic: true, text: "Sorry", basis: 5)),
                .showPresence(nil, isReplying: false), .quit(status: 128 + signal),
            ])
        #expect(state.exitStatus == 128 + signal)
    }

    @Test("a kept draft comes back when its ticket is shown")
    func restored() {
        var state = Fixture.desk()
        _ = update(&state, .key(.character("j")))
        state.rest()
        let draft = Draft(isPublic: false, text: "ask Ben", basis: 3)
        _ = update(&state, .answer(.draft(Fixture.refund, .success(draft))))
        #expect(state.composer == Composer(draft, on: Fixture.refund))
        #expect(state.focus == .queue)
        // One that comes late, for a ticket that is no longer shown, is dropped.
        _ = update(&state, .key(.character("k")))
        state.rest()
        _ = update(&state, .answer(.draft(Fixture.refund, .success(draft))))
        #expect(state.composer == nil)
    }

    @Test("a draft that comes after writing began is joined with what was typed: neither is lost")
    func restoredLate() {
        var state = Fixture.desk()
        _ = update(&state, .key(.character("j")))
        _ = update(&state, .key(.character("r")))
        for character in "new" { _ = update(&state, .key(.character(character))) }
        let draft = Draft(isPublic: true, text: "old", basis: 3)
        _ = update(&state, .answer(.draft(Fixture.refund, .success(draft))))
        #expect(state.composer?.editor.text == "old\nnew")
        #expect(state.composer?.changedAt == Fixture.now)
        #expect(state.focus == .composer)
        // The same answer once more, of an earlier question, changes nothing.
        _ = update(&state, .answer(.draft(Fixture.refund, .success(draft))))
        #expect(state.composer?.editor.text == "old\nnew")
    }

    @Test("a note that is joined with a reply stays a note")
    func joinedKinds() {
        var state = Fixture.desk()
        for character in "ji" { _ = update(&state, .key(.character(character))) }
        for character in "ask Ben" { _ = update(&state, .key(.character(character))) }
        let draft = Draft(isPublic: true, text: "Dear Dana", basis: 3)
        _ = update(&state, .answer(.draft(Fixture.refund, .success(draft))))
        #expect(state.composer?.editor.text == "Dear Dana\nask Ben")
        #expect(state.composer?.isPublic == false)
    }

    @Test("what is typed ahead of the ticket is text, and is not sent before the ticket is read")
    func typedAhead() {
        var state = Fixture.desk()
        for character in "jrhello" { _ = update(&state, .key(.character(character))) }
        #expect(state.composer == Composer(ticket: Fixture.refund, isPublic: true, text: "", basis: 0).typing("hello"))
        #expect(update(&state, .key(.control("s"))) == [])
        #expect(state.notices.first?.text == "The ticket is still being read.")
        let page = TicketPage(
            ticket: TicketView(
                row: Fixture.rows[1], at: Fixture.now, entries: [], basis: 7, links: [], queuedReplies: []),
            customer: nil)
        _ = update(&state, .answer(.ticket(state.requests.ticket ?? .none, Fixture.refund, .success(page))))
        #expect(state.composer?.basis == 7)
    }

    @Test("once a reply has gone out everything is read again: no event tells of it")
    func gone() {
        var state = writing("Sorry")
        _ = update(&state, .key(.control("s")))
        let reply = state.requests.deeds.last?.deed ?? .claim(Fixture.cold)
        _ = update(
            &state, .answer(.performed(state.requests.last, reply, .success(Desk.Performed(sequence: 6, made: 44)))))
        for answer in [
            Answer.queue(state.requests.queue ?? .none, .view(.all), .success(Fixture.queue)),
            .ticket(state.requests.ticket ?? .none, Fixture.cold, .success(Fixture.coldPage)),
        ] { _ = update(&state, .answer(answer)) }
        #expect(state.nextDeadline.map { $0 <= Fixture.now.adding(seconds: 10) } == true)
        let effects = update(&state, .clock(Fixture.now.adding(seconds: 10)))
        #expect(effects.contains { if case .loadQueue = $0 { true } else { false } })
        #expect(effects.contains { if case .loadTicket = $0 { true } else { false } })
    }

    @Test("moving to another ticket keeps what was written on the first")
    func moving() {
        var state = writing("Sorry")
        _ = update(&state, .key(.escape))
        _ = update(&state, .key(.escape))
        _ = update(&state, .key(.character("j")))
        let effects = state.rest()
        #expect(state.composer == nil)
        #expect(state.drafts == [Fixture.cold])
        #expect(effects.contains(.loadDraft(Fixture.refund)))
    }

    @Test("a suggestion opens the composer, with its placeholder under the cursor, and sends nothing")
    func suggestion() {
        var state = Fixture.opened()
        let effects = update(&state, .key(.character("1")))
        #expect(!effects.contains { if case .perform(_, .reply) = $0 { true } else { false } })
        #expect(state.composer?.editor.text == Fixture.suggestions.suggestions[0].body)
        #expect(state.composer?.savedReply == SavedReplyID(7))
        #expect(state.composer?.editor.selectedText == "{{customer.preferred_name}}")
        #expect(state.focus == .composer)
        for character in "Roohi" { _ = update(&state, .key(.character(character))) }
        _ = update(&state, .key(.tab))
        #expect(state.composer?.editor.selectedText == "{{order.total}}")
        for character in "4.50" { _ = update(&state, .key(.character(character))) }
        #expect(
            state.composer?.editor.text == "Roohi, I'm sorry: twice is twice too many. I have put 4.50 back.")
        // With nothing left to fill in, Tab goes on to the next pane.
        _ = update(&state, .key(.tab))
        #expect(state.focus == .customer)
    }

    @Test("a suggestion in an empty note stays a note")
    func suggestionInNote() {
        var state = Fixture.opened()
        state.burst("i")
        _ = update(&state, .key(.alt("3")))
        #expect(state.composer?.editor.text == "A fresh one is waiting.")
        #expect(state.composer?.isPublic == false)
        #expect(state.burst("\u{13}").deeds == [.ticketNote(Fixture.cold, body: "A fresh one is waiting.")])
        // The same from the ticket, where an empty note was left open.
        state = Fixture.opened()
        state.burst("i\u{1B}3")
        #expect(state.composer?.isPublic == false)
    }

    @Test("a draft is said to be kept once it is on disk, and no letter sooner")
    func kept() {
        var state = writing("Sorry")
        let draft = Draft(isPublic: true, text: "Sorry", basis: 5)
        _ = update(&state, .clock(Fixture.now.adding(seconds: 1)))
        #expect(state.composer?.isKept == false)
        _ = update(&state, .answer(.draftKept(Fixture.cold, draft)))
        #expect(state.composer?.isKept == true)
        state.burst("!")
        #expect(state.composer?.isKept == false)
        // An answer about what was kept before does not vouch for what is there now.
        _ = update(&state, .answer(.draftKept(Fixture.cold, draft)))
        #expect(state.composer?.isKept == false)
    }

    @Test("solving with a draft on the ticket asks what becomes of it", arguments: ["s", "S"])
    func solvingWithDraft(key: String) {
        var state = writing("Sorry")
        state.burst("\u{1B}" + key)
        guard case .picker(let picker) = state.overlay else {
            Issue.record("a picker is open")
            return
        }
        #expect(picker.items.map(\.label) == ["Send it first", "Keep it", "Throw it away"])
        // Kept: it stays, and solving goes on.
        var kept = state
        #expect(kept.burst("keep\rcold\r").deeds == [.solve(Fixture.cold, reason: "drink/cold")])
        #expect(kept.composer?.editor.text == "Sorry")
        // Thrown away: it goes, and can be brought back.
        var thrown = state
        thrown.burst("throw\r")
        #expect(thrown.composer == nil)
        #expect(thrown.burst("cold\r").deeds == [.solve(Fixture.cold, reason: "drink/cold")])
        // Sent: then solved.
        let effects = state.burst("send\rcold\r")
        #expect(effects.deeds.count == 1)
        let done = state.done(made: 44)
        #expect(done.deeds.contains(.solve(Fixture.cold, reason: "drink/cold")))
        #expect(state.composer == nil)
    }

    @Test("what cannot be sent is not solved over")
    func solvingWithGaps() {
        var state = Fixture.opened()
        state.burst("1\u{1B}ssend\rcold\r")
        #expect(state.overlay == nil)
        #expect(state.requests.deeds.allSatisfy { $0.then == .nothing })
        #expect(state.composer?.editor.text == Fixture.suggestions.suggestions[0].body)
    }

    @Test("solving tells what is still owed")
    func solvingWarns() {
        var state = Fixture.desk()
        state.burst("s")
        guard case .picker(let picker) = state.overlay else {
            Issue.record("a picker is open")
            return
        }
        #expect(
            picker.warnings == [
                "Promise overdue since 10:54: talk with the crew",
                "Complaint still open, its next step is “clarified”: cold drink · Water Street",
            ])
    }

    @Test("the promise book takes the sentence with a time in it out of the draft")
    func promiseFromDraft() {
        var state = writing("Sorry, I put 4.50 back. I'll call the crew myself before noon. Thank you!")
        state.burst("\u{10}")
        guard case .form(let form) = state.overlay else {
            Issue.record("the form is open")
            return
        }
        #expect(form.fields.map(\.value) == ["call the crew myself before noon.", "12:00"])
        #expect(
            state.burst("\r\r").deeds == [
                .promise(
                    Fixture.roohi, ticket: Fixture.cold, text: "call the crew myself before noon.",
                    due: Fixture.now.adding(seconds: 360))
            ])
    }

    @Test(
        "times in drafts are found where they are meant",
        arguments: [
            ("I put 4.50 back on card 12.", nil, nil), ("We call you tomorrow at 9:30, sure.", "tomorrow 9:30", 0),
            ("Hello. It is there within two hours. Bye.", "2h", 1), ("You hear from us by 17.", "17:00", 0),
            ("It comes on friday", "friday", 0), ("Until 6 march then.", "6 march", 0), ("By 5 parcels.", nil, nil),
            ("I look this afternoon.", "", 0),
            ("", nil, nil),
        ] as [(String, String?, Int?)])
    func promiseTimes(text: String, time: String?, sentence: Int?) {
        let finder = PromiseFinder(reader: MomentReader(now: Fixture.now, zone: Fixture.zone))
        let found = finder.find(in: text)
        #expect(found.map { $0.time ?? "" } == time)
        if sentence == 1 { #expect(found?.sentence == "It is there within two hours.") }
        if sentence == 0 { #expect(found?.sentence == text) }
    }

    @Test("the usual that is known is proposed, and gives way to what is typed")
    func usualProposed() {
        var state = Fixture.desk()
        state.burst("U")
        guard case .form(let form) = state.overlay else {
            Issue.record("the form is open")
            return
        }
        #expect(form.fields[0].value == "Café au lait, very light coffee")
        #expect(
            state.burst("flat white\r\r").deeds == [.usual(Fixture.roohi, item: "flat white", context: nil)])
    }

    @Test("a suggestion stands apart from what is written, and greets nobody twice")
    func suggestionBehindText() {
        func draft(_ text: String, _ number: Character) -> String? {
            var state = writing(text)
            _ = update(&state, .key(.alt(number)))
            return state.composer?.editor.text
        }
        let rest = "I'm sorry: twice is twice too many. I have put {{order.total}} back."
        #expect(
            draft("I will call you tomorrow by 10:00.", "3")
                == "I will call you tomorrow by 10:00.\n\nA fresh one is waiting.")
        #expect(draft("Thank you", "3") == "Thank you A fresh one is waiting.")
        #expect(draft("One line\u{0}".filter { $0 != "\u{0}" } + " ", "3") == "One line A fresh one is waiting.")
        #expect(draft("Dear Roohi, that was us.", "1") == "Dear Roohi, that was us.\n\n" + rest)
        #expect(draft("Roohi, ", "1") == "Roohi, " + rest)
        #expect(draft("That was us.", "1") == "That was us.\n\n{{customer.preferred_name}}, " + rest)
        // In front of what is written, too.
        var state = writing("Bye.")
        _ = update(&state, .key(.home))
        _ = update(&state, .key(.alt("3")))
        #expect(state.composer?.editor.text == "A fresh one is waiting. Bye.")
    }

    @Test("one suggestion is one")
    func oneSuggestion() {
        var state = Fixture.opened()
        state.ticket?.suggestions = Array(Fixture.suggestions.suggestions.prefix(1))
        state.burst("2")
        #expect(state.notices.first?.text == "There is 1 suggestion.")
    }

    @Test("an empty draft is not said to be sent or thrown away")
    func footerOfEmptyDraft() {
        var state = Fixture.opened(columns: 80, rows: 24)
        state.burst("r")
        let empty = FooterHints(state).hints.map(\.command)
        #expect(!empty.contains(.send) && !empty.contains(.discardDraft))
        state.burst("Hello")
        let begun = FooterHints(state).hints.map(\.command)
        #expect(begun.contains(.send) && begun.contains(.discardDraft))
    }

    // MARK: Notices

    @Test("why nothing was sent stays until a key is struck after it could be read")
    func refusalsStay() {
        var state = Fixture.opened()
        state.burst("rSorry")
        state.refuse("ben wrote meanwhile, and nothing was sent.")
        // What was typed in the same breath was not typed after reading.
        state.burst(" about")
        #expect(state.notices.map(\.text) == ["ben wrote meanwhile, and nothing was sent."])
        _ = update(&state, .clock(Fixture.now.adding(seconds: 600)))
        #expect(state.notices.map(\.text) == ["ben wrote meanwhile, and nothing was sent."])
        state.burst(" that")
        #expect(state.notices.isEmpty)
    }

    @Test("a notice goes as soon as it is no longer true")
    func untrueNotices() {
        var state = Fixture.opened()
        state.burst("r\u{13}")
        #expect(state.notices.first?.text == "There is nothing to send yet.")
        state.burst("S")
        #expect(state.notices.isEmpty)
        state.burst("\u{18}")
        #expect(state.notices.first?.text == "The draft is thrown away: u brings it back.")
        state.burst("r")
        #expect(state.notices.isEmpty)
    }

    @Test("while composing, Alt and a digit put a suggestion where the cursor is")
    func suggestionWhileWriting() {
        var state = writing("Roohi, ")
        _ = update(&state, .key(.alt("3")))
        #expect(state.composer?.editor.text == "Roohi, A fresh one is waiting.")
        _ = update(&state, .key(.alt("9")))
        #expect(state.notices.first?.text == "There are 3 suggestions.")
    }

    @Test("nothing is sent while a placeholder is open: the cursor goes there")
    func unfilled() {
        var state = Fixture.opened()
        _ = update(&state, .key(.character("1")))
        #expect(update(&state, .key(.control("s"))) == [])
        #expect(state.notices.first?.text == "Fill in {{customer.preferred_name}}, {{order.total}} first.")
        #expect(state.composer?.sending == nil)
    }

    @Test("a reply is kept, sent to wait ten seconds, and the keys go back to the ticket")
    func sending() {
        var state = writing("Sorry, Roohi. ")
        let reply = Deed.reply(
            ReplyDeed(
                ticket: Fixture.cold, body: "Sorry, Roohi.", savedReply: nil, basis: 5,
                sendAfter: Fixture.now.adding(seconds: 10)))
        let request = number(state.requests.last.number + 1)
        #expect(
            update(&state, .key(.control("s"))) == [
                .saveDraft(Fixture.cold, Draft(isPublic: true, text: "Sorry, Roohi. ", basis: 5)),
                .perform(request, reply),
            ])
        #expect(state.composer?.sending == request)
        // Until the answer is here, nothing more is typed into it.
        #expect(update(&state, .key(.character("x"))) == [])
        #expect(state.composer?.editor.text == "Sorry, Roohi. ")
        let effects = update(
            &state, .answer(.performed(request, reply, .success(Desk.Performed(sequence: 6, made: 44)))))
        #expect(effects.contains(.discardDraft(Fixture.cold)))
        #expect(effects.contains(.showPresence(Fixture.cold, isReplying: false)))
        #expect(state.composer == nil)
        #expect(state.drafts.isEmpty)
        #expect(state.focus == .conversation)
        #expect(state.queue.selected == Fixture.cold)
        #expect(state.notices.first?.text == "The reply goes out in ten seconds: u takes it back.")
    }

    @Test("u takes a reply back while it waits, and it is a draft again")
    func undo() {
        var state = writing("Sorry")
        _ = update(&state, .key(.control("s")))
        let request = state.requests.last
        let reply = state.requests.deeds.last?.deed ?? .claim(Fixture.cold)
        _ = update(&state, .answer(.performed(request, reply, .success(Desk.Performed(sequence: 6, made: 44)))))
        let withdraw = Deed.withdraw(MessageID(44), on: Fixture.cold)
        let effects = update(&state, .key(.character("u")))
        #expect(effects == [.perform(state.requests.last, withdraw)])
        _ = update(
            &state, .answer(.performed(state.requests.last, withdraw, .success(Desk.Performed(sequence: 7, made: nil))))
        )
        #expect(state.composer?.editor.text == "Sorry")
        #expect(state.focus == .composer)
        #expect(state.notices.first?.text == "The reply was not sent: it is a draft again.")
        #expect(state.drafts == [Fixture.cold])
    }

    @Test("once a reply is gone, u no longer speaks of it")
    func tooLate() {
        var state = writing("Sorry")
        _ = update(&state, .key(.control("s")))
        let reply = state.requests.deeds.last?.deed ?? .claim(Fixture.cold)
        _ = update(
            &state, .answer(.performed(state.requests.last, reply, .success(Desk.Performed(sequence: 6, made: 44)))))
        _ = update(&state, .clock(Fixture.now.adding(seconds: 10)))
        #expect(state.undo.isEmpty)
        #expect(update(&state, .key(.character("u"))) == [])
        #expect(state.notices.first?.text == "There is nothing to take back.")
    }

    @Test("a reply stops when the customer wrote meanwhile, shows it, and goes with the next ^S")
    func news() {
        var state = writing("Sorry")
        var page = Fixture.coldPage
        page.ticket.basis = 8
        page.ticket.entries.append(
            Fixture.message(
                8, at: Fixture.now, from: .customer, "Roohi", "phone", "Never mind, I got a new one.",
                ticket: Fixture.cold))
        _ = update(&state, .deskChanged)
        let request = state.requests.ticket ?? .none
        _ = update(&state, .answer(.ticket(request, Fixture.cold, .success(page))))
        #expect(state.composer?.editor.text == "Sorry")
        #expect(update(&state, .key(.control("s"))) == [])
        #expect(state.notices.first?.text == "Roohi wrote meanwhile, and nothing was sent: read it, then ^S sends.")
        #expect(state.ticket?.conversation?.seen == 5)
        #expect(state.drawn.contains("Never mind, I got a new one."))
        let effects = update(&state, .key(.control("s")))
        guard case .perform(_, .reply(let reply)) = effects.last else {
            Issue.record("the second ^S sends")
            return
        }
        #expect(reply.basis == 8)
    }

    @Test(
        "what another agent wrote meanwhile is on screen when a reply stops for it, at every size",
        arguments: [(50, 16), (80, 24), (100, 30), (120, 36), (200, 60)])
    func newsOfAColleague(columns: Int, rows: Int) {
        var state = Fixture.opened(columns: columns, rows: rows)
        state.burst("rSorry")
        var page = Fixture.coldPage
        page.ticket.basis = 8
        page.ticket.entries.append(
            Fixture.message(
                8, at: Fixture.now, from: .agent, "ben", "phone", "A fresh one waits.", ticket: Fixture.cold))
        _ = update(&state, .deskChanged)
        _ = update(&state, .answer(.ticket(state.requests.ticket ?? .none, Fixture.cold, .success(page))))
        #expect(update(&state, .key(.control("s"))) == [])
        #expect(state.drawn.contains("A fresh one waits."), "\(state.drawn)")
    }

    @Test(
        "a reply stops for what its writer sent from another terminal meanwhile, shows it, and goes with the next ^S",
        arguments: [(50, 16), (80, 24), (120, 36)])
    func newsOfOneself(columns: Int, rows: Int) {
        var state = Fixture.opened(columns: columns, rows: rows)
        state.burst("rSorry")
        var page = Fixture.coldPage
        page.ticket.basis = 8
        page.ticket.entries.append(
            Fixture.message(
                8, at: Fixture.now, from: .agent, state.facts.agent, "phone", "A fresh one waits.",
                ticket: Fixture.cold))
        _ = update(&state, .deskChanged)
        _ = update(&state, .answer(.ticket(state.requests.ticket ?? .none, Fixture.cold, .success(page))))
        #expect(update(&state, .key(.control("s"))) == [])
        #expect(
            state.notices.first?.text
                == "You, from another terminal, wrote meanwhile, and nothing was sent: read it, then ^S sends.")
        #expect(state.drawn.contains("A fresh one waits."), "\(state.drawn)")
        #expect(update(&state, .key(.control("s"))).deeds.count == 1)
    }

    @Test("no reply stops for what was sent from here, nor for what was taken back")
    func ownWords() {
        for isWithdrawn in [false, true] {
            var state = writing("Sorry")
            if !isWithdrawn {
                _ = update(&state, .key(.control("s")))
                let reply = state.requests.deeds.last?.deed ?? .claim(Fixture.cold)
                let performed = Desk.Performed(sequence: 8, made: 44)
                _ = update(&state, .answer(.performed(state.requests.last, reply, .success(performed))))
                // Begun before the ticket is read anew.
                _ = state.run(.reply)
                for character in "And again" { _ = update(&state, .key(.character(character))) }
            }
            var page = Fixture.coldPage
            page.ticket.basis = 9
            var entry = Fixture.message(
                8, at: Fixture.now, from: .agent, state.facts.agent, "phone", "Sorry", ticket: Fixture.cold)
            entry.isWithdrawn = isWithdrawn
            page.ticket.entries.append(entry)
            _ = update(&state, .deskChanged)
            _ = update(&state, .answer(.ticket(state.requests.ticket ?? .none, Fixture.cold, .success(page))))
            let effects = update(&state, .key(.control("s")))
            guard case .perform(_, .reply(let reply)) = effects.last else {
                Issue.record("it is sent, withdrawn \(isWithdrawn): \(state.drawn)")
                continue
            }
            // All that is shown was seen: the desk asks for nothing that was taken back.
            #expect(reply.basis == 9)
        }
    }

    @Test("a note before one's own reply stops the next, read only then")
    func noteBeforeOwnWord() {
        var state = writing("Sorry")
        state.spoken[Fixture.cold] = 8
        var page = Fixture.coldPage
        page.ticket.basis = 8
        var note = Fixture.message(
            7, at: Fixture.now, from: .agent, "ben", "phone", "He is at the door.", ticket: Fixture.cold)
        note.kind = .note
        page.ticket.entries.append(note)
        page.ticket.entries.append(
            Fixture.message(
                8, at: Fixture.now, from: .agent, state.facts.agent, "phone", "Sorry", ticket: Fixture.cold))
        _ = update(&state, .deskChanged)
        _ = update(&state, .answer(.ticket(state.requests.ticket ?? .none, Fixture.cold, .success(page))))
        #expect(update(&state, .key(.control("s"))) == [])
        #expect(state.notices.first?.text.hasPrefix("ben wrote meanwhile") == true, "\(state.notices)")
        #expect(update(&state, .key(.control("s"))).deeds.count == 1)
    }

    @Test("below 40x10 nothing is done that nobody could see")
    func blind() {
        var state = writing("Sorry")
        _ = update(&state, .resize(Size(rows: 5, columns: 20)))
        #expect(update(&state, .key(.control("s"))) == [])
        #expect(state.burst("n about\u{1B}c") == [])
        #expect(update(&state, .paste("that")) == [])
        #expect(state.composer?.editor.text == "Sorry" && state.focus == .composer)
        #expect(update(&state, .key(.control("z"))).contains(.suspend))
        _ = update(&state, .resize(Size(rows: 36, columns: 120)))
        state.burst("!")
        #expect(state.composer?.editor.text == "Sorry!")
        #expect(update(&state, .key(.control("s"))).deeds.count == 1)
    }

    @Test("a reply that the desk refuses because of something newer stays, and is sent after it was shown")
    func refusedForNews() {
        var state = writing("Sorry")
        _ = update(&state, .key(.control("s")))
        let request = state.requests.last
        let reply = state.requests.deeds.last?.deed ?? .claim(Fixture.cold)
        let problem = Problem(
            "Something newer arrived.", refusal: .newerActivity(Fixture.cold, sequence: 9))
        let effects = update(&state, .answer(.performed(request, reply, .failure(problem))))
        #expect(effects.contains { if case .loadTicket = $0 { true } else { false } })
        #expect(state.composer?.editor.text == "Sorry")
        #expect(state.composer?.sending == nil)
        #expect(state.composer?.basis == 9)
        #expect(state.notices.first == Notice(kind: .error, text: "Something newer arrived.", until: nil))
        #expect(state.focus == .composer)
    }

    @Test("a note goes at once and only to agents")
    func note() {
        var state = Fixture.opened()
        _ = update(&state, .key(.character("i")))
        for character in "Ask Ben" { _ = update(&state, .key(.character(character))) }
        let effects = update(&state, .key(.control("s")))
        #expect(effects.last == .perform(state.requests.last, .ticketNote(Fixture.cold, body: "Ask Ben")))
    }

    @Test("a note does not become a reply by accident, only by its own key")
    func kinds() {
        var state = Fixture.opened()
        _ = update(&state, .key(.character("i")))
        for character in "Ask Ben" { _ = update(&state, .key(.character(character))) }
        _ = update(&state, .key(.escape))
        _ = update(&state, .key(.character("r")))
        #expect(state.composer?.isPublic == false)
        #expect(state.notices.first?.text == "The draft is a note: ^T makes it a reply.")
        _ = update(&state, .key(.control("t")))
        #expect(state.composer?.isPublic == true)
    }

    @Test("a draft that is thrown away can be brought back")
    func discarded() {
        var state = writing("Sorry")
        _ = update(&state, .clock(Fixture.now.adding(seconds: 1)))
        #expect(update(&state, .key(.control("x"))).contains(.discardDraft(Fixture.cold)))
        #expect(state.composer == nil)
        #expect(state.focus == .conversation)
        _ = update(&state, .key(.character("u")))
        #expect(state.composer?.editor.text == "Sorry")
    }

    @Test("nothing is sent when nothing is written")
    func empty() {
        var state = Fixture.opened()
        _ = state.run(.reply)
        for character in "  " { _ = update(&state, .key(.character(character))) }
        #expect(update(&state, .key(.control("s"))) == [])
        #expect(state.notices.first?.text == "There is nothing to send yet.")
    }

    @Test("a paste is text, whatever it holds")
    func paste() {
        var state = Fixture.opened()
        _ = state.run(.reply)
        _ = update(&state, .paste("q\nn\u{1B}[31m\rS"))
        #expect(state.composer?.editor.text == "q\nn[31m\nS")
        #expect(state.exitStatus == nil)
    }

    @Test("of a paste that is too long the writer is told, and of a draft that is full")
    func longPaste() {
        var state = Fixture.opened()
        _ = state.run(.reply)
        _ = update(&state, .paste(String(repeating: "p", count: KeyParser.maximumPaste - 8)))
        #expect(state.notices.isEmpty)
        _ = update(&state, .paste(String(repeating: "ä", count: KeyParser.maximumPaste / 2)))
        #expect(state.notices.contains { $0.text == "More was pasted than fits here: its end is left out." })
        _ = update(&state, .key(.escape))
        _ = state.run(.reply)
        _ = update(&state, .key(.character("x")))
        #expect(state.notices.contains { $0.text == "The draft is full: nothing more fits in." })
    }

    @Test(
        "placeholders are found where they stand",
        arguments: [
            ("", []), ("no gap", []), ("{{a}}", ["a"]), ("x {{ a.b }} y {{c}}", ["a.b", "c"]), ("{{a", []), ("a}}", []),
            ("{{a}} {{", ["a"]), ("{{}}", [""]),
        ] as [(String, [String])])
    func placeholders(text: String, names: [String]) {
        #expect(DeskUI.Placeholders.names(in: TextEditor(text)) == names)
    }

    @Test("many open braces cost no more than their length")
    func hostilePlaceholders() {
        #expect(DeskUI.Placeholders.names(in: TextEditor(String(repeating: "{{", count: 20_000))).isEmpty)
    }
}

extension Composer {
    /// The composer after a text was typed into it, now.
    fileprivate func typing(_ text: String) -> Composer {
        var composer = self
        for character in text { _ = composer.editor.take(.character(character), width: 50) }
        composer.readEditor = editor
        composer.changedAt = Fixture.now
        composer.struckAt = Fixture.now
        return composer
    }
}
