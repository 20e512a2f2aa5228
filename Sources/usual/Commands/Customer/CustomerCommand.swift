import ArgumentParser
import Desk
import DeskModel

/// `usual customer …`: what can be recorded of a customer, a subcommand each.
struct CustomerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "customer",
        abstract: "Record what customers tell us.",
        subcommands: [
            NewCustomer.self, SetCustomer.self, NoteOnCustomer.self, PreferCustomer.self, FactOfCustomer.self,
            UsualOfCustomer.self, ComplaintOfCustomer.self, PromiseToCustomer.self, RemedyForCustomer.self,
            SurveyOfCustomer.self, IdeaOfCustomer.self, MergeCustomer.self, UnmergeCustomer.self,
            CompareCustomers.self, TellCustomersApart.self,
            DuplicateCustomers.self,
        ]
    )
}

/// The customer that a subcommand is about, and the global options.
struct CustomerArguments: ParsableArguments {
    @Argument(help: "The customer: an id, an email, a phone or an account number.")
    var customer: String

    @OptionGroup var global: GlobalOptions

    /// Opens the desk, does one command to the customer, and prints what it made.
    func perform(making kind: EntityKind, _ command: (Desk, CustomerID) throws -> Command) throws {
        let desk = try global.openDesk()
        let id = try desk.recipientID(customer)
        let performed = try desk.perform(try command(desk, id))
        try CustomerReport(desk: desk, customer: id, kind: kind, performed: performed).print(asJSON: global.json)
    }
}

extension Desk {
    /// What is odd about a customer's record, though it is kept as it is.
    func warnings(of record: CustomerRecord) -> [String] {
        ContactCheck(region: configuration.region).warnings(of: .customer(record))
    }
}

/// What a command recorded of a customer.
struct CustomerReport {
    let desk: Desk
    let customer: CustomerID
    let kind: EntityKind
    let performed: Desk.Performed
    /// What is odd about what was recorded, a clause each.
    var warnings: [String] = []

    /// Prints one JSON object, or one line; warnings go to standard error as well.
    func print(asJSON: Bool) throws {
        let id = desk.outputID(.customer, customer.number)
        for warning in warnings { StandardError.print("usual: warning: \(warning).") }
        let made = kind == .event ? "~e\(performed.sequence)" : performed.made.map { desk.outputID(kind, $0) }
        if asJSON {
            try Output.json { json in
                json.object { json in
                    json.field("customer", id)
                    json.field("sequence", performed.sequence)
                    if kind == .customer {
                        json.field("warnings", warnings)
                    } else {
                        json.field(kind.nativeName, made)
                    }
                }
            }
        } else if kind == .customer {
            try Output.line("Customer \(id) is recorded.")
        } else {
            let what = kind == .event ? "remedy" : kind.nativeName.replacing("_", with: " ")
            try Output.line("Recorded for customer \(id): \(what) \(made ?? "")")
        }
    }
}
