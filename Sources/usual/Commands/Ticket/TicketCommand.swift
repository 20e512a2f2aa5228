import ArgumentParser
import Desk
import DeskModel

/// `usual ticket …`: what can be done to a ticket, a subcommand each.
struct TicketCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ticket",
        abstract: "Work on tickets.",
        subcommands: [
            NewTicket.self, ShowTicket.self, NextTicket.self, ClaimTicket.self, ReleaseTicket.self, AssignTicket.self,
            TakeOverTicket.self, SkipTicket.self, ReplyToTicket.self, NoteOnTicket.self, SetTicket.self,
            SnoozeTicket.self, PendTicket.self, HoldTicket.self, SolveTicket.self, ReopenTicket.self,
            CloseTicket.self, MergeTicket.self, UnmergeTicket.self, SplitTicket.self, LinkTicket.self,
            UnlinkTicket.self,
        ]
    )
}

/// The ticket that a subcommand is about, and the global options.
struct TicketArguments: ParsableArguments {
    @Argument(help: "The ticket, by its id.")
    var ticket: String

    @OptionGroup var global: GlobalOptions
}

extension Desk {
    /// The ticket that a word names.
    func ticketID(_ text: String) throws(DeskError) -> TicketID { TicketID(try resolve(.ticket, text)) }

    /// The customer that a word names.
    func customerID(_ text: String) throws(DeskError) -> CustomerID { CustomerID(try resolve(.customer, text)) }

    /// The customer for whom something is recorded: of several that are one person the one that the text names, so that it
    /// goes with them when the person turns out to be two.
    func recipientID(_ text: String) throws(DeskError) -> CustomerID {
        CustomerID(try resolve(.customer, text, followingMerges: false))
    }
}

extension GlobalOptions {
    /// Opens the desk, does one command to one ticket, and prints how the ticket stands afterwards.
    func perform(on ticket: String, _ command: (Desk, TicketID) throws -> Command) throws {
        let desk = try openDesk()
        let id = try desk.ticketID(ticket)
        let performed = try desk.perform(try command(desk, id))
        try TicketReport(desk: desk, ticket: id, performed: performed, at: now()).print(asJSON: json)
    }
}

/// How a ticket stands after a command.
struct TicketReport {
    let desk: Desk
    let ticket: TicketID
    let performed: Desk.Performed
    let at: Timestamp

    /// Prints one JSON object, or one line.
    func print(asJSON: Bool) throws {
        guard let view = try desk.ticket(ticket, at: at) else { return }
        if asJSON {
            try Output.json { json in
                json.object { json in
                    json.field("ticket", view.row.id)
                    json.field("sequence", performed.sequence)
                    QueueShape.fields(of: view.row, at: at, in: &json)
                }
            }
        } else {
            let holder = view.row.assignee.map { ", with \($0)" } ?? ""
            let status = view.row.status.name.replacing("_", with: " ")
            try Output.line(
                "Ticket \(view.row.id) is \(status)\(holder): \(view.row.customerName), \(view.row.subject)")
        }
    }
}
