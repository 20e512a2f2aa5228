import TextAnalysis

/// The words of a dictionary as a tree of letters laid out in preorder, walked to find words within a few edits.
///
/// A node is four numbers: its letter, its depth, the node behind its subtree, and the first word under it. A subtree
/// with one word is a single node; the rest of that word is read from the dictionary. The walk is a forward pass that
/// jumps over subtrees in which every word is already too far away.
struct WordTrie: Sendable {
    private let letters: Column<UInt8>
    private let depths: Column<UInt8>
    private let ends: Column<UInt32>
    private let firstWords: Column<UInt32>

    init(letters: Column<UInt8>, depths: Column<UInt8>, ends: Column<UInt32>, firstWords: Column<UInt32>) {
        self.letters = letters
        self.depths = depths
        self.ends = ends
        self.firstWords = firstWords
    }

    /// What a walk found.
    struct Found {
        /// Words within the limit of the whole query, with the distance.
        var words: [(word: Int, distance: Int)] = []
        /// Ranges of words that begin with something within the limit of the query, with that distance.
        var prefixes: [(words: Range<Int>, distance: Int)] = []
    }

    /// The words within `limit` edits of the query and, where asked, those that begin within `prefixLimit` edits of it.
    ///
    /// Distances are optimal string alignment over bytes; the query has at most `WordReader.longestWord` of them.
    func near(
        _ query: [UInt8], in dictionary: WordDictionary, limit: Int, prefixLimit: Int?
    ) throws(IndexDamage) -> Found {
        guard !query.isEmpty, query.count <= WordReader.longestWord else { return Found() }
        var walk = Walk(query: query, limit: limit, prefixLimit: prefixLimit)
        defer { walk.free() }
        try walk.run(self, dictionary)
        return walk.found
    }

    /// One walk: the rows of the distance table from the root to where it is.
    private struct Walk {
        let query: UnsafeMutableBufferPointer<UInt8>
        let limit: Int
        let prefixLimit: Int?
        let rows: UnsafeMutableBufferPointer<UInt8>
        let path: UnsafeMutableBufferPointer<UInt8>
        var found = Found()

        /// The deepest that a word goes, and one.
        private static let rowCount = WordReader.longestWord + 1

        init(query: [UInt8], limit: Int, prefixLimit: Int?) {
            self.query = .allocate(capacity: query.count)
            _ = self.query.initialize(from: query)
            self.limit = limit
            self.prefixLimit = prefixLimit
            let width = query.count + 1
            rows = .allocate(capacity: width * Self.rowCount)
            // Damaged nodes may ask for rows that were never filled: too far away.
            rows.initialize(repeating: UInt8(limit + 1))
            path = .allocate(capacity: Self.rowCount)
            path.initialize(repeating: 0)
            for column in 0..<width { rows[column] = UInt8(min(column, limit + 1)) }
        }

        func free() {
            query.deallocate()
            rows.deallocate()
            path.deallocate()
        }

        mutating func run(_ trie: WordTrie, _ dictionary: WordDictionary) throws(IndexDamage) {
            let width = query.count + 1
            let count = trie.letters.count
            var node = 0
            while node < count {
                let depth = Int(try trie.depths[node])
                let end = Int(try trie.ends[node])
                guard depth > 0, depth < Self.rowCount, end > node, end <= count else {
                    throw .form(offset: trie.ends.start)
                }
                guard step(try trie.letters[node], depth) <= limit else {
                    node = end
                    continue
                }
                let first = Int(try trie.firstWords[node])
                let distance = Int(rows[depth * width + query.count])
                if let prefixLimit, distance <= prefixLimit {
                    let behind = end < count ? Int(try trie.firstWords[end]) : dictionary.count
                    guard first < behind, behind <= dictionary.count else { throw .form(offset: trie.firstWords.start) }
                    found.prefixes.append((first..<behind, distance))
                }
                if end == node + 1 {
                    try finish(first, from: depth, dictionary)
                } else if distance <= limit, try dictionary.length(of: first) == depth {
                    found.words.append((first, distance))
                }
                node += 1
            }
        }

        /// Follows the only word of a subtree to its end.
        private mutating func finish(
            _ word: Int, from depth: Int, _ dictionary: WordDictionary
        ) throws(IndexDamage) {
            let width = query.count + 1
            let letters = try dictionary.word(word)
            guard letters.count >= depth else { throw .form(offset: 0) }
            var row = depth
            while row < letters.count {
                row += 1
                guard step(letters[row - 1], row) <= limit else { return }
                let distance = Int(rows[row * width + query.count])
                if let prefixLimit, distance <= prefixLimit { found.prefixes.append((word..<word + 1, distance)) }
            }
            let distance = Int(rows[row * width + query.count])
            if distance <= limit { found.words.append((word, distance)) }
        }

        /// Fills the row of one more letter from the two above it and returns its least distance.
        @inline(__always)
        private func step(_ letter: UInt8, _ depth: Int) -> Int {
            let width = query.count + 1
            let over = UInt8(limit + 1)
            path[depth] = letter
            let current = depth * width
            let above = current - width
            let first = max(1, depth - limit)
            let last = min(query.count, depth + limit)
            guard first <= last else { return limit + 1 }
            rows[current + first - 1] = first == 1 ? min(UInt8(depth), over) : over
            var best = rows[current + first - 1]
            for column in first...last {
                let same = query[column - 1] == letter
                var cost = rows[above + column - 1] + (same ? 0 : 1)
                if column < depth + limit { cost = min(cost, rows[above + column] + 1) }
                cost = min(cost, rows[current + column - 1] + 1)
                if depth > 1, column > 1, query[column - 2] == letter, query[column - 1] == path[depth - 1] {
                    cost = min(cost, rows[above - width + column - 2] + 1)
                }
                cost = min(cost, over)
                rows[current + column] = cost
                best = min(best, cost)
            }
            // Beyond the band only the last column is ever read: as the distance of the whole query.
            if last < query.count { rows[current + query.count] = over }
            return Int(best)
        }
    }
}
