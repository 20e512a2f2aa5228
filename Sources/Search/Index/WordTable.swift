/// Gives words numbers: the same word the same number, from 0. The words lie in one block.
struct WordTable {
    private var pool: [UInt8] = []
    private var starts: [UInt32] = [0]
    private var slots: [UInt32]
    private var mask: Int

    /// An empty table.
    init() {
        slots = Array(repeating: .max, count: 1 << 12)
        mask = slots.count - 1
    }

    /// How many words there are.
    var count: Int { starts.count - 1 }

    /// Bytes of memory, more or less.
    var byteCount: Int { pool.count + starts.count * 4 + slots.count * 4 }

    /// The word with a number.
    subscript(number: Int) -> ArraySlice<UInt8> { pool[Int(starts[number])..<Int(starts[number + 1])] }

    /// The number of a word, which is given one if it has none. Constant time.
    mutating func number(of word: borrowing [UInt8]) -> Int {
        if count * 2 > mask { grow() }
        var slot = Self.hash(word) & mask
        while slots[slot] != .max {
            let number = Int(slots[slot])
            if isEqual(number, word) { return number }
            slot = (slot + 1) & mask
        }
        slots[slot] = UInt32(count)
        pool.append(contentsOf: copy word)
        starts.append(UInt32(pool.count))
        return count - 1
    }

    /// The number of a word, or nil where it has none.
    func known(_ word: [UInt8]) -> Int? {
        var slot = Self.hash(word) & mask
        while slots[slot] != .max {
            if isEqual(Int(slots[slot]), word) { return Int(slots[slot]) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private func isEqual(_ number: Int, _ word: borrowing [UInt8]) -> Bool {
        let start = Int(starts[number])
        guard Int(starts[number + 1]) - start == word.count else { return false }
        for index in 0..<word.count where pool[start + index] != word[index] { return false }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: .max, count: slots.count * 2)
        mask = slots.count - 1
        for number in 0..<count {
            var slot = Self.hash(Array(self[number])) & mask
            while slots[slot] != .max { slot = (slot + 1) & mask }
            slots[slot] = UInt32(number)
        }
    }

    /// Seeded anew in every process: nobody can choose words that meet in one slot.
    private static let seed = UInt64.random(in: .min ... .max)

    private static func hash(_ word: borrowing [UInt8]) -> Int {
        var hash = seed
        for index in 0..<word.count {
            hash = (hash ^ UInt64(word[index])) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash &>> 29
        }
        return Int(truncatingIfNeeded: hash &>> 16)
    }
}
