/// The customers of each word: local numbers ascending, each the difference to the one before it as a varint.
struct PostingLists: Sendable {
    private let counts: Column<UInt32>
    private let offsets: Column<UInt32>
    private let lists: Column<UInt8>
    private let customers: Int

    init(counts: Column<UInt32>, offsets: Column<UInt32>, lists: Column<UInt8>, customers: Int) {
        self.counts = counts
        self.offsets = offsets
        self.lists = lists
        self.customers = customers
    }

    /// How many customers have any of these words, counted per word. O(1).
    func count(_ words: Range<Int>) throws(IndexDamage) -> Int { try counts.span(words).count }

    /// Asks the processor for the beginning of the list of a range's first word.
    @inline(__always)
    func prefetch(_ words: Range<Int>) throws(IndexDamage) { lists.prefetch(Int(try offsets[words.lowerBound])) }

    /// Hands `body` the customers of each of these words in turn; a customer comes once for each word.
    @inline(__always)
    func forEach(
        _ words: Range<Int>, _ body: (_ local: Int) throws(IndexDamage) -> Void
    ) throws(IndexDamage) {
        guard !words.isEmpty else { return }
        let bytes = try lists.bytes(try offsets.span(words))
        var position = 0
        for word in words {
            var left = try counts.span(word).count
            var local = 0
            while left > 0 {
                var delta = 0
                var shift = 0
                var byte: UInt8
                repeat {
                    guard position < bytes.count, shift < 35 else { throw .form(offset: lists.start) }
                    byte = bytes[position]
                    delta |= Int(byte & 0x7F) << shift
                    shift += 7
                    position += 1
                } while byte >= 0x80
                local += delta
                guard local < customers else { throw .form(offset: lists.start) }
                try body(local)
                left -= 1
            }
        }
    }
}

extension PostingLists {
    /// A walk over the customers of one word.
    func cursor(_ word: Int) throws(IndexDamage) -> PostingCursor {
        PostingCursor(
            bytes: try lists.bytes(try offsets.span(word)), left: try counts.span(word).count, customers: customers,
            start: lists.start)
    }
}

/// Walks over the customers of one word; valid as long as the layer is held.
struct PostingCursor {
    private let bytes: UnsafeRawBufferPointer
    private var left: Int
    private let customers: Int
    private let start: Int
    private var position = 0
    private var local = 0

    fileprivate init(bytes: UnsafeRawBufferPointer, left: Int, customers: Int, start: Int) {
        self.bytes = bytes
        self.left = left
        self.customers = customers
        self.start = start
    }

    /// The next customer, whose local number is higher than the one before.
    @inline(__always)
    mutating func next() throws(IndexDamage) -> Int? {
        guard left > 0 else { return nil }
        var delta = 0
        var shift = 0
        var byte: UInt8
        repeat {
            guard position < bytes.count, shift < 35 else { throw .form(offset: start) }
            byte = bytes[position]
            delta |= Int(byte & 0x7F) << shift
            shift += 7
            position += 1
        } while byte >= 0x80
        local += delta
        guard local < customers else { throw .form(offset: start) }
        left -= 1
        return local
    }
}

/// Turns customers' words round into words' customers.
struct PostingBuilder {
    /// How many customers the words before each word have.
    private(set) var counts: [UInt32]
    /// Where each word's list begins in `lists`.
    private(set) var offsets: [UInt32] = [0]
    private(set) var lists: [UInt8] = []

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
