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

    @Option(help: "A sample desk of --customers that is there already, to use as the large one; it gets more events.")
    var largeDesk: String?

    @Option(help: "Desks on screen at once on the large desk, whose memory is summed; 0 for none.")
    var together: Int = 0

    @Option(help: "Processes of each kind, a round.")
    var repeats: Int = 5

    @OptionGroup var program: UsualProgram

    func validate() throws {
        guard (60...1_000_000).contains(customers), (1...1000).contains(repeats), (0...200).contains(together) else {
            throw ValidationError(
                "--customers wants a number from 60 to 1000000, --repeats one from 1 to 1000, --together one up to 200."
            )
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
            var path = folder.path("desk-\(count)")
            let desk: Desk
            if count == customers, let largeDesk {
                path = largeDesk
                desk = try Desk.open(at: path, options: BenchDesk.options(at: BenchDesk.clockTime()))
            } else {
                desk = try BenchDesk.make(
                    at: path, customers: count, seed: options.seed, now: BenchDesk.clockTime())
            }
            let signs = try BenchDesk.signs(of: desk)
            let events = desk.sequence
            desk.log.close()
            var section = try opening(usual, path, showing: signs, "\(count) customers, \(events) events") {
                try firstCheckpoint(of: path)
            }
            section.figures.append(Figure("checkpoint", "MB", [try Files.bytes(in: "\(path)/checkpoints") / 1e6]))
            if count == customers, together > 0 {
                section.figures += try memoryTogether(usual, path, showing: signs)
            }
            if count >= 500_000 {
                var renewal = RenewalMeasure(
                    usual: usual, desk: path, customers: count, signs: signs, sequence: events, folder: folder,
                    random: SeededRandom(seed: options.seed))
                section.figures += try renewal.figures(rounds: options.rounds)
            }
            report.sections.append(section)
        }
        report.notes = [
            "From the start of the process to its end; the screen: to the last byte before 200 ms of silence, once the",
            "head of the queue has come (120x36). The empty frame: to the first byte.",
            "A desk of 25,000 events or more opens from a checkpoint. The first one: opening the desk where none is there,",
            "by one process, of its whole log. Notes: 100,000 on customers drawn at random. A key moves the cursor down;",
            "to the first byte of what it draws. Private dirty memory: of the process on screen, after 200 ms of silence.",
        ]
        return report
    }

    /// Nanoseconds that it takes to open a desk without checkpoints, which makes one where that is worth it.
    private func firstCheckpoint(of path: String) throws -> UInt64 {
        Files.removeTree("\(path)/checkpoints")
        return try Stopwatch.time {
            try Desk.open(at: path, options: BenchDesk.options(at: BenchDesk.clockTime())).log.close()
        }
    }

    /// What many desks on screen at once hold together: what they share counts once.
    private func memoryTogether(_ usual: String, _ desk: String, showing signs: [String]) throws -> [Figure] {
        let sessions = try (0..<together).map { _ in
            let session = try TerminalSession(usual, ["--desk", desk], rows: 36, columns: 120)
            _ = try session.opening(showing: signs, silence: 200)
            return session
        }
        let shares = try sessions.map { try $0.proportionalBytes() / 1e6 }
        let own = try sessions.map { try $0.privateDirtyBytes() / 1e6 }
        for session in sessions { try session.end() }
        return [
            Figure("\(together) on screen at once, together", "MB", [shares.reduce(0, +)]),
            Figure("\(together) on screen at once, private dirty memory of each", "MB", own),
        ]
    }

    private func opening(
        _ usual: String, _ desk: String, showing signs: [String], _ title: String,
        firstCheckpoint: () throws -> UInt64
    ) throws -> Report.Section {
        let first = try firstCheckpoint()
        let place = ["--desk", desk]
        var openings: [TerminalSession.Burst] = []
        var memory: [Double] = []
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
                    memory.append(try session.privateDirtyBytes())
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
            Figure("usual on screen: private dirty memory", "MB", memory.dropFirst(repeats).map { $0 / 1e6 }),
            Figure("opened without a checkpoint, one made", "s", [Double(first) / 1e9]),
        ]
        section.ratios = zip(series, medians).dropFirst().map { Ratio("\($0.name) ÷ true", $1, to: medians[0]) }
        return section
    }
}
