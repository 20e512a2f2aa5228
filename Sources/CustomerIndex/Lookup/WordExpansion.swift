import TextAnalysis

/// The words of one segment for which one query word may stand, each with a quality.
struct WordExpansion: Sendable {
    /// What a word is worth.
    struct Quality {
        var value: Float
        var kind: MatchKind
    }

    /// The words that begin with the query word, itself included.
    let prefixed: Range<Int>
    /// The query word itself, if it is in the dictionary.
    let exact: Int?
    /// Words that are alike otherwise, the best first.
    private(set) var alike: [(word: Int, quality: Quality)] = []
    /// Ranges of words that begin with something one edit away; disjoint, ascending.
    private(set) var begun: [Range<Int>] = []
    /// The single letter that begins the query word, as a word.
    let initial: Int?
    /// How many customers, counted per word, any of these words reach.
    private(set) var reach = 0
    /// How many customers the word could mean (see `MatchScore`).
    private(set) var meaning = 0.0

    private let typedLength: Int
    private let mostEdits: Int
    private var table: WordTable

    /// Sound-alikes that are kept; the least alike of a crowded sound are not.
    private static let mostAlike = 400
    /// Words of one sound that are looked at, the commonest first.
    private static let mostOfOneSound = 1500

    /// Expands a query word, with typos of at most `mostEdits`.
    init(_ word: QueryWord, in segment: IndexSegment, mostEdits: Int) throws(IndexDamage) {
        let dictionary = segment.dictionary
        typedLength = word.bytes.count
        prefixed = try dictionary.numbers(withPrefix: word.bytes)
        if !prefixed.isEmpty, try dictionary.length(of: prefixed.lowerBound) == word.bytes.count {
            exact = prefixed.lowerBound
        } else {
            exact = nil
        }
        let hasInitial = word.bytes.count > 1 && word.bytes[0] < 0x80
        initial = hasInitial ? try dictionary.number(of: [word.bytes[0]]) : nil
        self.mostEdits = mostEdits
        table = WordTable()
        try addAlike(word.bytes, segment, factor: 1, isLast: word.isLast)
        if let latin = word.latin {
            if let same = try dictionary.number(of: latin) {
                add(same, Quality(value: MatchScore.script, kind: .script))
            }
            try addAlike(latin, segment, factor: MatchScore.script, isLast: false)
        }
        alike = table.entries.sorted { ($1.quality.value, $0.word) < ($0.quality.value, $1.word) }
        if alike.count > Self.mostAlike {
            alike.removeSubrange(Self.mostAlike...)
            table = WordTable()
            for entry in alike { table.insert(entry.word, entry.quality) }
        }
        try count(segment)
    }

    private mutating func addAlike(
        _ bytes: [UInt8], _ segment: IndexSegment, factor: Float, isLast: Bool
    ) throws(IndexDamage) {
        let dictionary = segment.dictionary
        let edits = min(mostEdits, QueryWord.allowedEdits(bytes))
        if edits > 0 {
            let growing = isLast && bytes.count >= 4
            let found = try segment.trie.near(bytes, in: dictionary, limit: edits, prefixLimit: growing ? 1 : nil)
            for (word, distance) in found.words where distance > 0 {
                let letters = try dictionary.word(word)
                let value = MatchScore.typo(
                    edits: distance, longer: max(bytes.count, letters.count), sameFirst: letters.first == bytes[0])
                add(word, Quality(value: value * factor, kind: .typo))
            }
            for (words, distance) in found.prefixes where distance == 1 {
                if let last = begun.last, last.contains(words.lowerBound) { continue }
                begun.append(words)
            }
        }
        guard bytes.count > 1, let key = SoundKey(bytes) else { return }
        let plain = SoundSpelling.plain(bytes)
        for word in try segment.sounds.words(soundingLike: key, limit: Self.mostOfOneSound) {
            let likeness = SoundSpelling.similarity(plain, SoundSpelling.plain(Array(try dictionary.word(word))))
            guard likeness >= 0.4 else { continue }
            add(word, Quality(value: MatchScore.sound(likeness: likeness) * factor, kind: .sound))
        }
    }

