import TextAnalysis

/// The words of a dictionary as `SpokenWord.read` reads them, one behind the other, and the consonants of each, which tell of
/// most words that they are not near without their signs being read; none of words that are not Latin, but for those
/// that tell how one of another script is said (`Transliteration.markedSpoken`).
struct SpokenTable: Sendable {
    private let offsets: Column<UInt32>
    private let signs: Column<UInt8>
    private let consonants: Column<UInt32>

    init(offsets: Column<UInt32>, signs: Column<UInt8>, consonants: Column<UInt32>) {
        self.offsets = offsets
        self.signs = signs
        self.consonants = consonants
    }

    /// Asks the processor for the signs of a word.
    @inline(__always)
    func prefetch(_ word: Int) throws(IndexDamage) { signs.prefetch(Int(try offsets[word])) }

    /// How often each class of consonants comes in a word.
    @inline(__always)
    func consonants(of word: Int) throws(IndexDamage) -> ConsonantCounts {
        ConsonantCounts(packed: try consonants[word])
    }

    /// The signs of a word; valid as long as the layer is held.
    @inline(__always)
    func signs(of word: Int) throws(IndexDamage) -> UnsafeBufferPointer<UInt8> {
        let span = try offsets.span(word)
        guard span.count <= SpokenWord.longest else { throw .form(offset: offsets.start) }
        let bytes = try signs.bytes(span)
        return UnsafeBufferPointer(start: bytes.assumingMemoryBound(to: UInt8.self).baseAddress, count: bytes.count)
    }
}

/// Lays out how the words of a dictionary are said.
struct SpokenTableBuilder {
    private(set) var offsets: [UInt32] = [0]
    private(set) var signs: [UInt8] = []
    /// `ConsonantCounts.packed` by word.
    private(set) var consonants: [UInt32] = []
    /// How many words tell how one of another script is said: they begin with a control character, and so come first.
    private var transcribed = 0

    /// How these words are said. O(letters).
    init(_ dictionary: SortedWords) {
        offsets.reserveCapacity(dictionary.count + 1)
        signs.reserveCapacity(dictionary.bytes.count)
        consonants.reserveCapacity(dictionary.count)
        var marked = 0
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: SpokenWord.longest) { room in
            for word in 0..<dictionary.count {
                let count = dictionary.word(word).withUnsafeBytes { letters in
                    // One letter is an initial, and says nothing.
                    guard letters.count > 1, letters[0] < 0x80 else { return 0 }
                    let isHeard = SpokenWord.Manner(ofIndexed: letters) == .heard
                    if !isHeard { marked = word + 1 }
                    let said = isHeard ? letters : UnsafeRawBufferPointer(rebasing: letters.dropFirst())
                    return SpokenWord.read(said, into: room)
                }
                let said = UnsafeBufferPointer(rebasing: room[..<count])
                signs.append(contentsOf: said)
                offsets.append(UInt32(signs.count))
                consonants.append(ConsonantCounts(said).packed)
            }
        }
        transcribed = marked
    }

    /// Whether a word tells how one of another script is said.
    func isTranscribed(_ word: Int) -> Bool { word < transcribed }

    /// The skeletons of a word.
    func skeletons(of word: Int) -> [SoundSkeleton] {
        signs[Int(offsets[word])..<Int(offsets[word + 1])].withUnsafeBufferPointer { SoundSkeleton.readings($0) }
    }
}
