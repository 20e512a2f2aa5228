import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

@Suite("The search of all texts")
struct SearchTests {
    private func search(_ state: State) throws -> TextSearch {
        guard case .search(let search) = state.overlay else {
            Issue.record("the search is open")
            throw Closed()
        }
        return search
    }

    private struct Closed: Error {}

    @Test("it asks as is typed, and only the newest question counts")
    func asks() throws {
        var state = Fixture.desk()
        let effects = state.burst("lst")
        let numbers = effects.compactMap { if case .search(let number, _) = $0 { number } else { nil } }
        #expect(effects == [.search(numbers[0], "s"), .search(numbers[1], "st")])
        _ = update(&state, .answer(.searched(numbers[0], .success(Fixture.searched))))
        #expect(try search(state).result == nil)
        #expect(try search(state).isLooking)
        _ = update(&state, .answer(.searched(numbers[1], .success(Fixture.searched))))
        #expect(try search(state).matches.count == 2)
        #expect(try !search(state).isLooking)
    }

    @Test("a filter that names nobody is told instead of that nothing is found")
    func tellsWhatIsNowhere() throws {
        var state = Fixture.desk()
        state.burst("lfrom:nobody")
        var nothing = Fixture.searched
        nothing.matches = []
        nothing.unknown = ["Nobody is called nobody."]
        _ = update(&state, .answer(.searched(try #require(state.requests.search), .success(nothing))))
        let drawn = state.drawn
        #expect(drawn.contains("Nobody is called nobody."))
        #expect(!drawn.contains("Nothing is found"))
        _ = update(&state, .key(.enter))
        #expect(state.notices.first?.text == "Nobody is called nobody.")
    }

    @Test("Enter opens the ticket at the text, also where it is struck before the answer")
    func opensAtTheText() throws {
        var state = Fixture.desk()
        state.burst("lstone cold\r")
        #expect(try search(state).pending == [.open])
        let effects = update(
            &state, .answer(.searched(try #require(state.requests.search), .success(Fixture.searched))))
        #expect(state.overlay == nil)
        #expect(state.focus == .conversation)
        #expect(state.ticket?.id == Fixture.cold)
        #expect(!effects.isEmpty)
        state.read()
        let last = try #require(Fixture.coldPage.ticket.entries.last?.sequence)
        #expect(state.ticket?.conversation?.place == .top(sequence: last, line: 0))
        #expect(state.ticket?.wanted == nil)
    }

    @Test("a note leads to its customer")
    func opensTheCustomer() throws {
        var state = Fixture.desk()
        state.burst("lstone")
        _ = update(&state, .answer(.searched(try #require(state.requests.search), .success(Fixture.searched))))
        _ = update(&state, .key(.down))
        _ = update(&state, .key(.enter))
        #expect(state.screen == .customer)
        #expect(state.customer?.id == Fixture.roohi)
    }

    @Test("what was searched for last stands there again, to be typed over")
    func remembers() throws {
        var state = Fixture.desk()
        state.burst("lstone")
        _ = update(&state, .answer(.searched(try #require(state.requests.search), .success(Fixture.searched))))
        state.burst("\u{1B}")
        #expect(state.overlay == nil)
        let effects = state.burst("l")
        #expect(try search(state).input.text == "stone")
        #expect(effects == [.search(try #require(state.requests.search), "stone")])
        state.burst("c")
        #expect(try search(state).input.text == "c")
    }

    @Test("a query that cannot be read says why")
    func saysWhatIsWrong() throws {
        var state = Fixture.desk()
        state.burst("lstauts:x")
        let problem = Problem("The search cannot be read.")
        _ = update(&state, .answer(.searched(try #require(state.requests.search), .failure(problem))))
        #expect(try search(state).problem == problem)
        #expect(try search(state).matches.isEmpty)
    }

    @Test("it is drawn at every size")
    func isDrawn() throws {
        for (columns, rows) in [(40, 10), (80, 24), (120, 36), (200, 60)] {
            var state = Fixture.desk(columns: columns, rows: rows)
            state.burst("lstone cold")
            _ = update(&state, .answer(.searched(try #require(state.requests.search), .success(Fixture.searched))))
            var canvas = Canvas(size: state.size)
            _ = view(state, into: &canvas)
            let text = canvas.text
            #expect(text.contains("Search all texts"), "\(columns)x\(rows)")
            #expect(text.contains("stone cold"), "\(columns)x\(rows)")
        }
    }
}
