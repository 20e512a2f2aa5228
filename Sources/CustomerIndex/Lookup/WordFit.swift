/// How the words of one customer fit the words of a query.
struct WordFit {
    /// Which customer's word a query word took, and how.
    struct Claim {
        let queryWord: Int
        let indexed: IndexedWord
        let kind: MatchKind
    }

    /// In the order of the query's words; a word that took none is missing.
    let claims: [Claim]
    /// The share of the words of the name that was most asked for.
    let nameShare: Double
}

/// A query against one segment: what its words may stand for, and what they weigh.
struct SegmentQuery {
    let segment: IndexSegment
    let expansions: [WordExpansion]
    let weights: [Double]
    /// How far names pin their owners down; nil where too few words were typed.
    let specificity: NameSpecificity?
    let totalWeight: Double
    /// Whether the last word is still being typed, so that too little is there for it to be told who is a stranger.
    private let isUnfinished: Bool
    /// The query's words, the heaviest first: they choose among a customer's words first.
    private let byWeight: [Int]
    /// Where a customer's words are read to, one search at a time.
    private let scratch = WordScratch()

    /// How a customer fits.
    struct Fit {
        /// 0…1, see `MatchScore`.
        let whole: Double
        /// The same without what a name that pins its owner down makes up for.
        let plain: Double
        /// Whether all words are theirs or sound just like theirs.
        let isHeard: Bool
        /// The share of the words of the name that was most asked for.
        let nameShare: Double
        /// What such words must fit at least for somebody to be listed.
        let least: Double
    }

    init(
        segment: IndexSegment, expansions: [WordExpansion], weights: [Double], specificity: NameSpecificity? = nil
    ) {
        self.segment = segment
        self.expansions = expansions
        self.weights = weights
        self.specificity = specificity
        totalWeight = weights.reduce(0, +)
        isUnfinished = expansions.contains(where: \.isUnfinished)
        byWeight = weights.indices.sorted { (-weights[$0], $0) < (-weights[$1], $1) }
    }

    /// The same query, some of whose words may stand for some words more.
    func adding(_ near: ArraySlice<CompanyOfWords.Near>) -> SegmentQuery {
        var expansions = expansions
        for word in near { expansions[word.queryWord].add(word.word, word.quality) }
        return SegmentQuery(segment: segment, expansions: expansions, weights: weights, specificity: specificity)
    }

    /// The fit of a customer with this record; `meant` has for each word of the layer a bit for each query word that may
    /// stand for it.
    func fit(_ record: UnsafeRawBufferPointer, meant: MeantWords) throws(IndexDamage) -> Fit {
        try evaluate(record, meant: meant) { _, _, _ in }
    }

    /// The fit of a customer and how it came about.
    func explain(_ local: Int) throws(IndexDamage) -> WordFit {
        var claims: [WordFit.Claim] = []
        let fit = try evaluate(try segment.records.record(of: local), meant: nil) { word, indexed, kind in
            claims.append(WordFit.Claim(queryWord: word, indexed: indexed, kind: kind))
        }
        return WordFit(claims: claims.sorted { $0.queryWord < $1.queryWord }, nameShare: fit.nameShare)
    }

