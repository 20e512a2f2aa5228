import DeskModel

/// A segment, and which of its customers have been replaced or removed since.
struct IndexSlot: Sendable {
    let segment: IndexSegment
    private var dead: [UInt64] = []
    private(set) var liveCount: Int

    init(_ segment: IndexSegment) {
        self.segment = segment
        liveCount = segment.count
    }

    /// Whether a customer's entry here is the one that counts.
    func isLive(_ local: Int) -> Bool {
        dead.isEmpty || dead[local / 64] & (1 << UInt64(local % 64)) == 0
    }

    /// The local number of a customer whose entry here counts.
    func live(_ id: UInt64) -> Int? {
        guard let local = segment.local(id), isLive(local) else { return nil }
        return local
    }

    /// Lets go of a customer's entry; false when there is none.
    mutating func remove(_ id: UInt64) -> Bool {
        guard let local = live(id) else { return false }
        if dead.isEmpty { dead = [UInt64](repeating: 0, count: (segment.count + 63) / 64) }
        dead[local / 64] |= 1 << UInt64(local % 64)
        liveCount -= 1
        return true
    }

    /// How current a customer is, 0…1 (see `MatchScore`).
    func standing(_ local: Int, nowMinutes: Int64) -> Double {
        MatchScore.standing(
            lastContactMinutes: segment.lastContact[local], contacts: segment.contacts[local],
            openTickets: segment.openTickets[local], nowMinutes: nowMinutes)
    }
}
