/// The head of a group of keys, checked and verified: a view of memory that its section keeps.
struct KeyGroupHead {
    let count: Int
    let firstKey: UInt64
    /// Where in the content the head begins, and the last value ends.
    private let offset: Int
    private let keyWidth: Int
    private let distanceWidth: Int
    private let hasTombstones: Bool
    // Behind the fixed part.
    private let base: UnsafeRawPointer

    @inline(__always)
    init(at offset: Int, firstKey: UInt64, in section: Section) throws(CheckpointDamage) {
        let fixed = try section.unsafeBytes(at: offset, count: KeyGroup.fixedLength)
        count = Int(fixed[0])
        keyWidth = Int(fixed[1])
        distanceWidth = Int(fixed[2])
        hasTombstones = fixed[3] == 1
        guard count &- 1 < KeyGroup.keyLimit, count > 0, Self.keyWidths & 1 << UInt32(keyWidth) != 0,
            Self.distanceWidths & 1 << UInt32(distanceWidth) != 0, fixed[3] <= 1
        else { throw section.damage(at: offset) }
        let length = KeyGroup.fixedLength &+ (hasTombstones ? 8 : 0) &+ count &* (keyWidth &+ distanceWidth)
        let head = try section.unsafeBytes(at: offset, count: length)
        base = head.baseAddress.unsafelyUnwrapped + KeyGroup.fixedLength
        self.firstKey = firstKey
        self.offset = offset
    }

    // A bit for each width there is.
    private static let keyWidths: UInt32 = 1 << 0 | 1 << 1 | 1 << 2 | 1 << 4 | 1 << 8
    private static let distanceWidths: UInt32 = 1 << 2 | 1 << 4 | 1 << 8

    @inline(__always)
    private var keys: UnsafeRawPointer { base + (hasTombstones ? 8 : 0) }

    @inline(__always)
    private var distances: UnsafeRawPointer { keys + count &* keyWidth }

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
        guard hasTombstones else { return false }
        return UInt64(littleEndian: base.loadUnaligned(as: UInt64.self)) & (1 &<< UInt64(index)) != 0
    }

    /// Where in the content a value lies; nil when that cannot be.
    @inline(__always)
    func place(at index: Int) -> (offset: Int, length: Int)? {
        let distance = Int(truncatingIfNeeded: Self.integer(distances, index, width: distanceWidth))
        let next =
            index &+ 1 == count
            ? 0 : Int(truncatingIfNeeded: Self.integer(distances, index &+ 1, width: distanceWidth))
        guard next >= 0, next <= distance, distance <= offset else { return nil }
        return (offset &- distance, distance &- next)
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
