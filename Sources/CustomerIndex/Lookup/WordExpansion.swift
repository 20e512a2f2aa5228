import TextAnalysis

/// The words of one segment for which one query word may stand, each with a quality.
struct WordExpansion: Sendable {
    /// What a word is worth.
    struct Quality {
        private(set) var value: Float
        private(set) var kind: MatchKind
        /// The same where it is the last word of a name, mostly a family's, of which pet names and other tongues' forms of a
        /// given name are worth less than what it sounds like may be.
        private(set) var last: (value: Float, kind: MatchKind)

        init(value: Float, kind: MatchKind) {
            self.value = value
            self.kind = kind
            let isOfGivenName = kind == .nickname || kind == .tongue
            last = (isOfGivenName ? value * MatchScore.formOfFamilyName : value, kind)
        }

        /// Keeps the better of both.
        mutating func take(_ other: Quality) {
            if other.value > value { (value, kind) = (other.value, other.kind) }
            if other.last.value > last.value { last = other.last }
        }
    }

    /// The words that begin with the query word, itself included.
    let prefixed: Range<Int>
    /// The query word itself, if it is in the dictionary.
    let exact: Int?
    /// Words that are alike otherwise, the best first, and how many customers have each.
    private var alike: [(word: Int, quality: Quality, customers: Int)] = []
    /// Ranges of words that begin with something one edit away; disjoint, ascending.
    private(set) var begun: [Range<Int>] = []
    /// The single letter that begins the query word, as a word.
    let initial: Int?
    /// How many customers, counted per word, any of these words reach.
    private(set) var reach = 0
    /// How many customers the word could mean (see `MatchScore`).
    private(set) var meaning = 0.0
    /// How many customers have the query word itself.
    private(set) var owners = 0
    /// All these words, those that are worth most first.
    private(set) var groups: [Group] = []

    /// Neighbouring words of the dictionary that are worth at most as much as a level says.
    struct Group {
        let words: Range<Int>
        let level: QualityLevel
        /// Their customers, counted per word.
        let count: Int
    }

    /// Bytes of the query word.
    let typedLength: Int
    /// How it is said; nil for what is not.
    let said: SaidWord?
    /// Customers, counted per word, whose words begin with the query word.
    private(set) var beginning = 0
    /// Whether the query word may still be growing, or is a letter, and somebody's word begins so.
    var isBeginning: Bool { (isGrowing || typedLength == 1) && !prefixed.isEmpty }
    /// Whether it is the last word and so short that it says nothing yet; without a vowel it begins nobody's name.
    let isUnfinished: Bool
    private let isGrowing: Bool
    private let isAlone: Bool
    private let breadth: Breadth
    private var table: WordTable
    /// Words that are said about so, but for those that are said with another consonant.
    private var heard: [(word: Int, quality: Quality)] = []
    /// Words that are said with another consonant, one fewer or one more; nil where they were not looked for.
    private var heardNear: [(word: Int, quality: Quality)]?
    /// The same of words that tell how one of another script is said, which leaves consonants out or puts others there.
    private var transcribedNear: [(word: Int, quality: Quality)]?

    /// Letters up to which a word says nothing yet.
    private static let mostUnfinished = 3
    private static let vowels = Set("aeiou".utf8)

    /// Words that are kept; the least alike of a crowded sound are not.
    private static let mostAlike = 200
    /// Words of one skeleton that are looked at, the commonest first, and of each that differs in a consonant.
    private static let mostOfOneSkeleton = 400
    private static let mostOfNeighbour = 16
    private static let mostOfSpokenNeighbour = 10
    /// The same of each that has another ending.
    private static let mostOfEnding = 150
    private static let mostOfSpokenSkeleton = 250
    /// The share of the words of one sound that is looked at, from which on it is worth looking at those with another ending, or
    /// of another script with another consonant.
    private static let leastShareOfEndings = 0.4
    /// How alike forms of a name are that are only spelt differently.
    private static let speltAlike = 0.8

