import Seeded
import Testing

@testable import Checkpoints

@Suite("A keyed table")
struct KeyedTableTests {
    private enum Spread: CaseIterable {
        case dense
        case gaps
        case anywhere
        case clusters

        func keys(_ count: Int, _ random: inout SeededGenerator) -> Set<UInt64> {
            switch self {
            case .dense: return Set((0..<UInt64(count)).map { $0 + 1000 })
            case .gaps: return Set((0..<count).map { _ in UInt64.random(in: 0...UInt64(count) * 3, using: &random) })
            case .anywhere:
                return Set((0..<count).map { _ in UInt64.random(in: .min ... .max, using: &random) }).union([0, .max])
            case .clusters:
                return Set(
                    (0..<count).map { _ in
                        (UInt64.random(in: 0...3, using: &random) << 60) + UInt64.random(in: 0...500, using: &random)
                    })
            }
        }
    }

    private func bytes(_ random: inout SeededGenerator) -> [UInt8] {
        let length = [0, 0, 1, 3, 40, 300, 3000].randomElement(using: &random) ?? 0
        return (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    }

    @Test("of layers, some merged, is the dictionary that the layers amount to", arguments: 0..<12)
    func model(round: Int) throws {
        let seed = UInt64(round) + 1
        var random = SeededGenerator(seed: seed)
        let spread = Spread.allCases[round % 4]
        let temporary = TemporaryStore()
        var model: [UInt64: [UInt8]] = [:]
        var asked: Set<UInt64> = [0, 1, .max, .max - 1]
        for step in 0..<5 {
            let keys = spread.keys([1, 40, 64, 65, 700].randomElement(using: &random) ?? 1, &random).sorted()
            asked.formUnion(keys.flatMap { [$0, $0 &+ 1, $0 &- 1] })
            let checkpoint = try temporary.make(sequence: UInt64(step)) { builder in
                builder.keep("things", version: 2)
                let writer = try builder.keyedWriter("things", version: 2)
                for key in keys {
                    if UInt64.random(in: 0..<5, using: &random) == 0 {
                        try writer.appendTombstone(key)
                        model[key] = nil
                    } else {
                        let value = bytes(&random)
                        try writer.append(key, value)
                        model[key] = value
                    }
                }
                try writer.finish()
                if Bool.random(using: &random) { try builder.merge("things") }
            }
            let opened = try #require(temporary.store.open())
            #expect(opened.sequence == checkpoint.sequence)
            try opened.verifyAll()
            let table = try #require(try opened.keyed("things", version: 2), "seed \(seed)")
            for key in asked {
                let found = try table.value(key)
                #expect(found == model[key], "key \(key), step \(step), seed \(seed)")
            }
            #expect(try table.all() == model, "step \(step), seed \(seed)")
            let from = asked.randomElement(using: &random) ?? 0
            #expect(try table.all(from: from) == model.filter { $0.key >= from }, "from \(from), seed \(seed)")
        }
    }

    @Test("takes long values among short ones, and none beyond the limit")
    func longValues() throws {
        let temporary = TemporaryStore()
        let long = (0..<(3 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        let checkpoint = try temporary.make { builder in
            let writer = try builder.keyedWriter("things", version: 1)
            for key in 0..<70 as Range<UInt64> { try writer.append(key, key % 10 == 0 ? long : [UInt8(key)]) }
            let limit = KeyedWriter.valueLimit
            #expect(throws: CheckpointError.tooLong(table: "things", bytes: limit + 1, limit: limit)) {
                // Refused for its length, before a byte of it is read.
                try long.withUnsafeBytes { bytes in
                    try writer.append(100, UnsafeRawBufferPointer(start: bytes.baseAddress, count: limit + 1))
                }
            }
            try writer.finish()
        }
        let table = try #require(try checkpoint.keyed("things", version: 1))
        for key in 0..<70 as Range<UInt64> { #expect(try table.value(key) == (key % 10 == 0 ? long : [UInt8(key)])) }
    }

    @Test("of no keys has none")
    func empty() throws {
        let temporary = TemporaryStore()
        let checkpoint = try temporary.make { builder in
            try builder.keyedWriter("things", version: 1).finish()
        }
        let table = try #require(try checkpoint.keyed("things", version: 1))
        #expect(try table.value(0) == nil)
        #expect(try table.all().isEmpty)
        #expect(try checkpoint.keyed("things", version: 2) == nil)
        #expect(try checkpoint.keyed("others", version: 1) == nil)
    }

    @Test("of dense keys takes at most three bytes a key beside the values")
    func overhead() throws {
        let temporary = TemporaryStore()
        let checkpoint = try temporary.make { builder in
            let writer = try builder.keyedWriter("things", version: 1)
            for key in 0..<100_000 as Range<UInt64> { try writer.append(key, [1, 2, 3, 4]) }
            try writer.finish()
        }
        #expect(checkpoint.byteCount < 100_000 * 7)
    }
}
