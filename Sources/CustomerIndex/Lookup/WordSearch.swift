import Glibc

/// Finds the customers of one segment who fit a query's words best.
///
/// The customers of the words that a query word may stand for are fetched from the postings, words that are worth most
/// first and rare query words before common ones, within a budget; for what does not fit in it is then noted which of those already
/// reached have it. Of each customer it is known what each query word found at best, four bits a word, and so the best
/// fit they can have: they are scored in that order, until nobody could beat what is found. Where every word is too
/// common to fetch (one typed letter), the customers are read from the most current on until enough of them fit.
struct WordSearch {
    /// What the customers were found by.
    private(set) var query: SegmentQuery
    let slot: IndexSlot
    let limit: Int
    let nowMinutes: Int64
    let isCancelled: () -> Bool
    private(set) var best: BestFew
    /// The part of what is looked at else that is looked at here.
    private let effort: Double
    /// Whether somebody has all words, or such as begin as the last one does.
    private let isSomebodyThere: Bool
    /// The same where somebody has just what was typed: whoever else fits can only come behind.
    private static let lessEffort = 0.25
    /// The same where somebody has a word that begins as the last one typed does.
    private static let effortOfBegun = 0.3
    private static let effortOfBegunByWord = 0.4
    /// The same for queries of more than two words: each of them leads to whom it means.
    private static let effortOfSeveral = 0.6
    /// Whether somebody has all words of a query.
    enum Presence {
        case nobody
        /// As they were typed, and one that begins as the last does.
        case begun
        /// The same, and the last word is somebody else's whole one.
        case begunByWord
        /// All as they were typed.
        case whole
    }

    /// The best score that is known from elsewhere.
    var leading = 0.0

    /// Query words that stand for something, the rarest first.
    let words: [Int]
    /// The words that are worth much, those of them that were too much to fetch, and the others.
    private let strong: [Part]
    private(set) var left: [Part] = []
    private let weak: [Part]
    private var reached: ReachedCustomers
    private let meant: MeantWords

    /// Customers reached through words that are worth much, and through the others where these give nobody.
    private static let postingBudget = 6_000
    private static let secondBudget = 20_000
    /// Postings read to see who of those already reached has a word, in all, and for each customer reached: beyond, it is
    /// cheaper to read these.
    private static let sharedBudget = 30_000
    private static let sharedPerCustomer = 60
    /// The same of words that are worth much beyond that: where these are not told apart, all who have the other word
    /// would have to be read.
    private static let sharedStrong = 150_000
    /// The same where somebody is found who has all words, of what is not the words themselves: whoever has it comes behind.
    private static let sharedStrongOfOthers = 40_000
    /// Words that are worth so much are sought first; and a result good enough that others need not be.
    private static let strong = QualityLevel(0.80)
    static let goodWithStrong = 0.82
    /// A result good enough that nobody is looked at for a word that is far from what was typed.
    static let goodAlone = 0.93
    /// Walks that reach as many as are scored of one bound: namesakes, all words, pairs, and beginnings of two words.
    private static let mostWalks = 8
    /// Customers scored, and those of them who can have the same fit.
    private static let mostScored = 500
    private static let mostOfOneBound = 240
    /// Customers scored who can only fill up a list far below what leads it; and how far that is.
    private static let mostPoor = 60
    private static let poor = 0.85
    /// Customers read, most current first, when all words are common; and how many that fit are enough.
    private static let mostRead = 30_000
    /// The same where the words are no beginnings of a letter or two: who has them was looked for among all before.
    private static let mostReadOfLong = 12_000
    private static let enoughRead = 150
    /// A result good enough that nobody else is read.
    private static let goodEnough = 0.8

    /// Some words that a query word may stand for.
    typealias Part = (word: Int, group: WordExpansion.Group)

    /// Where damage is met the rooms that a search has borrowed are dropped: what is in them is not known.
    init(
        query: SegmentQuery, slot: IndexSlot, limit: Int, nowMinutes: Int64, presence: Presence = .nobody,
        isCancelled: @escaping () -> Bool
    ) {
        effort =
            switch presence {
            case .nobody: query.expansions.count > 2 ? Self.effortOfSeveral : 1
            case .begun: Self.effortOfBegun
            case .begunByWord: Self.effortOfBegunByWord
            case .whole: Self.lessEffort
            }
        isSomebodyThere = presence != .nobody
        self.query = query
        self.slot = slot
        self.limit = limit
        self.nowMinutes = nowMinutes
        self.isCancelled = isCancelled
        words = query.expansions.indices.filter { query.expansions[$0].reach > 0 }
            .sorted { query.expansions[$0].reach < query.expansions[$1].reach }
        var (strong, weak): ([Part], [Part]) = ([], [])
        for word in words {
            for group in query.expansions[word].groups {
                if group.level >= Self.strong { strong.append((word, group)) } else { weak.append((word, group)) }
            }
        }
        (self.strong, self.weak) = (strong, weak)
        best = BestFew(limit: limit)
        reached = ReachedCustomers(
            slot.segment, most: Self.postingBudget + Self.secondBudget + Self.mostWalks * Self.mostOfOneBound)
        meant = MeantWords(query.expansions, in: slot.segment)
    }

