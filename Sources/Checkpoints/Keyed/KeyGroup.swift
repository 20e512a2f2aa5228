/// How a keyed section finds its values: groups of up to 64 ascending keys.
///
/// The values of a group stand one behind the other, and behind them the group's head:
///
///     offset length
///      0      1     number of keys, 1 to 64
///      1      1     bytes a key: 0 (each is one more than the one before), 1, 2, 4 or 8
///      2      1     bytes a distance: 2, 4 or 8
///      3      1     1 when a mask of tombstones follows
///      4      8     the mask, only when it follows: bit n stands for key n
///      …            keys, less the group's first
///      …            distances: how far before the head each value begins; it ends where the next one begins
///
/// A tombstone's value is empty. Behind the last head stands the directory, at a multiple of 8: for every group its
/// first key (8 bytes) and where its head begins in the content (8 bytes). The record's numbers are: number of groups,
/// where the directory begins, first key, last key.
///
/// Dense keys take 2.4 bytes each beside their values as long as a group's values are under 64 KiB.
struct KeyGroup {
    static let keyLimit = 64
    static let fixedLength = 4
    static let directoryEntryLength = 16

    private(set) var count = 0
    private(set) var firstKey: UInt64 = 0
    private(set) var lastKey: UInt64 = 0
    private var keys = [UInt64](repeating: 0, count: keyLimit)
    private var ends = [UInt64](repeating: 0, count: keyLimit)
    private var tombstones: UInt64 = 0

    var isFull: Bool { count == Self.keyLimit }

    /// Bytes of the group's values.
    private var valueLength: UInt64 { count == 0 ? 0 : ends[count - 1] }

    mutating func add(_ key: UInt64, end: UInt64, isTombstone: Bool) {
        if count == 0 { firstKey = key }
        lastKey = key
        keys[count] = key &- firstKey
        ends[count] = end
        if isTombstone { tombstones |= 1 << UInt64(count) }
        count += 1
    }

    mutating func removeAll() {
        count = 0
        tombstones = 0
    }

    func writeHead(to writer: SectionWriter) throws(CheckpointError) {
        let keyWidth =
            lastKey &- firstKey == UInt64(count - 1) ? 0 : Self.width(of: lastKey &- firstKey)
        let distanceWidth = max(2, Self.width(of: valueLength))
        try writer.append(UInt8(count))
        try writer.append(UInt8(keyWidth))
        try writer.append(UInt8(distanceWidth))
        try writer.append(UInt8(tombstones == 0 ? 0 : 1))
        if tombstones != 0 { try writer.append(tombstones) }
        if keyWidth > 0 {
            for index in 0..<count { try Self.append(keys[index], width: keyWidth, to: writer) }
        }
        for index in 0..<count {
            let start = index == 0 ? 0 : ends[index - 1]
            try Self.append(valueLength - start, width: distanceWidth, to: writer)
        }
    }

    private static func append(_ value: UInt64, width: Int, to writer: SectionWriter)
        throws(CheckpointError)
    {
        switch width {
        case 1: try writer.append(UInt8(truncatingIfNeeded: value))
        case 2: try writer.append(UInt16(truncatingIfNeeded: value))
        case 4: try writer.append(UInt32(truncatingIfNeeded: value))
        default: try writer.append(value)
        }
    }

    private static func width(of value: UInt64) -> Int {
        switch value {
        case 0...0xFF: 1
        case 0...0xFFFF: 2
        case 0...0xFFFF_FFFF: 4
        default: 8
        }
    }
}
