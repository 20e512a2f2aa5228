import ArgumentParser
import Desk
import DeskModel

/// `usual ticket new`: a new ticket, with its first message where one is given.
struct NewTicket: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "Make a ticket.")

    @Option(help: "The customer: an id, an email, a phone or an account number.")
    var customer: String

    @Option(help: "How it came in: email, phone, chat, social, web or counter.")
    var channel: String = "phone"

    @Option(help: "What it is about, in a line.")
    var subject: String?

    @Option(help: "Why the customer came, such as drink/cold.")
    var reason: String?

    @Option(help: "low, normal, high or urgent.")
    var priority: String?

    @Option(help: "A tag; may be given again.")
    var tag: [String] = []

    @Flag(help: "It is a complaint.")
    var complaint = false

    @Flag(help: "The first message is ours, not the customer's.")
    var fromUs = false

    @Argument(help: "The first message; - reads it from standard input.")
    var text: String?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let body = try text.map { try TextArgument.read($0) }
        let desk = try global.openDesk()
        var record = TicketRecord()
        record.customer = .set(.known(try desk.recipientID(customer)))
        record.channel = .set(channel)
        record.subject = .given(subject)
        record.reason = .given(reason)
        record.priority = .given(try Word.check(priority, "--priority", among: TicketPriority.names))
        record.tags = tag.isEmpty ? .keep : .set(tag)
        record.complaint = complaint ? .set(true) : .keep
        Doubt.of(reason: reason, at: desk)
        let performed = try desk.perform(Command.newTicket(record, body: body, from: fromUs ? .agent : .customer))
        guard let made = performed.made.flatMap(TicketID.init(stored:)) else { return }
        try TicketReport(desk: desk, ticket: made, performed: performed, at: global.now()).print(asJSON: global.json)
    }
}

/// Words from closed lists.
enum Word {
    /// The word, when it is one of `words`, or nil when none was given.
    static func check(_ word: String?, _ option: String, among words: [String]) throws -> String? {
        guard let word else { return nil }
        guard words.contains(word) else {
            throw ValidationError("\(option) wants one of \(words.joined(separator: ", ")), not \"\(word)\".")
        }
        return word
    }
}
