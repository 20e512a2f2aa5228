import Foundation
import Testing

@testable import EventLog

/// What `repair` makes of every damage in the tables of docs/event-log.md.
@Suite struct RepairTests {
    private let segment = "log/00000001.segment"
    private let small = LogOptions(firstSegment: 1024, largestSegment: 1024)
    private let roomy = LogOptions(firstSegment: 8192, largestSegment: 8192)

    private func desk(of count: UInt8, _ options: LogOptions) throws -> TemporaryDesk {
        let desk = try TemporaryDesk()
        let log = try desk.create(options)
        for number in UInt8(1)...count { try log.append([UInt8](repeating: number, count: 20)) }
        log.close()
        return desk
    }

    private func plan(_ desk: TemporaryDesk) throws -> [LogRepair.Step] {
        try FileEventLog.repairPlan(at: desk.path).steps
    }

    /// Repairs the desk; then it can be written, verifies, and holds every event but the lost ones, where they were.
    @discardableResult
    private func expectRepaired(
        _ desk: TemporaryDesk, of count: UInt64, losing lost: [ClosedRange<UInt64>], _ kind: Damage.Kind = .record,
        location: SourceLocation = #_sourceLocation
    ) throws -> LogRepair {
        let planned = try plan(desk)
        #expect(!planned.isEmpty, sourceLocation: location)
        let repair = try FileEventLog.repair(at: desk.path)
        #expect(repair.steps == planned, sourceLocation: location)
        #expect(repair.lost == lost.map { .init(from: $0.lowerBound, to: $0.upperBound) }, sourceLocation: location)
        for name in repair.kept { #expect(desk.exists(name), sourceLocation: location) }
        #expect(try plan(desk).isEmpty, "a second repair finds nothing", sourceLocation: location)

        let log = try desk.open()
        #expect(log.readOnlyReason == nil, sourceLocation: location)
        #expect(log.recoveries.isEmpty, sourceLocation: location)
        let kept = (1...count).filter { sequence in !lost.contains { $0.contains(sequence) } }
        #expect(
            try log.all() == kept.map { Kept($0, 1, [UInt8](repeating: UInt8($0), count: 20)) },
            sourceLocation: location)
        let verification = try log.verify()
        #expect(verification.damage == [], sourceLocation: location)
        #expect(verification.events == UInt64(kept.count), sourceLocation: location)
        #expect(verification.lost.map { $0.from...$0.to } == lost, sourceLocation: location)
        #expect(verification.lost.allSatisfy { $0.kind == kind }, sourceLocation: location)
        let next = max(count, lost.last?.upperBound ?? 0) + 1
        var folded: [UInt64] = []
        let committed = try log.commit(
            after: 0, fold: { folded.append($0.sequence) },
            decide: { Decision([RecordDraft(kind: 2, payload: [9])], outcome: ()) })
        #expect(committed.first == next, sourceLocation: location)
        #expect(folded == kept, sourceLocation: location)
        #expect(try desk.open().all().last == Kept(next, 2, [9]), sourceLocation: location)
        return repair
    }

    @Test func nothingIsWrong() throws {
        let desk = try desk(of: 30, small)
        let names = try desk.names("log")
        #expect(try FileEventLog.repair(at: desk.path) == LogRepair())
        #expect(try desk.names("log") == names)
        #expect(try desk.names("quarantine").isEmpty)
    }

    enum Impostor: CaseIterable {
        case directory, pipe, loop

        /// Puts it in a file's place.
        func replace(_ path: String) throws {
            try FileManager.default.removeItem(atPath: path)
            switch self {
            case .directory: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            case .pipe: try #require(mkfifo(path, 0o600) == 0)
            case .loop: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
            }
        }
    }

