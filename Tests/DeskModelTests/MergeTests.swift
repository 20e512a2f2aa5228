import DeskModel
import Seeded
import Testing

@Suite("Merge and unmerge")
struct MergeTests {
    @Test("Merged people show as one; the merge chooses, and fills what is missing")
    func profile() throws {
        var desk = TestDesk()
        let one = try desk.customer("Roohi Moolla") {
            $0.emails = .set(["r@example.com"])
            $0.language = .set("en")
        }
        let other = try desk.customer("Ruhi Mulla") {
            $0.emails = .set(["r@example.com", "work@example.com"])
            $0.language = .set("hi")
            $0.pronunciation = .set("ROO-hee")
        }
        try desk.perform(.mergeCustomers(other, into: one, fromFields: ["language"]))
        let profile = desk.state.profile(of: other)
        #expect(profile?.name == "Roohi Moolla" && profile?.language == "hi" && profile?.pronunciation == "ROO-hee")
        #expect(profile?.emails == ["r@example.com", "work@example.com"])
        #expect(desk.state.person(of: other).members == [one, other])
        #expect(desk.refusal(.mergeCustomers(one, into: other, fromFields: [])) != nil)
        #expect(desk.refusal(.mergeCustomers(one, into: one, fromFields: [])) != nil)
    }

