/// Gives each distinct word a number while a layer is built: an open-addressing table over one run of bytes.
struct WordInterner {
    private var bytes: [UInt8] = []
    private var offsets: [UInt32] = [0]
    private var hashes: [UInt32] = []
    private var table = [UInt32](repeating: 0, count: 1 << 8)

    /// How many distinct words so far.
    var count: Int { hashes.count }

    /// The number of a word, new or known.
    mutating func number(of word: UnsafeRawBufferPointer) -> UInt32 {
        if hashes.count * 2 >= table.count { grow() }
        let hash = Self.hash(word)
        let mask = UInt32(table.count - 1)
        var slot = hash & mask
        while table[Int(slot)] != 0 {
            let number = table[Int(slot)] - 1
            if hashes[Int(number)] == hash, equals(Int(number), word) { return number }
            slot = (slot + 1) & mask
        }
        let number = UInt32(hashes.count)
        table[Int(slot)] = number + 1
        hashes.append(hash)
        bytes.append(contentsOf: word)
        offsets.append(UInt32(bytes.count))
        return number
    }

    /// The words in byte order, and for each number given out its place in that order; of those words alone that are to
    /// be kept, where that is said.
    func sorted(keeping isKept: [Bool]? = nil) -> (words: SortedWords, rank: [UInt32]) {
        var keyed: [LeadOrder.Entry] = []
        keyed.reserveCapacity(count)
        for number in 0..<count where isKept?[number] != false { keyed.append((leadingKey(number), UInt32(number))) }
        let order = LeadOrder.sorted(keyed) { isBefore(Int($0), Int($1)) }
        var rank = [UInt32](repeating: 0, count: count)
        var ordered: [UInt8] = []
        ordered.reserveCapacity(bytes.count)
        var starts: [UInt32] = [0]
        starts.reserveCapacity(count + 1)
        for (place, number) in order.enumerated() {
            rank[Int(number)] = UInt32(place)
            ordered.append(contentsOf: bytes[range(Int(number))])
            starts.append(UInt32(ordered.count))
        }
        return (SortedWords(bytes: ordered, offsets: starts), rank)
    }

    private func range(_ number: Int) -> Range<Int> { Int(offsets[number])..<Int(offsets[number + 1]) }

    /// The first eight bytes, so that most comparisons are of one integer.
    private func leadingKey(_ number: Int) -> UInt64 {
        let range = range(number)
        var key: UInt64 = 0
        for index in 0..<8 {
            key = key << 8 | (index < range.count ? UInt64(bytes[range.lowerBound + index]) : 0)
        }
        return key
    }

    private func isBefore(_ left: Int, _ right: Int) -> Bool {
        bytes[range(left)].lexicographicallyPrecedes(bytes[range(right)])
    }

    private func equals(_ number: Int, _ word: UnsafeRawBufferPointer) -> Bool {
        let range = range(number)
        guard range.count == word.count else { return false }
        for index in 0..<word.count where bytes[range.lowerBound + index] != word[index] { return false }
        return true
    }

    private mutating func grow() {
        table = [UInt32](repeating: 0, count: table.count * 2)
        let mask = UInt32(table.count - 1)
        for (number, hash) in hashes.enumerated() {
            var slot = hash & mask
            while table[Int(slot)] != 0 { slot = (slot + 1) & mask }
            table[Int(slot)] = UInt32(number) + 1
        }
    }

    /// FNV-1a with a final mix. Collisions crafted by a customer cost one customer's words, which are bounded.
    private static func hash(_ word: UnsafeRawBufferPointer) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash ^= hash >> 29
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }
}

/// Distinct words in byte order, as they go into a layer.
struct SortedWords {
    /// All words, one behind the other.
    let bytes: [UInt8]
    /// Where each word begins, and the end of the last.
    let offsets: [UInt32]

    /// How many words.
    var count: Int { offsets.count - 1 }

    /// The length of a word in bytes.
    func length(of word: Int) -> Int { Int(offsets[word + 1] - offsets[word]) }

    /// The bytes of a word.
    func word(_ number: Int) -> ArraySlice<UInt8> { bytes[Int(offsets[number])..<Int(offsets[number + 1])] }

    /// The words read backwards, in byte order, and which word each of them is. O(words × log words).
    func backwards() -> (words: SortedWords, numbers: [UInt32]) {
        var keyed: [LeadOrder.Entry] = []
        keyed.reserveCapacity(count)
        for number in 0..<count {
            let (start, length) = (Int(offsets[number]), length(of: number))
            var key: UInt64 = 0
            for place in 0..<8 { key = key << 8 | (place < length ? UInt64(bytes[start + length - 1 - place]) : 0) }
            keyed.append((key, UInt32(number)))
        }
        let order = LeadOrder.sorted(keyed) {
            word(Int($0)).reversed().lexicographicallyPrecedes(word(Int($1)).reversed())
        }
        var ordered: [UInt8] = []
        ordered.reserveCapacity(bytes.count)
        var starts: [UInt32] = [0]
        starts.reserveCapacity(count + 1)
        for number in order {
            ordered.append(contentsOf: word(Int(number)).reversed())
            starts.append(UInt32(ordered.count))
        }
        return (SortedWords(bytes: ordered, offsets: starts), order)
    }
}
