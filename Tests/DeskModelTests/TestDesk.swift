import DeskModel

/// A desk without a log: commands are decided and folded at once.
struct TestDesk {
    var state = DeskState()
    var now = Timestamp(seconds: 1_772_530_000)
    var events: [Event] = []

    /// Decides a command and folds what it comes to.
    @discardableResult
    mutating func perform(_ command: Command, by actor: String = "ana") throws(Refusal) -> UInt64? {
        let decision = try state.decide(command, CommandContext(now: now, actor: actor, userID: 1000))
        fold(decision.events)
        return decision.made
    }

    /// Why a command is refused, or nil when it is not.
    func refusal(_ command: Command, by actor: String = "ana") -> Refusal? {
        do throws(Refusal) {
            _ = try state.decide(command, CommandContext(now: now, actor: actor, userID: 1000))
            return nil
        } catch {
            return error
        }
    }

    mutating func fold(_ more: [Event]) {
        for event in more {
            events.append(event)
            state.evolve(event, sequence: UInt64(events.count))
        }
        state.settle()
    }

    @discardableResult
    mutating func load(_ lines: [ImportLine]) -> [ImportOutcome] {
        let (events, outcomes) = decide(lines)
        fold(events)
        return outcomes
    }

    private func decide(_ lines: [ImportLine]) -> ([Event], [ImportOutcome]) {
        var decider = ImportDecider(state: state, firstSequence: UInt64(events.count) + 1)
        let context = CommandContext(now: now, actor: "importer", userID: 1000)
        let outcomes = decider.decide(lines, context)
        return (decider.events, outcomes)
    }

    mutating func pass(seconds: Int64) { now = now.adding(seconds: seconds) }

    mutating func customer(_ name: String, _ change: (inout CustomerRecord) -> Void = { _ in }) throws -> CustomerID {
        var record = CustomerRecord()
        record.name = .set(name)
        change(&record)
        return CustomerID(try perform(.add(.customer(record))) ?? 0)
    }

    mutating func ticket(
        _ customer: CustomerID, _ body: String? = "Cold again.", _ change: (inout TicketRecord) -> Void = { _ in }
    ) throws -> TicketID {
        var record = TicketRecord()
        record.customer = .set(.known(customer))
        record.channel = .set("email")
        change(&record)
        return TicketID(try perform(.newTicket(record, body: body, from: .customer)) ?? 0)
    }

    @discardableResult
    mutating func reply(
        _ id: TicketID, _ body: String = "Sorry.", by actor: String = "ana", basis: UInt64? = nil,
        after seconds: Int64? = nil, then: TicketStatus? = nil
    ) throws(Refusal) -> MessageID {
        let sendAfter = seconds.map { now.adding(seconds: $0) }
        let command = Command.reply(
            id, body: body, savedReply: nil, basis: basis, sendAfter: sendAfter, then: then)
        return MessageID(try perform(command, by: actor) ?? 0)
    }

    mutating func receive(_ id: TicketID, _ body: String = "And?") throws(Refusal) {
        try perform(.receive(id, body: body, author: nil, via: nil, channel: nil), by: "")
    }
}

/// An import line as an importer would hand it in; its digest stands for its whole content.
func line(_ record: AnyRecord, id: String = "", source: String = "shop", recordedAt: Timestamp? = nil) -> ImportLine {
    ImportLine(
        number: 1, source: source, id: id, digest: digest("\(source)|\(record.kind)|\(id)|\(record)"),
        content: .record(record), recordedAt: recordedAt)
}

func digest(_ text: String) -> ContentDigest {
    var high: UInt64 = 0xCBF2_9CE4_8422_2325
    var low: UInt64 = 0x9AE1_6A3B_2F90_404F
    for byte in text.utf8 {
        high = (high ^ UInt64(byte)) &* 0x100_0000_01B3
        low = (low &+ UInt64(byte)) &* 0xFF51_AFD7_ED55_8CCD
    }
    return ContentDigest(high: high, low: low)
}

func foreign<Subject>(_ id: String, source: String = "shop") -> Change<Reference<Subject>> {
    .set(.foreign(ForeignID(source: source, id: id)))
}

func customerRecord(_ name: String) -> AnyRecord {
    var record = CustomerRecord()
    record.name = .set(name)
    return .customer(record)
}

func ticketRecord(
    _ customer: String, at: Timestamp, _ change: (inout TicketRecord) -> Void = { _ in }
) -> AnyRecord {
    var record = TicketRecord()
    record.customer = foreign(customer)
    record.at = .set(at)
    record.channel = .set("email")
    change(&record)
    return .ticket(record)
}

func messageRecord(
    _ ticket: String, _ from: MessageSender, at: Timestamp, _ body: String = "Hello", isPublic: Bool? = nil
) -> AnyRecord {
    var record = MessageRecord()
    record.ticket = foreign(ticket)
    record.at = .set(at)
    record.from = .set(from.name)
    record.body = .set(body)
    record.isPublic = .given(isPublic)
    return .message(record)
}