    @Test("What is said later than a merge shows, of whichever of the two it is said")
    func later() throws {
        var desk = TestDesk()
        let (one, other) = (try desk.customer("Roohi Moolla"), try desk.customer("Ruhi Mulla"))
        let third = try desk.customer("R. Moolla")
        func call(_ customer: CustomerID, _ name: String) throws -> String? {
            var record = CustomerRecord()
            record.name = .set(name)
            try desk.perform(.change(.customer(record), number: customer.number))
            return desk.state.profile(of: one)?.name
        }
        try desk.perform(.mergeCustomers(other, into: one, fromFields: ["name"]))
        #expect(try call(one, "Roohi M. Moolla") == "Roohi M. Moolla")
        #expect(try call(other, "Ruhi M. Mulla") == "Ruhi M. Mulla")
        try desk.perform(.mergeCustomers(third, into: one, fromFields: ["name"]))
        #expect(desk.state.profile(of: one)?.name == "R. Moolla")
        #expect(try call(other, "Ruhi M. Mulla") == "R. Moolla", "what was known already is no news")
        #expect(try call(other, "Ruhi") == "Ruhi")
        try desk.perform(.unmergeCustomer(third))
        try desk.perform(.unmergeCustomer(other))
        #expect(
            [one, other, third].map { desk.state.profile(of: $0)?.name } == ["Roohi M. Moolla", "Ruhi", "R. Moolla"])
    }

    @Test("Merges upon merges come apart one by one, in any order")
    func chains() throws {
        var desk = TestDesk()
        let all = try (1...4).map { try desk.customer("Customer \($0)") }
        try desk.perform(.mergeCustomers(all[0], into: all[1], fromFields: []))
        try desk.perform(.mergeCustomers(all[1], into: all[2], fromFields: []))
        try desk.perform(.mergeCustomers(all[0], into: all[3], fromFields: []))
        #expect(desk.state.person(of: all[0]).root == all[3])
        #expect(Set(desk.state.person(of: all[3]).members) == Set(all))
        try desk.perform(.unmergeCustomer(all[1]))
        #expect(Set(desk.state.person(of: all[0]).members) == [all[0], all[1]])
        #expect(Set(desk.state.person(of: all[2]).members) == [all[2], all[3]])
        try desk.perform(.unmergeCustomer(all[3]))
        #expect(desk.state.person(of: all[2]).members == [all[2]])
        guard case .invalid? = desk.refusal(.unmergeCustomer(all[3])) else {
            Issue.record("there was nothing left to undo")
            return
        }
    }

    @Test("Any merges, changes between them and unmerges leave every fact on exactly one customer, as if apart")
    func random() throws {
        for seed in UInt64(0)..<40 {
            var generator = SeededGenerator(seed: seed)
            var desk = TestDesk()
            var apart = TestDesk()
            let all = try (1...6).map { try desk.customer("Customer \($0)") }
            for index in 1...6 { _ = try apart.customer("Customer \(index)") }
            for step in 0..<60 {
                let one = all.randomElement(using: &generator) ?? all[0]
                let other = all.randomElement(using: &generator) ?? all[0]
                switch Int.random(in: 0...3, using: &generator) {
                case 0: _ = try? desk.perform(.mergeCustomers(one, into: other, fromFields: ["name"]))
                case 1: _ = try? desk.perform(.unmergeCustomer(one))
                default:
                    var note = NoteRecord()
                    note.customer = .set(.known(one))
                    note.text = .set("note \(step)")
                    try desk.perform(.add(.note(note)))
                    try apart.perform(.add(.note(note)))
                }
                let roots = Set(all.map { desk.state.rootCustomer(of: $0) })
                let members = roots.flatMap { desk.state.person(of: $0).members }
                #expect(members.sorted() == all, "seed \(seed)")
                let notes = roots.flatMap { desk.state.notes(of: desk.state.person(of: $0)) }.map(\.number).sorted()
                #expect(notes == notes.indices.map { UInt64($0 + 1) }, "seed \(seed)")
            }
            for one in all { while (try? desk.perform(.unmergeCustomer(one))) != nil {} }
            for one in all {
                #expect(desk.state.customers[one] == apart.state.customers[one], "seed \(seed)")
                #expect(desk.state.profile(of: one) == apart.state.profile(of: one), "seed \(seed)")
            }
        }
    }

    @Test("A ticket that went into another speaks with it, and comes back as it was")
    func tickets() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Roohi Moolla")
        let one = try desk.ticket(customer)
        desk.pass(seconds: 60)
        let other = try desk.ticket(customer, "Is anybody there?")
        let before = desk.state.tickets[one]?.conversation
        try desk.perform(.mergeTickets(other, into: one))
        #expect(desk.state.activeTickets == [one])
        #expect(desk.state.status(of: other, at: desk.now) == .closed)
        #expect(desk.state.tickets[one]?.conversation.publicCount == 2)
        guard case .invalid? = desk.refusal(.claim(other)) else {
            Issue.record("a ticket that went into another was claimed")
            return
        }
        try desk.receive(other, "Hello?")
        #expect(desk.state.tickets[one]?.messages.count == 2)
        try desk.perform(.unmergeTicket(other))
        #expect(desk.state.activeTickets == [one, other])
        #expect(desk.state.tickets[other]?.conversation.publicCount == 1)
        #expect(desk.state.tickets[one]?.conversation.firstCustomer == before?.firstCustomer)
        let stranger = try desk.ticket(try desk.customer("Dana"))
        guard case .invalid? = desk.refusal(.mergeTickets(stranger, into: one)) else {
            Issue.record("tickets of two customers were merged")
            return
        }
    }

    @Test("Messages that are split off take their conversation along")
    func split() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Roohi Moolla")
        let ticket = try desk.ticket(customer)
        desk.pass(seconds: 60)
        try desk.receive(ticket, "And my card was charged twice.")
        let made = try desk.perform(.split(ticket, messages: [MessageID(2)], subject: "charged twice"))
        let part = TicketID(made ?? 0)
        #expect(desk.state.tickets[part]?.messages == [MessageID(2)])
        #expect(desk.state.tickets[part]?.conversation.oldestUnanswered == desk.now)
        #expect(desk.state.tickets[ticket]?.messages == [MessageID(1)])
        #expect(desk.state.tickets[ticket]?.links == [part])
        guard case .invalid? = desk.refusal(.split(ticket, messages: [MessageID(1)], subject: nil)) else {
            Issue.record("a ticket was left empty")
            return
        }
    }
}
