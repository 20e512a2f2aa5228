import Testing

@testable import Checkpoints

@Suite("A checkpoint's identity")
struct CheckpointIdentityTests {
    @Test("differs by desk, by format and by erasure")
    func differs() {
        let one = CheckpointIdentity(desk: "00", format: 1, erasureGeneration: 0)
        #expect(one == CheckpointIdentity(desk: "00", format: 1, erasureGeneration: 0))
        #expect(one != CheckpointIdentity(desk: "01", format: 1, erasureGeneration: 0))
        #expect(one != CheckpointIdentity(desk: "00", format: 2, erasureGeneration: 0))
        #expect(one != CheckpointIdentity(desk: "00", format: 1, erasureGeneration: 1))
    }
}
