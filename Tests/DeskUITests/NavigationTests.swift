import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI
@testable import Insights

@Suite("Getting about")
struct NavigationTests {
    private func number(_ number: UInt64) -> RequestNumber { RequestNumber(number: number) }

    @Test("Enter opens the ticket under the cursor: keys go to it, others see it, the look is recorded")
    func open() {
        var store = Store(Fixture.desk())
        store.send(
            .key(.enter),
            effects: [.perform(number(4), .view(Fixture.roohi)), .showPresence(Fixture.cold, isReplying: false)]
        ) { state in
            state.ticket?.isOpened = true
            state.focus = .conversation
            state.requests.last = number(4)
            state.requests.deeds = [
                Requests.Underway(number: number(4), deed: .view(Fixture.roohi), then: .nothing)
            ]
            state.shownPresence = Presence(ticket: Fixture.cold, isReplying: false)
        }
        store.send(
            .key(.escape), effects: [.prefetch(Fixture.refund), .showPresence(nil, isReplying: false)]
        ) { state in
            state.ticket?.isOpened = false
            state.focus = .queue
            state.shownPresence = Presence(ticket: nil, isReplying: false)
        }
    }

    @Test("Tab goes round the panes, Shift-Tab the other way")
    func panes() {
        var state = Fixture.opened()
        let forward = (0..<3).map { _ in
            _ = update(&state, .key(.tab))
            return state.focus
        }
        #expect(forward == [.customer, .queue, .conversation])
        let backward = (0..<3).map { _ in
            _ = update(&state, .key(.backTab))
            return state.focus
        }
        #expect(backward == [.queue, .customer, .conversation])
    }

    @Test("q goes back, and at the top quits; Esc never does")
    func leaving() {
        var state = Fixture.opened()
        #expect(!update(&state, .key(.character("q"))).contains(.quit(status: 0)))
        #expect(state.focus == .queue)
        for _ in 0..<5 { #expect(update(&state, .key(.escape)) == []) }
        #expect(update(&state, .key(.character("q"))) == [.showPresence(nil, isReplying: false), .quit(status: 0)])
        #expect(state.exitStatus == 0)
    }

    @Test("Ctrl-C cancels what is typed and does not quit")
    func cancel() {
        var state = Fixture.desk()
        _ = update(&state, .key(.character("/")))
        _ = update(&state, .key(.control("c")))
        #expect(state.overlay == nil)
        _ = update(&state, .key(.control("c")))
        #expect(state.exitStatus == nil)
        #expect(state.notices.first?.text == "q goes back, and at the top quits.")
    }

    @Test("a customer's screen opens from the ticket and closes to where it was opened")
    func customerScreen() {
        var state = Fixture.opened()
        let effects = update(&state, .key(.character("o")))
        let last = state.requests.last.number
        #expect(
            effects == [.loadCustomer(number(last - 1), Fixture.roohi), .perform(number(last), .view(Fixture.roohi))])
        _ = update(&state, .answer(.customer(number(last - 1), Fixture.roohi, .success(Fixture.customer))))
        #expect(state.customer?.view == Fixture.customer)
        #expect(state.customer?.tickets.selected == Fixture.cold)
        #expect(state.scopes.first == .customer)
        // Enter opens the ticket under the cursor at the desk.
        _ = update(&state, .key(.enter))
        #expect(state.screens == [.desk, .customer, .desk])
        #expect(state.ticket?.id == Fixture.cold)
        #expect(state.ticket?.isOpened == true)
    }

    @Test("an answer about another customer is dropped")
    func staleCustomer() {
        var state = Fixture.opened()
        _ = update(&state, .key(.character("o")))
        let before = state
        let number = state.requests.customer ?? .none
        _ = update(&state, .answer(.customer(number, Fixture.dana, .success(Fixture.customer))))
        #expect(state == before)
    }

