/// The head of a group of keys, checked and verified: a view of memory that its section keeps.
struct KeyGroupHead {
    let count: Int
    let firstKey: UInt64
    private let keyWidth: Int
    private let endWidth: Int
    private let tombstones: UInt64
    private let keys: UnsafeRawPointer
    private let ends: UnsafeRawPointer
    /// Where in the content the group's first value begins.
    private let start: Int
    private let valueLength: Int

    init(at offset: Int, firstKey: UInt64, in section: Section) throws(CheckpointDamage) {
        let fixed = try section.unsafeBytes(at: offset, count: KeyGroup.fixedLength)
        count = Int(fixed[0])
        keyWidth = Int(fixed[1])
        endWidth = Int(fixed[2])
        guard count > 0, count <= KeyGroup.keyLimit, keyWidth <= 8, endWidth <= 8, endWidth > 1,
            endWidth.nonzeroBitCount == 1, keyWidth.nonzeroBitCount <= 1, fixed[3] <= 1
        else { throw section.damage(at: offset) }
        let maskLength = fixed[3] == 1 ? 8 : 0
        let length = KeyGroup.fixedLength + maskLength + count * (keyWidth + endWidth)
        let head = try section.unsafeBytes(at: offset, count: length)
        guard let base = head.baseAddress else { throw section.damage(at: offset) }
        self.firstKey = firstKey
        tombstones = maskLength == 0 ? 0 : head.integer(at: KeyGroup.fixedLength)
        keys = base + KeyGroup.fixedLength + maskLength
        ends = keys + count * keyWidth
        valueLength = Int(truncatingIfNeeded: Self.integer(ends, count - 1, width: endWidth))
        guard valueLength >= 0, valueLength <= offset else { throw section.damage(at: offset) }
        start = offset - valueLength
    }

    /// Which of the group's keys this is, or nil.
    @inline(__always)
    func index(of key: UInt64) -> Int? {
        guard key >= firstKey else { return nil }
        let difference = key &- firstKey
        if keyWidth == 0 { return difference < UInt64(count) ? Int(difference) : nil }
        let index = lowerBound(difference)
        return index < count && Self.integer(keys, index, width: keyWidth) == difference ? index : nil
    }

    /// How many of the group's keys are before this one.
    func count(before key: UInt64) -> Int {
        guard key > firstKey else { return 0 }
        let difference = key &- firstKey
        if keyWidth == 0 { return Int(min(difference, UInt64(count))) }
        return lowerBound(difference)
    }

    private func lowerBound(_ difference: UInt64) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if Self.integer(keys, middle, width: keyWidth) < difference {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    @inline(__always)
    func key(at index: Int) -> UInt64 {
        firstKey &+ (keyWidth == 0 ? UInt64(index) : Self.integer(keys, index, width: keyWidth))
    }

    @inline(__always)
    func isTombstone(at index: Int) -> Bool {
        tombstones & (1 << UInt64(index)) != 0
    }

    /// Where in the content a value lies; nil when that cannot be.
    @inline(__always)
    func place(at index: Int) -> (offset: Int, length: Int)? {
        let end = Int(truncatingIfNeeded: Self.integer(ends, index, width: endWidth))
        let before =
            index == 0 ? 0 : Int(truncatingIfNeeded: Self.integer(ends, index - 1, width: endWidth))
        guard before >= 0, before <= end, end <= valueLength else { return nil }
        return (start + before, end - before)
    }

    @inline(__always)
    private static func integer(_ base: UnsafeRawPointer, _ index: Int, width: Int) -> UInt64 {
        switch width {
        case 1: UInt64(base.load(fromByteOffset: index, as: UInt8.self))
        case 2:
            UInt64(UInt16(littleEndian: base.loadUnaligned(fromByteOffset: index &* 2, as: UInt16.self)))
        case 4:
            UInt64(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self)))
        default: UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self))
        }
    }
}
