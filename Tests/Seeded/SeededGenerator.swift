import Glibc

/// Random numbers that come again from their seed, on every machine (SplitMix64: Steele, Lea, Flood 2014).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    /// What the numbers come from: those of `drawn` come again where `USUAL_SEED` is that.
    public let seed: UInt64
    @usableFromInline var state: UInt64

    /// The numbers of a seed.
    public init(seed: UInt64) {
        self.seed = seed
        state = seed
    }

    /// The numbers of the seed that `USUAL_SEED` names, else of a new one; which is printed, with the test that it is for.
    public static func drawn(for test: String = #function) -> SeededGenerator {
        let seed = drawnSeed
        print("\(test): USUAL_SEED=\(seed)")
        return SeededGenerator(seed: seed)
    }

    /// The seed that `USUAL_SEED` names, else a new one, short enough to be typed; to be told with every failure.
    public static var drawnSeed: UInt64 {
        getenv("USUAL_SEED").flatMap { UInt64(String(cString: $0)) } ?? .random(in: 0...999_999_999)
    }

    /// The next one. O(1).
    @inlinable
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