    @Test("the timeline scrolls by lines and pages, stops at its ends, and asks for more near the earliest")
    func scrolling() {
        var page = Fixture.coldPage
        page.ticket.entries = (1...200).map { number in
            Fixture.message(
                UInt64(number), at: Fixture.now.adding(seconds: Int64(number) * 60 - 20_000), from: .customer, "Roohi",
                "phone", "Message number \(number).", ticket: Fixture.cold)
        }
        page.customer?.timeline = []
        page.customer?.timelineCount = 0
        var state = Fixture.opened()
        _ = update(&state, .deskChanged)
        _ = update(&state, .answer(.ticket(state.requests.ticket ?? .none, Fixture.cold, .success(page))))
        #expect(state.ticket?.conversation?.place == .ticket)
        let lines = state.layout.timeline.rows.value
        _ = update(&state, .key(.character("k")))
        let first = state.ticket?.conversation?.place
        guard case .top = first else {
            Issue.record("the reader left the end")
            return
        }
        _ = update(&state, .key(.character("j")))
        #expect(state.ticket?.conversation?.place == .end)
        _ = update(&state, .key(.character("g")))
        #expect(state.ticket?.conversation?.place == .top(sequence: 1, line: 0))
        _ = update(&state, .key(.character("k")))
        #expect(state.ticket?.conversation?.place == .top(sequence: 1, line: 0))
        _ = update(&state, .key(.pageDown))
        _ = update(&state, .key(.pageUp))
        #expect(state.ticket?.conversation?.place == .top(sequence: 1, line: 0))
        for _ in 0..<(200 * 4 / max(1, lines / 2) + 2) { _ = update(&state, .key(.control("d"))) }
        #expect(state.ticket?.conversation?.place == .end)
    }

    @Test("a ticket that is not the customer's last one is shown at its own end, and the rest is below")
    func ownEnd() throws {
        var page = Fixture.coldPage
        page.ticket.entries = (1...3).map { number in
            Fixture.message(
                UInt64(number), at: Fixture.now.adding(seconds: Int64(number) * 60 - 20_000), from: .customer, "Roohi",
                "phone", "Message number \(number).", ticket: Fixture.cold)
        }
        page.customer?.timeline = (11...90).reversed().map { number in
            Fixture.message(
                UInt64(number), at: Fixture.now.adding(seconds: Int64(number) * 60 - 10_000), from: .customer, "Roohi",
                "phone", "Later \(number).", ticket: TicketID(8))
        }
        page.customer?.timelineCount = 83
        var conversation = Conversation(of: page)
        let state = Fixture.opened()
        func shown() -> [String] {
            ConversationLines(conversation, state, width: 60).window(height: 8).lines.map(\.text.string)
        }
        #expect(shown().contains { $0.contains("Message number 3.") })
        #expect(!shown().contains { $0.contains("Later") })
        let lines = ConversationLines(conversation, state, width: 60)
        let own = lines.start(of: .ticket, height: 8)
        conversation.place = lines.place(after: .by(4), height: 8)
        #expect(ConversationLines(conversation, state, width: 60).start(of: conversation.place, height: 8) != own)
        #expect(shown().contains { $0.contains("Later 11.") })
        conversation.place = lines.place(after: .toLast, height: 8)
        #expect(shown().contains { $0.contains("Later 90.") })
        // On a pane that has room for all of it, the end is the end.
        conversation.place = .ticket
        #expect(lines.start(of: .ticket, height: 500) == lines.start(of: .end, height: 500))
    }

