import Desk
import DeskModel

/// One import while it runs: appends batches, settles their lines in order and counts.
struct ImportRun<Target: ImportTarget> {
    let target: Target
    let files: [String]
    let settled: (SettledLine) throws(ImportStop) -> Void
    let progress: (ImportProgress) -> Void
    var sizes: [Int64?] = []

    private var totals = ImportTotals()
    /// What lines referred to, but for those of the desk's own history.
    private var references = ReferenceFilter()
    private var warnings: [String] = []
    private let start = ContinuousClock().now

    init(
        target: Target, files: [String], settled: @escaping (SettledLine) throws(ImportStop) -> Void,
        progress: @escaping (ImportProgress) -> Void
    ) {
        self.target = target
        self.files = files
        self.settled = settled
        self.progress = progress
    }

    /// Appends the lines of a batch and settles its rows; throws where the input or the desk ends the import.
    mutating func take(_ batch: [RowChunk]) throws(ImportStop) {
        // Lines of the desk's own history: their places among all lines, and what acknowledges them.
        var own: [(place: Int, sequence: UInt64)] = []
        var lines: [[ImportLine]] = []
        lines.reserveCapacity(batch.count)
        var before = 0
        for chunk in batch {
            let foreign = chunk.mayHoldOwn ? foreignLines(of: chunk, behind: before, &own) : chunk.lines
            // Rows are handed over together file by file.
            let file = chunk.rows.first?.file ?? 0
            for index in foreign.indices { references.insert(of: foreign[index], file: file) }
            lines.append(foreign)
            before += chunk.lines.count
        }
        let count = lines.reduce(0) { $0 + $1.count }
        let outcomes = count == 0 ? [] : try target.take(lines)
        precondition(outcomes.count == count, "a desk answers every line of a batch")
        var next = Self.merge(outcomes, own)[...]
        for chunk in batch { try settle(chunk, &next) }
        totals.seconds = seconds
        if let last = batch.last?.rows.last {
            progress(
                ImportProgress(
                    file: files[last.file], bytes: bytes(through: last), totalBytes: totalBytes, totals: totals))
        }
    }

    /// The lines of a chunk that are not the desk's own history; `place` is that of the first among the batch's.
    private mutating func foreignLines(
        of chunk: RowChunk, behind place: Int, _ own: inout [(place: Int, sequence: UInt64)]
    ) -> [ImportLine] {
        var foreign: [ImportLine] = []
        var next = 0
        for row in chunk.rows {
            guard case .lines(let count) = row.content else { continue }
            let first = foreign.count
            for index in next..<next + count {
                var line = chunk.lines[index]
                // Asked before the batch: what it adds is not the desk's history yet.
                if let sequence = target.ownSequence(of: line) {
                    own.append((place + index, sequence))
                    continue
                }
                line.isJoined = foreign.count > first
                foreign.append(line)
            }
            next += count
        }
        return foreign
    }

    /// The report of an import that has read everything.
    mutating func finish() throws(ImportStop) -> ImportReport {
        let unresolved = try target.unresolvedNames().filter { references.contains($0) }
        totals.seconds = seconds
        let open = unresolved.prefix(ImportReport.maximumWarnings).map { name in
            let kind = name.kind.nativeName
            let id = LineRejection.quoted(name.foreign.id)
            let source = LineRejection.quoted(name.foreign.source)
            let place = references.place(of: name).map { "\(files[$0.file]):\($0.line): " } ?? ""
            return "\(place)No line tells of the \(kind) \(id) of \(source), which others refer to."
        }
        return ImportReport(totals: totals, warnings: warnings + open, unresolvedCount: unresolved.count, stop: nil)
    }

    /// The report of an import that stopped early.
    func report(stoppedBy stop: ImportStop) -> ImportReport {
        var totals = totals
        totals.seconds = seconds
        return ImportReport(totals: totals, warnings: warnings, unresolvedCount: 0, stop: stop)
    }

    private mutating func settle(
        _ chunk: RowChunk, _ outcomes: inout ArraySlice<ImportOutcome>
    ) throws(ImportStop) {
        for index in chunk.rows.indices {
            let outcome: ImportOutcome
            var odd: [String] = []
            switch chunk.rows[index].content {
            case .stop(let stop): throw stop
            case .warning(let sentence):
                warnings.append(sentence)
                continue
            case .rejected(let reason, let records):
                totals.read += records
                totals.rejected += records
                outcome = .rejected(reason: "\(reason)")
            case .lines(let count):
                guard let joined = join(count, &outcomes) else { continue }
                outcome = joined
                if case .imported = joined {
                    odd = chunk.rows[index].oddities
                    totals.warnings += odd.count
                }
            }
            try settled(
                SettledLine(
                    file: files[chunk.rows[index].file], line: chunk.rows[index].line, outcome: outcome,
                    text: chunk.text[chunk.rows[index].text], warnings: odd))
        }
    }

    /// The outcome of a row from those of its records, which are counted: the rejection, which is of all of them, else
    /// the last sequence.
    private mutating func join(_ count: Int, _ outcomes: inout ArraySlice<ImportOutcome>) -> ImportOutcome? {
        var joined: ImportOutcome?
        let before = totals
        for _ in 0..<count {
            guard let outcome = outcomes.popFirst() else {
                preconditionFailure("a desk answers every line of a batch")
            }
            totals.read += 1
            switch outcome {
            case .imported: totals.imported += 1
            case .unchanged: totals.unchanged += 1
            case .rejected: totals.rejected += 1
            }
            joined = Self.later(joined, outcome)
        }
        if case .rejected? = joined {
            totals = before
            totals.read += count
            totals.rejected += count
        }
        return joined
    }

    /// The outcomes with those of the desk's own lines at their places.
    private static func merge(
        _ outcomes: [ImportOutcome], _ own: [(place: Int, sequence: UInt64)]
    ) -> [ImportOutcome] {
        guard !own.isEmpty else { return outcomes }
        var merged: [ImportOutcome] = []
        merged.reserveCapacity(outcomes.count + own.count)
        var rest = outcomes[...]
        for (place, sequence) in own {
            let before = place - merged.count
            merged += rest.prefix(before)
            rest = rest.dropFirst(before)
            merged.append(.unchanged(sequence: sequence))
        }
        return merged + rest
    }

    private static func later(_ one: ImportOutcome?, _ other: ImportOutcome) -> ImportOutcome {
        guard let one else { return other }
        switch (one, other) {
        case (.rejected, _): return one
        case (_, .rejected): return other
        case (.imported(let first), .imported(let second)): return .imported(sequence: max(first, second))
        case (.imported, .unchanged): return one
        case (.unchanged, .imported): return other
        case (.unchanged(let first), .unchanged(let second)): return .unchanged(sequence: max(first, second))
        }
    }

    private var seconds: Double {
        let elapsed = ContinuousClock().now - start
        return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    }

    private func bytes(through row: SourceRow) -> Int64 {
        sizes.prefix(row.file).reduce(row.bytesConsumed) { $0 + ($1 ?? 0) }
    }

    private var totalBytes: Int64? {
        sizes.reduce(0) { sum, size in sum.flatMap { sum in size.map { sum + $0 } } }
    }
}
