/// The words that stand beside one word of the query in people's names, and how near they come to another one.
///
/// A name of another tongue may be spelt so differently that nothing short of a comparison with every name finds it;
/// but with the other word of the name there are only some hundreds of people, whose words can be compared one by one.
struct CompanyOfWords {
    /// A customer's word that comes near to a query word.
    struct Near {
        let queryWord: Int
        let word: Int
        let local: Int
        let quality: WordExpansion.Quality
        /// About what the customer fits with it, to be compared with others alone.
        fileprivate let fit: Float
    }

    private let segment: IndexSegment
    private let weights: [Double]
    private var found: [Near] = []
    /// By word, one more than its nearness of 254; zero where it has not been compared.
    private let room: ScratchRoom<UInt8>
    private var compared: [Int] = []
    private var leftInAll: Int

    /// Customers whose words are read for one query word, and for all of them.
    private static let mostRead = 4_000
    private static let mostReadInAll = 5_000
    /// The same for queries of more than two words: more of these lead somewhere.
    private static let mostReadOfSeveral = 1_500
    /// Customers who are handed on.
    private static let mostKept = 100
    /// What the other word must be worth: itself, a nickname, or the beginning of it.
    private static let pinned: UInt32 = 13
    /// A word that is found by itself is worth more than this.
    private static let weak: UInt32 = 7

    init(_ query: SegmentQuery) {
        segment = query.segment
        weights = query.weights
        room = segment.nearness.borrow(segment.dictionary.count)
        leftInAll = query.weights.count > 2 ? Self.mostReadOfSeveral : Self.mostReadInAll
    }

    /// Compares a query word with the words of those who were reached by another one.
    mutating func look(
        for queryWord: Int, _ said: SaidWord, _ reached: ReachedCustomers
    ) throws(IndexDamage) {
        let shift = UInt32(queryWord * 4)
        let others = weights.indices.filter { $0 != queryWord }.map { UInt32($0 * 4) }
        let words = UnsafeMutablePointer<UInt32>.allocate(capacity: IndexedWord.mostPerCustomer)
        defer { words.deallocate() }
        var left = min(Self.mostRead, leftInAll)
        leftInAll -= left
        defer { leftInAll += left }
        // Who is read, then where their records lie, then these: reads that do not wait for one another come at once.
        var places: [Int] = []
        for place in 0..<reached.count where left > 0 {
            let levels = reached.levels[place]
            guard levels >> shift & 15 <= Self.weak, others.contains(where: { levels >> $0 & 15 >= Self.pinned }) else {
                continue
            }
            left -= 1
            places.append(place)
        }
        let records = try segment.records.records(of: places.map { Int(reached.locals[$0]) })
        for (place, record) in zip(places, records) {
            let (local, levels) = (Int(reached.locals[place]), reached.levels[place])
            let count = try segment.records.readWords(of: record, into: words)
            for place in 0..<count {
                let indexed = IndexedWord(packed: words[place])
                guard indexed.place == .name || indexed.place == .latinName else { continue }
                let nearness = try self.nearness(of: indexed.word, to: said)
                guard nearness >= SaidWord.leastWhole else { continue }
                let quality = said.quality(SaidWord.Likeness(said: 0, whole: nearness))
                let fit = others.reduce(Float(weights[queryWord]) * quality.value) { sum, shift in
                    sum + Float(weights[Int(shift / 4)] * QualityLevel.most(Int(levels >> shift & 15)))
                }
                found.append(
                    Near(queryWord: queryWord, word: indexed.word, local: local, quality: quality, fit: fit))
            }
        }
        forget()
    }

    /// What fits best with the rest of the query, the best first.
    var nearest: ArraySlice<Near> {
        found.sorted { ($1.fit, $0.local) < ($0.fit, $1.local) }.prefix(Self.mostKept)
    }

    /// How near a word comes, compared once for all who have it.
    @inline(__always)
    private mutating func nearness(of word: Int, to said: SaidWord) throws(IndexDamage) -> Double {
        guard word < room.count else { throw .form(offset: 0) }
        if room.numbers[word] == 0 {
            var nearness = 0.0
            let least = SaidWord.Likeness(said: 0, whole: SaidWord.leastWhole)
            if try said.mayBeNear(word, in: segment) {
                nearness = try said.likeness(of: word, in: segment, least: least)?.whole ?? 0
            }
            room.numbers[word] = UInt8(1 + (nearness * 254).rounded())
            compared.append(word)
        }
        return Double(room.numbers[word] - 1) / 254
    }

    private mutating func forget() {
        for word in compared { room.numbers[word] = 0 }
        compared.removeAll(keepingCapacity: true)
    }

    /// Gives the room back, all zero again.
    func giveBack() {
        for word in compared { room.numbers[word] = 0 }
        segment.nearness.giveBack(room)
    }
}
