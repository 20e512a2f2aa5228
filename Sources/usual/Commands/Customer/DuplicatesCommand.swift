import ArgumentParser
import Desk
import DeskModel
import JSON

/// `usual customer duplicates`: customers who may be one person.
struct DuplicateCustomers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duplicates", abstract: "List customers who may be one person, with what speaks for it.",
        discussion: "Nothing is merged: `usual customer merge` does that, and `unmerge` takes it back.")

    @Argument(help: "Only those who may be this customer.")
    var customer: String?

    @Option(help: "At most so many pairs.")
    var limit: Int = 100

    @Option(help: "How sure it must be, from 0 to 1.")
    var threshold: Double = Desk.duplicateThreshold

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard (1...1_000_000).contains(limit) else {
            throw ValidationError("--limit wants a number from 1 to 1000000.")
        }
        guard (0...1).contains(threshold) else { throw ValidationError("--threshold wants a number from 0 to 1.") }
    }

    func run() throws {
        let desk = try global.openDesk()
        let one = try customer.map { try desk.customerID($0) }
        let pairs = try desk.duplicates(of: one, from: threshold, limit: limit)
        if global.json {
            try Output.json { json in
                json.object { json in json.array("proposals", pairs) { json, pair in Self.write(pair, to: &json) } }
            }
            return
        }
        guard !pairs.isEmpty else {
            try Output.line("Nobody seems to be on the desk twice.")
            return
        }
        for pair in pairs {
            let percent = Int((pair.score * 100).rounded(.down))
            try Output.line(
                "\(percent)%  \(pair.first.id) \(pair.first.name)  =  \(pair.second.id) \(pair.second.name)")
            if let through = pair.through {
                try Output.line("      both are \(through.id) \(through.name), it seems")
            }
            for evidence in pair.evidence where evidence.first != "" || evidence.second != "" {
                try Output.line("      \(evidence.level) \(evidence.field): \(evidence.first) | \(evidence.second)")
            }
        }
    }

    private static func write(_ pair: DuplicatePair, to json: inout JSONWriter) {
        json.object { json in
            for (key, side) in [("first", pair.first), ("second", pair.second)] {
                json.object(key) { json in
                    json.field("customer", side.id)
                    json.field("name", side.name)
                }
            }
            json.field("score", pair.score)
            json.field("through", pair.through?.id)
            json.array("evidence", pair.evidence) { json, evidence in
                json.object { json in
                    json.field("field", evidence.field)
                    json.field("level", evidence.level)
                    json.field("bits", evidence.bits)
                    json.field("first", evidence.first)
                    json.field("second", evidence.second)
                }
            }
        }
    }
}
