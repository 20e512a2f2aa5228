/// The customers of each word: local numbers ascending, each the difference to the one before it as a varint.
struct PostingLists: Sendable {
    /// By word how many customers the words before it have (32 bits) and where its list begins (32 bits).
    private let places: Column<UInt64>
    private let lists: Column<UInt8>
    private let customers: Int
    /// Bytes of the layer behind the lists, which may be loaded together with the last of them.
    private let behind: Int

    init(places: Column<UInt64>, lists: Column<UInt8>, customers: Int) {
        self.places = places
        self.lists = lists
        self.customers = customers
        behind = min(lists.bytesBehind, DifferenceReader.loaded - 1)
    }

    /// How many customers have any of these words, counted per word. O(1).
    @inline(__always)
    func count(_ words: Range<Int>) throws(IndexDamage) -> Int {
        let before = UInt32(truncatingIfNeeded: try places[words.lowerBound])
        let through = UInt32(truncatingIfNeeded: try places[words.upperBound])
        guard before <= through else { throw .form(offset: places.start) }
        return Int(through - before)
    }

    /// Asks the processor for what `count` reads.
    @inline(__always)
    func prefetchCount(_ word: Int) { places.prefetch(word) }

    /// Asks the processor for the beginning of the list of a range's first word.
    @inline(__always)
    func prefetch(_ words: Range<Int>) throws(IndexDamage) {
        lists.prefetch(Int(try places[words.lowerBound] >> 32))
    }

    /// Hands `body` the customers of each of these words in turn; a customer comes once for each word.
    @inline(__always)
    func forEach(
        _ words: Range<Int>, _ body: (_ local: Int) throws(IndexDamage) -> Void
    ) throws(IndexDamage) {
        guard !words.isEmpty else { return }
        var reader = try reader(words)
        for word in words {
            var left = try count(word..<word + 1)
            var local = 0
            while left > 0 {
                local += try reader.next()
                guard local < customers else { throw .form(offset: lists.start) }
                try body(local)
                left -= 1
            }
        }
    }

    @inline(__always)
    private func reader(_ words: Range<Int>) throws(IndexDamage) -> DifferenceReader {
        let (start, end) = (Int(try places[words.lowerBound] >> 32), Int(try places[words.upperBound] >> 32))
        guard start <= end else { throw .form(offset: places.start) }
        return DifferenceReader(try lists.bytes(start..<end), behind: behind, start: lists.start)
    }
}

extension PostingLists {
    /// A walk over the customers of one word.
    func cursor(_ word: Int) throws(IndexDamage) -> PostingCursor {
        PostingCursor(
            reader: try reader(word..<word + 1), left: try count(word..<word + 1), customers: customers,
            start: lists.start)
    }
}

/// Walks over the customers of one word; valid as long as the layer is held.
struct PostingCursor {
    private var reader: DifferenceReader
    private var left: Int
    private let customers: Int
    private let start: Int
    private var local = 0

    fileprivate init(reader: DifferenceReader, left: Int, customers: Int, start: Int) {
        self.reader = reader
        self.left = left
        self.customers = customers
        self.start = start
    }

    /// The next customer, whose local number is higher than the one before.
    @inline(__always)
    mutating func next() throws(IndexDamage) -> Int? {
        guard left > 0 else { return nil }
        local += try reader.next()
        guard local < customers else { throw .form(offset: start) }
        left -= 1
        return local
    }
}

/// Reads varints one behind the other: seven bits a byte, the lowest first, a bit above them where more follow.
///
/// Four bytes are loaded at once and cut where the number ends. How long a number is cannot be guessed: a loop over its bytes
/// would be mistaken at every other one, which takes as long as reading three.
private struct DifferenceReader {
    private let bytes: UnsafeRawBufferPointer
    /// Before this place so many bytes as are loaded are there.
    private let wide: Int
    private let start: Int
    private var position = 0

    static let loaded = MemoryLayout<UInt32>.size

    /// `behind` bytes may be read behind these, whatever they are; damage is said to be at `start`.
    @inline(__always)
    init(_ bytes: UnsafeRawBufferPointer, behind: Int, start: Int) {
        self.bytes = bytes
        wide = bytes.count + behind - Self.loaded + 1
        self.start = start
    }

    @inline(__always)
    mutating func next() throws(IndexDamage) -> Int {
        guard position < bytes.count, position < wide, let base = bytes.baseAddress else { return try nextByBytes() }
        let four = UInt32(littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt32.self))
        // The highest bits of the bytes after which none follows.
        let ends = ~four & 0x8080_8080
        guard ends != 0 else { return try nextByBytes() }
        let own = four & (ends ^ (ends &- 1)) & 0x7F7F_7F7F
        let pairs = own & 0x007F_007F | (own & 0x7F00_7F00) >> 1
        position &+= ends.trailingZeroBitCount &>> 3 &+ 1
        guard position <= bytes.count else { throw .form(offset: start) }
        return Int(pairs & 0x3FFF | (pairs & 0x3FFF_0000) >> 2)
    }

    @inline(never)
    private mutating func nextByBytes() throws(IndexDamage) -> Int {
        var number = 0
        var shift = 0
        var byte: UInt8
        repeat {
            guard position < bytes.count, shift < 35 else { throw .form(offset: start) }
            byte = bytes[position]
            number |= Int(byte & 0x7F) << shift
            shift += 7
            position += 1
        } while byte >= 0x80
        return number
    }
}

/// Turns customers' words round into words' customers.
struct PostingBuilder {
    /// How many customers the words before each word have.
    private(set) var counts: [UInt32]
    /// Where each word's list begins in `lists`.
    private(set) var offsets: [UInt32] = [0]
    private(set) var lists: [UInt8] = []

    /// `PostingLists.places`.
    var places: [UInt64] { zip(counts, offsets).map { UInt64($1) << 32 | UInt64($0) } }

    /// The lists of `wordCount` words; `forEach` hands out each customer's distinct words, customers ascending, and is
    /// asked twice: to count, then to fill.
    init(wordCount: Int, forEach: ((_ customer: UInt32, _ word: Int) -> Void) -> Void) {
        var starts = [UInt32](repeating: 0, count: wordCount + 1)
        forEach { _, word in starts[word + 1] += 1 }
        for word in 0..<wordCount { starts[word + 1] += starts[word] }
        var next = starts
        var customers = [UInt32](repeating: 0, count: Int(starts[wordCount]))
        forEach { customer, word in
            customers[Int(next[word])] = customer
            next[word] += 1
        }
        counts = starts
        offsets.reserveCapacity(wordCount + 1)
        for word in 0..<wordCount {
            var before: UInt32 = 0
            for place in Int(starts[word])..<Int(starts[word + 1]) {
                var delta = customers[place] - before
                before = customers[place]
                while delta >= 0x80 {
                    lists.append(UInt8(delta & 0x7F) | 0x80)
                    delta >>= 7
                }
                lists.append(UInt8(delta))
            }
            offsets.append(UInt32(lists.count))
        }
    }

    /// Hands `body` the customers of one word, ascending.
    @inline(__always)
    func forEachCustomer(of word: Int, _ body: (Int) -> Void) {
        var local = 0
        var (delta, shift) = (0, 0)
        for byte in lists[Int(offsets[word])..<Int(offsets[word + 1])] {
            delta |= Int(byte & 0x7F) << shift
            shift += 7
            guard byte < 0x80 else { continue }
            local += delta
            (delta, shift) = (0, 0)
            body(local)
        }
    }
}
