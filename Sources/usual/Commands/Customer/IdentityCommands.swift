import ArgumentParser
import Desk
import DeskModel

/// The fields of a customer that `new` and `set` take.
struct CustomerFields: ParsableArguments {
    @Option(help: "What they like to be called.")
    var preferredName: String?

    @Option(help: "How the name is said: ROO-hee.")
    var pronunciation: String?

    @Option(help: "How they are spoken of or addressed: she, Dr.")
    var formOfAddress: String?

    @Option(help: "An email address; may be given again, and replaces those before.")
    var email: [String] = []

    @Option(help: "A phone number; may be given again, and replaces those before.")
    var phone: [String] = []

    @Option(help: "A handle as CHANNEL:HANDLE; may be given again, and replaces those before.")
    var handle: [String] = []

    @Option(help: "An account number; may be given again, and replaces those before.")
    var account: [String] = []

    @Option(help: "The language they prefer.")
    var language: String?

    @Option(help: "Since when they are a customer.")
    var since: String?

    @Flag(inversion: .prefixedNo, help: "Whether they are to be served first.")
    var vip: Bool?

    @Option(help: "Tags, separated by commas; they replace those before.")
    var tags: String?

    @Option(help: "Town.")
    var city: String?

    /// The fields given, as a record.
    func record() throws -> CustomerRecord {
        var record = CustomerRecord()
        record.preferredName = SetTicket.change(preferredName)
        record.pronunciation = SetTicket.change(pronunciation)
        record.formOfAddress = SetTicket.change(formOfAddress)
        record.emails = Self.change(email)
        record.phones = Self.change(phone)
        record.accountNumbers = Self.change(account)
        record.language = SetTicket.change(language)
        record.since = SetTicket.change(since)
        record.vip = .given(vip)
        if let tags { record.tags = tags.isEmpty ? .clear : .set(SetTicket.list(tags)) }
        if let city { record.address = .set(PostalAddress(city: city)) }
        if !handle.isEmpty {
            record.handles = .set(
                try handle.map { text in
                    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else {
                        throw ValidationError("--handle wants CHANNEL:HANDLE, such as twitter:roohi, not \"\(text)\".")
                    }
                    return Handle(channel: String(text[..<colon]), handle: String(text[text.index(after: colon)...]))
                })
        }
        return record
    }

    private static func change(_ texts: [String]) -> Change<[String]> {
        if texts.isEmpty { return .keep }
        return texts == [""] ? .clear : .set(texts)
    }
}

/// `usual customer new`: a customer we have not met.
struct NewCustomer: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "Record a new customer.")

    @Argument(help: "The full name.")
    var name: String

    @OptionGroup var fields: CustomerFields
    @OptionGroup var global: GlobalOptions

    func run() throws {
        let desk = try global.openDesk()
        var record = try fields.record()
        record.name = .set(name)
        let performed = try desk.perform(Command.add(.customer(record)))
        guard let made = performed.made.flatMap(CustomerID.init(stored:)) else { return }
        let report = CustomerReport(
            desk: desk, customer: made, kind: .customer, performed: performed, warnings: desk.warnings(of: record))
        try report.print(asJSON: global.json)
    }
}

/// `usual customer set`: changes a customer's own data.
struct SetCustomer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Change a customer's name, identities and so on.",
        discussion: "An empty text clears a field.")

    @OptionGroup var arguments: CustomerArguments

    @Option(help: "The full name.")
    var name: String?

    @OptionGroup var fields: CustomerFields

    func run() throws {
        var record = try fields.record()
        record.name = .given(name)
        guard record != CustomerRecord() else { throw ValidationError("Say what to change.") }
        let desk = try arguments.global.openDesk()
        let id = try desk.recipientID(arguments.customer)
        if case .set(let address) = record.address, let city = address.city {
            record.address = .set(try desk.address(of: id, withCity: city))
        }
        let performed = try desk.perform(Command.change(.customer(record), number: id.number))
        let report = CustomerReport(
            desk: desk, customer: id, kind: .customer, performed: performed, warnings: desk.warnings(of: record))
        try report.print(asJSON: arguments.global.json)
    }
}