    /// Gives the rooms back that the search has borrowed.
    func giveBack() {
        meant.giveBack(query.expansions, to: slot.segment)
        reached.giveBack()
    }

    /// The score that others must beat.
    private var lead: Double { max(best.plain, leading) }

    /// Whether who leads has every word of the query, or words that begin as one does that may still be growing or is a letter.
    func isWhole() throws(IndexDamage) -> Bool {
        guard let first = best.entries.first else { return false }
        let claims = try query.explain(first.local).claims
        return claims.count == query.expansions.count
            && claims.allSatisfy { claim in
                claim.kind == .exact
                    || claim.kind == .prefix && query.expansions[claim.queryWord].isBeginning
            }
    }

    /// Searches by words that are worth much, and looks at somebody who is known to have all words; false when cancelled.
    mutating func searchStrong(_ somebody: Int? = nil) throws(IndexDamage) -> Bool {
        guard !words.isEmpty else { return true }
        if let somebody { try consider(somebody) }
        if try areEnoughNamesakes() { return !isCancelled() }
        left = try fetch(exactFirst(strong), Int(Double(Self.postingBudget) * effort))
        try reachCurrent()
        if isCancelled() { return false }
        let isCutShort = words.allSatisfy { word in left.contains { $0.word == word } }
        // One letter or two: so many fit that the most current are soon enough.
        let isShort = words.allSatisfy { query.expansions[$0].typedLength <= 2 }
        if isCutShort, isShort { guard try readCurrent(Self.mostRead) else { return false } }
        guard try score(try share(left + weak)) else { return false }
        try considerNamesakes()
        if isCutShort, !isShort, lead < Self.goodEnough { return try readCurrent(Self.mostReadOfLong) }
        return true
    }

    /// Whether so many of those who have all the words just as they were typed are called nothing else that they fill the
    /// list: the most current of them are then found, without anybody else being looked at.
    private mutating func areEnoughNamesakes() throws(IndexDamage) -> Bool {
        guard words.count > 1, words.count == query.expansions.count else { return false }
        let parts = words.compactMap { word in
            query.expansions[word].groups.first { $0.level == .exact }.map { (word: word, group: $0) }
        }
        guard parts.count == words.count, parts.allSatisfy({ $0.group.count >= Self.fewestOfCommon }) else {
            return false
        }
        // Namesakes whom chance lets expect: a walk that does not fill the list is for nothing.
        let everybody = Double(max(1, slot.segment.count))
        let byChance = parts.reduce(everybody) { $0 * Double($1.group.count) / everybody }
        guard byChance * pow(Self.oftenTogether, Double(parts.count - 1)) >= Double(limit) else { return false }
        try reached.addCurrent(parts, most: Self.mostOfOneBound, steps: Self.mostForNamesakes)
        guard reached.count >= limit else { return false }
        guard try score([Double](repeating: 0, count: query.expansions.count)) else { return true }
        return best.entries.count == limit && best.least >= Self.namesake
    }

    /// How many times as often as by chance one more word of a name comes together with the others, at most: less would have to
    /// be seen before a walk is worth it.
    private static let oftenTogether = 20.0
    /// Customers passed in looking for namesakes.
    private static let mostForNamesakes = 60_000
    /// Customers of a word from which on namesakes are looked for first; and what they score at least.
    private static let fewestOfCommon = 1_000
    private static let namesake = 0.965

    /// Searches by the others, too; false when cancelled.
    mutating func searchWeak() throws(IndexDamage) -> Bool {
        guard !weak.isEmpty else { return true }
        left += try fetch(weak, Int(Double(Self.secondBudget) * effort))
        return try score(try share(strong + left))
    }

    /// Looks at those who have one word of the query for a word that comes near to another one, however far it is from
    /// being found by itself: what is spelt in another tongue's way, or heard quite wrong. False when cancelled.
    mutating func lookAround() throws(IndexDamage) -> Bool {
        guard query.expansions.count > 1, reached.count > 0 else { return true }
        var company = CompanyOfWords(query)
        // Words that stand for little first: they are what is missing.
        let expansions = query.expansions
        for word in expansions.indices.sorted(by: { (expansions[$0].reach, $0) < (expansions[$1].reach, $1) }) {
            guard expansions[word].typedLength > 2, let said = expansions[word].said else { continue }
            try company.look(for: word, said, reached)
            if isCancelled() { break }
        }
        let found = company.nearest
        company.giveBack()
        query = query.adding(found)
        for near in found { meant.add(near.queryWord, for: near.word) }
        for near in found { try consider(near.local) }
        return !isCancelled()
    }