    /// What is no file is a file that is gone, and stands in quarantine once the log is repaired.
    @Test(arguments: Impostor.allCases) func aSegmentIsNoFile(impostor: Impostor) throws {
        let desk = try desk(of: 30, small)
        try impostor.replace(desk.file(segment).path)
        let verification = try desk.open(.readOnly).verify()
        let first = try #require(verification.damage.first)
        #expect((first.file, first.kind) == (segment, .file))
        let lost = 1...(try #require(first.sequences?.to))
        try expectRepaired(desk, of: 30, losing: [lost], .file)
        #expect(try desk.names("quarantine").contains { $0.hasPrefix("00000001") })
    }

    @Test(arguments: Impostor.allCases) func theManifestIsNoFile(impostor: Impostor) throws {
        let desk = try desk(of: 30, small)
        try impostor.replace(desk.file("log/manifest").path)
        #expect(try desk.open(.readOnly).all().count == 30)
    }

    /// A directory cannot be replaced: that is a fault with a name, and goes with it.
    @Test(arguments: Impostor.allCases) func theControlIsNoFile(impostor: Impostor) throws {
        let desk = try desk(of: 30, small)
        try impostor.replace(desk.file("log/control").path)
        #expect(try desk.open(.readOnly).all().count == 30)
        guard impostor == .directory else { return #expect(try desk.open().all().count == 30) }
        #expect(throws: EventLogError.file(path: desk.file("log/control").path, doing: "make", code: EISDIR)) {
            try desk.open()
        }
    }

    /// Where nobody knows any more what there was, something of a segment's name is a segment whose header is lost.
    @Test func aSegmentIsNoFileAndTheManifestGone() throws {
        let desk = try desk(of: 30, small)
        let last = try #require(desk.names("log").last { $0.hasSuffix("segment") })
        try Impostor.directory.replace(desk.file("log/\(last)").path)
        try desk.remove("log/manifest")
        #expect(throws: EventLogError.damaged(.init(file: "log/\(last)", offset: 0, sequences: nil, kind: .header))) {
            try desk.open()
        }
    }

