import Desk
import DeskModel
import Seeded

/// Random things that agents and customers do at a desk; what is refused is refused.
struct BusyDay {
    private var generator: SeededGenerator
    private var done = 0

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func go(_ count: Int, at place: TemporaryDesk, _ desk: Desk) {
        for _ in 0..<count {
            done += 1
            _ = try? desk.perform(next(at: place.now))
            if Int.random(in: 0...4, using: &generator) == 0 {
                place.wait(seconds: [1, 15, 4000, 90_000].randomElement(using: &generator) ?? 1)
            }
        }
    }

    private mutating func number(_ limit: UInt64) -> UInt64 { UInt64.random(in: 1...limit, using: &generator) }

    private mutating func next(at now: Timestamp) -> Command {
        let customer = CustomerID(number(12))
        let other = CustomerID(number(12))
        let ticket = TicketID(number(12))
        let message = MessageID(number(30))
        switch Int.random(in: 0..<24, using: &generator) {
        case 0, 1: return .add(.customer(person()))
        case 2: return .change(.customer(person()), number: customer.number)
        case 3, 4:
            var record = TicketRecord()
            record.customer = .set(.known(customer))
            record.channel = .set(["email", "social", "phone"].randomElement(using: &generator) ?? "email")
            record.subject = .set("matter \(done)")
            record.reason = .set(["drink/cold", "late"].randomElement(using: &generator) ?? "late")
            return .newTicket(record, body: "The coffee was cold, \(done).", from: .customer)
        case 5:
            var record = TicketRecord()
            record.priority = .set(["low", "normal", "urgent"].randomElement(using: &generator) ?? "low")
            record.tags = .set(["tag \(number(3))"])
            return .change(.ticket(record), number: ticket.number)
        case 6: return .claim(ticket)
        case 7, 8:
            let later = now.adding(seconds: 10)
            return .reply(
                ticket, body: "I am sorry, \(done).", savedReply: nil, basis: nil,
                sendAfter: Bool.random(using: &generator) ? later : nil,
                then: [nil, .pending, .solved].randomElement(using: &generator) ?? nil)
        case 9: return .withdraw(message)
        case 10: return .receive(ticket, body: "And now? \(done)", author: nil, via: nil, channel: nil)
        case 11: return .solve(ticket, reason: "drink/cold")
        case 12: return Bool.random(using: &generator) ? .reopen(ticket, reason: nil) : .takeBackSolving(ticket)
        case 13:
            return .mergeCustomers(customer, into: other, fromFields: Bool.random(using: &generator) ? ["name"] : [])
        case 14: return .unmergeCustomer(customer)
        case 15: return .mergeTickets(ticket, into: TicketID(number(12)))
        case 16: return .unmergeTicket(ticket)
        case 17: return .split(ticket, messages: [message], subject: "split \(done)")
        case 18:
            var note = NoteRecord()
            note.customer = .set(.known(customer))
            note.text = .set("note \(done)")
            return .add(.note(note))
        case 19:
            var promise = PromiseRecord()
            promise.customer = .set(.known(customer))
            promise.text = .set("a word with the crew")
            promise.due = .set(now.adding(seconds: Int64(number(9000))))
            return .add(.promise(promise))
        case 20:
            var survey = SurveyRecord()
            survey.customer = .set(.known(customer))
            survey.type = .set("csat")
            survey.score = .set(Int64(number(5)))
            return .add(.survey(survey))
        case 21: return .tellApart(customer, other, apart: Bool.random(using: &generator))
        case 22:
            // Notes are numbered in the order they came: some are handed over, most are not there to be.
            return .unmergeCustomer(customer, giving: [CustomerThing(.note, UInt64(number(20)))])
        default: return .tick
        }
    }

    private mutating func person() -> CustomerRecord {
        let number = number(12)
        var record = CustomerRecord()
        record.name = .set("Person \(number)")
        record.emails = .set(["p\(number)@example.com"])
        record.phones = .set(["+35121000000\(number % 10)"])
        return record
    }
}
