import DeskModel
import Testing

@Suite("Replies")
struct ReplyTests {
    @Test("A reply takes a free ticket and opens it")
    func claims() throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Roohi Moolla"))
        try desk.reply(ticket)
        let after = desk.state.tickets[ticket]
        #expect(after?.assignee == "ana" && after?.status == .open)
        #expect(after?.conversation.firstReply == desk.now)
        #expect(!desk.state.waitsOnUs(ticket, at: desk.now))
    }

    @Test("A reply stops when the customer or an agent has spoken since, who writes it too: he may have two terminals")
    func stops() throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Roohi Moolla"))
        let basis = desk.state.sequence
        try desk.reply(ticket, "One moment.")
        // It was claimed before.
        #expect(desk.refusal(reply(ticket, basis: basis)) == .newerActivity(ticket, sequence: basis + 2))
        #expect(desk.refusal(reply(ticket, basis: desk.state.sequence)) == nil)
        try desk.receive(ticket)
        #expect(desk.refusal(reply(ticket, basis: basis)) == .newerActivity(ticket, sequence: desk.state.sequence))
        let later = desk.state.sequence
        #expect(desk.refusal(reply(ticket, basis: later)) == nil)
        try desk.reply(ticket, "I am on it.", by: "ben")
        #expect(desk.refusal(reply(ticket, basis: later)) == .newerActivity(ticket, sequence: desk.state.sequence))
        try desk.perform(.ticketNote(ticket, body: "between us"), by: "ben")
        #expect(desk.refusal(reply(ticket, basis: desk.state.sequence - 1)) == nil)
    }

    @Test(
        "Unfilled placeholders are named, and only they",
        arguments: [
            (
                "Dear {{customer.preferred_name}}, {{ order.number }} {{order.number}}",
                ["customer.preferred_name", "order.number"]
            ),
            ("{{{{a}} b}}", ["a"]), ("{{}}", [""]),
        ])
    func placeholders(body: String, names: [String]) throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Roohi Moolla"))
        #expect(desk.refusal(reply(ticket, body)) == .unfilledPlaceholders(names))
    }

    @Test("Braces that are none are sent", arguments: ["{a}", "{{ no end", "}} {{", "a { b }} c"])
    func braces(body: String) throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Roohi Moolla"))
        #expect(desk.refusal(reply(ticket, body)) == nil)
    }

    @Test("An empty reply is refused")
    func empty() throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Roohi Moolla"))
        #expect(desk.refusal(reply(ticket, " \n\t")) == .invalid("the reply is empty"))
    }

    @Test("A queued reply counts from its time, unless withdrawn before")
    func queued() throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Roohi Moolla"))
        let message = try desk.reply(ticket, after: 10, then: .pending)
        let due = desk.now.adding(seconds: 10)
        #expect(desk.state.tickets[ticket]?.queuedReplies == [message])
        #expect(desk.state.conversation(of: ticket, at: desk.now).lastPublic == .customer)
        #expect(desk.state.conversation(of: ticket, at: due).firstReply == due)
        var withdrawn = desk
        try withdrawn.perform(.withdraw(message))
        #expect(withdrawn.state.conversation(of: ticket, at: due).lastPublic == .customer)
        #expect(withdrawn.state.tickets[ticket]?.status == .open)
        #expect(withdrawn.refusal(.withdraw(message)) == .tooLate(message))
        desk.pass(seconds: 10)
        #expect(desk.refusal(.withdraw(message)) == .tooLate(message))
        try desk.perform(.ticketNote(ticket, body: "sent"))
        #expect(desk.state.tickets[ticket]?.queuedReplies == [])
        #expect(desk.state.tickets[ticket]?.conversation.firstReply == due)
    }

    @Test("A withdrawn reply takes back the solving that went with it")
    func withdrawnSolving() throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Roohi Moolla")) { $0.reason = .set("drink/cold") }
        let message = try desk.reply(ticket, after: 10, then: .solved)
        #expect(desk.state.tickets[ticket]?.solvedAt == [desk.now])
        desk.pass(seconds: 3)
        try desk.perform(.withdraw(message))
        let after = desk.state.tickets[ticket]
        #expect(after?.status == .open && after?.solvedAt == [] && after?.reopenedAt == [])
        #expect(after?.handleSecondsAtSolving == [])
        #expect(desk.state.activeTickets == [ticket])
    }

    @Test("Solving asks for the reason")
    func solvingAsks() throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Roohi Moolla"))
        #expect(desk.refusal(.solve(ticket, reason: nil)) == .reasonNeeded(ticket))
        try desk.perform(.solve(ticket, reason: "drink/cold"))
        #expect(desk.state.tickets[ticket]?.reason == "drink/cold")
        #expect(desk.state.tickets[ticket]?.status == .solved)
    }

    @Test("A message to a closed ticket becomes a new one, linked to it")
    func closedTicket() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Roohi Moolla")
        let ticket = try desk.ticket(customer) { $0.subject = .set("cold latte") }
        try desk.perform(.solve(ticket, reason: "drink/cold"))
        desk.pass(seconds: 4 * 86_400)
        try desk.receive(ticket, "It happened again.")
        #expect(desk.state.tickets[ticket]?.status == .closed)
        let another = TicketID(2)
        #expect(desk.state.tickets[another]?.customer == customer)
        #expect(desk.state.tickets[another]?.subject == "cold latte")
        #expect(desk.state.tickets[another]?.links == [ticket])
        #expect(desk.state.tickets[ticket]?.links == [another])
        #expect(desk.state.waitsOnUs(another, at: desk.now))
    }

    @Test("Within the closing period a message opens a solved ticket again")
    func reopens() throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Roohi Moolla"))
        try desk.perform(.solve(ticket, reason: "drink/cold"))
        desk.pass(seconds: 4 * 86_400 - 1)
        try desk.receive(ticket)
        #expect(desk.state.tickets[ticket]?.status == .open)
        #expect(desk.state.tickets[ticket]?.reopenedAt == [desk.now])
    }

    private func reply(_ id: TicketID, _ body: String = "Sorry.", basis: UInt64? = nil) -> Command {
        .reply(id, body: body, savedReply: nil, basis: basis, sendAfter: nil, then: nil)
    }
}
