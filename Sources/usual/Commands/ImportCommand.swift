import ArgumentParser
import Desk
import DeskModel
import Glibc
import Intake
import JSON
import TOML

/// `usual import`: brings in what other systems know. Idempotent: what was seen before is unchanged.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import customers, tickets and the rest; makes the desk when it is missing.",
        discussion: """
            Formats: native JSON Lines (docs/import.md), and CSV with a mapping file. Importing again changes nothing \
            but what changed; an interrupted import is finished by running it again.
            """)

    @Option(help: "jsonl or csv.")
    var format: String = "jsonl"

    @Option(help: "For CSV: the mapping file.")
    var map: String?

    @Option(help: "The sender of lines that do not say theirs.")
    var source: String?

    @Option(help: "Where rejected lines go, with their numbers and reasons.")
    var rejects: String?

    @Flag(help: "Print `ack LINE SEQUENCE` for each line once it is durable.")
    var ack = false

    @Argument(help: "The files; - is standard input.")
    var files: [String]

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        switch format {
        case "jsonl":
            if map != nil { throw ValidationError("--map goes with --format csv.") }
        case "csv":
            if map == nil { throw ValidationError("--format csv needs --map FILE.toml.") }
        case "zendesk", "mbox":
            throw ValidationError("--format \(format) is not there yet: convert to JSON Lines or CSV.")
        default:
            throw ValidationError("--format wants jsonl or csv, not \"\(format)\".")
        }
        if rejects == "-" {
            throw ValidationError("--rejects wants a file: standard output has the counts, and the acknowledgements.")
        }
        if let source, source.isEmpty || source.hasPrefix("~") {
            throw ValidationError("--source wants a name that does not begin with ~.")
        }
    }

    func run() throws {
        let importFormat = try readFormat()
        for file in files where file != "-" { try Self.requireReadable(file) }
        let rejectFile = try openRejects()
        let desk = try global.openOrMakeDesk()
        let importer = Importer(into: desk, format: importFormat, source: source, now: try global.now())
        let bar = ProgressBar(label: "Importing", unit: Self.haveLengths(files) ? "kB" : "lines")
        var rejectLines = 0
        var warningLines = 0
        let report = importer.run(
            files,
            settled: { line throws(ImportStop) in
                do {
                    if ack { try StandardOutput.print(line.acknowledgement) }
                    if case .rejected(let reason) = line.outcome {
                        rejectLines += 1
                        try Self.tell(line, reason, count: rejectLines, in: rejectFile, several: files.count > 1)
                    }
                    for warning in line.warnings {
                        warningLines += 1
                        Self.warn(of: line, warning, count: warningLines)
                    }
                } catch {
                    throw ImportStop(sentence: (error as? CommandFailure)?.sentence ?? "\(error)", exitStatus: 74)
                }
            },
            progress: { progress in
                if ack { try? StandardOutput.finish() }
                Self.show(progress, on: bar)
            })
        if ack { try StandardOutput.finish() }
        // Whoever opens the desk next need not go through what was imported.
        bar.say("all is imported; making it quick to open")
        desk.renewCheckpoint()
        bar.end()
        desk.indexTexts()
        try rejectFile?.keep()
        try finish(report)
    }

    private func openRejects() throws(CommandFailure) -> ReplacementFile? {
        guard let rejects else { return nil }
        try OutsideDesk.require(rejects, outside: global.desk, "keep rejects in")
        let file = try ReplacementFile(rejects)
        for input in files where file.replaces(input) {
            file.discard()
            throw CommandFailure(64, "--rejects \(rejects) would replace the file that is imported: name another.")
        }
        return file
    }

    private func readFormat() throws -> ImportFormat {
        guard let map else { return .jsonLines }
        let descriptor = open(map, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.unreadable(map, errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count == 0 { break }
            guard count > 0 else { throw Self.unreadable(map, errno) }
            bytes += buffer[0..<count]
            guard bytes.count <= 1 << 20 else { throw CommandFailure(65, "\(map) is longer than 1 MiB.") }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure(65, "\(map) is not UTF-8.")
        }
        do throws(TOMLError) {
            return .csv(try CSVMapping(parsing: text, name: map))
        } catch {
            throw CommandFailure(65, "\(error)")
        }
    }

    /// A file that cannot be read ends the command before a desk is made for it.
    private static func requireReadable(_ file: String) throws(CommandFailure) {
        var facts = stat()
        guard stat(file, &facts) == 0 else { throw unreadable(file, errno) }
        guard facts.st_mode & S_IFMT != S_IFDIR else { throw unreadable(file, EISDIR) }
        guard facts.st_mode & S_IFMT == S_IFREG else {
            // Whoever waits to write into a named pipe takes it for read as soon as it is opened, and for given up when it
            // is closed again.
            guard access(file, R_OK) == 0 else { throw unreadable(file, errno) }
            return
        }
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(file, errno) }
        defer { close(descriptor) }
        var start = [UInt8](repeating: 0, count: 4)
        guard pread(descriptor, &start, start.count, 0) >= 2 else { return }
        if let advice = advice(onFileThatBegins: start) { throw CommandFailure(65, "\(file) \(advice).") }
    }

    /// What to do first with a file that is no text in UTF-8 as a whole, by the signature that it begins with.
    private static func advice(onFileThatBegins start: [UInt8]) -> String? {
        if start.starts(with: [0x1F, 0x8B]) { return "is compressed (gzip): unpack it first" }
        if start.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return "is compressed (zstd): unpack it first" }
        if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "is an archive (zip): unpack it first" }
        if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
            return "is in UTF-16: convert it to UTF-8 first"
        }
        return nil
    }

    /// Whether it can be known how much there is to read: not of a pipe.
    private static func haveLengths(_ files: [String]) -> Bool {
        files.allSatisfy { file in
            var facts = stat()
            return (file == "-" ? fstat(STDIN_FILENO, &facts) : stat(file, &facts)) == 0
                && facts.st_mode & S_IFMT == S_IFREG
        }
    }

    private static func unreadable(_ file: String, _ code: Int32) -> CommandFailure {
        let status: Int32 = code == EACCES || code == EPERM ? 77 : 66
        return CommandFailure(status, "Could not read \(file): \(String(cString: strerror(code)).lowercased()).")
    }

    private static func tell(
        _ line: SettledLine, _ reason: String, count: Int, in rejects: ReplacementFile?, several: Bool
    ) throws(CommandFailure) {
        if let rejects {
            var json = JSONWriter()
            line.writeReject(naming: several ? line.file : nil, into: &json)
            json.endLine()
            try rejects.write(Array(json.bytes))
        }
        if count <= 20 { StandardError.print("usual: \(line.file):\(line.line): \(reason)") }
        if count == 21 { StandardError.print("usual: … further rejected lines are not named here.") }
    }

    private static func warn(of line: SettledLine, _ warning: String, count: Int) {
        if count <= 20 { StandardError.print("usual: \(line.file):\(line.line): warning: \(warning)") }
        if count == 21 {
            StandardError.print("usual: … further emails and phones that do not parse are not named here.")
        }
    }

    private static func show(_ progress: ImportProgress, on bar: ProgressBar) {
        guard let total = progress.totalBytes, total > 0 else { return bar.show(progress.totals.read) }
        bar.show(
            Int(clamping: progress.bytes / 1000), of: Int(clamping: total / 1000),
            note: "\(progress.totals.read) lines")
    }

    private func finish(_ report: ImportReport) throws {
        for warning in report.warnings { StandardError.print("usual: \(warning)") }
        let totals = report.totals
        if global.json {
            try Output.json { totals.write(into: &$0) }
        } else if !ack, report.stop == nil || totals.read > 0 {
            let warned = totals.warnings == 0 ? "" : ", \(totals.warnings) with a warning"
            try Output.line(
                "\(totals.read) read: \(totals.imported) imported, \(totals.unchanged) unchanged, "
                    + "\(totals.rejected) rejected\(warned)")
        }
        if let stop = report.stop { throw CommandFailure(stop.exitStatus, stop.sentence) }
        guard report.exitStatus == 0 else { throw CommandFailure(report.exitStatus, "") }
    }
}
