import ArgumentParser
import Desk
import DeskModel

/// `usual customer note`: a note on a customer.
struct NoteOnCustomer: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "note", abstract: "Write a note on a customer.")

    @OptionGroup var arguments: CustomerArguments

    @Argument(help: "The text; - reads it from standard input.")
    var text: String

    @Flag(help: "It stands first.")
    var pinned = false

    func run() throws {
        var record = NoteRecord()
        record.text = .set(try TextArgument.read(text))
        record.pinned = pinned ? .set(true) : .keep
        try arguments.perform(making: .note) { [record] desk, id in
            var record = record
            record.customer = .set(.known(id))
            record.by = .set(desk.agent)
            return .add(.note(record))
        }
    }
}

/// `usual customer prefer`: something a customer prefers.
struct PreferCustomer: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "prefer", abstract: "Record a preference.")

    @OptionGroup var arguments: CustomerArguments

    @Argument(help: "What it is about: milk, contact, seat.")
    var key: String

    @Argument(help: "What they prefer.")
    var value: String

    func run() throws {
        try arguments.perform(making: .preference) { desk, id in
            var record = PreferenceRecord()
            record.customer = .set(.known(id))
            record.key = .set(key)
            record.value = .set(value)
            record.by = .set(desk.agent)
            return .add(.preference(record))
        }
    }
}

/// `usual customer fact`: a fact the customer gave, never to be asked for again.
struct FactOfCustomer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fact", abstract: "Record a fact the customer gave: never ask twice.")

    @OptionGroup var arguments: CustomerArguments

    @Argument(help: "What it is: order number, device, step tried.")
    var key: String

    @Argument(help: "The fact.")
    var value: String

    @Option(help: "The ticket on which it came up.")
    var ticket: String?

    func run() throws {
        try arguments.perform(making: .fact) { desk, id in
            var record = FactRecord()
            record.customer = .set(.known(id))
            record.ticket = .given(try ticket.map { .known(try desk.ticketID($0)) })
            record.key = .set(key)
            record.value = .set(value)
            return .add(.fact(record))
        }
    }
}

/// `usual customer usual`: what they have.
struct UsualOfCustomer: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "usual", abstract: "Record the usual.")

    @OptionGroup var arguments: CustomerArguments

    @Argument(help: "What they have.")
    var item: String

    @Option(help: "When it applies: mornings.")
    var context: String?

    func run() throws {
        try arguments.perform(making: .usual) { desk, id in
            var record = UsualRecord()
            record.customer = .set(.known(id))
            record.item = .set(item)
            record.context = .given(context)
            record.by = .set(desk.agent)
            return .add(.usual(record))
        }
    }
}

/// `usual customer survey`: an answer to a survey.
struct SurveyOfCustomer: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "survey", abstract: "Record a survey answer.")

    @OptionGroup var arguments: CustomerArguments

    @Argument(help: "csat (1 to 5) or nps (0 to 10).")
    var type: String

    @Argument(help: "The score.")
    var score: Int64

    @Option(help: "What they wrote.")
    var comment: String?

    @Option(help: "The ticket asked about.")
    var ticket: String?

    func run() throws {
        let type = try Word.check(type, "The survey", among: SurveyType.names)
        try arguments.perform(making: .survey) { desk, id in
            var record = SurveyRecord()
            record.customer = .set(.known(id))
            record.ticket = .given(try ticket.map { .known(try desk.ticketID($0)) })
            record.type = .given(type)
            record.score = .set(score)
            record.comment = .given(comment)
            record.at = .set(desk.now())
            return .add(.survey(record))
        }
    }
}

/// `usual customer idea`: a product idea.
struct IdeaOfCustomer: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "idea", abstract: "Record a product idea.")

    @OptionGroup var arguments: CustomerArguments

    @Argument(help: "The idea.")
    var text: String

    @Option(help: "What it belongs to.")
    var topic: String?

    func run() throws {
        try arguments.perform(making: .idea) { desk, id in
            var record = IdeaRecord()
            record.customer = .set(.known(id))
            record.text = .set(text)
            record.topic = .given(topic)
            record.at = .set(desk.now())
            return .add(.idea(record))
        }
    }
}
