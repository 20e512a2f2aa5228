import TextAnalysis

/// The words of a dictionary by their skeletons, a word once for each: keys ascending, of one skeleton the commonest word
/// first. Words that tell how a name in another script is said stand apart: each is few people's, and among all words of its
/// skeleton it would come behind hundreds of others.
struct SoundTable: Sendable {
    private let keys: Column<UInt32>
    private let words: Column<UInt32>

    init(keys: Column<UInt32>, words: Column<UInt32>) {
        self.keys = keys
        self.words = words
    }

    /// Under which a skeleton stands (`SoundSkeleton.packed`, which leaves the bit free) of words of one kind.
    @inline(__always)
    static func key(_ skeleton: UInt32, isTranscribed: Bool) -> UInt32 { skeleton | (isTranscribed ? 1 << 30 : 0) }

    /// Hands out at most as many words with each of some skeletons as its limit says. O(skeletons × log words + limits).
    @inline(__always)
    func forEachWord(
        soundingLike sought: [(key: UInt32, limit: Int)], _ body: (Int) throws(IndexDamage) -> Void
    ) throws(IndexDamage) {
        for ((key, limit), first) in zip(sought, try keys.firstPlaces(notBelow: sought.map(\.key))) {
            var place = first
            let end = min(keys.count, place + limit)
            while place < end, try keys[place] == key {
                try body(Int(try words[place]))
                place += 1
            }
        }
    }
}

/// Lays out the skeletons of a dictionary.
struct SoundTableBuilder {
    private(set) var keys: [UInt32] = []
    private(set) var words: [UInt32] = []

    /// The skeletons of these words; `counts` tells how many customers come before each word's. O(words × log words).
    init(_ spoken: SpokenTableBuilder, counts: [UInt32]) {
        var entries: [(key: UInt32, rare: UInt32, word: UInt32)] = []
        entries.reserveCapacity(counts.count * 3 / 2)
        for word in 0..<spoken.offsets.count - 1 {
            for skeleton in spoken.skeletons(of: word) {
                let key = SoundTable.key(skeleton.packed, isTranscribed: spoken.isTranscribed(word))
                entries.append((key, .max - (counts[word + 1] - counts[word]), UInt32(word)))
            }
        }
        entries.sort { ($0.key, $0.rare, $0.word) < ($1.key, $1.rare, $1.word) }
        keys = entries.map(\.key)
        words = entries.map(\.word)
    }
}
