/// Lays out the tree of letters of some words (see `WordTrie`).
struct TrieBuilder {
    /// `TrieNode.packed` in preorder.
    private(set) var nodes: [UInt64] = []
    /// By node, the first word under it.
    private(set) var firstWords: [UInt32] = []

    /// The tree of a dictionary. O(total length).
    init(_ dictionary: SortedWords) { _ = grow(dictionary, words: 0..<dictionary.count, depth: 0) }

    /// Lays out the words, which are alike up to a depth; returns how long those of them are that go on.
    private mutating func grow(_ dictionary: SortedWords, words: Range<Int>, depth: Int) -> ClosedRange<Int>? {
        var lengths: ClosedRange<Int>?
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
            let place = nodes.count
            nodes.append(0)
            firstWords.append(UInt32(first))
            // The first of the words is the shortest that ends here, if any does.
            var own = dictionary.length(of: first)...dictionary.length(of: first)
            if low - first > 1, let below = grow(dictionary, words: first..<low, depth: depth + 1) {
                own = min(own.lowerBound, below.lowerBound)...max(own.upperBound, below.upperBound)
            }
            nodes[place] =
                TrieNode(letter: letter, depth: depth + 1, lengths: own, end: nodes.count).packed
            lengths =
                lengths.map {
                    min($0.lowerBound, own.lowerBound)...max($0.upperBound, own.upperBound)
                } ?? own
            first = low
        }
        return lengths
    }
}
