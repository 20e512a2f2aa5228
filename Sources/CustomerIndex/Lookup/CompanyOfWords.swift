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
    /// By word, one more than its nearness of 254; zero where it has not been met.
    private let room: ScratchRoom<UInt8>
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
    ///
    /// In steps of which each takes what the one before found: whom to read, where their records lie, their words, those
    /// that are met for the first time, those that may be near, how near they come. Reads that do not wait for one another
    /// come at once.
    mutating func look(
        for queryWord: Int, _ said: SaidWord, _ reached: ReachedCustomers
    ) throws(IndexDamage) {
        let others = weights.indices.filter { $0 != queryWord }.map { UInt32($0 * 4) }
        let company = try words(of: places(in: reached, without: UInt32(queryWord * 4), with: others), reached)
        let met = meet(company)
        try segment.forEachSought(try said.mayBeNear(met, in: segment)) { (word) throws(IndexDamage) in
            let nearness = try said.likeness(of: word, in: segment, least: SaidWord.leastWhole)?.whole ?? 0
            room.numbers[word] = Self.far + UInt8((nearness * 254).rounded())
        }
        for (place, word) in company where room.numbers[Int(word)] > Self.far {
            let nearness = Double(room.numbers[Int(word)] - Self.far) / 254
            guard nearness >= SaidWord.leastWhole else { continue }
            let (local, levels) = (Int(reached.locals[Int(place)]), reached.levels[Int(place)])
            let manner = said.manner(of: try segment.dictionary.word(Int(word)))
            let quality = said.quality(SaidWord.Likeness(said: 0, whole: nearness, manner: manner))
            let fit = others.reduce(Float(weights[queryWord]) * quality.value) { sum, shift in
                sum + Float(weights[Int(shift / 4)] * QualityLevel.most(Int(levels >> shift & 15)))
            }
            found.append(Near(queryWord: queryWord, word: Int(word), local: local, quality: quality, fit: fit))
        }
        for word in met { room.numbers[word] = 0 }
    }

    /// What stands in the room of a word that is not near.
    private static let far: UInt8 = 1

    /// The places of those who were reached by one of the other words and not by this one; no more than may still be read.
    private mutating func places(
        in reached: ReachedCustomers, without shift: UInt32, with others: [UInt32]
    ) -> [Int] {
        var left = min(Self.mostRead, leftInAll)
        leftInAll -= left
        var places: [Int] = []
        for place in 0..<reached.count where left > 0 {
            let levels = reached.levels[place]
            guard levels >> shift & 15 <= Self.weak, others.contains(where: { levels >> $0 & 15 >= Self.pinned }) else {
                continue
            }
            left -= 1
            places.append(place)
        }
        leftInAll += left
        return places
    }

    /// The words of these customers' names.
    private func words(
        of places: [Int], _ reached: ReachedCustomers
    ) throws(IndexDamage) -> [(place: UInt32, word: UInt32)] {
        var company: [(place: UInt32, word: UInt32)] = []
        company.reserveCapacity(places.count * 3)
        let words = UnsafeMutablePointer<UInt32>.allocate(capacity: IndexedWord.mostPerCustomer)
        defer { words.deallocate() }
        let records = try segment.records.records(of: places.map { Int(reached.locals[$0]) })
        for (place, record) in zip(places, records) {
            let count = try segment.records.readWords(of: record, into: words)
            for index in 0..<count {
                let indexed = IndexedWord(packed: words[index])
                guard indexed.place == .name || indexed.place == .latinName else { continue }
                guard indexed.word < room.count else { throw .form(offset: 0) }
                company.append((UInt32(place), UInt32(indexed.word)))
            }
        }
        return company
    }

    /// The distinct ones of these words, which are far from now on.
    private func meet(_ company: [(place: UInt32, word: UInt32)]) -> [Int] {
        var met = [Int](repeating: 0, count: company.count)
        var count = 0
        for (_, word) in company {
            // Without a branch: whether a word is new cannot be guessed.
            met[count] = Int(word)
            count += room.numbers[Int(word)] == 0 ? 1 : 0
            room.numbers[Int(word)] = Self.far
        }
        met.removeLast(met.count - count)
        return met
    }

    /// What fits best with the rest of the query, the best first.
    var nearest: ArraySlice<Near> {
        found.sorted { ($1.fit, $0.local) < ($0.fit, $1.local) }.prefix(Self.mostKept)
    }

    /// Gives the room back, all zero again.
    func giveBack() { segment.nearness.giveBack(room) }
}
