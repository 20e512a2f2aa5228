import Testing

@testable import DeskModel

@Suite("Import lines")
struct ImportTests {
    private let start = Timestamp(seconds: 1_772_500_000)

    @Test("The same line twice is one event, in one batch or in two")
    func twice() {
        var desk = TestDesk()
        let roohi = line(customerRecord("Roohi Moolla"), id: "c1")
        #expect(desk.load([roohi, roohi]) == [.imported(sequence: 1), .unchanged(sequence: 1)])
        #expect(desk.load([roohi]) == [.unchanged(sequence: 1)])
        #expect(desk.events.count == 1)
    }

    @Test("A line and its changed self, imported twice, leave the desk as changed")
    func changedLine() {
        var desk = TestDesk()
        let lines = [line(customerRecord("Roohi Mulla"), id: "c1"), line(customerRecord("Roohi Moolla"), id: "c1")]
        #expect(desk.load(lines) == [.imported(sequence: 1), .imported(sequence: 2)])
        #expect(desk.load(lines) == [.unchanged(sequence: 1), .unchanged(sequence: 2)])
        #expect(desk.state.customers[CustomerID(1)]?.name == "Roohi Moolla")
        #expect(desk.state.customers.count == 1)
    }

    @Test("An id that another sender only mentioned stays the thing's that was told under it")
    func mentionedElsewhere() {
        var desk = TestDesk()
        desk.load([line(customerRecord("Mei Lin"), id: "c1"), line(ticketRecord("c1", at: start), id: "t9")])
        var message = MessageRecord()
        message.ticket = .set(.foreign(ForeignID(source: "mail", id: "t9")))
        message.at = .set(start)
        message.from = .set("customer")
        message.body = .set("And?")
        desk.load([line(.message(message), id: "m1")])
        #expect(desk.state.outputID(.ticket, 1) == "t9")
        #expect(desk.state.outputID(.ticket, 2) == "~t2")
        #expect(desk.state.resolve(.ticket, "t9") == .found(1))
        let told = line(ticketRecord("c1", at: start), id: "t9")
        desk.load([
            ImportLine(
                number: 1, source: "mail", id: told.id, digest: ContentDigest(high: 9, low: 9), content: told.content)
        ])
        #expect(desk.state.resolve(.ticket, "t9") == .several([1, 2]))
        #expect(desk.state.outputID(.ticket, 1) == "~t1")
    }

    @Test("Other content patches the keys present, and null clears")
    func patches() {
        var desk = TestDesk()
        var first = CustomerRecord()
        first.name = .set("Roohi Moolla")
        first.pronunciation = .set("ROO-hee")
        first.emails = .set(["roohi@example.com"])
        var patch = CustomerRecord()
        patch.pronunciation = .clear
        patch.vip = .set(true)
        desk.load([line(.customer(first), id: "c1"), line(.customer(patch), id: "c1")])
        let after = desk.state.customers[CustomerID(1)]
        #expect(after?.name == "Roohi Moolla" && after?.pronunciation == nil && after?.vip == true)
        #expect(after?.emails == ["roohi@example.com"])
    }

    @Test("A reference to an unknown id makes a placeholder, which its own line fills")
    func placeholder() {
        var desk = TestDesk()
        let message = line(messageRecord("t9", .customer, at: start), id: "m1")
        #expect(desk.load([message]) == [.imported(sequence: 2)])
        #expect(desk.events.map(\.body.isPlaceholder) == [true, false])
        let open = desk.state.openPlaceholders()
        #expect(open.map(\.foreign) == [ForeignID(source: "shop", id: "t9")] && open.map(\.kind) == [.ticket])
        #expect(desk.state.activeTickets == [])
        desk.load([line(ticketRecord("c1", at: start), id: "t9"), line(customerRecord("Mei Lin"), id: "c1")])
        #expect(desk.state.openPlaceholders() == [])
        #expect(desk.state.tickets[TicketID(1)]?.messages == [MessageID(1)])
        #expect(desk.state.activeTickets == [TicketID(1)])
        #expect(desk.events.last?.customer == CustomerID(1))
    }

