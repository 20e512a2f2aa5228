/// Finds the customers of one segment who fit a query's words best.
///
/// The rarest query words fetch candidates from the postings, within a budget; for the others it is then noted which of
/// these have them. A bit set per customer tells which words reached whom, and how well. Sets are taken by the best score
/// they could give, and their customers scored, until no other set could beat what is found. Where every word is too
/// common to fetch (one typed letter), the customers are read from the most current on until enough of them fit.
struct WordSearch {
    let query: SegmentQuery
    let slot: IndexSlot
    let limit: Int
    let nowMinutes: Int64
    let isCancelled: () -> Bool

    /// Postings read per query and segment.
    private static let postingBudget = 30_000
    /// Postings read of the words that do not fit in the budget, to see who of those already reached has them.
    private static let sharedBudget = 150_000
    /// Customers scored of one set of words, and of all sets.
    private static let mostOfOneSet = 600
    private static let mostScored = 1500
    /// Customers scored of a set that can only fill up a list far below what leads it; and how far that is.
    private static let mostOfPoorSet = 60
    private static let poor = 0.8
    /// Customers read, most current first, when all words are common; and how many that fit are enough.
    private static let mostRead = 30_000
    private static let enoughRead = 400
    /// A result good enough that nobody else is read.
    private static let goodEnough = 0.8

