import DeskModel

/// A layer, and which of its customers have been replaced or removed since.
struct IndexSlot: Sendable {
    let segment: IndexSegment
    /// Whether the layer was opened from what a checkpoint holds, and is no change to it.
    let isFrozen: Bool
    private(set) var liveCount: Int
    private var superseded: Superseded

    private enum Superseded {
        case nobody
        /// As the list says that the layer was opened with; the list is held for it.
        case listed(Column<UInt64>, in: IndexBytes)
        case own([UInt64])
    }

    /// A layer of this process, all of whose customers count.
    init(_ segment: IndexSegment) {
        self.segment = segment
        isFrozen = false
        liveCount = segment.count
        superseded = .nobody
    }

    /// A frozen layer, with what the list at hand tells of it.
    init(frozen segment: IndexSegment, _ list: SupersededList?, at place: Int) throws(IndexDamage) {
        self.segment = segment
        isFrozen = true
        guard let list else {
            liveCount = segment.count
            superseded = .nobody
            return
        }
        let listed = try list.layer(at: place, of: segment)
        liveCount = listed.liveCount
        superseded = listed.bits.map { .listed($0, in: list.bytes) } ?? .nobody
    }

    /// Whether a customer's entry here is the one that counts.
    @inline(__always)
    func isLive(_ local: Int) throws(IndexDamage) -> Bool {
        switch superseded {
        case .nobody: true
        case .listed(let bits, _): try bits[local / 64] & (1 << UInt64(local % 64)) == 0
        case .own(let bits): bits[local / 64] & (1 << UInt64(local % 64)) == 0
        }
    }

    /// The local number of a customer whose entry here counts.
    func live(_ id: UInt64) throws(IndexDamage) -> Int? {
        guard let local = try segment.local(id), try isLive(local) else { return nil }
        return local
    }

    /// Lets go of a customer's entry; false when there is none.
    mutating func remove(_ id: UInt64) throws(IndexDamage) -> Bool {
        guard let local = try live(id) else { return false }
        var bits = try supersededBits() ?? [UInt64](repeating: 0, count: (segment.count + 63) / 64)
        superseded = .nobody
        bits[local / 64] |= 1 << UInt64(local % 64)
        superseded = .own(bits)
        liveCount = max(0, liveCount - 1)
        return true
    }

    /// A bit for each customer, set where the entry here does not count; nil where all do.
    func supersededBits() throws(IndexDamage) -> [UInt64]? {
        switch superseded {
        case .nobody: return nil
        case .own(let bits): return bits
        case .listed(let column, _):
            var bits: [UInt64] = []
            bits.reserveCapacity(column.count)
            for place in 0..<column.count { bits.append(try column[place]) }
            return bits
        }
    }

    /// How current a customer is, 0…1 (see `MatchScore`).
    func standing(_ local: Int, nowMinutes: Int64) throws(IndexDamage) -> Double {
        MatchScore.standing(try segment.standing(local), nowMinutes: nowMinutes)
    }
}
