import DeskModel
import TextAnalysis

/// One query over all segments: by shape, by words, and by the words joined or split another way.
struct Lookup {
    let slots: [IndexSlot]
    let region: String?
    let customers: Int
    let limit: Int
    let now: Timestamp
    let isCancelled: () -> Bool
    private let expanded = ExpandedWords()

    init(
        slots: [IndexSlot], region: String?, customers: Int, limit: Int, now: Timestamp,
        isCancelled: @escaping () -> Bool
    ) {
        self.slots = slots
        self.region = region
        self.customers = customers
        self.limit = limit
        self.now = now
        self.isCancelled = isCancelled
    }

    /// A result good enough that no other reading of the words is tried.
    private static let goodEnough = 0.88
    /// A result good enough that no word is looked for with two edits.
    private static let goodWithOneEdit = 0.80
    /// What a reading with words joined or split is worth of one as typed.
    private static let otherReading = 0.98
    /// Customers of two words that are compared; commoner words are taken to be somebody's.
    private static let mostCompared = 20_000
    /// Customers passed on a walk for one who has all words.
    private static let mostWalked = 16_000
    /// What a name is worth that is only spelt in front of the @ of another address.
    private static let readFromEmail = 0.68

    /// Why a customer was found, to be told once it is known who makes the list.
    enum Cause {
        case identifier(IdentifierHit)
        /// A name beside the digits of a phone number.
        case named(SegmentQuery, [QueryWord], IdentifierHit)
        case words(SegmentQuery, [QueryWord])
        case initials([UInt8])
        /// An email at a domain that is this or begins so.
        case domain(String)
    }

    /// A customer who was found.
    struct Hit {
        let slot: Int
        let local: Int
        let score: Double
        /// The score by which it is told whether others are looked for: without what a name makes up for.
        let plain: Double
        let cause: Cause
    }