    @Test("a filter that cannot be read stays to be mended, over what was listed before")
    func unreadableFilter() throws {
        var state = Fixture.desk()
        let (before, shown) = (state.queue.selection, state.queue.selected)
        state.burst("fresaon:drink\r")
        #expect(state.queue.selection == .view(.filter("resaon:drink")))
        let problem = Problem("The filter cannot be read. There is no “resaon:”.", refusal: .invalid("resaon"))
        _ = update(
            &state,
            .answer(.queue(try #require(state.requests.queue), .view(.filter("resaon:drink")), .failure(problem))))
        #expect(state.queue.selection == before)
        #expect(state.queue.selected == shown)
        guard case .form(let form)? = state.overlay else {
            Issue.record("the filter is still there")
            return
        }
        #expect(form.fields.map(\.input.text) == ["resaon:drink"])
        #expect(form.problem == problem.sentence)
    }

    @Test("that there is nothing to serve in a list is not said of the queue")
    func nothingToServe() {
        var state = Fixture.desk()
        state.queue.show(.view(.filter("zebra")))
        state.queue.replace(with: TicketList([]), visible: 10, now: state.now)
        #expect(Reason.nextTicket(state)?.hasPrefix("Nothing here is to be served") == true)
        state.queue.show(.view(.all))
        state.queue.replace(with: TicketList([]), visible: 10, now: state.now)
        #expect(Reason.nextTicket(state) == "The queue is empty.")
    }

    @Test("walking down a timeline line by line shows every line once, as walking up does")
    func walking() {
        var conversation = Conversation(of: Fixture.coldPage)
        let state = Fixture.opened()
        let lines = ConversationLines(conversation, state, width: 30)
        var all: [Line] = []
        for index in conversation.entries.indices { all += lines.lines(of: index).lines }
        conversation.place = ConversationLines(conversation, state, width: 30).place(after: .toFirst, height: 4)
        for start in 0..<(all.count - 4) {
            let made = ConversationLines(conversation, state, width: 30)
            #expect(made.window(height: 4).lines == Array(all[start..<start + 4]))
            conversation.place = made.place(after: .by(1), height: 4)
        }
        #expect(conversation.place == .end)
        for start in (0..<(all.count - 4)).reversed() {
            conversation.place = ConversationLines(conversation, state, width: 30).place(after: .by(-1), height: 4)
            #expect(
                ConversationLines(conversation, state, width: 30).window(height: 4).lines
                    == Array(all[start..<start + 4]))
        }
    }

    @Test("earlier entries come in above without moving what is read")
    func earlier() {
        var state = Fixture.opened()
        state.customer = nil
        var page = Fixture.coldPage
        page.customer?.timelineCount = 500
        _ = update(&state, .deskChanged)
        _ = update(&state, .answer(.ticket(state.requests.ticket ?? .none, Fixture.cold, .success(page))))
        let effects = update(&state, .key(.character("g")))
        let mark = TimelineMark(Fixture.timeline[0])
        #expect(effects == [.loadEarlier(state.requests.last, Fixture.roohi, before: mark)])
        #expect(update(&state, .key(.character("k"))) == [])
        let place = state.ticket?.conversation?.place
        let old = Fixture.message(
            900, at: Fixture.now.adding(seconds: -9_000_000), from: .customer, "Roohi", "email", "Hello!",
            ticket: TicketID(8))
        _ = update(
            &state,
            .answer(
                .earlier(state.requests.last, Fixture.roohi, .success(EarlierPage(entries: [old], goesOn: false)))))
        #expect(state.ticket?.conversation?.place == place)
        #expect(state.ticket?.conversation?.entries.first == old)
        #expect(state.ticket?.conversation?.earlier == nil)
    }

    @Test("t shows everything, this ticket, or messages alone")
    func scopes() {
        var state = Fixture.opened()
        func sequences() -> [UInt64] { state.ticket?.conversation?.entries.map(\.sequence) ?? [] }
        #expect(sequences() == [1, 2, 3, 5])
        _ = update(&state, .key(.character("t")))
        #expect(sequences() == [5])
        #expect(state.notices.first?.text == "The timeline shows this ticket alone.")
        _ = update(&state, .key(.character("t")))
        #expect(sequences() == [1, 2, 5])
        _ = update(&state, .key(.character("t")))
        #expect(sequences() == [1, 2, 3, 5])
    }

    @Test("the wallboard opens, reads its figures every five seconds, and closes")
    func wallboard() {
        var state = Fixture.desk()
        #expect(update(&state, .key(.character("W"))) == [.loadStatistics(number(4), window: 3600)])
        #expect(state.nextDeadline == nil)
        _ = update(&state, .answer(.statistics(number(4), .success(Fixture.statistics))))
        #expect(state.wall.statistics == Fixture.statistics)
        #expect(state.nextDeadline == Fixture.now.adding(seconds: 5))
        #expect(update(&state, .clock(Fixture.now.adding(seconds: 5))) == [.loadStatistics(number(5), window: 3600)])
        #expect(update(&state, .key(.character("w"))) == [.loadStatistics(number(6), window: 14_400)])
        _ = update(&state, .key(.character("q")))
        #expect(state.screen == .desk)
    }

    @Test("on the wallboard, d tells what a figure means and Enter opens the tickets behind it")
    func figures() {
        var state = Fixture.desk()
        _ = update(&state, .key(.character("W")))
        _ = update(&state, .answer(.statistics(number(4), .success(Fixture.statistics))))
        _ = update(&state, .key(.right))
        #expect(state.wall.selected == .figure(.oldestWait))
        _ = update(&state, .key(.character("d")))
        #expect(state.overlay == .definition(.oldestWait))
        _ = update(&state, .key(.escape))
        _ = update(&state, .key(.down))
        #expect(state.wall.selected == .figure(.atRisk))
        _ = update(&state, .key(.down))
        #expect(state.wall.selected == .reason("cold drink"))
        _ = update(&state, .key(.up))
        _ = update(&state, .key(.down))
        let effects = update(&state, .key(.enter))
        #expect(
            effects == [
                .loadQueue(
                    state.requests.last, .view(.filter("reason:\"cold drink\"")),
                    QueueWindow(reach: QueuePane.reach(state.visibleRows)))
            ])
        #expect(state.screens == [.desk, .wallboard, .desk])
    }

    @Test("a figure's tickets close to the wallboard, and that to the desk as it was", arguments: ["q", "\u{1B}"])
    func figureAndBack(key: String) {
        var state = Fixture.desk()
        state.burst("j")
        state.read()
        state.burst("W")
        _ = update(&state, .answer(.statistics(state.requests.last, .success(Fixture.statistics))))
        state.burst("\r")
        #expect(state.queue.selection == .figure(.waitingOnUs, window: 3600))
        let rows = [Fixture.rows[2], Fixture.rows[3]]
        _ = update(
            &state,
            .answer(
                .queue(
                    state.requests.queue ?? .none, state.queue.selection,
                    .success(QueuePage(rows: rows, summary: .init())))))
        state.read()
        state.burst("\r")
        #expect(state.ticket?.id == TicketID(3))
        state.burst(key)
        #expect(state.screens == [.desk, .wallboard, .desk])
        #expect(state.focus == .queue)
        state.burst(key)
        #expect(state.screens == [.desk, .wallboard])
        #expect(state.exitStatus == nil)
        state.burst(key)
        #expect(state.screens == [.desk])
        #expect(state.queue.selection == .view(.all))
        #expect(state.ticket?.id == Fixture.refund)
        _ = update(&state, .answer(.queue(state.requests.queue ?? .none, .view(.all), .success(Fixture.queue))))
        #expect(state.queue.selected == Fixture.refund)
        #expect(state.ticket?.id == Fixture.refund)
    }

    @Test(
        "a ticket opened from a customer's screen closes to it, and that to where it was opened",
        arguments: ["q", "\u{1B}"])
    func customerAndBack(key: String) {
        var state = Fixture.opened()
        state.burst("o")
        let number = state.requests.customer ?? .none
        _ = update(&state, .answer(.customer(number, Fixture.roohi, .success(Fixture.customer))))
        let shown = state.customer
        state.burst("\r")
        #expect(state.screen == .desk)
        state.burst(key == "q" ? "\u{1B}" : key)
        #expect(state.screens == [.desk, .customer])
        #expect(state.customer == shown)
        state.burst(key)
        #expect(state.screens == [.desk])
        #expect(state.ticket?.id == Fixture.cold)
        #expect(state.ticket?.isOpened == true)
    }

    @Test(
        "one customer after the other: each screen closes to the one before, and is read though another was asked for")
    func customers() {
        var state = Fixture.opened()
        state.burst("o")
        let first = state.requests.customer
        #expect(state.open(customer: Fixture.dana).contains { if case .loadCustomer = $0 { true } else { false } })
        #expect(state.requests.customer != first)
        #expect(state.screens == [.desk, .customer, .customer])
        state.burst("q")
        #expect(state.customer?.id == Fixture.roohi)
        // Coming to one who is below goes back to her.
        _ = state.open(customer: Fixture.dana)
        _ = state.open(customer: Fixture.roohi)
        #expect(state.screens == [.desk, .customer])
        for number in UInt64(100)..<200 { _ = state.open(customer: CustomerID(number)) }
        #expect(state.screens.count <= 16 && state.covered.count == state.screens.count - 1)
        for _ in 0..<20 { _ = update(&state, .key(.escape)) }
        #expect(state.screens == [.desk])
    }

    @Test("what was said in passing stays on its screen; errors go along until they are read")
    func noticesStay() {
        var state = Fixture.opened()
        state.tell("Done.")
        state.tell(Problem("The disk is full."))
        state.burst("W")
        #expect(state.notices.map(\.text) == ["The disk is full."])
    }

    @Test("there is nothing to open on an empty queue, and the footer offers nothing")
    func emptyQueue() {
        var state = Fixture.opening()
        _ = state.begin()
        let nothing = QueuePage(rows: [], summary: .init())
        _ = update(&state, .answer(.queue(number(1), .view(.all), .success(nothing))))
        #expect(!FooterHints(state).hints.contains { $0.label == "open" })
        #expect(FooterHints(Fixture.desk()).hints.contains { $0.label == "open" })
        state.overlay = .definition(.csat)
        #expect(!FooterHints(state).hints.contains { $0.label == "open" })
    }

    @Test("the wallboard as a program of its own comes back to itself, and q quits at its top")
    func wallAlone() {
        var state = State(
            facts: Fixture.facts, now: Fixture.now, zone: Fixture.zone, size: Size(rows: 36, columns: 120),
            theme: "dark", screen: .wallboard)
        #expect(
            state.begin() == [
                .loadStatistics(number(1), window: 3600),
                .loadQueue(number(2), .view(.all), QueueWindow(reach: QueuePane.reach(state.visibleRows))),
            ], "what is watched is told by subjects")
        _ = update(&state, .answer(.statistics(number(1), .success(Fixture.statistics))))
        _ = update(&state, .key(.enter))
        #expect(state.screens == [.wallboard, .desk])
        _ = update(&state, .key(.character("q")))
        #expect(state.screens == [.wallboard])
        #expect(update(&state, .key(.character("q"))).last == .quit(status: 0))
    }