    @Test("A new thing needs its required keys, also after it was mentioned; a rejected line leaves nothing behind")
    func required() {
        var desk = TestDesk()
        var nameless = CustomerRecord()
        nameless.vip = .set(true)
        var note = NoteRecord()
        note.customer = foreign("c1")
        note.text = .set("hurried")
        var scoreless = SurveyRecord()
        scoreless.customer = foreign("c7")
        scoreless.at = .set(start)
        scoreless.type = .set("csat")
        scoreless.score = .set(6)
        let outcomes = desk.load([
            line(.customer(nameless), id: "c1"), line(.note(note)), line(.customer(nameless), id: "c1"),
            line(.survey(scoreless), id: "s1"),
        ])
        #expect(outcomes[0] == .rejected(reason: "a new customer needs \"name\""))
        #expect(outcomes[1] == .imported(sequence: 2))
        #expect(outcomes[2] == .rejected(reason: "a new customer needs \"name\""))
        #expect(outcomes[3] == .rejected(reason: "a csat score lies between 1 and 5, not at 6"))
        #expect(desk.state.customers.count == 1)
        #expect(desk.state.openPlaceholders().count == 1)
    }

    @Test("A thing that was mentioned and told is known to a later line of the same batch")
    func mentionedToldPatched() {
        var desk = TestDesk()
        var patch = CustomerRecord()
        patch.vip = .set(true)
        let outcomes = desk.load([
            line(ticketRecord("c1", at: start), id: "t1"), line(customerRecord("Mei Lin"), id: "c1"),
            line(.customer(patch), id: "c1"),
        ])
        #expect(outcomes == [.imported(sequence: 2), .imported(sequence: 3), .imported(sequence: 4)])
        #expect(desk.state.customers[CustomerID(1)]?.vip == true)
    }

    @Test("The score of a known survey is judged by its known kind, in the same batch too")
    func surveyPatch() {
        var desk = TestDesk()
        var survey = SurveyRecord()
        survey.customer = foreign("c1")
        survey.at = .set(start)
        survey.type = .set("csat")
        survey.score = .set(5)
        var patch = SurveyRecord()
        patch.score = .set(9)
        let outcomes = desk.load([line(.survey(survey), id: "s1"), line(.survey(patch), id: "s1")])
        #expect(outcomes[1] == .rejected(reason: "a csat score lies between 1 and 5, not at 9"))
        #expect(desk.load([line(.survey(patch), id: "s1")]) == [outcomes[1]])
    }

    @Test("An exported desk's own numbers are kept, unless taken or far off")
    func ownNumbers() {
        var desk = TestDesk()
        desk.load([
            line(customerRecord("A"), id: "~c7", source: "~desk"),
            line(customerRecord("B"), id: "~c3", source: "~desk"),
            line(customerRecord("C"), id: "~c9000000000", source: "~desk"),
            line(customerRecord("D"), id: "~c20", source: "shop"),
        ])
        let names = (7...10).map { desk.state.customers[CustomerID($0)]?.name }
        #expect(names == ["A", "B", "C", "D"])
        #expect(desk.state.outputID(.customer, 7) == "~c7")
        #expect(desk.state.outputID(.customer, 8) == "~c8")
        #expect(desk.state.outputID(.customer, 10) == "~c10")
    }

    @Test("A sender's id is shown where one sender alone uses it")
    func outputIDs() {
        var desk = TestDesk()
        desk.load([line(customerRecord("A"), id: "1"), line(customerRecord("B"), id: "2")])
        #expect(desk.state.outputID(.customer, 1) == "1")
        desk.load([line(customerRecord("C"), id: "1", source: "web")])
        #expect(desk.state.outputID(.customer, 1) == "~c1")
        #expect(desk.state.resolve(.customer, "1") == .several([1, 3]))
        #expect(desk.state.resolve(.customer, "~c3") == .found(3))
        #expect(desk.state.resolve(.customer, "2") == .found(2))
        #expect(desk.state.resolve(.customer, "~c4") == .none)
    }

    @Test("One exact email, phone or account number names a customer; people who are one count as one")
    func exactIdentities() throws {
        var desk = TestDesk()
        let one = try desk.customer("Roohi") {
            $0.emails = .set(["Roohi@Example.com"])
            $0.phones = .set(["(415) 555-0136"])
            $0.accountNumbers = .set(["AC-77"])
        }
        for text in ["roohi@example.COM", "415 555 0136", "415-5550136", "ac-77"] {
            #expect(desk.state.resolve(.customer, text) == .found(one.number), "\(text)")
        }
        #expect(desk.state.resolve(.customer, "555 013") == .none)
        let other = try desk.customer("R.") { $0.emails = .set(["roohi@example.com"]) }
        #expect(desk.state.resolve(.customer, "roohi@example.com") == .several([one.number, other.number]))
        try desk.perform(.mergeCustomers(other, into: one, fromFields: []))
        #expect(desk.state.resolve(.customer, "roohi@example.com") == .found(one.number))
        var change = CustomerRecord()
        change.emails = .clear
        try desk.perform(.change(.customer(change), number: one.number))
        #expect(desk.state.resolve(.customer, "roohi@example.com") == .found(other.number))
    }

