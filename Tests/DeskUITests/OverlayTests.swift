import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI
@testable import TerminalKit

@Suite("What floats")
struct OverlayTests {
    private func number(_ number: UInt64) -> RequestNumber { RequestNumber(number: number) }

    private func typing(_ text: String, in state: State) -> (state: State, effects: [Effect]) {
        var state = state
        var effects: [Effect] = []
        for character in text { effects += update(&state, .key(.character(character))) }
        return (state, effects)
    }

    private var lookup: State {
        var state = Fixture.desk()
        _ = update(&state, .key(.character("/")))
        return state
    }

    // MARK: Lookup

    @Test(
        "a command is found by words that it does not go by here, too",
        arguments: [("color", CommandID.theme), ("exit", .leave), ("dashboard", .wallboard), ("theme dark", .theme)])
    func otherWords(typed: String, first: CommandID) {
        var state = Fixture.desk()
        state.burst(":" + typed)
        guard case .palette(let palette) = state.overlay else {
            Issue.record("no palette")
            return
        }
        #expect(state.paletteItems(palette).first?.id == first)
    }

    @Test("the lookup asks as is typed, and only the newest question counts")
    func lookupAsks() {
        var (state, effects) = typing("ru", in: lookup)
        #expect(effects == [.find(number(4), "r", rows: 16), .find(number(5), "ru", rows: 16)])
        _ = update(&state, .answer(.found(number(4), .success(Fixture.found))))
        #expect(state.overlay == .lookup(lookupWith("ru", nil, looking: true, as: state)))
        _ = update(&state, .answer(.found(number(5), .success(Fixture.found))))
        #expect(state.overlay == .lookup(lookupWith("ru", Fixture.found, looking: false, as: state)))
    }

    private func lookupWith(_ text: String, _ result: FindResult?, looking: Bool, as state: State) -> Lookup {
        var lookup = Lookup()
        if case .lookup(let shown) = state.overlay { lookup.input = shown.input }
        #expect(lookup.input.text == text)
        lookup.result = result
        lookup.tallest = result?.matches.count ?? 0
        lookup.isLooking = looking
        return lookup
    }

    @Test("what was found before stays until the next answer")
    func lookupKeeps() {
        var (state, _) = typing("ruhi", in: lookup)
        _ = update(&state, .answer(.found(state.requests.last, .success(Fixture.found))))
        (state, _) = typing(" m", in: state)
        guard case .lookup(let shown) = state.overlay else {
            Issue.record("the lookup is open")
            return
        }
        #expect(shown.result == Fixture.found)
        #expect(shown.isLooking)
    }

    @Test("of those found, as many are told of as fit; who goes down the list has all, from where they stood")
    func lookupGoesOn() throws {
        var (state, _) = typing("ruhi", in: lookup)
        let all = Self.namesakes(50)
        let best = FindResult(query: "ruhi", microseconds: 9, matches: Array(all.prefix(16)), of: 50)
        _ = update(&state, .answer(.found(state.requests.last, .success(best))))
        #expect(frame(state).contains("1–16 of 50"))
        #expect(state.chosenCustomer?.name == "Ruhi 1")
        let effects = update(&state, .key(.down))
        #expect(effects == [.find(state.requests.last, "ruhi", rows: 50)])
        #expect(state.chosenCustomer?.name == "Ruhi 2")
        #expect(update(&state, .pointing(Pointing(.wheelDown, .item(0)))).isEmpty)
        #expect(state.chosenCustomer?.name == "Ruhi 3")
        // Beyond those that are known it waits, and so does what is struck after it, with keys and with the wheel.
        #expect(update(&state, .key(.pageDown)).isEmpty)
        #expect(update(&state, .key(.down)).isEmpty)
        #expect(update(&state, .pointing(Pointing(.wheelDown, .item(0)))).isEmpty)
        #expect(state.chosenCustomer?.name == "Ruhi 3")
        let whole = FindResult(query: "ruhi", microseconds: 9, matches: all)
        _ = update(&state, .answer(.found(state.requests.last, .success(whole))))
        #expect(state.chosenCustomer?.name == "Ruhi 20")
        #expect(update(&state, .key(.pageUp)).isEmpty)
        #expect(state.chosenCustomer?.name == "Ruhi 5")
        #expect(frame(state).contains("of 50"))
    }

