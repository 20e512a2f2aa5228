import Foundation
import Testing

@testable import EventLog

@Suite struct BackupTests {
    private let small = LogOptions(firstSegment: 1024, largestSegment: 4096)

    private func filled(_ desk: TemporaryDesk) throws -> (log: FileEventLog, digest: AttachmentDigest) {
        let log = try desk.create(small)
        for number in UInt8(1)...60 { try log.append([UInt8](repeating: number, count: 40)) }
        return (log, try log.store(attachment: [1, 2, 3]))
    }

    @Test func aBackupOpensAsTheDeskItWasMadeOf() throws {
        for copying in [false, true] {
            let desk = try TemporaryDesk()
            let (log, digest) = try filled(desk)
            let other = desk.root + "/backup"
            let backup = try log.backup(to: other, copying: copying)
            let segments = try log.statistics().segments
            #expect(backup.events == 60)
            #expect(backup.lastSequence == 60)
            #expect(backup.attachments == 1)
            #expect(backup.linked == (copying ? 0 : segments))
            #expect(backup.copied == (copying ? segments + 1 : 1))
            // What happens to the desk afterwards does not reach the backup.
            try log.append([99])
            let restored = try FileEventLog.open(at: other)
            #expect(restored.readOnlyReason == nil)
            #expect(try restored.all() == Array(log.all().prefix(60)))
            #expect(try restored.attachment(digest) == [1, 2, 3])
            #expect(try restored.verify() == LogVerification(events: 60, damage: [], notes: []))
            #expect(restored.deskIdentifier == log.deskIdentifier)
            // Nor the other way round.
            for number in UInt8(0)..<100 { try restored.append([number]) }
            #expect(try log.verify().events == 61)
            #expect(try log.verify().isOK)
        }
    }

    @Test func anEmptyLogHasABackup() throws {
        let desk = try TemporaryDesk()
        let log = try desk.create()
        #expect(try log.backup(to: desk.root + "/backup").events == 0)
        #expect(try FileEventLog.open(at: desk.root + "/backup").append([1]) == 1)
    }

