import ArgumentParser
import Desk
import DeskModel
import JSON

/// `usual ticket show`: a ticket with its conversation and history.
struct ShowTicket: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a ticket's conversation.")

    @OptionGroup var arguments: TicketArguments

    func run() throws {
        let global = arguments.global
        let desk = try global.openDesk()
        let now = try global.now()
        try Self.print(try desk.ticketID(arguments.ticket), on: desk, at: now, asJSON: global.json)
    }

    /// What has to be known of a message before it is read.
    private static func remarks(on entry: TimelineEntry, at now: Timestamp) -> [String] {
        var remarks: [String] = []
        if !entry.isPublic { remarks.append("internal note") }
        if entry.isWithdrawn {
            remarks.append("taken back, not sent")
        } else if let out = entry.sendAfter, out > now {
            remarks.append("goes out in \(out.seconds(since: now)) s")
        }
        return remarks
    }

    /// Prints a ticket.
    static func print(_ ticket: TicketID, on desk: Desk, at now: Timestamp, asJSON: Bool) throws {
        guard let view = try desk.ticket(ticket, at: now) else {
            let id = desk.outputID(.ticket, ticket.number)
            throw CommandFailure(66, "Ticket \(id) is mentioned, but nothing is known of it yet.")
        }
        if asJSON {
            try Output.json { json in
                json.object { json in
                    json.field("ticket", view.row.id)
                    QueueShape.fields(of: view.row, at: now, in: &json)
                    json.field("at", view.at)
                    json.field("basis", view.basis)
                    json.field("links", view.links)
                    json.array("entries", view.entries) { json, entry in
                        TimelineShape.write(entry, on: desk, to: &json)
                    }
                }
            }
            return
        }
        let row = view.row
        let parts = [row.id, row.customerName, row.subject, row.status.name.replacing("_", with: " "), row.assignee]
        try Output.line(parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · "))
        for entry in view.entries {
            let who = entry.author ?? entry.from?.name ?? ""
            let head = [entry.at.rfc3339, entry.channel, who].compactMap(\.self).filter { !$0.isEmpty }
            if let body = entry.body {
                try Output.line(
                    (head + Self.remarks(on: entry, at: now)).joined(separator: " · "))
                for line in body.split(whereSeparator: \.isNewline) { try Output.line("    \(line)") }
            } else {
                try Output.line((head + [entry.summary]).joined(separator: " · "))
            }
        }
    }
}
