import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI
@testable import Insights

/// What was seen wrong on pictures of the screens.
@Suite("What pictures showed")
struct PictureTests {
    private func text(_ state: State) -> [String] {
        state.drawn.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test("A row whose clock stands still is not marked because time went by")
    func quietClock() {
        let before = TicketClock(kind: .resolution, due: Fixture.minutes(60), state: .paused)
        let after = TicketClock(kind: .resolution, due: Fixture.minutes(61), state: .paused)
        var row = Fixture.rows[4]
        row.clock = before
        var later = row
        later.clock = after
        #expect(!row.differsToTheEye(from: later))
        later.clock?.state = .running
        #expect(row.differsToTheEye(from: later))
        later = row
        later.assignee = "esi"
        #expect(row.differsToTheEye(from: later))
    }

    @Test("What is over time says so in its row and in words, whatever the ticket waits for")
    func overTimeOnHold() {
        var state = Fixture.desk(columns: 120, rows: 36)
        var rows = Fixture.rows
        for (place, clock) in [(4, TicketClock.State.breached), (5, .paused)] {
            rows[place].clock = TicketClock(kind: .nextReply, due: Fixture.minutes(-7), state: clock)
        }
        _ = update(&state, .deskChanged)
        let request = state.requests.queue ?? .none
        _ = update(&state, .answer(.queue(request, .view(.all), .success(QueuePage(rows: rows, summary: .init())))))
        let row = text(state).first { $0.contains("Mei Lin") } ?? ""
        #expect(row.contains("7m over") && !row.contains("on hold"))
        #expect(PlainWords(state).row(rows[4]).contains("the next reply is 7 minutes over time; on hold"))
        #expect(!PlainWords(state).row(rows[5]).contains("over time"))
    }

    @Test("A ticket on hold is drawn again when its answer is over time")
    func overTimeSoon() {
        var state = Fixture.desk(columns: 120, rows: 36)
        var row = Fixture.rows[4]
        // Before anything else on the screen changes.
        let due = Timestamp(microseconds: Fixture.now.microseconds + 500_000)
        row.clock = TicketClock(kind: .nextReply, due: due, state: .running)
        _ = update(&state, .deskChanged)
        let request = state.requests.queue ?? .none
        _ = update(&state, .answer(.queue(request, .view(.all), .success(QueuePage(rows: [row], summary: .init())))))
        #expect(text(state).contains { $0.contains("on hold") && $0.contains("Mei Lin") })
        var canvas = Canvas(size: state.size)
        #expect(view(state, into: &canvas).until == due)
        _ = update(&state, .clock(due))
        #expect(text(state).contains { $0.contains("over") && $0.contains("Mei Lin") })
    }

    @Test("Tags and urgency never cost a ticket's name a letter; that it is solved is always said")
    func titles() {
        var state = Fixture.opened(columns: 100, rows: 30)
        state.ticket?.page?.ticket.row.tags = ["water-street", "second-time", "compensation-given-already"]
        state.ticket?.page?.ticket.row.subject = "order 1182 came cold, and so did that"
        #expect(text(state).contains { $0.contains("Roohi Moolla · order 118") && !$0.contains("#water") })
        state.ticket?.page?.ticket.row.status = .solved
        #expect(text(state).contains { $0.contains("solved ") })
        state.size = Size(rows: 30, columns: 200)
        #expect(text(state).contains { $0.contains("and so did that") && $0.contains("solved · #water-street") })
    }

    @Test("A ticket's mark stands apart from its time and its customer's name", arguments: [(80, 24), (120, 36)])
    func marks(columns: Int, rows: Int) {
        var state = Fixture.desk(columns: columns, rows: rows)
        state.burst("mm")
        let lines = text(state)
        #expect(lines.contains { $0.contains("2m left ✔ Roohi Moolla ") })
        #expect(lines.contains { $0.contains("3m over ✔ Dana Okafor ") })
        #expect(lines.contains { $0.contains("23m left Ikram ul-Haq ") })
    }

    @Test("What is still owed stands whole before the reasons of a ticket that is solved, where there is room")
    func owed() {
        for (columns, rows) in [(100, 30), (120, 36), (200, 60)] {
            var state = Fixture.opened(columns: columns, rows: rows)
            state.burst("s")
            #expect(
                text(state).contains {
                    $0.contains("│ Complaint still open, its next step is “clarified”: cold drink · Water Street ")
                })
        }
    }

