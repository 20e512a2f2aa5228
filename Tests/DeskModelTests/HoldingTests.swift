import DeskModel
import Testing

@Suite("Who has a ticket")
struct HoldingTests {
    @Test("Of two claims the second is told who won, and one's own again changes nothing")
    func twoClaims() throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Dana Okafor"))
        try desk.perform(.claim(ticket), by: "ana")
        #expect(desk.refusal(.claim(ticket), by: "ben") == .heldByAnother(ticket, holder: "ana"))
        let count = desk.events.count
        try desk.perform(.claim(ticket), by: "ana")
        #expect(desk.events.count == count)
        #expect(desk.state.tickets[ticket]?.assignee == "ana")
    }

    @Test("An agent's id and name are the same agent")
    func idAndName() throws {
        var desk = TestDesk()
        var agent = AgentRecord()
        agent.name = .set("Ana Ruiz")
        desk.load([line(.agent(agent), id: "ana")])
        let ticket = try desk.ticket(try desk.customer("Dana Okafor"))
        try desk.perform(.claim(ticket), by: "ana")
        #expect(desk.refusal(.claim(ticket), by: "Ana Ruiz") == nil)
        #expect(desk.state.agentName("ana") == "Ana Ruiz")
    }

    @Test("Only the holder gives back; taking over needs a reason")
    func releaseAndTakeOver() throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Mei Lin"))
        try desk.perform(.claim(ticket), by: "ana")
        #expect(desk.refusal(.release(ticket, reason: nil), by: "ben") == .heldByAnother(ticket, holder: "ana"))
        guard case .invalid? = desk.refusal(.takeOver(ticket, reason: " "), by: "ben") else {
            Issue.record("taking over without a reason was not refused")
            return
        }
        try desk.perform(.takeOver(ticket, reason: "ana is at lunch"), by: "ben")
        #expect(desk.state.tickets[ticket]?.assignee == "ben")
        try desk.perform(.release(ticket, reason: nil), by: "ben")
        #expect(desk.state.tickets[ticket]?.assignee == nil)
    }

    @Test("Next serves the most urgent free ticket, never a skipped or held one, and then nothing")
    func next() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Mei Lin")
        let slow = try desk.ticket(customer)
        let quick = try desk.ticket(customer) { $0.channel = .set("phone") }
        let held = try desk.ticket(customer) { $0.priority = .set("urgent") }
        try desk.perform(.claim(held), by: "ben")
        #expect(try desk.perform(.claimNext(among: [slow, quick, held, quick])) == quick.number)
        try desk.perform(.skip(slow, reason: "needs a French speaker"))
        #expect(desk.refusal(.claimNext(among: [slow, quick, held])) == .nothingToServe)
        #expect(try desk.perform(.claimNext(among: [slow, quick, held]), by: "ben") == slow.number)
    }

    @Test("What the customer says is newer than a skip")
    func skipEnds() throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Mei Lin"))
        try desk.perform(.skip(ticket, reason: nil))
        try desk.receive(ticket)
        #expect(desk.state.tickets[ticket]?.skippedBy == [])
    }
}
