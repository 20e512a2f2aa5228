import ArgumentParser
import Desk
import DeskModel

/// `usual ticket claim`: takes a free ticket. Exit 75, naming the holder, when another agent has it.
struct ClaimTicket: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "claim", abstract: "Take a free ticket.")

    @OptionGroup var arguments: TicketArguments

    func run() throws {
        let global = arguments.global
        let desk = try global.openDesk()
        let id = try desk.ticketID(arguments.ticket)
        do {
            let performed = try desk.perform(Command.claim(id))
            if global.json {
                try Output.json { json in
                    json.object { json in
                        json.field("claimed", true)
                        json.field("ticket", desk.outputID(.ticket, id.number))
                        json.field("holder", desk.agent)
                        json.field("sequence", performed.sequence)
                    }
                }
            } else {
                try Output.line("Ticket \(desk.outputID(.ticket, id.number)) is yours.")
            }
        } catch DeskError.refused(.heldByAnother(_, let holder), let sentence) {
            if global.json {
                try Output.json { json in
                    json.object { json in
                        json.field("claimed", false)
                        json.field("holder", holder)
                        json.field("ticket", desk.outputID(.ticket, id.number))
                    }
                }
                throw CommandFailure(75, "")
            }
            throw CommandFailure(75, sentence)
        }
    }
}

/// `usual ticket next`: claims the ticket to serve next, and prints it. Exit 66 when there is nothing to serve.
struct NextTicket: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "Claim the ticket to serve next, and print it.")

    @Option(help: "Only tickets of this view, or that match this filter.")
    var view: String = "all"

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let desk = try global.openDesk()
        let now = try global.now()
        let ticket = try desk.claimNext(QueueView(view), at: now)
        try ShowTicket.print(ticket, on: desk, at: now, asJSON: global.json)
    }
}

/// `usual ticket release`: gives a ticket back.
struct ReleaseTicket: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "release", abstract: "Give a ticket back.")

    @Option(help: "Why.")
    var reason: String?

    @OptionGroup var arguments: TicketArguments

    func run() throws {
        try arguments.global.perform(on: arguments.ticket) { _, id in .release(id, reason: reason) }
    }
}

/// `usual ticket assign`: gives a ticket to an agent, or, without one, to nobody.
struct AssignTicket: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "assign", abstract: "Give a ticket to an agent.")

    @OptionGroup var arguments: TicketArguments

    @Argument(help: "The agent; without one, nobody.")
    var agent: String?

    @Option(help: "Why.")
    var reason: String?

    func run() throws {
        try arguments.global.perform(on: arguments.ticket) { desk, id in
            Doubt.of(agent: agent, at: desk)
            return .assign(id, to: agent, reason: reason)
        }
    }
}

/// `usual ticket take-over`: takes a ticket from its holder.
struct TakeOverTicket: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "take-over", abstract: "Take a ticket from the agent who has it.")

    @Option(help: "Why.")
    var reason: String

    @OptionGroup var arguments: TicketArguments

    func run() throws {
        try arguments.global.perform(on: arguments.ticket) { _, id in .takeOver(id, reason: reason) }
    }
}

/// `usual ticket skip`: passes a ticket over, so that `next` does not serve it to this agent.
struct SkipTicket: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "skip", abstract: "Pass a ticket over: next does not serve it to you again.")

    @Option(help: "Why.")
    var reason: String?

    @OptionGroup var arguments: TicketArguments

    func run() throws {
        try arguments.global.perform(on: arguments.ticket) { _, id in .skip(id, reason: reason) }
    }
}
