import Testing

/// Random numbers that come again: the seed is in every failure, and `USUAL_SEED` sets it.
struct Dice: RandomNumberGenerator {
    private var state: UInt64
    /// What to set `USUAL_SEED` to, to see the same again.
    let seed: UInt64

    init() {
        self.init(seed: Program.environment["USUAL_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...999_999))
    }

    /// Numbers of this seed.
    init(seed: UInt64) {
        self.seed = seed
        state = seed
    }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    var hint: Comment { "USUAL_SEED=\(seed) does the same again" }
}
