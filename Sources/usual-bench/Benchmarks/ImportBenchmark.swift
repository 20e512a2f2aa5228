import ArgumentParser
import Desk
import Glibc
import Intake
import JSON

/// `usual-bench import`: native JSON Lines into a new desk, beside SQLite and beside only parsing the same file.
struct ImportBenchmark: BenchCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Native JSON Lines into a new desk, beside SQLite and beside only parsing.")

    @OptionGroup var options: BenchOptions

    @Option(help: "Customers in the file, with ten lines each.")
    var customers: Int = 10_000

    func validate() throws {
        guard (1...1_000_000).contains(customers) else {
            throw ValidationError("--customers wants a number from 1 to 1000000.")
        }
    }

    func measure(in folder: WorkFolder) throws -> Report {
        var report = Report("import", options)
        let sink = Sink()
        let file = folder.path("sample.jsonl")
        let lines = try BenchDesk.write(file, customers: customers, seed: options.seed)
        let bytes = try Files.read([file])
        let hasSQLite = ChildProcess.isThere("sqlite3", ["-version"])
        var contenders = [
            Contender("import") { [try importing(file, lines, in: folder)] },
            Contender("only parsing") { [try parsing(file, lines, sink)] },
            Contender("only counting lines") { [try counting(file, lines)] },
        ]
        if hasSQLite {
            let script = try sqliteScript(file, in: folder)
            contenders.append(Contender("SQLite") { [try sqlite(script, in: folder)] })
        }
        let series = try Sampler(rounds: options.rounds).sample(contenders)
        let rates = series.map { $0.rates(of: Double(lines)) }
        report.settings = [("customers", "\(customers)"), ("lines", "\(lines)"), ("bytes", "\(bytes)")]
        var section = Report.Section(title: "\(NumberText.of(Double(bytes) / 1e6)) MB of native JSON Lines")
        section.figures = zip(series, rates).map { Figure($0.name, "lines/s", $1) }
        section.ratios = [
            Ratio("import ÷ only parsing", rates[0], to: rates[1]),
            Ratio("import ÷ only counting lines", rates[0], to: rates[2]),
        ]
        if hasSQLite { section.ratios.append(Ratio("import ÷ SQLite", rates[0], to: rates[3])) }
        report.sections = [section]
        report.notes = [
            "Import makes the desk anew each time and ends durable. SQLite's shell reads the same file, takes kind, id,",
            "customer, ticket, at, name and body out of each line (json_extract) into a table with two indexes, in one",
            "transaction, WAL, synchronous=FULL: it checks no reference and folds nothing.",
        ]
        if !hasSQLite { report.notes.append("sqlite3 is not installed: no figures of it.") }
        report.checksum = sink.sum
        return report
    }

    private func importing(_ file: String, _ lines: Int, in folder: WorkFolder) throws -> UInt64 {
        let path = folder.path("desk")
        defer { Files.removeTree(path) }
        let start = Stopwatch.now()
        try Desk.create(at: path, configuration: .standard)
        let desk = try Desk.open(at: path, options: BenchDesk.options())
        let report = Importer(into: desk, now: BenchDesk.now).run([file])
        let elapsed = Stopwatch.now() - start
        guard report.totals.imported == lines else {
            throw BenchFailure(
                "Of \(lines) lines \(report.totals.imported) were imported. \(report.stop?.sentence ?? "")")
        }
        return elapsed
    }

    private func parsing(_ file: String, _ lines: Int, _ sink: Sink) throws -> UInt64 {
        let start = Stopwatch.now()
        let input = try LineReader(path: file)
        let reader = JSONReader()
        var count = 0
        while let line = try input.next() {
            guard case .bytes(let bytes) = line.content else { continue }
            try reader.read(bytes) { view throws(JSONError) in sink.take(view.count) }
            count += 1
        }
        let elapsed = Stopwatch.now() - start
        guard count == lines else { throw BenchFailure("The file was not read to its end.") }
        return elapsed
    }

    private func counting(_ file: String, _ lines: Int) throws -> UInt64 {
        var count = 0
        let elapsed = try Stopwatch.time {
            try Files.read([file]) { piece in
                for byte in piece where byte == UInt8(ascii: "\n") { count += 1 }
            }
        }
        guard count == lines else { throw BenchFailure("The file was not read to its end.") }
        return elapsed
    }

    private func sqliteScript(_ file: String, in folder: WorkFolder) throws -> String {
        let script = folder.path("import.sql")
        let fields = ["kind", "id", "customer", "ticket", "at", "name", "body"]
        let columns = fields.map { "\($0) TEXT" }.joined(separator: ", ")
        let extracts = fields.map { "json_extract(line, '$.\($0)')" }.joined(separator: ", ")
        // No byte of a line is this separator: the whole line is the one column.
        var text = """
            .bail on
            PRAGMA journal_mode=WAL;
            PRAGMA synchronous=FULL;
            PRAGMA temp_store=MEMORY;
            CREATE TABLE events(sequence INTEGER PRIMARY KEY, \(columns), line TEXT);
            CREATE INDEX events_by_identity ON events(kind, id);
            CREATE INDEX events_by_customer ON events(customer);
            CREATE TEMP TABLE lines(line TEXT);
            .mode ascii
            .separator "\\037" "\\n"
            .import '\(file)' lines
            BEGIN;
            INSERT INTO events(\(fields.joined(separator: ", ")), line) SELECT \(extracts), line FROM temp.lines;
            COMMIT;
            SELECT count(*) FROM events;

            """
        try Files.write(script) { put in text.withUTF8 { put(UnsafeRawBufferPointer($0)) } }
        return script
    }

    private func sqlite(_ script: String, in folder: WorkFolder) throws -> UInt64 {
        let database = folder.path("peer.sqlite")
        defer { for suffix in ["", "-wal", "-shm"] { unlink(database + suffix) } }
        return try Stopwatch.time {
            let streams: [Int32: ChildProcess.Stream] = [
                0: .file(script, flags: O_RDONLY), 1: .file("/dev/null", flags: O_WRONLY),
            ]
            try ChildProcess.start("sqlite3", [database], streams: streams).waitForSuccess("sqlite3")
        }
    }
}
