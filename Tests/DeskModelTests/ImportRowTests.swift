import Testing

@testable import DeskModel

@Suite("Import lines of one row")
struct ImportRowTests {
    private let start = Timestamp(seconds: 1_772_500_000)

    /// A record that no desk takes: a new customer without a name.
    private var bad: ImportLine { line(.customer(CustomerRecord()), id: "nameless") }

    private func row(_ lines: [ImportLine]) -> [ImportLine] {
        lines.enumerated().map { index, line in
            var line = line
            line.isJoined = index > 0
            return line
        }
    }

    private func ticket(_ id: String, of customer: String) -> ImportLine {
        line(ticketRecord(customer, at: start), id: id)
    }

    @Test("One record that cannot be taken rejects its whole row, and nothing of it is left", arguments: 0..<3)
    func wholeOrNothing(place: Int) {
        var records = [
            line(customerRecord("Roohi"), id: "c1"),
            ticket("t1", of: "c9"),
        ]
        records.insert(bad, at: place)
        var desk = TestDesk()
        let reason = #"a new customer needs "name""#
        #expect(desk.load(row(records)) == Array(repeating: .rejected(reason: reason), count: 3))
        #expect(desk.events.isEmpty)
        #expect(desk.state == DeskState())
    }

    @Test("After a rejected row the batch goes on as if it had not been there")
    func leavesNoTrace() {
        let before = row([line(customerRecord("Roohi"), id: "c1"), ticket("t1", of: "c1")])
        let rejected = row([
            line(customerRecord("Else"), id: "c1"), line(customerRecord("New"), id: "c2"), ticket("t2", of: "c3"),
            line(messageRecord("t2", .customer, at: start), id: "m1"), bad,
        ])
        let after = row([
            ticket("t2", of: "c2"), line(messageRecord("t9", .customer, at: start)),
            line(customerRecord("New"), id: "c2"),
        ])
        var with = TestDesk()
        let outcomes = with.load(before + rejected + after)
        var without = TestDesk()
        let expected = without.load(before + after)
        #expect(Array(outcomes.prefix(2)) + Array(outcomes.suffix(3)) == expected)
        #expect(outcomes[2..<7].allSatisfy { if case .rejected = $0 { true } else { false } })
        #expect(with.events == without.events)
        #expect(with.state == without.state)
    }

    @Test("A record that was seen before does not save its row, and is not lost with it")
    func seenBefore() {
        let customer = line(customerRecord("Roohi"), id: "c1")
        var desk = TestDesk()
        desk.load([customer])
        let outcomes = desk.load(row([customer, bad]))
        #expect(outcomes.allSatisfy { if case .rejected = $0 { true } else { false } })
        #expect(
            desk.load(row([customer, ticket("t1", of: "c1")])) == [.unchanged(sequence: 1), .imported(sequence: 2)])
    }

    @Test("Lines that are not joined are taken each for itself")
    func separateLines() {
        var desk = TestDesk()
        let outcomes = desk.load([line(customerRecord("Roohi"), id: "c1"), bad, ticket("t1", of: "c1")])
        #expect(outcomes[0] == .imported(sequence: 1))
        #expect(outcomes[2] == .imported(sequence: 2))
    }

    @Test("A long row costs as much a record as a short one, rejected or not")
    func longRow() {
        // Undone backwards once: with a copy of the batch a record, this would take minutes.
        let records = (0..<50_000).map { line(customerRecord("N\($0)"), id: "c\($0)") }
        var desk = TestDesk()
        #expect(desk.load(row(records + [bad])).count == 50_001)
        #expect(desk.events.isEmpty)
        #expect(desk.load(row(records)).last == .imported(sequence: 50_000))
    }
}
