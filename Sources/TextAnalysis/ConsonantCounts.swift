/// How often each class of consonants comes in a word: words that differ in more than two or three are not near.
///
/// The classes are those of `SoundSkeleton`, `c`, `ch`, `j` and soft `g` being hissed. Of names that other scripts and
/// tongues spell, at most one of twenty differs in more than two; of any two names five of six do.
public struct ConsonantCounts: Sendable, Equatable {
    /// Four bits a class, at most 15 of each; the highest four are zero.
    public let packed: UInt32

    /// From `packed`, as a layer keeps it.
    @inlinable @inline(__always)
    public init(packed: UInt32) { self.packed = packed }

    /// Of a word as `SpokenWord.read` gives it. O(signs).
    public init(_ signs: UnsafeBufferPointer<UInt8>) {
        // A byte a class; vowels and what is hardly heard, which are of the first one, do not count.
        var counts: UInt64 = 0
        for sign in signs { counts &+= Self.classes[Int(sign & 63)] }
        var packed: UInt32 = 0
        for place in 1...7 as ClosedRange<UInt64> {
            packed |= UInt32(min(15, counts >> (place * 8) & 255)) << UInt32((place - 1) * 4)
        }
        self.packed = packed
    }

    /// By how many consonants two words differ, wherever these stand.
    @inlinable @inline(__always)
    public func difference(_ other: ConsonantCounts) -> Int {
        let (left, right) = (bytes, other.bytes)
        let more = pointwiseMax(left, right) &- pointwiseMin(left, right)
        return Int(more.wrappedSum())
    }

    /// A class to a byte, in whatever order.
    @inlinable @inline(__always)
    var bytes: SIMD8<UInt8> {
        let both = UInt64(packed & 0x0F0F_0F0F) | UInt64(packed >> 4 & 0x0F0F_0F0F) << 32
        return unsafeBitCast(both, to: SIMD8<UInt8>.self)
    }

    /// A one in the byte of each sign's class.
    private static let classes: [UInt64] = SoundSkeleton.hissedClasses.map { 1 << (UInt64($0) * 8) }
}
