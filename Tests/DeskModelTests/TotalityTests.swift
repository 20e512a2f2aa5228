import DeskModel
import Seeded
import Testing

/// Folding never traps, whatever an event says.
@Suite("Totality")
struct TotalityTests {
    private static let numbers: [UInt64] = [1, 2, 3, 4, .max - 1, .max]
    private static let times: [Int64] = [.min, .min + 1, -1, 0, 1, 1_772_530_000_000_000, .max - 1, .max]

    @Test("Hostile events leave a state that can be asked and decided against", arguments: 0..<150)
    func hostile(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var state = DeskState()
        for sequence in 1...80 {
            state.evolve(Self.event(&generator), sequence: UInt64(sequence))
            if sequence % 7 == 0 { state.settle() }
        }
        state.settle()
        let now = Self.time(&generator)
        for number in Self.numbers {
            let customer = CustomerID(number)
            let ticket = TicketID(number)
            _ = state.profile(of: customer)
            _ = state.standing(of: customer, at: now)
            _ = state.openingLine(for: customer, at: now, localHour: 9)
            _ = state.usual(of: customer)
            _ = state.clock(of: ticket, at: now)
            _ = state.waitingSeconds(of: ticket, at: now)
            _ = state.conversation(of: ticket, at: now)
            for kind in EntityKind.allCases { _ = state.outputID(kind, number) }
        }
        _ = QueueOrder.serving(state.activeTickets, in: state, at: now)
        for command in Self.commands(&generator) {
            let context = CommandContext(now: now, actor: "ana")
            guard let decision = try? state.decide(command, context) else { continue }
            for event in decision.events { state.evolve(event, sequence: .max) }
            state.settle()
        }
        var decider = ImportDecider(state: state, firstSequence: .max)
        let record = messageRecord("t", .customer, at: now)
        _ = decider.decide([line(record, id: "m")], CommandContext(now: now, actor: ""))
    }