    /// The same parts, before all those of the words themselves that are not too many people's: whoever has one of them may
    /// have another word that nothing else finds.
    private func exactFirst(_ parts: [Part]) -> [Part] {
        func isFirst(_ part: Part) -> Bool { part.group.level == .exact && part.group.count <= Self.fewOfExact }
        return parts.filter(isFirst) + parts.filter { !isFirst($0) }
    }

    /// Customers of a word who are reached before those of words like another one.
    private static let fewOfExact = 2_000

    /// Reaches the customers of words, and returns those that were too much.
    private mutating func fetch(_ parts: [Part], _ budget: Int) throws(IndexDamage) -> [Part] {
        var budget = budget
        var (fetched, left): ([Part], [Part]) = ([], [])
        for part in parts {
            guard part.group.count <= budget else {
                left.append(part)
                continue
            }
            budget -= part.group.count
            fetched.append(part)
        }
        for part in fetched { try slot.segment.postings.prefetch(part.group.words) }
        reached.makeRoom(for: fetched.reduce(0) { $0 + $1.group.count })
        for part in fetched { try reached.add(part.group, for: part.word) }
        return left
    }

    /// Reaches the most current of those who have words that were too much: all of them together, and the two rarest.
    private mutating func reachCurrent() throws(IndexDamage) {
        let most = isSomebodyThere ? 1 : Self.mostWalked
        let parts = words.map { word in
            left.filter { $0.word == word && $0.group.words.count == 1 }.prefix(most)
        }
        let best = parts.compactMap(\.first)
        let steps = Int(Double(Self.mostSteps) * effort)
        if words.count != 2, !best.isEmpty {
            try reached.addCurrent(best, most: Self.mostOfOneBound, steps: steps)
        }
        guard parts.count > 1 else { return }
        for one in parts[0] {
            for other in parts[1] { try reached.addCurrent([one, other], most: Self.mostOfOneBound, steps: steps) }
        }
        try reachBegun()
    }

    /// The same of the two rarest words where one may still be growing, or is a letter, and too many begin so.
    private mutating func reachBegun() throws(IndexDamage) {
        for (growing, other) in [(words[0], words[1]), (words[1], words[0])] {
            let prefixed = query.expansions[growing].prefixed
            let begun = left.filter { part in
                part.word == growing && prefixed.contains(part.group.words.lowerBound)
            }
            let whole = query.expansions[other].groups.first { $0.level == .exact }
            // Of all that begins so what is worth most: nobody can be worth more.
            guard let whole, let level = begun.map(\.group.level).max() else { continue }
            let all = WordExpansion.Group(words: prefixed, level: level, count: query.expansions[growing].beginning)
            try reached.addCurrent(
                [(other, whole), (growing, all)], most: Self.mostOfOneBound,
                steps: Int(Double(Self.mostOfBegun) * effort))
        }
    }

    /// Customers of a word who are looked through for those who have one of a beginning, too: some nanoseconds each.
    private static let mostOfBegun = 20_000

    /// Words that too many have and that are walked along, of each of the query's words; one where somebody has all words.
    private static let mostWalked = 2
    /// Customers passed on such a walk: of two words that so many have, some of these have both, if anybody has.
    private static let mostSteps = 16_000

    /// Notes who of those reached has other words, too; returns by query word the most that a word is worth of which this
    /// would have been too much.
    private func share(_ parts: [Part]) throws(IndexDamage) -> [Double] {
        var rest = [Double](repeating: 0, count: query.expansions.count)
        var budget = min(Int(Double(Self.sharedBudget) * effort), reached.count * Self.sharedPerCustomer)
        // Of the words themselves it must be known who has them: they tell whoever was meant from all others.
        var exactBudget = Int(Double(Self.sharedStrong) * effort)
        var strongBudget = isSomebodyThere ? Int(Double(Self.sharedStrongOfOthers) * effort) : exactBudget
        var noted: [(part: Part, crowd: CustomerBits?)] = []
        for (word, group) in parts.sorted(by: { ($1.group.level, $0.word) < ($0.group.level, $1.word) }) {
            let crowd = try crowd(of: group, for: word)
            // A bit is looked at for each of those reached, or each of the customers is.
            let cost = crowd == nil ? group.count : min(group.count, reached.count / Self.bitsForOne)
            if cost <= budget {
                budget -= cost
            } else if group.level == .exact, cost <= exactBudget {
                exactBudget -= cost
                strongBudget = min(strongBudget, exactBudget)
            } else if group.level >= Self.strong, cost <= strongBudget {
                strongBudget -= cost
                exactBudget -= cost
            } else {
                rest[word] = max(rest[word], QualityLevel.most(Int(group.level.rawValue)))
                continue
            }
            noted.append(((word, group), crowd))
        }
        for (part, crowd) in noted where crowd == nil { try slot.segment.postings.prefetch(part.group.words) }
        for (part, crowd) in noted { try reached.note(part.group, of: crowd, for: part.word) }
        return rest
    }

