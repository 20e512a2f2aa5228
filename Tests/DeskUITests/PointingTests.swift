import Glibc
import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// The pointer does what it is on, as it is drawn.
@Suite("The pointer")
struct PointingTests {
    /// What answers where a text stands on screen; a cell further on where `skipping` says so.
    private func target(_ text: String, in state: State, skipping columns: Int = 0) -> PointerTarget? {
        var canvas = Canvas(size: state.size)
        let picture = view(state, into: &canvas)
        for row in Row.zero..<state.size.rows {
            let line = DisplayText(canvas.text(ofRow: row))
            guard let place = line.string.range(of: text) else { continue }
            let column = DisplayText(line.string[..<place.lowerBound]).width + Column(columns)
            return canvas.touched(at: Point(row: row, column: column)).map { picture.targets[$0] }
        }
        Issue.record("“\(text)” is not on screen:\n\(canvas.text)")
        return nil
    }

    /// Does something to where a text stands.
    @discardableResult
    private func point(
        _ action: Pointing.Action, _ text: String, in state: inout State, skipping columns: Int = 0
    ) -> [Effect] {
        guard let target = target(text, in: state, skipping: columns) else {
            Issue.record("nothing answers at “\(text)”")
            return []
        }
        return update(&state, .pointing(Pointing(action, target)))
    }

    // MARK: The list

    @Test("a press chooses a ticket, on any of its rows; a press on the chosen one opens it, as Enter does")
    func tickets() {
        var state = Fixture.desk()
        let other = Fixture.rows[1]
        point(.press, other.customerName, in: &state)
        #expect(state.queue.selected == other.ticket)
        #expect(state.focus == .queue && state.ticket?.isOpened != true)
        var byKey = state
        let pressed = point(.press, other.subject, in: &state)
        let struck = byKey.burst("\r")
        #expect(state == byKey)
        #expect(pressed == struck)
        #expect(state.focus == .conversation)
    }

