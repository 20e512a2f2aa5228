import Glibc
import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// Everything else that can happen, in every situation.
@Suite("Every message, everywhere")
struct MessageMatrixTests {
    @Test("an answer that nobody waits for any more changes nothing", arguments: Situation.all)
    func stale(situation: Situation) {
        let late = RequestNumber(number: 900_000)
        let problem = Problem("The disk is full.")
        let answers: [Answer] = [
            .queue(late, .view(.all), .success(Fixture.queue)), .queue(late, .view(.all), .failure(problem)),
            .ticket(late, Fixture.cold, .success(Fixture.coldPage)), .ticket(late, Fixture.cold, .failure(problem)),
            .customer(late, Fixture.roohi, .success(Fixture.customer)), .customer(late, Fixture.roohi, .success(nil)),
            .earlier(late, Fixture.roohi, .success(EarlierPage(entries: [], goesOn: true))),
            .suggestions(late, Fixture.cold, .success(Fixture.suggestions)),
            .searched(late, .success(Fixture.searched)), .statistics(late, .success(Fixture.statistics)),
            .performed(late, .claim(Fixture.cold), .success(Desk.Performed(sequence: 1, made: 9))),
            .viewKept(late, "Refunds", filter: "refund", .success([SavedView("Refunds", filter: "refund")])),
            .viewKept(late, "Refunds", filter: nil, .failure(problem)),
            .performed(late, .claim(Fixture.cold), .failure(problem)), .found(late, .failure(problem)),
        ]
        for answer in answers {
            var state = situation.state
            // What waits for an answer is tried again with every answer; these keys are not what is looked at here.
            state.ahead = TypeAhead()
            let before = state
            let effects = update(&state, .answer(answer))
            #expect(effects == [], "\(answer)")
            #expect(StateField.changes(from: before, to: state) == [], "\(answer)")
        }
    }

    @Test("what happens outside changes what it is of, and nothing else", arguments: Situation.all)
    func outside(situation: Situation) {
        let reads: Set<EffectKind> = [.loadQueue, .loadTicket, .loadCustomer]
        let messages: [(DeskUI.Message, changes: Set<StateField>, effects: Set<EffectKind>)] = [
            (.ground(.light), [.theme], []),
            (.resize(Size(rows: 30, columns: 100)), [.size, .queue, .customer], []),
            (.deskChanged, [.requests], reads), (.resumed, [.requests], reads.union([.repaint])),
            (.presence([PresentAgent(agent: "ben", ticket: Fixture.cold, isReplying: false)]), [.present], []),
            (.drafts([Fixture.refund]), [.drafts, .notices], []),
            (.facts(DeskFacts(name: "Another desk", agent: "ana")), [.facts], []),
            (
                .signal(SIGTERM), [.exitStatus, .composer, .drafts],
                [.saveDraft, .discardDraft, .showPresence, .quit]
            ),
        ]
        for (message, changes, kinds) in messages {
            var state = situation.state
            let effects = update(&state, message)
            var allowed = changes
            // The tour looks at every state.
            allowed.insert(.tour)
            #expect(StateField.changes(from: situation.state, to: state).isSubset(of: allowed), "\(message)")
            #expect(Set(effects.map(EffectKind.init)).isSubset(of: kinds), "\(message)")
            #expect(Invariants.violations(state) == [], "\(message)")
        }
    }

    @Test("what is taken for unseen leaves the frame as it is", arguments: Situation.all)
    func unseen(situation: Situation) {
        func drawn(_ state: State) -> Canvas {
            var canvas = Canvas(size: state.size)
            _ = view(state, into: &canvas)
            return canvas
        }
        let before = situation.state
        let known: [DeskUI.Message] = [
            .clock(before.now), .deskChanged, .presence(before.present), .facts(before.facts),
            .drafts(Array(before.drafts)), .answer(.prefetched(Fixture.coldPage, nil)),
            .answer(.listedAhead(.view(.solved), Fixture.queue, Fixture.coldPage, nil)),
            .answer(.rows(before.requests.last, [TicketID(77)], .success([]))),
        ]
        for message in known where before.areUnseen([message], at: before.now) {
            var state = before
            _ = update(&state, message)
            #expect(drawn(state).rowsChanged(since: drawn(before)).isEmpty, "\(message)")
        }
        let news: [DeskUI.Message] = [
            .key(.character("j")), .presence([PresentAgent(agent: "zoe", ticket: Fixture.cold, isReplying: true)]),
            .facts(DeskFacts(name: "Another desk", agent: "ana")), .drafts([TicketID(78)]), .resumed,
        ]
        if let shown = before.queue.selected {
            #expect(!before.areUnseen([.answer(.rows(before.requests.last, [shown], .success([])))], at: before.now))
        }
        for message in news { #expect(!before.areUnseen([.clock(before.now), message], at: before.now), "\(message)") }
        if let due = before.nextDeadline { #expect(!before.areUnseen([.clock(due)], at: due)) }
    }

    @Test("time alone does nothing that was not due", arguments: Situation.all)
    func time(situation: Situation) {
        var state = situation.state
        guard let due = state.nextDeadline, due > state.now else { return }
        let before = state
        let effects = update(&state, .clock(Timestamp(microseconds: due.microseconds - 1)))
        #expect(effects == [])
        #expect(StateField.changes(from: before, to: state).isSubset(of: [.now]))
    }

    @Test(
        "a change of the desk leaves the cursor on its ticket, and what is being read and written alone",
        arguments: Situation.all)
    func cursor(situation: Situation) {
        var state = situation.state
        _ = update(&state, .deskChanged)
        guard let number = state.requests.queue else { return }
        let before = state
        let reversed = QueuePage(rows: Fixture.rows.reversed(), summary: Fixture.summary)
        _ = update(&state, .answer(.queue(number, state.queue.selection, .success(reversed))))
        guard before.queue.rows?.isEmpty == false else { return }
        #expect(state.queue.selected == before.queue.selected)
        #expect(state.ticket?.id == before.ticket?.id || !before.ahead.isEmpty)
        #expect(state.composer?.editor == before.composer?.editor || !before.ahead.isEmpty)
        #expect(state.focus == before.focus || !before.ahead.isEmpty)
    }
}
