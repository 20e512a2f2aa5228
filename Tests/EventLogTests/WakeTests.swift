import Foundation
import Testing

@testable import EventLog

/// Whom a sync wakes: whoever it concerns, and one who syncs next.
@Suite struct WakeTests {
    private let system = FaultySystem()

    /// A page on which everything through `published` is written and everything through `durable` is on the disk.
    private func page(published: UInt64, durable: UInt64) -> ControlPage {
        let page = ControlPage(
            ownWith: .init(sequence: 0, next: RecordPosition(segment: 1, offset: 4096)), system: system)
        page.publish(.init(sequence: published, next: RecordPosition(segment: 1, offset: 8192)))
        page.raiseDurable(to: durable)
        return page
    }

    /// Whom `page` wakes when somebody sleeps on it while `durableFrom` is announced.
    private func wakes(_ page: ControlPage, durableFrom first: UInt64) -> [FaultySystem.Wake] {
        system.plan.withLock { $0.duringSleep = { page.announce(durableFrom: first) } }
        page.sleep(seen: page.futex, nanoseconds: 1, for: nil)
        return system.plan.withLock { plan in
            plan.duringSleep = nil
            plan.sleeps.removeLast()
            return plan.wakes
        }
    }

    /// What who waits for `sequence` sleeps as; nil for who follows.
    private func groups(_ page: ControlPage, _ sequence: UInt64?) -> UInt32 {
        page.sleep(seen: page.futex, nanoseconds: 1, for: sequence)
        return system.plan.withLock { $0.sleeps.removeLast() }
    }

    @Test(arguments: [1, 29, 30, 31, 62, 1_000_003]) func writersOfASyncAndFollowersAreWoken(first: UInt64) throws {
        let last = first + 6
        let page = page(published: last + 8, durable: last)
        let wakes = wakes(page, durableFrom: first)
        try #require(wakes.count == 2)
        // One of those who wait on, to sync next, and before the others: the disk has nothing to do.
        #expect(wakes[0].count == 1)
        #expect(wakes[1].count == .max)
        for sequence in first...last {
            #expect(groups(page, sequence) & wakes[1].groups != 0)
            #expect(groups(page, sequence) & wakes[0].groups == 0)
        }
        for sequence in (last + 1)...(last + 8) {
            #expect(groups(page, sequence) & wakes[0].groups != 0)
            #expect(groups(page, sequence) & wakes[1].groups == 0)
        }
        #expect(groups(page, nil) & wakes[1].groups != 0)
        #expect(groups(page, nil) & wakes[0].groups == 0)
    }

    @Test func nobodyIsToSyncNextWhereAllIsDurable() throws {
        #expect(wakes(page(published: 9, durable: 9), durableFrom: 4).map(\.count) == [.max])
    }

    /// A lone writer's commit makes no call for it; what is announced is told by the word all the same.
    @Test func nobodyIsWokenWhereNobodySleeps() {
        let page = page(published: 9, durable: 9)
        let seen = page.futex
        page.announce(durableFrom: 4)
        page.announce()
        #expect(system.plan.withLock { $0.wakes.isEmpty })
        #expect(page.futex == seen + 2)
        // Who has woken is counted no more.
        #expect(wakes(page, durableFrom: 4).count == 1)
        page.announce()
        #expect(system.plan.withLock { $0.wakes.count } == 1)
    }

    /// Who is announced to between its look at the word and its sleep does not sleep, counted or not.
    @Test(.timeLimit(.minutes(1))) func whoIsNotCountedYetFindsTheWordMoved() {
        let page = page(published: 9, durable: 9)
        let seen = page.futex
        page.announce(durableFrom: 4)
        page.sleep(seen: seen, nanoseconds: 600_000_000_000, for: nil)
    }

    /// Who may not write the page cannot be counted, and hears of an event without being woken.
    @Test(.timeLimit(.minutes(1))) func whoCannotBeCountedLooksForItself() throws {
        let desk = try TemporaryDesk()
        let log = try desk.create(LogOptions(system: system))
        let reader = try desk.open(.readOnly, LogOptions(system: system))
        system.plan.withLock { $0.duringSleep = { _ = try? log.append([1]) } }
        let day: UInt64 = 86_400_000_000_000
        #expect(reader.wait(after: 0, timeout: day, nap: day, unless: { false }) == 1)
        #expect(system.plan.withLock { $0.wakes.isEmpty })
    }

    /// More writers than there are groups.
    @Test func aLongStretchWakesAll() throws {
        let page = page(published: 90, durable: 80)
        let wakes = wakes(page, durableFrom: 1)
        try #require(wakes.count == 1)
        for sequence in UInt64(1)...90 { #expect(groups(page, sequence) & wakes[0].groups != 0) }
        #expect(groups(page, nil) & wakes[0].groups != 0)
    }

    /// Nobody sleeps through the sync that it waits for, or while nobody syncs: with a patience of a day that would not end.
    @Test(.timeLimit(.minutes(2))) func writersWaitForNoLimit() async throws {
        let desk = try TemporaryDesk()
        let options = LogOptions(system: system, firstSegment: 1 << 20, syncPatience: 86_400_000_000_000)
        try desk.create(options).close()
        let writers = 12
        let each = 150
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                let log = try desk.open(.readWrite, options)
                group.addTask { try await Self.append(each, by: UInt8(writer), to: log) }
            }
            try await group.waitForAll()
        }
        let payloads = try desk.open(.readWrite, options).all().map(\.payload)
        #expect(payloads.count == writers * each)
        for writer in 0..<writers { #expect(payloads.count { $0 == [UInt8(writer)] } == each) }
    }

    /// On a thread of its own: a commit blocks.
    private static func append(_ count: Int, by writer: UInt8, to log: FileEventLog) async throws {
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            Thread.detachNewThread {
                done.resume(with: Result { for _ in 0..<count { try log.append([writer]) } })
            }
        }
    }
}