    /// How far words are sought from a query word.
    struct Breadth: Hashable, Sendable {
        /// Typos, as far as the word's length allows them.
        let edits: Int
        /// Whether words are found, too, that are said with one consonant fewer, other or more.
        let isWide: Bool
        /// The part of the words of one sound that is looked at.
        var share = 1.0

        /// What is enough where somebody has the words as they were typed.
        static let narrow = Breadth(edits: 1, isWide: false, share: 0.06)
        /// What is enough where somebody has a word that begins as the last one typed does.
        static let begun = Breadth(edits: 1, isWide: false, share: 0.12)
        /// The same where what was typed last is somebody else's whole word, which may be meant by another spelling.
        static let begunByWord = Breadth(edits: 1, isWide: false, share: 0.4)
        /// What is tried first.
        static let near = Breadth(edits: 1, isWide: false)
    }

    /// Expands a query word; `narrower` is the same word expanded less far before, whose sounds need not be compared again.
    init(
        _ word: QueryWord, in segment: IndexSegment, _ breadth: Breadth, narrower: WordExpansion? = nil
    ) throws(IndexDamage) {
        let dictionary = segment.dictionary
        typedLength = word.bytes.count
        isGrowing = word.isLast
        isUnfinished =
            word.isLast && word.bytes.count <= Self.mostUnfinished && word.bytes.contains(where: Self.vowels.contains)
        isAlone = word.isAlone
        prefixed = try dictionary.numbers(withPrefix: word.bytes)
        if !prefixed.isEmpty, try dictionary.length(of: prefixed.lowerBound) == word.bytes.count {
            exact = prefixed.lowerBound
        } else {
            exact = nil
        }
        let hasInitial = word.bytes.count > 1 && word.bytes[0] < 0x80
        initial = hasInitial ? try dictionary.number(of: [word.bytes[0]]) : nil
        self.breadth = breadth
        said = SaidWord(word)
        table = WordTable()
        try addAlike(word.bytes, segment, factor: 1, isLast: word.isLast)
        if let latin = word.latin {
            if let same = try dictionary.number(of: latin) {
                add(same, Quality(value: MatchScore.script, kind: .script))
            }
            try addAlike(latin, segment, factor: MatchScore.script, isLast: false)
        } else {
            for name in Nicknames.of(word.bytes) {
                guard let number = try dictionary.number(of: name) else { continue }
                add(number, Quality(value: MatchScore.nickname, kind: .nickname))
            }
            for name in GivenNames.forms(of: word.bytes) {
                guard let number = try dictionary.number(of: name) else { continue }
                let likeness = try said?.likeness(of: number, in: segment, least: 0)
                let whole = likeness?.whole ?? 0
                // What is nearly spelt alike is that before all, wherever it stands in a name.
                let kind = whole >= Self.speltAlike ? MatchKind.sound : .tongue
                add(number, Quality(value: MatchScore.otherTongue(whole), kind: kind))
            }
        }
        try addSaid(segment, narrower)
        table.keepBest(Self.mostAlike)
        let best = table.best
        for entry in best { segment.postings.prefetchCount(entry.word) }
        alike = try best.map { (entry) throws(IndexDamage) in
            (entry.word, entry.quality, try segment.postings.count(entry.word..<entry.word + 1))
        }
        try count(segment)
        try group(segment)
    }

    private mutating func addAlike(
        _ bytes: [UInt8], _ segment: IndexSegment, factor: Float, isLast: Bool
    ) throws(IndexDamage) {
        let dictionary = segment.dictionary
        let edits = min(breadth.edits, QueryWord.allowedEdits(bytes))
        if edits > 0 {
            let half = bytes.count / 2
            let ahead = WordTrie.Limits(total: edits, first: edits - 1, firstLetters: half)
            // One letter less than the second half has: what lies between the halves, as a letter left out or two that
            // are swapped there, belongs to the first.
            let behind = WordTrie.Limits(total: edits, first: 0, firstLetters: max(0, bytes.count - half - 1))
            let found =
                try segment.trie.words(near: bytes, in: dictionary, ahead)
                + segment.endTrie.words(near: bytes, in: dictionary, behind)
            for (word, distance) in found where distance > 0 {
                let letters = try dictionary.word(word)
                let value = MatchScore.typo(
                    edits: distance, longer: max(bytes.count, letters.count), sameFirst: letters.first == bytes[0])
                add(word, Quality(value: value * factor, kind: .typo))
            }
            // As long as it begins somebody's word it is first of all taken for that.
            if isLast, bytes.count >= 4, breadth.isWide || prefixed.isEmpty {
                begun = try segment.trie.ranges(ofPrefixesNear: bytes, in: dictionary)
            }
        }
    }

