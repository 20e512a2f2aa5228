/// Who has one of the commonest words, or a word with one of the commonest beginnings: a bit for each customer.
///
/// A list tells who has a word. To see who of some hundred customers has a word that fifty thousand have, reading its list
/// would take longer than all else of a search; a bit of each is there at once.
struct CrowdTable: Sendable {
    /// For each crowd the range of its words, the first in the upper half and the one behind the last in the lower.
    private let words: Column<UInt64>
    private let bits: Column<UInt64>
    private let customers: Int

    /// `bits` has as many numbers for each crowd as bits for all customers take.
    init(words: Column<UInt64>, bits: Column<UInt64>, customers: Int) {
        self.words = words
        self.bits = bits
        self.customers = customers
    }

    /// Who has any of these words; nil where they are no crowd. O(log crowds).
    func crowd(_ range: Range<Int>) throws(IndexDamage) -> CustomerBits? {
        guard words.count > 0 else { return nil }
        let key = Self.key(range)
        let place = try words.firstPlace(notBelow: key)
        guard place < words.count, try words[place] == key else { return nil }
        let stride = (customers + 63) / 64
        guard let base = try bits.bytes(place * stride..<(place + 1) * stride).baseAddress else { return nil }
        return CustomerBits(base)
    }

    fileprivate static func key(_ range: Range<Int>) -> UInt64 {
        UInt64(range.lowerBound) << 32 | UInt64(range.upperBound)
    }
}

/// A bit for each customer of a layer; valid as long as what holds the bits is.
struct CustomerBits {
    private let base: UnsafeRawPointer

    init(_ base: UnsafeRawPointer) { self.base = base }

    /// Whether a customer's bit is set, who must be one of the layer.
    @inline(__always)
    subscript(local: Int) -> Bool {
        base.load(fromByteOffset: local &>> 3, as: UInt8.self) &>> UInt8(truncatingIfNeeded: local & 7) & 1 != 0
    }

    /// The bits of 64 customers, the first of them in the lowest bit.
    @inline(__always)
    func block(_ number: Int) -> UInt64 {
        UInt64(littleEndian: base.loadUnaligned(fromByteOffset: number &* 8, as: UInt64.self))
    }
}

/// Chooses the crowds of a layer and lays them out.
struct CrowdTableBuilder {
    private(set) var words: [UInt64] = []
    private(set) var bits: [UInt64] = []

    /// Crowds that are kept, the largest first: of a million customers each takes an eighth of a byte a customer.
    private static let most = 96
    /// What part of all customers is a crowd at least, and how many customers; shorter lists are soon read.
    private static let leastShare = 128
    private static let least = 2_048
    /// Letters of a beginning at most; longer ones have few words, or a single one.
    private static let longestBeginning = 4

    /// O(words + customers of the crowds, counted per word).
    init(_ dictionary: SortedWords, _ postings: PostingBuilder, customers: Int) {
        let least = max(Self.least, customers / Self.leastShare)
        var sizes: [UInt64: Int] = [:]
        func consider(_ range: Range<Int>) {
            let count = Int(postings.counts[range.upperBound] - postings.counts[range.lowerBound])
            if count >= least { sizes[CrowdTable.key(range)] = count }
        }
        for word in 0..<dictionary.count { consider(word..<word + 1) }
        for length in 1...Self.longestBeginning {
            var first = 0
            for word in 1..<max(1, dictionary.count + 1) {
                if word < dictionary.count, Self.haveCommon(length, word - 1, word, dictionary) { continue }
                if word - first > 1 { consider(first..<word) }
                first = word
            }
        }
        let largest = sizes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.most)
        words = largest.map(\.key).sorted()
        let stride = (customers + 63) / 64
        bits = [UInt64](repeating: 0, count: words.count * stride)
        for (place, key) in words.enumerated() {
            for word in Int(key >> 32)..<Int(UInt32(truncatingIfNeeded: key)) {
                postings.forEachCustomer(of: word) { bits[place * stride + $0 / 64] |= 1 << UInt64($0 % 64) }
            }
        }
    }

    /// Whether two words begin with the same letters.
    private static func haveCommon(_ length: Int, _ left: Int, _ right: Int, _ dictionary: SortedWords) -> Bool {
        guard dictionary.length(of: left) >= length, dictionary.length(of: right) >= length else { return false }
        return dictionary.word(left).prefix(length) == dictionary.word(right).prefix(length)
    }
}