    @Test("a smaller terminal keeps the cursor on screen")
    func resize() {
        var state = Fixture.desk()
        _ = update(&state, .key(.character("G")))
        _ = update(&state, .resize(Size(rows: 12, columns: 60)))
        let list = state.queue
        #expect(list.cursor >= list.top && list.cursor < list.top + state.visibleRows)
        _ = update(&state, .resize(Size(rows: 5, columns: 20)))
        _ = update(&state, .resize(Size(rows: 36, columns: 120)))
        #expect(state.queue.selected == TicketID(6))
    }

    @Test("Escape and a key struck too fast for the terminal are Escape and the key")
    func chordsThatMeanNothing() {
        var state = Fixture.opened()
        _ = update(&state, .key(.alt("]")))
        #expect(state.focus == .queue)
        #expect(state.queue.selection != .view(.all))
        // Where a reply is written hands may know Alt-u from a shell: it does nothing, and says so.
        var replying = Fixture.opened()
        _ = replying.run(.reply)
        for key in [Key.alt("u"), .alt("]"), Key(.up, .alt)] {
            let before = (replying.queue.selection, replying.ticket?.conversation?.place)
            #expect(update(&replying, .key(key)) == [])
            #expect(replying.focus == .composer)
            #expect((replying.queue.selection, replying.ticket?.conversation?.place) == before)
        }
        #expect(replying.notices.contains { $0.text.hasPrefix("Alt-] means nothing here") })
        // One that means something is that.
        var writing = Fixture.opened()
        _ = writing.run(.reply)
        _ = update(&writing, .key(.alt("1")))
        #expect(writing.focus == .composer && writing.composer?.isEmpty == false)
    }