    @Test func acknowledgedRecordsAreDamaged() throws {
        let desk = try desk(of: 10, roomy)
        let third = SegmentHeader.length + 2 * 72
        try desk.flip(segment, at: third + 50)
        try desk.flip(segment, at: third + 5 * 72 + 3)
        try desk.forget()
        let before = try desk.bytes(segment)
        let log = try desk.open(.readOnly)
        let repair = try expectRepaired(desk, of: 10, losing: [3...3, 8...8])
        #expect(repair.steps.first?.damage.offset == UInt64(third))
        #expect(repair.steps.allSatisfy { $0.remedy == .lossRecorded })
        #expect(try desk.bytes("quarantine/00000001.segment") == before)
        #expect(!desk.exists(segment))
        // Positions that others remember hold.
        let fourth = RecordPosition(segment: 1, offset: UInt32(third + 72))
        #expect(try desk.open().record(at: fourth) { $0.sequence } == 4)
        #expect(throws: EventLogError.noRecord(RecordPosition(segment: 1, offset: UInt32(third)))) {
            try desk.open().record(at: RecordPosition(segment: 1, offset: UInt32(third))) { _ in }
        }
        #expect(try desk.open().erasureGeneration > log.erasureGeneration)
    }

    @Test func aStretchOfSeveralRecordsAndABatch() throws {
        let desk = try TemporaryDesk()
        let log = try desk.create(roomy)
        try log.append((1...4).map { RecordDraft(kind: 1, payload: [UInt8](repeating: $0, count: 20)) })
        for number in UInt8(5)...9 { try log.append([UInt8](repeating: number, count: 20)) }
        log.close()
        // The end of a batch and what follows it.
        let bytes = [UInt8](repeating: 0xEE, count: 3 * 72)
        try desk.put(bytes, segment, at: SegmentHeader.length + 2 * 72)
        try desk.forget()
        try expectRepaired(desk, of: 9, losing: [3...5])
    }

    @Test func theLastAcknowledgedBatchIsCoveredByAMark() throws {
        let desk = try desk(of: 10, roomy)
        try desk.flip(segment, at: SegmentHeader.length + 9 * 72 + 3)
        try desk.forget()
        try expectRepaired(desk, of: 10, losing: [10...10])
    }

    @Test func onlyAMarkIsDamaged() throws {
        let desk = try desk(of: 3, roomy)
        try desk.open().append([UInt8](repeating: 4, count: 20))
        try desk.flip(segment, at: SegmentHeader.length + 3 * 72 + 3)
        let repair = try expectRepaired(desk, of: 4, losing: [])
        #expect(repair.steps.map(\.remedy) == [.spaceFilled])
    }

    @Test(arguments: [true, false]) func theActiveSegmentWasCut(isKnown: Bool) throws {
        let desk = try desk(of: 10, roomy)
        try desk.cut(segment, to: SegmentHeader.length + 4 * 72 + 10)
        if isKnown { return try { try expectRepaired(desk, of: 10, losing: [5...10], .truncated) }() }
        // Nobody remembers how many there were: none of the sequences there can have been is given again.
        try desk.forget()
        let room = (8192 - SegmentHeader.length - 4 * 72) / RecordHeader.length
        let repair = try expectRepaired(desk, of: 4, losing: [5...UInt64(4 + room)], .truncated)
        #expect(repair.steps.map(\.remedy) == [.greatestLossRecorded])
    }

    @Test func onlyFreeSpaceWasCut() throws {
        let desk = try desk(of: 10, roomy)
        try desk.cut(segment, to: 4096)
        let repair = try expectRepaired(desk, of: 10, losing: [])
        #expect(repair.steps.map(\.remedy) == [.lengthRestored])
        #expect(try desk.bytes("log/00000001-1.segment").count == 8192)
    }

    @Test(arguments: [true, false]) func theActiveSegmentIsGone(isKnown: Bool) throws {
        let desk = try desk(of: 10, roomy)
        try desk.remove(segment)
        if isKnown { return try { try expectRepaired(desk, of: 10, losing: [1...10], .file) }() }
        try desk.forget()
        let room = UInt64((8192 - SegmentHeader.length) / RecordHeader.length)
        try expectRepaired(desk, of: 0 + 1, losing: [1...room], .file)
    }

    @Test(arguments: [true, false]) func aHeaderIsRubbish(isActive: Bool) throws {
        let desk = try desk(of: 40, isActive ? roomy : small)
        try desk.flip(segment, at: 30)
        try desk.forget()
        let repair = try expectRepaired(desk, of: 40, losing: [])
        #expect(repair.steps.map(\.remedy) == [.headerMadeAnew])
    }

    @Test func aSealedSegmentIsDamaged() throws {
        let desk = try desk(of: 40, small)
        try desk.flip(segment, at: SegmentHeader.length + 3 * 72 + 50)
        try expectRepaired(desk, of: 40, losing: [4...4])
    }

    @Test(arguments: [true, false]) func aSealedSegmentIsGoneOrCut(isGone: Bool) throws {
        let desk = try desk(of: 40, small)
        let entry = try #require(try Manifest.decode(desk.bytes("log/manifest"), name: "")?.entries[1])
        let second = "log/00000002.segment"
        if isGone { try desk.remove(second) } else { try desk.cut(second, to: SegmentHeader.length + 100) }
        try desk.forget()
        let first = isGone ? entry.firstSequence : entry.firstSequence + 1
        let repair = try expectRepaired(
            desk, of: 40, losing: [first...entry.lastSequence], isGone ? .file : .truncated)
        #expect(repair.kept.contains("quarantine/00000002.segment") != isGone)
    }

    @Test(arguments: [true, false]) func theManifestIsMissingOrRubbish(isGone: Bool) throws {
        let desk = try desk(of: 40, small)
        if isGone { try desk.remove("log/manifest") } else { try desk.flip("log/manifest", at: 70) }
        try desk.forget()
        let repair = try expectRepaired(desk, of: 40, losing: [])
        #expect(repair.steps.map(\.remedy) == [.manifestMadeOut])
    }

    @Test func theManifestAndAHeaderAreGone() throws {
        for spoiled in [1, 2, 4] {
            let desk = try desk(of: 40, small)
            try desk.remove("log/manifest")
            try desk.flip("log/0000000\(spoiled).segment", at: 30)
            try desk.forget()
            #expect(throws: EventLogError.self) { try desk.open() }
            try expectRepaired(desk, of: 40, losing: [])
        }
    }

    @Test func theManifestAndASegmentAreGone() throws {
        for (gone, isHeaderSpoiled) in [(2, false), (2, true)] {
            let desk = try desk(of: 40, small)
            let entry = try #require(try Manifest.decode(desk.bytes("log/manifest"), name: "")?.entries[gone - 1])
            try desk.remove("log/manifest")
            try desk.remove("log/0000000\(gone).segment")
            if isHeaderSpoiled { try desk.flip("log/0000000\(gone + 1).segment", at: 30) }
            try desk.forget()
            try expectRepaired(desk, of: 40, losing: [entry.firstSequence...entry.lastSequence], .file)
        }
    }

    @Test func nothingTellsWhichDeskItIs() throws {
        let desk = try desk(of: 3, roomy)
        try desk.flip(segment, at: 30)
        try desk.flip("log/manifest", at: 30)
        try desk.forget()
        let before = try desk.names("log")
        let error = #expect(throws: EventLogError.self) { try FileEventLog.repair(at: desk.path) }
        #expect(error?.exitStatus == 74)
        #expect(try desk.names("log") == before)
        #expect(throws: EventLogError.noDesk(path: desk.path + "x")) { try FileEventLog.repair(at: desk.path + "x") }
    }

    @Test(arguments: [true, false]) func anAttachmentIsSpoiledOrGone(isGone: Bool) throws {
        let desk = try desk(of: 2, roomy)
        let log = try desk.open()
        let digest = try log.store(attachment: [1, 2, 3])
        let name = digest.fileName
        try log.append([RecordDraft(kind: RecordDraft.attachedKind, payload: [7, 7] + digest.bytes)])
        try log.append([UInt8](repeating: 4, count: 20))
        log.close()
        if isGone { try desk.remove(name) } else { try desk.flip(name, at: 1) }
        let damage = Damage(
            file: name, offset: 0, sequences: .init(from: 3, to: 3), kind: isGone ? .file : .attachment)
        #expect(try desk.open().verify().damage == [damage])
        let repair = try expectRepaired(desk, of: 4, losing: [3...3], .attachment)
        #expect(repair.steps.count == (isGone ? 1 : 2))
        #expect(repair.steps[0].description.contains("the attachment that holds its text is gone or spoiled"))
        #expect(!desk.exists(name))
    }

    /// A repair that was killed leaves copies of customers' data under names that no manifest has.
    @Test func whatAKilledRepairLeftIsPutAway() throws {
        let desk = try desk(of: 40, small)
        let first = try desk.bytes(segment)
        try desk.flip(segment, at: SegmentHeader.length + 50)
        try FileEventLog.repair(at: desk.path)
        #expect(!desk.exists(segment) && desk.exists("log/00000001-1.segment"))
        // Before it named the new file, and before it set the old one aside.
        for stray in ["log/00000001-2.segment", segment] { try Data(first).write(to: desk.file(stray)) }
        let log = try desk.open()
        while desk.exists(segment) { try log.append([UInt8](repeating: 7, count: 20)) }
        #expect(!desk.exists("log/00000001-2.segment") && desk.exists("log/00000001-1.segment"))
        let kept = try desk.names("quarantine")
        #expect(kept.contains("00000001-2.segment") && kept.filter { $0.hasPrefix("00000001.segment") }.count == 2)
        #expect(try desk.open().verify().isOK)
    }

    /// What could not be set aside leaves the log as it was, and nothing beside it.
    @Test func aRepairThatCannotKeepWhatItChangesLeavesNothing() throws {
        let system = FaultySystem()
        let desk = try desk(of: 2, roomy)
        try desk.flip(segment, at: SegmentHeader.length + 50)
        let before = try desk.names("log")
        for call in [FaultySystem.Call.synchronize, .rename, .write] {
            system.set { $0.failing = [call: EACCES] }
            #expect(throws: EventLogError.self) {
                try FileEventLog.repair(at: desk.path, options: LogOptions(system: system))
            }
            #expect(try desk.names("log") == before, "\(call)")
        }
        system.set { $0.failing = [:] }
        _ = try expectRepaired(desk, of: 2, losing: [1...1])
    }

    @Test func aDirectoryHasTheNameOfAnAttachment() throws {
        let desk = try desk(of: 2, roomy)
        let log = try desk.open()
        let digest = try log.store(attachment: [1, 2, 3])
        try log.append([RecordDraft(kind: RecordDraft.attachedKind, payload: [7, 7] + digest.bytes)])
        log.close()
        try desk.remove(digest.fileName)
        try desk.makeDirectory(digest.fileName)
        let damage = Damage(file: digest.fileName, offset: 0, sequences: .init(from: 3, to: 3), kind: .file)
        #expect(try desk.open().verify().damage == [damage])
        _ = try expectRepaired(desk, of: 3, losing: [3...3], .attachment)
    }

    @Test(arguments: [LogMode.readOnly, .readWrite]) func aDirectoryHasTheNameOfASegment(mode: LogMode) throws {
        let desk = try desk(of: 2, roomy)
        try desk.remove(segment)
        try desk.makeDirectory(segment)
        let damage = try desk.open(mode).verify().damage
        #expect(damage.map(\.file) == [segment] && damage.map(\.kind) == [.file], "\(damage)")
    }

    @Test func aSealedSegmentIsDamagedAndASyncFailed() throws {
        let system = FaultySystem()
        let desk = try TemporaryDesk()
        let options = LogOptions(system: system, firstSegment: 1024, largestSegment: 1024)
        let log = try desk.create(options)
        for number in UInt8(1)...20 { try log.append([UInt8](repeating: number, count: 20)) }
        try desk.flip(segment, at: SegmentHeader.length + 3 * 72 + 50)
        system.set { $0.failing = [.synchronizeData: EIO] }
        #expect(throws: EventLogError.self) { try log.append([UInt8](repeating: 21, count: 20)) }
        system.set { $0.failing = [:] }
        let repair = try expectRepaired(desk, of: 21, losing: [4...4])
        #expect(repair.steps.last?.remedy == .contentCopied)
    }

    @Test func theDiskCannotReadABlock() throws {
        let system = FaultySystem()
        let desk = try TemporaryDesk()
        let options = LogOptions(system: system, firstSegment: 16384, largestSegment: 16384)
        let log = try desk.create(options)
        for number in 0..<250 { try log.append([UInt8](repeating: UInt8(number), count: 20)) }
        log.close()
        system.set { $0.unreadable = ("00000001.segment", 8192..<12288) }
        let damage = try desk.open(.readOnly, options).verify().damage
        #expect(damage.first?.file == segment)
        let repair = try FileEventLog.repair(at: desk.path, options: options)
        let lost = repair.lost.reduce(0) { $0 + ($1.to ?? 0) + 1 - $1.from }
        // What lay in the block, and what reached into it.
        #expect(lost >= 4096 / 72 && lost <= 4096 / 72 + 2)
        system.set { $0.unreadable = nil }
        let repaired = try desk.open(.readWrite, options)
        #expect(try repaired.verify().isOK)
        #expect(try repaired.all().allSatisfy { $0.payload.first == UInt8($0.sequence - 1) })
        #expect(try repaired.all().count == 250 - Int(lost))
        #expect(try repaired.append([1]) == 251)
    }

    @Test func whatWasNeverAcknowledgedIsNotBroughtBack() throws {
        let desk = try desk(of: 10, roomy)
        try desk.flip(segment, at: SegmentHeader.length + 2 * 72 + 50)
        try desk.forget()
        // Event 11 never reached the disk; 12 did, and says that only 10 was durable.
        let tail = SegmentHeader.length + 10 * 72 + RecordHeader.length
        let position = RecordPosition(segment: 1, offset: UInt32(tail + 72))
        let late = BatchEncoder.bytes(
            of: [RecordDraft(kind: 1, payload: [1])], at: position, first: 12,
            stamp: .init(durableBefore: 10, time: 0, writer: 1), seed: try desk.open(.readOnly).seed)
        try desk.put(late, segment, at: tail + 72)
        let repair = try expectRepaired(desk, of: 10, losing: [3...3])
        #expect(repair.recoveries.map(\.offset) == [UInt64(tail)])
    }

    @Test func whoHasItOpenGoesOn() throws {
        let desk = try desk(of: 40, small)
        let reader = try desk.open()
        let writer = try desk.open()
        try desk.flip(segment, at: SegmentHeader.length + 3 * 72 + 50)
        #expect(try FileEventLog.repair(at: desk.path).lost == [.init(from: 4, to: 4)])
        #expect(try writer.append([UInt8](repeating: 41, count: 20)) == 41)
        #expect(reader.wait(after: 40, timeout: 2_000_000_000) == 41)
        let summary = try reader.read(after: 0, through: .durable) { _ in true }
        #expect(summary.last == 41)
        #expect(summary.damage.isEmpty)
        #expect(summary.lost.map { $0.from...$0.to } == [4...4])
    }

    @Test func aLossIsBackedUpAndReadAsOne() throws {
        let desk = try desk(of: 40, small)
        try desk.flip(segment, at: SegmentHeader.length + 3 * 72 + 50)
        try FileEventLog.repair(at: desk.path)
        let copy = desk.path + "-copy"
        let backup = try desk.open().backup(to: copy)
        #expect(backup.events == 39)
        #expect(try FileEventLog.open(at: copy).verify().lost.map(\.from) == [4])
        // What is damaged around an earlier loss widens it.
        let name = "log/00000001-1.segment"
        try desk.flip(name, at: SegmentHeader.length + 2 * 72 + 50)
        try expectRepaired(desk, of: 40, losing: [3...4])
        try desk.flip("log/00000001-2.segment", at: SegmentHeader.length + 3 * 72 + 20)
        #expect(try FileEventLog.repair(at: desk.path).lost == [.init(from: 3, to: 4)])
    }

    @Test func aHoleOfAnyLengthIsFilled() throws {
        let seed = GoldenTests.seed
        for length in [48, 56, 96, 104, 1 << 20, (1 << 20) + 48, (1 << 20) + 56, (1 << 20) + 96, 5 << 20] {
            let hole = Hole(start: 128, end: 128 + length, from: 5, to: 7, kind: .record)
            var next = 128
            var headers: [RecordHeader] = []
            try LossFiller.fill(hole, segment: 3, time: 1, writer: 2, seed: seed) { record, offset in
                #expect(offset == next)
                next += record.count
                let position = RecordPosition(segment: 3, offset: UInt32(offset))
                let header = record.withUnsafeBytes { RecordHeader($0, at: position, seed: seed) }
                if let header { headers.append(header) }
                #expect(header?.recordLength == record.count)
            }
            #expect(next == hole.end)
            #expect(headers.allSatisfy { $0.sequence == 7 })
            #expect(headers.map(\.isLoss) == [true] + headers.dropFirst().map { _ in false })
            #expect(headers.dropFirst().allSatisfy { $0.isMark })
        }
        for kind in [Damage.Kind.record, .missing, .order, .truncated, .file, .header, .attachment, .sync] {
            for isUpperBound in [true, false] {
                let code = LossCode(kind, isUpperBound: isUpperBound)
                #expect(LossCode(rawValue: code.rawValue) == code)
            }
        }
    }
}