    /// The matches, best first; nil when cancelled.
    func find(_ query: String) throws(IndexDamage) -> [CustomerMatch]? {
        // A text pasted by mistake: nobody's name or number is longer.
        let query = query.utf8.count > 1024 ? String(query.unicodeScalars.prefix(256)) : query
        let shape = QueryShape(query)
        guard shape != .empty else { return [] }
        var hits: [UInt64: Hit] = [:]
        for (index, slot) in slots.enumerated() {
            if isCancelled() { return nil }
            for hit in try IdentifierSearch(segment: slot.segment, region: region).hits(query, shape: shape) {
                guard try slot.isLive(hit.local) else { continue }
                let standing = try slot.standing(hit.local, nowMinutes: now.seconds / 60)
                let score = MatchScore.score(fit: hit.fit, isHeard: false, standing: standing)
                try keep(Hit(slot: index, local: hit.local, score: score, plain: score, cause: .identifier(hit)), &hits)
            }
        }
        if shape == .words, let named = NameWithPhone(query) { try findNamed(named, &hits) }
        let isDomain = try findAtDomain(query, shape, &hits)
        // What is a number or an address and belongs to somebody is no name; what begins with a plus never is one.
        if !isDomain, shape == .words || !shape.isInternational && !isGood(hits) {
            guard try findWords(in: query, shape, &hits) else { return nil }
        }
        let best = hits.sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }.prefix(limit)
        return try best.map { (hit) throws(IndexDamage) in try write(hit.value) }
    }

    private func findWords(
        in query: String, _ shape: QueryShape, _ hits: inout [UInt64: Hit]
    ) throws(IndexDamage) -> Bool {
        if case .email(let email) = shape {
            let words = QueryWord.all(in: String(email.prefix { $0 != "@" }))
            guard !words.isEmpty else { return true }
            return try search(words, worth: Self.readFromEmail, &hits)
        }
        let words = QueryWord.all(in: query)
        guard !words.isEmpty else { return true }
        guard try search(words, worth: 1, isAsTyped: true, &hits) else { return false }
        if isGood(hits) { return true }
        try findInitials(words, &hits)
        for reading in try otherReadings(words) {
            guard try search(reading, worth: Self.otherReading, &hits) else { return false }
        }
        // Two edits, or another consonant, reach far more words than one edit, so they wait until that has not been
        // enough. Edits are for words that nobody has.
        guard !isGood(hits, Self.goodWithOneEdit) else { return true }
        let known = try words.map { (word) throws(IndexDamage) in try isKnown(word.bytes) }
        let areAllKnown = known.allSatisfy(\.self)
        let breadths = known.map { WordExpansion.Breadth(edits: $0 ? 1 : 2, isWide: areAllKnown || !$0) }
        return try search(words, breadths, worth: 1, &hits)
    }

    private func isGood(_ hits: [UInt64: Hit], _ score: Double = goodEnough) -> Bool {
        hits.values.contains { $0.plain >= score }
    }

    private func search(
        _ words: [QueryWord], _ breadths: [WordExpansion.Breadth]? = nil, worth: Double, isAsTyped: Bool = false,
        _ hits: inout [UInt64: Hit]
    ) throws(IndexDamage) -> Bool {
        let (presence, somebody) = isAsTyped ? try presence(of: words) : (.nobody, [:])
        let narrow: WordExpansion.Breadth =
            switch presence {
            case .nobody: .near
            case .begun: .begun
            case .begunByWord: .begunByWord
            case .whole: .narrow
            }
        var expansions: [[WordExpansion]] = []
        for slot in slots {
            if isCancelled() { return false }
            expansions.append(
                try words.indices.map { (place) throws(IndexDamage) in
                    // What is typed last may be meant by another spelling; the words before it have begun names with it.
                    let breadth = presence == .begunByWord && !words[place].isLast ? .begun : narrow
                    return try expanded.expansion(of: words[place], in: slot.segment, breadths?[place] ?? breadth)
                })
        }
        let weights = weights(of: words, expansions)
        // A letter is nobody's name: whoever has it for an initial is not pinned down by it.
        let owners = words.indices.map { word in
            words[word].bytes.count > 1 ? expansions.reduce(0) { $0 + $1[word].owners } : 0
        }
        let specificity = NameSpecificity(owners: owners, of: customers)
        var searches: [WordSearch] = []
        for (index, slot) in slots.enumerated() {
            let query = SegmentQuery(
                segment: slot.segment, expansions: expansions[index], weights: weights, specificity: specificity)
            searches.append(
                WordSearch(
                    query: query, slot: slot, limit: limit, nowMinutes: now.seconds / 60, presence: presence,
                    isCancelled: isCancelled))
        }
        let known = hits.values.reduce(0) { max($0, $1.plain) } / worth
        let isWanted = try search(&searches, known, somebody, of: isAsTyped ? words : nil)
        for (index, search) in searches.enumerated() {
            search.giveBack()
            guard isWanted else { continue }
            for entry in search.best.entries {
                let cause = Cause.words(search.query, words)
                let hit = Hit(
                    slot: index, local: entry.local, score: entry.score * worth, plain: entry.plain * worth,
                    cause: cause)
                try keep(hit, &hits)
            }
        }
        return isWanted
    }

    /// What words may stand for in each layer.
    func expansions(
        of words: [QueryWord], _ breadth: WordExpansion.Breadth
    ) throws(IndexDamage) -> [[WordExpansion]] {
        try slots.map { (slot) throws(IndexDamage) in
            try words.map { (word) throws(IndexDamage) in
                try expanded.expansion(of: word, in: slot.segment, breadth)
            }
        }
    }

    /// What words weigh, by what they may stand for in each layer.
    func weights(of words: [QueryWord], _ expansions: [[WordExpansion]]) -> [Double] {
        words.indices.map { word in
            MatchScore.weight(meaning: expansions.reduce(0) { $0 + $1[word].meaning }, customers: customers)
        }
    }

    /// Searches all layers, further as long as nobody good is found in any; false when cancelled. `typed` is what was typed,
    /// unless that was searched before; `somebody` tells who is known to have all words, by layer.
    private func search(
        _ searches: inout [WordSearch], _ known: Double, _ somebody: [Int: Int], of typed: [QueryWord]?
    ) throws(IndexDamage) -> Bool {
        var leading = known
        for place in searches.indices {
            searches[place].leading = leading
            guard try searches[place].searchStrong(somebody[place]) else { return false }
            leading = max(leading, searches[place].best.plain)
        }
        let first = searches.max { $0.best.plain < $1.best.plain }
        if typed != nil, leading < WordSearch.goodAlone, let first, try !first.isWhole() {
            for place in searches.indices {
                searches[place].leading = leading
                guard try searches[place].lookAround() else { return false }
            }
            leading = searches.reduce(leading) { max($0, $1.best.plain) }
        }
        if leading < WordSearch.goodWithStrong {
            // Where no other reading may be good enough, the wide search that follows repeats this.
            if let typed, leading < Self.goodWithOneEdit, try otherReadings(typed).isEmpty { return true }
            for place in searches.indices {
                searches[place].leading = leading
                guard try searches[place].searchWeak() else { return false }
            }
        }
        return true
    }

    /// The words with two neighbours joined, or one cut in two, where that gives words that somebody has.
    private func otherReadings(_ words: [QueryWord]) throws(IndexDamage) -> [[QueryWord]] {
        var readings: [[QueryWord]] = []
        for place in words.indices.dropLast() {
            let joined = words[place].bytes + words[place + 1].bytes
            guard try isKnown(joined) else { continue }
            readings.append(replacing(place..<place + 2, by: [joined], in: words))
        }
        for place in words.indices where words.count < QueryWord.most {
            let bytes = words[place].bytes
            guard bytes.count >= 5, bytes.allSatisfy({ $0 < 0x80 }), try !isKnown(bytes) else { continue }
            if let parts = bytes.lettersAndDigits, words.count + parts.count - 1 <= QueryWord.most {
                readings.append(replacing(place..<place + 1, by: parts, in: words))
                continue
            }
            for cut in 2...bytes.count - 2 {
                guard try areTogether(Array(bytes[..<cut]), Array(bytes[cut...])) else { continue }
                readings.append(
                    replacing(place..<place + 1, by: [Array(bytes[..<cut]), Array(bytes[cut...])], in: words))
            }
        }
        return Array(readings.prefix(3))
    }

    /// Whether somebody in one layer has all of several words just as they were typed, or but for words that begin as the last
    /// one or a single letter does: then less is worth being looked at besides.
    private func presence(
        of words: [QueryWord]
    ) throws(IndexDamage) -> (WordSearch.Presence, somebody: [Int: Int]) {
        guard words.count > 1 else { return (.nobody, [:]) }
        var presence = WordSearch.Presence.nobody
        var somebody: [Int: Int] = [:]
        for (place, slot) in slots.enumerated() {
            let (segment, dictionary) = (slot.segment, slot.segment.dictionary)
            // As they were typed; with single letters as beginnings; and with the last word as one, too.
            var exact: [Range<Int>] = []
            var abbreviated: [Range<Int>] = []
            var begun: [Range<Int>] = []
            for word in words {
                let range = try dictionary.numbers(withPrefix: word.bytes)
                guard !range.isEmpty else { break }
                let (isLetter, isLong) = (word.bytes.count == 1, word.bytes.count >= Self.fewestBegun)
                let isWord = try dictionary.length(of: range.lowerBound) == word.bytes.count
                let itself = range.lowerBound..<range.lowerBound + 1
                if isWord, !isLetter { exact.append(itself) }
                if isLetter || isWord { abbreviated.append(isLetter ? range : itself) }
                if isLetter || isWord || word.isLast && isLong {
                    begun.append(isLetter || word.isLast && isLong ? range : itself)
                }
            }
            // An initial stands for more than itself.
            if exact.count == words.count, let local = try self.somebody(with: exact, in: segment) {
                return (.whole, [place: local])
            }
            guard presence != .begun else { continue }
            let isKnown = abbreviated.count == words.count
            if isKnown, exact.count < words.count, let local = try self.somebody(with: abbreviated, in: segment) {
                presence = .begun
                somebody[place] = local
            } else if begun.count == words.count, let local = try self.somebody(with: begun, in: segment) {
                // A beginning may be somebody's whole name, too: Mar, of Martin.
                presence = isKnown ? .begunByWord : .begun
                somebody[place] = local
            }
        }
        return (presence, somebody)
    }

    /// Letters from which on the beginning of a word says whose it may be.
    private static let fewestBegun = 3

    /// The most current one who has a word of each of several ranges, if anybody has.
    private func somebody(with ranges: [Range<Int>], in segment: IndexSegment) throws(IndexDamage) -> Int? {
        guard var walk = try SharedCustomers(ranges, in: segment, wanted: 1, steps: Self.mostWalked) else { return nil }
        let somebody = try walk.next()
        walk.giveBack()
        return somebody
    }

    private func isKnown(_ word: [UInt8]) throws(IndexDamage) -> Bool {
        for slot in slots where try slot.segment.dictionary.number(of: word) != nil { return true }
        return false
    }

    /// Whether somebody has both words.
    private func areTogether(_ left: [UInt8], _ right: [UInt8]) throws(IndexDamage) -> Bool {
        for slot in slots {
            let segment = slot.segment
            guard let one = try segment.dictionary.number(of: left),
                let other = try segment.dictionary.number(of: right)
            else { continue }
            let counts = (try segment.postings.count(one..<one + 1), try segment.postings.count(other..<other + 1))
            guard counts.0 + counts.1 <= Self.mostCompared else { return true }
            var customers: Set<Int> = []
            var isShared = false
            let (rarer, commoner) = counts.0 <= counts.1 ? (one, other) : (other, one)
            try segment.postings.forEach(rarer..<rarer + 1) { (local) throws(IndexDamage) in customers.insert(local) }
            try segment.postings.forEach(commoner..<commoner + 1) { (local) throws(IndexDamage) in
                if customers.contains(local) { isShared = true }
            }
            if isShared { return true }
        }
        return false
    }

    private func replacing(_ range: Range<Int>, by parts: [[UInt8]], in words: [QueryWord]) -> [QueryWord] {
        var bytes = words.map(\.bytes)
        bytes.replaceSubrange(range, with: parts)
        return QueryWord.all(bytes)
    }

    /// Takes a hit in; of one customer's the best counts.
    func keep(_ hit: Hit, _ hits: inout [UInt64: Hit]) throws(IndexDamage) {
        let id = try slots[hit.slot].segment.id(hit.local)
        if let known = hits[id], known.score >= hit.score { return }
        hits[id] = hit
    }

    private func write(_ hit: Hit) throws(IndexDamage) -> CustomerMatch {
        let writer = MatchWriter(slot: slots[hit.slot], local: hit.local, score: hit.score)
        switch hit.cause {
        case .identifier(let identifier): return try writer.match(identifier)
        case .initials(let letters): return try writer.match(initials: letters)
        case .domain(let domain): return try writer.match(domain: domain)
        case .named(let query, let words, let phone):
            return try writer.match(query.explain(hit.local), of: words, beside: phone)
        case .words(let query, let words): return try writer.match(query.explain(hit.local), of: words)
        }
    }
}

extension QueryShape {
    /// Whether it is a phone number with a plus in front.
    fileprivate var isInternational: Bool { if case .digits(_, isInternational: true) = self { true } else { false } }
}

/// What the words of one lookup stand for, found once for all the ways in which it reads them.
private final class ExpandedWords {
    private struct Key: Hashable {
        let word: [UInt8]
        let isLast: Bool
        let breadth: WordExpansion.Breadth
        let segment: ObjectIdentifier
    }

    private var known: [Key: WordExpansion] = [:]

    func expansion(
        of word: QueryWord, in segment: IndexSegment, _ breadth: WordExpansion.Breadth
    ) throws(IndexDamage) -> WordExpansion {
        let key = Key(word: word.bytes, isLast: word.isLast, breadth: breadth, segment: ObjectIdentifier(segment))
        if let expansion = known[key] { return expansion }
        let near = Key(word: word.bytes, isLast: word.isLast, breadth: .near, segment: key.segment)
        let expansion = try WordExpansion(word, in: segment, breadth, narrower: known[near])
        known[key] = expansion
        return expansion
    }
}
