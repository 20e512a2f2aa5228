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

    /// The best that a word is worth that is not as good as found.
    private(set) var weakest: Float = 0

    /// Bytes of the query word.
    let typedLength: Int
    private let isGrowing: Bool
    private let mostEdits: Int
    private var table: WordTable

    /// Sound-alikes that are kept; the least alike of a crowded sound are not.
    private static let mostAlike = 400
    /// Words of one sound that are looked at, the commonest first.
    private static let mostOfOneSound = 200
    /// Words of one skeleton that are looked at, and of each one that differs in a consonant.
    private static let mostOfOneSkeleton = 300
    private static let mostOfNeighbour = 24
    private static let mostOfSpokenSkeleton = 1000

    /// Expands a query word, with typos of at most `mostEdits`.
    init(_ word: QueryWord, in segment: IndexSegment, mostEdits: Int) throws(IndexDamage) {
        let dictionary = segment.dictionary
        typedLength = word.bytes.count
        isGrowing = word.isLast
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
            try addSpoken(word.bytes, latin, segment)
        } else {
            for name in Nicknames.of(word.bytes) {
                guard let number = try dictionary.number(of: name) else { continue }
                add(number, Quality(value: MatchScore.nickname, kind: .nickname))
            }
        }
        alike = table.entries.sorted { ($1.quality.value, $0.word) < ($0.quality.value, $1.word) }
        if alike.count > Self.mostAlike {
            alike.removeSubrange(Self.mostAlike...)
            table = WordTable()
            for entry in alike { table.insert(entry.word, entry.quality) }
        }
        weakest = alike.first { $0.quality.value < MatchScore.strong }?.quality.value ?? 0
        if !prefixed.isEmpty {
            let best = MatchScore.prefix(typed: typedLength, whole: typedLength + 1, isGrowing: isGrowing)
            weakest = max(weakest, best)
        }
        if !begun.isEmpty { weakest = max(weakest, MatchScore.begunTypo(typed: 1, whole: 1)) }
        try count(segment)
    }

    private mutating func addAlike(
        _ bytes: [UInt8], _ segment: IndexSegment, factor: Float, isLast: Bool
    ) throws(IndexDamage) {
        let dictionary = segment.dictionary
        let edits = min(mostEdits, QueryWord.allowedEdits(bytes))
        if edits > 0 {
            let half = bytes.count / 2
            let ahead = WordTrie.Limits(total: edits, first: edits - 1, firstLetters: half)
            let behind = WordTrie.Limits(total: edits, first: 0, firstLetters: bytes.count - half)
            let found =
                try segment.trie.words(near: bytes, in: dictionary, ahead)
                + segment.endTrie.words(near: bytes, in: dictionary, behind)
            for (word, distance) in found where distance > 0 {
                let letters = try dictionary.word(word)
                let value = MatchScore.typo(
                    edits: distance, longer: max(bytes.count, letters.count), sameFirst: letters.first == bytes[0])
                add(word, Quality(value: value * factor, kind: .typo))
            }
            if isLast, bytes.count >= 4 {
                begun = try segment.trie.ranges(ofPrefixesNear: bytes, in: dictionary)
            }
        }
        try addSounds(bytes, segment, factor: factor)
    }

    /// Words that sound like the query word, by their consonants, then by their plain spelling.
    private mutating func addSounds(_ bytes: [UInt8], _ segment: IndexSegment, factor: Float) throws(IndexDamage) {
        let dictionary = segment.dictionary
        if let skeleton = SoundSkeleton(bytes), skeleton.count > 1 {
            for word in try segment.skeletons.words(soundingLike: skeleton.packed, limit: Self.mostOfOneSkeleton) {
                let letters = try dictionary.word(word)
                let likeness = bytes.withUnsafeBytes { SoundSkeleton.likeness($0, letters) }
                guard likeness >= 0.75 else { continue }
                add(word, Quality(value: MatchScore.skeleton(likeness: likeness) * factor, kind: .sound))
            }
        }
        guard bytes.count > 1, let key = SoundKey(bytes) else { return }
        let plain = SoundSpelling.plain(bytes)
        for word in try segment.sounds.words(soundingLike: key.packed, limit: Self.mostOfOneSound) {
            let likeness = SoundSpelling.similarity(plain, SoundSpelling.plain(Array(try dictionary.word(word))))
            guard likeness >= 0.4 else { continue }
            add(word, Quality(value: MatchScore.sound(likeness: likeness) * factor, kind: .sound))
        }
    }

    /// Words that a word of another script may be, by what it sounds like there.
    private mutating func addSpoken(
        _ written: [UInt8], _ latin: [UInt8], _ segment: IndexSegment
    ) throws(IndexDamage) {
        let spoken = Transliteration.isHan(written) ? Transliteration.spoken(latin) : latin
        guard let skeleton = SoundSkeleton(spoken) else { return }
        let vowelsAreOptional = Transliteration.leavesVowelsOut(written)
        var candidates = try segment.skeletons.words(soundingLike: skeleton.packed, limit: Self.mostOfSpokenSkeleton)
        if skeleton.count > 1 {
            for neighbour in skeleton.neighbours {
                candidates += try segment.skeletons.words(soundingLike: neighbour, limit: Self.mostOfNeighbour)
            }
        }
        for word in candidates {
            let letters = try segment.dictionary.word(word)
            let likeness = spoken.withUnsafeBytes {
                SoundSkeleton.likeness($0, letters, vowelsAreOptional: vowelsAreOptional)
            }
            guard likeness >= 0.6 else { continue }
            add(word, Quality(value: MatchScore.scriptSound(likeness: likeness), kind: .script))
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
            let value = MatchScore.prefix(
                typed: typedLength, whole: try dictionary.length(of: word), isGrowing: isGrowing)
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

    /// Every word that this one may stand for; some may come several times.
    func forEachWord(_ body: (Int) -> Void) {
        for word in prefixed { body(word) }
        for entry in alike { body(entry.word) }
        for range in begun { for word in range { body(word) } }
        if let initial { body(initial) }
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
