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
    func best() throws(IndexDamage) -> [(local: Int, id: UInt64, score: Double)]? {
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
            try fetch(word, &reached, &touched)
            fetched.insert(word)
        }
        if isCancelled() { return nil }
        let common = order.filter { query.expansions[$0].reach > 0 && !fetched.contains($0) }
        for word in common { try fetchSome(word, &reached, &touched) }
        if fetched.isEmpty, !common.isEmpty {
            guard try readCurrent(&best, common) else { return nil }
        }
        return try score(reached, touched, common, &best) ? best.entries : nil
    }

    private func fetch(
        _ word: Int, _ reached: inout [UInt8], _ touched: inout [UInt32]
    ) throws(IndexDamage) {
        let expansion = query.expansions[word]
        let bit = UInt8(1) << UInt8(word)
        if let exact = expansion.exact { try mark(exact..<exact + 1, bit, &reached, &touched) }
        for entry in expansion.alike { try mark(entry.word..<entry.word + 1, bit, &reached, &touched) }
        try mark(expansion.prefixed, bit, &reached, &touched)
        for range in expansion.begun { try mark(range, bit, &reached, &touched) }
    }

    /// The best matches of a word that reaches too many: whoever has them goes before those who do not.
    private func fetchSome(
        _ word: Int, _ reached: inout [UInt8], _ touched: inout [UInt32]
    ) throws(IndexDamage) {
        let expansion = query.expansions[word]
        let bit = UInt8(1) << UInt8(word)
        var left = Self.partBudget
        let single = [expansion.exact].compactMap { $0 } + expansion.alike.map(\.word)
        for candidate in single {
            left -= try slot.segment.postings.count(candidate..<candidate + 1)
            guard left >= 0 else { break }
            try mark(candidate..<candidate + 1, bit, &reached, &touched)
        }
    }

    private func mark(
        _ words: Range<Int>, _ bit: UInt8, _ reached: inout [UInt8], _ touched: inout [UInt32]
    ) throws(IndexDamage) {
        try slot.segment.postings.forEach(words) { (local) throws(IndexDamage) in
            let before = reached[local]
            if before == 0 { touched.append(UInt32(local)) }
            reached[local] = before | bit
        }
    }

    private func score(
        _ reached: [UInt8], _ touched: [UInt32], _ common: [Int], _ best: inout BestFew
    ) throws(IndexDamage) -> Bool {
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
                if (set | commonBits) >> word & 1 == 1 { return sum + query.weights[word] }
                // Initials are not fetched: nearly everybody may have one.
                return query.expansions[word].initial == nil
                    ? sum : sum + query.weights[word] * Double(MatchScore.initial)
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
                try consider(Int(local), &best)
            }
        }
        return !isCancelled()
    }

    private func readCurrent(_ best: inout BestFew, _ common: [Int]) throws(IndexDamage) -> Bool {
        let segment = slot.segment
        var found = 0
        let words = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: IndexedWord.mostPerCustomer)
        defer { words.deallocate() }
        guard let base = words.baseAddress else { return true }
        for local in 0..<min(segment.count, Self.mostRead) {
            if local % 4096 == 0, isCancelled() { return false }
            let count = try segment.records.readWords(of: local, into: base)
            let fits = common.allSatisfy { word in
                let prefixed = query.expansions[word].prefixed
                return words[..<count].contains { prefixed.contains(Int($0 >> 5)) }
            }
            guard fits else { continue }
            try consider(local, &best)
            found += 1
            if found >= Self.enoughRead { break }
        }
        return true
    }

    private func consider(_ local: Int, _ best: inout BestFew) throws(IndexDamage) {
        guard try slot.isLive(local) else { return }
        let fit = try query.fit(local)
        guard fit >= MatchScore.leastFit else { return }
        let standing = try slot.standing(local, nowMinutes: nowMinutes)
        best.insert(local, id: try slot.segment.id(local), MatchScore.score(fit: fit, standing: standing))
    }
}

/// The few best of many, by score, then by customer number.
struct BestFew {
    let limit: Int
    private(set) var entries: [(local: Int, id: UInt64, score: Double)] = []

    init(limit: Int) { self.limit = limit }

    /// What a newcomer must beat.
    var least: Double { entries.count < limit ? -1 : entries[entries.count - 1].score }

    mutating func insert(_ local: Int, id: UInt64, _ score: Double) {
        guard score >= least, !entries.contains(where: { $0.local == local }) else { return }
        let place = entries.firstIndex { ($0.score, id) < (score, $0.id) } ?? entries.count
        entries.insert((local, id, score), at: place)
        if entries.count > limit { entries.removeLast() }
    }
}
