import Foundation
import Testing

@testable import Checkpoints

@Suite("A store of checkpoints")
struct CheckpointStoreTests {
    private let temporary = TemporaryStore()

    private func write(_ value: UInt8, _ builder: CheckpointBuilder, table: String = "things") throws {
        let writer = try builder.keyedWriter(table, version: 1)
        for key in 0..<100 as Range<UInt64> { try writer.append(key, [value]) }
        try writer.finish()
    }

    @Test("has nothing until something is made, and then the newest")
    func newest() throws {
        #expect(temporary.store.open() == nil)
        for sequence in 1...5 as ClosedRange<UInt64> {
            let made = try temporary.make(sequence: sequence) { try write(UInt8(sequence), $0) }
            #expect(made.number == sequence)
            let opened = try #require(temporary.store.open())
            #expect(opened.sequence == sequence && opened.position == sequence * 10)
            #expect(try opened.keyed("things", version: 1)?.value(7) == [UInt8(sequence)])
            #expect(temporary.names.count == 2)
        }
    }

    @Test("lets one build at a time, of whatever format")
    func oneBuilder() throws {
        var builder: CheckpointBuilder? = try temporary.builder()
        #expect(try temporary.store.beginBuilding() == nil)
        #expect(try temporary.store(format: 8).beginBuilding() == nil)
        #expect(builder?.base == nil)
        builder = nil
        builder = try temporary.builder()
        _ = try builder?.commit(sequence: 1, position: 1)
        // A commit gives the lock back, whoever holds the builder.
        #expect(try temporary.store.beginBuilding() != nil)
    }

