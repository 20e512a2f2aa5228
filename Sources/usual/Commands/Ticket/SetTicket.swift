import ArgumentParser
import Desk
import DeskModel

/// `usual ticket set`: changes what a ticket says of itself.
struct SetTicket: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Change a ticket: subject, priority, reason, tags, channel.",
        discussion: "An empty text clears a field.")

    @OptionGroup var arguments: TicketArguments

    @Option(help: "What it is about, in a line.")
    var subject: String?

    @Option(help: "low, normal, high or urgent.")
    var priority: String?

    @Option(help: "Why the customer came, such as drink/cold.")
    var reason: String?

    @Option(help: "The tags, separated by commas; they replace the ones before.")
    var tags: String?

    @Option(help: "How it came in.")
    var channel: String?

    @Flag(inversion: .prefixedNo, help: "Whether it is a complaint.")
    var complaint: Bool?

    func run() throws {
        var record = TicketRecord()
        record.subject = Self.change(subject)
        record.priority = .given(try Word.check(priority, "--priority", among: TicketPriority.names))
        record.reason = Self.change(reason)
        record.channel = .given(channel)
        record.complaint = .given(complaint)
        if let tags { record.tags = tags.isEmpty ? .clear : .set(Self.list(tags)) }
        guard record != TicketRecord() else { throw ValidationError("Say what to change.") }
        try arguments.global.perform(on: arguments.ticket) { [record] desk, id in
            Doubt.of(reason: reason, at: desk)
            return .setTicket(id, record)
        }
    }

    /// The change a text option stands for: nothing given keeps, an empty text clears.
    static func change(_ text: String?) -> Change<String> {
        guard let text else { return .keep }
        return text.isEmpty ? .clear : .set(text)
    }

    /// The parts of a list separated by commas, without surrounding blanks.
    static func list(_ text: String) -> [String] {
        text.split(separator: ",").map { String($0.drop(while: \.isWhitespace)) }.map { part in
            var part = part
            while part.last?.isWhitespace == true { part.removeLast() }
            return part
        }.filter { !$0.isEmpty }
    }
}
