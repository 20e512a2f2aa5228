import ArgumentParser
import Desk
import Glibc

/// `usual init`: makes an empty desk.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "init", abstract: "Make an empty desk.")

    @Argument(help: "The directory to make. Default: the desk's.")
    var directory: String?

    @Option(help: "What the desk is called on screen.")
    var name: String = DeskConfiguration.standard.name

    @Option(help: "The region, two letters, that phones without a country code belong to.")
    var region: String = DeskConfiguration.standard.region

    @Option(help: "The IANA time zone in which the desk keeps its days, such as Europe/Lisbon.")
    var timeZone: String?

    @Option(help: "The currency of amounts that come without one.")
    var currency: String?

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        let checks = [
            ("--region", DeskConfiguration.regionProblem(region)),
            ("--time-zone", timeZone.flatMap(DeskConfiguration.timeZoneProblem)),
            ("--currency", currency.flatMap(DeskConfiguration.currencyProblem)),
        ]
        for case (let option, let problem?) in checks { throw ValidationError("\(option): \(problem).") }
    }

    func run() throws {
        let path = directory ?? global.desk
        let wanted = DeskConfiguration(
            name: name, region: region.uppercased(), timeZone: timeZone, currency: currency?.uppercased(),
            reasons: DeskConfiguration.standard.reasons)
        let checked: DeskConfiguration
        do {
            checked = try DeskConfiguration(parsing: wanted.text, name: "the options")
        } catch {
            throw CommandFailure(64, "\(error)")
        }
        try Desk.create(at: path, configuration: checked)
        if global.json {
            try Output.json { $0.object { $0.field("desk", path) } }
        } else {
            try StandardOutput.print(
                "An empty desk is at \(path). Fill it with `usual import`, or open it with `usual`.")
        }
    }
}
