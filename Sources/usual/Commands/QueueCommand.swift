import ArgumentParser
import Desk
import DeskModel
import DeskUI
import JSON

/// `usual queue`: active tickets in serving order.
struct QueueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue", abstract: "List active tickets in serving order.")

    @Option(
        help:
            "mine, waiting, all, unassigned, pressing, solved, a saved view, or a filter such as 'reason:refund -tag:test'."
    )
    var view: String = "all"

    @Option(help: "At most so many tickets.")
    var limit: Int?

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard limit ?? 1 > 0 else { throw ValidationError("--limit wants a number from 1.") }
    }

    func run() throws {
        let desk = try global.openDesk()
        let now = try global.now()
        let rows = try Array(desk.queue(chosenView(), at: now).prefix(limit ?? .max))
        if global.json {
            try Output.json { json in
                json.object { json in
                    json.array("tickets", rows) { json, row in QueueShape.write(row, at: now, to: &json) }
                }
            }
            return
        }
        guard !rows.isEmpty else {
            try Output.line("No tickets here.")
            return
        }
        var table = PlainTable(columns: [.right, .left, .left, .left, .left, .left, .left])
        for row in rows {
            table.add([
                RelativeTime.clock(of: row, at: now), row.id, row.customerName, row.channel,
                row.status.name.replacing("_", with: " "), row.assignee ?? "", row.subject,
            ])
        }
        for line in table.lines { try Output.line(line) }
    }

    /// A single plain word that names no view is a slip, and not a text that no ticket happens to hold.
    private func chosenView() throws -> QueueView {
        let chosen = QueueView(view)
        guard case .filter = chosen else { return chosen }
        let saved = SettingsFolder(environment: Environment.all)?.read().views ?? []
        if let known = saved.first(where: { $0.isCalled(view) }) { return .filter(known.filter) }
        if case .filter(let text) = chosen, text.allSatisfy({ $0.isLetter || $0 == "_" }) {
            let names = (QueueView.named.map(\.name) + saved.map(\.name)).joined(separator: ", ")
            throw ValidationError(
                "There is no view \"\(view)\": \(names), or a filter such as 'subject words status:open'.")
        }
        return chosen
    }
}

/// Times as people say them.
enum RelativeTime {
    /// How a row's clock stands: time left, or time over with a plus sign; empty where none runs.
    static func clock(of row: QueueRow, at now: Timestamp) -> String {
        guard let clock = row.clock, clock.state == .running || clock.state == .atRisk || clock.state == .breached
        else { return "" }
        let left = clock.due.seconds(since: now)
        return left >= 0 ? TimeWords.length(left) : "+" + TimeWords.length(-left)
    }
}
