import TextAnalysis

/// The words of a dictionary as a tree of letters laid out in preorder, walked to find words within a few edits.
///
/// A node is its letter, its depth, how long the words under it are, and the node behind its subtree, in one number, and
/// apart from that the first word under it. A subtree with one word is a single node; the rest of that word is read from
/// the dictionary. The walk is a forward pass that jumps over subtrees in which every word is already too far away, or
/// too long or short.
///
/// Most of a walk is spent near the root, where few letters have been read and nothing can be told yet. So words are
/// sought twice: where two words lie `limit` edits apart, either fewer than `limit` of them lie in the first half of the
/// query, or none in the second. The first kind is found by a walk that is strict in the first half, the other by a
/// walk of the same tree made of the words read backwards, which is stricter still. An edit between the halves (a letter
/// left out there, two swapped across it) counts as one of the first half: the second walk is strict in one letter less.
struct WordTrie: Sendable {
    private let nodes: Column<UInt64>
    private let firstWords: Column<UInt32>
    /// In a tree of words read backwards, which word of the dictionary each of them is.
    private let backwards: Column<UInt32>?

    init(nodes: Column<UInt64>, firstWords: Column<UInt32>, backwards: Column<UInt32>?) {
        self.nodes = nodes
        self.firstWords = firstWords
        self.backwards = backwards
    }

    /// How far words may be from a query.
    struct Limits {
        /// Edits in all.
        var total: Int
        /// Edits in the first letters of the query, and how many letters these are.
        var first: Int
        var firstLetters: Int

        /// No limit but the one on all.
        static func evenly(_ total: Int) -> Limits { Limits(total: total, first: total, firstLetters: 0) }
    }

    /// Hands out the words within limits of the query, with the distance; in a tree of words read backwards the query
    /// is read backwards, too.
    ///
    /// Distances are optimal string alignment over bytes; the query has at most `WordReader.longestWord` of them.
    func words(
        near query: [UInt8], in dictionary: WordDictionary, _ limits: Limits
    ) throws(IndexDamage) -> [(word: Int, distance: Int)] {
        guard !query.isEmpty, query.count <= WordReader.longestWord else { return [] }
        var walk = Walk(query: backwards == nil ? query : query.reversed(), limits)
        defer { walk.free() }
        try walk.findWords(self, dictionary)
        return walk.words
    }

    /// The ranges of words that begin with something exactly one edit from the query, ascending.
    func ranges(ofPrefixesNear query: [UInt8], in dictionary: WordDictionary) throws(IndexDamage) -> [Range<Int>] {
        guard !query.isEmpty, query.count <= WordReader.longestWord else { return [] }
        var walk = Walk(query: query, .evenly(1))
        defer { walk.free() }
        return try walk.findPrefixes(self, dictionary)
    }

    /// One walk: the rows of the distance table from the root to where it is.
    private struct Walk {
        let query: UnsafeMutableBufferPointer<UInt8>
        let limits: Limits
        let rows: UnsafeMutableBufferPointer<UInt8>
        let path: UnsafeMutableBufferPointer<UInt8>
        var words: [(word: Int, distance: Int)] = []

        /// The deepest that a word goes, and one.
        private static let rowCount = WordReader.longestWord + 1

        init(query: [UInt8], _ limits: Limits) {
            self.query = .allocate(capacity: query.count)
            _ = self.query.initialize(from: query)
            self.limits = limits
            let width = query.count + 1
            let over = UInt8(limits.total + 1)
            rows = .allocate(capacity: width * Self.rowCount)
            // Damaged nodes may ask for rows that were never filled: too far away.
            rows.initialize(repeating: over)
            path = .allocate(capacity: Self.rowCount)
            path.initialize(repeating: 0)
            for column in 0..<width where min(column, limits.firstLetters) <= limits.first {
                rows[column] = min(UInt8(column), over)
            }
        }

        func free() {
            query.deallocate()
            rows.deallocate()
            path.deallocate()
        }

        mutating func findWords(_ trie: WordTrie, _ dictionary: WordDictionary) throws(IndexDamage) {
            let width = query.count + 1
            let count = trie.nodes.count
            // A word that is longer or shorter by more is farther away.
            let shortest = max(0, query.count - limits.total)
            let longest = query.count + limits.total
            var node = 0
            while node < count {
                let here = try self.node(node, in: trie)
                let (depth, end) = (here.depth, here.end)
                guard here.longest >= shortest, here.shortest <= longest, step(here.letter, depth) <= limits.total
                else {
                    node = end
                    continue
                }
                let distance = Int(rows[depth * width + query.count])
                // Of a subtree's words the first may be the path to it, which is seldom near enough for that to be looked at.
                if end == node + 1 || distance <= limits.total {
                    let first = Int(try trie.firstWords[node])
                    let word =
                        try trie.backwards.map { (numbers) throws(IndexDamage) in Int(try numbers[first]) } ?? first
                    let letters = try dictionary.word(word)
                    if end == node + 1 {
                        try finish(word, letters, from: depth, isBackwards: trie.backwards != nil)
                    } else if letters.count == depth {
                        words.append((word, distance))
                    }
                }
                node += 1
            }
        }

