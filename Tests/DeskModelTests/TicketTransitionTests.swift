import DeskModel
import Testing

@Suite("Status machine of tickets")
struct TicketTransitionTests {
    private static let statuses: [TicketStatus] = [.new, .open, .pending, .onHold, .snoozed, .solved, .closed]

    /// A row an action, a column a status: `.` stays, `x` refused, `+` another ticket, else the new status' initial.
    private static let table: [(TicketAction, String)] = [
        (.take, "o....xx"), (.release, ".....xx"), (.reply, "o.....x"), (.receive, "..o.oo+"),
        (.pend, "pp.ppxx"), (.hold, "hhh.hxx"), (.open, "o.oooxx"), (.snooze, "zzzzzxx"),
        (.wake, "xxxxoxx"), (.solve, "sssssxx"), (.reopen, "xxxxxox"), (.close, "xxxxxcx"),
    ]

    private static let letters: [Character: TicketStatus] = [
        "o": .open, "p": .pending, "h": .onHold, "z": .snoozed, "s": .solved, "c": .closed,
    ]

    @Test("Every cell of the table is as documented")
    func everyCell() {
        #expect(Self.table.map(\.0) == TicketAction.allCases)
        for (action, row) in Self.table {
            for (status, letter) in zip(Self.statuses, row) {
                let transition = TicketTransition.of(action, in: status)
                switch letter {
                case ".": #expect(transition == .stays, "\(action) in \(status)")
                case "+": #expect(transition == .opensAnother, "\(action) in \(status)")
                case "x":
                    guard case .refused = transition else {
                        Issue.record("\(action) in \(status) is not refused")
                        continue
                    }
                default: #expect(Self.letters[letter].map { .becomes($0) } == transition, "\(action) in \(status)")
                }
            }
        }
    }

    @Test("A sleeper who was not to be woken stays asleep")
    func deepSleep() {
        #expect(TicketTransition.of(.receive, in: .snoozed, wakesOnReply: false) == .stays)
    }

    @Test("Commands do what the table says, in every status", arguments: statuses)
    func commandsFollow(status: TicketStatus) throws {
        for (action, row) in Self.table where action != .wake {
            guard let column = Self.statuses.firstIndex(of: status) else { continue }
            let letter = Array(row)[column]
            var desk = TestDesk()
            let ticket = try desk.ticket(try desk.customer("Roohi Moolla"))
            try bring(&desk, ticket, to: status)
            if action == .release, status != .solved, status != .closed {
                try desk.perform(.assign(ticket, to: "ana", reason: nil))
            }
            let before = desk.state.status(of: ticket, at: desk.now)
            do throws(Refusal) {
                try desk.perform(command(action, ticket, desk.now))
            } catch {
                #expect(letter == "x", "\(action) in \(status) was refused: \(error)")
                continue
            }
            let after = desk.state.status(of: ticket, at: desk.now)
            switch letter {
            case "x": Issue.record("\(action) in \(status) was not refused")
            case "+": #expect(desk.state.tickets.count == 2 && after == .closed)
            case ".": #expect(after == before, "\(action) in \(status)")
            default: #expect(after == Self.letters[letter], "\(action) in \(status)")
            }
        }
    }

    private func command(_ action: TicketAction, _ id: TicketID, _ now: Timestamp) -> Command {
        switch action {
        case .take: .claim(id)
        case .release: .release(id, reason: nil)
        case .reply: .reply(id, body: "Hello", savedReply: nil, basis: nil, sendAfter: nil, then: nil)
        case .receive: .receive(id, body: "Hello?", author: nil, via: nil, channel: nil)
        case .pend: .move(id, to: .pending, reason: nil)
        case .hold: .move(id, to: .onHold, reason: nil)
        case .open: .move(id, to: .open, reason: nil)
        case .snooze: .snooze(id, until: now.adding(seconds: 7200), wakesOnReply: true)
        case .wake: .tick
        case .solve: .solve(id, reason: "drink/cold")
        case .reopen: .reopen(id, reason: nil)
        case .close: .close(id)
        }
    }

    private func bring(_ desk: inout TestDesk, _ id: TicketID, to status: TicketStatus) throws {
        switch status {
        case .new: break
        case .open, .pending, .onHold: try desk.perform(.move(id, to: status, reason: nil))
        case .snoozed: try desk.perform(.snooze(id, until: desk.now.adding(seconds: 3600), wakesOnReply: true))
        case .solved: try desk.perform(.solve(id, reason: "drink/cold"))
        case .closed:
            try desk.perform(.solve(id, reason: "drink/cold"))
            try desk.perform(.close(id))
        }
        #expect(desk.state.tickets[id]?.status == status)
    }
}
