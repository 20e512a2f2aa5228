import Seeded
import Testing

@testable import Checkpoints

@Suite("A hash table")
struct HashTableTests {
    /// What the entries of the layers amount to, as plain sets say it.
    private struct Model {
        var layering: HashForm.Layering
        var values: [Hash128: Set<UInt64>] = [:]

        mutating func apply(_ layer: [(hash: Hash128, value: UInt64, isTombstone: Bool)]) {
            switch layering {
            case .newestWins:
                for hash in Set(layer.map(\.hash)) { values[hash] = [] }
                for entry in layer where !entry.isTombstone { values[entry.hash, default: []].insert(entry.value) }
            case .union:
                for entry in layer {
                    if entry.isTombstone {
                        values[entry.hash]?.remove(entry.value)
                    } else {
                        values[entry.hash, default: []].insert(entry.value)
                    }
                }
            }
        }
    }

    private func hashes(_ count: Int, _ random: inout SeededGenerator) -> [Hash128] {
        (0..<count).map { index in
            // Some share a bucket, some the high half.
            let high = UInt64.random(in: .min ... .max, using: &random)
            switch index % 10 {
            case 0: return Hash128(high: high >> 56, low: high)
            case 1: return Hash128(high: .max, low: high)
            default: return Hash128(high: high, low: ~high)
            }
        }
    }

    @Test("of layers, some merged and some sorted in runs, holds what the layers amount to", arguments: 0..<12)
    func model(round: Int) throws {
        let seed = UInt64(round) + 100
        var random = SeededGenerator(seed: seed)
        let form = HashForm(
            width: round % 2 == 0 ? .full : .half, layering: round % 4 < 2 ? .union : .newestWins)
        let temporary = TemporaryStore()
        var model = Model(layering: form.layering)
        let pool =
            form.width == .full
            ? hashes(900, &random)
            : hashes(900, &random).map { hash in
                Hash128(high: hash.high, low: 0)
            }
        for step in 0..<5 {
            let count = [0, 1, 30, 3000].randomElement(using: &random) ?? 0
            let layer = (0..<count).map { _ in
                (
                    hash: pool.randomElement(using: &random) ?? Hash128(high: 0, low: 0),
                    value: UInt64.random(in: 0..<4, using: &random),
                    isTombstone: UInt64.random(in: 0..<4, using: &random) == 0
                )
            }
            model.apply(layer)
            try temporary.make(sequence: UInt64(step)) { builder in
                builder.keep("hashes", version: 1)
                builder.sortedLength = [200, 5000, 1 << 20].randomElement(using: &random) ?? 200
                let writer = try builder.hashWriter("hashes", version: 1, form: form)
                for entry in layer {
                    if entry.isTombstone {
                        try writer.addTombstone(entry.hash, entry.value)
                    } else {
                        try writer.add(entry.hash, entry.value)
                    }
                }
                try writer.finish()
                if Bool.random(using: &random) { try builder.merge("hashes") }
            }
            let opened = try #require(temporary.store.open())
            try opened.verifyAll()
            let table = try #require(try opened.hash("hashes", version: 1))
            let others = hashes(200, &random).map { Hash128(high: $0.high, low: form.width == .full ? $0.low : 0) }
            for hash in pool + others {
                let wanted = model.values[hash] ?? []
                let found = try table.values(of: hash)
                #expect(found.count == Set(found).count, "seed \(seed)")
                #expect(Set(found) == wanted, "step \(step), seed \(seed)")
                let one = try table.value(of: hash)
                #expect(one.map { wanted.contains($0) } ?? wanted.isEmpty, "step \(step), seed \(seed)")
            }
            var all: [Hash128: Set<UInt64>] = [:]
            try table.scan { (hash, values) throws(CheckpointDamage) in
                all[hash] = Set(values)
                return true
            }
            #expect(all == model.values.filter { !$0.value.isEmpty }, "step \(step), seed \(seed)")
        }
    }

    @Test("of half width takes two hashes with one high half for the same, one of full width does not")
    func width() throws {
        let temporary = TemporaryStore()
        let checkpoint = try temporary.make { builder in
            for (name, width) in [("half", HashForm.Width.half), ("full", .full)] {
                let writer = try builder.hashWriter(
                    name, version: 1, form: HashForm(width: width, layering: .union))
                try writer.add(Hash128(high: 5, low: 6), 7)
                try writer.finish()
            }
        }
        let other = Hash128(high: 5, low: 9)
        #expect(try checkpoint.hash("half", version: 1)?.values(of: other) == [7])
        #expect(try checkpoint.hash("full", version: 1)?.values(of: other) == [])
    }

    @Test("takes at most 20 bytes an entry")
    func overhead() throws {
        let temporary = TemporaryStore()
        var random = SeededGenerator(seed: 9)
        let checkpoint = try temporary.make { builder in
            let writer = try builder.hashWriter(
                "hashes", version: 1, form: HashForm(width: .half, layering: .union))
            for value in 0..<100_000 as Range<UInt64> {
                try writer.add(Hash128(high: random.next(), low: 0), value)
            }
            try writer.finish()
        }
        #expect(checkpoint.byteCount < 100_000 * 17)
    }
}
