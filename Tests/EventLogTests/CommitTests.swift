import Testing

@testable import EventLog

@Suite struct CommitTests {
    @Test func whatIsCommittedIsReadBack() throws {
        let desk = try TemporaryDesk()
        let log = try desk.create()
        let committed = try log.commit(after: 0, fold: { _ in }) {
            Decision([RecordDraft(kind: 7, payload: [1, 2, 3]), RecordDraft(kind: 8, payload: [])], outcome: "done")
        }
        #expect(committed.first == 1)
        #expect(committed.last == 2)
        #expect(committed.outcome == "done")
        #expect(log.durableSequence == 2)
        #expect(try log.all() == [.init(1, 7, [1, 2, 3]), .init(2, 8, [])])
        let second = try log.record(at: committed.positions[1]) { $0.kind }
        #expect(second == 8)
    }
}
