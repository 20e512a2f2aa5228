import TextAnalysis

/// What a search asks of the index, word by word.
struct SearchSlots {
    /// One word that must stand in a text.
    struct Slot {
        /// Folded.
        var word: [UInt8]
        /// Whether other forms of the word count: all with the same stem.
        var takesForms: Bool
        /// Whether words that begin with it count.
        var mayBegin: Bool
    }

    /// The slots of a condition, none where it has no word: they follow one another where it is a phrase.
    struct Group {
        var slots: Range<Int>
        /// Whether the index can tell that they follow one another.
        var mustFollow: Bool
    }

    /// Letters from which on a word may be the beginning of another.
    static let fewestLetters = 3

    private(set) var slots: [Slot] = []
    private(set) var groups: [Group] = []

    /// The words of conditions, all of which must hold.
    init(_ conditions: [TextCondition]) {
        for condition in conditions {
            let words = Token.all(in: condition.text, limit: TextMatcher.mostWanted)
            let first = slots.count
            var mustFollow = true
            for word in words {
                let folded = Array(word.folded.utf8)
                if word.isUnspaced {
                    // Beside other words, only that its letters stand there: where it begins and ends is read in the text.
                    if words.count > 1 { mustFollow = false }
                    addRun(folded)
                } else {
                    let isLong = word.folded.unicodeScalars.count >= Self.fewestLetters
                    slots.append(
                        Slot(
                            word: folded, takesForms: true,
                            mayBegin: words.count == 1 && condition.mayBegin && isLong))
                }
            }
            groups.append(Group(slots: first..<slots.count, mustFollow: mustFollow))
        }
    }

    /// A run of letters stands wherever its pairs do, one after the other; a single letter wherever it begins a pair.
    private mutating func addRun(_ run: [UInt8]) {
        let parts = TextWords.parts(of: run)
        if parts.count == 1 {
            slots.append(Slot(word: run, takesForms: false, mayBegin: true))
        } else {
            slots += parts.dropLast().map { Slot(word: $0, takesForms: false, mayBegin: false) }
        }
    }
}