    @Test("the way to the customer stands in the footer where the customer is not on screen")
    func wayToTheCustomer() {
        var state = Fixture.desk(columns: 80, rows: 24)
        func keys() -> String {
            var canvas = Canvas(size: state.size)
            _ = view(state, into: &canvas)
            return String(canvas.text.split(separator: "\n").last ?? "")
        }
        #expect(keys().contains("Tab panes") && keys().contains("s solve"), "\(keys())")
        state.burst("\r")
        #expect(keys().contains("Tab customer") && keys().contains("s solve"), "\(keys())")
        state.burst("\t")
        #expect(state.focus == .customer)
    }

    // MARK: The tour

    private func touring(columns: Int = 120, rows: Int = 36) -> State {
        var state = Fixture.desk(columns: columns, rows: rows)
        state.tour = Tour()
        return state
    }

    @Test(
        "the tour goes on when what it asks for is done, names the keys as they are, and ends",
        arguments: [(80, 24), (120, 36), (200, 60)])
    func tour(columns: Int, rows: Int) throws {
        var state = touring(columns: columns, rows: rows)
        func shows(_ sentence: String) {
            let text = state.drawn
            #expect(text.contains(sentence), "\(sentence)\n\(text)")
        }
        shows("1/8  A regular calls. /, and the name as you heard it: type roohi mula, ↵.")
        state.burst("jk/roohi mula")
        shows("1/8  A regular calls.")
        _ = update(&state, .answer(.found(try #require(state.requests.find), .success(Fixture.found))))
        state.burst("\r")
        _ = update(
            &state,
            .answer(.customer(try #require(state.requests.customer), Fixture.roohi, .success(Fixture.customer))))
        shows("2/8  All that is known of her, on one screen. ↵ opens what she calls about.")
        state.burst("\r")
        state.read()
        shows("3/8  1 puts the best reply into a draft, filled in. It never sends.")
        state.burst("2")
        shows("4/8  Make it yours, then ^S: it goes in ten seconds, u takes it back.")
        state.burst("\u{1B}")
        shows("4/8  r takes up the draft again; with ^S it goes in ten seconds.")
        state.burst("r\u{13}")
        state.done(made: 77)
        // The notice stands in the rule, and hides nothing.
        shows("goes out in ten seconds")
        shows("5/8  s solves it, and asks why they came. Or go on: Esc.")
        state.read()
        state.burst("s")
        shows("6/8  Choose why they came, ↵ takes it. Or Esc: it stays open.")
        state.burst("\u{1B}")
        shows("6/8  Esc goes back, up to the queue: what presses most comes first there.")
        state.burst("\u{1B}\u{1B}")
        shows("6/8  What presses most comes first: j and k go through the queue.")
        // The desk brings the cursor to where it was before.
        state.queue.select(index: 2, visible: state.visibleRows)
        _ = update(&state, .clock(Fixture.now))
        shows("6/8  What presses most comes first: j and k go through the queue.")
        state.burst("k")
        shows("7/8  W shows the whole desk in figures, each with the tickets behind it.")
        state.burst("W")
        shows("8/8  : does anything by words of its name, ? tells every key.")
        state.burst("?")
        #expect(state.tour == nil)
        #expect(state.notices.first?.text == "That was the tour: the desk is yours. q goes back, and at the top quits.")
    }

    @Test("the tour takes two minutes of who reads slowly and types slowly")
    func tourTime() {
        var state = touring()
        var words = 0
        var sentence = ""
        // What is struck on the way, the name as it is heard included, and where the reply is taken as it is.
        let keys = ["/", "roohi mula", "\r", "\r", "1", "\u{13}", "s", "\r", "\u{1B}", "\u{1B}", "j", "W", ":"]
        for key in keys {
            if let shown = state.tourSentence, shown != sentence {
                sentence = shown
                words += shown.split(separator: " ").count
            }
            state.burst(key)
            state.read()
        }
        // 120 words a minute is half of what adults read at; a key a second, and two for each step to find it.
        let seconds = words / 2 + keys.reduce(0) { $0 + $1.count } + 2 * Tour.count
        #expect(words > 0 && seconds <= 120, "\(seconds) s, \(words) words")
    }

    @Test("the tour is not stopped by who does things in another way")
    func tourOtherwise() {
        var state = touring()
        // A ticket is opened from the queue, and a reply written by hand.
        state.burst("\r")
        #expect(state.drawn.contains("3/8"))
        state.burst("rThank you")
        #expect(state.drawn.contains("4/8"))
        // Thrown away: once more.
        state.burst("\u{18}")
        #expect(state.drawn.contains("3/8"))
        state.burst("rThank you\u{1B}s")
        #expect(state.drawn.contains("5/8"), "\(state.drawn)")
        // A ticket for which nothing is suggested.
        var bare = touring()
        bare.ticket?.suggestions = []
        bare.burst("\r")
        #expect(bare.drawn.contains("3/8  Nothing fits here: r begins a reply of your own."))
        // From the ticket to the figures, and on by the palette.
        state.burst("\u{1B}W")
        #expect(state.drawn.contains("8/8"))
        state.burst(":")
        #expect(state.tour == nil)
    }

    @Test("where a sentence of the tour is longer than the terminal is wide, it takes two rows")
    func tourOnNarrowTerminals() {
        let text = touring(columns: 50, rows: 20).drawn
        #expect(text.contains("type roohi mula"), "\(text)")
        #expect(text.contains("1/8  A regular calls."))
    }
}