    @Test("those found stay where they are when the others come, whoever has changed meanwhile")
    func lookupStays() {
        var (state, _) = typing("ruhi", in: lookup)
        let all = Self.namesakes(50)
        let best = FindResult(query: "ruhi", microseconds: 9, matches: Array(all.prefix(16)), of: 50)
        _ = update(&state, .answer(.found(state.requests.last, .success(best))))
        _ = update(&state, .key(.down))
        // One of the others ranks first by now, and the first one is gone.
        let whole = FindResult(query: "ruhi", microseconds: 9, matches: [all[49]] + all[1..<49])
        _ = update(&state, .answer(.found(state.requests.last, .success(whole))))
        guard case .lookup(let shown) = state.overlay else {
            Issue.record("the lookup is open")
            return
        }
        #expect(shown.matches == all[..<16] + [all[49]] + all[16..<49])
        #expect(state.chosenCustomer == all[1])
    }

    @Test("where the others cannot be had, those found stay, and it is said")
    func lookupCannotGoOn() {
        var (state, _) = typing("ruhi", in: lookup)
        let best = FindResult(query: "ruhi", microseconds: 9, matches: Self.namesakes(16), of: 50)
        _ = update(&state, .answer(.found(state.requests.last, .success(best))))
        _ = update(&state, .key(.down))
        _ = update(&state, .answer(.found(state.requests.last, .failure(Problem("The log cannot be read.")))))
        #expect(state.chosenCustomer?.name == "Ruhi 2")
        #expect(state.notices.contains { $0.text.contains("The log cannot be read.") })
        #expect(update(&state, .key(.down)).isEmpty)
        #expect(state.chosenCustomer?.name == "Ruhi 3")
    }

    @Test("a press on a row comes before what waits for others")
    func lookupPress() {
        var (state, _) = typing("ruhi", in: lookup)
        let best = FindResult(query: "ruhi", microseconds: 9, matches: Self.namesakes(16), of: 50)
        _ = update(&state, .answer(.found(state.requests.last, .success(best))))
        _ = update(&state, .key(.pageDown))
        _ = update(&state, .key(.pageDown))
        _ = update(&state, .pointing(Pointing(.press, .item(5))))
        #expect(state.chosenCustomer?.name == "Ruhi 6")
        let whole = FindResult(query: "ruhi", microseconds: 9, matches: Self.namesakes(50))
        _ = update(&state, .answer(.found(state.requests.last, .success(whole))))
        #expect(state.chosenCustomer?.name == "Ruhi 6")
    }

    private static func namesakes(_ count: Int) -> [FoundCustomer] {
        (1...count).compactMap { number in
            guard var found = Fixture.found.matches.first else { return nil }
            found.customer = CustomerID(UInt64(number))
            found.name = "Ruhi \(number)"
            return found
        }
    }

    private func frame(_ state: State) -> String {
        var canvas = Canvas(size: state.size)
        _ = view(state, into: &canvas)
        return canvas.text
    }