    @Test("An imported event finds what it speaks of, and is taken once")
    func importedEvent() {
        var desk = TestDesk()
        let names = [
            ImportedEvent.Name(.merge, ForeignID(source: "shop", id: "g1")),
            ImportedEvent.Name(.customer, ForeignID(source: "shop", id: "c2")),
            ImportedEvent.Name(.customer, ForeignID(source: "shop", id: "c1")),
        ]
        let event = ImportedEvent(
            at: start, by: "ana", customer: ForeignID(source: "shop", id: "c1"), ticket: nil, names: names
        ) { numbers in
            guard numbers.count == 3, let merge = MergeID(stored: numbers[0]),
                let from = CustomerID(stored: numbers[1]), let into = CustomerID(stored: numbers[2])
            else { return nil }
            return .customersMerged(merge, from: from, into: into, fromFields: [])
        }
        let told = ImportLine(
            number: 1, source: "shop", id: "e1", digest: digest("e1"), content: .event(event))
        let changed = ImportLine(
            number: 1, source: "shop", id: "e1", digest: digest("e1 changed"), content: .event(event))
        desk.load([line(customerRecord("A"), id: "c1"), line(customerRecord("B"), id: "c2")])
        #expect(desk.load([told, told]) == [.imported(sequence: 4), .unchanged(sequence: 4)])
        #expect(desk.state.rootCustomer(of: CustomerID(2)) == CustomerID(1))
        #expect(desk.state.openPlaceholders() == [])
        #expect(desk.events.last?.actor == "ana")
        guard case .rejected = desk.load([changed])[0] else {
            Issue.record("history was changed")
            return
        }
        let impossible = ImportedEvent(at: start, by: "", customer: nil, ticket: nil, names: names) { _ in nil }
        let bad = ImportLine(number: 2, source: "web", id: "", digest: digest("bad"), content: .event(impossible))
        let count = desk.events.count
        #expect(desk.load([bad]) == [.rejected(reason: "the event cannot be made out of what it refers to")])
        #expect(desk.events.count == count)
    }

    @Test("What would join a thing to itself is rejected, whichever of its names it comes by")
    func toItself() {
        var desk = TestDesk()
        desk.load([line(customerRecord("A"), id: "c1"), line(ticketRecord("c1", at: start), id: "t1")])
        let count = desk.events.count
        func outcome(_ kind: EntityKind, _ make: @escaping @Sendable (UInt64) -> EventBody) -> ImportOutcome {
            let id = kind == .ticket ? "t1" : "c1"
            let names = [
                ImportedEvent.Name(kind, ForeignID(source: "shop", id: id)),
                ImportedEvent.Name(.merge, ForeignID(source: "shop", id: "g1")),
            ]
            let event = ImportedEvent(
                at: start, by: "ana", customer: nil, ticket: ForeignID(source: "shop", id: "t1"), names: names
            ) { make($0[0]) }
            return desk.load([
                ImportLine(number: 1, source: "shop", id: "e1", digest: digest("\(names)"), content: .event(event))
            ])[0]
        }
        let outcomes = [
            outcome(.customer) {
                .customersMerged(MergeID(1), from: CustomerID($0), into: CustomerID($0), fromFields: [])
            },
            outcome(.ticket) { .ticketsMerged(MergeID(1), from: TicketID($0), into: TicketID($0)) },
            outcome(.ticket) { .ticketSplit(from: TicketID($0), messages: []) },
            outcome(.ticket) { .ticketsLinked(other: TicketID($0), linked: true) },
        ]
        for outcome in outcomes {
            guard case .rejected(let reason) = outcome else {
                Issue.record("\(outcome)")
                continue
            }
            #expect(reason.contains("itself"), "\(reason)")
        }
        #expect(desk.events.count == count)
        #expect(desk.state.openPlaceholders() == [])
    }

    @Test("Texts beyond what one event holds are rejected with their size")
    func tooLarge() {
        var desk = TestDesk()
        var note = NoteRecord()
        note.customer = foreign("c1")
        let limit = RecordRules.byteLimit
        note.text = .set(String(repeating: "x", count: limit))
        let reason = "the note holds \(limit + 8) bytes of text; \(limit) is the most that one event can hold"
        #expect(desk.load([line(.note(note))]) == [.rejected(reason: reason)])
        note.text = .set(String(repeating: "x", count: limit - 8))
        #expect(desk.load([line(.note(note))]) == [.imported(sequence: 2)])
    }
}

extension EventBody {
    var isPlaceholder: Bool {
        if case .placeholder = self { return true }
        return false
    }
}
