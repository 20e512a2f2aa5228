/// How a list stands in a section: as the value of its key.
///
/// The first byte holds flags: 1 the list is long, 2 it replaces what the layers below hold. Behind it a short list has
/// the number of its entries, 0 to 64, in one byte, and one chunk. A long one has chunks of 64 entries, the last with
/// what is left; a directory, 8 bytes a chunk: where it begins, counted from the value's first byte; and the number of
/// entries in 8 bytes.
///
/// A chunk is its entries, column by column as differences from the entry before, the first from zero, each
/// difference in two's complement, zigzag-folded, as a varint: seven bits a byte, lowest first, the high bit set when
/// another follows.
enum ListCodec {
    static let chunkCount = 64
    static let columnLimit = 4
    static let isLong: UInt8 = 1
    static let replaces: UInt8 = 2
    /// No entry takes more bytes.
    static let entryLimit = columnLimit * varintLimit
    /// No number does.
    static let varintLimit = 10

    /// Writes an entry and returns its bytes.
    @inline(__always)
    static func write(
        _ entry: ListEntry, after before: ListEntry, columns: Int,
        to bytes: UnsafeMutableRawBufferPointer
    ) -> Int {
        var length = 0
        let differences = entry &- before
        for column in 0..<columns {
            let difference = Int64(bitPattern: differences[column])
            var rest = UInt64(bitPattern: difference &<< 1 ^ difference &>> 63)
            while rest >= 0x80 {
                bytes[length] = UInt8(truncatingIfNeeded: rest) | 0x80
                rest &>>= 7
                length &+= 1
            }
            bytes[length] = UInt8(truncatingIfNeeded: rest)
            length &+= 1
        }
        return length
    }

    /// Reads the entry at `offset` and moves behind it; nil when it does not end inside.
    @inline(__always)
    static func read(
        _ bytes: UnsafeRawBufferPointer, at offset: inout Int, after before: ListEntry, columns: Int
    ) -> ListEntry? {
        var entry = before
        for column in 0..<columns {
            guard let difference = difference(bytes, at: &offset) else { return nil }
            entry[column] &+= difference
        }
        return entry
    }

    /// Reads entries of one column, some at a time.
    ///
    /// What reads whole lists, a search for common words, spends its time here: no entry is made of four columns for one.
    struct ColumnReader {
        private let bytes: UnsafeRawBufferPointer
        /// How many entries there are, and how many of them have been read.
        private let count: Int
        private(set) var index = 0
        private var offset = 0
        private var number: UInt64 = 0

        /// A reader of so many entries, none of them read yet.
        init(_ bytes: UnsafeRawBufferPointer, count: Int) {
            self.bytes = bytes
            self.count = count
        }

        /// Reads on until a number is not below `bound`, or a few more, and puts them into `numbers`, which has place for all;
        /// false when they do not end inside.
        @inline(__always)
        mutating func read(until bound: UInt64, into numbers: UnsafeMutablePointer<UInt64>) -> Bool {
            index < count && (index == 0 || number < bound) ? readOn(until: bound, into: numbers) : true
        }

        /// Reads on to the last; false when they do not end inside.
        mutating func readAll(into numbers: UnsafeMutablePointer<UInt64>) -> Bool {
            while index < count { guard readOn(until: .max, into: numbers) else { return false } }
            return true
        }

        private mutating func readOn(until bound: UInt64, into numbers: UnsafeMutablePointer<UInt64>) -> Bool {
            let length = bytes.count
            var (index, offset, number) = (index, offset, number)
            repeat {
                // Up to three that lie in eight bytes are read at once, without asking of each byte whether another follows:
                // how many there are of each is chance, and a processor that guesses it is wrong every other time.
                if index + 3 <= count, offset + 8 <= length {
                    let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                    let ends = ~word & 0x8080_8080_8080_8080
                    let laterEnds = ends & (ends &- 1)
                    if laterEnds != 0 {
                        // All bits up to the end of each of them.
                        let (first, second) = (ends ^ (ends &- 1), laterEnds ^ (laterEnds &- 1))
                        number &+= unfolded(word & first)
                        numbers[index] = number
                        number &+= unfolded((word & (second ^ first)) &>> UInt64(ends.trailingZeroBitCount &+ 1))
                        numbers[index &+ 1] = number
                        let lastEnds = laterEnds & (laterEnds &- 1)
                        guard lastEnds != 0 else {
                            index &+= 2
                            offset &+= (laterEnds.trailingZeroBitCount &+ 1) &>> 3
                            continue
                        }
                        let third = lastEnds ^ (lastEnds &- 1)
                        number &+= unfolded((word & (third ^ second)) &>> UInt64(laterEnds.trailingZeroBitCount &+ 1))
                        numbers[index &+ 2] = number
                        index &+= 3
                        offset &+= (lastEnds.trailingZeroBitCount &+ 1) &>> 3
                        continue
                    }
                }
                guard let difference = difference(bytes, at: &offset) else { return false }
                number &+= difference
                numbers[index] = number
                index &+= 1
            } while index < count && number < bound
            (self.index, self.offset, self.number) = (index, offset, number)
            return true
        }
    }

    /// The difference at `offset`, which moves behind it; nil when it does not end inside. The first of a chunk is a number.
    @inline(__always)
    static func difference(_ bytes: UnsafeRawBufferPointer, at offset: inout Int) -> UInt64? {
        var folded: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            guard offset < bytes.count, shift < 64 else { return nil }
            let byte = bytes[offset]
            offset &+= 1
            folded |= UInt64(byte & 0x7F) &<< shift
            if byte < 0x80 { return signed(folded) }
            shift &+= 7
        }
    }

    /// The difference that the bytes of one varint stand for, at most eight of them, the first one lowest.
    @inline(__always)
    fileprivate static func unfolded(_ bytes: UInt64) -> UInt64 {
        var bits = bytes & 0x7F7F_7F7F_7F7F_7F7F
        bits = (bits & 0x007F_007F_007F_007F) | (bits & 0x7F00_7F00_7F00_7F00) &>> 1
        bits = (bits & 0x0000_3FFF_0000_3FFF) | (bits & 0x3FFF_0000_3FFF_0000) &>> 2
        bits = (bits & 0x0000_0000_0FFF_FFFF) | (bits & 0x0FFF_FFFF_0000_0000) &>> 4
        return signed(bits)
    }

    /// What was zigzag-folded.
    @inline(__always)
    private static func signed(_ folded: UInt64) -> UInt64 { (folded &>> 1) ^ (0 &- (folded & 1)) }
}