    @Test func aBackupTakesNothingsPlace() throws {
        let desk = try TemporaryDesk()
        let (log, _) = try filled(desk)
        #expect(throws: EventLogError.deskExists(path: desk.path)) { try log.backup(to: desk.path) }
        let file = desk.root + "/file"
        try Data([1]).write(to: URL(fileURLWithPath: file))
        #expect(throws: EventLogError.taken(path: file)) { try log.backup(to: file) }
        let nowhere = desk.root + "/nowhere"
        #expect(throws: EventLogError.noParent(path: nowhere)) { try log.backup(to: nowhere + "/backup") }
        let empty = desk.root + "/empty"
        try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: false)
        #expect(try log.backup(to: empty).events == 60)
    }

    @Test func whatIsCancelledLeavesNothingBehind() throws {
        let desk = try TemporaryDesk()
        let (log, _) = try filled(desk)
        let backup = desk.root + "/backup"
        var pieces = 0
        _ = try log.backup(to: backup, copying: true) {
            pieces += 1
            return false
        }
        try FileManager.default.removeItem(atPath: backup)
        #expect(pieces > 3)
        for last in 1...pieces {
            var left = last
            #expect(throws: EventLogError.cancelled(path: backup)) {
                try log.backup(to: backup, copying: true) {
                    left -= 1
                    return left == 0
                }
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: desk.root) == ["desk"])
        }
    }

    /// What goes with the log is there as soon as the backup has its name, and a backup that has none leaves nothing.
    @Test func whatGoesWithItIsThereBeforeItsName() throws {
        let desk = try TemporaryDesk()
        _ = try filled(desk)
        let system = FaultySystem()
        let log = try desk.open(.readOnly, LogOptions(system: system))
        let backup = desk.root + "/backup"
        let companions = BackupCompanions(files: ["desk.toml": [1, 2]], directories: ["drafts"])
        for target in ["/desk.toml", "/log/manifest", "/backup"] {
            system.set { $0.failingTarget = target }
            #expect(throws: EventLogError.self) { try log.backup(to: backup, with: companions) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: desk.root) == ["desk"])
        }
        system.set { $0.failingTarget = nil }
        var names: [String] = []
        _ = try log.backup(to: backup, with: companions) {
            let work = (try? FileManager.default.contentsOfDirectory(atPath: desk.root)) ?? []
            names = work.filter { $0 != "desk" }.flatMap { name in
                (try? FileManager.default.contentsOfDirectory(atPath: "\(desk.root)/\(name)")) ?? []
            }
            return false
        }
        // As it was when it was last asked whether to go on, before the name.
        #expect(names.sorted() == ["attachments", "desk.toml", "drafts", "log", "quarantine"])
        #expect(try Data(contentsOf: URL(fileURLWithPath: backup + "/desk.toml")) == Data([1, 2]))
    }

    /// A name that may not last is taken back.
    @Test func aNameThatIsNotOnTheDiskIsNone() throws {
        let desk = try TemporaryDesk()
        _ = try filled(desk)
        let system = FaultySystem()
        let log = try desk.open(.readOnly, LogOptions(system: system))
        var syncs = 0
        system.set { $0.calls = [:] }
        _ = try log.backup(to: desk.root + "/backup")
        syncs = system.calls(.synchronize)
        try FileManager.default.removeItem(atPath: desk.root + "/backup")
        for sync in [1, syncs / 2, syncs] {
            system.set { ($0.calls, $0.failingSync) = ([:], sync) }
            #expect(throws: EventLogError.self) { try log.backup(to: desk.root + "/backup") }
            #expect(try FileManager.default.contentsOfDirectory(atPath: desk.root) == ["desk"])
        }
    }

    /// It is no desk's, so that no group of a desk helps.
    @Test func aPlaceWhereNothingMayBeMade() throws {
        let desk = try TemporaryDesk()
        _ = try filled(desk)
        let system = FaultySystem()
        let log = try desk.open(.readOnly, LogOptions(system: system))
        system.set { $0.failing = [.makeDirectory: EACCES] }
        let error = #expect(throws: EventLogError.forbiddenPlace(path: desk.root)) {
            try log.backup(to: desk.root + "/backup")
        }
        #expect(error?.exitStatus == 77)
        #expect(error?.description.contains("group") == false)
    }

    @Test func damageIsNotCopied() throws {
        let desk = try TemporaryDesk()
        let (log, _) = try filled(desk)
        try desk.flip("log/00000001.segment", at: 200)
        #expect(throws: EventLogError.self) { try log.backup(to: desk.root + "/backup") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.root) == ["desk"])
    }

    @Test func aBackupIsMadeWhileOthersWrite() async throws {
        let desk = try TemporaryDesk()
        try desk.create(small)
        let (path, root) = (desk.path, desk.root)
        let options = small
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in UInt8(0)..<3 {
                group.addTask {
                    let log = try FileEventLog.open(at: path, options: options)
                    for count in UInt8(0)..<120 { try log.append([writer, count]) }
                }
            }
            group.addTask {
                let log = try FileEventLog.open(at: path, mode: .readOnly, options: options)
                for round in 0..<6 {
                    let before = log.durableSequence
                    let backup = try log.backup(to: "\(root)/backup-\(round)")
                    #expect(backup.lastSequence >= before)
                    #expect(backup.events == backup.lastSequence)
                    let copy = try FileEventLog.open(at: "\(root)/backup-\(round)")
                    #expect(copy.recoveries.isEmpty)
                    #expect(try copy.all().count == Int(backup.events))
                    #expect(try copy.all() == Array(log.all().prefix(Int(backup.events))))
                }
            }
            try await group.waitForAll()
        }
        #expect(try desk.open().all().count == 360)
    }
}
