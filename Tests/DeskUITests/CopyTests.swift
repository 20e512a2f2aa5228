import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// What is known of a customer goes to other programs by the terminal's clipboard.
@Suite("Copying")
struct CopyTests {
    @Test("lists how the customer is reached and known, and hands the chosen one to the clipboard")
    func copy() throws {
        var state = Fixture.desk()
        let view = try #require(state.shownCustomer)
        let row = try #require(state.shownRow)
        state.burst("y")
        guard case .picker(let picker) = state.overlay else {
            Issue.record("no list is open")
            return
        }
        let texts = picker.items.map(\.label)
        #expect(Set(texts).isSuperset(of: view.profile.emails + view.profile.phones + [view.displayName]))
        #expect(Set(texts).isSuperset(of: [view.outputID, row.id]))
        #expect(Set(texts).count == texts.count, "each once")
        #expect(state.burst("\r") == [.copy(texts[0])])
        #expect(state.overlay == nil)
        // A word of it is enough.
        state.burst("y")
        for letter in view.displayName { state.burst("\(letter)") }
        #expect(state.burst("\r") == [.copy(view.displayName)])
    }

    @Test("says what became of it")
    func told() {
        var state = Fixture.desk()
        #expect(update(&state, .copied("roohi@example.com", true)) == [])
        #expect(state.notices.last?.text == "Copied, where the terminal lets programs: roohi@example.com")
        #expect(update(&state, .copied("roohi@example.com", false)) == [])
        #expect(state.notices.last?.text.contains("no clipboard") == true)
    }

    @Test("has nothing to copy where no customer is shown")
    func nobody() {
        var state = Fixture.opening()
        #expect(CommandTable[.copy].disabledReason(state) != nil)
        state.burst("y")
        #expect(state.overlay == nil)
    }
}
