import DeskModel
import Intake
import JSON
import Seeded
import Testing

struct ExporterTests {
    /// A desk with every kind of line imported, and every kind of event made at the desk.
    private func desk() throws -> MemoryDesk {
        let desk = MemoryDesk()
        desk.append([
            Event(at: desk.now, recordedAt: desk.now, actor: "", body: .configured(toml: "region = \"US\"\n"))
        ])
        desk.now = desk.now.adding(seconds: 60)
        for outcome in try Lines.take(DeskLines.all, into: desk) {
            guard case .imported = outcome else {
                Issue.record("\(outcome)")
                continue
            }
        }
        try work(on: desk)
        return desk
    }

    private func number(_ kind: EntityKind, _ id: String, _ desk: MemoryDesk) throws -> UInt64 {
        try #require(desk.state.identities.number(kind, ForeignID(source: "import", id: id)))
    }

    private func work(on desk: MemoryDesk) throws {
        let ticket = TicketID(try number(.ticket, "t1", desk))
        let roohi = CustomerID(try number(.customer, "c1", desk))
        let other = try #require(desk.state.identities.number(.customer, ForeignID(source: "till", id: "c2")))
        func later() { desk.now = desk.now.adding(seconds: 61) }
        later()
        try desk.perform(.claim(ticket))
        later()
        try desk.perform(
            .reply(
                ticket, body: "Dear Roohi,\nsorry.", savedReply: nil, basis: nil,
                sendAfter: desk.now.adding(seconds: 10), then: .pending))
        later()
        let queued = try #require(
            try desk.perform(
                .reply(
                    ticket, body: "Second", savedReply: nil, basis: nil, sendAfter: desk.now.adding(seconds: 10),
                    then: nil)))
        try desk.perform(.withdraw(MessageID(queued)))
        later()
        try desk.perform(.ticketNote(ticket, body: "internal"))
        let arrived = try #require(
            try desk.perform(
                .receive(ticket, body: "Thanks!", author: "Roohi", via: "roohi@example.net", channel: "email")))
        later()
        var patch = TicketRecord()
        patch.priority = .set("urgent")
        patch.tags = .clear
        try desk.perform(.setTicket(ticket, patch))
        try desk.perform(.snooze(ticket, until: desk.now.adding(seconds: 3600), wakesOnReply: false))
        later()
        try desk.perform(.assign(ticket, to: "joão", reason: "Portuguese"))
        try desk.perform(.skip(ticket, reason: nil))
        var note = NoteRecord()
        note.customer = .set(.known(roohi))
        note.text = .set("Made here")
        let noted = try #require(try desk.perform(.add(.note(note))))
        later()
        // A change to a thing made here, to one whose line had no id, and to one of a sender.
        var pin = NoteRecord()
        pin.pinned = .set(true)
        try desk.perform(.change(.note(pin), number: noted))
        var unpin = NoteRecord()
        unpin.pinned = .set(false)
        unpin.text = .clear
        unpin.text = .set("Marathon in June.")
        try desk.perform(.change(.note(unpin), number: 1))
        var name = CustomerRecord()
        name.pronunciation = .set("ROO-hee MOO-lah")
        try desk.perform(.change(.customer(name), number: roohi.number))
        later()
        try desk.perform(.mergeCustomers(CustomerID(other), into: roohi, fromFields: ["name"]))
        try desk.perform(.view(roohi))
        let complaint = ComplaintID(try number(.complaint, "x1", desk))
        try desk.perform(.recover(complaint, RecoveryChange(.sorry, message: MessageID(arrived))))
        try desk.perform(.recover(complaint, RecoveryChange(.heard, skipped: true, reason: "on the phone")))
        try desk.perform(
            .giveRemedy(
                roohi, ticket: ticket,
                RemedyGiven(.refund, amount: Amount(millionths: 4_500_000), currency: "USD", complaint: complaint)))
        later()
        var fresh = TicketRecord()
        fresh.customer = .set(.known(roohi))
        fresh.channel = .set("phone")
        fresh.subject = .set("Lost card")
        let made = TicketID(try #require(try desk.perform(.newTicket(fresh, body: "Hello", from: .customer))))
        try desk.perform(.link(ticket, made, linked: true))
        try desk.perform(.link(ticket, made, linked: false))
        later()
        let split = TicketID(
            try #require(try desk.perform(.split(ticket, messages: [MessageID(arrived)], subject: "Thanks"))))
        try desk.perform(.mergeTickets(split, into: made))
        try desk.perform(.unmergeTicket(split))
        try desk.perform(.unmergeCustomer(CustomerID(other)))
        later()
        let at = desk.now
        desk.append([
            Event(
                at: at, recordedAt: at, actor: "", customer: roohi, ticket: ticket,
                body: .delivery(MessageID(arrived), .unknown, detail: "no answer")),
            Event(
                at: at.adding(seconds: -5), recordedAt: at, actor: "", customer: roohi, ticket: ticket,
                body: .clock(ClockChange(.nextReply, .breached, due: at.adding(seconds: -5)))),
            Event(at: at, recordedAt: at, actor: "mia", body: .configured(toml: "region = \"GB\"\n")),
        ])
    }

    /// Imports an export into an empty desk whose clock is a day later, a few lines at a time.
    private func copy(of lines: [String], source: String = "~00000002") throws -> MemoryDesk {
        let copy = MemoryDesk(source: source, now: Timestamp(rfc3339: "2026-03-04T12:00:00Z")!)
        copy.append([
            Event(at: copy.now, recordedAt: copy.now, actor: "", body: .configured(toml: "region = \"DE\"\n"))
        ])
        var rest = lines[...]
        while !rest.isEmpty {
            for outcome in try Lines.take(Array(rest.prefix(7)), into: copy) {
                guard case .imported = outcome else {
                    Issue.record("\(outcome)")
                    continue
                }
            }
            rest = rest.dropFirst(7)
        }
        return copy
    }

    @Test func anExportImportedAndExportedAgainIsTheSame() throws {
        let desk = try desk()
        let lines = Lines.export(desk)
        let copy = try copy(of: lines)
        let again = Lines.export(copy)
        #expect(again.count == lines.count)
        for (line, other) in zip(lines, again) { #expect(line == other) }
        let third = Lines.export(try self.copy(of: again, source: "~00000003"))
        #expect(third == lines)
    }

    @Test func theDeskMadeFromAnExportIsEqual() throws {
        let desk = try desk()
        let copy = try copy(of: Lines.export(desk))
        #expect(copy.state.customers.count == desk.state.customers.count)
        for ticket in desk.state.tickets.all {
            let other = try #require(copy.state.tickets[ticket.id])
            #expect(other.status == ticket.status)
            #expect(other.messages == ticket.messages)
            #expect(other.assignee == ticket.assignee)
            #expect(other.at == ticket.at)
            #expect(other.tags == ticket.tags)
            #expect(other.links == ticket.links)
            #expect(other.conversation == ticket.conversation)
            #expect(other.customer == ticket.customer)
        }
        for customer in desk.state.customers.all { #expect(copy.state.customers[customer.id] == customer) }
        for complaint in desk.state.complaints.all { #expect(copy.state.complaints[complaint.id] == complaint) }
        for merge in desk.state.merges.all { #expect(copy.state.merges[merge.id] == merge) }
        #expect(copy.state.configuration == desk.state.configuration)
        #expect(copy.state.openPlaceholders() == desk.state.openPlaceholders())
        // The same events but for the placeholders of merges: same times, same people, same bodies.
        func told(_ desk: MemoryDesk) -> [Event] {
            desk.events.filter { event in
                if case .placeholder(.merge, _) = event.body { return false }
                return true
            }
        }
        let copied = told(copy).dropFirst()
        #expect(copied.count == told(desk).count)
        for (one, other) in zip(told(desk), copied) {
            #expect(one.at == other.at, "\(one.body)")
            #expect(one.recordedAt == other.recordedAt)
            #expect(one.actor == other.actor)
            #expect(one.customer == other.customer, "\(one.body)")
            #expect(one.ticket == other.ticket, "\(one.body)")
            #expect(one.body == other.body)
            #expect(one.extra == other.extra)
            guard let origin = one.origin else { continue }
            #expect(other.origin?.source == origin.source)
            #expect(other.origin?.digest == origin.digest)
            // A line that came without an id goes by its content.
            #expect(origin.id.isEmpty ? other.origin?.id.hasPrefix("~d") == true : other.origin?.id == origin.id)
        }
    }

    @Test func linesInAnyOrderComeBackTheSame() throws {
        var random = SeededGenerator.drawn()
        for _ in 0..<20 {
            let shuffled = DeskLines.all.shuffled(using: &random)
            let desk = MemoryDesk()
            var rest = shuffled[...]
            while !rest.isEmpty {
                let count = Int.random(in: 1...5, using: &random)
                _ = try Lines.take(Array(rest.prefix(count)), into: desk)
                rest = rest.dropFirst(count)
            }
            let lines = Lines.export(desk)
            let copy = MemoryDesk(source: "~00000002")
            let outcomes = try Lines.take(lines, into: copy)
            for outcome in outcomes {
                guard case .rejected(let reason) = outcome else { continue }
                Issue.record("\(reason) in the order \(shuffled)")
            }
            #expect(Lines.export(copy) == lines, "in the order \(shuffled)")
        }
    }

    @Test func everyLineIsUnchangedTheSecondTime() throws {
        let lines = Lines.export(try desk())
        let copy = try copy(of: lines)
        let count = copy.events.count
        for outcome in try Lines.take(lines, into: copy) {
            guard case .unchanged = outcome else {
                Issue.record("\(outcome)")
                continue
            }
        }
        #expect(copy.events.count == count)
    }

    @Test func importedLinesComeOutAsTheyWent() throws {
        let desk = MemoryDesk()
        _ = try Lines.take(
            [
                #"{"kind":"order","id":"o1","customer":"c1","at":"2026-02-01T09:00:00Z","items":[{"name":"x","quantity":1,"sku":"S"}],"/z":1}"#
            ],
            into: desk)
        // The customer is only mentioned: the reference makes the placeholder again, so it has no line.
        #expect(
            Lines.export(desk) == [
                #"{"kind":"order","source":"import","id":"o1","customer":"c1","at":"2026-02-01T09:00:00Z","#
                    + #""items":[{"name":"x","quantity":1,"sku":"S"}],"/z":1,"#
                    + #""recorded":{"at":"2026-03-03T12:00:00Z","by":"importer"}}"#
            ])
    }

    @Test func whatIsMadeAtTheDeskComesUnderItsName() throws {
        let desk = MemoryDesk()
        var record = CustomerRecord()
        record.name = .set("Roohi")
        let made = try #require(try desk.perform(.add(.customer(record))))
        record = CustomerRecord()
        record.language = .set("en")
        try desk.perform(.change(.customer(record), number: made))
        #expect(
            Lines.export(desk) == [
                #"{"kind":"customer","source":"~00000001","id":"~c1","name":"Roohi","#
                    + #""recorded":{"at":"2026-03-03T12:00:00Z","by":"mia"}}"#,
                #"{"kind":"event","source":"~00000001","id":"~e2","type":"customer","at":"2026-03-03T12:00:00Z","by":"mia","#
                    + #""customer":"~c1","data":{"id":"~c1","language":"en"},"recorded":{"at":"2026-03-03T12:00:00Z"}}"#,
            ])
    }

    @Test func theFirstConfigurationGivesWayToAnImportedOne() throws {
        let desk = MemoryDesk()
        let own = Event(at: desk.now, recordedAt: desk.now, actor: "", body: .configured(toml: "a = 1"))
        desk.append([own])
        #expect(Lines.export(desk).count == 1)
        var imported = own
        imported.origin = Origin(source: "~00000009", id: "~e1", digest: ContentDigest(high: 1, low: 2))
        desk.append([imported])
        let lines = Lines.export(desk)
        #expect(lines.count == 1)
        #expect(lines[0].contains(#""source":"~00000009""#))
    }
}
