import ArgumentParser
import Desk
import DeskModel
import JSON

/// `usual search`: full-text search over tickets, messages and notes.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Search the texts of tickets, messages and notes.",
        discussion: """
            Texts with all words come first, then tickets that have them in several texts; forms of a word count, and the \
            last word may be half typed. Words in quotes follow one another. Filters: from:, agent:, status:, is:, reason:, \
            channel:, tag:, priority:, complaint:, vip:, before:, after:. A minus in front of a part means that it must not \
            hold.
            """)

    @Option(help: "At most so many results.")
    var limit: Int = 20

    @Argument(parsing: .allUnrecognized, help: "Words, \"phrases\" and filters.")
    var query: [String] = []

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard (1...1000).contains(limit) else { throw ValidationError("--limit wants a number from 1 to 1000.") }
        guard !query.isEmpty else { throw ValidationError("Say what to search for.") }
    }

    func run() throws {
        let desk = try global.openDesk()
        let now = try global.givenNow() ?? SystemClock.now()
        desk.indexTexts()
        var result = try desk.search(Self.text(query), limit: limit, at: now)
        if result.eventsToIndex > 0, desk.isSearchIndexDue {
            // The index did not hold: it is made anew.
            desk.indexTexts()
            result = try desk.search(Self.text(query), limit: limit, at: now)
        }
        if global.json {
            try Output.json { SearchShape.write(result, to: &$0) }
        } else {
            for line in SearchShape.lines(result) { try Output.line(line) }
        }
        if let remark = result.remark { StandardError.print("usual: \(remark)") }
    }

    /// The query as it was meant before the shell took its quotes away: of several arguments, one with spaces in it is a
    /// phrase, or the value of its filter. A single argument is a whole query.
    static func text(_ arguments: [String]) -> String {
        guard arguments.count > 1 else { return arguments.first ?? "" }
        return arguments.map { argument in
            guard argument.contains(where: \.isWhitespace), !argument.contains("\"") else { return argument }
            guard let colon = argument.firstIndex(of: ":"),
                argument[..<colon].allSatisfy({ $0.isLetter || $0 == "-" })
            else { return "\"\(argument)\"" }
            return "\(argument[...colon])\"\(argument[argument.index(after: colon)...])\""
        }
        .joined(separator: " ")
    }
}
