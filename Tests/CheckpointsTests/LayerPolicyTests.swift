import Testing

@testable import Checkpoints

@Suite("Layers")
struct LayerPolicyTests {
    @Test("are merged from the lowest one that has more than a quarter of itself above it")
    func start() {
        #expect(LayerPolicy.mergeStart(lengths: []) == nil)
        #expect(LayerPolicy.mergeStart(lengths: [100]) == nil)
        #expect(LayerPolicy.mergeStart(lengths: [100, 25]) == nil)
        #expect(LayerPolicy.mergeStart(lengths: [100, 26]) == 0)
        #expect(LayerPolicy.mergeStart(lengths: [100, 20, 6]) == 0)
        #expect(LayerPolicy.mergeStart(lengths: [1000, 100, 26]) == 1)
        #expect(LayerPolicy.mergeStart(lengths: [1000, 100, 20, 4]) == nil)
        #expect(LayerPolicy.mergeStart(lengths: [100, 100, 100], tolerating: 3) == nil)
        #expect(LayerPolicy.mergeStart(lengths: [100, 100, 100, 1], tolerating: 3) == 0)
    }

    @Test("are few, and each byte is written few times, however many are put on top")
    func amortised() {
        var lengths: [Int] = []
        var written = 0
        var most = 0
        let count = 20_000
        for _ in 0..<count {
            lengths.append(100)
            written += 100
            if let start = LayerPolicy.mergeStart(lengths: lengths) {
                let merged = lengths[start...].reduce(0, +)
                lengths = lengths[..<start] + [merged]
                written += merged
            }
            most = max(most, lengths.count)
        }
        #expect(lengths.reduce(0, +) == count * 100)
        #expect(most <= 9)
        #expect(written < count * 100 * 60)
    }
}
