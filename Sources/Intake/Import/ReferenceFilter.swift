import DeskModel

/// Remembers which senders' ids an import has referred to, in a fixed room: a Bloom filter of 16 MiB.
///
/// It never forgets one. It may take one for remembered that is not, once in 150 times or so after ten million
/// different ids; then a warning names a placeholder of an earlier import as well. All bits of a name lie in one line of
/// the processor's cache, so that remembering one waits for memory once. Beside it stands for the first `mostPlaces` names
/// which line spoke of each first: an import that large and larger names its open references without their lines.
struct ReferenceFilter: Sendable {
    /// A line of an import.
    struct Place: Equatable, Sendable {
        /// Which of the import's files.
        var file: Int
        /// Its number there.
        var line: Int
    }

    private static let mostPlaces = 1 << 18

    private static let wordsInLine = 8
    private static let lineCount = 1 << 18
    private static let probes = 4
    private var words: [UInt64] = []
    private var places: [UInt64: Place] = [:]

    /// The line that spoke of a name first, where that is known.
    func place(of name: ImportedEvent.Name) -> Place? { places[name.tableHash] }

    /// Remembers everything that a line of one of the files refers to by a sender's id.
    mutating func insert(of line: ImportLine, file: Int = 0) {
        let place = Place(file: file, line: line.number)
        line.forEachReference { insert($0, at: place) }
    }

    /// Whether the name was remembered.
    func contains(_ name: ImportedEvent.Name) -> Bool {
        guard !words.isEmpty else { return false }
        var hash = name.tableHash
        let line = Self.line(&hash)
        for _ in 0..<Self.probes {
            let (word, bit) = Self.place(&hash)
            if words[line + word] & bit == 0 { return false }
        }
        return true
    }

    private mutating func insert(_ whole: UInt64, at place: Place) {
        if words.isEmpty { words = Array(repeating: 0, count: Self.lineCount * Self.wordsInLine) }
        var hash = whole
        let line = Self.line(&hash)
        var isNew = false
        for _ in 0..<Self.probes {
            let (word, bit) = Self.place(&hash)
            if words[line + word] & bit == 0 {
                isNew = true
                words[line + word] |= bit
            }
        }
        if isNew, places.count < Self.mostPlaces { places[whole] = place }
    }

    // The hash is used up from below: 18 bits for the line, 9 for each probe.
    private static func line(_ hash: inout UInt64) -> Int {
        defer { hash >>= 18 }
        return Int(hash % UInt64(lineCount)) * wordsInLine
    }

    private static func place(_ hash: inout UInt64) -> (word: Int, bit: UInt64) {
        defer { hash >>= 9 }
        return (Int(hash & 7), 1 << (hash >> 3 & 63))
    }
}
