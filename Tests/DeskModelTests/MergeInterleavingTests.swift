import Seeded
import Testing

@testable import DeskModel

/// Whatever is done to customers, and whenever some of them are merged and taken apart: everything is on exactly one of
/// them, and when all merges are taken back they are as if there had been none.
@Suite("Merges among all else that happens")
struct MergeInterleavingTests {
    @Test("Everything is one person's, and taken apart they are as if they had gone on apart", arguments: 0..<40)
    func asIfApart(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var joined = TwinDesks()
        for step in 0..<120 {
            let one = joined.customers.randomElement(using: &generator) ?? CustomerID(1)
            let other = joined.customers.randomElement(using: &generator) ?? CustomerID(1)
            switch Int.random(in: 0...9, using: &generator) {
            case 0: joined.join(.mergeCustomers(one, into: other, fromFields: Self.fields(&generator)))
            case 1: joined.join(.unmergeCustomer(one))
            case 2, 3: joined.set(Self.fieldChange(&generator, step), of: one, "seed \(seed) step \(step)")
            default: joined.both(Self.command(&generator, joined.desk, one, step))
            }
            joined.desk.pass(seconds: 60)
            joined.apart.pass(seconds: 60)
            if step % 10 == 0 { Self.checkOwners(joined.desk.state, joined.customers, "seed \(seed) step \(step)") }
        }
        for one in joined.customers { while joined.join(.unmergeCustomer(one)) {} }
        Self.checkOwners(joined.desk.state, joined.customers, "seed \(seed)")
        let (desk, apart) = (joined.desk.state, joined.apart.state)
        for one in joined.customers {
            #expect(desk.customers[one] == apart.customers[one], "seed \(seed)")
            #expect(desk.profile(of: one) == apart.profile(of: one), "seed \(seed)")
        }
        #expect(desk.tickets.all == apart.tickets.all, "seed \(seed)")
        #expect(desk.messages.all == apart.messages.all, "seed \(seed)")
        #expect(desk.orders.all == apart.orders.all && desk.promises.all == apart.promises.all, "seed \(seed)")
        #expect(desk.complaints.all == apart.complaints.all && desk.surveys.all == apart.surveys.all, "seed \(seed)")
        #expect(desk.ideas.all == apart.ideas.all && desk.activeTickets == apart.activeTickets, "seed \(seed)")
    }

    @Test("What is handed over when two are taken apart is handed over whole, and nothing else is", arguments: 0..<40)
    func handedOver(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var desk = TestDesk()
        let customers = try (1...5).map { try desk.customer("Customer \($0)") }
        for step in 0..<100 {
            let one = customers.randomElement(using: &generator) ?? customers[0]
            let other = customers.randomElement(using: &generator) ?? customers[0]
            switch Int.random(in: 0...9, using: &generator) {
            case 0, 1: _ = try? desk.perform(.mergeCustomers(one, into: other, fromFields: []))
            case 2:
                guard let sequel = desk.state.sinceMerge(of: one) else { continue }
                let giving = sequel.things.filter { _ in Bool.random(using: &generator) }
                let before = Dictionary(
                    sequel.things.map { ($0.thing, desk.state.owner(of: $0.thing.kind, $0.thing.number)) },
                    uniquingKeysWith: { first, _ in first })
                try desk.perform(.unmergeCustomer(one, giving: giving.map(\.thing)))
                for entry in sequel.things {
                    let owner = desk.state.owner(of: entry.thing.kind, entry.thing.number)
                    if giving.contains(entry) {
                        #expect(owner == (entry.of == sequel.from ? sequel.into : sequel.from), "seed \(seed)")
                    } else if ![.complaint, .promise, .survey, .fact].contains(entry.thing.kind) {
                        // The others go with their ticket.
                        #expect(owner == before[entry.thing], "seed \(seed)")
                    }
                }
            default: _ = try? desk.perform(Self.command(&generator, desk, one, step))
            }
            desk.pass(seconds: 60)
            Self.checkOwners(desk.state, customers, "seed \(seed) step \(step)")
        }
        var again = DeskState()
        for (index, event) in desk.events.enumerated() { again.evolve(event, sequence: UInt64(index + 1)) }
        again.settle()
        #expect(again == desk.state, "seed \(seed): folding again gave another desk")
    }

