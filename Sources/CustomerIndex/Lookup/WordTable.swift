/// A small open-addressing table from word numbers to qualities.
struct WordTable: Sendable {
    private var keys = [UInt32](repeating: .max, count: 32)
    private var qualities = [WordExpansion.Quality](repeating: .init(value: 0, kind: .exact), count: 32)
    private var count = 0

    var entries: [(word: Int, quality: WordExpansion.Quality)] {
        keys.indices.compactMap { keys[$0] == .max ? nil : (Int(keys[$0]), qualities[$0]) }
    }

    func forEachWord(_ body: (Int) -> Void) {
        for key in keys where key != .max { body(Int(key)) }
    }

    subscript(word: Int) -> WordExpansion.Quality? {
        let slot = slot(of: UInt32(word))
        return keys[slot] == .max ? nil : qualities[slot]
    }

    /// Keeps the better of what is known and what is new.
    mutating func insert(_ word: Int, _ quality: WordExpansion.Quality) {
        let slot = slot(of: UInt32(word))
        if keys[slot] != .max {
            qualities[slot].take(quality)
            return
        }
        keys[slot] = UInt32(word)
        qualities[slot] = quality
        count += 1
        if count * 2 > keys.count { grow() }
    }

    private func slot(of word: UInt32) -> Int {
        let mask = UInt32(keys.count - 1)
        var slot = (word &* 0x9E37_79B1) >> 7 & mask
        while keys[Int(slot)] != .max, keys[Int(slot)] != word { slot = (slot + 1) & mask }
        return Int(slot)
    }

    private mutating func grow() {
        let known = entries
        keys = [UInt32](repeating: .max, count: keys.count * 2)
        qualities = [WordExpansion.Quality](repeating: .init(value: 0, kind: .exact), count: keys.count)
        for entry in known {
            let slot = slot(of: UInt32(entry.word))
            keys[slot] = UInt32(entry.word)
            qualities[slot] = entry.quality
        }
    }
}
