import Seeded
import Testing

@testable import Desk
@testable import DeskModel

/// What is kept up of the queue from one look to the next is what a look made anew would find.
@Suite("The queue, kept up")
struct QueueStandingTests {
    @Test("is as one made anew, whatever agents do and however the clock goes", arguments: 0..<24)
    func kept(seed: UInt64) throws {
        let place = try TemporaryDesk()
        let desk = try place.open()
        let other = try place.open(as: "ben")
        var generator = SeededGenerator(seed: seed)
        for step in 0..<160 {
            let actor = Int.random(in: 0..<4, using: &generator) == 0 ? other : desk
            _ = try? actor.perform(QueueWork.next(&generator, at: place.now, step))
            if Int.random(in: 0..<3, using: &generator) == 0 {
                place.wait(seconds: [1, 10, 600, 7200, 200_000].randomElement(using: &generator) ?? 1)
            }
            if step % 3 == 0 { try compare(desk, at: place.now, "seed \(seed), step \(step)") }
            // As of another moment: past ones, and those to the very instant at which something falls due.
            if step % 8 == 0 {
                let offset = Int64.random(in: -300_000...300_000, using: &generator)
                try compare(desk, at: place.now.adding(seconds: offset), "seed \(seed), step \(step), \(offset) s off")
                for instant in instants(desk, at: place.now).prefix(3) {
                    try compare(desk, at: instant, "seed \(seed), step \(step), at an edge")
                    let before = Timestamp(microseconds: instant.microseconds - 1)
                    try compare(desk, at: before, "seed \(seed), step \(step), before an edge")
                }
            }
            if step == 80 { desk.renewCheckpoint() }
        }
    }

    @Test("stands on a checkpoint as on the log, and is taken along to the next one")
    func checkpoint() throws {
        let place = try TemporaryDesk()
        let desk = try place.openRenewing()
        var generator = SeededGenerator(seed: 5)
        for step in 0..<60 {
            _ = try? desk.perform(QueueWork.next(&generator, at: place.now, step))
            place.wait(seconds: 40)
            if step % 10 == 5 { desk.renewCheckpoint() }
            try compare(desk, at: place.now, "step \(step)")
        }
        #expect(desk.standing != nil)
    }

    /// Instants at which time alone changes where a ticket stands.
    private func instants(_ desk: Desk, at now: Timestamp) -> [Timestamp] {
        desk.projections.withLock { projections in
            let state = projections.state
            return state.tickets.all.sorted { $0.id < $1.id }.flatMap { ticket -> [Timestamp] in
                let span = state.span(of: ticket, state.moment(of: ticket, at: now), at: now)
                return [span.from, span.until].filter { abs($0.microseconds / 1_000_000) < 1 << 40 }
            }
        }
    }

    private func compare(_ desk: Desk, at now: Timestamp, _ where: String) throws {
        let views = QueueView.named.map(\.view)
        let kept = try views.map { try desk.queuePage($0, QueueWindow(reach: 3), at: now) }
        let state = desk.projections.withLock { $0.state }
        let active = Array(state.activeTickets)
        for (view, page) in zip(views, kept) {
            let listing = QueueListing(state: state, view: view, filter: nil, agent: desk.agent, now: now)
            let anew = view == .solved ? Self.solved(state, at: now) : listing.order(of: active)
            #expect(page.tickets == anew, "\(view), \(`where`)")
            #expect(page.summary == listing.page(of: active).summary, "\(view), \(`where`)")
            #expect(Set(page.rows.map(\.ticket)) == Set(anew.prefix(4)), "\(view), \(`where`)")
        }
    }

    /// Solved and not closed, by what the state says of each.
    private static func solved(_ state: DeskState, at now: Timestamp) -> [TicketID] {
        let solved = state.tickets.all.filter {
            $0.isKnown && $0.mergedBy == nil && state.status(of: $0.id, at: now) == .solved
        }
        return solved.sorted { ($1.solvedAt.last ?? $1.at, $1.id) < ($0.solvedAt.last ?? $0.at, $0.id) }.map(\.id)
    }

