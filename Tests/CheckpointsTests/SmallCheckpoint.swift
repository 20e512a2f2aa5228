import Seeded

@testable import Checkpoints

/// A checkpoint with a section of every kind, small enough to break it in every way, and all that it says.
enum SmallCheckpoint {
    /// Everything that can be read, in one value.
    struct Content: Equatable {
        var sequence: UInt64
        var position: UInt64
        var header: [UInt8]
        var values: [UInt64: [UInt8]] = [:]
        var hashes: [Hash128: [UInt64]] = [:]
        var lists: [UInt64: [ListEntry]] = [:]
        var raw: [UInt8] = []
    }

    static func write(_ builder: CheckpointBuilder, salt: UInt64 = 0, layer: Bool = false) throws {
        if layer {
            for table in ["values", "hashes", "lists"] { builder.keep(table, version: 1) }
        }
        let keyed = try builder.keyedWriter("values", version: 1)
        for key in 0..<5 as Range<UInt64> {
            try keyed.append(key * 3 + salt, [UInt8](repeating: UInt8(truncatingIfNeeded: key + salt), count: 7))
        }
        if layer { try keyed.appendTombstone(100) }
        try keyed.finish()
        let hash = try builder.hashWriter(
            "hashes", version: 1, form: HashForm(width: .full, layering: .union))
        var random = SeededGenerator(seed: salt)
        for value in 0..<5 as Range<UInt64> { try hash.add(Hash128(high: random.next(), low: random.next()), value) }
        try hash.finish()
        let lists = try builder.listWriter("lists", version: 1, columns: 2)
        for key in 0..<3 as Range<UInt64> {
            let count: UInt64 = key == 1 ? 70 : 3
            for entry in 0..<count { try lists.append(key, [salt + entry, entry * 3, 0, 0]) }
        }
        try lists.finish()
        let raw = try builder.rawWriter("raw", version: 1)
        try raw.append(([1, 2, 3, UInt8(truncatingIfNeeded: salt)] as [UInt8]).span.bytes)
        try raw.finish()
    }

    /// Reads all of it, by every way of reading.
    static func read(_ checkpoint: Checkpoint) throws(CheckpointDamage) -> Content {
        var content = Content(
            sequence: checkpoint.sequence, position: checkpoint.position, header: checkpoint.header)
        if let table = try checkpoint.keyed("values", version: 1) {
            content.values = try table.all()
            for key in 0..<200 as Range<UInt64> where try table.value(key) != content.values[key] {
                throw CheckpointDamage(table: "values", file: "", reason: .content(offset: 0))
            }
        }
        if let table = try checkpoint.hash("hashes", version: 1) {
            var all: [Hash128: [UInt64]] = [:]
            try table.scan { (hash, values) throws(CheckpointDamage) in
                all[hash] = values
                return true
            }
            for hash in all.keys {
                _ = try table.values(of: hash)
                _ = try table.value(of: Hash128(high: hash.high ^ 1, low: 0))
            }
            content.hashes = all
        }
        if let table = try checkpoint.list("lists", version: 1) {
            var keys: [UInt64] = []
            try table.scanKeys { (key, _) throws(CheckpointDamage) in
                keys.append(key)
                return keys.count < 1000
            }
            for key in keys {
                _ = try table.newest(5, of: key)
                var entries: [ListEntry] = []
                try table.scan(of: key) { (entry) throws(CheckpointDamage) in
                    entries.append(entry)
                    return entries.count < 100_000
                }
                content.lists[key] = entries
            }
        }
        if let raw = try checkpoint.raw("raw", version: 1) {
            content.raw = try raw.withBytes(at: 0, count: raw.byteCount) { (span) throws(CheckpointDamage) in
                span.withUnsafeBytes { Array($0) }
            }
        }
        return content
    }

    /// What a desk finds that opens the store: nil when it has to begin anew.
    static func found(in store: CheckpointStore) -> Content? {
        guard let checkpoint = store.open() else { return nil }
        return try? read(checkpoint)
    }
}