    /// The best customers, unordered; nil when cancelled.
    func best() throws(IndexDamage) -> [(local: Int, id: UInt64, score: Double)]? {
        var best = BestFew(limit: limit)
        let order = query.expansions.indices.sorted { query.expansions[$0].reach < query.expansions[$1].reach }
        var reached = slot.segment.reached.borrow(slot.segment.count)
        var touched: [UInt32] = []
        let meant = MeantWords(query.expansions, in: slot.segment)
        defer {
            meant.clear(query.expansions)
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
        if fetched.isEmpty, let rarest = common.first {
            var left = Self.postingBudget
            _ = try visit(rarest, &left) { (words, bit) throws(IndexDamage) in
                try mark(words, bit, &reached, &touched)
            }
        }
        // Of a word that too many have it is enough to know who of those already reached has it.
        var left = Self.sharedBudget
        var unknown: [Int] = []
        for word in common {
            let isWhole = try visit(word, &left) { (words, bit) throws(IndexDamage) in
                try slot.segment.postings.forEach(words) { (local) throws(IndexDamage) in
                    if reached[local] != 0 { reached[local] |= bit }
                }
            }
            if !isWhole { unknown.append(word) }
        }
        if isCancelled() { return nil }
        // One letter or two: so many fit that the most current are soon enough.
        let isShort = common.allSatisfy { query.expansions[$0].typedLength <= 2 }
        if fetched.isEmpty, !common.isEmpty, isShort {
            guard try readCurrent(&best, common, meant) else { return nil }
        }
        guard try score(reached, touched, unknown, meant, &best) else { return nil }
        if fetched.isEmpty, !common.isEmpty, !isShort, best.first < Self.goodEnough {
            guard try readCurrent(&best, common, meant) else { return nil }
        }
        return best.entries
    }

    /// Hands out the words that a query word may stand for, the best first, as long as their customers are not more than
    /// `left`; false when some were left out.
    private func visit(
        _ word: Int, _ left: inout Int, _ body: (Range<Int>, UInt16) throws(IndexDamage) -> Void
    ) throws(IndexDamage) -> Bool {
        let expansion = query.expansions[word]
        let weak = Self.bit(of: word, isStrong: false)
        let strong = Self.bit(of: word, isStrong: true)
        var ranges: [(words: Range<Int>, bit: UInt16)] = []
        if let exact = expansion.exact { ranges.append((exact..<exact + 1, strong)) }
        for entry in expansion.alike {
            ranges.append((entry.word..<entry.word + 1, entry.quality.value >= MatchScore.strong ? strong : weak))
        }
        ranges.append((expansion.prefixed, weak))
        for range in expansion.begun { ranges.append((range, weak)) }
        var isWhole = true
        for (words, bit) in ranges {
            let count = try slot.segment.postings.count(words)
            guard count <= left else {
                isWhole = false
                continue
            }
            left -= count
            try body(words, bit)
        }
        return isWhole
    }

    private func fetch(
        _ word: Int, _ reached: inout [UInt16], _ touched: inout [UInt32]
    ) throws(IndexDamage) {
        let expansion = query.expansions[word]
        let bit = Self.bit(of: word, isStrong: false)
        if let exact = expansion.exact {
            try mark(exact..<exact + 1, Self.bit(of: word, isStrong: true), &reached, &touched)
        }
        for entry in expansion.alike {
            let isStrong = entry.quality.value >= MatchScore.strong
            try mark(entry.word..<entry.word + 1, Self.bit(of: word, isStrong: isStrong), &reached, &touched)
        }
        try mark(expansion.prefixed, bit, &reached, &touched)
        for range in expansion.begun { try mark(range, bit, &reached, &touched) }
    }

    /// The bit by which a customer is noted whom a query word reached, and two where that word is as good as found.
    private static func bit(of word: Int, isStrong: Bool) -> UInt16 {
        (isStrong ? 0x0101 : 0x0100) << UInt16(word)
    }

    private func mark(
        _ words: Range<Int>, _ bit: UInt16, _ reached: inout [UInt16], _ touched: inout [UInt32]
    ) throws(IndexDamage) {
        try slot.segment.postings.forEach(words) { (local) throws(IndexDamage) in
            let before = reached[local]
            if before == 0 { touched.append(UInt32(local)) }
            reached[local] = before | bit
        }
    }

    private func score(
        _ reached: [UInt16], _ touched: [UInt32], _ common: [Int], _ meant: MeantWords, _ best: inout BestFew
    ) throws(IndexDamage) -> Bool {
        // A counting sort by set: which words reached whom, and how well.
        let sets = ReachedSets(reached, touched)
        let commonBits = common.reduce(UInt16(0)) { $0 | 1 << UInt16($1) }
        let bounds = sets.bits.enumerated().map { place, set in (place: place, bound: bound(of: set | commonBits)) }
        var left = Self.mostScored
        for (place, bound) in bounds.sorted(by: { ($1.bound, $0.place) < ($0.bound, $1.place) }) {
            let most = MatchScore.score(fit: bound, standing: 1)
            let mostOfSet = most < best.first * Self.poor ? Self.mostOfPoorSet : Self.mostOfOneSet
            for local in sets.customers(place).prefix(min(left, mostOfSet)) {
                if best.least >= most || bound < MatchScore.leastFit { break }
                left -= 1
                if left % 256 == 0, isCancelled() { return false }
                try consider(Int(local), meant, &best)
            }
        }
        return !isCancelled()
    }

    /// The best fit that customers of a set can have.
    private func bound(of set: UInt16) -> Double {
        var possible = 0.0
        for (word, weight) in query.weights.enumerated() {
            let expansion = query.expansions[word]
            if set >> UInt16(word) & 1 == 1 {
                possible += weight
            } else if set >> UInt16(word + 8) & 1 == 1 {
                possible += weight * Double(max(expansion.weakest, MatchScore.initial))
            } else if expansion.initial != nil {
                // Initials are not fetched: nearly everybody may have one.
                possible += weight * Double(MatchScore.initial)
            }
        }
        return possible / max(query.totalWeight, .leastNonzeroMagnitude)
    }

    private func readCurrent(
        _ best: inout BestFew, _ common: [Int], _ meant: MeantWords
    ) throws(IndexDamage) -> Bool {
        let segment = slot.segment
        var fitting = 0
        let words = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: IndexedWord.mostPerCustomer)
        defer { words.deallocate() }
        guard let base = words.baseAddress else { return true }
        for local in 0..<min(segment.count, Self.mostRead) {
            if local % 4096 == 0, isCancelled() { return false }
            let count = try segment.records.readWords(of: local, into: base)
            var found: UInt8 = 0
            for word in words[..<count] where Int(word >> 5) < meant.count { found |= meant[Int(word >> 5)] }
            let fits = common.allSatisfy { found >> UInt8($0) & 1 == 1 }
            guard fits else { continue }
            try consider(local, meant, &best)
            fitting += 1
            if fitting >= Self.enoughRead { break }
        }
        return true
    }

