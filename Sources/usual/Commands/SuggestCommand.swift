import ArgumentParser
import Desk
import DeskModel
import JSON

/// `usual suggest`: suggested replies for a ticket or a text.
struct SuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest", abstract: "Suggest replies to a ticket, or to a text.")

    @Option(help: "The ticket to answer.")
    var ticket: String?

    @Option(help: "The text to answer.")
    var text: String?

    @Option(help: "The customer who wrote the text, to fill placeholders.")
    var customer: String?

    @Option(help: "At most so many suggestions.")
    var limit: Int = 5

    @Flag(help: "Answer each line of standard input with a line of JSON, at once.")
    var batch = false

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard (1...100).contains(limit) else { throw ValidationError("--limit wants a number from 1 to 100.") }
        let ways = [ticket != nil, text != nil, batch].count { $0 }
        guard ways == 1 else { throw ValidationError("Say one of --ticket ID, --text TEXT and --batch.") }
    }

    func run() throws {
        let desk = try global.openDesk()
        let fixed = try global.givenNow()
        let author = try customer.map { try desk.customerID($0) }
        if batch {
            try BatchInput.answer { text in
                let now = fixed ?? SystemClock.now()
                let result = try desk.suggest(text: text, customer: author, limit: limit, at: now)
                try Output.json { Self.write(result, to: &$0) }
            }
            return
        }
        let now = fixed ?? SystemClock.now()
        let result: SuggestResult
        if let ticket {
            result = try desk.suggest(ticket: try desk.ticketID(ticket), limit: limit, at: now)
        } else {
            result = try desk.suggest(text: text ?? "", customer: author, limit: limit, at: now)
        }
        if global.json {
            try Output.json { Self.write(result, to: &$0) }
            return
        }
        if result.suggestions.isEmpty {
            try Output.line("Nothing fits. Saved replies are imported with kind saved_reply.")
        }
        for (index, suggestion) in result.suggestions.enumerated() {
            let score = "\(Int((suggestion.score * 100).rounded()))%"
            try Output.line("\(index + 1)  \(suggestion.title)  \(score)  \(suggestion.why)")
            for line in suggestion.body.split(whereSeparator: \.isNewline) { try Output.line("     \(line)") }
            if !suggestion.unfilled.isEmpty {
                try Output.line("     to fill in: \(suggestion.unfilled.joined(separator: ", "))")
            }
        }
    }

    /// Writes the contract's shape of `suggest`.
    static func write(_ result: SuggestResult, to json: inout JSONWriter) {
        json.object { json in
            json.field("microseconds", result.microseconds)
            json.array("suggestions", result.suggestions) { json, suggestion in
                json.object { json in
                    json.field("source", suggestion.source)
                    json.field("saved_reply", suggestion.savedReplyID)
                    json.field("title", suggestion.title)
                    json.field("score", suggestion.score)
                    json.field("body", suggestion.body)
                    json.field("unfilled", suggestion.unfilled)
                    json.field("why", suggestion.why)
                }
            }
        }
    }
}
