import CPlatform
import Synchronization

/// A run of little-endian integers in a layer, read in place.
///
/// Does not hold the memory: whoever has a column holds its layer.
struct Column<Element: FixedWidthInteger & BitwiseCopyable & Sendable>: @unchecked Sendable {
    private unowned(unsafe) let memory: IndexMemory
    // Of the memory, so that reading an integer does not count references to it.
    private let base: UnsafeRawPointer
    private let verified: UnsafeMutablePointer<Atomic<UInt8>>?
    /// Where it begins in the layer, in bytes.
    let start: Int
    /// How many integers.
    let count: Int

    /// The integers that fill `range`, which lies inside.
    init(_ memory: IndexMemory, _ range: Range<Int>) {
        self.memory = memory
        base = memory.base
        verified = memory.verified
        start = range.lowerBound
        count = range.count / MemoryLayout<Element>.stride
    }

    /// Bytes it takes.
    var byteCount: Int { count * MemoryLayout<Element>.stride }

    /// Bytes of the layer behind it.
    var bytesBehind: Int { memory.count - start - byteCount }

    /// The integer at a place; an index that lies outside comes from damaged bytes.
    subscript(index: Int) -> Element {
        @inline(__always)
        get throws(IndexDamage) {
            guard index >= 0, index < count else { throw .form(offset: start) }
            let offset = start &+ index &* MemoryLayout<Element>.stride
            try touch(offset, MemoryLayout<Element>.stride)
            return Element(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: Element.self))
        }
    }

    /// The bytes of the integers in a range, verified; valid as long as the layer is held.
    @inline(__always)
    func bytes(_ range: Range<Int>) throws(IndexDamage) -> UnsafeRawBufferPointer {
        guard range.lowerBound >= 0, range.upperBound <= count else { throw .form(offset: start) }
        let offset = start &+ range.lowerBound &* MemoryLayout<Element>.stride
        let length = range.count &* MemoryLayout<Element>.stride
        try touch(offset, length)
        return UnsafeRawBufferPointer(start: base + offset, count: length)
    }

    /// Asks the processor for the integer at a place, wherever that is: it is on its way while other things are done.
    @inline(__always)
    func prefetch(_ index: Int) { cplatform_prefetch(base + (start &+ index &* MemoryLayout<Element>.stride)) }

    /// Sees to it that bytes are verified, which must lie inside.
    @inline(__always)
    private func touch(_ offset: Int, _ length: Int) throws(IndexDamage) {
        guard let verified, length > 0 else { return }
        let first = offset &>> IndexMemory.stretchShift
        let last = (offset &+ length &- 1) &>> IndexMemory.stretchShift
        if first == last, verified[first].load(ordering: .relaxed) != 0 { return }
        try memory.verify(from: first, through: last, verified)
    }

    /// The first place whose integer is not below `target`, the integers ascending. O(log count).
    func firstPlace(notBelow target: Element) throws(IndexDamage) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if try self[middle] < target { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The same for several targets, whose searches go on side by side: none waits for what another one reads.
    func firstPlaces(notBelow targets: [Element]) throws(IndexDamage) -> [Int] {
        var lows = [Int](repeating: 0, count: targets.count)
        var left = count
        while left > 0 {
            let half = left / 2
            for index in lows.indices {
                // Where the middle one of the places left is below, half of them are passed; without a branch.
                let isBelow = try self[lows[index] + half] < targets[index]
                lows[index] += isBelow ? left - half : 0
            }
            left = half
        }
        return lows
    }

    /// The range from one place's integer to the next one's, which must ascend.
    @inline(__always)
    func span(_ index: Int) throws(IndexDamage) -> Range<Int> { try span(index..<index + 1) }

    /// The range from the integer at a range's beginning to the one at its end.
    @inline(__always)
    func span(_ range: Range<Int>) throws(IndexDamage) -> Range<Int> {
        let lower = try self[range.lowerBound]
        let upper = try self[range.upperBound]
        guard lower <= upper else { throw .form(offset: start) }
        return Int(truncatingIfNeeded: lower)..<Int(truncatingIfNeeded: upper)
    }
}
