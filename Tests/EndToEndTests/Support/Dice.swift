import Seeded
import Testing

/// Random numbers that come again: the seed is in every failure, and `USUAL_SEED` sets it.
typealias Dice = SeededGenerator

extension SeededGenerator {
    /// Numbers of a seed that is told with a failure.
    init() { self.init(seed: Self.drawnSeed) }

    var hint: Comment { "USUAL_SEED=\(seed) does the same again" }
}
