import ArgumentParser
import Desk
import DeskModel
import Insights
import JSON

/// `usual stats`: live queue figures.
struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "stats", abstract: "Show live queue figures.")

    @Option(help: "The window that flow figures count over: 30m, 1h, 7d.")
    var window: String = "1h"

    @Flag(help: "Print in the Prometheus text format.")
    var prometheus = false

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard DurationText(window) != nil else {
            throw ValidationError("--window wants a duration such as 30m, 1h or 7d, not \"\(window)\".")
        }
        if prometheus, global.json { throw ValidationError("Say one of --json and --prometheus.") }
    }

    func run() throws {
        let desk = try global.openDesk()
        let seconds = DurationText(window)?.seconds ?? 3600
        let statistics = try desk.statistics(windowSeconds: seconds, at: try global.now())
        let shape = StatisticsShape(statistics: statistics, desk: desk)
        if global.json {
            try Output.json { shape.write(to: &$0) }
        } else if prometheus {
            for line in shape.prometheus { try StandardOutput.print(line) }
        } else {
            for line in shape.lines { try Output.line(line) }
        }
    }
}
