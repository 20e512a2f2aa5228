import DeskModel
import Seeded
import Testing

/// What is claimed of the order of import lines: it does not matter to what a ticket comes to.
@Suite("Order of import lines")
struct ImportOrderTests {
    /// What must be equal whatever the order: all but numbers, and what is named by them.
    private struct Outcome: Equatable {
        var customers: Set<String>
        var tickets: [String: TicketOutcome]
        var lastContacts: [String: Timestamp]
    }

    private struct TicketOutcome: Equatable {
        var status: TicketStatus
        var statusSince: Timestamp
        var customer: String?
        var solvedAt: [Timestamp]
        var reopenedAt: [Timestamp]
        var handle: [Int64?]
        var assignee: String?
        var publicCount: Int
        var firstCustomer: Timestamp?
        var firstReply: Timestamp?
        var oldestUnanswered: Timestamp?
        var lastPublic: MessageSender?
        var surveys: Int
    }

    @Test("Any order of one import comes to the same desk", arguments: 0..<60)
    func anyOrder(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let lines = Self.lines(&generator)
        var first: Outcome?
        for _ in 0..<4 {
            var desk = TestDesk()
            let shuffled = lines.shuffled(using: &generator)
            let cut = Int.random(in: 0...shuffled.count, using: &generator)
            desk.load(Array(shuffled[..<cut]))
            desk.load(Array(shuffled[cut...]))
            #expect(desk.state.openPlaceholders() == [], "seed \(seed)")
            let outcome = Self.outcome(desk.state)
            #expect(outcome == first ?? outcome, "seed \(seed)")
            first = first ?? outcome
            let count = desk.events.count
            desk.load(lines.shuffled(using: &generator))
            #expect(desk.events.count == count, "seed \(seed): a second import changed something")
        }
    }

    @Test("What came after a status was told counts; what came before it does not")
    func laterMessages() {
        var desk = TestDesk()
        let at = desk.now.adding(seconds: -86_400)
        desk.load([
            line(customerRecord("A"), id: "c"),
            line(
                ticketRecord("c", at: at) {
                    $0.status = .set("solved")
                    $0.solvedAt = .set(at.adding(seconds: 60))
                }, id: "t"),
            line(messageRecord("t", .customer, at: at.adding(seconds: 120)), id: "m1"),
        ])
        #expect(desk.state.tickets[TicketID(1)]?.status == .solved)
        let told = desk.now
        desk.pass(seconds: 7200)
        desk.load([line(messageRecord("t", .customer, at: told.adding(seconds: 60)), id: "m2")])
        #expect(desk.state.tickets[TicketID(1)]?.status == .open)
        #expect(desk.state.tickets[TicketID(1)]?.reopenedAt == [told.adding(seconds: 60)])
    }

    static func lines(_ generator: inout SeededGenerator) -> [ImportLine] {
        let base = Timestamp(seconds: 1_772_000_000)
        var lines: [ImportLine] = []
        for customer in 1...3 { lines.append(line(customerRecord("Customer \(customer)"), id: "c\(customer)")) }
        for ticket in 1...4 {
            let at = base.adding(seconds: Int64(ticket) * 1000)
            let status = [nil, "new", "open", "pending", "on_hold", "solved", "closed"].randomElement(using: &generator)
            let assignee = [nil, "ana", "ben"].randomElement(using: &generator) ?? nil
            let solvedAt = Bool.random(using: &generator) ? at.adding(seconds: 900) : nil
            let owner = "c\(Int.random(in: 1...3, using: &generator))"
            lines.append(
                line(
                    ticketRecord(owner, at: at) {
                        $0.status = .given(status ?? nil)
                        $0.assignee = .given(assignee)
                        $0.solvedAt = .given(solvedAt)
                    }, id: "t\(ticket)"))
            for message in 0..<Int.random(in: 0...5, using: &generator) {
                let sender = MessageSender.allCases.randomElement(using: &generator) ?? .customer
                let time = at.adding(seconds: Int64.random(in: 0...400, using: &generator) * 5 + Int64(message))
                lines.append(
                    line(
                        messageRecord(
                            "t\(ticket)", sender, at: time, "\(message)",
                            isPublic: Int.random(in: 0...4, using: &generator) > 0), id: "m\(ticket).\(message)"))
            }
            var survey = SurveyRecord()
            survey.customer = foreign(owner)
            survey.ticket = foreign("t\(ticket)")
            survey.at = .set(at)
            survey.type = .set("csat")
            survey.score = .set(4)
            lines.append(line(.survey(survey)))
        }
        return lines
    }

    private static func outcome(_ state: DeskState) -> Outcome {
        var outcome = Outcome(customers: [], tickets: [:], lastContacts: [:])
        for customer in state.customers.all {
            let name = state.outputID(.customer, customer.id.number)
            outcome.customers.insert("\(name) \(customer.name ?? "-") \(customer.surveys.count)")
            outcome.lastContacts[name] = customer.lastContact
        }
        for ticket in state.tickets.all {
            let talk = ticket.conversation
            outcome.tickets[state.outputID(.ticket, ticket.id.number)] = TicketOutcome(
                status: ticket.status, statusSince: ticket.statusSince,
                customer: ticket.customer.map { state.outputID(.customer, $0.number) }, solvedAt: ticket.solvedAt,
                reopenedAt: ticket.reopenedAt, handle: ticket.handleSecondsAtSolving, assignee: ticket.assignee,
                publicCount: talk.publicCount, firstCustomer: talk.firstCustomer, firstReply: talk.firstReply,
                oldestUnanswered: talk.oldestUnanswered, lastPublic: talk.lastPublic, surveys: ticket.surveys.count)
        }
        return outcome
    }
}
