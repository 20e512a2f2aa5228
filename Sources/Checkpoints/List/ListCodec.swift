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
    static let entryLimit = columnLimit * 10

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
            var folded: UInt64 = 0
            var shift: UInt64 = 0
            while true {
                guard offset < bytes.count, shift < 64 else { return nil }
                let byte = bytes[offset]
                offset &+= 1
                folded |= UInt64(byte & 0x7F) &<< shift
                if byte < 0x80 { break }
                shift &+= 7
            }
            entry[column] &+= (folded &>> 1) ^ (0 &- (folded & 1))
        }
        return entry
    }

    /// Reads so many entries of one column, and puts their numbers into `numbers`; false when they do not end inside.
    ///
    /// What reads whole lists, a search for common words, spends its time here: no entry is made of four columns for one.
    static func readColumn(
        _ bytes: UnsafeRawBufferPointer, count: Int, into numbers: UnsafeMutablePointer<UInt64>
    ) -> Bool {
        let length = bytes.count
        var offset = 0
        var number: UInt64 = 0
        for index in 0..<count {
            guard offset < length else { return false }
            var byte = bytes[offset]
            offset &+= 1
            var folded = UInt64(byte & 0x7F)
            var shift: UInt64 = 7
            while byte >= 0x80 {
                guard offset < length, shift < 64 else { return false }
                byte = bytes[offset]
                offset &+= 1
                folded |= UInt64(byte & 0x7F) &<< shift
                shift &+= 7
            }
            number &+= (folded &>> 1) ^ (0 &- (folded & 1))
            numbers[index] = number
        }
        return true
    }
}
