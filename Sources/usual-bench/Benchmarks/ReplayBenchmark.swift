import ArgumentParser
import CPlatform
import Desk
import EventLog

/// `usual-bench replay`: what opening a desk makes of its log, beside reading and checking the same bytes.
struct ReplayBenchmark: BenchCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Folding a log into a desk, beside verify and read(2) of the same bytes.")

    @OptionGroup var options: BenchOptions

    @Option(help: "Customers of the desk, with ten events each.")
    var customers: Int = 20_000

    func validate() throws {
        guard (1...1_000_000).contains(customers) else {
            throw ValidationError("--customers wants a number from 1 to 1000000.")
        }
    }

    func measure(in folder: WorkFolder) throws -> Report {
        var report = Report("replay", options)
        let sink = Sink()
        let path = folder.path("desk")
        let log = try BenchDesk.make(at: path, customers: customers, seed: options.seed).log
        log.close()
        let events = log.durableSequence
        let files = try Files.segments(ofDesk: path)
        let bytes = Double(try log.statistics().bytes)
        let series = try Sampler(rounds: options.rounds).sample([
            Contender("open: fold every event") {
                var desk: Desk?
                let elapsed = try Stopwatch.time {
                    var options = BenchDesk.options(readOnly: true)
                    options.usesCheckpoints = false
                    desk = try Desk.open(at: path, options: options)
                }
                guard desk?.sequence == events else { throw BenchFailure("The desk opened without all its events.") }
                sink.take(events)
                return [elapsed]
            },
            Contender("log read: hand out every record") {
                var kinds: UInt64 = 0
                let elapsed = try Stopwatch.time {
                    try log.read(after: 0, through: .durable) { record in
                        kinds &+= UInt64(record.kind)
                        return true
                    }
                }
                sink.take(kinds)
                return [elapsed]
            },
            Contender("verify") { [try Stopwatch.time { sink.take(try log.verify().events) }] },
            Contender("read(2)") { [try Stopwatch.time { sink.take(try Files.read(files)) }] },
        ])
        report.settings = [("customers", "\(customers)"), ("events", "\(events)")]
        let rates = series.map { $0.rates(of: Double(events)) }
        var section = Report.Section(title: "\(NumberText.of(bytes / 1e6)) MB of log in the page cache")
        section.figures = zip(series, rates).map { Figure($0.name, "events/s", $1) }
        section.figures.append(Figure("open", "s", series[0].totals.map { $0 / 1e9 }))
        section.figures.append(Figure("log, bytes an event", "B", [bytes / Double(events)]))
        section.ratios = [
            Ratio("open ÷ log read", rates[0], to: rates[1]), Ratio("open ÷ verify", rates[0], to: rates[2]),
            Ratio("open ÷ read(2)", rates[0], to: rates[3]),
        ]
        report.sections = [section]
        report.notes = [
            "Open decodes and folds each event of the log into state, as a desk does for what lies above its checkpoint."
        ]
        report.checksum = sink.sum
        return report
    }
}