    private func evaluate(
        _ record: UnsafeRawBufferPointer, meant: MeantWords?,
        claimed: (_ queryWord: Int, IndexedWord, MatchKind) -> Void
    ) throws(IndexDamage) -> Fit {
        let words = scratch.words
        let count = try segment.records.readWords(of: record, into: words)
        // The places whose words any query word may stand for: mostly two or three of ten.
        var places: UInt64 = 0
        for place in 0..<count {
            let word = Int(words[place] >> 5)
            guard let meant else {
                places |= 1 << UInt64(place)
                continue
            }
            guard word < meant.count else { throw .form(offset: 0) }
            if meant[word] != 0 { places |= 1 << UInt64(place) }
        }
        var sum = 0.0
        // The word that costs most.
        var worst = (weight: 0.0, value: 1.0)
        // Eight bits a name: how many of its words were asked for; and which query words are its own letter for letter.
        var (asked, literal): (UInt64, UInt64) = (0, 0)
        // Where among the words of the names each query word stands.
        var order: (positions: SIMD8<Int16>, isName: Bool) = (SIMD8(repeating: -1), false)
        var isHeard = true
        var least = isUnfinished ? MatchScore.leastFit : MatchScore.leastOfLikeness
        for queryWord in byWeight {
            var best: Float = 0
            var bestPlace = -1
            var bestKind = MatchKind.exact
            var left = places
            while left != 0 {
                let place = left.trailingZeroBitCount
                left &= left - 1
                if let meant, meant[Int(words[place] >> 5)] & (1 << UInt8(queryWord)) == 0 { continue }
                let indexed = IndexedWord(packed: words[place])
                guard let quality = try expansions[queryWord].quality(of: indexed.word, in: segment.dictionary) else {
                    continue
                }
                if indexed.place == .address, quality.kind != .exact {
                    guard quality.value >= leastInAddress(quality.kind, queryWord), try !isCode(indexed.word) else {
                        continue
                    }
                }
                var worth = (value: quality.value, kind: quality.kind)
                if worth.value > quality.last.value, Self.isLast(place, words, count) { worth = quality.last }
                let value = worth.value * MatchScore.factor(indexed.place)
                if value > best {
                    best = value
                    bestPlace = place
                    bestKind = worth.kind
                }
            }
            let isAlike = bestKind == .exact || bestKind == .sound && best >= MatchScore.leastHeard
            if bestPlace < 0 || !isAlike { isHeard = false }
            let weight = weights[queryWord]
            if weight * Double(1 - best) > worst.weight * (1 - worst.value) { worst = (weight, Double(best)) }
            guard bestPlace >= 0 else { continue }
            places &= ~(1 << UInt64(bestPlace))
            sum += weight * Double(best)
            let indexed = IndexedWord(packed: words[bestPlace])
            least = min(least, leastFit((best, bestKind), indexed.place, queryWord))
            if indexed.place == .name || indexed.place == .latinName {
                asked += 1 << UInt64(indexed.name * 8)
                order.positions[queryWord] = Int16(bestPlace)
                order.isName = true
                if indexed.place == .name, bestKind == .exact { literal |= 1 << UInt64(indexed.name * 8 + queryWord) }
            }
            claimed(queryWord, indexed, bestKind)
        }
        let (share, whole) = order.isName ? Self.nameShare(asked, words, count) : (0, 0)
        var factor = (0.9 + 0.1 * share) / max(totalWeight, .leastNonzeroMagnitude)
        if !Self.ascends(order.positions) { factor *= 0.99 }
        let gained = worst.weight * MatchScore.gained(pinned(literal & whole), worst.value)
        return Fit(
            whole: (sum + gained) * factor, plain: sum * factor, isHeard: isHeard, nameShare: share, least: least)
    }

    /// The part of a wrong word's worth that one of several names makes up for, whose words that were typed are eight bits each.
    private func pinned(_ literal: UInt64) -> Double {
        guard let specificity, literal != 0 else { return 0 }
        var most: Float = 0
        for name in 0..<IndexedWord.mostNames {
            most = max(most, specificity[UInt8(truncatingIfNeeded: literal >> UInt64(name * 8))])
        }
        return Double(most)
    }

    /// What somebody must fit at least of whom a query word means such a word: one letter tells little.
    private func leastFit(
        _ worth: (value: Float, kind: MatchKind), _ place: IndexedWord.Place, _ queryWord: Int
    ) -> Double {
        let isLetter = worth.kind == .prefix && expansions[queryWord].typedLength == 1
        return isLetter ? MatchScore.leastOfTypo : MatchScore.leastFit(worth, place)
    }

    /// What a word of an address is worth at least that a query word means: one letter means no street.
    private func leastInAddress(_ kind: MatchKind, _ queryWord: Int) -> Float {
        kind == .prefix && expansions[queryWord].typedLength == 1 ? .infinity : MatchScore.leastInAddress(kind)
    }

    /// Whether a word is the last of several of one name.
    private static func isLast(_ place: Int, _ words: UnsafeMutablePointer<UInt32>, _ count: Int) -> Bool {
        let name = words[place] & 31
        return place > 0 && words[place - 1] & 31 == name && (place + 1 == count || words[place + 1] & 31 != name)
    }

    /// Whether an address's word is a country's or a state's code, as `PT` or `CA`: no part of `pet` and nothing misheard.
    private func isCode(_ word: Int) throws(IndexDamage) -> Bool { try segment.dictionary.length(of: word) <= 2 }

    /// The share of the words of the name that was most asked for, and eight bits, all set, for each name of which all were.
    private static func nameShare(
        _ asked: UInt64, _ words: UnsafeMutablePointer<UInt32>, _ count: Int
    ) -> (most: Double, whole: UInt64) {
        var whole: UInt64 = 0
        for place in 0..<count {
            let indexed = IndexedWord(packed: words[place])
            if indexed.place == .name { whole += 1 << UInt64(indexed.name * 8) }
        }
        var best = 0.0
        var all: UInt64 = 0
        for name in 0..<IndexedWord.mostNames {
            let words = whole >> UInt64(name * 8) & 0xFF
            guard words > 0 else { continue }
            let share = min(1, Double(asked >> UInt64(name * 8) & 0xFF) / Double(words))
            best = max(best, share)
            if share == 1 { all |= 0xFF << UInt64(name * 8) }
        }
        return (best, all)
    }

    private static func ascends(_ positions: SIMD8<Int16>) -> Bool {
        var last: Int16 = -1
        for index in 0..<8 where positions[index] >= 0 {
            if positions[index] < last { return false }
            last = positions[index]
        }
        return true
    }
}

/// Room for the words of one customer.
private final class WordScratch {
    let words = UnsafeMutablePointer<UInt32>.allocate(capacity: IndexedWord.mostPerCustomer)

    deinit { words.deallocate() }
}