    @Test("A phone that does not fit is told by its last digits, or not at all")
    func phones() throws {
        let found = Fixture.found.matches
        let words = Fixture.desk().words
        let narrow = FoundColumns(width: 66).line(found[0], words).text.string
        let wide = FoundColumns(width: 90).line(found[0], words).text.string
        let phone = try #require(found[0].phone)
        #expect(wide.contains(phone))
        #expect(narrow.contains(phone.suffix(4)) || !narrow.contains(phone.prefix(3)))
    }

    @Test("At 120 columns long phones, names of cities and reasons stand whole beside each other")
    func longPhones() throws {
        let width = OverlayLayout.lookup(in: Size(rows: 36, columns: 120)).columns - 6
        var found = Fixture.found.matches[0]
        found.city = "San Francisco"
        found.why = "sounds alike · San Francisco"
        for phone in ["+351 21 555 01 36", "+44 20 7946 0958", "+1 415 555 0136"] {
            found.phone = phone
            let row = FoundColumns(width: width).line(found, Fixture.desk().words).text.string
            #expect(row.contains("  San Francisco   \(phone) "), "\(row)")
            #expect(row.hasSuffix("sounds alike · San Francisco"), "\(row)")
        }
    }

    @Test("The clock stands apart from what is before it, at every width", arguments: 40...130)
    func apart(columns: Int) {
        for isReadOnly in [false, true] {
            var state = Fixture.desk(columns: columns, rows: 24)
            if isReadOnly { state.facts.readOnlyReason = "the disk is full." }
            let bar = text(state)[0]
            #expect(bar.hasSuffix(" 11:54"), "\(columns): \(bar)")
        }
    }

    @Test("What is found stands in the same columns whatever is found", arguments: [34, 50, 66, 70, 90])
    func stillColumns(width: Int) throws {
        let words = Fixture.desk().words
        let found = Fixture.found.matches
        var other = found[0]
        other.name = "Bo"
        other.phone = nil
        other.city = nil
        other.lastContact = nil
        // Why stands last; where it begins, everything before it ended.
        func start(of found: FoundCustomer) throws -> Int {
            let text = FoundColumns(width: Column(width)).line(found, words).text.string
            let why = try #require(text.range(of: String(found.why.prefix(5)), options: .backwards))
            return text.distance(from: text.startIndex, to: why.lowerBound)
        }
        let starts = try (found + [other]).map(start)
        #expect(Set(starts).count == 1, "\(starts)")
    }

    @Test("What the chosen command does is told to its end below the palette")
    func palette() {
        var state = Fixture.opened(columns: 80, rows: 24)
        state.burst(":merge ticket")
        let screen = text(state)
        #expect(screen.contains { $0.contains("Two tickets of one matter go on as one; u takes them apart.") })
    }

    @Test("Before anything is typed the palette begins with what is done to tickets, and moving about stands last")
    func paletteOrder() {
        let items = Fixture.opened().paletteItems(Palette())
        #expect(items.first?.id == .nextTicket)
        let last = items.filter { $0.disabledReason(Fixture.opened()) == nil }.last?.id
        #expect(last?.suggestionNumber != nil || last.map { CommandTable[$0].group == .moving } == true)
    }

    @Test("A form goes on telling what may be typed once something is")
    func formHint() {
        var state = Fixture.opened()
        state.ticket?.page?.ticket.row.tags = ["drink"]
        state.burst("#")
        #expect(text(state).contains { $0.contains("for example: refund, water-street") })
    }

    @Test("The agent under the wallboard's cursor is on screen, however many there are")
    func wallWindow() {
        var state = Fixture.desk(columns: 80, rows: 24)
        state.burst("W")
        var statistics = Fixture.statistics
        statistics.agents = (1...10).map { AgentLoad(name: "agent\($0)", role: nil, holds: 11 - $0, solved: 0) }
        _ = update(&state, .answer(.statistics(state.requests.last, .success(statistics))))
        #expect(!text(state).contains { $0.contains("agent10") })
        state.wall.selected = .agent("agent10")
        let screen = text(state)
        #expect(screen.contains { $0.contains("agent10") })
        #expect(screen.contains { $0.contains("Agents") && $0.contains("–10 of 10") })
    }

