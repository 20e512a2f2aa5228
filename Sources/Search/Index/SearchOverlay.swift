import DeskModel

/// The texts of a log's tail, which no frozen index has yet, in this process's own memory.
public struct SearchOverlay: Sendable {
    /// The sequence of the last event that it has looked at.
    public private(set) var sequence: UInt64
    private var words = WordTable()
    private var places: [[UInt64]] = []
    private var byKey: [UInt64: [Int]] = [:]
    private var documents: [UInt64: IndexedDocument] = [:]
    private(set) var wordCount: UInt64 = 0

    /// An overlay of what comes behind an event.
    public init(after sequence: UInt64) { self.sequence = sequence }

    /// How many texts there are.
    public var documentCount: Int { documents.count }

    /// Adds a text; its sequence is above those before.
    public mutating func add(_ document: SearchDocument, sequence: UInt64, text: String) {
        let count = TextWords.forEach(of: text) { word, place in
            let number = words.number(of: word)
            if number == places.count {
                places.append([])
                byKey[WordKey(copy word).rawValue, default: []].append(number)
            }
            places[number].append(WordPlace(sequence: sequence, place: place).rawValue)
        }
        guard count > 0 else { return }
        wordCount += UInt64(count)
        documents[sequence] = IndexedDocument(document, length: count)
    }

    /// Takes note that all events up to one were looked at.
    public mutating func pass(_ sequence: UInt64) { self.sequence = max(self.sequence, sequence) }

    /// Hands over the words that begin with these bytes. Linear in the number of words.
    func forEachWord(beginning prefix: [UInt8], _ body: (_ word: ArraySlice<UInt8>, _ key: UInt64) -> Void) {
        for number in places.indices where words[number].starts(with: prefix) {
            body(words[number], WordKey(words[number]).rawValue)
        }
    }

    /// How often a key's words stand in all texts.
    func count(of key: UInt64) -> Int { byKey[key]?.reduce(0) { $0 + places[$1].count } ?? 0 }

    /// Appends the places of a key's words that lie in `range`.
    func appendPlaces(of key: UInt64, in range: Range<UInt64>, to numbers: inout [UInt64]) {
        for number in byKey[key] ?? [] {
            // In the order in which the texts came: ascending.
            let first = places[number].firstPlace { $0 >= range.lowerBound }
            for place in places[number][first...] {
                guard place < range.upperBound else { break }
                numbers.append(place)
            }
        }
    }

    /// A text by the sequence of its event; nil where there is none.
    func document(_ sequence: UInt64) -> IndexedDocument? { documents[sequence] }
}

extension [UInt64] {
    /// The first place from which on a condition holds of an ascending list, its end where there is none. O(log count).
    fileprivate func firstPlace(where holds: (UInt64) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
