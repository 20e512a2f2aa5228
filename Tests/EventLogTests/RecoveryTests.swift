import Foundation
import Testing

@testable import EventLog

/// One test for every row of the table in docs/event-log.md.
@Suite struct RecoveryTests {
    private let segment = "log/00000001.segment"
    private let small = LogOptions(firstSegment: 8192, largestSegment: 8192)

    /// A desk of ten events, ended without a durable mark.
    private func deskOfTen() throws -> TemporaryDesk {
        let desk = try TemporaryDesk()
        let log = try desk.create(small)
        for number in UInt8(1)...10 { try log.append([UInt8](repeating: number, count: 20)) }
        return desk
    }

    private func batch(
        _ payloads: [[UInt8]], in desk: TemporaryDesk, after skipped: Int = 0, durableBefore: UInt64? = nil
    ) throws -> (bytes: [UInt8], name: String, offset: Int) {
        let tail = try desk.tail()
        let position = RecordPosition(
            segment: tail.position.segment, offset: tail.position.offset + UInt32(skipped * 72))
        let bytes = BatchEncoder.bytes(
            of: payloads.map { RecordDraft(kind: 1, payload: $0) }, at: position,
            first: tail.sequence + 1 + UInt64(skipped),
            stamp: .init(durableBefore: durableBefore ?? tail.sequence, time: 0, writer: 1), seed: tail.seed)
        return (bytes, tail.name, Int(position.offset))
    }

