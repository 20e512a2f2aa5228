import DeskModel
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

    @Test(
        "One that was made on the way through a long log is followed by one with a lookup's index, whoever comes next")
    func onTheWay() throws {
        let place = try TemporaryDesk()
        let desk = try place.open { $0.checkpointPolicy.worthwhile = 1000 }
        _ = try desk.addCustomer("Roohi Moolla")
        desk.projections.withLock { desk.stepUp(&$0, onTheWay: true) }
        #expect(desk.standing?.sequence == desk.sequence)
        #expect(desk.projections.withLock { $0.base?.isLookupWritten } == false)
        #expect(desk.isCheckpointDue)

        let next = try place.open { $0.checkpointPolicy.worthwhile = 1000 }
        #expect(next.projections.withLock { $0.base?.isLookupWritten } == true)
        #expect(try next.find("moolla", limit: 3, at: place.now).matches.count == 1)

        // The first process finds the better one, and makes no third.
        desk.renewCheckpoint()
        #expect(!desk.isCheckpointDue)
        #expect(place.checkpointFiles.filter { $0.hasSuffix(".manifest") }.count == 1)
        #expect(try desk.find("moolla", limit: 3, at: place.now).matches.count == 1)
    }

    @Test("A desk of nobody is not indexed again and again")
    func nobody() throws {
        let place = try TemporaryDesk()
        let desk = try place.open { $0.checkpointPolicy.worthwhile = 1 }
        var agent = AgentRecord()
        agent.name = .set("Ben")
        try desk.perform(.add(.agent(agent)))
        desk.renewCheckpoint()
        #expect(desk.standing != nil)
        #expect(!desk.isCheckpointDue)
    }
}
