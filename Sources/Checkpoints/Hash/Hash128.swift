/// A 128-bit hash whose bits are spread evenly, as those of a keyed hash function or a digest are.
public struct Hash128: Hashable, Comparable, Sendable {
    /// The first 64 bits, which decide the order.
    public var high: UInt64
    /// The other 64 bits.
    public var low: UInt64

    /// The hash of these halves.
    @inlinable
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// By the high halves, then by the low ones.
    @inlinable
    public static func < (one: Hash128, other: Hash128) -> Bool {
        one.high == other.high ? one.low < other.low : one.high < other.high
    }
}
