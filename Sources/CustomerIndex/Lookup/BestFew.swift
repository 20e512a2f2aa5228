/// The few best of many, by score, then by customer number.
struct BestFew {
    let limit: Int
    private(set) var entries: [(local: Int, id: UInt64, score: Double)] = []

    init(limit: Int) { self.limit = limit }

    /// What a newcomer must beat.
    var least: Double { entries.count < limit ? -1 : entries[entries.count - 1].score }

    /// What leads the list.
    var first: Double { entries.first?.score ?? 0 }

    /// Takes somebody in who is good enough; of one who comes again the better score counts.
    mutating func insert(_ local: Int, id: UInt64, _ score: Double) {
        guard score >= least else { return }
        if let known = entries.firstIndex(where: { $0.local == local }) {
            guard score > entries[known].score else { return }
            entries.remove(at: known)
        }
        let place = entries.firstIndex { ($0.score, id) < (score, $0.id) } ?? entries.count
        entries.insert((local, id, score), at: place)
        if entries.count > limit { entries.removeLast() }
    }
}