    @Test("a window holds a screen around a ticket, or around a place, and what is wanted besides")
    func window() {
        let list = (1...100).map { TicketID(UInt64($0)) }
        func numbers(_ window: QueueWindow) -> [UInt64] { window.tickets(of: list).map(\.number) }
        #expect(numbers(QueueWindow(reach: 2)) == [1, 2, 3])
        #expect(numbers(QueueWindow(around: TicketID(50), reach: 1)) == [49, 50, 51])
        #expect(numbers(QueueWindow(around: TicketID(500), index: 99, reach: 1)) == [99, 100])
        #expect(numbers(QueueWindow(around: TicketID(500), index: 990, reach: 1)) == [])
        #expect(numbers(QueueWindow(reach: 0, also: [TicketID(1), TicketID(7)])) == [1, 7])
        #expect(numbers(.everything).count == 100)
        #expect(QueueWindow(reach: 5).tickets(of: []) == [])
    }
}

/// Random things that move tickets in a queue; what is refused is refused.
private enum QueueWork {
    static func next(_ generator: inout SeededGenerator, at now: Timestamp, _ step: Int) -> Command {
        func number(_ limit: UInt64) -> UInt64 { UInt64.random(in: 1...limit, using: &generator) }
        let (customer, ticket, second) = (CustomerID(number(6)), TicketID(number(12)), TicketID(number(12)))
        let later = now.adding(seconds: Int64(number(9000)))
        switch step < 6 ? step % 2 : Int.random(in: 0..<26, using: &generator) {
        case 0:
            var record = CustomerRecord()
            record.name = .set("Person \(number(6))")
            record.vip = .set(number(2) == 1)
            return step < 6 ? .add(.customer(record)) : .change(.customer(record), number: customer.number)
        case 1, 2, 3:
            var record = TicketRecord()
            record.customer = .set(.known(customer))
            record.channel = .set(["email", "social", "phone"].randomElement(using: &generator) ?? "email")
            record.subject = .set("matter \(step)")
            record.priority = .set(["low", "normal", "urgent"].randomElement(using: &generator) ?? "normal")
            return .newTicket(record, body: number(4) == 1 ? nil : "Cold, \(step).", from: .customer)
        case 4:
            var record = TicketRecord()
            record.priority = .set(["low", "high", "urgent"].randomElement(using: &generator) ?? "high")
            return .setTicket(ticket, record)
        case 5:
            var record = TicketRecord()
            record.customer = .set(.known(customer))
            return .change(.ticket(record), number: ticket.number)
        case 6, 7: return .claim(ticket)
        case 8:
            return .assign(ticket, to: ["ben", "chidi", "ana"].randomElement(using: &generator) ?? "ben", reason: nil)
        case 9, 10:
            return .reply(
                ticket, body: "Sorry, \(step).", savedReply: nil, basis: nil,
                sendAfter: Bool.random(using: &generator) ? later : nil,
                then: [nil, .pending, .solved].randomElement(using: &generator) ?? nil)
        case 11: return .withdraw(MessageID(number(40)))
        case 12: return .receive(ticket, body: "And? \(step)", author: nil, via: nil, channel: nil)
        case 13: return .solve(ticket, reason: "late")
        case 14: return .reopen(ticket, reason: nil)
        case 15: return .snooze(ticket, until: later, wakesOnReply: Bool.random(using: &generator))
        case 16:
            return .move(ticket, to: [.pending, .onHold, .open].randomElement(using: &generator) ?? .open, reason: nil)
        case 17: return .mergeTickets(ticket, into: second)
        case 18: return .unmergeTicket(ticket)
        case 19: return .mergeCustomers(customer, into: CustomerID(number(6)), fromFields: [])
        case 20: return .unmergeCustomer(customer)
        case 21: return .split(ticket, messages: [MessageID(number(40))], subject: nil)
        case 22:
            var promise = PromiseRecord()
            promise.customer = .set(.known(customer))
            promise.ticket = .set(.known(ticket))
            promise.text = .set("a word with the crew")
            promise.due = .set(later)
            return .add(.promise(promise))
        case 23:
            var promise = PromiseRecord()
            promise.status = .set("kept")
            return .change(.promise(promise), number: number(6))
        case 24:
            var complaint = ComplaintRecord()
            complaint.customer = .set(.known(customer))
            complaint.ticket = .set(.known(ticket))
            complaint.reason = .set("cold")
            return number(2) == 1 ? .add(.complaint(complaint)) : .closeComplaint(ComplaintID(number(4)), remedy: nil)
        default: return .tick
        }
    }
}
