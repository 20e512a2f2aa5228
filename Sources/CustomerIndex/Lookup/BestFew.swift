/// The few best of many, by score, then by customer number; each with what it scores without what a name that pins its owner
/// down makes up for (see `MatchScore`).
struct BestFew {
    let limit: Int
    private(set) var entries: [(local: Int, id: UInt64, score: Double, plain: Double)] = []

    init(limit: Int) { self.limit = limit }

    /// What a newcomer must beat.
    var least: Double { entries.count < limit ? -1 : entries[entries.count - 1].score }

    /// The best plain score that came.
    private(set) var plain = 0.0

    /// Takes somebody in who is good enough; of one who comes again the better score counts.
    mutating func insert(_ local: Int, id: UInt64, _ score: Double, plain: Double) {
        self.plain = max(self.plain, plain)
        guard score >= least else { return }
        if let known = entries.firstIndex(where: { $0.local == local }) {
            guard score > entries[known].score else { return }
            entries.remove(at: known)
        }
        let place = entries.firstIndex { ($0.score, id) < (score, $0.id) } ?? entries.count
        entries.insert((local, id, score, plain), at: place)
        if entries.count > limit { entries.removeLast() }
    }
}
