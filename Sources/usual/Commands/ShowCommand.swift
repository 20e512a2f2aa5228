import ArgumentParser
import Desk
import DeskModel
import JSON

/// `usual show`: the unified customer view.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a customer: who they are, the usual, what we owe them, the timeline.")

    @Argument(help: "The customer: an id, an email, a phone or an account number.")
    var customer: String

    @Option(help: "At most so many entries of each list.")
    var limit: Int = 50

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard (1...100_000).contains(limit) else { throw ValidationError("--limit wants a number from 1 to 100000.") }
    }

    func run() throws {
        let desk = try global.openDesk()
        let now = try global.now()
        let id = try desk.customerID(customer)
        guard let view = try desk.customer(id, limit: limit, at: now) else {
            throw CommandFailure(66, "Customer \(customer) is mentioned, but nothing is known of them yet.")
        }
        if global.json {
            try Output.json { CustomerShape(view: view, desk: desk, now: now).write(to: &$0) }
        } else {
            for line in CustomerText(view: view, desk: desk, now: now).lines { try Output.line(line) }
        }
        // Nobody waits for their answer until it is written down that they asked.
        try StandardOutput.finish()
        guard desk.readOnlyReason == nil else { return }
        do {
            _ = try desk.perform(Command.view(id))
        } catch {
            StandardError.print("usual: that you looked is not recorded: \(error)")
        }
    }
}
