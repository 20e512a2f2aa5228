import Desk
import DeskModel
import Glibc
import Intake

/// How long the next checkpoint takes after many new events, and what whoever is at the desk meanwhile notices of it. For a
/// desk whose queue is long: the cursor goes down a line a key, some hundred a round.
struct RenewalMeasure {
    /// New events: notes on as many customers, drawn anew for each.
    static let events = 100_000

    let usual: String
    let desk: String
    let customers: Int
    let signs: [String]
    /// How many events the desk had before: notes of another run have other ids.
    let sequence: UInt64
    let folder: WorkFolder
    var random: SeededRandom

    /// The figures of so many renewals of each sort.
    mutating func figures(rounds: Int) throws -> [Figure] {
        var figures = [
            Figure("opened after \(Self.events) notes, checkpoint renewed", "s", try seconds(rounds: rounds))
        ]
        let session = try TerminalSession(usual, ["--desk", desk], rows: 36, columns: 120)
        _ = try session.opening(showing: signs, silence: 500)
        let quiet = try (0..<200).map { _ in try strike(session) }
        let busy = try (0..<rounds).flatMap { try strikesWhileRenewed(session, round: $0) }
        try session.end()
        for (name, times) in [("at rest", quiet), ("while notes are imported and a checkpoint is renewed", busy)] {
            for (share, word) in [(0.5, "p50"), (0.99, "p99"), (1.0, "longest")] {
                figures.append(Figure("a key \(name), \(word)", "ms", [Summary.percentile(share, of: times) / 1e6]))
            }
        }
        return figures
    }

    /// How long it takes to open the desk when so many events came since its checkpoint, and to make the next one.
    private mutating func seconds(rounds: Int) throws -> [Double] {
        var seconds: [Double] = []
        for round in 0..<rounds {
            let file = try notes("alone-\(round)")
            var options = BenchDesk.options(at: BenchDesk.clockTime())
            options.checkpointPolicy.worthwhile = .max
            let writer = try Desk.open(at: desk, options: options)
            let report = Importer(into: writer, now: BenchDesk.clockTime()).run([file])
            writer.log.close()
            guard report.totals.imported == Self.events else {
                throw BenchFailure("Only \(report.totals.imported) notes were imported. \(report.stop?.sentence ?? "")")
            }
            let before = try manifests()
            options.checkpointPolicy = CheckpointPolicy()
            seconds.append(
                Double(try Stopwatch.time { try Desk.open(at: desk, options: options).log.close() }) / 1e9)
            guard try manifests() != before else { throw BenchFailure("No checkpoint was made.") }
        }
        return seconds
    }

    /// Moves the cursor down: nanoseconds to the first byte of what that draws. Never up: two moves that came to be drawn
    /// as one would draw nothing.
    private func strike(_ session: TerminalSession) throws -> Double {
        Double(try session.strike("j", silence: 20).first)
    }

    /// Strikes keys while another process imports notes and one of the two makes the next checkpoint: until a second
    /// after that stands.
    private mutating func strikesWhileRenewed(_ session: TerminalSession, round: Int) throws -> [Double] {
        let file = try notes("beside-\(round)")
        let before = try manifests()
        let importer = try ChildProcess.start(
            usual, ["import", file, "--desk", desk],
            streams: [
                0: .file("/dev/null", flags: O_RDONLY), 1: .file("/dev/null", flags: O_WRONLY),
                2: .file("/dev/null", flags: O_WRONLY),
            ])
        var times: [Double] = []
        let start = Stopwatch.now()
        var renewedAt: UInt64?
        while renewedAt.map({ Stopwatch.now() - $0 < 1_000_000_000 }) ?? true {
            times.append(try strike(session))
            if renewedAt == nil, try manifests() != before { renewedAt = Stopwatch.now() }
            guard Stopwatch.now() - start < 60_000_000_000 else { throw BenchFailure("No checkpoint was made.") }
        }
        try importer.waitForSuccess(usual)
        return times
    }

    private func manifests() throws -> [String] { try Files.files(in: "\(desk)/checkpoints", ending: ".manifest") }

    /// A file of new notes.
    private mutating func notes(_ name: String) throws -> String {
        let path = folder.path("notes-\(name).jsonl")
        // The first sixty have names of their own, and not every number of the last is given out.
        let numbers = (0..<Self.events).map { _ in 100 + random.below(customers - customers / 10 - 100) }
        try Files.write(path) { put in
            for (place, number) in numbers.enumerated() {
                let line =
                    #"{"kind":"note","source":"sample","id":"\#(sequence)-\#(name)-\#(place)","customer":"g\#(number)","#
                    + #""text":"Called about parcel \#(place)."}"# + "\n"
                Array(line.utf8).withUnsafeBytes(put)
            }
        }
        return path
    }
}
