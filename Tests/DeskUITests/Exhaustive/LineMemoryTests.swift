import Foundation
import Seeded
import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// What was laid out for frames before saves time and nothing else.
@Suite("Lines that are kept from frame to frame")
struct LineMemoryTests {
    private static let first =
        SeededGenerator.drawnSeed

    @Test("a frame that uses what was laid out before is the frame drawn anew, whatever is struck", arguments: 0..<24)
    func walk(number: Int) {
        let seed = Self.first &+ UInt64(number)
        var walker = Walker(seed: seed, from: Situation.all[Int(seed % UInt64(Situation.all.count))].state)
        for step in 0..<60 {
            let (what, _) = walker.step()
            if let difference = difference(walker.state) {
                Issue.record("USUAL_SEED=\(seed), step \(step), \(what): \(difference)")
                return
            }
            if walker.state.exitStatus != nil { return }
        }
    }

    @Test("as time passes by minutes, hours and days, what is kept reads as it should", arguments: [47, 3_571, 86_399])
    func time(seconds: Int64) {
        for situation in Situation.all {
            var state = situation.state
            for _ in 0..<6 {
                if let difference = difference(state) {
                    Issue.record("\(situation.name), \(state.now.rfc3339): \(difference)")
                    break
                }
                _ = update(&state, .clock(state.now.adding(seconds: seconds)))
            }
        }
    }

    @Test("a frame drawn for the moment it names as its end reads otherwise than the one before only from then on")
    func until() {
        var state = Fixture.opened()
        for _ in 0..<40 {
            let (frame, picture) = drawn(state)
            guard let until = picture.until else { break }
            _ = update(&state, .clock(Timestamp(microseconds: until.microseconds - 1)))
            #expect(drawn(state).frame.text == frame.text)
            _ = update(&state, .clock(until))
            #expect(difference(state) == nil)
        }
    }

    @Test("what is told from today is told anew after midnight, also where nothing of a conversation is on screen")
    func midnight() {
        // At the top of what is known of the customer, in the middle, and at its end.
        for (focus, top) in [(Pane.queue, 0), (.conversation, 0), (.customer, 0), (.customer, 18), (.customer, 1000)] {
            var state = Fixture.opened()
            state.size = Size(rows: 24, columns: 80)
            state.focus = focus
            state.ticket?.customerTop = top
            // A promise would have the customer told anew by itself.
            state.ticket?.page?.customer?.promises = []
            _ = drawn(state)
            let end = state.words.nextDay
            _ = update(&state, .clock(Timestamp(microseconds: end.microseconds - 1_000_000)))
            #expect(difference(state) == nil)
            _ = update(&state, .clock(end.adding(seconds: 60)))
            #expect(difference(state) == nil, "the keys are with \(focus), from line \(top)")
        }
    }

    @Test("a timeline that is scrolled from end to end is the same as laid out anew")
    func scrolling() {
        var state = Fixture.opened()
        state.size = Size(rows: 30, columns: 120)
        for key in Array(repeating: Key.up, count: 40) + [.character("G")] + Array(repeating: .pageUp, count: 6) {
            _ = update(&state, .key(key))
            #expect(difference(state) == nil)
        }
    }

    /// How the frame of a state differs from that of the same state which remembers nothing; nil where it does not.
    private func difference(_ state: State) -> String? {
        var forgetful = state
        forgetful.lineMemory = LineMemory()
        let (kept, keptPicture) = drawn(state)
        let (fresh, freshPicture) = drawn(forgetful)
        if keptPicture != freshPicture { return "\(keptPicture) is not \(freshPicture)" }
        guard let row = kept.rowsChanged(since: fresh).first else { return nil }
        return "row \(row.value) is ‹\(kept.text(ofRow: row))›, anew ‹\(fresh.text(ofRow: row))›"
    }

    private func drawn(_ state: State) -> (frame: Canvas, picture: Picture) {
        var canvas = Canvas(size: state.size)
        let picture = view(state, into: &canvas)
        return (canvas, picture)
    }
}
