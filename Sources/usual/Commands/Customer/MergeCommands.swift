import ArgumentParser
import Desk
import DeskModel
import JSON

/// `usual customer merge`: two customers are one.
struct MergeCustomer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Make a customer part of another: they are one person.",
        discussion: """
            Lists (emails, phones, tags …) are kept of both. Of a field with one value the second customer's is kept, unless \
            they have none or --take names it. `usual customer compare` shows both side by side first, and \
            `usual customer unmerge` takes the merge back.
            """)

    @OptionGroup var arguments: CustomerArguments

    @Argument(help: "The customer to go on with.")
    var into: String

    @Option(help: "Fields to take from the first customer, separated by commas: name,language.")
    var take: String = ""

    func run() throws {
        let desk = try arguments.global.openDesk()
        let id = try desk.customerID(arguments.customer)
        let other = try desk.customerID(into)
        let performed = try desk.perform(
            Command.mergeCustomers(id, into: other, fromFields: SetTicket.list(take)))
        try CustomerReport(desk: desk, customer: id, kind: .merge, performed: performed)
            .print(asJSON: arguments.global.json)
    }
}

/// `usual customer unmerge`: takes a customer's newest merge back.
struct UnmergeCustomer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unmerge", abstract: "Take a customer out of the one it was merged into.",
        discussion: """
            Both are again what they would be if they had gone on apart. What came since the merge stays with whom it was \
            recorded for: the one whose id, email, phone or account number was named. The answer lists it; --give hands \
            single things to the other of the two, a ticket with all that came up on it. --dry-run only lists.
            """)

    @OptionGroup var arguments: CustomerArguments

    @Option(help: "Things that go to the other of the two, separated by commas: ~n5,~t7.")
    var give: String = ""

    @Flag(help: "Only say what came since the merge, and with whom it would go.")
    var dryRun = false

    func run() throws {
        let desk = try arguments.global.openDesk()
        let id = CustomerID(try desk.resolve(.customer, arguments.customer, followingMerges: false))
        guard let sequel = try desk.sinceMerge(of: id) else {
            // Said by the decision, as it is for any other command.
            try desk.perform(Command.unmergeCustomer(id))
            return
        }
        let given = try SetTicket.list(give).map { try Self.thing($0, of: sequel, desk) }
        var performed: Desk.Performed?
        if !dryRun { performed = try desk.perform(Command.unmergeCustomer(id, giving: given)) }
        let report = UnmergeReport(desk: desk, customer: id, sequel: sequel, given: Set(given), performed: performed)
        try report.print(asJSON: arguments.global.json)
    }

    /// The thing that a word names among what came since.
    private static func thing(_ text: String, of sequel: MergeSequel, _ desk: Desk) throws -> CustomerThing {
        let named = sequel.things.map(\.thing).filter {
            desk.outputID($0.kind, $0.number) == text || desk.ownID($0.kind, $0.number) == text
        }
        guard let thing = named.first, named.count == 1 else {
            throw ValidationError(
                "--give: \(named.isEmpty ? "nothing that came since the merge is" : "several things are") called \"\(text)\"; `usual customer unmerge --dry-run` lists them."
            )
        }
        return thing
    }
}

/// What an unmerge comes to.
private struct UnmergeReport {
    let desk: Desk
    let customer: CustomerID
    let sequel: MergeSequel
    let given: Set<CustomerThing>
    let performed: Desk.Performed?

    /// With whom a thing goes.
    private func home(of entry: MergeSequel.Entry) -> String {
        let other = entry.of == sequel.from ? sequel.into : sequel.from
        return desk.outputID(.customer, (given.contains(entry.thing) ? other : entry.of).number)
    }

    func print(asJSON: Bool) throws {
        let from = desk.outputID(.customer, sequel.from.number)
        let into = desk.outputID(.customer, sequel.into.number)
        if asJSON {
            try Output.json { json in
                json.object { json in
                    json.field("customer", desk.outputID(.customer, customer.number))
                    json.field("sequence", performed.map { Int64(clamping: $0.sequence) })
                    json.field("merge", desk.outputID(.merge, sequel.merge.number))
                    json.field("from", from)
                    json.field("into", into)
                    json.field("merged_at", sequel.at)
                    json.array("since", sequel.things) { json, entry in
                        json.object { json in
                            json.field("kind", entry.thing.kind.nativeName)
                            json.field("id", desk.outputID(entry.thing.kind, entry.thing.number))
                            json.field("at", entry.at)
                            json.field("text", entry.text)
                            json.field("customer", home(of: entry))
                        }
                    }
                }
            }
            return
        }
        try Output.line(
            performed == nil
                ? "\(from) would be a customer apart from \(into) again."
                : "\(from) and \(into) are two customers again.")
        guard !sequel.things.isEmpty else {
            try Output.line("Nothing came since they were merged.")
            return
        }
        try Output.line("What came since, and with whom it goes (--give hands it to the other):")
        for entry in sequel.things {
            let id = desk.outputID(entry.thing.kind, entry.thing.number)
            let text = entry.text.split(whereSeparator: \.isNewline).first.map { String($0.prefix(60)) } ?? ""
            let kind = entry.thing.kind.nativeName.replacing("_", with: " ")
            try Output.line("  \(home(of: entry))  \(kind) \(id)  \(text)")
        }
    }
}

/// `usual customer apart`: two customers are two people.
struct TellCustomersApart: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apart", abstract: "Say that two customers are two people: they are not proposed again.")

    @OptionGroup var arguments: CustomerArguments

    @Argument(help: "The other customer.")
    var other: String

    @Flag(help: "Take it back: they may be one person after all.")
    var undo = false

    func run() throws {
        let desk = try arguments.global.openDesk()
        let one = try desk.customerID(arguments.customer)
        let other = try desk.customerID(other)
        let performed = try desk.perform(Command.tellApart(one, other, apart: !undo))
        let ids = (desk.outputID(.customer, one.number), desk.outputID(.customer, other.number))
        if arguments.global.json {
            try Output.json { json in
                json.object { json in
                    json.field("customer", ids.0)
                    json.field("other", ids.1)
                    json.field("apart", !undo)
                    json.field("sequence", performed.sequence)
                }
            }
        } else {
            try Output.line(
                undo
                    ? "\(ids.0) and \(ids.1) may be proposed as one person again."
                    : "\(ids.0) and \(ids.1) are known for two people.")
        }
    }
}

/// `usual customer compare`: two customers side by side.
struct CompareCustomers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Show two customers side by side, before they are merged.")

    @OptionGroup var arguments: CustomerArguments

    @Argument(help: "The other customer.")
    var other: String

    func run() throws {
        let desk = try arguments.global.openDesk()
        let one = try desk.customerID(arguments.customer)
        let other = try desk.customerID(other)
        guard let both = try desk.comparison(of: one, other) else { return }
        if arguments.global.json {
            try Output.json { json in json.object { json in both.write(to: &json) } }
            return
        }
        var table = PlainTable(columns: [.left, .left, .left])
        table.add(["", both.first.id, both.second.id])
        for field in both.fields {
            let mark = field.isChoice ? "≠" : field.differs ? "+" : "="
            table.add(["\(mark) \(field.title)", field.first, field.second])
        }
        table.add(["  has", both.first.holds.joined(separator: ", "), both.second.holds.joined(separator: ", ")])
        for line in table.lines { try Output.line(line) }
        if both.isOnePerson { try Output.line("They are one person already.") }
        if both.areApart { try Output.line("Somebody knows them for two people.") }
    }
}
