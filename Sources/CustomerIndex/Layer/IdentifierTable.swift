/// Emails, handles or numbers of a layer in the order of their keys, found whole, by their beginning or by their end.
///
/// An entry is the local number of the customer whose only value of the field it is; with the highest bit set it is a
/// place in a table of those who have several. The keys are not held: a comparison reads the customer's record.
struct IdentifierTable: Sendable {
    let field: MatchField
    private let entries: Column<UInt32>
    /// The same entries in the order of the keys read backwards; empty where ends are not searched.
    private let backwards: Column<UInt32>
    private let several: Column<UInt32>
    private let records: RecordReader

    /// Marks an entry that is a place in the table of those who have several values.
    static let isSeveral: UInt32 = 1 << 31

    init(
        _ field: MatchField, _ entries: Column<UInt32>, backwards: Column<UInt32>, several: Column<UInt32>,
        records: RecordReader
    ) {
        self.field = field
        self.entries = entries
        self.backwards = backwards
        self.several = several
        self.records = records
    }

    /// One hit: whose, and how long the key is.
    struct Hit {
        let customer: Int
        let length: Int
    }

    /// Entries that are looked through for the most current customers among them.
    private static let mostLookedAt = 20_000

    /// At most `limit` values whose keys begin with `prefix`: the first ones in the order of keys, so that a whole one is
    /// among them, and then the most current customers'.
    func hits(withPrefix prefix: String, limit: Int) throws(IndexDamage) -> [Hit] {
        try hits(Array(prefix.utf8), in: entries, limit) { (key, target) in Self.compare(key, target) }
    }

    /// The same of those whose keys end with `suffix`.
    func hits(withSuffix suffix: String, limit: Int) throws(IndexDamage) -> [Hit] {
        try hits(suffix.utf8.reversed(), in: backwards, limit) { (key, target) in Self.compareBackwards(key, target) }
    }

    private func hits(
        _ target: [UInt8], in column: Column<UInt32>, _ limit: Int, _ compare: ([UInt8], [UInt8]) -> Int
    ) throws(IndexDamage) -> [Hit] {
        guard !target.isEmpty, column.count > 0 else { return [] }
        let first = try firstPlace(column, from: 0) { compare($0, target) < 0 }
        let end = try firstPlace(column, from: first) { compare($0, target) <= 0 }
        var chosen: [UInt32] = []
        for place in first..<min(end, first + Self.mostLookedAt) { chosen.append(try column[place]) }
        if chosen.count > limit {
            let whole = min(limit / 4, chosen.count)
            var rest: [(local: Int, entry: UInt32)] = []
            for entry in chosen[whole...] { rest.append((try position(of: entry).local, entry)) }
            rest.sort { $0.local < $1.local }
            chosen = Array(chosen[..<whole]) + rest.prefix(limit - whole).map(\.entry)
        }
        var hits: [Hit] = []
        hits.reserveCapacity(chosen.count)
        for entry in chosen {
            hits.append(Hit(customer: try position(of: entry).local, length: try key(of: entry).count))
        }
        return hits
    }

    /// The first place at or behind `start` whose key is not before; doubling steps, since what is sought is near.
    private func firstPlace(
        _ column: Column<UInt32>, from start: Int, _ isBefore: ([UInt8]) -> Bool
    ) throws(IndexDamage) -> Int {
        var low = start
        var high = column.count
        if start > 0 {
            var step = 1
            while start + step < high, isBefore(try key(of: try column[start + step - 1])) {
                low = start + step
                step *= 2
            }
            high = min(high, start + step)
        }
        while low < high {
            let middle = (low + high) / 2
            if isBefore(try key(of: try column[middle])) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whose value an entry is, and its place among their values of the field.
    func position(of entry: UInt32) throws(IndexDamage) -> (local: Int, place: Int) {
        guard entry & Self.isSeveral != 0 else { return (Int(entry), 0) }
        let pair = Int(entry & ~Self.isSeveral) * 2
        return (Int(try several[pair]), Int(try several[pair + 1]))
    }

    /// The key of an entry's value.
    func key(of entry: UInt32) throws(IndexDamage) -> [UInt8] {
        let (local, place) = try position(of: entry)
        return IdentifierForm.key(field, try records.value(field, of: local, at: place))
    }

    /// Below zero when the key sorts before the target, zero when it begins with it, else above.
    private static func compare(_ key: [UInt8], _ target: [UInt8]) -> Int {
        for index in 0..<min(key.count, target.count) where key[index] != target[index] {
            return Int(key[index]) - Int(target[index])
        }
        return key.count < target.count ? -1 : 0
    }

    /// The same of the key read backwards.
    private static func compareBackwards(_ key: [UInt8], _ target: [UInt8]) -> Int {
        for index in 0..<min(key.count, target.count) where key[key.count - 1 - index] != target[index] {
            return Int(key[key.count - 1 - index]) - Int(target[index])
        }
        return key.count < target.count ? -1 : 0
    }
}
