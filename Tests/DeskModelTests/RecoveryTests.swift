import DeskModel
import Testing

@Suite("Complaints, promises and remedies")
struct RecoveryTests {
    private func complaint(_ desk: inout TestDesk, _ customer: CustomerID, _ ticket: TicketID) throws -> ComplaintID {
        var record = ComplaintRecord()
        record.customer = .set(.known(customer))
        record.ticket = .set(.known(ticket))
        record.reason = .set("cold drink")
        return ComplaintID(try desk.perform(.add(.complaint(record))) ?? 0)
    }

    @Test("A complaint closes only when each step is done, or skipped with a reason; till then its ticket stays")
    func recovery() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Roohi")
        let ticket = try desk.ticket(customer)
        let complaint = try complaint(&desk, customer, ticket)
        #expect(desk.state.tickets[ticket]?.hasComplaint == true)
        try desk.perform(.solve(ticket, reason: "drink/cold"))
        #expect(desk.refusal(.close(ticket)) == .recoveryUnfinished(complaint, .sorry))
        #expect(desk.refusal(.closeComplaint(complaint, remedy: nil)) == .recoveryUnfinished(complaint, .sorry))
        let month = desk.now.adding(seconds: 30 * 86_400)
        #expect(desk.state.status(of: ticket, at: month) == .solved)
        for step in RecoveryStep.allCases.dropLast() { try desk.perform(.recover(complaint, RecoveryChange(step))) }
        let skip = RecoveryChange(.confidence, skipped: true)
        guard case .invalid? = desk.refusal(.recover(complaint, skip)) else {
            Issue.record("a step was skipped without a reason")
            return
        }
        #expect(desk.refusal(.close(ticket)) == .recoveryUnfinished(complaint, .confidence))
        try desk.perform(.recover(complaint, RecoveryChange(.confidence, skipped: true, reason: "moved abroad")))
        let count = desk.events.count
        try desk.perform(.recover(complaint, RecoveryChange(.confidence, skipped: true, reason: "moved abroad")))
        #expect(desk.events.count == count)
        try desk.perform(.closeComplaint(complaint, remedy: "a remake"))
        #expect(desk.state.complaints[complaint]?.isOpen == false)
        #expect(desk.state.complaints[complaint]?.remedy == "a remake")
        #expect(desk.state.status(of: ticket, at: month) == .closed)
        try desk.perform(.close(ticket))
        #expect(desk.state.tickets[ticket]?.status == .closed)
    }

    @Test("An open promise blocks closing")
    func promise() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Roohi")
        let ticket = try desk.ticket(customer)
        var record = PromiseRecord()
        record.customer = .set(.known(customer))
        record.ticket = .set(.known(ticket))
        record.text = .set("a call before noon")
        record.due = .set(desk.now.adding(seconds: 3600))
        let promise = try desk.perform(.add(.promise(record))) ?? 0
        try desk.perform(.solve(ticket, reason: "r"))
        #expect(desk.refusal(.close(ticket)) == .openPromise(ticket, PromiseID(promise)))
        var kept = PromiseRecord()
        kept.status = .set("kept")
        try desk.perform(.change(.promise(kept), number: promise))
        #expect(desk.refusal(.close(ticket)) == nil)
    }

    @Test("A remedy is kept with its customer and answers its complaint")
    func remedy() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Roohi")
        let ticket = try desk.ticket(customer)
        let complaint = try complaint(&desk, customer, ticket)
        let given = RemedyGiven(.refund, amount: Amount(decimal: "4.50"), currency: "USD", complaint: complaint)
        try desk.perform(.giveRemedy(customer, ticket: ticket, given))
        #expect(desk.state.customers[customer]?.remedies.map(\.given) == [given])
        #expect(desk.state.complaints[complaint]?.remedy == "refund")
        var negative = given
        negative.amount = Amount(decimal: "-1")
        guard case .invalid? = desk.refusal(.giveRemedy(customer, ticket: nil, negative)) else {
            Issue.record("a remedy below nothing was given")
            return
        }
    }

    @Test("Commands refuse what is not there, not right, or not theirs to change")
    func refusals() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Roohi")
        let ticket = try desk.ticket(customer)
        let ghost = CustomerID(9)
        var note = NoteRecord()
        note.customer = .set(.known(ghost))
        note.text = .set("x")
        #expect(desk.refusal(.add(.note(note))) == .noSuch(.customer, "~c9"))
        note.customer = foreign("nobody")
        #expect(desk.refusal(.add(.note(note))) == .noSuch(.customer, "nobody"))
        note.customer = .set(.known(customer))
        note.text = .set("  ")
        #expect(desk.refusal(.add(.note(note))) == .invalid("\"text\" of a note is empty"))
        var clear = CustomerRecord()
        clear.name = .clear
        #expect(
            desk.refusal(.change(.customer(clear), number: 1))
                == .invalid("\"name\" of a customer cannot be emptied"))
        var status = TicketRecord()
        status.status = .set("solved")
        guard case .invalid? = desk.refusal(.setTicket(ticket, status)) else {
            Issue.record("a status was set past the status machine")
            return
        }
        var same = TicketRecord()
        same.priority = .set("normal")
        same.subject = .clear
        #expect(
            try desk.state.decide(.setTicket(ticket, same), CommandContext(now: desk.now, actor: "ana")).events == [])
        #expect(desk.refusal(.snooze(ticket, until: desk.now, wakesOnReply: true)) != nil)
        #expect(desk.refusal(.claim(TicketID(9))) == .noSuch(.ticket, "~t9"))
        #expect(desk.refusal(.claim(ticket), by: "") != nil)
        #expect(Refusal.nothingToServe.exitStatus == 66)
    }
}
