import TextAnalysis

/// A query word as it is said and spelt, for telling how near the words of a layer come to it.
struct SaidWord: Sendable {
    /// As `SpokenWord.read` gives it.
    let signs: [UInt8]
    /// What of it another script left.
    let manner: SpokenWord.Manner
    private let spelling: SpellingPattern
    private let consonants: ConsonantCounts

    /// How near another word comes.
    struct Likeness {
        /// How alike both are said, 0…1.
        let said: Double
        /// How alike they are said and spelt, 0…1.
        let whole: Double
        /// What scripts left of either.
        let manner: SpokenWord.Manner

        init(said: Double, whole: Double, manner: SpokenWord.Manner = .heard) {
            self.said = said
            self.whole = whole
            self.manner = manner
        }
    }

    /// Nil for what has no sound: one letter, and what begins with a digit or in a script unknown here.
    init?(_ word: QueryWord) {
        let letters: [UInt8]
        if let latin = word.latin, let spoken = Transliteration.spoken(word.bytes) {
            letters = spoken
            spelling = SpellingPattern(latin)
            manner = Transliteration.leavesVowelsOut(word.bytes) ? .transcribedWithoutVowels : .transcribed
        } else {
            let first = word.bytes[0]
            guard word.bytes.count > 1, first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") else { return nil }
            letters = word.bytes
            spelling = SpellingPattern(word.bytes)
            manner = .heard
        }
        signs = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: SpokenWord.longest) { room in
            let count = letters.withUnsafeBytes { SpokenWord.read($0, into: room) }
            return Array(room[..<count])
        }
        consonants = signs.withUnsafeBufferPointer { ConsonantCounts($0) }
        guard !signs.isEmpty else { return nil }
    }

    /// Those of some words of a layer that have about the same consonants: the others are not worth being compared.
    func mayBeNear(_ words: [Int], in segment: IndexSegment) throws(IndexDamage) -> [Int] {
        var near = [Int](repeating: 0, count: words.count)
        var count = 0
        for word in words {
            // Without a branch, so that nothing waits for the consonants of the word before.
            near[count] = word
            let difference = consonants.difference(try segment.spoken.consonants(of: word))
            count += difference <= Self.mostConsonants ? 1 : 0
        }
        near.removeLast(near.count - count)
        return near
    }

    /// Likeness of sound and spelling below which words do not stand for each other. Of names that other tongues and
    /// scripts spell, one of twenty comes less near; of any two names, one of sixty comes nearer.
    static let leastWhole = 0.58
    /// Consonants by which words differ that are compared.
    private static let mostConsonants = 2

    /// How alike two words must be said to stand for each other.
    private static let leastHeard = 0.72
    private static let leastTranscribed = 0.6

    /// How near a word of a layer comes to this one; nil where they do not stand for each other.
    @inline(__always)
    func likeness(of word: Int, in segment: IndexSegment) throws(IndexDamage) -> Likeness? {
        let letters = try segment.dictionary.word(word)
        let manner = manner(of: letters)
        return try likeness(
            of: word, letters, manner, in: segment,
            leastSaid: manner == .heard ? Self.leastHeard : Self.leastTranscribed, least: Self.leastWhole)
    }

    /// How near a word of a layer comes to this one by sound and spelling, however it is said; nil where that is less than `least`.
    @inline(__always)
    func likeness(of word: Int, in segment: IndexSegment, least: Double) throws(IndexDamage) -> Likeness? {
        let letters = try segment.dictionary.word(word)
        return try likeness(of: word, letters, manner(of: letters), in: segment, leastSaid: 0, least: least)
    }

    @inline(__always)
    private func likeness(
        of word: Int, _ letters: UnsafeRawBufferPointer, _ manner: SpokenWord.Manner, in segment: IndexSegment,
        leastSaid: Double, least: Double
    ) throws(IndexDamage) -> Likeness? {
        // A particle is nobody's long name: the ul of ul-Haq is no Moolla.
        guard letters.count > 2 || spelling.count <= 3 || manner != .heard else { return nil }
        let isMarked = SpokenWord.Manner(ofIndexed: letters) != .heard
        let beside = isMarked ? likeness(marked: letters) : likeness(spelt: letters)
        let all = 1 + MatchScore.spellingShare + MatchScore.beginningShare
        let leastSaid = max(leastSaid, least * all - beside)
        guard leastSaid <= 1 else { return nil }
        let other = try segment.spoken.signs(of: word)
        let said = signs.withUnsafeBufferPointer { SpokenWord.compare($0, other, manner, least: leastSaid) }
        guard said >= leastSaid else { return nil }
        return Likeness(said: said, whole: (said + beside) / all, manner: manner)
    }

    /// What scripts left of this word and another one.
    @inline(__always)
    func manner(of letters: UnsafeRawBufferPointer) -> SpokenWord.Manner {
        let other = SpokenWord.Manner(ofIndexed: letters)
        return other.rawValue > manner.rawValue ? other : manner
    }

    /// What spelling adds to how alike both are said.
    @inline(__always)
    private func likeness(spelt letters: UnsafeRawBufferPointer) -> Double {
        let longer = Double(max(1, max(spelling.count, letters.count)))
        let spelt = 1 - Double(spelling.distance(to: letters)) / longer
        let begun = Double(spelling.sharedBeginning(with: letters)) / Double(SpellingPattern.mostShared)
        return MatchScore.spellingShare * spelt + MatchScore.beginningShare * begun
    }

    private func likeness(marked word: UnsafeRawBufferPointer) -> Double {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { room in
            let count = SpokenWord.spell(marked: word, into: room)
            return likeness(spelt: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: room[..<count])))
        }
    }
}

extension SaidWord {
    /// What a word that comes so near is worth.
    func quality(_ likeness: Likeness) -> WordExpansion.Quality {
        switch (likeness.manner, manner) {
        case (.heard, _): .init(value: MatchScore.sound(likeness), kind: .sound)
        case (_, .heard): .init(value: MatchScore.romanised(likeness), kind: .script)
        default: .init(value: MatchScore.scriptSound(likeness), kind: .script)
        }
    }
}
