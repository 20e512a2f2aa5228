import DeskModel
import Seeded
import Testing

/// Whatever agents and customers do in whatever order, the desk keeps its promises.
@Suite("Random work")
struct RandomCommandTests {
    @Test("Statuses only move as the table says, and what is counted agrees with what is listed", arguments: 0..<40)
    func work(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var desk = TestDesk()
        let customers = try (1...3).map { try desk.customer("Customer \($0)") }
        for _ in 0..<6 { _ = try desk.ticket(customers.randomElement(using: &generator) ?? customers[0]) }
        for step in 0..<250 {
            let before = desk.state
            let command = Self.command(&generator, desk)
            let agent = ["ana", "ben"].randomElement(using: &generator) ?? "ana"
            _ = try? desk.perform(command, by: agent)
            for ticket in desk.state.tickets.all {
                guard let old = before.tickets[ticket.id] else { continue }
                #expect(Self.mayMove(old.status, ticket.status), "seed \(seed): \(old.status) to \(ticket.status)")
                #expect(ticket.solvedAt.count == ticket.handleSecondsAtSolving.count, "seed \(seed)")
                let taken = old.assignee != nil && ticket.assignee != nil && old.assignee != ticket.assignee
                #expect(!taken || Self.mayTake(command), "seed \(seed): two agents at once")
            }
            if Int.random(in: 0...3, using: &generator) == 0 {
                desk.pass(seconds: [1, 60, 7200, 500_000].randomElement(using: &generator) ?? 1)
            }
            if step % 10 == 0 { Self.check(desk.state, seed) }
        }
        var again = DeskState()
        for (index, event) in desk.events.enumerated() { again.evolve(event, sequence: UInt64(index + 1)) }
        again.settle()
        #expect(again == desk.state, "seed \(seed): folding again gave another desk")
    }

    private static func check(_ state: DeskState, _ seed: UInt64) {
        for ticket in state.tickets.all {
            let isListed = state.activeTickets.contains(ticket.id)
            #expect(isListed == (ticket.status.isActive && ticket.mergedBy == nil), "seed \(seed)")
            #expect(state.solvedTickets.all.contains(ticket.id) == (ticket.status == .solved && ticket.mergedBy == nil))
            if ticket.mergedBy == nil {
                var fresh = DeskState()
                let queued = Set(state.group(of: ticket.id).flatMap { state.tickets[$0]?.queuedReplies ?? [] })
                fresh.unite(state.messages(of: ticket.id).filter { !queued.contains($0.id) }, as: ticket.id)
                let kept = ticket.conversation
                let told = fresh.tickets[ticket.id]?.conversation ?? Conversation.none
                #expect(kept.publicCount == told.publicCount, "seed \(seed)")
                #expect(kept.oldestUnanswered == told.oldestUnanswered, "seed \(seed)")
                #expect(kept.firstReply == told.firstReply && kept.lastPublic == told.lastPublic, "seed \(seed)")
            }
            for message in ticket.messages { #expect(state.messages[message]?.ticket == ticket.id, "seed \(seed)") }
        }
    }

    private static func mayTake(_ command: Command) -> Bool {
        switch command {
        case .assign, .takeOver: true
        default: false
        }
    }

    /// The moves of the status table, and those of time, in at most two steps (time first, then the command).
    private static func mayMove(_ from: TicketStatus, _ to: TicketStatus) -> Bool {
        if from == to { return true }
        return switch (from, to) {
        case (_, .new), (.closed, _): false
        case (.solved, let next): next == .open || next == .closed
        case (_, .closed): false
        default: true
        }
    }

    static func command(_ generator: inout SeededGenerator, _ desk: TestDesk) -> Command {
        let count = UInt64(desk.state.tickets.count)
        let id = TicketID(UInt64.random(in: 1...count, using: &generator))
        let other = TicketID(UInt64.random(in: 1...count, using: &generator))
        let messageCount = UInt64(max(1, desk.state.messages.count))
        let message = MessageID(UInt64.random(in: 1...messageCount, using: &generator))
        let later = desk.now.adding(seconds: Int64.random(in: -10...5000, using: &generator))
        let status = TicketStatus.allCases.randomElement(using: &generator)
        let then = Bool.random(using: &generator) ? status : nil
        let sendAfter = Bool.random(using: &generator) ? later : nil
        let commands: [Command] = [
            .claim(id), .claimNext(among: [id, other]), .release(id, reason: nil), .assign(id, to: "ben", reason: nil),
            .takeOver(id, reason: "lunch"), .skip(id, reason: nil),
            .reply(id, body: "Hello", savedReply: nil, basis: nil, sendAfter: sendAfter, then: then),
            .reply(id, body: "Hello", savedReply: nil, basis: 5, sendAfter: nil, then: nil), .withdraw(message),
            .ticketNote(id, body: "hm"), .receive(id, body: "And?", author: nil, via: nil, channel: nil),
            .receive(other, body: "Well?", author: nil, via: nil, channel: nil),
            .snooze(id, until: later, wakesOnReply: Bool.random(using: &generator)),
            .move(id, to: status ?? .open, reason: nil), .solve(id, reason: "r"), .reopen(id, reason: nil), .close(id),
            .mergeTickets(id, into: other), .unmergeTicket(id), .split(id, messages: [message], subject: nil),
            .link(id, other, linked: Bool.random(using: &generator)), .tick,
        ]
        return commands.randomElement(using: &generator) ?? .tick
    }
}

extension Conversation {
    fileprivate static var none: Conversation { DeskState().conversation(of: TicketID(1), at: Timestamp(seconds: 0)) }
}

extension DeskState {
    /// Tells a fresh desk messages in their order, as one ticket's; withdrawn ones are left out.
    fileprivate mutating func unite(_ messages: [Message], as ticket: TicketID) {
        for (index, message) in messages.enumerated() where !message.isWithdrawn {
            var record = MessageRecord()
            record.ticket = .set(.known(ticket))
            record.at = .set(message.effectiveAt)
            record.from = .set(message.from.name)
            record.isPublic = .set(message.isPublic)
            evolve(
                Event(
                    at: message.effectiveAt, recordedAt: message.effectiveAt, actor: "", ticket: ticket,
                    body: .recorded(.message(record), number: UInt64(index + 1))), sequence: UInt64(index + 1))
        }
        settle()
    }
}