    @Test("keeps what an open checkpoint reads, though its files are gone")
    func oldReaders() throws {
        let old = try temporary.make { try write(1, $0) }
        let reader = try #require(temporary.store.open())
        try temporary.make(sequence: 2) { try write(2, $0) }
        for section in old.sections(of: "things", version: 1) { #expect(!temporary.names.contains(section.file)) }
        #expect(try reader.keyed("things", version: 1)?.all().values.allSatisfy { $0 == [1] } == true)
        try reader.verifyAll()
        temporary.store.removeAll()
        #expect(temporary.names.isEmpty)
        #expect(temporary.store.open() == nil)
        try reader.verifyAll()
    }

    @Test("names a section that did not change again, and no longer one that did")
    func keeping() throws {
        let first = try temporary.make { builder in
            try write(1, builder)
            try write(1, builder, table: "others")
        }
        let second = try temporary.make(sequence: 2) { builder in
            #expect(builder.keep("things", version: 1))
            #expect(!builder.keep("things", version: 2))
            #expect(!builder.keep("nothing", version: 1))
            try write(2, builder, table: "others")
        }
        let kept = first.sections(of: "things", version: 1).map(\.file)
        #expect(second.sections(of: "things", version: 1).map(\.file) == kept)
        #expect(first.sections(of: "others", version: 1)[0].file != second.sections(of: "others", version: 1)[0].file)
        #expect(temporary.names.count == 3)
    }

    @Test("is empty for another desk, another format and after an erasure")
    func identities() throws {
        try temporary.make { try write(1, $0) }
        #expect(temporary.store(desk: "ff").open() == nil)
        #expect(temporary.store(format: 8).open() == nil)
        #expect(temporary.store(erasures: 4).open() == nil)
        #expect(temporary.store(erasures: 2).open() == nil)
        #expect(temporary.store.open() != nil)
    }

    @Test("holds checkpoints of two versions of the program side by side, and of no more than three")
    func formats() throws {
        try temporary.make { try write(1, $0) }
        for format in 8...12 as ClosedRange<UInt32> {
            let builder = try #require(try temporary.store(format: format).beginBuilding())
            try write(2, builder)
            _ = try builder.commit(sequence: 9, position: 9)
            // The clock that tells formats apart has seconds; the older ones are made older.
            age(by: 100)
            if format == 8 {
                #expect(temporary.store.open() != nil)
                #expect(temporary.store(format: 8).open() != nil)
            }
            #expect(Set(temporary.names.compactMap { FileName.format(of: $0) }).count <= 3)
        }
        #expect(Set(temporary.names.compactMap { FileName.format(of: $0) }) == [10, 11, 12])
        age(by: 31 * 86_400)
        let builder = try #require(try temporary.store(format: 12).beginBuilding())
        try write(3, builder)
        _ = try builder.commit(sequence: 10, position: 9)
        // What was just made is by more than thirty days the newest.
        #expect(Set(temporary.names.compactMap { FileName.format(of: $0) }) == [12])
    }

    /// Makes all files older.
    private func age(by seconds: Int) {
        for name in temporary.names {
            let time = Int(LinuxCheckpointSystem().modificationTime(of: temporary.path(name)) ?? 0) - seconds
            let times = [timeval(tv_sec: time, tv_usec: 0), timeval(tv_sec: time, tv_usec: 0)]
            #expect(utimes(temporary.path(name), times) == 0)
        }
    }

    @Test("removes what other versions made before an erasure")
    func erased() throws {
        try temporary.make { try write(1, $0) }
        let builder = try #require(try temporary.store(format: 8, erasures: 4).beginBuilding())
        try write(2, builder)
        _ = try builder.commit(sequence: 9, position: 9)
        #expect(temporary.store.open() == nil)
        #expect(temporary.names.allSatisfy { FileName.format(of: $0) == 8 })
    }

    @Test("never touches a file that is none of its own")
    func strangers() throws {
        try temporary.make { try write(1, $0) }
        let strangers = [
            "notes.txt", "v.section", "v7.manifest", "vx-a-1.section", "v+7-a-1.section", "x7-a.section.new",
        ]
        for name in strangers { try temporary.replace(name, [1]) }
        let leftovers = [
            "v7-things-0000000000000001.section", "v7-a-0000000000000002.section.new", "v7-x.manifest.new",
        ]
        for name in leftovers { try temporary.replace(name, [1]) }
        #expect(temporary.store.open() != nil)
        try temporary.make(sequence: 2) { try write(2, $0) }
        #expect(strangers.allSatisfy { temporary.names.contains($0) })
        #expect(leftovers.allSatisfy { !temporary.names.contains($0) })
    }

    @Test("opens an older one where the newest is damaged or discarded, and no discarded one")
    func discarding() throws {
        let made = try temporary.make { try write(1, $0) }
        let name = made.manifest.fileName
        let bytes = try temporary.read(name)
        var other = made.manifest
        other.number = 9
        other.sequence = 99
        try temporary.replace(other.fileName, other.encoded())
        #expect(temporary.store.open()?.sequence == 99)
        var broken = other.encoded()
        broken[20] ^= 1
        try temporary.replace(other.fileName, broken)
        #expect(temporary.store.open()?.sequence == 1)
        // A manifest under another's name is none.
        try temporary.replace(other.fileName, bytes)
        #expect(temporary.store.open()?.number == 1)
        let opened = try #require(temporary.store.open())
        temporary.store.discard(opened)
        #expect(temporary.store.open() == nil)
        try temporary.make(sequence: 2) { builder in
            #expect(builder.base == nil)
            try write(2, builder)
        }
        #expect(temporary.store.open()?.sequence == 2)
        // To discard what is long replaced does nothing to what replaced it.
        temporary.store.discard(opened)
        #expect(temporary.store.open()?.sequence == 2)
    }

    @Test("gives files to the group, whatever the umask")
    func permissions() throws {
        let before = umask(0o077)
        defer { umask(before) }
        try temporary.make { try write(1, $0) }
        var status = stat()
        #expect(stat(temporary.directory, &status) == 0)
        #expect(status.st_mode & 0o7777 == 0o2770)
        for name in temporary.names {
            #expect(stat(temporary.path(name), &status) == 0)
            #expect(status.st_mode & 0o7777 == 0o660)
        }
    }

    @Test("is read by many threads at once while it is built anew")
    func threads() async throws {
        try temporary.make { try write(1, $0) }
        let store = temporary.store
        let directory = temporary.directory
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask { () async throws in
                    var newest: UInt64 = 0
                    for _ in 0..<300 {
                        guard let checkpoint = store.open() else { continue }
                        #expect(checkpoint.sequence >= newest)
                        newest = checkpoint.sequence
                        let value = UInt8(truncatingIfNeeded: newest)
                        #expect(try checkpoint.keyed("things", version: 1)?.value(99) == [value], "\(directory)")
                    }
                    #expect(newest > 0)
                }
            }
            for sequence in 2...60 as ClosedRange<UInt64> {
                try temporary.make(sequence: sequence) { try write(UInt8(sequence), $0) }
            }
            try await group.waitForAll()
        }
    }
}
