import Glibc
import Synchronization
import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

@Suite("The app on a screen")
struct AppTests {
    private let options = DeskApp.Options(environment: [:], name: "Petaluma desk", agent: "ana")

    private func run(
        _ desk: FakeDesk, _ steps: [ScriptedScreen.Step], size: Size = Size(rows: 36, columns: 120)
    ) -> (screen: ScriptedScreen, status: Int32?) {
        let screen = ScriptedScreen(size: size, steps)
        let outcome = DeskApp.run(options, on: screen) { () throws(DeskError) in desk }
        #expect(screen.stuckAt == nil, "the screen shows\n\(screen.text)")
        guard case .ended(let status) = outcome else { return (screen, nil) }
        return (screen, status)
    }

    @Test("shows a frame before the desk is opened")
    func firstFrame() {
        let opened = Mutex(false)
        let screen = ScriptedScreen([.keys("Petaluma desk", .character("q"))])
        let gate = Mutex(false)
        let outcome = DeskApp.run(options, on: screen) { () throws(DeskError) in
            while !gate.withLock({ $0 }) { usleep(1000) }
            opened.withLock { $0 = true }
            return FakeDesk()
        }
        #expect(!opened.withLock { $0 })
        gate.withLock { $0 = true }
        guard case .ended(0) = outcome else {
            Issue.record("q ends it, opened or not")
            return
        }
        #expect(screen.frames.count >= 1)
    }

    @Test("says why a desk cannot be opened")
    func cannotOpen() {
        let screen = ScriptedScreen([])
        let outcome = DeskApp.run(options, on: screen) { () throws(DeskError) in throw .noDesk(path: "/nowhere") }
        guard case .noDesk(.noDesk(path: "/nowhere")) = outcome else {
            Issue.record("\(outcome)")
            return
        }
    }

    @Test("serves an agent: next, suggestion, edit, send, solve, find, note, quit")
    func work() {
        let desk = FakeDesk()
        let (screen, status) = run(
            desk,
            [
                .keys("Suggested", .enter), .keys("▌Roohi Moolla", .character("2")),
                .text("Street counter?", " Sorry!"), .keys("counter? Sorry!", .control("s")),
                .keys("goes out in ten seconds", .character("s")), .text("why did they come?", "cold"),
                .keys("▌ drink/cold", .enter), .keys("Solved: drink/cold", .character("/")),
                .text("Find a customer", "ruhi mula"), .keys("sounds alike", .enter),
                .keys("1 ┬─ Roohi Moolla · timeline", .character("N")), .text("Note about Roohi", "likes jazz"),
                .keys("likes jazz", .enter),
                .keys("The note is kept.", .character("q")), .keys("Queue", .character("q")),
                .keys("▌Queue", .character("q")),
            ])
        #expect(status == 0)
        let deeds = desk.record.withLock { $0.deeds }
        let replies = deeds.compactMap { deed in if case .reply(let reply) = deed { reply } else { nil } }
        #expect(
            replies.map(\.body) == ["Thank you for telling us again. Was it the Water Street counter? Sorry!"])
        #expect(replies.map(\.basis) == [5])
        #expect(deeds.contains(.solve(Fixture.cold, reason: "drink/cold")))
        #expect(deeds.contains(.note(Fixture.roohi, text: "likes jazz", pinned: false)))
        #expect(desk.record.withLock { $0.drafts.isEmpty })
        #expect(desk.record.withLock { $0.presence.last } == Presence(ticket: nil, isReplying: false))
        #expect(!screen.isClosed)
    }

    @Test(
        "ends on a signal with 128 and its number, the draft kept",
        arguments: [(EndReason.terminate, 143), (.interrupt, 130), (.hangUp, 129)] as [(EndReason, Int32)])
    func signals(reason: EndReason, status: Int32) {
        let desk = FakeDesk()
        let (_, ended) = run(
            desk,
            [
                .keys("Suggested", .character("r")), .text("▌Reply", "Half a sen"),
                .init(shows: "Half a sen", events: [.ending(reason)]),
            ])
        #expect(ended == status)
        #expect(desk.record.withLock { $0.drafts[Fixture.cold] } == Draft(isPublic: true, text: "Half a sen", basis: 5))
    }

    @Test("a reply that is sent as the program ends leaves no draft behind")
    func sendAndQuit() {
        let desk = FakeDesk()
        let (_, status) = run(
            desk,
            [
                .keys("Suggested", .character("r")), .text("▌Reply", "Sorry"),
                .init(shows: "Sorry", events: [.input(.key(.control("s"))), .ending(.terminate)]),
            ])
        #expect(status == 143)
        #expect(desk.record.withLock { $0.deeds }.contains { if case .reply = $0 { true } else { false } })
        #expect(desk.record.withLock { $0.drafts.isEmpty })
    }

    @Test("shows what another agent did, with the draft and the cursor undisturbed")
    func live() {
        let desk = FakeDesk()
        var page = Fixture.queue
        page.tickets.swapAt(0, 2)
        page.rows.swapAt(0, 2)
        page.rows[0].assignee = "chidi"
        let changed = page
        let (screen, _) = run(
            desk,
            [
                .keys("Suggested", .character("r")), .text("▌Reply", "Sorry"),
                .init(shows: "Sorry", events: [], action: { desk.change(changed) }),
                .init(shows: "chidi", events: [.ending(.terminate)]),
            ])
        #expect(screen.text.contains("Sorry"))
        #expect(screen.text.contains("▌order 1182") || screen.text.contains("▌ order 1182"))
    }

    @Test("suspends and comes back with everything drawn")
    func suspend() {
        let (screen, _) = run(
            FakeDesk(),
            [.keys("Suggested", .control("z")), .keys("Suggested", .control("l")), .keys("Suggested", .character("q"))])
        #expect(screen.suspensions == 1)
        #expect(screen.text.contains("Suggested"))
    }

    @Test("follows the terminal's size, down to where nothing fits and back")
    func resize() {
        let (screen, _) = run(
            FakeDesk(),
            [
                .init(shows: "Suggested", events: [.resized(Size(rows: 5, columns: 20))]),
                .init(shows: "usual needs", events: [.resized(Size(rows: 24, columns: 80))]),
                .keys("Suggested", .character("q")),
            ])
        #expect(screen.text.contains("Roohi Moolla"))
    }

    @Test("a lookup that was overtaken is cancelled and not shown")
    func cancelledLookup() {
        let desk = FakeDesk(lookupDelay: 20)
        let (_, status) = run(
            desk,
            [
                .keys("Suggested", .character("/")), .text("Find a customer", "ruhi mula water street"),
                .keys("sounds alike", .escape), .keys("▌Queue", .character("q")),
            ])
        #expect(status == 0)
        let lookups = desk.record.withLock { $0.lookups }
        #expect(lookups.last == "ruhi mula water street")
        #expect(lookups.count < 22)
    }
}

@Suite("Work lanes")
struct WorkLaneTests {
    @Test("do all jobs without a slot, in order, and of those of one slot that wait only the newest")
    func order() throws {
        let lane = try #require(WorkLane())
        let done = Mutex<[Int]>([])
        let gate = Mutex(false)
        lane.add { while !gate.withLock({ $0 }) { usleep(100) } }
        for number in 0..<10 { lane.add { done.withLock { $0.append(number) } } }
        for number in 100..<110 { lane.add(slot: "read") { done.withLock { $0.append(number) } } }
        gate.withLock { $0 = true }
        while !lane.isIdle { usleep(100) }
        #expect(done.withLock { $0 } == Array(0..<10) + [109])
        lane.close()
    }
}
