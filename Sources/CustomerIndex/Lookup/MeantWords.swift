/// For each word of a layer a bit for each query word that may stand for it: most words of most customers stand for none.
struct MeantWords {
    private let room: ScratchRoom<UInt8>
    private let bits: UnsafeMutablePointer<UInt8>
    /// How many words.
    let count: Int

    init(_ expansions: [WordExpansion], in segment: IndexSegment) {
        count = segment.dictionary.count
        room = segment.meant.borrow(count)
        bits = room.numbers
        for (word, expansion) in expansions.enumerated() {
            let bit = UInt8(1) << UInt8(word)
            expansion.forEachWord { if $0 < count { bits[$0] |= bit } }
        }
    }

    /// The query words that may stand for a word, which must be one of `count`.
    @inline(__always)
    subscript(word: Int) -> UInt8 { bits[word] }

    /// Notes one more word for which a query word may stand.
    func add(_ queryWord: Int, for word: Int) { bits[word] |= UInt8(1) << UInt8(queryWord) }

    /// Gives the room back, all zero again.
    func giveBack(_ expansions: [WordExpansion], to segment: IndexSegment) {
        for expansion in expansions { expansion.forEachWord { if $0 < count { bits[$0] = 0 } } }
        segment.meant.giveBack(room)
    }
}
