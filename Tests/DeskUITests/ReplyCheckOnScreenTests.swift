import ReplyHelper
import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// What the reply check finds, in the composer's lower edge and read out in lines.
@Suite("The reply check on screen")
struct ReplyCheckOnScreenTests {
    private func writing(_ text: String, columns: Int = 120, rows: Int = 36, keys: String = "r") -> State {
        var state = Fixture.opened(columns: columns, rows: rows)
        state.burst(keys)
        _ = update(&state, .paste(text))
        return state
    }

    private func foot(_ state: State) -> String {
        state.drawn.split(separator: "\n").first { $0.contains("╰") }.map(String.init) ?? ""
    }

    @Test(
        "the gravest finding stands in the composer, below the text or in its edge, with better words, at every size",
        arguments: [(40, 16), (60, 20), (80, 24), (100, 30), (120, 36), (200, 60)])
    func shown(columns: Int, rows: Int) {
        let state = writing("You should have told us. It is guaranteed.", columns: columns, rows: rows)
        let line = state.drawn.split(separator: "\n").first { $0.contains("1/2 blames: ") } ?? ""
        #expect(line.contains("say what we do"), "\(state.drawn)")
        #expect(columns < 80 || columns == 100 || line.contains("\"you sh"), "\(line)")
        #expect(!line.contains("guaranteed"))
        // Nothing that is typed stands elsewhere for it.
        let calm = writing("Glad that you have told us. It is wonderful", columns: columns, rows: rows)
        func typed(_ state: State) -> [Int] {
            state.drawn.split(separator: "\n").enumerated().filter { $1.contains("have told us") }.map(\.offset)
        }
        #expect(typed(state) == typed(calm) && !typed(state).isEmpty)
        #expect(!foot(calm).contains("blames"))
    }

    @Test("what is found of what is typed comes and goes in a pause between letters, and never on one")
    func pauses() {
        var state = Fixture.opened(columns: 120, rows: 36)
        state.burst("rYou should have told us.")
        #expect(!state.drawn.contains("blames"))
        func pause() {
            _ = update(&state, .clock(state.nextDeadline ?? state.now))
        }
        pause()
        #expect(state.drawn.contains("blames"))
        for _ in 0..<25 {
            _ = update(&state, .key(.backspace))
            #expect(state.drawn.contains("blames") == (state.composer?.isEmpty == false))
        }
        state.burst("I am on it.")
        pause()
        #expect(!state.drawn.contains("blames"))
    }

    @Test("all stand on the rows that the text leaves free, in their order, and make way for it")
    func others() {
        let text = "You should have told us. It is guaranteed."
        let free = writing(text).drawn.split(separator: "\n")
        let row = free.firstIndex { $0.contains("1/2 blames: \"") && $0.contains("say what we do now") }
        let foot = free.firstIndex { $0.contains("2/2 promises too much: ") && $0.contains("say what we can keep") }
        #expect(row.map { $0 + 1 } == foot && row != nil, "\(writing(text).drawn)")
        let full = writing(text + String(repeating: "\n", count: 40))
        #expect(self.foot(full).contains("1/2 blames") && !full.drawn.contains("2/2 promises"))
        // A placeholder that is to be filled in takes the frame, and nothing else.
        let open = writing("You should have told us.", columns: 200, rows: 60, keys: "1")
        #expect(self.foot(open).contains("fill in") && open.drawn.contains("blames: \"you should"), "\(open.drawn)")
    }

    @Test("what the customer told us is not asked again")
    func asksAgain() {
        let line = foot(writing("Could you send me your order number? What is your order?"))
        #expect(line.contains("asks again: \"send me your order\"  it is 1182"), "\(line)")
        #expect(foot(writing("What is your email address?")).contains("it is roohi@examp"))
    }

