/// Lays out the tree of letters of some words (see `WordTrie`).
struct TrieBuilder {
    private(set) var letters: [UInt8] = []
    private(set) var depths: [UInt8] = []
    private(set) var ends: [UInt32] = []
    private(set) var firstWords: [UInt32] = []

    /// The tree of a dictionary. O(total length).
    init(_ dictionary: SortedWords) { grow(dictionary, words: 0..<dictionary.count, depth: 0) }

    private mutating func grow(_ dictionary: SortedWords, words: Range<Int>, depth: Int) {
        var first = words.lowerBound
        // A word that ends here has no letter at this depth; it sorts in front.
        while first < words.upperBound, dictionary.length(of: first) <= depth { first += 1 }
        while first < words.upperBound {
            let letter = dictionary.bytes[Int(dictionary.offsets[first]) + depth]
            var low = first + 1
            var high = words.upperBound
            while low < high {
                let middle = (low + high) / 2
                if dictionary.bytes[Int(dictionary.offsets[middle]) + depth] == letter {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            let node = letters.count
            letters.append(letter)
            depths.append(UInt8(depth + 1))
            ends.append(0)
            firstWords.append(UInt32(first))
            if low - first > 1 { grow(dictionary, words: first..<low, depth: depth + 1) }
            ends[node] = UInt32(letters.count)
            first = low
        }
    }
}
