import Foundation
import Testing

@testable import EventLog

@Suite struct FollowerTests {
    private func isReadable(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, milliseconds) == 1
    }

    @Test func aWatcherWakesForEventsOfAnother() throws {
        let desk = try TemporaryDesk()
        let writer = try desk.create()
        let reader = try desk.open(.readOnly)
        let watcher = try LogWatcher(reader)
        #expect(!isReadable(watcher.fileDescriptor, within: 0))
        for number in UInt8(1)...5 {
            try writer.append([number])
            #expect(isReadable(watcher.fileDescriptor, within: 10_000))
            watcher.drain()
            // A wake carries no data: whoever wakes reads the tail.
            #expect(try reader.all(after: UInt64(number) - 1).map(\.payload) == [[number]])
        }
    }

    @Test func aWatcherFindsANewControlFile() throws {
        let desk = try TemporaryDesk()
        let writer = try desk.create()
        try writer.append([1])
        let reader = try desk.open(.readOnly)
        let watcher = try LogWatcher(reader)
        try desk.forget()
        try writer.append([2])
        #expect(isReadable(watcher.fileDescriptor, within: 10_000))
        #expect(try reader.all().count == 2)
        #expect(try desk.open().all().count == 2)
    }

    /// Who only looks asks nothing of the files: a wallboard would show the desk that was there for ever.
    @Test func aWatcherTellsThatTheDeskIsGone() throws {
        let desk = try TemporaryDesk()
        try desk.create().append([1])
        let reader = try desk.open(.readOnly)
        _ = try reader.all()
        let watcher = try LogWatcher(reader)
        try FileManager.default.moveItem(atPath: desk.path, toPath: desk.path + ".old")
        #expect(isReadable(watcher.fileDescriptor, within: 10_000))
        #expect(throws: EventLogError.replaced(path: desk.path)) { try reader.requirePlace(within: 0) }
    }

    @Test func waitingEndsWithAnEventOrWithTime() async throws {
        let desk = try TemporaryDesk()
        let writer = try desk.create()
        let reader = try desk.open()
        #expect(reader.wait(after: 0, timeout: 1_000_000) == 0)
        async let reached = reader.wait(after: 0, timeout: 30_000_000_000)
        try writer.append([1])
        #expect(await reached == 1)
    }

    @Test func readersSeeOnlyWhatIsDurable() throws {
        let system = FaultySystem()
        let desk = try TemporaryDesk()
        let writer = try desk.create(LogOptions(system: system))
        try writer.append([1])
        let reader = try desk.open()
        system.set { $0.failing = [.synchronizeData: EIO] }
        #expect(throws: EventLogError.self) { try writer.append([2]) }
        #expect(try reader.all(through: .durable).count == 1)
        #expect(try reader.all(through: .published).count == 2)
    }

    @Test func followersReadOnAcrossSegments() throws {
        let desk = try TemporaryDesk()
        let writer = try desk.create(LogOptions(firstSegment: 1024, largestSegment: 4096))
        let reader = try desk.open(.readOnly)
        var last: UInt64 = 0
        for number in UInt8(1)...200 {
            try writer.append([UInt8](repeating: number, count: Int(number)))
            let new = try reader.all(after: last)
            #expect(new.map(\.payload) == [[UInt8](repeating: number, count: Int(number))])
            last = new.last?.sequence ?? last
        }
        let statistics = try reader.statistics()
        #expect(statistics.events == 200)
        #expect(statistics.segments > 5)
        #expect(statistics.firstSequence == 1)
        #expect(statistics.lastSequence == 200)
        // Reading may begin anywhere, and stop anywhere.
        for start in stride(from: UInt64(0), to: 200, by: 7) {
            var seen: [UInt64] = []
            try reader.read(after: start, through: .durable) { record in
                seen.append(record.sequence)
                return seen.count < 3
            }
            #expect(seen == Array((start + 1)...min(start + 3, 200)))
        }
    }

    @Test func marksAreNobodysBusiness() throws {
        let desk = try TemporaryDesk()
        let log = try desk.create()
        for number in UInt8(1)...5 {
            try log.append([number])
            let before = log.control.published.next
            log.close()
            #expect(log.control.published.next.offset == before.offset + UInt32(RecordHeader.length))
            log.close()
            #expect(log.control.published.next.offset == before.offset + UInt32(RecordHeader.length))
            #expect(throws: EventLogError.noRecord(before)) { try log.record(at: before) { _ in } }
        }
        #expect(try log.all().map(\.sequence) == [1, 2, 3, 4, 5])
        #expect(try log.statistics().events == 5)
        #expect(try log.verify() == LogVerification(events: 5, damage: [], notes: []))
    }

    @Test func recordsAreReadByTheirPosition() throws {
        let desk = try TemporaryDesk()
        let log = try desk.create(LogOptions(firstSegment: 1024, largestSegment: 4096))
        var positions: [RecordPosition] = []
        for number in UInt8(1)...100 {
            positions += try log.append([RecordDraft(kind: 3, payload: [UInt8](repeating: number, count: 30))])
                .positions
        }
        let reader = try desk.open(.readOnly)
        for (index, position) in positions.enumerated() {
            let payload = try reader.record(at: position) { $0.copyPayload() }
            #expect(payload == [UInt8](repeating: UInt8(index + 1), count: 30))
        }
        #expect(positions == positions.sorted())
        for rawValue in [0, 1, .max, positions[3].rawValue + 1, positions[3].rawValue + 8] as [UInt64] {
            let position = RecordPosition(rawValue: rawValue)
            #expect(throws: EventLogError.noRecord(position)) { try reader.record(at: position) { _ in } }
        }
    }
}
