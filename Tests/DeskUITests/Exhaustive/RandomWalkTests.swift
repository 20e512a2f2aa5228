import Foundation
import Seeded
import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// An agent who strikes anything, on a desk that answers when it likes: what always holds, holds after every step.
@Suite("Random walks")
struct RandomWalkTests {
    /// Where walks begin from; `USUAL_SEED` takes one again.
    private static let first =
        SeededGenerator.drawnSeed

    @Test("whatever is struck, and whenever the desk answers, what always holds holds", arguments: 0..<40)
    func walk(number: Int) {
        let seed = Self.first &+ UInt64(number)
        var walker = Walker(seed: seed, from: Situation.all[Int(seed % UInt64(Situation.all.count))].state)
        for step in 0..<120 {
            let before = walker.state
            let (what, effects) = walker.step()
            let wrong =
                Invariants.violations(walker.state)
                + Invariants.violations(effects, from: before, to: walker.state)
            guard wrong.isEmpty else {
                Issue.record("USUAL_SEED=\(seed), step \(step), \(what): \(wrong.joined(separator: "; "))")
                return
            }
            if walker.state.exitStatus != nil { return }
        }
    }

    @Test("what is typed in the composer, all of it and nothing else, is in the draft", arguments: 0..<20)
    func typing(number: Int) {
        let seed = Self.first &+ UInt64(number)
        var random = SeededGenerator(seed: seed)
        var state = Fixture.opened()
        state.burst("r")
        var typed = ""
        for _ in 0..<60 {
            let letter = "abcdefgqwertzjknsSuW/:?123456789 .,".randomElement(using: &random) ?? "a"
            _ = update(&state, .key(.character(letter)))
            typed.append(letter)
            if Int.random(in: 0..<6, using: &random) == 0 { _ = update(&state, .deskChanged) }
            if Int.random(in: 0..<9, using: &random) == 0 { state.read() }
        }
        #expect(state.composer?.editor.text == typed, "USUAL_SEED=\(seed)")
    }
}

/// Who walks: a state, what the desk still owes it, and the dice.
struct Walker {
    private(set) var state: State
    private var owed: [Effect] = []
    private var dice: SeededGenerator
    private let desk = FakeDesk()

    init(seed: UInt64, from state: State) {
        self.state = state
        dice = SeededGenerator(seed: seed)
    }

    /// One step: what it was, and what came of it.
    mutating func step() -> (what: String, effects: [Effect]) {
        switch Int.random(in: 0..<100, using: &dice) {
        case ..<55: return strike(key())
        case ..<85: return answer()
        case ..<88: return send(.clock(state.now.adding(seconds: Int64.random(in: 0...20, using: &dice))), "time")
        case ..<91:
            let size = Size(
                rows: Row(Int.random(in: 1...70, using: &dice)), columns: Column(Int.random(in: 1...210, using: &dice)))
            return send(.resize(size), "\(size)")
        case ..<94: return send(.deskChanged, "change")
        case ..<96: return send(.paste("pasted \u{1B}[31m text\nof two lines"), "paste")
        case ..<97: return send(.presence(presence()), "presence")
        case ..<98: return send(.resumed, "resumed")
        default: return draw()
        }
    }

    private mutating func send(_ message: DeskUI.Message, _ what: String) -> (String, [Effect]) {
        let effects = update(&state, message)
        owed += effects
        return (what, effects)
    }

    private mutating func strike(_ key: Key) -> (String, [Effect]) { send(.key(key), key.notation) }

    /// A key that means something here, mostly; letters, Enter and Escape else.
    private mutating func key() -> Key {
        let scopes = state.scopes
        let bindings = CommandTable.all.flatMap { state.keys.bindings(of: $0.id) }.filter { scopes.contains($0.scope) }
        if Int.random(in: 0..<10, using: &dice) < 6, let binding = bindings.randomElement(using: &dice) {
            // A walk goes on: only some of them quit.
            let isLeaving = binding.key == .character("q") && Int.random(in: 0..<8, using: &dice) > 0
            return isLeaving ? .escape : binding.key
        }
        switch Int.random(in: 0..<6, using: &dice) {
        case 0: return .enter
        case 1: return .escape
        case 2: return .tab
        case 3: return [.backspace, .left, .right, .home, .end].randomElement(using: &dice) ?? .left
        default: return .character("ruhimolstabc 123456:".randomElement(using: &dice) ?? "a")
        }
    }

    /// One of the answers that are owed, in any order; some fail, and some are never given.
    private mutating func answer() -> (String, [Effect]) {
        guard !owed.isEmpty else { return strike(key()) }
        let effect = owed.remove(at: Int.random(in: 0..<owed.count, using: &dice))
        let fails = Int.random(in: 0..<12, using: &dice) == 0
        var effects: [Effect] = []
        for answer in desk.answers(to: effect) {
            effects += update(&state, .answer(fails ? Self.failed(answer) : answer))
        }
        owed += effects
        return ("answer to \(EffectKind(effect))\(fails ? ", failed" : "")", effects)
    }

    private static func failed(_ answer: Answer) -> Answer {
        let problem = Problem("The disk is full.")
        switch answer {
        case .queue(let number, let selection, _): return .queue(number, selection, .failure(problem))
        case .rows(let number, let tickets, _): return .rows(number, tickets, .failure(problem))
        case .ticket(let number, let id, _): return .ticket(number, id, .failure(problem))
        case .customer(let number, let id, _): return .customer(number, id, .failure(problem))
        case .earlier(let number, let id, _): return .earlier(number, id, .failure(problem))
        case .suggestions(let number, let id, _): return .suggestions(number, id, .failure(problem))
        case .found(let number, _): return .found(number, .failure(problem))
        case .searched(let number, _): return .searched(number, .failure(problem))
        case .duplicates(let number, _): return .duplicates(number, .failure(problem))
        case .comparison(let number, _): return .comparison(number, .failure(problem))
        case .sequel(let number, let id, _): return .sequel(number, id, .failure(problem))
        case .viewKept(let number, let name, let filter, _):
            return .viewKept(number, name, filter: filter, .failure(problem))
        case .statistics(let number, _): return .statistics(number, .failure(problem))
        case .performed(let number, let deed, _): return .performed(number, deed, .failure(problem))
        case .draft(let id, _): return .draft(id, .failure(problem))
        case .draftKept(let id, _), .draftMet(let id, _, _): return .draftNotSaved(id, problem)
        case .prefetched, .listedAhead, .draftNotSaved, .draftStays: return answer
        }
    }

    private mutating func presence() -> [PresentAgent] {
        guard Bool.random(using: &dice) else { return [] }
        return [PresentAgent(agent: "ben", ticket: Fixture.cold, isReplying: Bool.random(using: &dice))]
    }

    /// The frame is drawn, and is of the screen's size.
    private mutating func draw() -> (String, [Effect]) {
        var canvas = Canvas(size: state.size)
        let picture = view(state, into: &canvas)
        if let cursor = picture.cursor { #expect(Rect(state.size).contains(cursor)) }
        return ("drawn", [])
    }
}
