import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// Every command of the table in every situation: all that it changes and asks for is accounted for.
@Suite("Every command, everywhere")
struct CommandMatrixTests {
    @Test("the parts of the state are all looked at")
    func fields() {
        let labels = Mirror(reflecting: Fixture.opening()).children.compactMap(\.label)
        #expect(Set(labels) == Set(StateField.allCases.map(\.rawValue)))
    }

    @Test("the situations are what they say, and all others than each other")
    func situations() {
        for situation in Situation.all {
            #expect(Invariants.violations(situation.state) == [], "\(situation.name)")
        }
        #expect(Set(Situation.all.map(\.name)).count == Situation.all.count)
        for (place, situation) in Situation.all.enumerated() {
            for other in Situation.all[..<place] where other.state == situation.state {
                Issue.record("\(situation.name) is \(other.name)")
            }
        }
        let overlays = Situation.all.compactMap(\.state.overlay)
        #expect(overlays.contains { if case .search = $0 { true } else { false } })
        #expect(overlays.contains { if case .definition = $0 { true } else { false } })
    }

    @Test(
        "a command changes what is said of it, asks for what is said of it, and nothing else",
        arguments: CommandID.allCases)
    func accountedFor(id: CommandID) {
        let expectation = CommandExpectation.of(id)
        var changes: Set<StateField> = []
        var effects: Set<EffectKind> = []
        for situation in Situation.all {
            var state = situation.state
            let made = state.run(id)
            let changed = StateField.changes(from: situation.state, to: state)
            let kinds = Set(made.map(EffectKind.init))
            let wrong =
                Invariants.violations(state) + Invariants.violations(made, from: situation.state, to: state)
            #expect(wrong == [], "\(id.rawValue) at: \(situation.name)")
            for field in changed.subtracting(expectation.changes) {
                Issue.record("\(id.rawValue) at: \(situation.name) changes \(field)")
            }
            for kind in kinds.subtracting(expectation.effects) {
                Issue.record("\(id.rawValue) at: \(situation.name) asks for \(kind)")
            }
            changes.formUnion(changed)
            effects.formUnion(kinds)
        }
        // What is said of a command is not said in vain.
        #expect(expectation.changes.subtracting(changes) == [], "\(id.rawValue) changes them nowhere")
        #expect(expectation.effects.subtracting(effects) == [], "\(id.rawValue) asks for them nowhere")
    }

    @Test("a command that cannot be done says why, and does nothing", arguments: Situation.all)
    func refused(situation: Situation) {
        for command in CommandTable.all {
            var state = situation.state
            // What waits for an answer is not refused.
            if case .lookup(let lookup) = state.overlay, lookup.isLooking { continue }
            if case .search(let search) = state.overlay, search.isLooking { continue }
            _ = state.follow(before: command.id)
            let before = state
            guard let reason = command.disabledReason(state) else { continue }
            #expect(state.run(command.id) == [], "\(command.id.rawValue)")
            #expect(
                StateField.changes(from: before, to: state).isSubset(of: [.notices, .refused]),
                "\(command.id.rawValue)")
            #expect(state.notices.last?.text == state.spelled(reason), "\(command.id.rawValue)")
        }
    }

    @Test("nobody's ticket is worked on but the one that is shown", arguments: Situation.all)
    func rightTicket(situation: Situation) {
        // Where several are worked on, those that it was said of.
        var agreed: [TicketID] = []
        if case .picker(let picker) = situation.state.overlay, case .bulkConfirm(let work) = picker.purpose {
            agreed = work.rest.compactMap(\.changedTicket)
        }
        for id in CommandID.allCases {
            var state = situation.state
            let isPending = state.followDue != nil
            let shown = isPending ? state.queue.selected : state.ticket?.id
            for case .perform(_, let deed) in state.run(id) {
                guard let changed = deed.changedTicket else { continue }
                // Taking back is of whatever was done last.
                if id == .undo { continue }
                #expect(changed == shown || agreed.contains(changed), "\(id.rawValue): \(deed)")
            }
        }
    }

    @Test("everything that came of a command can be drawn, at any size", arguments: Situation.all)
    func drawn(situation: Situation) {
        for (place, id) in CommandID.allCases.enumerated() {
            var state = situation.state
            _ = state.run(id)
            // What was refused looks as before, but for a sentence.
            guard !StateField.changes(from: situation.state, to: state).isSubset(of: [.notices, .refused]) else {
                continue
            }
            let sizes = [situation.state.size, Size(rows: 24, columns: 80), Size(rows: 16, columns: 40)]
            state.size = sizes[place % sizes.count]
            var canvas = Canvas(size: state.size)
            let picture = view(state, into: &canvas)
            if let cursor = picture.cursor { #expect(Rect(state.size).contains(cursor), "\(id.rawValue)") }
        }
    }
}