    private mutating func add(_ word: Int, _ quality: Quality) {
        guard word != exact else { return }
        table.insert(word, quality)
    }

    private mutating func count(_ segment: IndexSegment) throws(IndexDamage) {
        reach = try segment.postings.count(prefixed)
        if let exact { meaning += Double(try segment.postings.count(exact..<exact + 1)) }
        meaning += 0.5 * (Double(reach) - meaning)
        for entry in alike where !prefixed.contains(entry.word) {
            let customers = try segment.postings.count(entry.word..<entry.word + 1)
            reach += customers
            if entry.quality.value >= 0.7 { meaning += Double(customers) * Double(entry.quality.value) }
        }
        for range in begun where !prefixed.overlaps(range) { reach += try segment.postings.count(range) }
    }

    /// What a word of the segment is worth for this query word; nil when nothing.
    func quality(of word: Int, in dictionary: WordDictionary) throws(IndexDamage) -> Quality? {
        if word == exact { return Quality(value: 1, kind: .exact) }
        var best = table[word]
        if prefixed.contains(word) {
            let value = MatchScore.prefix(typed: typedLength, whole: try dictionary.length(of: word))
            if value > best?.value ?? 0 { best = Quality(value: value, kind: .prefix) }
        }
        if best == nil {
            if word == initial { return Quality(value: MatchScore.initial, kind: .initial) }
            if isBegun(word) {
                let value = MatchScore.begunTypo(typed: typedLength, whole: try dictionary.length(of: word))
                return Quality(value: value, kind: .typo)
            }
        }
        return best
    }

    private func isBegun(_ word: Int) -> Bool {
        var low = 0
        var high = begun.count
        while low < high {
            let middle = (low + high) / 2
            if begun[middle].upperBound <= word { low = middle + 1 } else { high = middle }
        }
        return low < begun.count && begun[low].contains(word)
    }
}

/// A small open-addressing table from word numbers to qualities.
private struct WordTable: Sendable {
    private var keys = [UInt32](repeating: .max, count: 32)
    private var qualities = [WordExpansion.Quality](repeating: .init(value: 0, kind: .exact), count: 32)
    private var count = 0

    var entries: [(word: Int, quality: WordExpansion.Quality)] {
        keys.indices.compactMap { keys[$0] == .max ? nil : (Int(keys[$0]), qualities[$0]) }
    }

    subscript(word: Int) -> WordExpansion.Quality? {
        let slot = slot(of: UInt32(word))
        return keys[slot] == .max ? nil : qualities[slot]
    }

    /// Keeps the better of what is known and what is new.
    mutating func insert(_ word: Int, _ quality: WordExpansion.Quality) {
        let slot = slot(of: UInt32(word))
        if keys[slot] != .max {
            if quality.value > qualities[slot].value { qualities[slot] = quality }
            return
        }
        keys[slot] = UInt32(word)
        qualities[slot] = quality
        count += 1
        if count * 2 > keys.count { grow() }
    }

    private func slot(of word: UInt32) -> Int {
        let mask = UInt32(keys.count - 1)
        var slot = (word &* 0x9E37_79B1) >> 7 & mask
        while keys[Int(slot)] != .max, keys[Int(slot)] != word { slot = (slot + 1) & mask }
        return Int(slot)
    }

    private mutating func grow() {
        let known = entries
        keys = [UInt32](repeating: .max, count: keys.count * 2)
        qualities = [WordExpansion.Quality](repeating: .init(value: 0, kind: .exact), count: keys.count)
        for entry in known {
            let slot = slot(of: UInt32(entry.word))
            keys[slot] = UInt32(entry.word)
            qualities[slot] = entry.quality
        }
    }
}
