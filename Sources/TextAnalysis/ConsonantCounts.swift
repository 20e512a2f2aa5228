/// How often each class of consonants comes in a word: words that differ in more than two or three are not near.
///
/// The classes are those of `SoundSkeleton`, `c`, `ch`, `j` and soft `g` being hissed. Of names that other scripts and
/// tongues spell, at most one of twenty differs in more than two; of any two names five of six do.
public struct ConsonantCounts: Sendable {
    private let counts: UInt64

    /// Of a word as `SpokenWord.read` gives it. O(signs).
    @inline(__always)
    public init(_ signs: UnsafeBufferPointer<UInt8>) {
        counts = Self.classes.withUnsafeBufferPointer { classes in
            var counts: UInt64 = 0
            for sign in signs { counts &+= classes[Int(sign & 63)] }
            return counts
        }
    }

    /// By how many consonants two words differ, wherever these stand.
    @inline(__always)
    public func difference(_ other: ConsonantCounts) -> Int {
        let left = unsafeBitCast(counts, to: SIMD8<UInt8>.self)
        let right = unsafeBitCast(other.counts, to: SIMD8<UInt8>.self)
        let more = pointwiseMax(left, right) &- pointwiseMin(left, right)
        return Int(more.wrappedSum())
    }

    /// A one in the byte of each sign's class; vowels are none.
    private static let classes: [UInt64] = SoundSkeleton.hissedClasses.map { $0 == 0 ? 0 : 1 << (UInt64($0) * 8) }
}
