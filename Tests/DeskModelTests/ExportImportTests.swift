import Seeded
import Testing

@testable import DeskModel

/// A desk that is told to an empty one, event by event under its own ids, comes out the same.
@Suite("A desk told to another")
struct ExportImportTests {
    @Test("Every thing is as it was, with its number, status, conversation and counts", arguments: 0..<25)
    func retold(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let old = try Self.work(&generator)
        var new = TestDesk()
        new.now = old.now
        let lines = old.events.enumerated().compactMap { Self.line($1, $0) }
        var start = 0
        while start < lines.count {
            let end = min(lines.count, start + Int.random(in: 1...40, using: &generator))
            let outcomes = new.load(Array(lines[start..<end]))
            for outcome in outcomes {
                guard case .imported = outcome else {
                    Issue.record("seed \(seed): \(outcome)")
                    return
                }
            }
            start = end
        }
        #expect(new.state.openPlaceholders() == [], "seed \(seed)")
        Self.compare(old.state, new.state, seed)
        for outcome in new.load(lines) {
            guard case .unchanged = outcome else {
                Issue.record("seed \(seed): the second import: \(outcome)")
                return
            }
        }
        let names = old.state.customers.all.map { old.state.outputID(.customer, $0.id.number) }
        #expect(Set(names) == Set(new.state.customers.all.map { new.state.outputID(.customer, $0.id.number) }))
    }

    private static func work(_ generator: inout SeededGenerator) throws -> TestDesk {
        var desk = TestDesk()
        let customers = try (1...4).map { try desk.customer("Customer \($0)") }
        for _ in 0..<5 { _ = try desk.ticket(customers.randomElement(using: &generator) ?? customers[0]) }
        for _ in 0..<150 {
            let customer = customers.randomElement(using: &generator) ?? customers[0]
            let other = customers.randomElement(using: &generator) ?? customers[0]
            let command: Command =
                switch Int.random(in: 0...8, using: &generator) {
                case 0: .mergeCustomers(customer, into: other, fromFields: ["name"])
                case 1:
                    .unmergeCustomer(
                        customer, giving: desk.state.sinceMerge(of: customer)?.things.map(\.thing).suffix(2) ?? [])
                case 8: .tellApart(customer, other, apart: Bool.random(using: &generator))
                case 2: .add(Self.record(&generator, customer))
                default: RandomCommandTests.command(&generator, desk)
                }
            _ = try? desk.perform(command, by: ["ana", "ben"].randomElement(using: &generator) ?? "ana")
            desk.pass(seconds: [1, 60, 7200, 90_000].randomElement(using: &generator) ?? 1)
        }
        return desk
    }

    private static func record(_ generator: inout SeededGenerator, _ customer: CustomerID) -> AnyRecord {
        let owner = Change<Reference<Customer>>.set(.known(customer))
        switch Int.random(in: 0...3, using: &generator) {
        case 0:
            var note = NoteRecord()
            note.customer = owner
            note.text = .set("note")
            return .note(note)
        case 1:
            var promise = PromiseRecord()
            promise.customer = owner
            promise.ticket = .set(.known(TicketID(1)))
            promise.text = .set("a call")
            promise.due = .set(Timestamp(seconds: 1_772_600_000))
            return .promise(promise)
        case 2:
            var survey = SurveyRecord()
            survey.customer = owner
            survey.type = .set("nps")
            survey.score = .set(7)
            return .survey(survey)
        default:
            var fact = FactRecord()
            fact.customer = owner
            fact.ticket = .set(.known(TicketID(2)))
            fact.key = .set("order")
            fact.value = .set("1182")
            return .fact(fact)
        }
    }

