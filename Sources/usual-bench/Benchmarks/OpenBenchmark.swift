import ArgumentParser
import Desk
import Glibc

/// `usual-bench open`: whole processes of `usual` on a desk, beside a process that does nothing.
struct OpenBenchmark: BenchCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Whole processes: find, show, queue and the first screen, beside `true`.")

    @OptionGroup var options: BenchOptions

    @Option(help: "Customers of the large desk, with ten events each. The small one is the sample desk's sixty.")
    var customers: Int = 10_000

    @Option(help: "Processes of each kind, a round.")
    var repeats: Int = 5

    @OptionGroup var program: UsualProgram

    func validate() throws {
        guard (60...1_000_000).contains(customers), (1...1000).contains(repeats) else {
            throw ValidationError("--customers wants a number from 60 to 1000000, --repeats one from 1 to 1000.")
        }
    }

    func measure(in folder: WorkFolder) throws -> Report {
        var report = Report("open", options)
        report.settings = [("customers", "\(customers)"), ("repeats", "\(repeats)")]
        guard let usual = try program.path() else {
            report.notes = [UsualProgram.isMissing]
            return report
        }
        for count in [60, customers] {
            let path = folder.path("desk-\(count)")
            let desk = try BenchDesk.make(
                at: path, customers: count, seed: options.seed, now: BenchDesk.clockTime())
            let signs = try BenchDesk.signs(of: desk)
            desk.log.close()
            let title = "\(count) customers, \(desk.sequence) events"
            report.sections.append(try opening(usual, path, showing: signs, title))
        }
        report.notes = [
            "From the start of the process to its end; the screen: to the last byte before 200 ms of silence, once the",
            "head of the queue has come (120x36). The empty frame: to the first byte.",
            "Without checkpoints (issue 3) every process folds the whole log, and all but the empty frame wait for it.",
        ]
        return report
    }

    private func opening(
        _ usual: String, _ desk: String, showing signs: [String], _ title: String
    ) throws -> Report.Section {
        let place = ["--desk", desk]
        var openings: [TerminalSession.Burst] = []
        func process(_ name: String, _ program: String, _ arguments: [String]) -> Contender {
            Contender(name) { try (0..<repeats).map { _ in try ChildProcess.time(program, arguments) } }
        }
        let series = try Sampler(rounds: options.rounds).sample([
            process("true", "true", []),
            process("usual --version", usual, ["--version"]),
            process("usual find", usual, ["find", "Roohi Moolla"] + place),
            process("usual show", usual, ["show", "roohi-moolla"] + place),
            process("usual queue", usual, ["queue"] + place),
            Contender("usual on screen") {
                try (0..<repeats).map { _ in
                    let session = try TerminalSession(usual, place, rows: 36, columns: 120)
                    let opening = try session.opening(showing: signs, silence: 200)
                    try session.end()
                    openings.append(opening)
                    return opening.last
                }
            },
        ])
        // Those of the warm-up do not count.
        openings.removeFirst(repeats)
        let medians = series.map { $0.percentiles(0.5).map { $0 / 1e6 } }
        var section = Report.Section(title: title)
        section.figures = zip(series, medians).map { Figure("\($0.name), p50", "ms", $1) }
        section.figures += [
            Figure("usual on screen: the empty frame", "ms", openings.map { Double($0.first) / 1e6 }),
            Figure("usual on screen: bytes", "B", openings.map { Double($0.bytes) }),
        ]
        section.ratios = zip(series, medians).dropFirst().map { Ratio("\($0.name) ÷ true", $1, to: medians[0]) }
        return section
    }
}
