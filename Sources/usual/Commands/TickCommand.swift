import ArgumentParser
import Desk
import DeskModel

/// `usual tick`: records what has fallen due; for cron, and nothing depends on it.
struct TickCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tick", abstract: "Record what has fallen due: snoozes over, targets missed, tickets closed.")

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let desk = try global.openDesk()
        let before = desk.sequence
        let merged = try desk.mergeVerified()
        var last = try desk.perform(Command.tick)
        // A tick is bounded; go on until one finds nothing more.
        while true {
            let next = try desk.perform(Command.tick)
            if next.sequence == last.sequence { break }
            last = next
        }
        if global.json {
            try Output.json { json in
                json.object { json in
                    json.field("events", last.sequence - before)
                    json.field("last_sequence", last.sequence)
                    json.field("customers_merged", merged)
                }
            }
        } else {
            let count = last.sequence - before
            if merged > 0 {
                try Output.line(
                    "\(merged == 1 ? "One customer" : "\(merged) customers") with the account number of another went into them."
                )
            }
            try Output.line(count == 0 ? "Nothing has fallen due." : "Recorded \(count) events.")
        }
    }
}
