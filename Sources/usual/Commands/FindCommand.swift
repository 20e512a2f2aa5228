import ArgumentParser
import Desk
import DeskModel
import JSON

/// `usual find`: customer lookup.
struct FindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Find a customer by a name or part of one, an email or its domain, a phone, handle or number.")

    @Option(help: "At most so many results.")
    var limit: Int = 10

    @Flag(help: "Answer each line of standard input with a line of JSON, at once.")
    var batch = false

    @Argument(help: "What was heard, in any order and spelling.")
    var query: [String] = []

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard (1...1000).contains(limit) else { throw ValidationError("--limit wants a number from 1 to 1000.") }
        guard batch != !query.isEmpty else {
            throw ValidationError(batch ? "--batch reads its queries from standard input." : "Say whom to find.")
        }
    }

    func run() throws {
        let desk = try global.openDesk()
        let fixed = try global.givenNow()
        if batch {
            try BatchInput.answer { text in
                let now = fixed ?? SystemClock.now()
                let result = try desk.find(text, limit: limit, at: now)
                try Output.json { Self.write(result, to: &$0) }
            }
            return
        }
        let result = try desk.find(query.joined(separator: " "), limit: limit, at: fixed ?? SystemClock.now())
        if global.json {
            try Output.json { Self.write(result, to: &$0) }
            return
        }
        guard !result.matches.isEmpty else {
            try Output.line("Nobody found for \"\(result.query)\". Try fewer letters, a phone number, or an email.")
            return
        }
        var table = PlainTable(columns: [.left, .left, .left, .left, .right, .left])
        for match in result.matches {
            table.add([
                match.id, match.name, match.city ?? "", match.phone ?? "", "\(Int((match.score * 100).rounded()))%",
                match.why,
            ])
        }
        for line in table.lines { try Output.line(line) }
    }

    /// Writes the contract's shape of `find`.
    static func write(_ result: FindResult, to json: inout JSONWriter) {
        json.object { json in
            json.field("query", result.query)
            json.field("microseconds", result.microseconds)
            json.array("matches", result.matches) { json, match in
                json.object { json in
                    json.field("customer", match.id)
                    json.field("name", match.name)
                    json.field("score", match.score)
                    json.field("why", match.why)
                    json.field("city", match.city)
                    json.field("phone", match.phone)
                    json.field("vip", match.isVIP)
                    json.field("last_contact", match.lastContact)
                    json.field("open_tickets", match.openTickets)
                }
            }
        }
    }
}
