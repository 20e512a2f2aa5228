import Glibc
import TextAnalysis

/// The distinct words of a layer in byte order; a word's number is its place in that order, so a prefix is a range.
///
/// Of every 64th word the first eight bytes stand apart, as a number whose highest byte is the first of them: among those a
/// word is sought first, in memory that stays near.
struct WordDictionary: Sendable {
    private let offsets: Column<UInt32>
    private let bytes: Column<UInt8>
    private let signposts: Column<UInt64>

    init(offsets: Column<UInt32>, bytes: Column<UInt8>, signposts: Column<UInt64>) {
        self.offsets = offsets
        self.bytes = bytes
        self.signposts = signposts
    }

    /// Words from one signpost to the next.
    private static let signpostDistance = 64

    /// How many signposts so many words have.
    static func signposts(of words: Int) -> Int { (words + signpostDistance - 1) / signpostDistance }

    /// The signposts of a dictionary.
    static func signposts(of words: SortedWords) -> [UInt64] {
        stride(from: 0, to: words.count, by: signpostDistance).map { beginning(of: words.word($0)) }
    }

    /// The first eight bytes of a word, zeros behind a shorter one: it sorts as the word does, or equal.
    private static func beginning(of word: some Sequence<UInt8>) -> UInt64 {
        var (number, left) = (UInt64(0), 8)
        for byte in word.prefix(8) {
            number = number << 8 | UInt64(byte)
            left -= 1
        }
        return left == 8 ? 0 : number << UInt64(left * 8)
    }

    /// How many words.
    var count: Int { offsets.count - 1 }

    /// The length of a word in bytes.
    func length(of word: Int) throws(IndexDamage) -> Int { try offsets.span(word).count }

    /// The bytes of a word, at most `WordReader.longestWord` of them; valid as long as the layer is held.
    @inline(__always)
    func word(_ number: Int) throws(IndexDamage) -> UnsafeRawBufferPointer {
        let span = try offsets.span(number)
        guard span.count <= WordReader.longestWord else { throw .form(offset: offsets.start) }
        return try bytes.bytes(span)
    }

    /// Asks the processor for the bytes of a word.
    @inline(__always)
    func prefetch(_ number: Int) throws(IndexDamage) { bytes.prefetch(Int(try offsets[number])) }

    /// The number of a word, if it is here. O(length × log count).
    func number(of word: [UInt8]) throws(IndexDamage) -> Int? {
        let place = try firstNotBefore(word)
        guard place < count, try self.word(place).elementsEqual(word) else { return nil }
        return place
    }

    /// The numbers of the words that begin with `prefix`.
    func numbers(withPrefix prefix: [UInt8]) throws(IndexDamage) -> Range<Int> {
        let first = try firstNotBefore(prefix)
        // Mostly few words begin so: doubling steps find the end near the beginning.
        var step = 1
        while first + step < count, try word(first + step).starts(with: prefix) { step *= 2 }
        var low = first + step / 2
        var high = min(count, first + step)
        while low < high {
            let middle = (low + high) / 2
            if try word(middle).starts(with: prefix) { low = middle + 1 } else { high = middle }
        }
        return first..<low
    }

    private func firstNotBefore(_ target: [UInt8]) throws(IndexDamage) -> Int {
        // The word behind the last signpost before it, and the first word of the first signpost that is not.
        let beginning = Self.beginning(of: target)
        let signpost = try signposts.firstPlace(notBelow: beginning)
        var low = signpost > 0 ? (signpost - 1) * Self.signpostDistance + 1 : 0
        var high = min(count, signpost * Self.signpostDistance)
        // Longer words than a signpost tells may begin alike.
        if signpost < signposts.count, try signposts[signpost] == beginning {
            let next =
                beginning == .max ? signposts.count : try signposts.firstPlace(notBelow: beginning + 1)
            high = min(count, next * Self.signpostDistance)
        }
        while low < high {
            let middle = (low + high) / 2
            if try word(middle).isBefore(target) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension UnsafeRawBufferPointer {
    /// Whether these bytes sort before others.
    fileprivate func isBefore(_ other: [UInt8]) -> Bool {
        let common = Swift.min(count, other.count)
        guard common > 0, let base = baseAddress else { return count < other.count }
        let order = memcmp(base, other, common)
        return order != 0 ? order < 0 : count < other.count
    }
}