    private func consider(_ local: Int, _ meant: MeantWords, _ best: inout BestFew) throws(IndexDamage) {
        guard try slot.isLive(local) else { return }
        let fit = try query.fit(local, meant: meant)
        guard fit >= MatchScore.leastFit, MatchScore.score(fit: fit, standing: 1) > best.least else { return }
        let standing = try slot.standing(local, nowMinutes: nowMinutes)
        best.insert(local, id: try slot.segment.id(local), MatchScore.score(fit: fit, standing: standing))
    }
}

/// For each word of a layer a bit for each query word that may stand for it: most words of most customers stand for none.
final class MeantWords {
    private var bits: [UInt8]
    private let pool: ScratchPool<UInt8>

    init(_ expansions: [WordExpansion], in segment: IndexSegment) {
        pool = segment.meant
        bits = pool.borrow(segment.dictionary.count)
        for (word, expansion) in expansions.enumerated() {
            let bit = UInt8(1) << UInt8(word)
            expansion.forEachWord { if $0 < bits.count { bits[$0] |= bit } }
        }
    }

    /// How many words.
    var count: Int { bits.count }

    /// The query words that may stand for a word.
    subscript(word: Int) -> UInt8 { bits[word] }

    /// Gives the room back, all zero again.
    func clear(_ expansions: [WordExpansion]) {
        for expansion in expansions { expansion.forEachWord { if $0 < bits.count { bits[$0] = 0 } } }
        pool.giveBack(bits)
        bits = []
    }
}

/// The customers whom a search reached, by which words reached them.
private struct ReachedSets {
    /// The distinct sets, in the order in which they were met.
    private(set) var bits: [UInt16] = []
    private var starts: [Int] = [0]
    private var ordered: [UInt32]

    init(_ reached: [UInt16], _ touched: [UInt32]) {
        var places = [UInt16](repeating: 0, count: 1 << 16)
        var counts: [Int] = []
        for local in touched {
            let set = reached[Int(local)]
            if places[Int(set)] == 0 {
                bits.append(set)
                counts.append(0)
                places[Int(set)] = UInt16(truncatingIfNeeded: bits.count)
            }
            counts[Int(places[Int(set)]) - 1] += 1
        }
        for count in counts { starts.append((starts.last ?? 0) + count) }
        var next = starts
        ordered = [UInt32](repeating: 0, count: touched.count)
        for local in touched {
            let place = Int(places[Int(reached[Int(local)])]) - 1
            ordered[next[place]] = local
            next[place] += 1
        }
    }

    /// The customers of a set, in the order in which they were reached.
    func customers(_ place: Int) -> ArraySlice<UInt32> { ordered[starts[place]..<starts[place + 1]] }
}

/// The few best of many, by score, then by customer number.
struct BestFew {
    let limit: Int
    private(set) var entries: [(local: Int, id: UInt64, score: Double)] = []

    init(limit: Int) { self.limit = limit }

    /// What a newcomer must beat.
    var least: Double { entries.count < limit ? -1 : entries[entries.count - 1].score }

    /// What leads the list.
    var first: Double { entries.first?.score ?? 0 }

    mutating func insert(_ local: Int, id: UInt64, _ score: Double) {
        guard score >= least, !entries.contains(where: { $0.local == local }) else { return }
        let place = entries.firstIndex { ($0.score, id) < (score, $0.id) } ?? entries.count
        entries.insert((local, id, score), at: place)
        if entries.count > limit { entries.removeLast() }
    }
}
