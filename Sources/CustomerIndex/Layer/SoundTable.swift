import TextAnalysis

/// The words of a dictionary by what they sound like: keys ascending, of one sound the commonest word first.
struct SoundTable<Key: FixedWidthInteger & BitwiseCopyable & Sendable>: Sendable {
    private let keys: Column<Key>
    private let words: Column<UInt32>

    init(keys: Column<Key>, words: Column<UInt32>) {
        self.keys = keys
        self.words = words
    }

    /// At most `limit` words with a sound. O(log words + limit).
    func words(soundingLike key: Key, limit: Int) throws(IndexDamage) -> [Int] {
        var place = try keys.firstPlace(notBelow: key)
        var found: [Int] = []
        while place < keys.count, found.count < limit, try keys[place] == key {
            found.append(Int(try words[place]))
            place += 1
        }
        return found
    }
}

/// Lays out the sounds of a dictionary.
struct SoundTableBuilder<Key: FixedWidthInteger> {
    private(set) var keys: [Key] = []
    private(set) var words: [UInt32] = []

    /// The sounds of these words; `counts` tells how many customers come before each word's. O(words × log words).
    init(_ dictionary: SortedWords, counts: [UInt32], key: ([UInt8]) -> Key?) {
        var entries: [(key: Key, rare: UInt32, word: UInt32)] = []
        entries.reserveCapacity(dictionary.count)
        for word in 0..<dictionary.count {
            // One letter is an initial, and has no sound of its own.
            guard dictionary.length(of: word) > 1, let key = key(Array(dictionary.word(word))) else { continue }
            entries.append((key, .max - (counts[word + 1] - counts[word]), UInt32(word)))
        }
        entries.sort { ($0.key, $0.rare, $0.word) < ($1.key, $1.rare, $1.word) }
        keys = entries.map(\.key)
        words = entries.map(\.word)
    }
}
