import Testing

@testable import Desk

@Suite("When a checkpoint is made")
struct CheckpointPolicyTests {
    @Test("The more memory a machine has, the more events wait for the next one, within bounds")
    func memory() {
        #expect(CheckpointPolicy.events(inMemoryOf: 0) == 500_000)
        #expect(CheckpointPolicy.events(inMemoryOf: 16 << 30) > 2 * CheckpointPolicy.events(inMemoryOf: 6 << 30))
        #expect(CheckpointPolicy.events(inMemoryOf: .max) == 4_000_000)
        #expect((500_000...4_000_000).contains(CheckpointPolicy().mostInMemory))
    }
}
