import Foundation
import Testing

@testable import EventLog

@Suite struct FaultTests {
    private let segment = "log/00000001.segment"

    /// Who misses a file asks first whether the page is still there on which others would have said that it was replaced.
    @Test func whoIsOnAPageThatWasReplacedFindsTheFilesOfNow() throws {
        let desk = try TemporaryDesk()
        let first = try desk.create()
        try first.append([1])
        let position = try #require(
            try first.all().isEmpty ? nil : RecordPosition(segment: 1, offset: UInt32(SegmentHeader.length)))
        first.close()
        let others = try (0..<4).map { _ in try desk.open() }
        try desk.forget()
        let system = FaultySystem()
        let log = try desk.open(.readWrite, LogOptions(system: system))
        system.set { $0.failing = [.synchronizeData: EIO] }
        #expect(throws: EventLogError.self) { try log.append([2]) }
        system.set { $0.failing = [:] }
        _ = try desk.open()
        #expect(desk.exists("log/00000001-1.segment") && !desk.exists(segment))

        #expect(try others[0].read(after: 0, through: .durable) { _ in true }.damage == [])
        #expect(try others[1].verify().damage == [])
        #expect(try others[2].record(at: position) { $0.copyPayload() } == [1])
        try others[3].append([3])
        #expect(try others[0].all().map(\.payload) == [[1], [2], [3]])
    }

    @Test func aFailedSyncStopsEveryProcessUntilTheDeskIsOpenedAgain() throws {
        let system = FaultySystem()
        let desk = try TemporaryDesk()
        let options = LogOptions(system: system, firstSegment: 8192)
        let log = try desk.create(options)
        try log.append([1])
        let other = try desk.open()
        system.set { $0.failing = [.synchronizeData: EIO] }
        let failure = EventLogError.syncFailed(file: segment, after: 1, code: EIO)
        #expect(throws: failure) { try log.append([2]) }
        #expect(failure.exitStatus == 74)
        system.set { $0.failing = [:] }
        let asked = system.calls(.synchronizeData)
        #expect(throws: failure) { try log.append([3]) }
        #expect(throws: failure) { try other.append([3]) }
        // Nobody asks the disk again: it would say that all is well.
        #expect(system.calls(.synchronizeData) == asked)
        #expect(try other.all().count == 1)
        #expect(try other.verify().damage.map(\.kind) == [.sync])

        let reopened = try desk.open(.readWrite, options)
        #expect(reopened.readOnlyReason == nil)
        // What was whole went into a file of its own, which was synced.
        #expect(try reopened.all() == [.init(1, 1, [1]), .init(2, 1, [2])])
        #expect(desk.exists("log/00000001-1.segment"))
        #expect(desk.exists("quarantine/00000001.segment"))
        #expect(!desk.exists(segment))
        try reopened.append([3])
        // The others go on as well.
        try other.append([4])
        #expect(try log.append([5]) == 5)
        #expect(try log.all().map(\.payload) == [[1], [2], [3], [4], [5]])
        #expect(try log.verify().isOK)
    }

    @Test func aFullDiskStopsAppendsAndNothingElse() throws {
        for (code, status) in [(ENOSPC, 74), (EFBIG, 74), (EDQUOT, 74)] as [(Int32, Int32)] {
            let system = FaultySystem()
            let desk = try TemporaryDesk()
            let log = try desk.create(LogOptions(system: system, firstSegment: 8192))
            try log.append([1])
            system.set {
                $0.failing = [.write: code]
                // The write stops in the middle of a record.
                $0.writeBudget = 30
            }
            let error = #expect(throws: EventLogError.self) { try log.append([2]) }
            #expect(error == .full(path: desk.path + "/" + segment, code: code))
            #expect(error?.exitStatus == status)
            #expect(try log.all().count == 1)
            system.set { $0.failing = [:] }
            #expect(try log.append([3]) == 2)
            #expect(log.recoveries.count == 1)
            #expect(try log.all() == [.init(1, 1, [1]), .init(2, 1, [3])])
        }
    }

    @Test func aSegmentThatCannotBeMadeLosesNothing() throws {
        let system = FaultySystem()
        let desk = try TemporaryDesk()
        let options = LogOptions(system: system, firstSegment: 1024, largestSegment: 1024)
        let log = try desk.create(options)
        var count: UInt8 = 0
        // Up to the point where the next one needs a new segment.
        while log.control.published.next.offset + 72 <= 1024 {
            count += 1
            try log.append([UInt8](repeating: count, count: 20))
        }
        for failing in [[FaultySystem.Call.write: ENOSPC], [.rename: EIO]] as [[FaultySystem.Call: Int32]] {
            system.set { $0.failing = failing }
            #expect(throws: EventLogError.self) { try log.append([UInt8](repeating: 0, count: 20)) }
            #expect(try log.all().count == Int(count))
            system.set { $0.failing = [:] }
        }
        try log.append([UInt8](repeating: 99, count: 20))
        #expect(try desk.open().all().count == Int(count) + 1)
        #expect(try log.verify().isOK)
        #expect(try desk.names("log").filter(DeskLayout.isTemporary).isEmpty)
    }

    @Test func networkFileSystemsAreRefused() throws {
        let system = FaultySystem()
        let desk = try TemporaryDesk()
        try desk.create()
        system.set { $0.unsupported = "NFS" }
        let error = #expect(throws: EventLogError.self) { try desk.open(.readWrite, LogOptions(system: system)) }
        #expect(error == .unsupportedFileSystem(path: desk.path, name: "NFS"))
        #expect(error?.exitStatus == 69)
        for magic in [0xEF53, 0x0102_1994, 0x5846_5342, 0x9123_683E, 0x794C_7630] as [UInt32] {
            #expect(FileSystemKind.unsupported[magic] == nil)
        }
        #expect(FileSystemKind.unsupported[0x6969] == "NFS")
    }

    @Test func aDeskOfANewerFormatIsRefusedAndLeftAlone() throws {
        for (field, value, flags) in [(8, 2, 0), (16, 1, 1)] as [(Int, UInt8, UInt32)] {
            for name in ["log/manifest", segment] {
                let desk = try TemporaryDesk()
                try desk.create().append([1])
                var bytes = try desk.bytes(name)
                bytes[field] = value
                bytes.withUnsafeMutableBytes { bytes in
                    let covered = name == segment ? SegmentHeader.length : bytes.count
                    let header = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<covered])
                    bytes.put(FormatStamp.checksum(header), at: 12)
                }
                try desk.put(bytes, name, at: 0)
                try desk.forget()
                let error = #expect(throws: EventLogError.self) { try desk.open() }
                #expect(error == .newerFormat(file: name, version: field == 8 ? 2 : 1, flags: flags))
                #expect(error?.exitStatus == 69)
                #expect(try desk.bytes(name) == bytes)
            }
        }
    }

    /// Of two versions of the program at once, the older one keeps out, and one that is at work stops.
    @Test func aControlFileOfANewerVersionIsRefusedAndLeftAlone() throws {
        let desk = try TemporaryDesk()
        try desk.create().append([1])
        let atWork = try desk.open()
        var page = try desk.bytes("log/control")
        page[8] = UInt8(ControlLayout.version) + 1
        page.withUnsafeMutableBytes { bytes in
            let header = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<ControlLayout.headerLength])
            bytes.put(FormatStamp.checksum(header), at: 12)
        }
        try FileManager.default.removeItem(at: desk.file("log/control"))
        try desk.make("log/control", page)
        let refusal = EventLogError.newerFormat(file: "log/control", version: ControlLayout.version + 1, flags: 0)
        #expect(throws: refusal) { try desk.open() }
        #expect(throws: refusal) { try atWork.append([2]) }
        #expect(refusal.exitStatus == 69)
        #expect(try desk.bytes("log/control") == page)
    }

    @Test func aCompatibleFlagIsKept() throws {
        let desk = try TemporaryDesk()
        try desk.create(LogOptions(firstSegment: 1024, largestSegment: 1024))
        for name in ["log/manifest", segment] {
            var bytes = try desk.bytes(name)
            bytes[20] = 0x40
            bytes.withUnsafeMutableBytes { bytes in
                let covered = name == segment ? SegmentHeader.length : bytes.count
                let header = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<covered])
                bytes.put(FormatStamp.checksum(header), at: 12)
            }
            try desk.put(bytes, name, at: 0)
        }
        let log = try desk.open()
        for number in UInt8(1)...40 { try log.append([UInt8](repeating: number, count: 20)) }
        #expect(try desk.bytes("log/manifest")[20] == 0x40)
        #expect(try desk.bytes("log/00000002.segment")[20] == 0x40)
    }

    @Test func aNewerVersionAtWorkStopsThisOne() throws {
        let desk = try TemporaryDesk()
        let log = try desk.create()
        try log.append([1])
        var manifest = try #require(try Manifest.decode(desk.bytes("log/manifest"), name: ""))
        manifest.incompatibleFlags = 2
        manifest.generation += 1
        try desk.make("log/manifest", manifest.encoded())
        log.control.beginGeneration()
        let refusal = EventLogError.newerFormat(file: "log/manifest", version: 1, flags: 2)
        #expect(throws: refusal) { try log.append([2]) }
        #expect(throws: refusal) { try log.all() }
        #expect(throws: refusal) { try FileEventLog.repair(at: desk.path) }
        #expect(try desk.bytes("log/manifest") == manifest.encoded())
    }

    @Test func aClockSetBackChangesTheTimesAndNothingElse() throws {
        let system = FaultySystem()
        let desk = try TemporaryDesk()
        let options = LogOptions(system: system, firstSegment: 1024, largestSegment: 1024)
        let log = try desk.create(options)
        let start: Int64 = 1_700_000_000_000_000
        for number in UInt8(1)...30 {
            // A day back with every event, to before 1970 at last.
            system.set { $0.time = start - Int64(number) * 86_400_000_000 * 1000 }
            try log.append([number])
        }
        var times: [Int64] = []
        try desk.open(.readWrite, options).read(after: 0, through: .durable) { record in
            times.append(record.time)
            return true
        }
        #expect(times == (1...30).map { start - $0 * 86_400_000_000 * 1000 })
        try desk.forget()
        let reopened = try desk.open(.readWrite, options)
        #expect(reopened.recoveries.isEmpty)
        #expect(try reopened.append([31]) == 31)
        #expect(try reopened.verify().isOK)
        #expect(try FileEventLog.repairPlan(at: desk.path).steps.isEmpty)
    }

    @Test func aDeskThatIsNotThere() throws {
        let desk = try TemporaryDesk()
        let error = #expect(throws: EventLogError.self) { try desk.open() }
        #expect(error == .noDesk(path: desk.path))
        #expect(error?.exitStatus == 66)
        try "not a desk".write(toFile: desk.path, atomically: false, encoding: .utf8)
        #expect(throws: EventLogError.noDesk(path: desk.path)) { try desk.open() }
        #expect(throws: EventLogError.self) { try desk.create() }
    }

    @Test func aDeskThatIsThereAlready() throws {
        let desk = try TemporaryDesk()
        try desk.create().append([1])
        let error = #expect(throws: EventLogError.self) { try desk.create() }
        #expect(error == .deskExists(path: desk.path))
        #expect(error?.exitStatus == 73)
        #expect(try desk.open().all().count == 1)
    }

    @Test func aStoppedHolderOfTheAppendLockIsNamed() throws {
        let system = FaultySystem()
        let desk = try TemporaryDesk()
        let log = try desk.create()
        let options = LogOptions(system: system, lockPatience: 50_000_000)
        let impatient = try desk.open(.readWrite, options)
        let me = system.processIdentifier
        try log.commit(
            after: 0, fold: { _ in },
            decide: {
                for isStopped in [true, false] {
                    system.set { $0.stopped = isStopped ? me : nil }
                    let error = #expect(throws: EventLogError.self) { try impatient.append([1]) }
                    let path = desk.path + "/log"
                    #expect(error == .lockHeld(path: path, holder: me, isStopped: isStopped, seconds: 0))
                    #expect(error?.exitStatus == 75)
                    #expect(error?.description.contains("\(me)") == true)
                }
                return Decision([], outcome: ())
            })
        #expect(try impatient.append([1]) == 1)
    }

    /// Sets bytes of the control file's header and makes its checksum right.
    private func restamp(_ desk: TemporaryDesk, _ change: (inout [UInt8]) -> Void) throws {
        let url = URL(fileURLWithPath: desk.path + "/log/control")
        var page = [UInt8](try Data(contentsOf: url))
        change(&page)
        let checksum = page[..<ControlLayout.headerLength].withUnsafeBytes { FormatStamp.checksum($0) }
        page.withUnsafeMutableBytes { $0.put(checksum, at: 12) }
        // In place: the page is known by its inode.
        let handle = try FileHandle(forWritingTo: url)
        try handle.write(contentsOf: page)
        try handle.close()
    }

    @Test func aCompatibleFlagOfTheControlFileIsKept() throws {
        let desk = try TemporaryDesk()
        try desk.create().append([1])
        try restamp(desk) { $0[20] = 0x80 }
        let before = LinuxSystem().identity(of: desk.path + "/log/control")
        #expect(try desk.open().append([2]) == 2)
        #expect(LinuxSystem().identity(of: desk.path + "/log/control") == before)
        #expect(try Data(contentsOf: URL(fileURLWithPath: desk.path + "/log/control"))[20] == 0x80)
    }

    /// An upgrade while programs are at work: the page of the older version is the only one to know of it.
    @Test func aFailedSyncIsKnownAcrossVersions() throws {
        for version: UInt8 in [2, 3] {
            let desk = try TemporaryDesk()
            try desk.create().append([1])
            try restamp(desk) { page in
                page[8] = version
                page[ControlLayout.poison] = UInt8(EIO)
            }
            let log = try desk.open()
            #expect(try log.all().count == 1)
            #expect(try log.append([2]) == 2)
            let names = LinuxSystem().names(in: desk.path + "/log") ?? []
            #expect(names.contains { $0.hasPrefix("00000001") && $0 != "00000001.segment" }, "\(names)")
            #expect(!names.contains("00000001.segment"), "what the page cache held is not believed")
        }
    }

    /// A backup tool or an administrator, who know nothing of the shared page; or there is no page yet.
    @Test func whoHoldsTheAppendLockIsNamedWhereNoPageTellsOfIt() throws {
        let desk = try TemporaryDesk()
        let log = try desk.create()
        #expect(try log.append([1]) == 1)
        let system = FaultySystem()
        let path = desk.path + "/log"
        let directory = system.open(path, flags: O_RDONLY | O_DIRECTORY, mode: 0)
        try #require(directory >= 0)
        defer { system.close(directory) }
        #expect(system.lockHolder(of: directory) == nil)
        try #require(system.tryLock(directory) == 0)
        let me = system.processIdentifier
        #expect(system.lockHolder(of: directory) == me)
        let options = LogOptions(system: system, lockPatience: 50_000_000)
        let held = EventLogError.lockHeld(path: path, holder: me, isStopped: false, seconds: 0)
        #expect(throws: held) { try desk.open(.readWrite, options).append([2]) }
        try #require(system.remove(path + "/control") == 0)
        #expect(throws: held) { try desk.open(.readWrite, options).append([2]) }
        system.unlock(directory)
        #expect(try desk.open(.readWrite, options).append([2]) == 2)
    }

    @Test func filesAreTheGroupsWhateverTheUmask() throws {
        let before = umask(0o077)
        defer { umask(before) }
        let desk = try TemporaryDesk()
        let log = try desk.create(LogOptions(firstSegment: 1024, largestSegment: 1024))
        for number in UInt8(1)...40 { try log.append([UInt8](repeating: number, count: 20)) }
        let digest = try log.store(attachment: [1, 2, 3])
        let folder = "attachments/\(digest.description.prefix(2))"
        for name in ["", "log", "attachments", "quarantine", folder] { #expect(try mode(desk, name) == 0o2770) }
        for name in ["log/manifest", "log/control", segment, "log/00000003.segment", "\(folder)/\(digest)"] {
            #expect(try mode(desk, name) == 0o660)
        }
    }

    private func mode(_ desk: TemporaryDesk, _ name: String) throws -> mode_t {
        var status = stat()
        try #require(stat(desk.path + "/" + name, &status) == 0)
        return status.st_mode & 0o7777
    }
}
