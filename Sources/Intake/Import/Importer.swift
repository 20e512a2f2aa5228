import Desk
import DeskModel
import Glibc

/// What an import's files hold.
public enum ImportFormat: Sendable {
    /// Native JSON Lines (docs/import.md).
    case jsonLines
    /// CSV, with how its columns become native keys.
    case csv(CSVMapping)
}

/// Brings files into a desk: idempotent, in bounded memory, each line whole or not at all.
///
/// One thread reads and checks lines while the caller's appends them in batches, so that a sync of the log costs no
/// reading time. A batch is what has been read since the last, at most `maximumBatch` lines or rows and
/// `maximumBatchBytes`.
public struct Importer<Target: ImportTarget> {
    /// The most lines of one batch.
    public static var maximumBatch: Int { ImportLimits.batchRows }
    /// The most bytes of one batch, unless a single line has more.
    public static var maximumBatchBytes: Int { ImportLimits.batchBytes }

    private let target: Target
    private let format: ImportFormat
    private let source: String
    private let now: Timestamp

    /// An import into a desk whose clock says `now`; `source` is of lines that name none (and no mapping does).
    public init(into target: Target, format: ImportFormat = .jsonLines, source: String? = nil, now: Timestamp) {
        self.target = target
        self.format = format
        self.now = now
        if let source {
            self.source = source
        } else if case .csv(let mapping) = format, let source = mapping.source {
            self.source = source
        } else {
            self.source = "import"
        }
    }

    /// Imports files in order; `-` is standard input.
    ///
    /// `settled` is called for each line in order once its fate is settled, `progress` after each batch; the import
    /// stops before the next batch when `isCancelled` says so. A file that cannot be opened stops the import before it
    /// begins. Linear in the input.
    public func run(
        _ files: [String],
        settled: @escaping (SettledLine) throws(ImportStop) -> Void = { _ in },
        progress: @escaping (ImportProgress) -> Void = { _ in },
        isCancelled: () -> Bool = { false }
    ) -> ImportReport {
        var run = ImportRun(target: target, files: files, settled: settled, progress: progress)
        let sizes: [Int64?]
        do throws(ImportStop) {
            sizes = try Self.sizes(of: files)
        } catch {
            return run.report(stoppedBy: error)
        }
        run.sizes = sizes
        // While one batch is appended, the next two are read.
        let queue = RowHandOver(room: 2 * Self.maximumBatchBytes)
        let rows = RowSource(
            files: files, format: format, source: source, now: now, contacts: ContactCheck(region: target.region),
            queue: queue)
        guard DetachedThread.run({ rows.run() }) else {
            return run.report(stoppedBy: ImportStop(sentence: "No thread can be started for reading.", exitStatus: 75))
        }
        do throws(ImportStop) {
            while true {
                if isCancelled() { throw ImportStop(sentence: "The import was interrupted.", exitStatus: 130) }
                let chunks = queue.take(upTo: Self.maximumBatchBytes)
                if chunks.isEmpty { break }
                try run.take(chunks)
                queue.giveBack(consume chunks)
            }
            return try run.finish()
        } catch {
            queue.abandon()
            return run.report(stoppedBy: error)
        }
    }

    /// The sizes of the files, where they have one; throws for one that cannot be opened.
    ///
    /// Pipes are not opened for it: who writes into one would take it for read.
    private static func sizes(of files: [String]) throws(ImportStop) -> [Int64?] {
        var sizes: [Int64?] = []
        for file in files {
            var status = stat()
            let answer = file == "-" ? fstat(STDIN_FILENO, &status) : stat(file, &status)
            guard answer == 0 else { throw InputError(file: file, isOpening: true, errorNumber: errno).stop }
            let type = status.st_mode & S_IFMT
            if type == S_IFDIR { throw InputError(file: file, isOpening: true, errorNumber: EISDIR).stop }
            if type == S_IFREG, file != "-", access(file, R_OK) != 0 {
                throw InputError(file: file, isOpening: true, errorNumber: errno).stop
            }
            sizes.append(type == S_IFREG ? Int64(status.st_size) : nil)
        }
        return sizes
    }
}
