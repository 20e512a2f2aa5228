import Foundation
import Seeded
import Testing

@testable import Checkpoints

@Suite("Damage of a checkpoint")
struct DamageTests {
    // USUAL_CHECKPOINT_ROUNDS asks for more than a test of every day.
    private static let rounds = Int(ProcessInfo.processInfo.environment["USUAL_CHECKPOINT_ROUNDS"] ?? "") ?? 4

    private let temporary = TemporaryStore()
    private let content: SmallCheckpoint.Content

    init() throws {
        let builder = try temporary.builder()
        try SmallCheckpoint.write(builder)
        let checkpoint = try builder.commit(sequence: 5, position: 50, header: [1, 2, 3])
        content = try SmallCheckpoint.read(checkpoint)
        try #require(temporary.names.count == 5)
        try #require(content.lists[1]?.count == 70 && content.values.count == 5)
    }

    @Test("in any bit of any file is found")
    func bits() throws {
        for name in temporary.names {
            let descriptor = open(temporary.path(name), O_RDWR)
            try #require(descriptor >= 0)
            defer { close(descriptor) }
            let bytes = try temporary.read(name)
            var missed: [Int] = []
            for bit in 0..<bytes.count * 8 {
                var byte = bytes[bit / 8] ^ 1 << UInt8(bit % 8)
                pwrite(descriptor, &byte, 1, off_t(bit / 8))
                if SmallCheckpoint.found(in: temporary.store) != nil { missed.append(bit) }
                byte ^= 1 << UInt8(bit % 8)
                pwrite(descriptor, &byte, 1, off_t(bit / 8))
            }
            #expect(missed.isEmpty, "\(name)")
        }
        #expect(SmallCheckpoint.found(in: temporary.store) == content)
    }

    @Test("by cutting any file anywhere, by adding to it, by its loss or by rubbish in its place is found")
    func lengths() throws {
        for name in temporary.names {
            let bytes = try temporary.read(name)
            for length in bytes.indices {
                try temporary.replace(name, Array(bytes[..<length]))
                #expect(temporary.store.open() == nil, "\(name) cut to \(length)")
            }
            for rubbish in [bytes + [0], bytes + bytes, [UInt8](repeating: 0, count: bytes.count)] {
                try temporary.replace(name, rubbish)
                #expect(SmallCheckpoint.found(in: temporary.store) == nil, "\(name)")
            }
            #expect(remove(temporary.path(name)) == 0)
            #expect(temporary.store.open() == nil)
            try temporary.replace(name, bytes)
            #expect(SmallCheckpoint.found(in: temporary.store) == content)
        }
    }

    @Test("by files of another desk, checkpoint, format or erasure under the same names is found")
    func foreign() throws {
        let identity = temporary.identity
        let others = [
            CheckpointIdentity(desk: "ff112233445566778899aabbccddeeff", format: 7, erasureGeneration: 3),
            CheckpointIdentity(desk: identity.desk, format: 8, erasureGeneration: 3),
            CheckpointIdentity(desk: identity.desk, format: 7, erasureGeneration: 2),
            identity,
        ]
        for other in others {
            let elsewhere = TemporaryStore()
            let store = CheckpointStore(directory: elsewhere.directory, identity: other)
            let builder = try #require(try store.beginBuilding())
            try SmallCheckpoint.write(builder, salt: 1)
            _ = try builder.commit(sequence: 5, position: 50, header: [1, 2, 3])
            for (name, foreign) in zip(temporary.names, elsewhere.names) {
                let bytes = try temporary.read(name)
                try temporary.replace(name, try elsewhere.read(foreign))
                #expect(SmallCheckpoint.found(in: temporary.store) == nil, "\(name) \(other)")
                try temporary.replace(name, bytes)
            }
        }
        #expect(SmallCheckpoint.found(in: temporary.store) == content)
    }

    @Test("by tables, layers or blocks in each other's place is found, with their checksums or without")
    func places() throws {
        let temporary = TemporaryStore()
        try temporary.make { builder in
            for table in ["one", "two"] {
                for _ in 0..<2 {
                    let writer = try builder.keyedWriter(table, version: 1)
                    for key in 0..<40 as Range<UInt64> {
                        try writer.append(
                            key,
                            [UInt8](repeating: UInt8(builder.layerCount(of: table)) + table.utf8.first!, count: 1500))
                    }
                    try writer.finish()
                }
            }
        }
        func isSound() -> Bool {
            guard let checkpoint = temporary.store.open() else { return false }
            return (try? checkpoint.keyed("one", version: 1)?.all()) != nil
                && (try? checkpoint.keyed("two", version: 1)?.all()) != nil && (try? checkpoint.verifyAll()) != nil
        }
        #expect(isSound())
        let names = temporary.names.filter { $0.hasSuffix(".section") }
        for one in names {
            let bytes = try temporary.read(one)
            for other in names where other != one {
                let otherBytes = try temporary.read(other)
                #expect(bytes.count == otherBytes.count)
                try temporary.replace(one, otherBytes)
                #expect(!isSound())
                try temporary.replace(other, bytes)
                #expect(!isSound())
                try temporary.replace(one, bytes)
                try temporary.replace(other, otherBytes)
            }
            let block = BlockSeed.blockLength
            var swapped = Array(bytes[block..<2 * block]) + bytes[..<block] + bytes[(2 * block)...]
            try temporary.replace(one, swapped)
            #expect(!isSound())
            let table = bytes.count - 4 * ((bytes.count + block - 1) / block)
            swapped.replaceSubrange(table..<table + 8, with: bytes[table + 4..<table + 8] + bytes[table..<table + 4])
            try temporary.replace(one, swapped)
            #expect(!isSound())
            try temporary.replace(one, bytes)
        }
        #expect(isSound())
    }

    @Test("that its checksums do not show is refused or read, and nothing worse", arguments: 0..<Self.rounds)
    func form(round: Int) throws {
        let seed = UInt64(round) + 400
        var random = SeededGenerator(seed: seed)
        for step in 0..<400 {
            let target = TemporaryStore()
            let names = ["values", "hashes", "lists", "raw"]
            guard let opened = temporary.store.open() else { return }
            let builder = try target.builder()
            for name in names {
                let section = opened.sections(of: name, version: 1)[0]
                var bytes = Array(try section.unsafeBytes(at: 0, count: section.byteCount))[64...]
                var parameters = section.record.parameters
                var count = section.count
                for _ in 0..<Int.random(in: 0...3, using: &random) {
                    let special: [UInt8] = [0, 1, 0x7F, 0x80, 0xFF]
                    let index = Int.random(in: bytes.indices, using: &random)
                    bytes[index] = special.randomElement(using: &random) ?? 0
                    if step % 3 == 0 {
                        parameters[Int.random(in: 0..<6, using: &random)] =
                            [0, 1, .max, 1 << 63, 1 << 40].randomElement(using: &random) ?? 0
                    }
                    if step % 5 == 0 { count = Int.random(in: 0...1000, using: &random) }
                }
                let writer = try SectionWriter(
                    table: name, version: 1, kind: section.record.kind, identity: target.identity,
                    files: target.store.files)
                try bytes.withUnsafeBytes { try writer.append($0) }
                builder.take(try writer.finish(layer: 0, count: count, parameters: parameters))
            }
            let checkpoint = try builder.commit(sequence: 1, position: 1)
            _ = try? SmallCheckpoint.read(checkpoint)
            #expect(throws: Never.self) { try checkpoint.verifyAll() }
        }
    }
}