    @Test("Identities that are learnt apart come to the same as those learnt on the way", arguments: 0..<50)
    func lent(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var whole = DeskState()
        var parted = DeskState()
        var sequence: UInt64 = 0
        for _ in 0..<4 {
            var lent = parted.lendIdentities()
            let events = (0..<40).map { _ in Self.event(&generator) }
            for (index, event) in events.enumerated() {
                whole.evolve(event, sequence: sequence + UInt64(index) + 1)
                parted.evolve(event, sequence: sequence + UInt64(index) + 1)
            }
            for (index, event) in events.enumerated() { lent.learn(event, sequence: sequence + UInt64(index) + 1) }
            parted.takeBack(lent)
            sequence += UInt64(events.count)
            #expect(parted == whole)
        }
        for kind in EntityKind.allCases { #expect(parted.nextNumber(kind) == whole.nextNumber(kind)) }
        #expect(parted.openPlaceholders() == whole.openPlaceholders())
    }

    private static func time(_ generator: inout SeededGenerator) -> Timestamp {
        Timestamp(microseconds: times.randomElement(using: &generator) ?? 0)
    }

    private static func number(_ generator: inout SeededGenerator) -> UInt64 {
        numbers.randomElement(using: &generator) ?? 1
    }

    private static func event(_ generator: inout SeededGenerator) -> Event {
        let some = Bool.random(using: &generator)
        let origin = Origin(
            source: "s", id: ["", "a", "b", "~t1"].randomElement(using: &generator) ?? "",
            digest: ContentDigest(high: generator.next(), low: 0))
        let bodies = bodies(&generator)
        return Event(
            at: time(&generator), recordedAt: time(&generator),
            actor: ["", "ana", "ben"].randomElement(using: &generator) ?? "",
            customer: some ? CustomerID(number(&generator)) : nil,
            ticket: Bool.random(using: &generator) ? TicketID(number(&generator)) : nil,
            origin: Bool.random(using: &generator) ? origin : nil,
            body: bodies.randomElement(using: &generator) ?? .customerViewed)
    }

    private static func bodies(_ generator: inout SeededGenerator) -> [EventBody] {
        let n = (0..<4).map { _ in number(&generator) }
        let status = TicketStatus.allCases.randomElement(using: &generator) ?? .open
        let message = MessageID(n[0])
        var bodies: [EventBody] = [
            .placeholder(EntityKind.allCases.randomElement(using: &generator) ?? .event, number: n[0]),
            .placeholder(.ticket, number: 0), .recorded(.note(NoteRecord()), number: 0),
            .held(HoldChange(.claimed, from: nil, to: Bool.random(using: &generator) ? "ana" : nil)),
            .status(StatusChange(from: .new, to: status, until: time(&generator), wakesOnReply: false)),
            .skipped(reason: nil), .replyWithdrawn(message), .delivery(message, .unknown, detail: nil),
            .ticketsMerged(MergeID(n[1]), from: TicketID(n[2]), into: TicketID(n[3])),
            .ticketsUnmerged(MergeID(n[1])), .customersUnmerged(MergeID(n[2])),
            .customersToldApart(other: CustomerID(n[3]), apart: Bool.random(using: &generator)),
            .ticketSplit(from: TicketID(n[1]), messages: [message, message, MessageID(n[2])]),
            .ticketsLinked(other: TicketID(n[0]), linked: Bool.random(using: &generator)),
            .customersMerged(MergeID(n[0]), from: CustomerID(n[1]), into: CustomerID(n[2]), fromFields: ["name", "?"]),
            .customerViewed, .recovery(ComplaintID(n[0]), RecoveryChange(.heard, skipped: true)),
            .remedy(RemedyGiven(.refund, amount: Amount(millionths: .max), complaint: ComplaintID(n[0]))),
            .configured(toml: "x"), .clock(ClockChange(.firstReply, .breached, due: time(&generator))),
            .unknown(type: -1, bytes: []),
        ]
        for _ in 0..<10 { bodies.append(.recorded(record(&generator, n), number: n[0])) }
        return bodies
    }

    private static func record(_ generator: inout SeededGenerator, _ n: [UInt64]) -> AnyRecord {
        let time = time(&generator)
        let customer: Change<Reference<Customer>> =
            [.keep, .clear, .set(.known(CustomerID(n[1])))]
            .randomElement(using: &generator) ?? .keep
        let ticket: Change<Reference<Ticket>> =
            [.keep, .clear, .set(.known(TicketID(n[2])))]
            .randomElement(using: &generator) ?? .keep
        switch Int.random(in: 0...7, using: &generator) {
        case 0:
            var record = CustomerRecord()
            record.name = .set("A")
            record.phones = .set(["1234567", "٠١٢٣٤٥٦٧", ""])
            record.emails = [.keep, .clear, .set(["a@b"])].randomElement(using: &generator) ?? .keep
            return .customer(record)
        case 1:
            var record = TicketRecord()
            record.customer = customer
            record.at = .set(time)
            record.status =
                [.keep, .clear, .set("solved"), .set("open"), .set("?")].randomElement(using: &generator) ?? .keep
            record.solvedAt = [.keep, .clear, .set(time)].randomElement(using: &generator) ?? .keep
            record.assignee = [.keep, .clear, .set("ana")].randomElement(using: &generator) ?? .keep
            return .ticket(record)
        case 2, 3:
            var record = MessageRecord()
            record.ticket = ticket
            record.at = .set(time)
            record.from = [.keep, .clear, .set("agent"), .set("customer")].randomElement(using: &generator) ?? .keep
            record.author = .set("ana")
            record.sendAfter = [.keep, .clear, .set(time)].randomElement(using: &generator) ?? .keep
            return .message(record)
        case 4:
            var record = OrderRecord()
            record.customer = customer
            record.at = .set(time)
            record.items = .set([OrderItem(name: "x", quantity: Amount(millionths: .max))])
            record.total = .set(Amount(millionths: .min))
            return .order(record)
        case 5:
            var record = PromiseRecord()
            record.customer = customer
            record.ticket = ticket
            record.due = .set(time)
            record.text = .set("a word")
            return .promise(record)
        case 6:
            var record = ComplaintRecord()
            record.customer = customer
            record.ticket = ticket
            record.reason = .set("cold/drink")
            return .complaint(record)
        default:
            return AnyRecord(kind: EntityKind.allCases.randomElement(using: &generator) ?? .fact) ?? .fact(FactRecord())
        }
    }

    private static func commands(_ generator: inout SeededGenerator) -> [Command] {
        let ticket = TicketID(number(&generator))
        let customer = CustomerID(number(&generator))
        return [
            .tick, .claim(ticket),
            .reply(ticket, body: "b", savedReply: nil, basis: 0, sendAfter: time(&generator), then: .pending),
            .receive(ticket, body: "b", author: nil, via: nil, channel: nil), .close(ticket), .view(customer),
            .snooze(ticket, until: time(&generator), wakesOnReply: true), .solve(ticket, reason: "r"),
            .mergeCustomers(customer, into: CustomerID(number(&generator)), fromFields: []),
            .unmergeTicket(ticket), .split(ticket, messages: [MessageID(number(&generator))], subject: nil),
            .add(record(&generator, (0..<4).map { _ in number(&generator) })),
        ]
    }
}
