/// Whose name has which initials: of each name of three or four words the first letters, in Latin letters.
///
/// Of fewer words every name has some, and of more nobody goes by them. A word in another script begins with each letter that one of
/// its Latin spellings begins with.
struct InitialsTable: Sendable {
    /// `key` of all initials that somebody has, ascending.
    private let keys: Column<UInt32>
    /// Where the customers of each begin, and the end.
    private let starts: Column<UInt32>
    /// By initials local numbers, ascending: the most current first.
    private let customers: Column<UInt32>
    /// How many customers the layer has.
    private let count: Int

    /// Words of a name with initials.
    static let counts = 3...4

    init(keys: Column<UInt32>, starts: Column<UInt32>, customers: Column<UInt32>, of count: Int) {
        self.keys = keys
        self.starts = starts
        self.customers = customers
        self.count = count
    }

    /// Those whose name has these initials, small letters, the most current first: as many as are wanted and count.
    /// O(log initials + customers passed).
    func customers(
        of letters: [UInt8], wanted: Int, counts: (Int) throws(IndexDamage) -> Bool
    ) throws(IndexDamage) -> [Int] {
        guard let key = Self.key(letters) else { return [] }
        let place = try keys.firstPlace(notBelow: key)
        guard place < keys.count, try keys[place] == key else { return [] }
        var found: [Int] = []
        for entry in try starts.span(place) where found.count < wanted {
            let local = Int(try customers[entry])
            guard local < count else { throw .form(offset: customers.start) }
            if try counts(local) { found.append(local) }
        }
        return found
    }

    /// Letters as one number, five bits each, the first one highest; nil where they are no initials.
    private static func key(_ letters: [UInt8]) -> UInt32? {
        let numbers = letters.compactMap(number)
        guard numbers.count == letters.count, counts.contains(numbers.count) else { return nil }
        return packed(numbers)
    }

    fileprivate static func packed(_ numbers: [UInt32]) -> UInt32 {
        numbers.enumerated().reduce(0) { $0 | $1.element << UInt32(15 - 5 * $1.offset) }
    }

    /// The place of a small letter in the alphabet, from 1.
    fileprivate static func number(_ letter: UInt8) -> UInt32? {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) ? UInt32(letter - UInt8(ascii: "a")) + 1 : nil
    }
}

/// Gathers the initials of a layer's names and lays them out.
struct InitialsTableBuilder {
    private(set) var keys: [UInt32] = []
    private(set) var starts: [UInt32] = [0]
    private(set) var customers: [UInt32] = []

    /// Initials of one name at most, where its words have several Latin spellings.
    private static let mostOfOneName = 16

    /// `words` gives each customer's words, packed, in the order in which they were read: one of a name, then its Latin
    /// spellings. O(words + names × log names).
    init(_ dictionary: SortedWords, customers count: Int, words: (Int) -> ArraySlice<UInt32>) {
        var pairs: [UInt64] = []
        for local in 0..<count {
            var rest = words(local)
            while let first = rest.first {
                let name = first & 7
                let run = rest.prefix { $0 & 7 == name && IndexedWord(packed: $0).isOfName }
                rest = rest.dropFirst(max(1, run.count))
                for key in Self.initials(run, dictionary) { pairs.append(UInt64(key) << 32 | UInt64(local)) }
            }
        }
        pairs.sort()
        for (place, pair) in pairs.enumerated() where place == 0 || pair != pairs[place - 1] {
            let key = UInt32(pair >> 32)
            if keys.last != key {
                if !keys.isEmpty { starts.append(UInt32(customers.count)) }
                keys.append(key)
            }
            customers.append(UInt32(truncatingIfNeeded: pair))
        }
        if !keys.isEmpty { starts.append(UInt32(customers.count)) }
    }

    /// The initials of a name, packed.
    private static func initials(_ name: ArraySlice<UInt32>, _ dictionary: SortedWords) -> [UInt32] {
        var letters: [[UInt32]] = []
        for packed in name {
            let indexed = IndexedWord(packed: packed)
            if indexed.place == .name { letters.append([]) }
            // What tells how a word is said stands behind a control character.
            let word = dictionary.word(indexed.word).drop { $0 < UInt8(ascii: " ") }
            guard let letter = word.first.flatMap(InitialsTable.number), !letters.isEmpty,
                !letters[letters.count - 1].contains(letter)
            else { continue }
            letters[letters.count - 1].append(letter)
        }
        guard InitialsTable.counts.contains(letters.count) else { return [] }
        let all = letters.reduce([[]]) { begun, next in
            Array(begun.flatMap { begun in next.map { begun + [$0] } }.prefix(mostOfOneName))
        }
        return all.map(InitialsTable.packed)
    }
}

extension IndexedWord {
    /// Whether it is a word of a name, as written or in Latin letters.
    fileprivate var isOfName: Bool { place == .name || place == .latinName }
}
