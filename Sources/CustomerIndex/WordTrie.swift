/// The words of a dictionary as a tree of letters laid out in preorder, walked to find words within a few edits.
///
/// A node is four numbers: its letter, its depth, the node behind its subtree, and the first word under it. A subtree
/// with one word is a single node; the rest of that word is read from the dictionary. The walk is a forward pass that
/// jumps over subtrees in which every word is already too far away.
struct WordTrie: Sendable {
    private var letters: [UInt8] = []
    private var depths: [UInt8] = []
    private var ends: [UInt32] = []
    private var firstWords: [UInt32] = []

    /// The tree of a dictionary. O(total length).
    init(_ dictionary: WordDictionary) { grow(dictionary, words: 0..<dictionary.count, depth: 0) }

    /// Bytes held.
    var byteCount: Int { letters.count * 10 }

    private mutating func grow(_ dictionary: WordDictionary, words: Range<Int>, depth: Int) {
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
    func near(_ query: [UInt8], in dictionary: WordDictionary, limit: Int, prefixLimit: Int?) -> Found {
        var found = Found()
        let width = query.count + 1
        let longest = 66
        guard !query.isEmpty, width < longest else { return found }
        let over = UInt8(limit + 1)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: width * longest + longest) { memory in
            let rows = UnsafeMutableBufferPointer(rebasing: memory[..<(width * longest)])
            let path = UnsafeMutableBufferPointer(rebasing: memory[(width * longest)...])
            for column in 0..<width { rows[column] = min(UInt8(column), over) }
            query.withUnsafeBufferPointer { query in
                letters.withUnsafeBufferPointer { letters in
                    depths.withUnsafeBufferPointer { depths in
                        ends.withUnsafeBufferPointer { ends in
                            let nodes = Nodes(letters: letters, depths: depths, ends: ends)
                            walk(nodes, query, dictionary, limit, prefixLimit, rows, path, &found)
                        }
                    }
                }
            }
        }
        return found
    }

    /// The arrays of the tree without the checks of arrays: the walk is the hottest loop of a lookup.
    private struct Nodes {
        let letters: UnsafeBufferPointer<UInt8>
        let depths: UnsafeBufferPointer<UInt8>
        let ends: UnsafeBufferPointer<UInt32>
    }

    private func walk(
        _ nodes: Nodes, _ query: UnsafeBufferPointer<UInt8>, _ dictionary: WordDictionary, _ limit: Int,
        _ prefixLimit: Int?,
        _ rows: UnsafeMutableBufferPointer<UInt8>, _ path: UnsafeMutableBufferPointer<UInt8>, _ found: inout Found
    ) {
        let width = query.count + 1
        var node = 0
        while node < nodes.letters.count {
            let depth = Int(nodes.depths[node])
            let end = Int(nodes.ends[node])
            let best = Self.step(nodes.letters[node], depth, query, limit, rows, path)
            guard best <= limit else {
                node = end
                continue
            }
            let first = Int(firstWords[node])
            let behind = end < nodes.letters.count ? Int(firstWords[end]) : dictionary.count
            let isSingle = end == node + 1
            let distance = Int(rows[depth * width + query.count])
            if let prefixLimit, distance <= prefixLimit { found.prefixes.append((first..<behind, distance)) }
            if isSingle {
                finish(first, from: depth, query, dictionary, limit, prefixLimit, rows, path, &found)
            } else if dictionary.length(of: first) == depth, distance <= limit {
                found.words.append((first, distance))
            }
            node += 1
        }
    }

    /// Follows the only word of a subtree to its end.
    private func finish(
        _ word: Int, from depth: Int, _ query: UnsafeBufferPointer<UInt8>, _ dictionary: WordDictionary, _ limit: Int,
        _ prefixLimit: Int?, _ rows: UnsafeMutableBufferPointer<UInt8>, _ path: UnsafeMutableBufferPointer<UInt8>,
        _ found: inout Found
    ) {
        let width = query.count + 1
        let start = Int(dictionary.offsets[word])
        let length = dictionary.length(of: word)
        var row = depth
        while row < length {
            row += 1
            guard Self.step(dictionary.bytes[start + row - 1], row, query, limit, rows, path) <= limit else { return }
            let distance = Int(rows[row * width + query.count])
            if let prefixLimit, distance <= prefixLimit { found.prefixes.append((word..<word + 1, distance)) }
        }
        let distance = Int(rows[length * width + query.count])
        if distance <= limit { found.words.append((word, distance)) }
    }

    /// Fills the row of one more letter from the two above it and returns its least distance.
    @inline(__always)
    private static func step(
        _ letter: UInt8, _ depth: Int, _ query: UnsafeBufferPointer<UInt8>, _ limit: Int,
        _ rows: UnsafeMutableBufferPointer<UInt8>, _ path: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
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