    @Test("the first reply to a complaint says sorry")
    func regret() {
        func page(_ change: (inout TicketPage) -> Void) -> State {
            var state = Fixture.opened()
            _ = state.askForTicket()
            var page = Fixture.coldPage
            change(&page)
            _ = update(&state, .answer(.ticket(state.requests.ticket ?? .none, Fixture.cold, .success(page))))
            state.burst("r")
            _ = update(&state, .paste("I put 4.50 back on your card and the crew warms every cup from now on."))
            return state
        }
        let waiting = page { $0.customer?.complaints[0].steps = [:] }
        #expect(foot(waiting).contains("no regret yet: say that you are sorry"))
        #expect(!foot(page { _ in }).contains("regret"), "it was said, by the steps of the recovery")
        let answered = page {
            $0.customer?.complaints[0].steps = [:]
            $0.ticket.entries.append(
                Fixture.message(
                    6, at: Fixture.now, from: .agent, "ben", "phone", "Sorry!", ticket: Fixture.cold))
        }
        #expect(!foot(answered).contains("regret"))
    }

    @Test("a key goes from one thing that is found to the next and round, chooses its words, and tells of it first")
    func goesToEach() throws {
        let text = "Calm down. You should  have told us.\nIt’s our policy. It is guaranteed."
        var state = writing(text, columns: 80, rows: 24)
        let findings = state.draftFindings
        try #require(findings.count >= 3)
        #expect(state.drawn.contains("1/\(findings.count) ") && foot(state).contains("^G next"), "\(state.drawn)")
        for place in Array(findings.indices) + [0] {
            _ = update(&state, .key(.control("g")))
            let told = "\(place + 1)/\(findings.count) \(findings[place].kind.told)"
            #expect(state.drawn.contains(told), "\(state.drawn)")
            let editor = try #require(state.composer?.editor)
            let chosen = try #require(editor.selection)
            let words = String(editor.characters[chosen]).lowercased().replacing("’", with: "'")
            #expect(words.split(whereSeparator: \.isWhitespace).joined(separator: " ") == findings[place].words)
        }
        // What is typed replaces them, and what is left is told.
        state.burst("we now say")
        #expect(state.composer?.editor.text.contains("we now say") == true)
        #expect(state.draftFindings.count == findings.count - 1)
        var calm = writing("All is well.")
        _ = update(&calm, .key(.control("g")))
        #expect(calm.drawn.contains("The check finds nothing."))
    }

    @Test("the next is the next in the text from the cursor on, and is told though a gap is to be filled in first")
    func nextInText() {
        var state = writing("It is guaranteed, {{name}}. It was your fault.", columns: 80, rows: 24)
        state.burst("")
        _ = update(&state, .key(Key(.home, .control)))
        func told(after keys: Int) -> String {
            for _ in 0..<keys { _ = update(&state, .key(.control("g"))) }
            return foot(state)
        }
        #expect(foot(state).contains("fill in"))
        #expect(told(after: 1).contains("promises too much") && !foot(state).contains("fill in"), "\(state.drawn)")
        #expect(state.composer?.editor.selectedText == "guaranteed")
        _ = told(after: 1)
        #expect(state.composer?.editor.selectedText.map { "It was your fault".contains($0) } == true)
        _ = told(after: 1)
        #expect(state.composer?.editor.selectedText == "guaranteed", "round")
        state.burst("likely")
        #expect(foot(state).contains("fill in"))
    }

    @Test("a note is no reply, a gap is told before, and a promise after what is found")
    func order() {
        #expect(!foot(writing("It is your fault.", keys: "i")).contains("blames"))
        #expect(foot(writing("It is your fault, {{name}}.")).contains("fill in"))
        let both = writing("It was your mistake. I'll call the crew before noon.")
        #expect(foot(both).contains("blames") && !foot(both).contains("promise found"))
        #expect(both.promiseInDraft != nil)
    }

    @Test("line mode reads out all that is found")
    func plain() {
        var talk = PlainTalk()
        talk.say("1")
        let heard = talk.say("reply You should have told us. It is guaranteed.")
        #expect(
            heard.contains("Check: blames, “you should have”: say what we do now."), "\(heard)")
        #expect(heard.contains { $0.hasPrefix("Check: promises too much, “guaranteed”:") })
    }
}