        mutating func findPrefixes(_ trie: WordTrie, _ dictionary: WordDictionary) throws(IndexDamage) -> [Range<Int>] {
            let width = query.count + 1
            let count = trie.nodes.count
            let shortest = max(0, query.count - limits.total)
            var ranges: [Range<Int>] = []
            var node = 0
            while node < count {
                let here = try self.node(node, in: trie)
                let (depth, end) = (here.depth, here.end)
                guard here.longest >= shortest, step(here.letter, depth) <= limits.total else {
                    node = end
                    continue
                }
                let first = Int(try trie.firstWords[node])
                if rows[depth * width + query.count] == 1 {
                    let behind = end < count ? Int(try trie.firstWords[end]) : dictionary.count
                    guard first < behind, behind <= dictionary.count else { throw .form(offset: trie.firstWords.start) }
                    ranges.append(first..<behind)
                    node = end
                    continue
                }
                if end == node + 1, try isBegun(dictionary.word(first), from: depth) {
                    ranges.append(first..<first + 1)
                }
                node += 1
            }
            return ranges
        }

        @inline(__always)
        private func node(_ place: Int, in trie: WordTrie) throws(IndexDamage) -> TrieNode {
            let node = TrieNode(packed: try trie.nodes[place])
            guard node.depth > 0, node.depth < Self.rowCount, node.end > place, node.end <= trie.nodes.count else {
                throw .form(offset: trie.nodes.start)
            }
            return node
        }

        /// Follows the only word of a subtree to its end.
        private mutating func finish(
            _ word: Int, _ letters: UnsafeRawBufferPointer, from depth: Int, isBackwards: Bool
        ) throws(IndexDamage) {
            guard letters.count >= depth else { throw .form(offset: 0) }
            var row = depth
            while row < letters.count {
                row += 1
                let letter = letters[isBackwards ? letters.count - row : row - 1]
                guard step(letter, row) <= limits.total else { return }
            }
            let distance = Int(rows[row * (query.count + 1) + query.count])
            if distance <= limits.total { words.append((word, distance)) }
        }

        /// Whether the only word of a subtree begins with something one edit from the query.
        private mutating func isBegun(_ letters: UnsafeRawBufferPointer, from depth: Int) throws(IndexDamage) -> Bool {
            var row = depth
            while row < letters.count {
                row += 1
                guard step(letters[row - 1], row) <= limits.total else { return false }
                if rows[row * (query.count + 1) + query.count] == 1 { return true }
            }
            return false
        }

        /// Fills the row of one more letter from the two above it and returns its least distance.
        @inline(__always)
        private func step(_ letter: UInt8, _ depth: Int) -> Int {
            let width = query.count + 1
            let limit = limits.total
            let over = UInt8(limit + 1)
            path[depth] = letter
            let current = depth * width
            let above = current - width
            let first = max(1, depth - limit)
            let last = min(query.count, depth + limit)
            guard first <= last else { return limit + 1 }
            let isBegun = first == 1 && (depth <= limits.first || limits.firstLetters == 0)
            rows[current + first - 1] = isBegun ? min(UInt8(depth), over) : over
            var best = rows[current + first - 1]
            for column in first...last {
                let same = query[column - 1] == letter
                var cost = rows[above + column - 1] + (same ? 0 : 1)
                if column < depth + limit { cost = min(cost, rows[above + column] + 1) }
                cost = min(cost, rows[current + column - 1] + 1)
                if depth > 1, column > 1, query[column - 2] == letter, query[column - 1] == path[depth - 1] {
                    cost = min(cost, rows[above - width + column - 2] + 1)
                }
                if cost > limit || (column <= limits.firstLetters && cost > limits.first) { cost = over }
                rows[current + column] = cost
                best = min(best, cost)
            }
            // Beyond the band only the last column is ever read: as the distance of the whole query.
            if last < query.count { rows[current + query.count] = over }
            return Int(best)
        }
    }
}

/// A node of a tree of words.
struct TrieNode {
    /// The node behind its subtree (32 bits), its letter, its depth, and the lengths of the shortest and of the longest word
    /// under it (8 bits each).
    let packed: UInt64

    @inline(__always)
    init(packed: UInt64) { self.packed = packed }

    init(letter: UInt8, depth: Int, lengths: ClosedRange<Int>, end: Int) {
        let bytes = [letter, UInt8(depth), UInt8(lengths.lowerBound), UInt8(lengths.upperBound)]
        packed = bytes.enumerated().reduce(UInt64(UInt32(end))) {
            $0 | UInt64($1.element) << UInt64(32 + $1.offset * 8)
        }
    }

    var end: Int { Int(UInt32(truncatingIfNeeded: packed)) }
    var letter: UInt8 { UInt8(truncatingIfNeeded: packed >> 32) }
    var depth: Int { Int(UInt8(truncatingIfNeeded: packed >> 40)) }
    var shortest: Int { Int(UInt8(truncatingIfNeeded: packed >> 48)) }
    var longest: Int { Int(packed >> 56) }
}
