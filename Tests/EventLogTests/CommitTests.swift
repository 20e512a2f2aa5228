import Testing

@testable import EventLog

@Suite struct CommitTests {
    @Test func whatIsCommittedIsReadBack() throws {
        let desk = try TemporaryDesk()
        let log = try desk.create()
        let drafts = [RecordDraft(kind: 7, payload: [1, 2, 3]), RecordDraft(kind: 8, flags: .ignorable, payload: [])]
        let committed = try log.commit(after: 0, fold: { _ in }, decide: { Decision(drafts, outcome: "done") })
        #expect(committed.first == 1)
        #expect(committed.last == 2)
        #expect(committed.outcome == "done")
        #expect(log.durableSequence == 2)
        #expect(log.publishedSequence == 2)
        #expect(try log.all() == [.init(1, 7, [1, 2, 3]), .init(2, 8, [])])
        let flags = try log.record(at: committed.positions[1]) { $0.flags }
        #expect(flags == [.ignorable, .lastInBatch])
    }

    @Test func whatOthersCommittedIsFoldedBeforeTheDecision() throws {
        let desk = try TemporaryDesk()
        let first = try desk.create()
        let second = try desk.open()
        try first.append([1])
        try first.append([2])
        var folded: [UInt64] = []
        let committed = try second.commit(
            after: 1, fold: { folded.append($0.sequence) },
            decide: { Decision([RecordDraft(kind: 1, payload: [UInt8(folded.count)])], outcome: ()) })
        #expect(folded == [2])
        #expect(committed.first == 3)
        #expect(try first.all().last == .init(3, 1, [1]))
    }

    @Test func aRefusalAppendsNothingAndRestsOnWhatIsDurable() throws {
        let desk = try TemporaryDesk()
        let log = try desk.create()
        try log.append([1])
        let committed = try log.commit(after: 0, fold: { _ in }, decide: { Decision([], outcome: false) })
        #expect(committed.first == nil)
        #expect(committed.last == 1)
        #expect(committed.positions.isEmpty)
        #expect(log.durableSequence == 1)
    }

    @Test func ofManyClaimsExactlyOneWins() async throws {
        let desk = try TemporaryDesk()
        try desk.create()
        let path = desk.path
        let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
            for claimant in UInt8(1)...8 {
                group.addTask {
                    let log = try FileEventLog.open(at: path)
                    var holder: UInt8?
                    return try log.commit(
                        after: 0,
                        fold: { record in if holder == nil { holder = record.payload.first } },
                        decide: {
                            holder == nil
                                ? Decision([RecordDraft(kind: 1, payload: [claimant])], outcome: true)
                                : Decision([], outcome: false)
                        }
                    ).outcome
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 }.count == 1)
        #expect(try desk.open().all().count == 1)
    }

    @Test func aBatchStandsTogetherOrNotAtAll() throws {
        let desk = try TemporaryDesk()
        let log = try desk.create(LogOptions(firstSegment: 1024, largestSegment: 1024))
        for size in 1...20 {
            try log.append(
                (0..<size).map { RecordDraft(kind: UInt16(size), payload: [UInt8](repeating: 9, count: $0)) })
        }
        var batches: [UInt16: Set<UInt32>] = [:]
        try log.read(after: 0, through: .durable) { record in
            batches[record.kind, default: []].insert(record.position.segment)
            return true
        }
        #expect(batches.count == 20)
        #expect(batches.values.allSatisfy { $0.count == 1 })
        #expect(try log.statistics().segments > 2)
    }

    @Test func whatIsTooLongIsRefusedWhole() throws {
        let desk = try TemporaryDesk()
        let log = try desk.create()
        let long = RecordDraft(kind: 1, payload: [UInt8](repeating: 0, count: RecordDraft.payloadLimit + 1))
        #expect(throws: EventLogError.tooLong(what: "An event", bytes: 1 << 20 | 1, limit: 1 << 20)) {
            try log.append([RecordDraft(kind: 1, payload: [1]), long])
        }
        #expect(try log.all().isEmpty)
        try log.append([UInt8](repeating: 7, count: RecordDraft.payloadLimit))
        #expect(try log.all().map(\.payload.count) == [RecordDraft.payloadLimit])
    }

    @Test func manyWritersAppendDensely() async throws {
        let desk = try TemporaryDesk()
        try desk.create(LogOptions(firstSegment: 4096, largestSegment: 16 << 10))
        let path = desk.path
        let (writers, each) = (6, 60)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    let log = try FileEventLog.open(at: path, options: LogOptions(largestSegment: 16 << 10))
                    var last: UInt64 = 0
                    for count in 0..<each {
                        let payload = [UInt8(writer), UInt8(count)] + [UInt8](repeating: 0xFF, count: count)
                        let committed = try log.commit(
                            after: last, fold: { last = $0.sequence },
                            decide: { Decision([RecordDraft(kind: 1, payload: payload)], outcome: ()) })
                        #expect(committed.first == last + 1)
                        last = committed.last
                        #expect(log.durableSequence >= last)
                    }
                    log.close()
                }
            }
            try await group.waitForAll()
        }
        let log = try desk.open()
        let all = try log.all()
        #expect(all.map(\.sequence) == Array(1...UInt64(writers * each)))
        for writer in 0..<writers {
            #expect(all.filter { Int($0.payload[0]) == writer }.map { Int($0.payload[1]) } == Array(0..<each))
        }
        #expect(try log.verify().isOK)
        #expect(log.recoveries.isEmpty)
    }
}
