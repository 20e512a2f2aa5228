import DeskModel
import Testing

@Suite("Clocks and the queue")
struct ClockTests {
    private let hour: Int64 = 3600

    @Test("The first reply, then the oldest unanswered message, then the resolution")
    func kinds() throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Mei Lin"))
        let began = desk.now
        #expect(
            desk.state.clock(of: ticket, at: desk.now)
                == TicketClock(kind: .firstReply, due: began.adding(seconds: 4 * hour), state: .running))
        desk.pass(seconds: 600)
        try desk.reply(ticket)
        #expect(
            desk.state.clock(of: ticket, at: desk.now)
                == TicketClock(kind: .resolution, due: began.adding(seconds: 72 * hour), state: .running))
        desk.pass(seconds: 600)
        try desk.receive(ticket)
        let asked = desk.now
        desk.pass(seconds: 600)
        try desk.receive(ticket, "Hello??")
        #expect(
            desk.state.clock(of: ticket, at: desk.now)
                == TicketClock(kind: .nextReply, due: asked.adding(seconds: 4 * hour), state: .running))
        #expect(desk.state.waitingSeconds(of: ticket, at: desk.now) == 600)
    }

    @Test("At risk in the last fifth, breached from the target on")
    func states() throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Mei Lin")) { $0.channel = .set("phone") }
        let states = [0, 239, 240, 299, 300].map {
            desk.state.clock(of: ticket, at: desk.now.adding(seconds: $0))?.state
        }
        #expect(states == [.running, .running, .atRisk, .atRisk, .breached])
    }

    @Test("The resolution stands still while pending; the customer's wait never does")
    func pauses() throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Mei Lin"))
        let began = desk.now
        try desk.perform(.move(ticket, to: .onHold, reason: "courier"))
        #expect(desk.state.clock(of: ticket, at: desk.now)?.kind == .firstReply)
        #expect(desk.state.clock(of: ticket, at: desk.now)?.state == .running)
        desk.pass(seconds: hour)
        try desk.reply(ticket, then: .pending)
        desk.pass(seconds: hour)
        #expect(
            desk.state.clock(of: ticket, at: desk.now)
                == TicketClock(kind: .resolution, due: began.adding(seconds: 74 * hour), state: .paused))
        try desk.perform(.move(ticket, to: .open, reason: nil))
        desk.pass(seconds: hour)
        #expect(desk.state.clock(of: ticket, at: desk.now)?.due == began.adding(seconds: 74 * hour))
        #expect(desk.state.clock(of: ticket, at: desk.now)?.state == .running)
    }

    @Test("Priority and VIP tighten the targets; the first matching policy holds")
    func targets() throws {
        let policy = DeskPolicy.standard
        #expect(policy.clocks(priority: .normal, channel: "fax", isVIP: false)?.firstReplySeconds == 4 * hour)
        #expect(policy.clocks(priority: .urgent, channel: "email", isVIP: false)?.firstReplySeconds == hour)
        #expect(policy.clocks(priority: .urgent, channel: "email", isVIP: true)?.firstReplySeconds == hour / 2)
        #expect(policy.clocks(priority: .low, channel: "phone", isVIP: false)?.firstReplySeconds == 600)
        var desk = TestDesk()
        let one = try desk.customer("Mei Lin") { $0.vip = .set(true) }
        let other = try desk.customer("M. Lin")
        let ticket = try desk.ticket(other)
        #expect(desk.state.clock(of: ticket, at: desk.now)?.due == desk.now.adding(seconds: 4 * hour))
        try desk.perform(.mergeCustomers(other, into: one, fromFields: []))
        #expect(desk.state.clock(of: ticket, at: desk.now)?.due == desk.now.adding(seconds: 2 * hour))
    }

    @Test("Serving order: the clock furthest past its target first, paused ones last, then the longest wait")
    func order() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Mei Lin")
        let late = try desk.ticket(customer) { $0.channel = .set("phone") }
        desk.pass(seconds: hour)
        let email = try desk.ticket(customer)
        let phone = try desk.ticket(customer) { $0.channel = .set("phone") }
        let paused = try desk.ticket(customer)
        try desk.reply(paused, then: .pending)
        let same = try desk.ticket(customer)
        let order = QueueOrder.serving([paused, same, email, phone, late], in: desk.state, at: desk.now)
        #expect(order == [late, phone, email, same, paused])
    }

    @Test("A snooze that is over, and a closing period that is over, are recorded once by a tick")
    func ticks() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Mei Lin")
        let sleeper = try desk.ticket(customer)
        let solved = try desk.ticket(customer)
        try desk.perform(.snooze(sleeper, until: desk.now.adding(seconds: 60), wakesOnReply: true))
        try desk.perform(.solve(solved, reason: "done"))
        let wake = desk.now.adding(seconds: 60)
        let closing = desk.now.adding(seconds: 4 * 24 * hour)
        desk.pass(seconds: 30)
        try desk.perform(.tick)
        #expect(desk.state.tickets[sleeper]?.status == .snoozed)
        desk.pass(seconds: 5 * 24 * hour)
        #expect(desk.state.status(of: sleeper, at: desk.now) == .open)
        #expect(desk.state.status(of: solved, at: desk.now) == .closed)
        let count = desk.events.count
        try desk.perform(.tick, by: "")
        #expect(desk.events.dropFirst(count).map(\.at) == [wake, closing])
        #expect(desk.events.last?.recordedAt == desk.now)
        #expect(desk.state.tickets[sleeper]?.statusSince == wake)
        #expect(desk.state.tickets[solved]?.status == .closed)
        // What the tick left: the sleeper's clock is past its target, and that is one event more.
        try desk.perform(.tick, by: "")
        #expect(desk.events.count == count + 3)
        try desk.perform(.tick, by: "")
        #expect(desk.events.count == count + 3)
    }

    @Test("At risk and breached are recorded once each, for each target")
    func reminders() throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Mei Lin")) { $0.channel = .set("phone") }
        let began = desk.now
        desk.pass(seconds: 250)
        try desk.perform(.tick)
        try desk.perform(.tick)
        #expect(desk.events.last?.at == began.adding(seconds: 240))
        desk.pass(seconds: 60)
        try desk.perform(.tick)
        try desk.perform(.tick)
        let clocks = desk.events.compactMap { event -> ClockChange.Transition? in
            if case .clock(let change) = event.body { change.transition } else { nil }
        }
        #expect(clocks == [.atRisk, .breached])
        try desk.reply(ticket)
        try desk.receive(ticket)
        desk.pass(seconds: 300)
        try desk.perform(.tick)
        #expect(desk.events.last?.body == .clock(ClockChange(.nextReply, .breached, due: desk.now)))
    }

    @Test("A tick is bounded, and the next one goes on")
    func bounded() throws {
        var desk = TestDesk()
        let customer = try desk.customer("Mei Lin")
        var lines: [ImportLine] = []
        for number in 0..<1500 {
            lines.append(
                line(ticketRecord("c", at: desk.now.adding(seconds: -100 * hour + Int64(number))), id: "t\(number)"))
        }
        desk.load(lines)
        _ = customer
        let count = desk.events.count
        try desk.perform(.tick)
        #expect(desk.events.count == count + 1000)
        try desk.perform(.tick)
        try desk.perform(.tick)
        #expect(desk.events.count == count + 1500)
    }

    @Test("Handle time is the time open and assigned, at solving")
    func handleTime() throws {
        var desk = TestDesk()
        let ticket = try desk.ticket(try desk.customer("Mei Lin")) { $0.reason = .set("r") }
        desk.pass(seconds: 100)
        try desk.perform(.claim(ticket))
        desk.pass(seconds: 200)
        try desk.perform(.move(ticket, to: .pending, reason: nil))
        desk.pass(seconds: 400)
        try desk.receive(ticket)
        desk.pass(seconds: 800)
        try desk.perform(.solve(ticket, reason: nil))
        #expect(desk.state.tickets[ticket]?.handleSecondsAtSolving == [1000])
    }
}
