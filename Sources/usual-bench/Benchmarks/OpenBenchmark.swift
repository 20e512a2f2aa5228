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

    @Option(help: "The program usual. Default: the one beside this program.")
    var usual: String?

    func validate() throws {
        guard (60...1_000_000).contains(customers), (1...1000).contains(repeats) else {
            throw ValidationError("--customers wants a number from 60 to 1000000, --repeats one from 1 to 1000.")
        }
    }

    func measure(in folder: WorkFolder) throws -> Report {
        var report = Report("open", options)
        report.settings = [("customers", "\(customers)"), ("repeats", "\(repeats)")]
        let program = try usual ?? ChildProcess.ownPath().replacingLastName(with: "usual")
        guard access(program, X_OK) == 0 else {
            report.notes = [
                "There is no usual beside usual-bench: build it, or name it with --usual. Nothing was measured."
            ]
            return report
        }
        for count in [60, customers] {
            let path = folder.path("desk-\(count)")
            let log = try BenchDesk.make(at: path, customers: count, seed: options.seed).log
            log.close()
            report.sections.append(try opening(program, path, "\(count) customers, \(log.durableSequence) events"))
        }
        report.notes = [
            "From the start of the process to its end; the screen: until 200 ms pass without another byte.",
            "Without checkpoints (issue 3) every process folds the whole log, and find and show wait for it.",
        ]
        return report
    }

    private func opening(_ program: String, _ desk: String, _ title: String) throws -> Report.Section {
        let place = ["--desk", desk]
        var starts: [PseudoTerminal.Start] = []
        func process(_ name: String, _ arguments: [String]) -> Contender {
            Contender(name) { try (0..<repeats).map { _ in try ChildProcess.time(program, arguments) } }
        }
        let series = try Sampler(rounds: options.rounds).sample([
            Contender("true") { try (0..<repeats).map { _ in try ChildProcess.time("true") } },
            process("usual --version", ["--version"]),
            process("usual find", ["find", "Roohi Moolla"] + place),
            process("usual show", ["show", "roohi-moolla"] + place),
            process("usual queue", ["queue"] + place),
            Contender("usual, on screen") {
                try (0..<repeats).map { _ in
                    let start = try PseudoTerminal(rows: 36, columns: 120).start(program, place)
                    starts.append(start)
                    return start.lastByte
                }
            },
        ])
        // Those of the warm-up do not count.
        starts.removeFirst(repeats)
        let medians = series.map { $0.percentiles(0.5).map { $0 / 1e6 } }
        var section = Report.Section(title: title)
        section.figures = zip(series, medians).map { Figure("\($0.name), p50", "ms", $1) }
        section.figures += [
            Figure("usual, first byte", "ms", starts.map { Double($0.firstByte) / 1e6 }),
            Figure("usual, bytes until its screen is drawn", "B", starts.map { Double($0.bytes) }),
        ]
        section.ratios = zip(series, medians).dropFirst().map { Ratio("\($0.name) ÷ true", $1, to: medians[0]) }
        return section
    }
}

extension String {
    /// The path of a file beside this one.
    fileprivate func replacingLastName(with name: String) -> String {
        lastIndex(of: "/").map { String(self[...$0]) + name } ?? name
    }
}
