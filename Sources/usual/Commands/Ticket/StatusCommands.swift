import ArgumentParser
import Desk
import DeskModel

/// `usual ticket snooze`: lets a ticket sleep until a time, or for a while.
struct SnoozeTicket: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "snooze", abstract: "Let a ticket sleep until a time.")

    @Option(help: "Until this RFC 3339 time.")
    var until: String?

    @Option(name: .customLong("for"), help: "For so long: 90s, 45m, 2h, 3d.")
    var duration: String?

    @Flag(help: "Sleep on even when the customer writes.")
    var deeply = false

    @OptionGroup var arguments: TicketArguments

    func run() throws {
        let until = try wakeTime(now: arguments.global.now())
        try arguments.global.perform(on: arguments.ticket) { _, id in
            .snooze(id, until: until, wakesOnReply: !deeply)
        }
    }

    private func wakeTime(now: Timestamp) throws -> Timestamp {
        switch (until, duration) {
        case (let text?, nil):
            guard let time = Timestamp(rfc3339: text) else {
                throw ValidationError("--until wants an RFC 3339 time such as 2026-03-03T11:54:00Z, not \"\(text)\".")
            }
            return time
        case (nil, let text?):
            guard let seconds = DurationText(text) else {
                throw ValidationError("--for wants a duration such as 45m, 2h or 3d, not \"\(text)\".")
            }
            return now.adding(seconds: seconds.seconds)
        default:
            throw ValidationError("Say either --until TIME or --for DURATION.")
        }
    }
}

/// A length of time as people type it: `90s`, `45m`, `2h`, `3d`, or bare seconds.
struct DurationText {
    /// Whole seconds, at least one.
    var seconds: Int64

    /// Reads a duration, or nil when it is none, or is longer than ten years.
    init?(_ text: String) {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
        var digits = text[...]
        var unit: Int64 = 1
        if let last = text.last, let named = units[last] {
            unit = named
            digits = text.dropLast()
        }
        guard let number = Int64(digits), number > 0, number <= 315_360_000 / unit else { return nil }
        seconds = number * unit
    }
}

/// `usual ticket pend`: the ticket waits for the customer.
struct PendTicket: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pend", abstract: "Let a ticket wait for the customer: a reply opens it again.")

    @Option(help: "Why.")
    var reason: String?

    @OptionGroup var arguments: TicketArguments

    func run() throws {
        try arguments.global.perform(on: arguments.ticket) { _, id in .move(id, to: .pending, reason: reason) }
    }
}

/// `usual ticket hold`: the ticket waits for a third party.
struct HoldTicket: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold", abstract: "Let a ticket wait for a third party.")

    @Option(help: "For whom or what.")
    var reason: String?

    @OptionGroup var arguments: TicketArguments

    func run() throws {
        try arguments.global.perform(on: arguments.ticket) { _, id in .move(id, to: .onHold, reason: reason) }
    }
}

/// `usual ticket solve`: the matter is done; asks for the reason the customer came.
struct SolveTicket: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "solve", abstract: "Solve a ticket.")

    @Option(help: "Why the customer came, such as drink/cold. Needed unless the ticket has one.")
    var reason: String?

    @OptionGroup var arguments: TicketArguments

    func run() throws {
        try arguments.global.perform(on: arguments.ticket) { desk, id in
            Doubt.of(reason: reason, at: desk)
            return .solve(id, reason: reason)
        }
    }
}

/// `usual ticket reopen`: a ticket that is solved, waits or sleeps is worked on again.
struct ReopenTicket: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Open a ticket again that is solved, waits or sleeps.")

    @Option(help: "Why.")
    var reason: String?

    @OptionGroup var arguments: TicketArguments

    func run() throws {
        let now = try arguments.global.now()
        try arguments.global.perform(on: arguments.ticket) { desk, id in
            switch try desk.ticket(id, at: now)?.row.status {
            case .pending, .onHold, .snoozed: .move(id, to: .open, reason: reason)
            default: .reopen(id, reason: reason)
            }
        }
    }
}

/// `usual ticket close`: a solved ticket is closed for good.
struct CloseTicket: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "close", abstract: "Close a solved ticket for good.")

    @OptionGroup var arguments: TicketArguments

    func run() throws {
        try arguments.global.perform(on: arguments.ticket) { _, id in .close(id) }
    }
}