    /// Words that are said like the query word, or that a word of another script may be by what it sounds like there.
    private mutating func addSaid(_ segment: IndexSegment, _ narrower: WordExpansion?) throws(IndexDamage) {
        guard let said else { return }
        let hasTranscribed = try segment.hasTranscribed()
        let isHeard = said.manner == .heard
        let readings = said.signs.withUnsafeBufferPointer { SoundSkeleton.readings($0) }
        if let narrower, narrower.breadth.share == breadth.share {
            heard = narrower.heard
        } else {
            var keys = readings.map {
                (key: $0.packed, limit: isHeard ? Self.mostOfOneSkeleton : Self.mostOfSpokenSkeleton)
            }
            // Where somebody has just what was typed, or a word that begins so, nobody else has another ending of it.
            if isHeard, breadth.share >= Self.leastShareOfEndings {
                for reading in readings { keys += reading.otherEnding.map { [($0, Self.mostOfEnding)] } ?? [] }
            }
            if hasTranscribed {
                for reading in readings {
                    keys.append((SoundTable.key(reading.packed, isTranscribed: true), Self.mostOfSpokenSkeleton))
                }
            }
            heard = try words(of: keys, saidLike: said, in: segment)
        }
        for entry in heard { add(entry.word, entry.quality) }
        if let narrower, narrower.breadth.share == breadth.share {
            (heardNear, transcribedNear) = (narrower.heardNear, narrower.transcribedNear)
        }
        let isTranscribedSought = hasTranscribed && breadth.share >= Self.leastShareOfEndings
        guard breadth.isWide || !isHeard || isTranscribedSought else { return }
        let neighbours = readings.flatMap(\.neighbours)
        if transcribedNear == nil, isTranscribedSought {
            let keys = neighbours.map {
                (key: SoundTable.key($0, isTranscribed: true), limit: Self.mostOfSpokenNeighbour)
            }
            transcribedNear = try words(of: keys, saidLike: said, in: segment)
        }
        for entry in transcribedNear ?? [] { add(entry.word, entry.quality) }
        guard breadth.isWide || !isHeard else { return }
        if heardNear == nil {
            let limit = isHeard ? Self.mostOfNeighbour : Self.mostOfSpokenNeighbour
            heardNear = try words(of: neighbours.map { (key: $0, limit: limit) }, saidLike: said, in: segment)
        }
        for entry in heardNear ?? [] { add(entry.word, entry.quality) }
    }

    /// The words of some skeletons that are said so nearly alike that they may stand for each other. A word that has several
    /// of them is compared once.
    private func words(
        of keys: [(key: UInt32, limit: Int)], saidLike said: SaidWord, in segment: IndexSegment
    ) throws(IndexDamage) -> [(word: Int, quality: Quality)] {
        var found: [(word: Int, quality: Quality)] = []
        var compared: [Int] = []
        // Where damage is met the room is dropped.
        let room = segment.nearness.borrow(segment.dictionary.count)
        let sought = keys.map { (key: $0.key, limit: Int(Double($0.limit) * breadth.share)) }
        try segment.skeletons.forEachWord(soundingLike: sought) { (word) throws(IndexDamage) in
            guard word < room.count else { throw .form(offset: 0) }
            guard room.numbers[word] == 0 else { return }
            room.numbers[word] = 1
            compared.append(word)
        }
        try segment.forEachSought(compared) { (word) throws(IndexDamage) in
            guard let likeness = try said.likeness(of: word, in: segment) else { return }
            found.append((word, said.quality(likeness)))
        }
        for word in compared { room.numbers[word] = 0 }
        segment.nearness.giveBack(room)
        return found
    }