    private static func compare(_ old: DeskState, _ new: DeskState, _ seed: UInt64) {
        for kind in EntityKind.allCases where kind != .event {
            #expect(old.nextNumber(kind) == new.nextNumber(kind), "seed \(seed): \(kind)")
        }
        for customer in old.customers.all { #expect(new.customers[customer.id] == customer, "seed \(seed)") }
        for promise in old.promises.all { #expect(new.promises[promise.id] == promise, "seed \(seed)") }
        for survey in old.surveys.all { #expect(new.surveys[survey.id] == survey, "seed \(seed)") }
        for merge in old.merges.all { #expect(new.merges[merge.id] == merge, "seed \(seed)") }
        for ticket in old.tickets.all {
            guard let after = new.tickets[ticket.id] else {
                Issue.record("seed \(seed): ticket \(ticket.id) is missing")
                continue
            }
            #expect(withoutSequences(after) == withoutSequences(ticket), "seed \(seed)")
        }
        for message in old.messages.all {
            var before = message
            var after = new.messages[message.id]
            before.sequences = []
            after?.sequences = []
            #expect(before == after, "seed \(seed)")
        }
        #expect(old.activeTickets == new.activeTickets && old.solvedTickets == new.solvedTickets, "seed \(seed)")
    }

    /// Where the log tells of it is another log's matter.
    private static func withoutSequences(_ ticket: Ticket) -> Ticket {
        var ticket = ticket
        ticket.lastSequence = 0
        ticket.toldBy = 0
        ticket.changedBy = []
        ticket.lastCustomerSequence = 0
        ticket.lastAgentSequence = 0
        return ticket
    }

    private static func foreign(_ kind: EntityKind, _ number: UInt64) -> ForeignID {
        ForeignID(source: "~old", id: "~\(kind.letter)\(number)")
    }

    private static func line(_ event: Event, _ index: Int) -> ImportLine? {
        let content: ImportLine.Content
        var id = ""
        switch event.body {
        case .recorded(var record, let number):
            var naming = Naming()
            record.visit(&naming)
            content = .record(record)
            id = foreign(record.kind, number).id
        case .placeholder, .unknown: return nil
        default: content = .event(retold(event))
        }
        return ImportLine(
            number: index, source: "~old", id: id, digest: digest("\(index)"), content: content,
            recordedAt: event.recordedAt, recordedBy: event.actor)
    }

    /// The event with names in the place of numbers.
    private static func retold(_ event: Event) -> ImportedEvent {
        var names: [ImportedEvent.Name] = []
        func name(_ kind: EntityKind, _ number: UInt64) {
            names.append(ImportedEvent.Name(kind, foreign(kind, number)))
        }
        switch event.body {
        case .replyWithdrawn(let message), .delivery(let message, _, _): name(.message, message.number)
        case .ticketsMerged(let merge, let from, let into):
            name(.merge, merge.number)
            name(.ticket, from.number)
            name(.ticket, into.number)
        case .customersMerged(let merge, let from, let into, _):
            name(.merge, merge.number)
            name(.customer, from.number)
            name(.customer, into.number)
        case .ticketsUnmerged(let merge), .customersUnmerged(let merge): name(.merge, merge.number)
        case .ticketSplit(let from, let messages):
            name(.ticket, from.number)
            for message in messages { name(.message, message.number) }
        case .ticketsLinked(let other, _): name(.ticket, other.number)
        case .customersToldApart(let other, _): name(.customer, other.number)
        default: break
        }
        let body = event.body
        return ImportedEvent(
            at: event.at, by: event.actor, customer: event.customer.map { foreign(.customer, $0.number) },
            ticket: event.ticket.map { foreign(.ticket, $0.number) }, names: names
        ) { rebuilt(body, $0) }
    }

    private static func rebuilt(_ body: EventBody, _ numbers: [UInt64]) -> EventBody? {
        switch body {
        case .replyWithdrawn: .replyWithdrawn(MessageID(numbers[0]))
        case .delivery(_, let state, let detail): .delivery(MessageID(numbers[0]), state, detail: detail)
        case .ticketsMerged:
            .ticketsMerged(MergeID(numbers[0]), from: TicketID(numbers[1]), into: TicketID(numbers[2]))
        case .customersMerged(_, _, _, let fields):
            .customersMerged(
                MergeID(numbers[0]), from: CustomerID(numbers[1]), into: CustomerID(numbers[2]), fromFields: fields)
        case .ticketsUnmerged: .ticketsUnmerged(MergeID(numbers[0]))
        case .customersUnmerged: .customersUnmerged(MergeID(numbers[0]))
        case .ticketSplit:
            .ticketSplit(from: TicketID(numbers[0]), messages: numbers.dropFirst().map { MessageID($0) })
        case .customersToldApart(_, let apart): .customersToldApart(other: CustomerID(numbers[0]), apart: apart)
        case .ticketsLinked(_, let linked): .ticketsLinked(other: TicketID(numbers[0]), linked: linked)
        default: body
        }
    }

    /// Puts names in the place of numbers in a record.
    private struct Naming: ReferenceFields {
        private func name<Subject>(_ kind: EntityKind, _ field: inout Change<Reference<Subject>>) {
            if let id = field.value?.known { field = .set(.foreign(ExportImportTests.foreign(kind, id.number))) }
        }
        mutating func reference(_ key: String, _ field: inout Change<Reference<Customer>>) { name(.customer, &field) }
        mutating func reference(_ key: String, _ field: inout Change<Reference<Ticket>>) { name(.ticket, &field) }
        mutating func reference(_ key: String, _ field: inout Change<Reference<Message>>) { name(.message, &field) }
        mutating func reference(_ key: String, _ field: inout Change<Reference<SavedReply>>) {
            name(.savedReply, &field)
        }
    }
}
