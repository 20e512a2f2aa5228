/// A small open-addressing table from word numbers to qualities.
struct WordTable: Sendable {
    /// One more than the place of a word in `words`, by its hash; zero where there is none.
    private var slots = [UInt32](repeating: 0, count: 256)
    private var words: [UInt32] = []
    private var qualities: [WordExpansion.Quality] = []

    /// The words and what they are worth, the best first, of equals the first word. O(words × log words).
    var best: [(word: Int, quality: WordExpansion.Quality)] {
        // Of numbers that are not negative the bits sort as they do.
        zip(words, qualities).map { UInt64(~$1.value.bitPattern) << 32 | UInt64($0) }.sorted().map { key in
            let word = UInt32(truncatingIfNeeded: key)
            return (Int(word), qualities[Int(slots[slot(of: word)]) - 1])
        }
    }

    func forEachWord(_ body: (Int) -> Void) {
        for word in words { body(Int(word)) }
    }

    subscript(word: Int) -> WordExpansion.Quality? {
        let place = slots[slot(of: UInt32(word))]
        return place == 0 ? nil : qualities[Int(place) - 1]
    }

    /// Keeps the better of what is known and what is new.
    mutating func insert(_ word: Int, _ quality: WordExpansion.Quality) {
        let slot = slot(of: UInt32(word))
        if slots[slot] > 0 {
            qualities[Int(slots[slot]) - 1].take(quality)
            return
        }
        words.append(UInt32(word))
        qualities.append(quality)
        slots[slot] = UInt32(words.count)
        if words.count * 2 > slots.count { makeSlots(slots.count * 2) }
    }

    /// Lets go of all words but so many of the best.
    mutating func keepBest(_ most: Int) {
        guard words.count > most else { return }
        let kept = best.prefix(most)
        words = kept.map { UInt32($0.word) }
        qualities = kept.map(\.quality)
        makeSlots(slots.count)
    }

    private func slot(of word: UInt32) -> Int {
        let mask = slots.count - 1
        var slot = Int((word &* 0x9E37_79B1) >> 7) & mask
        while slots[slot] > 0, words[Int(slots[slot]) - 1] != word { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func makeSlots(_ count: Int) {
        slots = [UInt32](repeating: 0, count: count)
        for (place, word) in words.enumerated() { slots[slot(of: word)] = UInt32(place + 1) }
    }
}