    /// Adds a word, which is then worth so much at least.
    mutating func add(_ word: Int, _ quality: Quality) {
        guard word != exact else { return }
        table.insert(word, quality)
    }

    private mutating func count(_ segment: IndexSegment) throws(IndexDamage) {
        beginning = try segment.postings.count(prefixed)
        reach = beginning
        if let exact { owners = try segment.postings.count(exact..<exact + 1) }
        meaning = Double(owners)
        meaning += 0.5 * (Double(reach) - meaning)
        for entry in alike where !prefixed.contains(entry.word) {
            reach += entry.customers
            if entry.quality.value >= 0.7 { meaning += Double(entry.customers) * Double(entry.quality.value) }
        }
        for range in begun where !prefixed.overlaps(range) { reach += try segment.postings.count(range) }
    }

    /// Puts the words in order of what they are worth.
    private mutating func group(_ segment: IndexSegment) throws(IndexDamage) {
        func append(_ words: Range<Int>, _ value: Float, _ known: Int? = nil) throws(IndexDamage) {
            var count = known ?? 0
            if known == nil { count = try segment.postings.count(words) }
            if count > 0 { groups.append(Group(words: words, level: QualityLevel(value), count: count)) }
        }
        groups.reserveCapacity(alike.count + begun.count + 3)
        if let exact { try append(exact..<exact + 1, exactValue) }
        // The query word itself, if it is a word, is the first that begins with it.
        let longer = exact == nil ? prefixed : prefixed.lowerBound + 1..<prefixed.upperBound
        if longer.count <= Self.mostPrefixesApart {
            for word in longer {
                let whole = try segment.dictionary.length(of: word)
                try append(
                    word..<word + 1,
                    MatchScore.prefix(typed: typedLength, whole: whole, isGrowing: isGrowing, isKnown: exact != nil))
            }
        } else {
            try append(
                longer,
                MatchScore.prefix(
                    typed: typedLength, whole: typedLength + 1, isGrowing: isGrowing, isKnown: exact != nil))
        }
        for entry in alike { try append(entry.word..<entry.word + 1, entry.quality.value, entry.customers) }
        for range in begun { try append(range, MatchScore.begunTypo(typed: 1, whole: 1)) }
        if let initial { try append(initial..<initial + 1, MatchScore.initial) }
        sortGroups()
    }

    /// Puts the groups in order: what is worth most first, then words in order. Numbers that tell that, and where each group
    /// stands, are sorted in a part of the time that groups would take.
    private mutating func sortGroups() {
        let keys = groups.enumerated().map { place, group in
            UInt64(15 - group.level.rawValue) << 60 | UInt64(UInt32(group.words.lowerBound)) << 24 | UInt64(place)
        }
        groups = keys.sorted().map { groups[Int($0 & 0xFF_FFFF)] }
    }

    /// What the query word itself is worth: one letter may still be growing. Alone it begins a name before it is somebody's
    /// initial; behind other words it is whose word it is before it begins another one.
    private var exactValue: Float {
        guard typedLength == 1, isGrowing else { return 1 }
        return isAlone ? MatchScore.letterAlone : MatchScore.growingLetter
    }

    /// Beginnings whose words are told apart by their lengths.
    private static let mostPrefixesApart = 64

    /// What a word of the segment is worth for this query word; nil when nothing.
    func quality(of word: Int, in dictionary: WordDictionary) throws(IndexDamage) -> Quality? {
        if word == exact { return Quality(value: exactValue, kind: .exact) }
        var best = table[word]
        if prefixed.contains(word) {
            let value = MatchScore.prefix(
                typed: typedLength, whole: try dictionary.length(of: word), isGrowing: isGrowing, isKnown: exact != nil)
            let begun = Quality(value: value, kind: .prefix)
            best?.take(begun)
            best = best ?? begun
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
        table.forEachWord(body)
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
