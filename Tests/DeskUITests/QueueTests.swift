import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

@Suite("The queue")
struct QueueTests {
    private func number(_ number: UInt64) -> RequestNumber { RequestNumber(number: number) }

    /// What is asked for with the list: a screen and a half of rows on either side of the cursor.
    private func window(_ state: State) -> QueueWindow {
        QueueWindow(around: state.queue.selected, index: state.queue.cursor, reach: QueuePane.reach(state.visibleRows))
    }

    @Test("a desk that takes long to open says so and for how long, and that it is not live")
    func openingLong() throws {
        var state = Fixture.opening()
        state.facts.openingSince = state.now
        let atOnce = state.drawn
        #expect(!atOnce.contains("The desk is") && atOnce.contains("opening") && !atOnce.contains("live"))
        for _ in 0..<3 {
            var canvas = Canvas(size: state.size)
            let until = try #require(view(state, into: &canvas).until, "it never goes on")
            _ = update(&state, .clock(until))
        }
        #expect(state.drawn.contains("The desk is") && state.drawn.contains("opened, for 3 s."), "\(state.drawn)")
        _ = update(&state, .facts(Fixture.facts))
        #expect(!state.drawn.contains("The desk is") && state.drawn.contains("live"))
    }

    @Test("is asked for before anything else, and shown when it comes")
    func opening() {
        var state = Fixture.opening()
        #expect(
            state.begin() == [
                .loadQueue(number(1), .view(.all), QueueWindow(reach: QueuePane.reach(state.visibleRows)))
            ])
        var store = Store(state)
        store.send(
            .answer(.queue(number(1), .view(.all), .success(Fixture.queue))),
            effects: [.loadTicket(number(2), Fixture.cold), .loadDraft(Fixture.cold)]
        ) { state in
            state.requests.queue = nil
            state.requests.last = number(2)
            state.requests.ticket = number(2)
            state.queue.replace(with: Fixture.rows, visible: 15, now: Fixture.now)
            state.queue.summary = Fixture.summary
            state.queueReadAt = Fixture.now
            state.ticket = TicketPane(Fixture.cold)
        }
        #expect(store.state.queue.marks.isEmpty)
    }

    @Test("a row that another changed is marked also where the cursor is on it")
    func markedUnderTheCursor() {
        func surface(_ state: State) -> Surface {
            var canvas = Canvas(size: state.size)
            _ = view(state, into: &canvas)
            let list = state.layout.queue
            return canvas.style(at: Point(row: list.top, column: list.left + 14)).surface
        }
        var state = Fixture.desk()
        #expect(surface(state) == .selection)
        state.queue.marks[Fixture.rows[0].ticket] = Fixture.now.adding(seconds: 2)
        #expect(surface(state) == .changed)
    }

    @Test("moves the cursor, and once it rests shows the ticket under it and lets go of the one before")
    func moving() {
        var store = Store(Fixture.desk())
        let rest = State.rest
        let (first, second) = (
            Timestamp(microseconds: Fixture.now.microseconds + rest),
            Timestamp(microseconds: Fixture.now.microseconds + 2 * rest)
        )
        store.send(.key(.character("j")), effects: [.prefetch(Fixture.refund)]) { state in
            state.queue.select(index: 1, visible: 15)
            state.followDue = first
        }
        store.send(.clock(first), effects: [.loadTicket(number(4), Fixture.refund), .loadDraft(Fixture.refund)]) {
            state in
            state.now = first
            state.followDue = nil
            if let pane = state.ticket { state.pages.keep(pane) }
            state.ticket = TicketPane(Fixture.refund)
            state.requests.last = number(4)
            state.requests.ticket = number(4)
        }
        store.send(.key(.up)) { state in
            state.queue.select(index: 0, visible: 15)
            state.followDue = second
        }
        store.send(
            .clock(second),
            effects: [.loadTicket(number(5), Fixture.cold), .loadDraft(Fixture.cold), .prefetch(Fixture.refund)]
        ) { state in
            state.now = second
            state.followDue = nil
            state.ticket = state.pages.pane(of: Fixture.cold)?.comingBack()
            state.requests.last = number(5)
            state.requests.ticket = number(5)
        }
        store.send(.key(.character("k")))
        store.type("G")
        #expect(store.state.queue.selected == TicketID(6))
        store.type("g")
        #expect(store.state.queue.selected == Fixture.cold)
    }

    @Test("going through the list shows no ticket that is only passed, and one that is come back to at once")
    func passing() {
        var state = Fixture.desk()
        #expect(state.nextDeadline.map { $0 > Fixture.minutes(0).adding(seconds: 1) } ?? true)
        state.burst("jjj")
        #expect(state.ticket?.id == Fixture.cold)
        #expect(state.nextDeadline == Timestamp(microseconds: Fixture.now.microseconds + State.rest))
        state.burst("kkk")
        #expect(state.followDue == nil)
        state.burst("jj")
        let effects = state.rest()
        #expect(effects.contains { if case .loadTicket(_, TicketID(3)) = $0 { true } else { false } })
        #expect(!effects.contains { if case .loadTicket(_, Fixture.refund) = $0 { true } else { false } })
        #expect(state.ticket?.id == TicketID(3))
    }

    @Test("a ticket that is read while the cursor is on its way to another does not call it back")
    func readMeanwhile() {
        var state = Fixture.desk()
        _ = update(&state, .deskChanged)
        state.burst("j")
        state.read()
        #expect(state.queue.selected == Fixture.refund)
        #expect(state.ticket?.id == Fixture.cold)
        state.rest()
        #expect(state.ticket?.id == Fixture.refund)
    }

    @Test("a key for a ticket is for the one that the cursor stands on, rested or not")
    func meantForTheCursor() {
        for keys in ["jc", "jj\u{1B}kc", "j\tc"] {
            var state = Fixture.desk()
            state.burst(keys)
            state.read { $0.assignee = nil }
            #expect(state.ticket?.id == Fixture.refund, "\(keys.debugDescription)")
            #expect(state.requests.deeds.map(\.deed) == [.claim(Fixture.refund)], "\(keys.debugDescription)")
        }
    }

    @Test("keeps the cursor on its ticket when the order changes, and marks what changed for two seconds")
    func reordering() {
        var state = Fixture.desk()
        var rows = Fixture.rows
        rows.swapAt(0, 3)
        rows[1].subject = "still no refund, day 7"
        _ = update(&state, .deskChanged)
        let request = state.requests.queue ?? .none
        _ = update(&state, .answer(.queue(request, .view(.all), .success(QueuePage(rows: rows, summary: .init())))))
        #expect(state.queue.selected == Fixture.cold)
        #expect(state.queue.cursor == 3)
        #expect(state.ticket?.id == Fixture.cold)
        #expect(state.queue.marks == [Fixture.refund: Fixture.now.adding(seconds: 2)])
        #expect(state.nextDeadline == Fixture.now.adding(seconds: 2))
        _ = update(&state, .clock(Fixture.now.adding(seconds: 2)))
        #expect(state.queue.marks.isEmpty)
    }

    @Test("keeps a ticket that left it while the cursor is on it, and goes to no other unasked")
    func ghost() {
        var state = Fixture.desk()
        state.queue.replace(with: Array(Fixture.rows.dropFirst()), visible: 10, now: Fixture.now)
        #expect(state.queue.selected == Fixture.cold)
        #expect(state.queue.ghost == Fixture.cold)
        #expect(state.queue.count == 5)
        #expect(state.queue.rows?.count == 6)
        state.queue.select(index: 1, visible: 10)
        #expect(state.queue.selected == Fixture.refund)
        #expect(state.queue.ghost == nil)
        #expect(state.queue.rows?.count == 5)
        #expect(state.queue.cursor == 0)
    }

    @Test("asks once more when the desk changed while it was being read, and drops what is stale")
    func stale() {
        var state = Fixture.opening()
        _ = state.begin()
        #expect(update(&state, .deskChanged) == [])
        #expect(state.requests.queueIsStale)
        let effects = update(&state, .answer(.queue(number(1), .view(.all), .success(Fixture.queue))))
        #expect(effects.first == .loadQueue(number(2), .view(.all), window(state)))
        let before = state
        #expect(update(&state, .answer(.queue(number(1), .view(.all), .success(Fixture.queue)))) == [])
        #expect(state == before)
    }

    @Test("drops the answer for a view that is no longer wanted")
    func otherView() {
        var state = Fixture.desk()
        _ = update(&state, .deskChanged)
        let request = state.requests.queue ?? .none
        #expect(update(&state, .key(.character("]"))) == [])
        #expect(state.queue.selection == .view(.unassigned))
        #expect(state.queue.rows == nil)
        let effects = update(&state, .answer(.queue(request, .view(.all), .success(Fixture.queue))))
        #expect(effects == [.loadQueue(state.requests.last, .view(.unassigned), window(state))])
        #expect(state.queue.rows == nil)
    }

    @Test("is read again every minute, since clocks run out without an event")
    func minute() {
        var state = Fixture.desk()
        #expect(state.nextDeadline == Fixture.now.adding(seconds: 60))
        #expect(update(&state, .clock(Fixture.now.adding(seconds: 59))) == [])
        #expect(
            update(&state, .clock(Fixture.now.adding(seconds: 60))) == [
                .loadQueue(number(4), .view(.all), window(state))
            ])
        #expect(state.nextDeadline == nil)
    }

    @Test("says why it could not be read, and keeps what was read before")
    func problem() {
        var state = Fixture.desk()
        _ = update(&state, .deskChanged)
        let request = state.requests.queue ?? .none
        _ = update(&state, .answer(.queue(request, .view(.all), .failure(Problem("The disk is gone.")))))
        #expect(state.queue.problem == Problem("The disk is gone."))
        #expect(state.queue.rows?.count == 6)
    }

    @Test("serves the next: claims it, opens it, and Esc and u take it back")
    func next() {
        var store = Store(Fixture.desk())
        let all = Fixture.rows.map(\.ticket)
        store.send(.key(.character("n")), effects: [.perform(number(4), .claimNext(among: all))]) { state in
            state.requests.last = number(4)
            state.requests.deeds = [
                Requests.Underway(number: number(4), deed: .claimNext(among: all), then: .openTicket)
            ]
            state.nextStruckAt = Fixture.now
        }
        var state = store.state
        let effects = update(
            &state,
            .answer(
                .performed(
                    number(4), .claimNext(among: all),
                    .success(Desk.Performed(sequence: 9, made: Fixture.refund.number)))))
        #expect(state.queue.selected == Fixture.refund)
        #expect(state.ticket?.isOpened == true)
        #expect(state.focus == .conversation)
        #expect(state.undo == [.claim(Fixture.refund)])
        #expect(state.requests.deeds.isEmpty)
        #expect(effects.contains(.loadTicket(number(5), Fixture.refund)))
        #expect(effects.contains(.showPresence(Fixture.refund, isReplying: false)))
        #expect(update(&state, .key(.escape)).contains(.showPresence(nil, isReplying: false)))
        #expect(state.focus == .queue)
        #expect(update(&state, .key(.character("u"))) == [.perform(state.requests.last, .release(Fixture.refund))])
    }

    @Test("serves no ticket that somebody else looks at")
    func nextLeavesOthers() {
        var state = Fixture.desk()
        _ = update(&state, .presence([PresentAgent(agent: "ben", ticket: Fixture.cold, isReplying: false)]))
        let others = Fixture.rows.dropFirst().map(\.ticket)
        #expect(update(&state, .key(.character("n"))) == [.perform(number(4), .claimNext(among: Array(others)))])
    }

    @Test("reads the ticket below the cursor ahead, so that it is there when the cursor comes")
    func prefetch() {
        var state = Fixture.opening()
        _ = state.begin()
        _ = update(&state, .answer(.queue(number(1), .view(.all), .success(Fixture.queue))))
        let effects = update(&state, .answer(.ticket(number(2), Fixture.cold, .success(Fixture.coldPage))))
        #expect(effects.contains(.prefetch(Fixture.refund)))
        let page = TicketPage(
            ticket: TicketView(
                row: Fixture.rows[1], at: Fixture.now, entries: [], basis: 7, links: [], queuedReplies: []),
            customer: nil)
        #expect(update(&state, .answer(.prefetched(page, nil))) == [])
        _ = update(&state, .key(.character("j")))
        state.rest()
        #expect(state.ticket?.page == page)
        #expect(state.ticket?.isOpened == false)
    }

    @Test("says that nothing is to serve, without an error to dismiss")
    func nothingToServe() {
        var state = Fixture.desk()
        _ = update(&state, .key(.character("n")))
        let deed = Deed.claimNext(among: Fixture.rows.map(\.ticket))
        let problem = Problem("Nothing to serve.", refusal: .nothingToServe)
        _ = update(&state, .answer(.performed(state.requests.last, deed, .failure(problem))))
        #expect(state.notices.map(\.kind) == [.hint])
        #expect(state.notices.map(\.text) == ["Nothing to serve."])
    }

    @Test("tells who has a ticket when a claim is lost")
    func lostClaim() {
        var state = Fixture.desk()
        #expect(update(&state, .key(.character("c"))) == [.perform(number(4), .claim(Fixture.cold))])
        let problem = Problem("ben has it.", refusal: .heldByAnother(Fixture.cold, holder: "ben"))
        let effects = update(&state, .answer(.performed(number(4), .claim(Fixture.cold), .failure(problem))))
        #expect(state.notices == [Notice(kind: .error, text: "ben has it.", until: nil)])
        #expect(effects == [.loadQueue(number(5), .view(.all), window(state)), .loadTicket(number(6), Fixture.cold)])
        #expect(state.undo.isEmpty)
    }

    @Test("says why a key does nothing, and does nothing")
    func disabled() {
        var store = Store(Fixture.desk())
        store.send(.key(.character("R"))) { state in
            state.notices = [
                Notice(kind: .hint, text: "It is open.", since: Fixture.now)
            ]
        }
        // It stays until the next key.
        store.send(
            .clock(Fixture.now.adding(seconds: 600)), effects: [.loadQueue(number(4), .view(.all), window(store.state))]
        ) { state in
            state.now = Fixture.now.adding(seconds: 600)
            state.requests.last = number(4)
            state.requests.queue = number(4)
        }
        store.send(.key(.escape)) { state in state.notices = [] }
    }

    @Test("changes nothing on a desk that is read only")
    func readOnly() {
        var state = Fixture.desk()
        state.facts.readOnlyReason = "the file system is read-only."
        for key in ["n", "c", "r", "i", "s", "S", "z", "1", "w", "h", "p", "x", "A", "N", "U", "+"] {
            _ = update(&state, .clock(state.now.adding(seconds: 1)))
            #expect(update(&state, .key(.character(Character(key)))) == [], "\(key)")
            #expect(state.overlay == nil)
            #expect(state.composer == nil)
        }
        #expect(state.notices.first?.text.contains("read-only") == true)
        _ = update(&state, .clock(state.now.adding(seconds: 1)))
        #expect(update(&state, .key(.enter)) == [.showPresence(Fixture.cold, isReplying: false)])
    }

    @Test("lists a thousand tickets a window at a time")
    func long() {
        var state = Fixture.opening()
        _ = state.begin()
        let rows = (1...1000).map { Fixture.row(UInt64($0), Fixture.dana, "Nr \($0)", "", "email", due: Int64($0)) }
        _ = update(&state, .answer(.queue(number(1), .view(.all), .success(QueuePage(rows: rows, summary: .init())))))
        _ = update(&state, .key(.pageDown))
        #expect(state.queue.cursor == state.visibleRows - 1)
        _ = update(&state, .key(.character("G")))
        #expect(state.queue.cursor == 999)
        #expect(state.queue.top == 1000 - state.visibleRows)
        _ = update(&state, .key(.control("u")))
        #expect(state.queue.cursor == 999 - state.visibleRows / 2)
        #expect(state.queue.top == 1000 - state.visibleRows)
    }
}
