import DeskModel
import Testing

@Suite("Customer view")
struct CustomerViewTests {
    private let day: Int64 = 86_400

    private func order(
        _ desk: inout TestDesk, _ customer: CustomerID, _ items: [String], daysAgo: Int64, total: String? = nil,
        currency: String? = nil
    ) throws {
        var record = OrderRecord()
        record.customer = .set(.known(customer))
        record.at = .set(desk.now.adding(seconds: -daysAgo * day))
        record.items = .set(items.map { OrderItem(name: $0, quantity: Amount(millionths: 1_000_000)) })
        record.total = .given(total.flatMap { Amount(decimal: $0) })
        record.currency = .given(currency)
        try desk.perform(.add(.order(record)))
    }

    @Test("The usual is what at least three of the last ten orders have in common")
    func usual() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Dana")
        try order(&desk, customer, ["Flat white"], daysAgo: 3)
        try order(&desk, customer, ["flat white", "Muffin"], daysAgo: 2)
        #expect(desk.state.usual(of: customer) == [])
        try order(&desk, customer, ["Flat White", "Bagel"], daysAgo: 1)
        #expect(desk.state.usual(of: customer).map(\.item) == ["Flat White"])
        #expect(desk.state.usual(of: customer).map(\.confidence) == ["3 of 3"])
        #expect(desk.state.usual(of: customer).map(\.source) == [.orders])
    }

    @Test("Items that always go together are the usual together; older orders count less")
    func usualSets() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Dana")
        for days in 200..<205 { try order(&desk, customer, ["Tea", "Scone"], daysAgo: Int64(days)) }
        for days in 1..<4 { try order(&desk, customer, ["Latte", "Croissant"], daysAgo: Int64(days)) }
        let usual = desk.state.usual(of: customer)
        #expect(usual.map(\.item) == ["Latte, Croissant"] && usual.map(\.confidence) == ["3 of 8"])
        // Only the last ten count: seven teas push every latte but three out, and win by number.
        for _ in 0..<7 { try order(&desk, customer, ["Tea", "Scone"], daysAgo: 0) }
        #expect(desk.state.usual(of: customer).map(\.confidence) == ["7 of 10"])
    }

    @Test("What an agent recorded comes before what orders show")
    func recordedUsual() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Roohi")
        for days in 1..<9 { try order(&desk, customer, ["Tea"], daysAgo: Int64(days)) }
        var record = UsualRecord()
        record.customer = .set(.known(customer))
        record.item = .set("Café au lait, very light on the coffee")
        record.context = .set("mornings")
        try desk.perform(.add(.usual(record)))
        let usual = desk.state.usual(of: customer)
        #expect(usual.count == 1 && usual.first?.source == .recorded && usual.first?.context == "mornings")
        #expect(usual.first?.confidence == nil)
    }

    @Test("Standing adds up orders by currency and tickets of 30 days")
    func standing() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Mei Lin") { $0.since = .set("2019") }
        try order(&desk, customer, ["Tea"], daysAgo: 5, total: "4.50", currency: "USD")
        try order(&desk, customer, ["Tea"], daysAgo: 4, total: "4.50", currency: "USD")
        try order(&desk, customer, ["Tea"], daysAgo: 3, total: "3", currency: "EUR")
        _ = try desk.ticket(customer)
        desk.pass(seconds: 29 * day)
        let ticket = try desk.ticket(customer)
        desk.pass(seconds: 60)
        try desk.reply(ticket, by: "ben")
        var standing = desk.state.standing(of: customer, at: desk.now)
        #expect(standing.since == "2019" && standing.orderCount == 3 && standing.contactsIn30Days == 2)
        #expect(standing.spend.map(\.currency) == ["EUR", "USD"])
        #expect(standing.spend.map(\.amount.price) == ["3.00", "9.00"])
        #expect(standing.lastContact == desk.now && standing.lastContactWith == "ben")
        standing = desk.state.standing(of: customer, at: desk.now.adding(seconds: day))
        #expect(standing.contactsIn30Days == 1)
    }

    @Test("Signs of leaving come with their reasons, and only when they are there")
    func signs() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Dana Okafor")
        #expect(desk.state.standing(of: customer, at: desk.now).leavingSigns == [])
        for days: Int64 in [21, 0] {
            var complaint = ComplaintRecord()
            complaint.customer = .set(.known(customer))
            complaint.reason = .set("cold drink")
            complaint.at = .set(desk.now.adding(seconds: -days * day))
            try desk.perform(.add(.complaint(complaint)))
        }
        var promise = PromiseRecord()
        promise.customer = .set(.known(customer))
        promise.text = .set("a call")
        promise.due = .set(desk.now.adding(seconds: -3 * day))
        let made = try desk.perform(.add(.promise(promise))) ?? 0
        var survey = SurveyRecord()
        survey.customer = .set(.known(customer))
        survey.type = .set("csat")
        survey.score = .set(2)
        try desk.perform(.add(.survey(survey)))
        for days in 40..<46 { try order(&desk, customer, ["Tea"], daysAgo: Int64(days)) }
        let signs = desk.state.standing(of: customer, at: desk.now).leavingSigns
        #expect(
            signs.map(\.reason) == [
                "2 complaints in 22 days", "a promise is 3 days overdue", "last answer: CSAT 2 of 5",
                "no order for 40 days; usually every day",
            ])
        var kept = PromiseRecord()
        kept.status = .set("kept")
        try desk.perform(.change(.promise(kept), number: made))
        #expect(!desk.state.standing(of: customer, at: desk.now).leavingSigns.contains { $0.kind == .promise })
    }

    @Test("The opening line says what is known, and is silent on what is not")
    func openingLine() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Roohi Moolla")
        #expect(desk.state.openingLine(for: customer, at: desk.now) == "Hello, Roohi Moolla.")
        var change = CustomerRecord()
        change.preferredName = .set("Roohi")
        try desk.perform(.change(.customer(change), number: customer.number))
        var usual = UsualRecord()
        usual.customer = .set(.known(customer))
        usual.item = .set("Café au lait, very light on the coffee")
        try desk.perform(.add(.usual(usual)))
        #expect(
            desk.state.openingLine(for: customer, at: desk.now, localHour: 8)
                == "Good morning, Roohi. Your café au lait, very light on the coffee?")
        var complaint = ComplaintRecord()
        complaint.customer = .set(.known(customer))
        complaint.reason = .set("order 1182 came cold")
        try desk.perform(.add(.complaint(complaint)))
        var promise = PromiseRecord()
        promise.customer = .set(.known(customer))
        promise.text = .set("a word with the Water Street crew")
        promise.due = .set(desk.now.adding(seconds: 60))
        try desk.perform(.add(.promise(promise)))
        // What the complaint is called and what was promised are our words, not the customer's.
        #expect(
            desk.state.openingLine(for: customer, at: desk.now, localHour: 15)
                == "Good afternoon, Roohi. I'm sorry about what went wrong. We have not forgotten what we promised you."
        )
        let late = desk.state.openingLine(for: customer, at: desk.now.adding(seconds: 61), localHour: 20)
        #expect(
            late == "Good evening, Roohi. I'm sorry about what went wrong. We still owe you what we promised.")
        try desk.perform(.add(.complaint(complaint)))
        let again = try #require(desk.state.openingLine(for: customer, at: desk.now, localHour: 9))
        #expect(again.contains("I'm sorry that something went wrong again."))
        for ours in ["1182", "Water Street", "crew"] { #expect(!again.contains(ours)) }
        var mentioned = TestDesk()
        mentioned.load([line(ticketRecord("unknown", at: Timestamp(seconds: 1)), id: "t1")])
        #expect(mentioned.state.openingLine(for: CustomerID(1), at: mentioned.now) == nil)
    }

    @Test("A promise that is an hour late is a sign; how late is told in hours and days, each in its number")
    func lateness() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Dana Okafor")
        var promise = PromiseRecord()
        promise.customer = .set(.known(customer))
        promise.text = .set("a call")
        promise.due = .set(desk.now)
        try desk.perform(.add(.promise(promise)))
        for (seconds, words) in [
            (1, nil), (120, nil), (3599, nil), (3600, "1 hour"), (7300, "2 hours"), (86_400, "1 day"),
            (200_000, "2 days"),
        ] as [(Int64, String?)] {
            let signs = desk.state.standing(of: customer, at: desk.now.adding(seconds: seconds)).leavingSigns
            #expect(signs.map(\.reason) == (words.map { ["a promise is \($0) overdue"] } ?? []))
        }
    }

    @Test("Of preferences the newest of each key holds; pinned notes stand first")
    func lists() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Roohi")
        for (key, value) in [("Milk", "oat"), ("cup", "own"), ("milk", "whole")] {
            var record = PreferenceRecord()
            record.customer = .set(.known(customer))
            record.key = .set(key)
            record.value = .set(value)
            try desk.perform(.add(.preference(record)))
            desk.pass(seconds: 1)
        }
        let person = desk.state.person(of: customer)
        #expect(desk.state.preferences(of: person).map(\.value) == ["whole", "own"])
        #expect(desk.state.preferences(of: person).first?.by == "ana")
        for (text, pinned) in [("a", false), ("b", true), ("c", false)] {
            var record = NoteRecord()
            record.customer = .set(.known(customer))
            record.text = .set(text)
            record.pinned = .set(pinned)
            try desk.perform(.add(.note(record)))
        }
        #expect(desk.state.notes(of: person).map(\.text) == ["b", "c", "a"])
    }

    @Test("A changed note that names another customer moves there")
    func moves() {
        var desk = TestDesk()
        var note = NoteRecord()
        note.customer = foreign("a")
        note.text = .set("train at 8:10")
        var moved = NoteRecord()
        moved.customer = foreign("b")
        desk.load([
            line(customerRecord("A"), id: "a"), line(customerRecord("B"), id: "b"), line(.note(note), id: "n"),
            line(.note(moved), id: "n"),
        ])
        #expect(desk.state.customers[CustomerID(1)]?.notes == [])
        #expect(desk.state.customers[CustomerID(2)]?.notes.map(\.text) == ["train at 8:10"])
    }

    @Test("A look at a customer is recorded once in a quarter of an hour for each agent")
    func views() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Roohi")
        try desk.perform(.view(customer))
        let count = desk.events.count
        desk.pass(seconds: 899)
        try desk.perform(.view(customer))
        #expect(desk.events.count == count)
        try desk.perform(.view(customer), by: "ben")
        desk.pass(seconds: 1)
        try desk.perform(.view(customer))
        #expect(desk.events.count == count + 2)
    }
}
