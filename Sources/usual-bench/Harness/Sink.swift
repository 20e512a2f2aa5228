/// Where results go, so that no work is left out because nobody wants its result: the sum is part of the report.
final class Sink {
    private(set) var sum: UInt64 = 0

    /// Takes a result in.
    @inline(never)
    func take(_ result: some BinaryInteger) { sum = sum &* 31 &+ UInt64(truncatingIfNeeded: result) }
}
