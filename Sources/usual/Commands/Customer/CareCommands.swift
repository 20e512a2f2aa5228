import ArgumentParser
import Desk
import DeskModel

/// `usual customer complaint`: a complaint, a step of its recovery, or its end.
struct ComplaintOfCustomer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "complaint", abstract: "Record a complaint, a step of its recovery, or close it.",
        discussion: """
            With --reason, a new complaint. With --id and --done or --skip, a step of its recovery: sorry, heard, \
            clarified, owned, solved, confidence. With --id and --close, its end: all steps must be done or skipped.
            """)

    @OptionGroup var arguments: CustomerArguments

    @Option(help: "What went wrong, for a new complaint.")
    var reason: String?

    @Option(help: "The ticket it came up on.")
    var ticket: String?

    @Option(help: "The complaint, by its id.")
    var id: String?

    @Option(help: "The step that is done.")
    var done: String?

    @Option(help: "The step that is skipped; say why with --because.")
    var skip: String?

    @Option(help: "Why a step is skipped, or a remark.")
    var because: String?

    @Flag(help: "The recovery is over.")
    var close = false

    @Option(help: "What was done to make it good.")
    var remedy: String?

    func run() throws {
        try arguments.perform(making: .complaint) { desk, customer in
            switch (id, reason) {
            case (nil, let reason?):
                var record = ComplaintRecord()
                record.customer = .set(.known(customer))
                record.ticket = .given(try ticket.map { .known(try desk.ticketID($0)) })
                record.at = .set(desk.now())
                record.reason = .set(reason)
                record.remedy = .given(remedy)
                return .add(.complaint(record))
            case (let id?, nil):
                let complaint = ComplaintID(try desk.resolve(.complaint, id))
                try desk.requireOwner(of: .complaint, complaint.number, is: customer)
                if close { return .closeComplaint(complaint, remedy: remedy) }
                guard let word = done ?? skip, done == nil || skip == nil, let step = RecoveryStep(name: word) else {
                    let steps = RecoveryStep.names.joined(separator: ", ")
                    throw ValidationError("With --id say --close, or one of --done STEP and --skip STEP: \(steps).")
                }
                return .recover(complaint, RecoveryChange(step, skipped: skip != nil, reason: because))
            default:
                throw ValidationError("Say either --reason, for a new complaint, or --id, for one that is there.")
            }
        }
    }
}

/// `usual customer promise`: a promise, or what became of it.
struct PromiseToCustomer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "promise", abstract: "Record a promise, or that it was kept or broken.")

    @OptionGroup var arguments: CustomerArguments

    @Argument(help: "What is promised.")
    var text: String?

    @Option(help: "By when, an RFC 3339 time.")
    var due: String?

    @Option(help: "The agent who keeps it; the acting one by default.")
    var owner: String?

    @Option(help: "The ticket it was given on.")
    var ticket: String?

    @Option(help: "A promise that was kept, by its id.")
    var kept: String?

    @Option(help: "A promise that was broken, by its id.")
    var broken: String?

    @Option(help: "Why it was broken.")
    var reason: String?

    func run() throws {
        try arguments.perform(making: .promise) { desk, customer in
            if let id = kept ?? broken {
                guard kept == nil || broken == nil, text == nil else {
                    throw ValidationError("Say one thing: a new promise, --kept ID or --broken ID.")
                }
                var record = PromiseRecord()
                record.status = .set(kept != nil ? "kept" : "broken")
                record.reason = .given(reason)
                let number = try desk.resolve(.promise, id)
                try desk.requireOwner(of: .promise, number, is: customer)
                return .change(.promise(record), number: number)
            }
            guard reason == nil else { throw ValidationError("--reason goes with --kept ID or --broken ID.") }
            guard let text, let due, let time = Timestamp(rfc3339: due) else {
                throw ValidationError("A promise needs its text, and --due with an RFC 3339 time.")
            }
            guard time > desk.now() else {
                throw ValidationError("--due wants a time to come: \(due) is past.")
            }
            var record = PromiseRecord()
            record.customer = .set(.known(customer))
            record.ticket = .given(try ticket.map { .known(try desk.ticketID($0)) })
            record.text = .set(text)
            record.due = .set(time)
            record.owner = .set(owner ?? desk.agent)
            record.at = .set(desk.now())
            return .add(.promise(record))
        }
    }
}

/// `usual customer remedy`: something done at once to make it good.
struct RemedyForCustomer: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remedy", abstract: "Record a remedy.")

    @OptionGroup var arguments: CustomerArguments

    @Argument(help: "apology, refund, discount, replacement or voucher.")
    var kind: String

    @Option(help: "What it is worth.")
    var amount: String?

    @Option(help: "The currency of the amount; the desk's by default.")
    var currency: String?

    @Option(help: "The ticket it is given on.")
    var ticket: String?

    @Option(help: "The complaint it answers.")
    var complaint: String?

    @Option(help: "Why, or what exactly.")
    var reason: String?

    func run() throws {
        guard let kind = RemedyKind(name: kind) else {
            throw ValidationError("A remedy is one of \(RemedyKind.names.joined(separator: ", ")), not \"\(kind)\".")
        }
        let worth: Amount?
        if let amount {
            guard let read = Amount(decimal: amount), read.millionths >= 0 else {
                throw ValidationError("--amount wants a number such as 4.50, not \"\(amount)\".")
            }
            worth = read
        } else {
            worth = nil
        }
        try arguments.perform(making: .event) { desk, customer in
            let given = RemedyGiven(
                kind, amount: worth, currency: worth == nil ? nil : currency ?? desk.configuration.currency,
                complaint: try complaint.map { ComplaintID(try desk.resolve(.complaint, $0)) }, reason: reason)
            return .giveRemedy(customer, ticket: try ticket.map { try desk.ticketID($0) }, given)
        }
    }
}
