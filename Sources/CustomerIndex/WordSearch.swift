/// Finds the customers of one segment who fit a query's words best.
///
/// The rarest query words fetch candidates from the postings, within a budget; a bit set per customer tells which words
/// reached whom. Sets of words are then taken by the best score they could give, and their customers scored, until no
/// other set could beat what is found. Where every word is too common to fetch (one typed letter), the customers are
/// read from the most current on until enough of them fit.
struct WordSearch {
    let query: SegmentQuery
    let slot: IndexSlot
    let limit: Int
    let nowMinutes: Int64
    let isCancelled: () -> Bool

    /// Postings read per query and segment.
    private static let postingBudget = 40_000
    /// Postings read of a word that does not fit in the budget.
    private static let partBudget = 20_000
    /// Customers scored of one set of words, and of all sets.
    private static let mostOfOneSet = 1000
    private static let mostScored = 2500
    /// Customers read, most current first, when all words are common; and how many that fit are enough.
    private static let mostRead = 60_000
    private static let enoughRead = 400

    /// The best customers, unordered; nil when cancelled.
    func best() -> [(local: Int, score: Double)]? {
        var best = BestFew(limit: limit)
        let order = query.expansions.indices.sorted { query.expansions[$0].reach < query.expansions[$1].reach }
        var reached = slot.segment.reached.borrow(slot.segment.count)
        var touched: [UInt32] = []
        defer {
            for local in touched { reached[Int(local)] = 0 }
            slot.segment.reached.giveBack(reached)
        }
        var budget = Self.postingBudget
        var fetched = Set<Int>()
        for word in order where query.expansions[word].reach > 0 {
            guard query.expansions[word].reach <= budget else { break }
            budget -= query.expansions[word].reach
            fetch(word, &reached, &touched)
            fetched.insert(word)
        }
        if isCancelled() { return nil }
        let common = order.filter { query.expansions[$0].reach > 0 && !fetched.contains($0) }
        for word in common { fetchSome(word, &reached, &touched) }
        if fetched.isEmpty, !common.isEmpty {
            guard readCurrent(&best, common) else { return nil }
        }
        return score(reached, touched, common, &best) ? best.entries : nil
    }

    private func fetch(_ word: Int, _ reached: inout [UInt8], _ touched: inout [UInt32]) {
        let expansion = query.expansions[word]
        let bit = UInt8(1) << UInt8(word)
        if let exact = expansion.exact { mark(exact..<exact + 1, bit, &reached, &touched) }
        for entry in expansion.alike { mark(entry.word..<entry.word + 1, bit, &reached, &touched) }
        mark(expansion.prefixed, bit, &reached, &touched)
        for range in expansion.begun { mark(range, bit, &reached, &touched) }
    }

    /// The best matches of a word that reaches too many: whoever has them goes before those who do not.
    private func fetchSome(_ word: Int, _ reached: inout [UInt8], _ touched: inout [UInt32]) {
        let expansion = query.expansions[word]
        let bit = UInt8(1) << UInt8(word)
        var left = Self.partBudget
        let single = [expansion.exact].compactMap { $0 } + expansion.alike.map(\.word)
        for candidate in single {
            left -= slot.segment.postingCount(candidate..<candidate + 1)
            guard left >= 0 else { break }
            mark(candidate..<candidate + 1, bit, &reached, &touched)
        }
    }

    private func mark(_ words: Range<Int>, _ bit: UInt8, _ reached: inout [UInt8], _ touched: inout [UInt32]) {
        let segment = slot.segment
        let first = Int(segment.postingOffsets[words.lowerBound])
        let end = Int(segment.postingOffsets[words.upperBound])
        for position in first..<end {
            let local = segment.postings[position]
            let before = reached[Int(local)]
            if before == 0 { touched.append(local) }
            reached[Int(local)] = before | bit
        }
    }

    private func score(
        _ reached: [UInt8], _ touched: [UInt32], _ common: [Int], _ best: inout BestFew
    ) -> Bool {
        // A counting sort by set: which words reached whom.
        var ends = [Int](repeating: 0, count: 257)
        for local in touched { ends[Int(reached[Int(local)]) + 1] += 1 }
        for set in 0..<256 { ends[set + 1] += ends[set] }
        var next = ends
        var ordered = [UInt32](repeating: 0, count: touched.count)
        for local in touched {
            let set = Int(reached[Int(local)])
            ordered[next[set]] = local
            next[set] += 1
        }
        let commonBits = common.reduce(0) { $0 | 1 << $1 }
        let bounds = (1..<256).filter { ends[$0] < ends[$0 + 1] }.map { set in
            let possible = query.weights.indices.reduce(0.0) { sum, word in
                (set | commonBits) >> word & 1 == 1 ? sum + query.weights[word] : sum
            }
            return (set: set, bound: possible / max(query.totalWeight, .leastNonzeroMagnitude))
        }
        var left = Self.mostScored
        for (set, bound) in bounds.sorted(by: { ($1.bound, $0.set) < ($0.bound, $1.set) }) {
            let most = MatchScore.score(fit: bound, standing: 1)
            for local in ordered[ends[set]..<ends[set + 1]].prefix(min(left, Self.mostOfOneSet)) {
                if best.least >= most || bound < MatchScore.leastFit { break }
                left -= 1
                if left % 256 == 0, isCancelled() { return false }
                consider(Int(local), &best)
            }
        }
        return !isCancelled()
    }

    private func readCurrent(_ best: inout BestFew, _ common: [Int]) -> Bool {
        let segment = slot.segment
        var found = 0
        for local in 0..<min(segment.count, Self.mostRead) {
            if local % 4096 == 0, isCancelled() { return false }
            let words = segment.words[Int(segment.wordOffsets[local])..<Int(segment.wordOffsets[local + 1])]
            let fits = common.allSatisfy { word in
                let prefixed = query.expansions[word].prefixed
                return words.contains { prefixed.contains(Int($0 >> 5)) }
            }
            guard fits else { continue }
            consider(local, &best)
            found += 1
            if found >= Self.enoughRead { break }
        }
        return true
    }

    private func consider(_ local: Int, _ best: inout BestFew) {
        guard slot.isLive(local) else { return }
        let fit = query.fit(local)
        guard fit >= MatchScore.leastFit else { return }
        best.insert(local, MatchScore.score(fit: fit, standing: slot.standing(local, nowMinutes: nowMinutes)), slot)
    }
}

/// The few best of many, by score, then by customer number.
struct BestFew {
    let limit: Int
    private(set) var entries: [(local: Int, score: Double)] = []

    init(limit: Int) { self.limit = limit }

    /// What a newcomer must beat.
    var least: Double { entries.count < limit ? -1 : entries[entries.count - 1].score }

    mutating func insert(_ local: Int, _ score: Double, _ slot: IndexSlot) {
        guard score >= least, !entries.contains(where: { $0.local == local }) else { return }
        let ids = slot.segment.ids
        let place = entries.firstIndex { ($0.score, ids[local]) < (score, ids[$0.local]) } ?? entries.count
        entries.insert((local, score), at: place)
        if entries.count > limit { entries.removeLast() }
    }
}
