import DeskModel
import Testing

@testable import Desk

@Suite("When a checkpoint is made")
struct CheckpointPolicyTests {
    @Test("The more memory a machine has, the more events wait for the next one, within bounds")
    func memory() {
        #expect(CheckpointPolicy.events(inMemoryOf: 0) == 500_000)
        #expect(CheckpointPolicy.events(inMemoryOf: 4 << 30) > 2 * CheckpointPolicy.events(inMemoryOf: 1 << 30))
        #expect(CheckpointPolicy.events(inMemoryOf: .max) == 16_000_000)
        #expect((500_000...8_000_000).contains(CheckpointPolicy().mostInMemory))
        #expect((500_000...16_000_000).contains(CheckpointPolicy().mostInMemoryReading))
    }

    @Test(
        "One that was made on the way through a long log is followed by one with a lookup's index, whoever comes next")
    func onTheWay() throws {
        let place = try TemporaryDesk()
        let desk = try place.open { $0.checkpointPolicy.worthwhile = 1000 }
        _ = try desk.addCustomer("Roohi Moolla")
        desk.projections.withLock { desk.stepUp(&$0, .onTheWay) }
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

    @Test("Who opens a desk writes what came since, and lets layers that have grown be until there are many")
    func opening() throws {
        let place = try TemporaryDesk()
        var most = 0
        for number in 1...20 {
            do { _ = try place.openFolding().addCustomer("Person \(number)") }
            let desk = try place.open { $0.checkpointPolicy.worthwhile = 1 }
            #expect(desk.standing?.sequence == desk.sequence)
            let names = place.checkpointFiles.filter { $0.contains("-things_1-") }
            most = max(most, names.count)
            #expect(try desk.find("person \(number)", limit: 30, at: place.now).matches.count >= 1)
        }
        #expect(most == CheckpointOccasion.opening.toleratedLayers)
        let desk = try place.open { $0.checkpointPolicy.worthwhile = 1 }
        #expect(try desk.find("person", limit: 30, at: place.now).matches.count == 20)
        // Whoever has time puts them together.
        _ = try desk.addCustomer("Person 21")
        desk.renewCheckpoint()
        #expect(place.checkpointFiles.filter { $0.contains("-things_1-") }.count < most)
        #expect(try place.openRenewing().find("person", limit: 30, at: place.now).matches.count == 21)
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