    @Test("A stranger's thing is not handed over")
    func strangersThing() throws {
        var desk = TestDesk()
        let (one, other) = (try desk.customer("Roohi Moolla"), try desk.customer("Ruhi Mulla"))
        let stranger = try desk.customer("Dana")
        var note = NoteRecord()
        note.customer = .set(.known(stranger))
        note.text = .set("allergic to nuts")
        let number = try #require(try desk.perform(.add(.note(note))))
        try desk.perform(.mergeCustomers(other, into: one, fromFields: []))
        #expect(desk.refusal(.unmergeCustomer(other, giving: [CustomerThing(.note, number)])) != nil)
        #expect(desk.refusal(.unmergeCustomer(other, giving: [CustomerThing(.customer, one.number)])) != nil)
    }

    @Test("A ticket goes with what came up on it")
    func ticketWhole() throws {
        var desk = TestDesk()
        let (one, other) = (try desk.customer("Roohi Moolla"), try desk.customer("Ruhi Mulla"))
        try desk.perform(.mergeCustomers(other, into: one, fromFields: []))
        desk.pass(seconds: 60)
        let ticket = try desk.ticket(one)
        var promise = PromiseRecord()
        promise.customer = .set(.known(one))
        promise.ticket = .set(.known(ticket))
        promise.text = .set("a call")
        promise.due = .set(desk.now.adding(seconds: 3600))
        try desk.perform(.add(.promise(promise)))
        #expect(desk.state.sinceMerge(of: other)?.things.map(\.of) == [one, one])
        try desk.perform(.unmergeCustomer(other, giving: [CustomerThing(.ticket, ticket.number)]))
        #expect(desk.state.tickets[ticket]?.customer == other)
        #expect(desk.state.customers[other]?.promises.count == 1 && desk.state.customers[one]?.promises == [])
        #expect(desk.state.customers[one]?.tickets == [])
    }

    @Test("Two who are known for two people stay so, until it is taken back")
    func apart() throws {
        var desk = TestDesk()
        let (one, other) = (try desk.customer("Roohi Moolla"), try desk.customer("Ruhi Mulla"))
        try desk.perform(.tellApart(other, one, apart: true))
        #expect(desk.state.customers[one]?.apart == [other] && desk.state.customers[other]?.apart == [one])
        let count = desk.events.count
        try desk.perform(.tellApart(one, other, apart: true))
        #expect(desk.events.count == count, "known already")
        try desk.perform(.tellApart(one, other, apart: false))
        #expect(desk.state.customers[one]?.apart == [] && desk.state.customers[other]?.apart == [])
        #expect(desk.refusal(.tellApart(one, one, apart: true)) != nil)
        try desk.perform(.mergeCustomers(other, into: one, fromFields: []))
        #expect(desk.refusal(.tellApart(one, other, apart: true)) != nil, "they are one person")
    }

    /// A change of any of a customer's fields, of which a merge may have chosen some.
    private static func fieldChange(_ generator: inout SeededGenerator, _ step: Int) -> CustomerRecord {
        func some<Value>(_ value: Value) -> Change<Value> {
            [.keep, .keep, .clear, .set(value)].randomElement(using: &generator) ?? .keep
        }
        var record = CustomerRecord()
        record.name = .set("Name \(step)")
        record.preferredName = some("Nick \(step)")
        record.pronunciation = some("NAYM \(step)")
        record.formOfAddress = some("Dr \(step)")
        record.language = some("l\(step)")
        record.since = some("\(2000 + step)-01-01")
        record.birthDate = some("\(1900 + step)-01-01")
        record.address = some(PostalAddress(street: "\(step) Elm Street"))
        record.vip = some(step.isMultiple(of: 2))
        record.emails = some(["\(step)@example.com"])
        record.phones = some(["+1 415 555 \(1000 + step)"])
        record.accountNumbers = some(["A-\(step)"])
        return record
    }

    private static func fields(_ generator: inout SeededGenerator) -> [String] {
        Decider.mergeableFields.sorted().filter { _ in Bool.random(using: &generator) }
    }

