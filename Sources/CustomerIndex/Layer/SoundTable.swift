import TextAnalysis

/// The words of a dictionary by what they sound like: keys ascending, of one sound the commonest word first.
struct SoundTable: Sendable {
    private let keys: Column<UInt64>
    private let words: Column<UInt32>

    init(keys: Column<UInt64>, words: Column<UInt32>) {
        self.keys = keys
        self.words = words
    }

    /// At most `limit` words with a sound. O(log words + limit).
    func words(soundingLike key: SoundKey, limit: Int) throws(IndexDamage) -> [Int] {
        var place = try keys.firstPlace(notBelow: key.packed)
        var found: [Int] = []
        while place < keys.count, found.count < limit, try keys[place] == key.packed {
            found.append(Int(try words[place]))
            place += 1
        }
        return found
    }
}

/// Lays out the sounds of a dictionary.
struct SoundTableBuilder {
    private(set) var keys: [UInt64] = []
    private(set) var words: [UInt32] = []

    /// The sounds of these words; `counts` tells how many customers come before each word's. O(words × log words).
    init(_ dictionary: SortedWords, counts: [UInt32]) {
        var entries: [(key: UInt64, rare: UInt32, word: UInt32)] = []
        entries.reserveCapacity(dictionary.count)
        for word in 0..<dictionary.count {
            // One letter is an initial, and has no sound of its own.
            guard dictionary.length(of: word) > 1, let key = SoundKey(Array(dictionary.word(word))) else { continue }
            entries.append((key.packed, .max - (counts[word + 1] - counts[word]), UInt32(word)))
        }
        entries.sort { ($0.key, $0.rare, $0.word) < ($1.key, $1.rare, $1.word) }
        keys = entries.map(\.key)
        words = entries.map(\.word)
    }
}
