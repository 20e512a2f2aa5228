import TextAnalysis

/// The words of a dictionary by what they sound like.
struct SoundTable: Sendable {
    private let keys: [UInt64]
    private let words: [UInt32]

    /// The table of a dictionary's words, of one sound the commonest first. O(total length + words × log words).
    init(_ dictionary: WordDictionary, postingOffsets: [UInt32]) {
        var entries: [(key: UInt64, rare: UInt32, word: UInt32)] = []
        entries.reserveCapacity(dictionary.count)
        for word in 0..<dictionary.count {
            // One letter is an initial, and has no sound of its own.
            guard dictionary.length(of: word) > 1, let key = SoundKey(Array(dictionary.word(word))) else { continue }
            entries.append((key.packed, .max - (postingOffsets[word + 1] - postingOffsets[word]), UInt32(word)))
        }
        entries.sort { ($0.key, $0.rare, $0.word) < ($1.key, $1.rare, $1.word) }
        keys = entries.map(\.key)
        words = entries.map(\.word)
    }

    /// Bytes held.
    var byteCount: Int { keys.count * 12 }

    /// The words with a sound.
    func words(soundingLike key: SoundKey) -> ArraySlice<UInt32> {
        words[first(notBefore: key.packed)..<first(notBefore: key.packed + 1)]
    }

    private func first(notBefore key: UInt64) -> Int {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