    @Test("a press on the list while something is written keeps the draft and goes back to the list")
    func leaving() {
        var state = Fixture.opened()
        state.burst("rI am so")
        let effects = point(.press, Fixture.rows[2].customerName, in: &state)
        #expect(state.focus == .queue)
        #expect(state.queue.selected == Fixture.rows[2].ticket)
        #expect(
            effects.contains {
                if case .saveDraft(Fixture.cold, let draft) = $0 { draft.text == "I am so" } else { false }
            })
        #expect(state.notices.last?.text.hasPrefix("The draft is kept. Letters are commands here") == true)
    }

    @Test("a press on a view shows it")
    func views() {
        var state = Fixture.desk()
        point(.press, "Waiting 5", in: &state, skipping: 3)
        #expect(state.queue.selection == .view(.waiting))
    }

    @Test("a press on a view works where the views stand in the title, too")
    func viewsInTitle() {
        var state = Fixture.desk(columns: 80, rows: 24)
        point(.press, "Mine ", in: &state, skipping: 1)
        #expect(state.queue.selection == .view(.mine))
    }

    // MARK: Panes

    @Test("a press on a pane gives it the keys; the wheel moves what is under it, and the keys stay where they are")
    func panes() {
        var state = Fixture.opened(rows: 24)
        point(.press, "The usual", in: &state)
        #expect(state.focus == .customer)
        let before = state.ticket?.customerTop
        point(.wheelDown, "The usual", in: &state)
        #expect(state.ticket?.customerTop != before)
        guard let conversation = state.layout.timeline.isEmpty ? nil : state.ticket?.conversation else {
            Issue.record("the conversation is on screen")
            return
        }
        #expect(conversation.place == .ticket)
        _ = update(&state, .pointing(Pointing(.wheelUp, .pane(.conversation))))
        #expect(state.focus == .customer)
        _ = update(&state, .pointing(Pointing(.press, .pane(.composer))))
        #expect(state.focus == .customer, "nothing is being written")
    }

    @Test("the wheel over the list moves its cursor")
    func wheelOverList() {
        var state = Fixture.opened()
        let effects = point(.wheelDown, Fixture.rows[1].customerName, in: &state)
        #expect(state.queue.selected == Fixture.rows[1].ticket)
        #expect(state.focus == .conversation)
        #expect(effects.deeds == [])
    }

    // MARK: The footer

    @Test("a press on a key of the footer does what the key does, in every situation", arguments: Situation.all)
    func footer(situation: Situation) {
        var canvas = Canvas(size: situation.state.size)
        let targets = view(situation.state, into: &canvas).targets
        for case .command(let command) in targets {
            var pressed = situation.state
            let effects = update(&pressed, .pointing(Pointing(.press, .command(command))))
            var chosen = situation.state
            let wanted = chosen.follow(before: command) + chosen.choose(command)
            chosen.dropOverruled()
            chosen.followTour()
            #expect(pressed == chosen, "\(command)")
            #expect(effects == wanted, "\(command)")
            #expect(Invariants.violations(pressed) == [], "\(command)")
        }
    }

    @Test(
        "whatever answers can be pressed and turned at in every situation, and what always holds holds",
        arguments: Situation.all)
    func everything(situation: Situation) {
        var canvas = Canvas(size: situation.state.size)
        let targets = view(situation.state, into: &canvas).targets
        #expect(targets.isEmpty == (situation.state.layout.arrangement == .sentence))
        for target in targets {
            for action in [Pointing.Action.press, .wheelUp, .wheelDown] {
                var state = situation.state
                let effects = update(&state, .pointing(Pointing(action, target)))
                let wrong =
                    Invariants.violations(state) + Invariants.violations(effects, from: situation.state, to: state)
                #expect(wrong == [], "\(action) \(target)")
                if let left = state.exitStatus { #expect(left == 0 && target == .command(.leave)) }
            }
        }
    }

    @Test("a press on a word of error that waits to be read takes it away")
    func errors() {
        var state = Fixture.desk()
        state.tell("The disk is full.", .error)
        point(.press, "The disk is full.", in: &state)
        #expect(state.notices.isEmpty)
    }

    // MARK: Suggestions

    @Test("a press on a suggestion puts it in the draft, and sends nothing")
    func suggestions() {
        var state = Fixture.opened()
        let title = Fixture.suggestions.suggestions[1].title
        let effects = point(.press, title, in: &state)
        #expect(state.composer?.editor.text.isEmpty == false)
        var byKey = Fixture.opened()
        #expect(effects == byKey.burst("2"))
        #expect(state == byKey)
    }

    // MARK: What floats

    @Test("nothing below what floats answers")
    func below() {
        var state = Fixture.desk()
        state.burst(":")
        var canvas = Canvas(size: state.size)
        let picture = view(state, into: &canvas)
        #expect(canvas.touched(at: Point(row: 2, column: 1)) == nil)
        for target in picture.targets.indices {
            let isReachable = (0..<state.size.rows.value * state.size.columns.value).contains { cell in
                let (row, column) = cell.quotientAndRemainder(dividingBy: state.size.columns.value)
                return canvas.touched(at: Point(row: Row(row), column: Column(column))) == target
            }
            if case .ticket = picture.targets[target] { #expect(!isReachable) }
        }
    }

    @Test("a press on a line of the palette does it")
    func palette() {
        var state = Fixture.desk()
        state.burst(":wallboard")
        point(.press, CommandTable[.wallboard].name, in: &state, skipping: 2)
        #expect(state.overlay == nil && state.screen == .wallboard)
    }

    @Test("in the lookup a press chooses a customer, and opens who is chosen")
    func lookup() {
        var state = Fixture.desk()
        state.burst("/ru")
        _ = update(&state, .answer(.found(state.requests.last, .success(Fixture.found))))
        let second = Fixture.found.matches[1]
        point(.press, second.name, in: &state)
        guard case .lookup(let lookup) = state.overlay else {
            Issue.record("the lookup stays")
            return
        }
        #expect(lookup.selected == 1)
        point(.press, second.name, in: &state)
        #expect(state.screen == .customer && state.customer?.id == second.customer)
    }

    @Test("in a picker of themes a press shows the theme, and a second one takes it")
    func themes() {
        var state = Fixture.desk()
        state.themes = ["dark", "light", "dusk"]
        _ = state.run(.theme)
        point(.press, "dusk", in: &state)
        #expect(state.theme == "dusk")
        let effects = point(.press, "dusk", in: &state)
        #expect(state.overlay == nil)
        #expect(effects.contains(.keepTheme("dusk")))
    }

    @Test("a press while the next ticket is on its way is for nothing")
    func arriving() {
        var state = Fixture.desk()
        state.burst("n")
        let before = state
        #expect(point(.press, Fixture.rows[1].customerName, in: &state) == [])
        #expect(state == before)
    }

    // MARK: The wallboard

    @Test("on the wallboard a press chooses a figure, and opens the tickets behind the chosen one")
    func wallboard() {
        var state = Fixture.desk()
        state.burst("W")
        if let number = state.requests.statistics {
            _ = update(&state, .answer(.statistics(number, .success(Fixture.statistics))))
        }
        point(.press, "OVER TIME", in: &state)
        #expect(state.wall.selected == .figure(.breached))
        point(.press, "OVER TIME", in: &state)
        #expect(state.screen == .desk)
        #expect(state.queue.selection == .figure(.breached, window: 3600))
    }

    // MARK: The app

    @Test("the app hands on what the pointer does to what is drawn, and takes the mouse only where it is wanted")
    func app() {
        let desk = FakeDesk()
        let name = Fixture.rows[1].customerName
        func press(_ row: Row, _ column: Column) -> ScreenEvent {
            .input(.mouse(Mouse(.press(button: 0), at: Point(row: row, column: column))))
        }
        let screen = ScriptedScreen([
            // The second ticket's first row: two rows a ticket, below the bar and the titles.
            .init(shows: "Suggested", events: [press(4, 13), press(4, 13)]),
            .init(shows: "▌\(name)", events: [.input(.key(.character("q"))), .input(.key(.character("q")))]),
        ])
        let options = DeskApp.Options(environment: [:], name: "Petaluma desk", agent: "ana")
        _ = DeskApp.run(options, on: screen) { () throws(DeskError) in desk }
        #expect(screen.stuckAt == nil, "the screen shows\n\(screen.text)")
        #expect(screen.usesMouse)
    }
}

extension String {
    /// Where a text stands in it.
    fileprivate func range(of text: String) -> Range<String.Index>? { ranges(of: text).first }
}
