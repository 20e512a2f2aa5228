import ArgumentParser
import Desk
import DeskModel

/// `usual ticket merge`: a ticket goes into another of the same customer.
struct MergeTicket: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "merge", abstract: "Merge a ticket into another.")

    @OptionGroup var arguments: TicketArguments

    @Argument(help: "The ticket it goes into.")
    var into: String

    func run() throws {
        try arguments.global.perform(on: arguments.ticket) { desk, id in
            .mergeTickets(id, into: try desk.ticketID(into))
        }
    }
}

/// `usual ticket unmerge`: takes a ticket's newest merge back.
struct UnmergeTicket: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unmerge", abstract: "Take a ticket out of the one it was merged into.")

    @OptionGroup var arguments: TicketArguments

    func run() throws {
        try arguments.global.perform(on: arguments.ticket) { _, id in .unmergeTicket(id) }
    }
}

/// `usual ticket split`: some messages become a ticket of their own.
struct SplitTicket: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split", abstract: "Make a ticket of some messages of another.")

    @OptionGroup var arguments: TicketArguments

    @Argument(help: "The messages, by their ids.")
    var messages: [String]

    @Option(help: "What the new ticket is about.")
    var subject: String?

    func run() throws {
        let global = arguments.global
        let desk = try global.openDesk()
        let id = try desk.ticketID(arguments.ticket)
        let chosen = try messages.map { MessageID(try desk.resolve(.message, $0)) }
        let performed = try desk.perform(Command.split(id, messages: chosen, subject: subject))
        let made = performed.made.flatMap(TicketID.init(stored:)) ?? id
        try TicketReport(desk: desk, ticket: made, performed: performed, at: global.now()).print(asJSON: global.json)
    }
}

/// `usual ticket link`: two tickets belong together.
struct LinkTicket: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "link", abstract: "Link two tickets.")

    @OptionGroup var arguments: TicketArguments

    @Argument(help: "The other ticket.")
    var other: String

    func run() throws {
        try arguments.global.perform(on: arguments.ticket) { desk, id in
            .link(id, try desk.ticketID(other), linked: true)
        }
    }
}

/// `usual ticket unlink`: two tickets no longer belong together.
struct UnlinkTicket: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "unlink", abstract: "Take a link away.")

    @OptionGroup var arguments: TicketArguments

    @Argument(help: "The other ticket.")
    var other: String

    func run() throws {
        try arguments.global.perform(on: arguments.ticket) { desk, id in
            .link(id, try desk.ticketID(other), linked: false)
        }
    }
}
