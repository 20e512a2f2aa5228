import Checkpoints
import DeskModel

/// Gathers the words of texts and writes them as the next layer of an index.
///
/// Twelve bytes a word in memory, and as much again while it is written; `isFull` says when that comes to some 64 MiB.
/// Not shared between threads.
public final class SearchLayerBuilder {
    /// Words that are gathered before a layer is to be written.
    static let most = 4_000_000

    /// The words of all texts so far. Together, so that one access to the builder serves a whole text.
    private struct Occurrences {
        var words = WordTable()
        // By occurrence, in the order of texts: which word, and where.
        var numbers: [UInt32] = []
        var places: [UInt64] = []

        /// Adds the words of a text and returns how many they are.
        mutating func add(_ text: String, sequence: UInt64) -> Int {
            TextWords.forEach(of: text) { word, place in
                numbers.append(UInt32(words.number(of: word)))
                places.append(WordPlace(sequence: sequence, place: place).rawValue)
            }
        }
    }

    private var occurrences = Occurrences()
    private var documents: [(sequence: UInt64, bytes: [UInt8])] = []
    private var wordCount: UInt64 = 0
    private let capacity: Int

    /// An empty one that is full with so many words.
    public init(capacity: Int? = nil) { self.capacity = capacity ?? Self.most }

    /// Whether it is time to write.
    public var isFull: Bool { occurrences.numbers.count >= capacity || occurrences.words.byteCount > 64 << 20 }

    /// Whether there is nothing to write.
    public var isEmpty: Bool { documents.isEmpty }

    /// Adds a text; its sequence is above those before. One without words is left out.
    public func add(_ document: SearchDocument, sequence: UInt64, text: String) {
        let count = occurrences.add(text, sequence: sequence)
        guard count > 0 else { return }
        wordCount += UInt64(count)
        documents.append((sequence, IndexedDocument(document, length: count).bytes))
    }

    /// Writes all of it on top of what `builder`'s base holds. The builder is then ready to commit.
    public func write(into builder: CheckpointBuilder) throws(CheckpointError) {
        let base = try SearchIndex.reading(builder.base)
        for table in SearchTables.layered { builder.keep(table, version: SearchTables.formatVersion) }
        let occurrences = occurrences
        let order = Self.sortedByKey(occurrences.words)
        try Self.writeWords(occurrences.words, order, upon: base, into: builder)
        try Self.writePlaces(occurrences, order, into: builder)
        try writeDocuments(into: builder)
        let writer = try builder.rawWriter(SearchTables.counts, version: SearchTables.formatVersion)
        let sum = (base?.wordCount ?? 0) + wordCount
        try withUnsafeBytes(of: sum.littleEndian) { (bytes) throws(CheckpointError) in try writer.append(bytes) }
        try writer.finish()
        for table in SearchTables.layered { try builder.merge(table) }
    }

    /// The words in the order of their keys.
    private static func sortedByKey(_ words: WordTable) -> [(key: UInt64, number: Int)] {
        var order = (0..<words.count).map { (key: WordKey(words[$0]).rawValue, number: $0) }
        order.sort { ($0.key, $0.number) < ($1.key, $1.number) }
        return order
    }

    /// Writes the words that are new under their keys.
    private static func writeWords(
        _ words: WordTable, _ order: [(key: UInt64, number: Int)], upon base: SearchIndex?,
        into builder: CheckpointBuilder
    ) throws(CheckpointError) {
        let writer = try builder.keyedWriter(SearchTables.words, version: SearchTables.formatVersion)
        var first = 0
        while first < order.count {
            let key = order[first].key
            var known = try SearchIndex.reading { () throws(CheckpointDamage) in try base?.words(under: key) ?? [] }
            let before = known.count
            var length = known.reduce(0) { $0 + $1.count + 1 }
            while first < order.count, order[first].key == key {
                let word = Array(words[order[first].number])
                if length + word.count < SearchTables.wordsLimit, !known.contains(word) {
                    known.append(word)
                    length += word.count + 1
                }
                first += 1
            }
            guard known.count > before else { continue }
            known.sort { $0.lexicographicallyPrecedes($1) }
            let bytes = Array(known.joined(separator: [0]))
            try writer.append(key, bytes.span.bytes)
        }
        try writer.finish()
    }

    private static func writePlaces(
        _ occurrences: Occurrences, _ order: [(key: UInt64, number: Int)], into builder: CheckpointBuilder
    ) throws(CheckpointError) {
        let numbers = occurrences.numbers
        let places = occurrences.places
        let wordCount = occurrences.words.count
        // Sorted by counting: where each word's places begin, then each place into its word's stretch.
        var starts = [Int](repeating: 0, count: wordCount + 1)
        for number in numbers { starts[Int(number) + 1] += 1 }
        for number in 0..<wordCount { starts[number + 1] += starts[number] }
        var next = starts
        var sorted = [UInt64](repeating: 0, count: places.count)
        for (index, number) in numbers.enumerated() {
            sorted[next[Int(number)]] = places[index]
            next[Int(number)] += 1
        }
        let writer = try builder.listWriter(SearchTables.places, version: SearchTables.formatVersion, columns: 1)
        var index = 0
        while index < order.count {
            let key = order[index].key
            var stretch = starts[order[index].number]..<starts[order[index].number + 1]
            index += 1
            if index == order.count || order[index].key != key {
                try writer.append(key, sorted[stretch].lazy.map { ListEntry($0, 0, 0, 0) })
                continue
            }
            // Several words under one key: their places one after the other in order.
            var together = Array(sorted[stretch])
            while index < order.count, order[index].key == key {
                stretch = starts[order[index].number]..<starts[order[index].number + 1]
                together += sorted[stretch]
                index += 1
            }
            together.sort()
            try writer.append(key, together.lazy.map { ListEntry($0, 0, 0, 0) })
        }
        try writer.finish()
    }

    private func writeDocuments(into builder: CheckpointBuilder) throws(CheckpointError) {
        let writer = try builder.keyedWriter(SearchTables.documents, version: SearchTables.formatVersion)
        for document in documents { try writer.append(document.sequence, document.bytes.span.bytes) }
        try writer.finish()
    }
}