    /// Customers whose bits are looked at in the time in which one of a list is read.
    private static let bitsForOne = 2

    /// Who has the words of a group, where they are a crowd; with all words that begin as it does come those, too, who have
    /// the word itself: they are worth more, and so never too little.
    private func crowd(of group: WordExpansion.Group, for word: Int) throws(IndexDamage) -> CustomerBits? {
        let (expansion, crowds) = (query.expansions[word], slot.segment.crowds)
        if let crowd = try crowds.crowd(group.words) { return crowd }
        guard let exact = expansion.exact, group.words == exact + 1..<expansion.prefixed.upperBound else { return nil }
        return try crowds.crowd(expansion.prefixed)
    }

    /// Scores those reached, by the best fit they can have.
    private mutating func score(_ rest: [Double]) throws(IndexDamage) -> Bool {
        // Whoever asks for more than these takes a shorter list for all there are.
        let mostScored = max(Int(Double(Self.mostScored) * effort), limit)
        var bounds = FitBounds(
            reached, customers: slot.segment.count, worth: worth(rest), query.specificity, most: mostScored)
        var left = mostScored
        var poorLeft = Self.mostPoor
        for bucket in bounds.buckets {
            let mayBeHeard = bucket.most >= Double(MatchScore.leastHeard)
            let most = MatchScore.score(fit: bucket.most, isHeard: mayBeHeard, standing: 1)
            guard best.least < most, bucket.most >= MatchScore.leastFit, left > 0, poorLeft > 0 else { break }
            let isPoor = most < lead * Self.poor
            let locals = bounds.customers(bucket, atMost: min(left, isPoor ? poorLeft : Self.mostOfOneBound))
            // Mostly few have the same bound: those of the next bounds are asked for with them.
            try slot.segment.seek(bounds.comingUp(to: bucket, Self.soughtAhead))
            if locals.count > Self.soughtAhead || locals.count < bucket.count { try slot.segment.seek(locals) }
            for local in locals {
                left -= 1
                if isPoor { poorLeft -= 1 }
                if left % 256 == 0, isCancelled() { return false }
                try consider(Int(local))
            }
        }
        return !isCancelled()
    }

    /// Customers who are asked of the memory before they are scored.
    private static let soughtAhead = 24

    /// By query word and level, what it adds to the fit at most.
    private func worth(_ rest: [Double]) -> [Float] {
        let total = max(query.totalWeight, .leastNonzeroMagnitude)
        var worth = [Float](repeating: 0, count: QueryWord.most * 16)
        for (word, weight) in query.weights.enumerated() {
            for level in 0..<16 {
                worth[word * 16 + level] = Float(weight * max(QualityLevel.most(level), rest[word]) / total)
            }
        }
        return worth
    }

    private mutating func readCurrent(_ most: Int) throws(IndexDamage) -> Bool {
        let segment = slot.segment
        var fitting = 0
        let wanted = self.words.reduce(UInt8(0)) { $0 | 1 << UInt8($1) }
        let words = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: IndexedWord.mostPerCustomer)
        defer { words.deallocate() }
        guard let base = words.baseAddress else { return true }
        for local in 0..<min(segment.count, most) {
            if local % 4096 == 0, isCancelled() { return false }
            let count = try segment.records.readWords(of: local, into: base)
            var found: UInt8 = 0
            for word in words[..<count] where Int(word >> 5) < meant.count { found |= meant[Int(word >> 5)] }
            guard found & wanted == wanted else { continue }
            try consider(local)
            fitting += 1
            if fitting >= Self.enoughRead { break }
        }
        return true
    }

    /// Scores a customer, who makes the list if they are good enough.
    mutating func consider(_ local: Int) throws(IndexDamage) {
        guard try slot.isLive(local) else { return }
        let fit = try query.fit(try slot.segment.records.record(of: local), meant: meant)
        guard fit.whole >= fit.least,
            MatchScore.score(fit: fit.whole, isHeard: fit.isHeard, standing: 1) > best.least
        else { return }
        let standing = try slot.standing(local, nowMinutes: nowMinutes)
        func score(_ value: Double) -> Double { MatchScore.score(fit: value, isHeard: fit.isHeard, standing: standing) }
        best.insert(local, id: try slot.segment.id(local), score(fit.whole), plain: score(fit.plain))
    }
}