    @Test("Enter opens the chosen customer on their own screen, and the look is recorded")
    func lookupOpens() {
        var (state, _) = typing("ruhi", in: lookup)
        _ = update(&state, .answer(.found(state.requests.last, .success(Fixture.found))))
        _ = update(&state, .key(.down))
        _ = update(&state, .key(.up))
        let effects = update(&state, .key(.enter))
        let last = state.requests.last.number
        #expect(
            effects == [
                .loadCustomer(number(last - 1), Fixture.roohi), .perform(number(last), .view(Fixture.roohi)),
            ])
        #expect(state.screens == [.desk, .customer])
        #expect(state.overlay == nil)
        #expect(state.recentCustomers.map(\.customer) == [Fixture.roohi])
        // Who was opened lately is there before anything is typed.
        _ = update(&state, .key(.character("/")))
        #expect(state.chosenCustomer?.customer == Fixture.roohi)
    }

    @Test("who was opened can be written about before they are read")
    func lookupThenNote() {
        var (state, _) = typing("ruhi", in: lookup)
        // Another ticket is shown than one of hers: nothing is known of her but what was found.
        state.ticket = nil
        _ = update(&state, .answer(.found(state.requests.last, .success(Fixture.found))))
        _ = update(&state, .key(.enter))
        #expect(state.customer?.view == nil)
        (state, _) = typing("Njazz", in: state)
        let effects = update(&state, .key(.enter))
        #expect(effects == [.perform(state.requests.last, .note(Fixture.roohi, text: "jazz", pinned: false))])
        // What needs to be read first waits for it.
        state.overlay = nil
        _ = update(&state, .key(.character("E")))
        #expect(state.overlay == nil)
        let request = state.requests.customer ?? .none
        _ = update(&state, .answer(.customer(request, Fixture.roohi, .success(Fixture.customer))))
        guard case .picker(let picker) = state.overlay else {
            Issue.record("the steps are there")
            return
        }
        #expect(picker.purpose == .recovery(ComplaintID(1)))
    }

    @Test("who is shown at the desk is on their own screen at once")
    func openShown() {
        var state = Fixture.desk()
        _ = update(&state, .key(.character("o")))
        #expect(state.customer?.view == state.ticket?.customer)
        #expect(state.customer?.conversation != nil)
    }

    @Test("an empty lookup lists nobody it was not told of, and says what to type")
    func lookupEmpty() {
        var state = lookup
        #expect(update(&state, .key(.enter)) == [])
        #expect(state.notices.first?.text == "Type a name, a phone, an email or an order number.")
    }

    @Test(
        "when nobody is found, ^N makes a new customer of what was typed",
        arguments: [
            ("Jo Bloggs", 0), ("0415 555 013", 1), ("jo@example.com", 2),
        ])
    func lookupNobody(text: String, field: Int) {
        var (state, _) = typing(text, in: lookup)
        let nobody = FindResult(query: text, microseconds: 10, matches: [])
        _ = update(&state, .answer(.found(state.requests.last, .success(nobody))))
        _ = update(&state, .key(.control("n")))
        guard case .form(let form) = state.overlay else {
            Issue.record("a form is open")
            return
        }
        #expect(form.purpose == .newCustomer)
        #expect(form.fields.map(\.value) == (0..<3).map { $0 == field ? text : "" })
    }

    @Test("the footer of the lookup offers to open whom it lists, and a new customer where nobody is found")
    func lookupFooter() {
        func offered(_ state: State) -> [String] { FooterHints(state).hints.map(\.label.string) }
        var (state, _) = typing("ruhi", in: lookup)
        #expect(offered(state).contains("open"), "the key waits for the answer")
        _ = update(&state, .answer(.found(state.requests.last, .success(Fixture.found))))
        #expect(offered(state).contains("open"))
        #expect(offered(state).contains("new ticket"))
        (state, _) = typing("x", in: state)
        let nobody = FindResult(query: "ruhix", microseconds: 10, matches: [])
        _ = update(&state, .answer(.found(state.requests.last, .success(nobody))))
        #expect(!offered(state).contains("open"))
        #expect(offered(state).contains("new customer"))
    }

    @Test("^N on somebody found makes a ticket: how they reached us, what about")
    func lookupNewTicket() {
        var (state, _) = typing("ruhi", in: lookup)
        _ = update(&state, .answer(.found(state.requests.last, .success(Fixture.found))))
        _ = update(&state, .key(.control("n")))
        (state, _) = typing("count", in: state)
        _ = update(&state, .key(.enter))
        (state, _) = typing("cup was dirty", in: state)
        _ = update(&state, .key(.enter))
        let effects = update(&state, .key(.enter))
        let deed = Deed.newTicket(Fixture.roohi, channel: "counter", subject: "cup was dirty", body: nil)
        #expect(effects == [.perform(state.requests.last, deed)])
        let done = update(
            &state, .answer(.performed(state.requests.last, deed, .success(Desk.Performed(sequence: 9, made: 77)))))
        #expect(state.overlay == nil)
        #expect(state.ticket?.id == TicketID(77))
        #expect(state.ticket?.isOpened == true)
        #expect(done.contains { if case .loadTicket(_, TicketID(77)) = $0 { true } else { false } })
    }

    @Test("^G logs the usual of who is found")
    func lookupUsual() {
        var (state, _) = typing("ruhi", in: lookup)
        _ = update(&state, .answer(.found(state.requests.last, .success(Fixture.found))))
        _ = update(&state, .key(.control("g")))
        (state, _) = typing("café au lait", in: state)
        _ = update(&state, .key(.enter))
        (state, _) = typing("mornings", in: state)
        #expect(
            update(&state, .key(.enter)) == [
                .perform(
                    state.requests.last, .usual(Fixture.roohi, item: "café au lait", context: "mornings"))
            ])
    }

    // MARK: Solving, sleeping

    @Test("solving asks why the customer came; typing narrows it down; Enter solves")
    func solve() {
        var state = Fixture.desk()
        #expect(update(&state, .key(.character("s"))) == [])
        guard case .picker(let picker) = state.overlay else {
            Issue.record("a picker is open")
            return
        }
        #expect(picker.items.map(\.label) == Fixture.facts.reasons)
        (state, _) = typing("col", in: state)
        let effects = update(&state, .key(.enter))
        #expect(effects == [.perform(state.requests.last, .solve(Fixture.cold, reason: "drink/cold"))])
        #expect(state.recentReasons == ["drink/cold"])
        _ = update(
            &state,
            .answer(
                .performed(
                    state.requests.last, .solve(Fixture.cold, reason: "drink/cold"),
                    .success(Desk.Performed(sequence: 9, made: nil)))))
        #expect(state.queue.selected == Fixture.cold)
        #expect(
            state.undo == [
                .change(.solve(Fixture.cold, reason: "drink/cold"), before: TicketBefore(Fixture.rows[0]))
            ])
        #expect(state.notices.first?.text == "Solved: drink/cold. u opens it again.")
        #expect(
            update(&state, .key(.character("u"))) == [.perform(state.requests.last, .takeBackSolving(Fixture.cold))])
    }

    @Test("a reason that is on no list can be typed")
    func newReason() {
        var state = Fixture.desk()
        _ = update(&state, .key(.character("s")))
        (state, _) = typing("cup/cracked", in: state)
        #expect(
            update(&state, .key(.enter)) == [
                .perform(state.requests.last, .solve(Fixture.cold, reason: "cup/cracked"))
            ])
    }

    @Test("solve and next says where it landed")
    func solveAndNext() {
        var state = Fixture.desk()
        _ = update(&state, .key(.character("S")))
        let effects = update(&state, .key(.enter))
        let solve = Deed.solve(Fixture.cold, reason: "drink/cold")
        #expect(effects == [.perform(state.requests.last, solve)])
        let then = update(
            &state,
            .answer(.performed(state.requests.last, solve, .success(Desk.Performed(sequence: 9, made: nil)))))
        let claim = Deed.claimNext(among: Fixture.rows.map(\.ticket))
        guard case .perform(let request, claim)? = then.first else {
            Issue.record("the next is claimed")
            return
        }
        _ = update(
            &state,
            .answer(.performed(request, claim, .success(Desk.Performed(sequence: 10, made: Fixture.refund.number)))))
        #expect(state.ticket?.id == Fixture.refund)
        #expect(
            state.notices.first?.text
                == "Solved: Roohi Moolla (drink/cold). Now: Dana Okafor, still no refund, day 6.")
    }

    @Test("solve and next says where it landed once the ticket is read, where its row was not")
    func landsBeyond() {
        let beyond = TicketID(77)
        func served() -> State {
            var state = Fixture.desk()
            state.burst("S\r")
            state.done()
            state.done(made: beyond.number)
            return state
        }
        var state = served()
        #expect(state.ticket?.id == beyond && state.notices.isEmpty)
        state.read { row in
            row.customerName = "Ana Lima"
            row.subject = "a lost parcel"
        }
        #expect(state.notices.first?.text == "Solved: Roohi Moolla (drink/cold). Now: Ana Lima, a lost parcel.")
        // Who goes elsewhere before it is read is told that it was solved.
        var left = served()
        left.burst("\u{1B}j")
        left.rest()
        #expect(left.ticket?.id != beyond && left.notices.first?.text == "Solved: Roohi Moolla (drink/cold).")
        var lost = served()
        let number = lost.requests.ticket ?? .none
        _ = update(&lost, .answer(.ticket(number, beyond, .success(nil))))
        #expect(lost.notices.first?.text == "Solved: Roohi Moolla (drink/cold).")
    }

    @Test("sleeping takes a choice or a typed time, and says what is wrong with another")
    func snooze() {
        var state = Fixture.desk()
        _ = update(&state, .key(.character("z")))
        (state, _) = typing("whenever", in: state)
        #expect(update(&state, .key(.enter)) == [])
        guard case .picker(let picker) = state.overlay else {
            Issue.record("the picker stays")
            return
        }
        let problem = "“whenever” is no time to come. Type a time such as 2h, 14:30, tomorrow, fri 9:00."
        #expect(picker.problem == problem)
        var canvas = Canvas(size: state.size)
        _ = view(state, into: &canvas)
        #expect(canvas.text.contains("“whenever” is no time to come."))
        for _ in 0..<8 { _ = update(&state, .key(.backspace)) }
        (state, _) = typing("2h", in: state)
        #expect(
            update(&state, .key(.enter)) == [
                .perform(state.requests.last, .snooze(Fixture.cold, until: Fixture.now.adding(seconds: 7200)))
            ])
    }

    @Test("on a Sunday, Monday is offered once: it is tomorrow")
    func sunday() {
        var state = Fixture.desk()
        state.now = Fixture.now.adding(seconds: 3 * 86_400)
        state.burst("z")
        guard case .picker(let picker) = state.overlay else {
            Issue.record("a picker is open")
            return
        }
        #expect(picker.items.map(\.label) == ["In an hour", "In four hours", "Tomorrow"])
        #expect(Set(picker.items.map(\.detail)).count == 3)
    }

    @Test("Enter in a form is told for what it does: to the next field, and from the last one done")
    func formHint() {
        var state = Fixture.opened()
        func enter() -> DisplayText? { FooterHints(state).hints.first { $0.command == .open }?.label }
        state.burst("P")
        #expect(enter() == "next")
        state.burst("seat\r")
        #expect(enter() == "done")
        state.burst("\u{1B}")
        state.burst("N")
        #expect(enter() == "done")
    }

    @Test("nothing is said to be missing from a list before anything is typed")
    func pickerHint() {
        for purpose in [Picker.Purpose.add, .view, .keepPromise, .breakPromise, .priority(Fixture.cold)] {
            #expect(!purpose.hint.contains("Nothing"))
        }
    }

    @Test("the first look at a large desk says what it is at")
    func firstLook() {
        var state = lookup
        state.burst("r")
        var canvas = Canvas(size: state.size)
        _ = view(state, into: &canvas)
        #expect(canvas.text.contains("Reading the customers …"))
        _ = update(&state, .answer(.found(state.requests.last, .success(Fixture.found))))
        state.burst("\u{1B}/r")
        _ = view(state, into: &canvas)
        #expect(!canvas.text.contains("Reading the customers …"))
    }

    @Test("a customer who is only mentioned is named, and said to be not told of yet")
    func mentioned() {
        var state = Fixture.desk()
        state.burst("j")
        state.rest()
        state.read()
        var canvas = Canvas(size: state.size)
        _ = view(state, into: &canvas)
        #expect(canvas.text.contains("Not told of yet"))
        #expect(canvas.text.contains("known as ~c2"))
        state.burst("N")
        #expect(
            state.notices.first?.text
                == "This customer was only mentioned so far: nothing can be recorded of them yet.")
    }

    // MARK: Forms

    @Test("a form keeps what is typed until the desk has it")
    func formStays() {
        var state = Fixture.desk()
        _ = update(&state, .key(.character("N")))
        (state, _) = typing("likes jazz", in: state)
        let deed = Deed.note(Fixture.roohi, text: "likes jazz", pinned: false)
        #expect(update(&state, .key(.enter)) == [.perform(state.requests.last, deed)])
        // Struck twice, it is done once.
        #expect(update(&state, .key(.enter)) == [])
        _ = update(&state, .answer(.performed(state.requests.last, deed, .failure(Problem("The disk is full.")))))
        guard case .form(let form) = state.overlay else {
            Issue.record("the form stays")
            return
        }
        #expect(form.problem == "The disk is full.")
        #expect(form.fields[0].value == "likes jazz")
        #expect(update(&state, .key(.enter)) == [.perform(state.requests.last, deed)])
        _ = update(
            &state, .answer(.performed(state.requests.last, deed, .success(Desk.Performed(sequence: 9, made: 3)))))
        #expect(state.overlay == nil)
        #expect(state.notices.first?.text == "The note is kept.")
    }

    @Test("a form says what is missing")
    func formMissing() {
        var state = Fixture.desk()
        _ = update(&state, .key(.character("F")))
        #expect(update(&state, .key(.enter)) == [])
        guard case .form(let form) = state.overlay else {
            Issue.record("the form is open")
            return
        }
        #expect(form.problem == "What: something is needed here.")
    }

    @Test("a promise needs a time to come")
    func promise() {
        var state = Fixture.desk()
        _ = state.run(.addPromise)
        (state, _) = typing("call the crew", in: state)
        _ = update(&state, .key(.enter))
        (state, _) = typing("yesterday", in: state)
        #expect(update(&state, .key(.enter)) == [])
        for _ in 0..<9 { _ = update(&state, .key(.backspace)) }
        (state, _) = typing("noon".replacing("noon", with: "12:00"), in: state)
        let due = Fixture.now.adding(seconds: 360)
        #expect(
            update(&state, .key(.enter)) == [
                .perform(
                    state.requests.last,
                    .promise(Fixture.roohi, ticket: Fixture.cold, text: "call the crew", due: due))
            ])
    }

    // MARK: Palette, theme, keys

    @Test(
        "the palette finds a command by any words of it",
        arguments: [
            ("next tic", CommandID.nextTicket), ("wallb", .wallboard), ("usual", .addUsual), ("theme", .theme),
            ("snooze", .snooze), ("note about", .addNote),
        ] as [(String, CommandID)])
    func palette(words: String, command: CommandID) {
        var state = Fixture.desk()
        _ = update(&state, .key(.character(":")))
        (state, _) = typing(words, in: state)
        guard case .palette(let palette) = state.overlay else {
            Issue.record("the palette is open")
            return
        }
        #expect(
            state.paletteItems(palette).first?.id == command
                || state.paletteItems(palette).contains { $0.id == command })
    }

    @Test("the palette puts what cannot be done last, and says why when it is tried")
    func paletteDisabled() {
        var state = Fixture.desk()
        _ = update(&state, .key(.character(":")))
        (state, _) = typing("open again", in: state)
        _ = update(&state, .key(.enter))
        #expect(state.overlay == nil)
        #expect(state.notices.first?.text == "It is open.")
    }

    @Test("the screen is not veiled below a choice of colours, as it is below another one")
    func unveiled() throws {
        func cells(_ state: State) -> Canvas {
            var canvas = Canvas(size: state.size)
            _ = view(state, into: &canvas)
            return canvas
        }
        var state = Fixture.desk()
        let plain = cells(state)
        let columns = state.size.columns.value
        let row = try #require(plain.text.split(separator: "\n").firstIndex { $0.contains("Dana Okafor") })
        // What stands left of the box, on a row beside it.
        let part = row * columns..<row * columns + 20
        _ = state.run(.theme)
        #expect(cells(state).cells[part] == plain.cells[part])
        state.burst("\u{1B}v")
        #expect(cells(state).text.split(separator: "\n")[row].contains("Dana Okafor"))
        #expect(cells(state).cells[part] != plain.cells[part])
    }

    @Test("a theme is shown as it is chosen, and Esc goes back to the one before")
    func theme() {
        var state = Fixture.desk()
        _ = state.run(.theme)
        _ = update(&state, .key(.down))
        #expect(state.theme == "light")
        _ = update(&state, .key(.escape))
        #expect(state.theme == "dark")
        _ = state.run(.theme)
        _ = update(&state, .key(.down))
        _ = update(&state, .key(.enter))
        #expect(state.theme == "light")
        #expect(state.overlay == nil)
    }

    @Test("Esc closes whatever floats and nothing else", arguments: ["/", ":", "?", "s", "z", "N", "a"])
    func escape(key: String) {
        let before = Fixture.desk()
        var state = before
        _ = update(&state, .key(.character(Character(key))))
        #expect(state.overlay != nil)
        #expect(update(&state, .key(.escape)) == [])
        #expect(state == before)
    }

    @Test("errors stay until they are read, one after the other, and never stop what is typed")
    func errors() {
        var state = Fixture.desk()
        state.tell(Problem("First."))
        state.tell(Problem("Second."))
        state.tell("Done.")
        #expect(state.notices.map(\.text) == ["First.", "Second.", "Done."])
        _ = update(&state, .clock(Fixture.now.adding(seconds: 3600)))
        #expect(state.notices.map(\.text) == ["First.", "Second."])
        _ = update(&state, .key(.escape))
        #expect(state.notices.map(\.text) == ["Second."])
        _ = update(&state, .key(.escape))
        #expect(state.notices.isEmpty)
    }
}