    @Test("A channel that does not fit on the wallboard is left out, never cut, and that one is missing is said")
    func channels() {
        var state = Fixture.desk(columns: 80, rows: 24)
        state.burst("W")
        var statistics = Fixture.statistics
        statistics.byChannel = [
            "email": 900, "telephone": 800, "social media": 700, "counter": 600, "website": 5, "x": 4,
        ]
        _ = update(&state, .answer(.statistics(state.requests.last, .success(statistics))))
        let line = text(state).first { $0.contains("Channels") } ?? ""
        #expect(line.trimmed.hasSuffix("social media 700   …"))
    }

    @Test("Channels that all fit on the wallboard are all there")
    func allChannels() {
        var state = Fixture.desk(columns: 80, rows: 24)
        state.burst("W")
        var statistics = Fixture.statistics
        statistics.byChannel = ["email": 90, "phone": 80, "social": 70, "counter": 60, "web": 5]
        _ = update(&state, .answer(.statistics(state.requests.last, .success(statistics))))
        let line = text(state).first { $0.contains("Channels") } ?? ""
        #expect(line.contains("counter 60") && line.trimmed.hasSuffix("web 5"))
    }

    @Test("Where one pane is shown at a time, a customer's screen begins with who they are, and Esc leaves it")
    func oneAtATime() {
        var state = Fixture.opened(columns: 60, rows: 20)
        state.burst("o")
        #expect(state.focus == .customer)
        #expect(text(state).contains { $0.contains("ROO-hee") })
        state.burst("\u{1B}")
        #expect(state.screen == .desk)
    }

    @Test("A pinned note is read to its end")
    func pinned() {
        let state = Fixture.opened(columns: 100, rows: 40)
        var view = Fixture.customer
        var note = view.notes[0]
        note.pinned = true
        note.text =
            "Train at 8:10, always hurried: have it on the counter, do not call the name twice, and never ask about the job"
        view.notes = [note]
        let lines = CustomerLines.of(view, state, width: 28).lines.map(\.text.string)
        #expect(lines.contains { $0.contains("job") })
    }

    @Test("The first words to a customer stand below who they are, before anything else")
    func openingLine() throws {
        for (columns, rows) in [(100, 24), (120, 36), (200, 60)] {
            let lines = text(Fixture.opened(columns: columns, rows: rows))
            let begin = try #require(lines.firstIndex { $0.contains("To begin with") }, "\(columns)x\(rows)")
            let usual = try #require(lines.firstIndex { $0.contains("The usual") }, "\(columns)x\(rows)")
            #expect(begin < usual)
        }
    }

    @Test("A Control key that means nothing says so too, also while writing, and the draft stays")
    func controlSaysSo() {
        var state = Fixture.desk()
        _ = update(&state, .key(.control("o")))
        #expect(state.notices.last?.text == "^O means nothing here: ? tells the keys, : finds what can be done.")
        state = Fixture.opened()
        state.burst("rSorry")
        _ = update(&state, .key(.control("o")))
        #expect(state.notices.last?.text.hasPrefix("^O means nothing here: F1 tells the keys") == true)
        _ = update(&state, .key(.function(7)))
        #expect(state.notices.last?.text.hasPrefix("F7 means nothing here") == true)
        #expect(FooterHints(state).hints.last.map { "\($0.key) \($0.label)" } == "F1 keys")
        _ = update(&state, .key(.function(1)))
        guard case .help = state.overlay else {
            Issue.record("the keys are told")
            return
        }
        _ = update(&state, .key(.escape))
        #expect(state.overlay == nil && state.focus == .composer && state.composer?.editor.text == "Sorry")
    }

    @Test("On a customer's screen a key of tickets says that one is to be opened first")
    func ticketKeyOnCustomer() {
        var state = Fixture.desk()
        _ = state.run(.openCustomer)
        #expect(state.screen == .customer && state.customer?.tickets.selectedRow != nil)
        for (key, name) in [("r", "Reply"), ("s", "Solve"), ("1", "Take suggestion 1")] {
            state.burst(key)
            #expect(
                state.notices.last?.text
                    == "“\(name)” is for a ticket: ↵ in the list opens the one under the cursor.")
        }
    }

    @Test("A letter that means nothing here says so, or what it is for elsewhere; text is text")
    func unknownKeys() {
        var state = Fixture.desk()
        state.burst("Y")
        #expect(state.notices.last?.text == "Y means nothing here: ? tells the keys, : finds what can be done.")
        state.burst("d")
        #expect(state.notices.last?.text.contains("What a figure means") == true)
        state.burst("rYd")
        #expect(state.composer?.editor.text == "Yd")
    }
}
