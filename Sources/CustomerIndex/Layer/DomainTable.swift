/// Emails of a layer in the order of their domains, those of one domain by their owners' last contact, the latest first.
///
/// Of each block of entries the latest contact is held: whoever of hundreds of thousands was in touch last is found in
/// few blocks, also where what was typed begins many domains. The entries are those of an `IdentifierTable`.
struct DomainTable: Sendable {
    private let emails: IdentifierTable
    private let entries: Column<UInt32>
    /// By block the highest `Standing.recency`.
    private let latest: Column<UInt32>
    private let standings: Column<UInt64>

    private static let blockSize = 64
    /// Blocks that are looked through. Where so many have nobody who counts, they are found in a newer layer, and were in
    /// touch later than who is left here.
    private static let mostBlocks = 256

    init(_ emails: IdentifierTable, entries: Column<UInt32>, latest: Column<UInt32>, standings: Column<UInt64>) {
        self.emails = emails
        self.entries = entries
        self.latest = latest
        self.standings = standings
    }

    /// Blocks that so many entries take.
    static func blocks(of entries: Int) -> Int { (entries + blockSize - 1) / blockSize }

    /// The latest of each block, of the recency of each entry's owner. O(entries).
    static func latest(_ recencies: [UInt32]) -> [UInt32] {
        stride(from: 0, to: recencies.count, by: blockSize).map { start in
            recencies[start..<min(start + blockSize, recencies.count)].max() ?? 0
        }
    }

    /// The places of emails whose domain begins so, or is this. O(log entries).
    func places(beginningWith domain: [UInt8]) throws(IndexDamage) -> Range<Int> {
        try places { $0.starts(with: domain) ? .orderedSame : Self.order($0, domain) }
    }

    /// The places of emails whose domain is this. O(log entries).
    func places(at domain: [UInt8]) throws(IndexDamage) -> Range<Int> { try places { Self.order($0, domain) } }

    /// The owners of emails in a range who were in touch last, the latest first, each once; as many as are wanted and count.
    ///
    /// O(range / 64 + wanted × 64), up to 256 blocks.
    func latest(
        _ range: Range<Int>, wanted: Int, counts: (Int) throws(IndexDamage) -> Bool
    ) throws(IndexDamage) -> [Int] {
        guard !range.isEmpty, wanted > 0 else { return [] }
        let blocks = range.lowerBound / Self.blockSize..<Self.blocks(of: range.upperBound)
        var most = min(wanted, Self.mostBlocks)
        while true {
            // One more than are looked through: nobody in it or in the others was in touch later than it says.
            var best = LatestFew(limit: most + 1)
            for block in blocks { best.insert(block, try latest[block]) }
            let isAll = best.entries.count <= most
            let bound = isAll ? 0 : best.entries[most].recency
            var found = LatestFew(limit: wanted)
            for (block, _) in best.entries.prefix(most) {
                let start = block * Self.blockSize
                for place in max(start, range.lowerBound)..<min(start + Self.blockSize, range.upperBound) {
                    let owner = try emails.position(of: try entries[place]).local
                    let recency = Standing(packed: try standings[owner]).recency
                    guard recency >= bound, found.takes(owner, recency), try counts(owner) else { continue }
                    found.insert(owner, recency)
                }
            }
            if isAll || most == Self.mostBlocks || found.entries.count == wanted { return found.entries.map(\.item) }
            most = min(most * 4, Self.mostBlocks)
        }
    }

    /// How a domain stands to what is looked for.
    private enum Order { case orderedBefore, orderedSame, orderedBehind }

    private static func order(_ domain: ArraySlice<UInt8>, _ target: [UInt8]) -> Order {
        if domain.elementsEqual(target) { return .orderedSame }
        return domain.lexicographicallyPrecedes(target) ? .orderedBefore : .orderedBehind
    }

    private func places(_ order: (ArraySlice<UInt8>) -> Order) throws(IndexDamage) -> Range<Int> {
        let first = try firstPlace(from: 0) { order($0) != .orderedBefore }
        return first..<(try firstPlace(from: first) { order($0) == .orderedBehind })
    }

    private func firstPlace(from start: Int, _ isReached: (ArraySlice<UInt8>) -> Bool) throws(IndexDamage) -> Int {
        var (low, high) = (start, entries.count)
        while low < high {
            let middle = (low + high) / 2
            let key = try emails.key(of: try entries[middle])
            let domain = key.lastIndex(of: UInt8(ascii: "@")).map { key[($0 + 1)...] } ?? []
            if isReached(domain) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// The few latest of many, each once; of equals those that came first.
private struct LatestFew {
    let limit: Int
    private(set) var entries: [(item: Int, recency: UInt32)] = []

    init(limit: Int) { self.limit = limit }

    /// Whether one would be taken in.
    @inline(__always)
    func takes(_ item: Int, _ recency: UInt32) -> Bool {
        if entries.count == limit, recency <= entries[limit - 1].recency { return false }
        return !entries.contains { $0.item == item }
    }

    mutating func insert(_ item: Int, _ recency: UInt32) {
        if entries.count == limit {
            guard recency > entries[limit - 1].recency else { return }
            entries.removeLast()
        }
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].recency >= recency { low = middle + 1 } else { high = middle }
        }
        entries.insert((item, recency), at: low)
    }
}
