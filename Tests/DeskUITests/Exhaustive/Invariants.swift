import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// What holds in every state, whatever was done.
enum Invariants {
    /// What is wrong with a state; empty where all is well.
    static func violations(_ state: State) -> [String] {
        var wrong: [String] = []
        func expect(_ holds: Bool, _ what: String) { if !holds { wrong.append(what) } }
        expect(state.screens.count == state.covered.count + 1, "a screen that was opened over another remembers it")
        expect(state.screens.count <= 17, "screens do not pile up")
        expect(state.composer == nil || state.composer?.ticket == state.ticket?.id, "the draft is the shown ticket's")
        expect(state.screen != .customer || state.customer != nil, "a customer's screen has a customer")
        for (name, list) in [("queue", state.queue), ("customer's list", state.customer?.tickets ?? QueuePane())] {
            guard let rows = list.rows, !rows.isEmpty else { continue }
            expect(rows.indices.contains(list.cursor), "the \(name)'s cursor is in it")
            expect(list.selectedRow?.ticket == list.selected, "the \(name)'s cursor is on its ticket")
            expect(list.top >= 0 && list.top <= list.cursor, "the \(name)'s cursor is on screen")
            expect(list.ghost == nil || list.ghost == list.selected, "the \(name)'s ghost is under its cursor")
        }
        expect(state.notices.count <= 7, "notices do not pile up")
        expect(state.undo.count <= 50, "what can be taken back is bounded")
        expect(!state.notices.contains { $0.text.contains("‹") }, "sentences name keys")
        expect(!state.notices.contains { $0.text.isEmpty }, "nothing is told in no words")
        let numbers = state.requests.deeds.map(\.number)
        expect(Set(numbers).count == numbers.count, "deeds under way have numbers of their own")
        expect(numbers.allSatisfy { $0 <= state.requests.last }, "numbers are given out before they are used")
        if case .form(let form) = state.overlay {
            expect(form.fields.indices.contains(form.focus), "a form's cursor is in one of its lines")
        }
        if case .picker(let picker) = state.overlay { expect(picker.selected >= 0, "a list's cursor is in it") }
        if state.facts.readOnlyReason != nil {
            expect(state.requests.deeds.isEmpty, "nothing is done to a desk for reading only")
        }
        return wrong
    }

    /// What is wrong with effects that came of a change; empty where all is well.
    static func violations(_ effects: [Effect], from before: State, to after: State) -> [String] {
        var wrong: [String] = []
        func expect(_ holds: Bool, _ what: String) { if !holds { wrong.append(what) } }
        let numbers = effects.compactMap(\.number)
        expect(numbers == numbers.sorted() || Set(numbers).count == numbers.count, "requests have numbers of their own")
        expect(numbers.allSatisfy { $0 > before.requests.last }, "a request has a fresh number")
        expect(numbers.allSatisfy { $0 <= after.requests.last }, "a request has a number that was given out")
        for case .perform(let number, let deed) in effects {
            expect(
                after.requests.deeds.contains { $0.number == number && $0.deed == deed },
                "what is being done is remembered: \(deed)")
            expect(before.facts.readOnlyReason == nil, "a desk for reading only is read: \(deed)")
        }
        for case .quit in effects { expect(after.exitStatus != nil, "who quits has a status") }
        expect(
            after.exitStatus == nil || effects.contains { if case .quit = $0 { true } else { false } }
                || before.exitStatus != nil, "a status ends the program")
        // What is written is nowhere else: it is kept before it leaves the screen.
        if let draft = before.composer, draft.changedAt != nil, after.composer == nil {
            expect(
                effects.contains {
                    switch $0 {
                    case .saveDraft(draft.ticket, _), .discardDraft(draft.ticket): true
                    default: false
                    }
                }, "a draft that leaves the screen is kept")
        }
        return wrong
    }
}