    /// Reading to the end, whoever may write and from wherever it begins, names these sequences as the last that are lost, and
    /// there is no backup.
    private func expectLossIsTold(
        _ desk: TemporaryDesk, _ sequences: Damage.Sequences?, location: SourceLocation = #_sourceLocation
    ) throws {
        for mode in [LogMode.readWrite, .readOnly] {
            let log = try desk.open(mode)
            for sequence in [0, log.durableSequence] where sequence == 0 || sequences?.to == nil {
                let summary = try log.read(after: sequence, through: .durable) { _ in true }
                #expect(summary.damage.last?.sequences == sequences, sourceLocation: location)
            }
            // Who stops before the end was told nothing about it.
            if log.durableSequence > 0, sequences?.from ?? 0 > 1 {
                #expect(
                    try log.read(after: 0, through: .durable) { _ in false }.damage.isEmpty, sourceLocation: location)
            }
            guard case .damage = log.readOnlyReason else {
                Issue.record("the damage was passed over", sourceLocation: location)
                continue
            }
            #expect(try log.verify().damage.last?.sequences == sequences, sourceLocation: location)
            do throws(EventLogError) {
                _ = try log.backup(to: desk.root + "/backup", copying: true)
                Issue.record("a backup was made", sourceLocation: location)
            } catch {
                #expect(error.exitStatus == 74, sourceLocation: location)
            }
            #expect(!FileManager.default.fileExists(atPath: desk.root + "/backup"), sourceLocation: location)
        }
    }

    @Test func nothingBehindTheLastBatch() throws {
        let desk = try deskOfTen()
        try desk.forget()
        let log = try desk.open()
        #expect(log.recoveries.isEmpty)
        #expect(log.readOnlyReason == nil)
        #expect(log.durableSequence == 10)
        #expect(try log.all().count == 10)
    }

    @Test func tornTail() throws {
        let desk = try deskOfTen()
        let (bytes, name, offset) = try batch([[7, 7, 7]], in: desk)
        let torn = Array(bytes.dropLast(8))
        try desk.put(torn, name, at: offset)
        try desk.forget()

        // No damage, for who may not write either.
        let reader = try desk.open(.readOnly)
        #expect(try reader.read(after: 0, through: .durable) { _ in true }.damage.isEmpty)
        #expect(reader.damageBehindEnd == nil)
        #expect(try reader.backup(to: desk.root + "/backup").events == 10)

        let log = try desk.open()
        let recovery = try #require(log.recoveries.first)
        #expect(recovery.offset == UInt64(offset))
        #expect(recovery.file == name)
        // What was taken out ends with its last byte that is not zero.
        #expect(try desk.bytes(recovery.kept) == Array(torn[..<Int(recovery.bytes)]))
        #expect(try desk.bytes(name)[offset...].allSatisfy { $0 == 0 })
        #expect(log.durableSequence == 10)
        try log.append([11])
        #expect(try log.all().last == .init(11, 1, [11]))
        #expect(try log.verify().isOK)
    }

    @Test func aBatchWithoutItsLastRecord() throws {
        let desk = try deskOfTen()
        let (bytes, name, offset) = try batch([[1], [2], [3]], in: desk)
        try desk.put(Array(bytes[..<112]), name, at: offset)
        try desk.forget()
        let log = try desk.open()
        #expect(log.recoveries.count == 1)
        #expect(try log.all().count == 10)
        #expect(log.readOnlyReason == nil)
    }

    @Test func laterBatchesReachedTheDiskFirst() throws {
        let desk = try deskOfTen()
        // Event 11 is not there; events 12 and 13 are, and say that only 10 was durable.
        let (bytes, name, offset) = try batch([[5], [6]], in: desk, after: 1, durableBefore: 10)
        try desk.put(bytes, name, at: offset)
        try desk.forget()
        let log = try desk.open()
        #expect(log.recoveries.count == 1)
        #expect(log.readOnlyReason == nil)
        #expect(try log.all().count == 10)
        try log.append([11])
        #expect(try log.verify().isOK)
    }

    @Test func acknowledgedRecordsAreDamaged() throws {
        let desk = try deskOfTen()
        let before = try desk.bytes(segment)
        let third = SegmentHeader.length + 2 * 72
        try desk.flip(segment, at: third + RecordHeader.length)
        try desk.forget()

        let log = try desk.open()
        let damage = Damage(
            file: segment, offset: UInt64(third), sequences: .init(from: 3, to: 3), kind: .record)
        #expect(log.readOnlyReason == .damage(damage))
        #expect(throws: EventLogError.readOnly(path: desk.path, reason: .damage(damage))) { try log.append([1]) }
        var seen: [UInt64] = []
        let summary = try log.read(after: 0, through: .durable) { record in
            seen.append(record.sequence)
            return true
        }
        #expect(seen == [1, 2, 4, 5, 6, 7, 8, 9, 10])
        // The refusal to write, what readers pass over and what verify names are one.
        #expect(summary.damage == [damage])
        let verification = try log.verify()
        #expect(verification.damage == [damage])
        #expect(verification.events == 9)
        try expectLossIsTold(desk, .init(from: 3, to: 3))
        // Nothing was repaired behind anybody's back.
        var expected = before
        expected[third + RecordHeader.length] ^= 1
        #expect(try desk.bytes(segment) == expected)
        #expect(!desk.exists("log/control"))
    }

    @Test func theLastAcknowledgedBatchIsCoveredByAMark() throws {
        let desk = try deskOfTen()
        let marked = try desk.open(.readWrite, small)
        try marked.append([11])
        marked.close()
        let last = SegmentHeader.length + 10 * 72
        try desk.flip(segment, at: last + 3)
        try desk.forget()
        let damage = Damage(file: segment, offset: UInt64(last), sequences: .init(from: 11, to: 11), kind: .record)
        #expect(try desk.open().readOnlyReason == .damage(damage))
        try expectLossIsTold(desk, .init(from: 11, to: 11))
    }

    /// What a record vouches for is told as lost where that is part of a batch that was not written whole, too.
    @Test func anUnfinishedBatchVouchesForWhatIsDamaged() throws {
        let desk = try deskOfTen()
        let (bytes, name, offset) = try batch([[1], [2]], in: desk)
        try desk.put(
            Array(bytes.dropLast(BatchEncoder.length(of: [RecordDraft(kind: 1, payload: [2])]))), name, at: offset)
        try desk.flip(segment, at: SegmentHeader.length + 9 * 72 + 3)
        try desk.forget()
        try expectLossIsTold(desk, .init(from: 10, to: 10))
    }

    /// Of a batch, the record that does not hold is named, and not all of the batch.
    @Test func aRecordOfABatchIsDamaged() throws {
        let desk = try deskOfTen()
        let log = try desk.open()
        let batch = try log.append((UInt8(1)...5).map { RecordDraft(kind: 1, payload: [$0]) })
        for number in UInt8(1)...3 { try log.append([number]) }
        let offset = Int(batch.positions[2].offset)
        try desk.flip(segment, at: offset + RecordHeader.length)
        try desk.forget()
        let damage = Damage(file: segment, offset: UInt64(offset), sequences: .init(from: 13, to: 13), kind: .record)
        #expect(try desk.open().readOnlyReason == .damage(damage))
        #expect(try desk.open().verify().damage == [damage])
        try expectLossIsTold(desk, .init(from: 13, to: 13))
    }

    @Test func withoutAMarkDamageToTheLastBatchLooksLikeATornTail() throws {
        let desk = try deskOfTen()
        #expect(try desk.open(.readOnly).verify().notes.contains { $0.contains("event") })
        try desk.flip(segment, at: SegmentHeader.length + 9 * 72 + 3)
        try desk.forget()
        let log = try desk.open()
        #expect(log.readOnlyReason == nil)
        #expect(log.recoveries.count == 1)
        #expect(log.durableSequence == 9)
    }

    @Test func theActiveSegmentWasCut() throws {
        let desk = try deskOfTen()
        try desk.cut(segment, to: SegmentHeader.length + 4 * 72 + 10)
        try desk.forget()
        let log = try desk.open()
        guard case .damage(let damage) = log.readOnlyReason else {
            Issue.record("a cut segment must not be written to")
            return
        }
        #expect(damage.kind == .truncated)
        #expect(damage.sequences == .init(from: 5, to: nil))
        #expect(try log.all().map(\.sequence) == [1, 2, 3, 4])
        #expect(try !log.verify().isOK)
        try expectLossIsTold(desk, .init(from: 5, to: nil))

        // With damage before the end that is left, both are told.
        try desk.flip(segment, at: SegmentHeader.length + 72 + RecordHeader.length)
        let reader = try desk.open(.readOnly)
        let told: [Damage.Sequences?] = [.init(from: 2, to: 2), .init(from: 5, to: nil)]
        #expect(try reader.read(after: 0, through: .durable) { _ in true }.damage.map(\.sequences) == told)
        #expect(try reader.verify().damage.map(\.sequences) == told)
        try expectLossIsTold(desk, .init(from: 5, to: nil))
    }

    /// Nobody can know whether anything stood there.
    @Test func onlyFreeSpaceWasCut() throws {
        let desk = try deskOfTen()
        try desk.cut(segment, to: SegmentHeader.length + 11 * 72)
        try desk.forget()
        #expect(try desk.open().all().count == 10)
        try expectLossIsTold(desk, .init(from: 11, to: nil))
    }

    /// A program that is at work when the last segment and the control file go reads no further, and says so.
    @Test func theActiveSegmentIsCutUnderAProgramAtWork() throws {
        let desk = try deskOfTen()
        let log = try desk.open()
        #expect(try log.all().count == 10)
        try desk.cut(segment, to: SegmentHeader.length + 4 * 72 + 10)
        try desk.forget()
        #expect(throws: EventLogError.self) { try log.append([11]) }
        let summary = try log.read(after: log.durableSequence, through: .durable) { _ in true }
        #expect(summary.damage.map(\.sequences) == [.init(from: 5, to: nil)])
        try FileEventLog.repair(at: desk.path)
        // Another has repaired it, and is at work.
        try desk.open().append([12])
        #expect(log.damageBehindEnd == nil)
    }

    @Test func theActiveSegmentIsGoneOrRubbish() throws {
        for isGone in [true, false] {
            let desk = try deskOfTen()
            if isGone { try desk.remove(segment) } else { try desk.flip(segment, at: 30) }
            try desk.forget()
            let log = try desk.open()
            guard case .damage(let damage) = log.readOnlyReason else {
                Issue.record("a missing segment must not be passed over")
                continue
            }
            #expect(damage.kind == (isGone ? .file : .header))
            #expect(try log.all().isEmpty)
            #expect(try !log.verify().isOK)
            try expectLossIsTold(desk, .init(from: 1, to: nil))
        }
    }

    @Test func aSealedSegmentIsDamaged() throws {
        let desk = try TemporaryDesk()
        let options = LogOptions(firstSegment: 1024, largestSegment: 1024)
        let log = try desk.create(options)
        for number in UInt8(1)...40 { try log.append([UInt8](repeating: number, count: 20)) }
        try desk.flip(segment, at: SegmentHeader.length + 3 * 72 + 50)

        let reader = try desk.open()
        var seen: [UInt64] = []
        let summary = try reader.read(after: 0, through: .durable) { record in
            seen.append(record.sequence)
            return true
        }
        #expect(seen == Array(1...3) + Array(5...40))
        let offset = UInt64(SegmentHeader.length + 3 * 72)
        let damage = Damage(file: segment, offset: offset, sequences: .init(from: 4, to: 4), kind: .record)
        #expect(summary.damage == [damage])
        #expect(throws: EventLogError.damaged(damage)) {
            try reader.commit(after: 0, fold: { _ in }, decide: { Decision([], outcome: ()) })
        }
        #expect(try reader.verify().damage == [damage])
    }

    @Test func aSealedSegmentIsGoneOrCut() throws {
        for isGone in [true, false] {
            let desk = try TemporaryDesk()
            let log = try desk.create(LogOptions(firstSegment: 1024, largestSegment: 1024))
            for number in UInt8(1)...40 { try log.append([UInt8](repeating: number, count: 20)) }
            let second = "log/00000002.segment"
            if isGone { try desk.remove(second) } else { try desk.cut(second, to: 500) }
            try desk.forget()
            let reader = try desk.open()
            guard case .damage(let damage) = reader.readOnlyReason else {
                Issue.record("the damage was passed over")
                continue
            }
            #expect(damage.file == second)
            #expect(damage.kind == (isGone ? .file : .truncated))
            let verification = try reader.verify()
            let lost = verification.damage.compactMap(\.sequences).reduce(0) { $0 + ($1.to ?? 0) - $1.from + 1 }
            #expect(verification.events + lost == 40)
            #expect(try reader.all().count == Int(verification.events))
            try expectLossIsTold(desk, verification.damage.last?.sequences)
        }
    }

    /// What somebody put behind a segment was never a part of it.
    @Test(arguments: [1, 512, 65536], [0, 0xA5] as [UInt8])
    func aSegmentIsLongerThanItsCapacity(by count: Int, of byte: UInt8) throws {
        let system = FaultySystem()
        let options = LogOptions(system: system, firstSegment: 1024, largestSegment: 1024)
        let desk = try TemporaryDesk()
        try desk.create(options).append([RecordDraft](repeating: .init(kind: 1, payload: [1]), count: 5))
        for number in UInt8(6)...40 { try desk.open(.readWrite, options).append([UInt8](repeating: number, count: 20)) }
        let names = try desk.names("log").filter { $0.hasSuffix(".segment") }.map { "log/" + $0 }
        #expect(names.count > 2)
        for name in [names[0], try #require(names.last)] {
            try desk.put([UInt8](repeating: byte, count: count), name, at: desk.bytes(name).count)
        }
        for isForgotten in [false, true] {
            if isForgotten { try desk.forget() }
            let log = try desk.open(.readWrite, options)
            #expect(log.readOnlyReason == nil)
            #expect(try log.all().prefix(40).map(\.sequence) == Array(1...40))
            let verification = try log.verify()
            #expect(verification.isOK)
            #expect(verification.notes.count { $0.contains("\(count) bytes longer") } == 2)
            let backup = desk.root + "/backup-\(isForgotten)"
            #expect(try log.backup(to: backup).events == log.durableSequence)
            // On into the next segment.
            for _ in 0..<20 { try log.append([1]) }
            #expect(try log.all().count == (isForgotten ? 80 : 60))
        }
        #expect(try FileEventLog.repairPlan(at: desk.path, options: options).steps.isEmpty)
        #expect(system.plan.withLock { $0.wrongUnmaps } == 0)
    }

    @Test func theControlFileIsMissingForeignOrRubbish() throws {
        let desk = try deskOfTen()
        let copy = try desk.copy()
        #expect(try copy.open().all().count == 10)

        for rubbish in [[], [UInt8](repeating: 0xAA, count: 4096), [UInt8](repeating: 0, count: 100)] {
            let spoiled = try desk.copy()
            try spoiled.make("log/control", rubbish)
            let log = try spoiled.open()
            #expect(log.durableSequence == 10)
            try log.append([1])
            #expect(try spoiled.open().all().count == 11)
        }
    }

    /// A writer at work looks the name up only when its open file has changed: it has, whatever took the name away.
    @Test(arguments: ["removed", "moved away", "replaced"]) func theControlFileGoesWhileAWriterIsAtWork(_ how: String)
        throws
    {
        let desk = try deskOfTen()
        let log = try desk.open()
        // Until the file has rested a while, it is looked up every time.
        while LinuxSystem().standing(of: log.control.descriptor, last: nil) == nil { usleep(20_000) }
        try log.append([11])
        let control = desk.file("log/control").path
        switch how {
        case "removed": unlink(control)
        case "moved away": rename(control, control + ".kept")
        default:
            try desk.make("log/other", desk.bytes("log/control"))
            rename(desk.file("log/other").path, control)
        }
        let other = try desk.open()
        #expect(try other.append([12]) == 12)
        #expect(try log.append([13]) == 13)
        #expect(log.control.identity == other.control.identity)
        #expect(try other.append([14]) == 14)
        #expect(try log.all().count == 14)
        #expect(try log.verify().isOK)
    }

    @Test func whoSyncsForAllDied() throws {
        let desk = try deskOfTen()
        let log = try desk.open()
        // No process has this number.
        #expect(log.control.takeSyncTurn(.max))
        #expect(try log.append([11]) == 11)
        #expect(log.durableSequence == 11)
        #expect(log.control.syncTurn == 0)
    }

    /// It may have been the only one that the kernel told of a failed sync: what it was to sync is written again.
    @Test func whoSyncedForAllDiedBeforeItTold() throws {
        for isThere in [true, false] {
            let desk = try deskOfTen()
            let (bytes, name, offset) = try batch([[1, 1]], in: desk)
            if isThere { try desk.put(bytes, name, at: offset) }
            do {
                let reader = try desk.open()
                let next = RecordPosition(segment: 1, offset: UInt32(offset + bytes.count))
                reader.control.publish(.init(sequence: 11, next: next))
                #expect(reader.control.takeSyncTurn(.max))
            }
            let system = FaultySystem()
            let log = try desk.open(.readWrite, LogOptions(system: system, firstSegment: 8192))
            // Where the page cache has let go of the event, what is left goes into a file of its own.
            #expect(log.durableSequence == (isThere ? 11 : 10))
            #expect(desk.exists("log/00000001-1.segment") == !isThere)
            if isThere { #expect(system.calls(.write) == 1) }
            #expect(try log.append([12]) == (isThere ? 12 : 11))
            #expect(try log.verify().isOK)
        }
    }

    /// A copy of before that is written over the files in their places leaves their names and numbers as they were: an event
    /// that was acknowledged is gone, and who knows of it goes on with another history than the log's.
    @Test(arguments: [LogMode.readWrite, .readOnly], [true, false])
    func anOlderCopyIsWrittenOverTheFiles(mode: LogMode, withControl: Bool) throws {
        let desk = try TemporaryDesk()
        let writer = try desk.create()
        for number in UInt8(1)...5 { try writer.append([number]) }
        let names = try desk.names("log").filter { withControl || $0 != "control" }
        let copies = try names.map { ($0, try desk.bytes("log/" + $0)) }
        let log = try mode == .readOnly ? desk.open(.readOnly) : writer
        for number in UInt8(6)...8 { try writer.append([number]) }
        #expect(try log.all().count == 8)
        try log.requirePlace()
        for (name, bytes) in copies { try desk.put(bytes, "log/" + name, at: 0) }
        #expect(throws: EventLogError.replaced(path: desk.path)) { try log.requirePlace(within: 0) }
        let now = try desk.open()
        if withControl { #expect(try now.append([9]) == 6) }
        #expect(throws: EventLogError.replaced(path: desk.path)) { try log.requirePlace(within: 0) }
        guard mode == .readWrite else { return }
        try now.requirePlace()
        #expect(throws: EventLogError.replaced(path: desk.path)) {
            while true { try log.append([10]) }
        }
    }

    /// Files are named by their paths, and locks are on what was opened: a desk that takes the place of another is left alone.
    @Test(arguments: ["moved and copied back", "removed and copied back", "another behind the link"])
    func anotherDeskTakesItsPlace(_ how: String) throws {
        let manager = FileManager.default
        let desk = try TemporaryDesk()
        let options = LogOptions(firstSegment: 1024, largestSegment: 1024)
        let (old, other) = (desk.root + "/old", desk.root + "/other")
        try FileEventLog.create(at: old, options: options).append([1])
        try FileEventLog.create(at: other, options: options).append([2])
        let link = desk.path
        if how == "another behind the link" {
            try manager.createSymbolicLink(atPath: link, withDestinationPath: old)
        } else {
            try manager.moveItem(atPath: old, toPath: link)
        }
        let log = try FileEventLog.open(at: link, options: options)
        try log.append([3])
        switch how {
        case "moved and copied back":
            try manager.moveItem(atPath: link, toPath: old)
            try manager.copyItem(atPath: old, toPath: link)
        case "removed and copied back":
            try manager.copyItem(atPath: link, toPath: old)
            try manager.removeItem(atPath: link)
            try manager.copyItem(atPath: old, toPath: link)
        default:
            try manager.removeItem(atPath: link)
            try manager.createSymbolicLink(atPath: link, withDestinationPath: other)
        }
        let before = try manager.contentsOfDirectory(atPath: link + "/log").sorted()
        let now = try FileEventLog.open(at: link, options: options)
        let stored = try now.all().count
        // Until it looks, it writes into what it has open; before it makes or names a file, it looks.
        let replaced = EventLogError.replaced(path: link)
        #expect(throws: replaced) { for number in UInt8(0)..<200 { try log.append([number]) } }
        #expect(throws: replaced) { try log.store(attachment: [1]) }
        #expect(throws: replaced) { try log.requirePlace() }
        #expect(replaced.exitStatus == 75)
        #expect(try now.all().count == stored)
        #expect(try manager.contentsOfDirectory(atPath: link + "/log").sorted() == before)
        #expect(try now.append([4]) == UInt64(stored + 1))
        #expect(try now.verify().isOK)
    }

    @Test func theDiskIsFullAfterARestart() throws {
        let desk = try deskOfTen()
        try desk.forget()
        let system = FaultySystem()
        system.set { $0.failing = [.write: ENOSPC] }
        let log = try desk.open(.readWrite, LogOptions(system: system, firstSegment: 8192))
        #expect(log.readOnlyReason == .full(code: ENOSPC))
        #expect(try log.all().count == 10)
        let refusal = EventLogError.readOnly(path: desk.path, reason: .full(code: ENOSPC))
        #expect(throws: refusal) { try log.append([11]) }
        #expect(refusal.exitStatus == 74)
        #expect(try desk.open().append([11]) == 11)
    }

    @Test func theMachineWasRestarted() throws {
        let system = FaultySystem()
        let desk = try TemporaryDesk()
        let options = LogOptions(system: system, firstSegment: 8192)
        try desk.create(options).append([1])
        system.set { $0.boot = [UInt8](repeating: 2, count: 16) }
        let log = try desk.open(.readWrite, options)
        #expect(log.durableSequence == 1)
        try log.append([2])
        #expect(try log.all().count == 2)
    }

    @Test func theManifestIsMissingOrRubbish() throws {
        for isGone in [true, false] {
            let desk = try TemporaryDesk()
            let log = try desk.create(LogOptions(firstSegment: 1024, largestSegment: 1024))
            for number in UInt8(1)...40 { try log.append([number]) }
            let before = try Manifest.decode(desk.bytes("log/manifest"), name: "")
            if isGone { try desk.remove("log/manifest") } else { try desk.flip("log/manifest", at: 70) }
            let damaged = try desk.open(.readOnly)
            #expect(try damaged.verify().damage.map(\.file) == ["log/manifest"])
            try desk.forget()
            let repaired = try desk.open()
            #expect(repaired.readOnlyReason == nil)
            #expect(try repaired.all().count == 40)
            let after = try Manifest.decode(desk.bytes("log/manifest"), name: "")
            #expect(after?.entries == before?.entries)
            #expect(try repaired.verify().isOK)
        }
    }

    /// More than the log takes is no error of whoever asks: it is damage like any other, named and mended.
    @Test func theManifestIsLongerThanAnyIs() throws {
        let desk = try TemporaryDesk()
        let log = try desk.create(LogOptions(firstSegment: 1024, largestSegment: 1024))
        for number in UInt8(1)...40 { try log.append([number]) }
        try desk.cut("log/manifest", to: 65 << 20)
        #expect(try desk.open(.readOnly).verify().damage.map(\.file) == ["log/manifest"])
        try desk.forget()
        let repaired = try desk.open()
        #expect(try repaired.all().count == 40)
        #expect(try repaired.verify().isOK)
    }

    @Test func aWriterDiedBeforeItPublished() throws {
        let desk = try deskOfTen()
        let other = try desk.open()
        let (bytes, name, offset) = try batch([[1, 1], [2, 2]], in: desk)
        other.control.isAppending = true
        try desk.put(bytes, name, at: offset)
        var folded: [UInt64] = []
        let committed = try other.commit(
            after: 9, fold: { folded.append($0.sequence) },
            decide: { Decision([RecordDraft(kind: 1, payload: [13])], outcome: ()) })
        #expect(folded == [10, 11, 12])
        #expect(committed.first == 13)
        #expect(other.recoveries.isEmpty)
    }

    @Test func aWriterDiedBeforeItsSync() throws {
        let desk = try deskOfTen()
        let (bytes, name, offset) = try batch([[1, 1]], in: desk)
        try desk.put(bytes, name, at: offset)
        do {
            let reader = try desk.open()
            let next = RecordPosition(segment: 1, offset: UInt32(offset + bytes.count))
            reader.control.publish(.init(sequence: 11, next: next))
            #expect(try reader.all().count == 10)
            #expect(try reader.verify().events == 10)
        }
        let log = try desk.open()
        #expect(log.durableSequence == 11)
        #expect(try log.all().count == 11)
        #expect(try log.verify().events == 11)
    }

    @Test func aWriterDiedInItsWrite() throws {
        let desk = try deskOfTen()
        let other = try desk.open()
        let (bytes, name, offset) = try batch([[1, 1], [2, 2]], in: desk)
        other.control.isAppending = true
        try desk.put(Array(bytes[..<70]), name, at: offset)
        let note = try desk.open(.readOnly).verify()
        #expect(note.isOK)
        #expect(note.notes.contains { $0.contains("never acknowledged") })
        #expect(try other.append([11]) == 11)
        #expect(other.recoveries.count == 1)
        #expect(try other.all().count == 11)
    }

    @Test func aWriterDiedInARoll() throws {
        let system = FaultySystem()
        let desk = try TemporaryDesk()
        let log = try desk.create(LogOptions(system: system, firstSegment: 1024, largestSegment: 1024))
        var written: UInt64 = 0
        // The new segment has its name; the manifest does not have it.
        system.set { $0.failingTarget = "log/manifest" }
        while (try? log.append([UInt8](repeating: 1, count: 20))) != nil { written += 1 }
        #expect(desk.exists("log/00000002.segment"))
        system.set { $0.failingTarget = nil }
        let other = try desk.open()
        #expect(try other.append([UInt8](repeating: 1, count: 20)) == written + 1)
        #expect(try log.all().count == Int(written) + 1)
        #expect(try log.statistics().segments == 2)
        #expect(try desk.names("quarantine").isEmpty)
        #expect(try log.verify().isOK)
    }

    @Test func whatIsVouchedForIsFoundAgain() throws {
        let desk = try deskOfTen()
        #expect(try desk.open().control.covered == 9)
        try desk.forget()
        #expect(try desk.open().control.covered == 9)
        let log = try desk.open()
        try log.append([11])
        log.close()
        try desk.forget()
        #expect(try desk.open().verify() == LogVerification(events: 11, damage: [], notes: []))
    }

    @Test func aReadOnlyOpeningChangesNothing() throws {
        let desk = try deskOfTen()
        let (bytes, name, offset) = try batch([[7, 7, 7]], in: desk)
        try desk.put(Array(bytes.dropLast(8)), name, at: offset)
        try desk.forget()
        let before = try desk.bytes(name)
        let log = try desk.open(.readOnly)
        #expect(log.readOnlyReason == .asked)
        #expect(try log.all().count == 10)
        #expect(try log.verify().isOK)
        #expect(try desk.bytes(name) == before)
        #expect(try desk.names("log") == ["00000001.segment", "manifest"])
        #expect(throws: EventLogError.readOnly(path: desk.path, reason: .asked)) { try log.append([1]) }
    }
}
