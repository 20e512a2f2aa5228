import ArgumentParser
import CBareLog
import CPlatform
import EventLog
import Glibc

/// `usual-bench log`: durable commits beside the disk's own syncs, and verify beside reading.
struct LogBenchmark: BenchCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Durable commits and verify, beside the disk's syncs, SQLite and read(2).")

    @OptionGroup var options: BenchOptions

    @Option(help: "Commits of all writers together, a round.")
    var commits: Int = 1600

    @Option(help: "Bytes of each event.")
    var payload: Int = 200

    @Option(parsing: .upToNextOption, help: "Numbers of writer processes.")
    var writers: [Int] = [1, 8, 32]

    @Option(help: "Events of the log that is verified.")
    var events: Int = 300_000

    func validate() throws {
        guard commits > 0, events > 0, (1...RecordDraft.payloadLimit).contains(payload) else {
            throw ValidationError("--commits and --events want positive numbers, --payload at most 1048576 bytes.")
        }
        guard !writers.isEmpty, writers.allSatisfy({ (1...256).contains($0) }) else {
            throw ValidationError("--writers wants numbers from 1 to 256.")
        }
    }

    func measure(in folder: WorkFolder) throws -> Report {
        var report = Report("log", options)
        report.settings = [("commits", "\(commits)"), ("payload", "\(payload)"), ("events", "\(events)")]
        let sink = Sink()
        let recordBytes = try self.recordBytes(in: folder)
        let hasSQLite = ChildProcess.isThere("sqlite3", ["-version"])
        report.sections.append(try turns(recordBytes: recordBytes, in: folder))
        for count in writers {
            report.sections.append(try committing(by: count, recordBytes: recordBytes, hasSQLite, in: folder))
        }
        report.sections.append(try verify(in: folder, sink))
        report.notes = [
            "A commit is one event, durable when it returns. The bare loop writes the same \(recordBytes) bytes a time",
            "into a file filled with zeros before, and calls fdatasync after each. Many bare loops share no order: each",
            "has its own file, and no reader could tell what came first. Turn about: twenty commits, twenty bare writes",
            "into another part of the same segment, and so on, on a new desk each round: the disk is the same for both.",
        ]
        report.notes += [
            "Bare C: the same locks, catching up, write, published tail and shared syncs, as many processes; no format,",
            "checksums, recovery and decisions.",
        ]
        if hasSQLite {
            report.notes.append(
                "SQLite: WAL, synchronous=FULL, a transaction an event, as many processes, its own shell.")
        } else {
            report.notes.append("sqlite3 is not installed: no figures of it.")
        }
        report.checksum = sink.sum
        return report
    }

    /// How many bytes an event takes in the log.
    private func recordBytes(in folder: WorkFolder) throws -> Int {
        let log = try FileEventLog.create(at: folder.path("probe"))
        let draft = RecordDraft(kind: 1, payload: WriterCommand.payload(payload))
        let positions = try log.commit(after: 0, fold: { _ in }, decide: { Decision([draft, draft], outcome: ()) })
            .positions
        log.close()
        return Int(positions[1].offset - positions[0].offset)
    }

    private func turns(recordBytes: Int, in folder: WorkFolder) throws -> Report.Section {
        let turns = TurnsOfOneWriter(commits: min(commits, 2000), payload: payload, recordBytes: recordBytes)
        let taken = try turns.sample(rounds: options.rounds, in: folder)
        let rates = (
            log: taken.log.map { Double(turns.timed) * 1e9 / $0 },
            bare: taken.bare.map { Double(turns.timed) * 1e9 / $0 }
        )
        var section = Report.Section(title: "1 writer, turn about with a bare loop in the same file")
        section.figures = [
            Figure("log, durable commits", "/s", rates.log), Figure("bare loop", "/s", rates.bare),
        ]
        section.ratios = [Ratio("log ÷ bare loop", rates.log, to: rates.bare)]
        return section
    }

    private func committing(
        by count: Int, recordBytes: Int, _ hasSQLite: Bool, in folder: WorkFolder
    ) throws -> Report.Section {
        let own = try ChildProcess.ownPath()
        let each = max(1, commits / count)
        let desk = folder.path("log-\(count)")
        let log = try FileEventLog.create(at: desk)
        let loop = ["writer", "--loop", folder.path("loop"), "--commits", "\(commits)", "--payload", "\(recordBytes)"]
        let logged = ["writer", "--desk", desk, "--commits", "\(each)", "--payload", "\(payload)"]
        let eachLoop = { (index: Int) in
            ["writer", "--loop", folder.path("loop-\(index)"), "--commits", "\(each)", "--payload", "\(recordBytes)"]
        }
        var contenders = [
            Contender("log") {
                let before = log.durableSequence
                let elapsed = try StartGate.time(children: count) { _, streams in
                    try ChildProcess.start(own, logged, streams: streams)
                }
                guard log.durableSequence >= before + UInt64(each * count) else {
                    throw BenchFailure("The log lacks events that its writers had acknowledged.")
                }
                return [elapsed]
            },
            Contender("bare loop") {
                [
                    try StartGate.time(children: 1) { _, streams in
                        try ChildProcess.start(own, loop, streams: streams)
                    }
                ]
            },
        ]
        contenders.append(try bareLog(writers: count, each: each, recordBytes: recordBytes, in: folder))
        if count > 1 {
            contenders.append(
                Contender("bare loops") {
                    [
                        try StartGate.time(children: count) { index, streams in
                            try ChildProcess.start(own, eachLoop(index), streams: streams)
                        }
                    ]
                })
        }
        if hasSQLite {
            let peer = try SQLiteWriters(in: folder, commits: each, payload: payload, writers: count)
            contenders.append(Contender("SQLite") { [try peer.round()] })
        }
        let series = try Sampler(rounds: options.rounds).sample(contenders)
        log.close()

        let ours = series[0].rates(of: Double(each * count))
        let bare = series[1].rates(of: Double(commits))
        var section = Report.Section(title: count == 1 ? "1 writer" : "\(count) writers")
        section.figures = [Figure("log, durable commits", "/s", ours), Figure("bare loop, 1 process", "/s", bare)]
        section.ratios = [Ratio("log ÷ bare loop", ours, to: bare)]
        if let peer = series.first(where: { $0.name == "bare C" })?.rates(of: Double(each * count)) {
            section.figures.append(Figure("bare C, the same protocol", "/s", peer))
            section.ratios.append(Ratio("log ÷ bare C", ours, to: peer))
        }
        if let loops = series.first(where: { $0.name == "bare loops" })?.rates(of: Double(each * count)) {
            section.figures.append(Figure("bare loops, \(count) processes, a file each", "/s", loops))
            section.ratios.append(Ratio("log ÷ \(count) bare loops", ours, to: loops))
        }
        if let peer = series.first(where: { $0.name == "SQLite" })?.rates(of: Double(each * count)) {
            section.figures.append(Figure("SQLite, durable commits", "/s", peer))
            section.ratios.append(Ratio("log ÷ SQLite", ours, to: peer))
        }
        return section
    }

    /// The protocol alone, by as many processes.
    private func bareLog(writers count: Int, each: Int, recordBytes: Int, in folder: WorkFolder) throws -> Contender {
        let own = try ChildProcess.ownPath()
        let path = folder.path("bare-\(count)")
        guard mkdir(path, 0o700) == 0 else { throw BenchFailure.system("Could not make a folder") }
        let rounds = options.rounds + 1
        let room = rounds * (each + WriterCommand.warmUps) * count * recordBytes
        let failure = cbarelog_make(path, UInt64(room))
        guard failure == 0 else { throw BenchFailure.system("Could not make the bare log", failure) }
        let arguments = ["writer", "--bare", path, "--commits", "\(each)", "--payload", "\(recordBytes)"]
        return Contender("bare C") {
            [
                try StartGate.time(children: count) { _, streams in
                    try ChildProcess.start(own, arguments, streams: streams)
                }
            ]
        }
    }

    private func verify(in folder: WorkFolder, _ sink: Sink) throws -> Report.Section {
        let desk = folder.path("verified")
        let log = try FileEventLog.create(at: desk)
        let drafts = Array(repeating: RecordDraft(kind: 1, payload: WriterCommand.payload(payload)), count: 500)
        var written = 0
        var last: UInt64 = 0
        while written < events {
            let batch = Array(drafts.prefix(events - written))
            last = try log.commit(after: last, fold: { _ in }, decide: { Decision(batch, outcome: ()) }).last
            written += batch.count
        }
        log.close()
        let files = try Files.segments(ofDesk: desk)
        let bytes = Double(try Files.read(files))
        let series = try Sampler(rounds: options.rounds).sample([
            Contender("verify") {
                let elapsed = try Stopwatch.time {
                    let found = try log.verify()
                    guard found.isOK else { throw BenchFailure("The log that was just written is damaged.") }
                    sink.take(found.events)
                }
                return [elapsed]
            },
            Contender("read(2) and CRC-32C") {
                var sum: UInt32 = 0
                let elapsed = try Stopwatch.time {
                    try Files.read(files) { sum = cplatform_crc32c(sum, $0.baseAddress, $0.count) }
                }
                sink.take(sum)
                return [elapsed]
            },
            Contender("read(2)") { [try Stopwatch.time { sink.take(try Files.read(files)) }] },
        ])
        let rates = series.map { $0.rates(of: bytes / 1e6) }
        var section = Report.Section(title: "verify, of \(NumberText.of(bytes / 1e6)) MB in the page cache")
        section.figures = zip(series, rates).map { Figure($0.name, "MB/s", $1) }
        section.ratios = [
            Ratio("verify ÷ read(2) and CRC-32C", rates[0], to: rates[1]),
            Ratio("verify ÷ read(2)", rates[0], to: rates[2]),
        ]
        return section
    }
}