    /// Every thing is on exactly one customer's lists, and on the one that it names.
    private static func checkOwners(_ state: DeskState, _ customers: [CustomerID], _ place: String) {
        let roots = Set(customers.map { state.rootCustomer(of: $0) })
        let people = roots.sorted().map { state.person(of: $0) }
        #expect(people.flatMap(\.members).sorted() == customers, "\(place)")
        func once<Number: Comparable>(_ found: [Number], _ all: [Number]) {
            #expect(found.sorted() == all.sorted(), "\(place)")
        }
        once(people.flatMap { state.tickets(of: $0).map(\.id) }, state.tickets.all.map(\.id))
        once(people.flatMap { state.orders(of: $0).map(\.id) }, state.orders.all.map(\.id))
        once(people.flatMap { state.complaints(of: $0).map(\.id) }, state.complaints.all.map(\.id))
        once(people.flatMap { state.promises(of: $0).map(\.id) }, state.promises.all.map(\.id))
        once(people.flatMap { state.surveys(of: $0).map(\.id) }, state.surveys.all.map(\.id))
        once(people.flatMap { state.ideas(of: $0).map(\.id) }, state.ideas.all.map(\.id))
        once(people.flatMap { state.notes(of: $0).map(\.number) }, Array(1..<state.nextNumber(.note)))
        once(people.flatMap { state.facts(of: $0).map(\.number) }, Array(1..<state.nextNumber(.fact)))
        for id in customers {
            guard let customer = state.customers[id] else { continue }
            #expect(customer.tickets.allSatisfy { state.tickets[$0]?.customer == id }, "\(place)")
            #expect(customer.promises.allSatisfy { state.promises[$0]?.customer == id }, "\(place)")
            #expect(customer.notes.allSatisfy { state.owner(of: .note, $0.number) == id }, "\(place)")
        }
    }

    /// Something that happens to a customer, on the customer's own tickets.
    private static func command(
        _ generator: inout SeededGenerator, _ desk: TestDesk, _ customer: CustomerID, _ step: Int
    ) -> Command {
        let owner = Change<Reference<Customer>>.set(.known(customer))
        let mine = desk.state.customers[customer]
        if let ticket = mine?.tickets.randomElement(using: &generator), Bool.random(using: &generator) {
            return onTicket(&generator, ticket, customer, step)
        }
        switch Int.random(in: 0...10, using: &generator) {
        case 0:
            var record = CustomerRecord()
            record.name = .set("Name \(step)")
            record.tags = .set(["t\(step % 3)"])
            record.emails = [.keep, .clear, .set(["\(step)@example.com"])].randomElement(using: &generator) ?? .keep
            record.vip = .set(Bool.random(using: &generator))
            record.language = [.keep, .set("hi"), .clear].randomElement(using: &generator) ?? .keep
            return .change(.customer(record), number: customer.number)
        case 1:
            var record = NoteRecord()
            record.customer = owner
            record.text = .set("note \(step)")
            record.pinned = .set(Bool.random(using: &generator))
            return .add(.note(record))
        case 2:
            var record = FactRecord()
            record.customer = owner
            record.key = .set("device")
            record.value = .set("kettle \(step)")
            return .add(.fact(record))
        case 3:
            var record = PreferenceRecord()
            record.customer = owner
            record.key = .set("milk")
            record.value = .set("oat \(step)")
            return .add(.preference(record))
        case 4:
            var record = UsualRecord()
            record.customer = owner
            record.item = .set("flat white")
            return .add(.usual(record))
        case 5:
            var record = OrderRecord()
            record.customer = owner
            record.items = .set([OrderItem(name: "tea", quantity: Amount(millionths: 1_000_000))])
            return .add(.order(record))
        case 6:
            var record = SurveyRecord()
            record.customer = owner
            record.type = .set("nps")
            record.score = .set(7)
            return .add(.survey(record))
        case 7:
            var record = IdeaRecord()
            record.customer = owner
            record.text = .set("a bigger cup")
            return .add(.idea(record))
        case 8: return .giveRemedy(customer, ticket: nil, RemedyGiven(.apology))
        case 9: return .view(customer)
        default:
            var record = TicketRecord()
            record.customer = owner
            record.channel = .set("email")
            return .newTicket(record, body: "Cold again.", from: .customer)
        }
    }

    private static func onTicket(
        _ generator: inout SeededGenerator, _ ticket: TicketID, _ customer: CustomerID, _ step: Int
    ) -> Command {
        switch Int.random(in: 0...6, using: &generator) {
        case 0: return .receive(ticket, body: "And?", author: nil, via: nil, channel: nil)
        case 1: return .reply(ticket, body: "Sorry.", savedReply: nil, basis: nil, sendAfter: nil, then: nil)
        case 2: return .claim(ticket)
        case 3: return .solve(ticket, reason: "r")
        case 4:
            var record = TicketRecord()
            record.tags = .set(["x\(step % 4)"])
            return .setTicket(ticket, record)
        case 5:
            var record = ComplaintRecord()
            record.customer = .set(.known(customer))
            record.ticket = .set(.known(ticket))
            record.reason = .set("cold")
            return .add(.complaint(record))
        default:
            var record = PromiseRecord()
            record.customer = .set(.known(customer))
            record.ticket = .set(.known(ticket))
            record.text = .set("a call \(step)")
            record.due = .set(Timestamp(seconds: 1_772_600_000))
            return .add(.promise(record))
        }
    }
}
