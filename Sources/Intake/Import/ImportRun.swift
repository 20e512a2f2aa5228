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
    private var references = ReferenceFilter()
    private var warnings: [String] = []
    private let contacts: ContactCheck
    private let start = ContinuousClock().now

    init(
        target: Target, files: [String], settled: @escaping (SettledLine) throws(ImportStop) -> Void,
        progress: @escaping (ImportProgress) -> Void
    ) {
        self.target = target
        contacts = ContactCheck(region: target.region)
        self.files = files
        self.settled = settled
        self.progress = progress
    }

    /// Appends the lines of a batch and settles its rows; throws where the input or the desk ends the import.
    mutating func take(_ batch: [[SourceRow]]) throws(ImportStop) {
        var lines: [ImportLine] = []
        // Lines of the desk's own history: their places among all lines, and what acknowledges them.
        var own: [(place: Int, sequence: UInt64)] = []
        lines.reserveCapacity(batch.reduce(0) { $0 + $1.count })
        for row in batch.joined() {
            guard case .lines(let made) = row.content else { continue }
            let first = lines.count
            if made.contains(where: { Self.mayBeOwn($0) }) {
                for line in made {
                    // Asked before the batch: what it adds is not the desk's history yet.
                    if let sequence = target.ownSequence(of: line) {
                        own.append((lines.count + own.count, sequence))
                    } else {
                        lines.append(line)
                    }
                }
            } else {
                lines += made
            }
            for index in first..<lines.count {
                references.insert(of: lines[index], file: row.file)
                if index > first { lines[index].isJoined = true }
            }
        }
        let outcomes = lines.isEmpty ? [] : try target.take(lines)
        precondition(outcomes.count == lines.count, "a desk answers every line of a batch")
        var next = Self.merge(outcomes, own)[...]
        for row in batch.joined() { try settle(row, &next) }
        totals.seconds = seconds
        if let last = batch.last?.last {
            progress(
                ImportProgress(
                    file: files[last.file], bytes: bytes(through: last), totalBytes: totalBytes, totals: totals))
        }
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

    private mutating func settle(_ row: SourceRow, _ outcomes: inout ArraySlice<ImportOutcome>) throws(ImportStop) {
        let outcome: ImportOutcome
        var odd: [String] = []
        switch row.content {
        case .stop(let stop): throw stop
        case .warning(let sentence):
            warnings.append(sentence)
            return
        case .rejected(let reason, let records):
            totals.read += records
            totals.rejected += records
            outcome = .rejected(reason: "\(reason)")
        case .lines(let lines):
            guard let joined = join(lines, &outcomes) else { return }
            outcome = joined
            if case .imported = joined {
                for case .record(let record) in lines.map(\.content) { odd += contacts.warnings(of: record) }
                totals.warnings += odd.count
            }
        }
        try settled(SettledLine(file: files[row.file], line: row.line, outcome: outcome, text: row.text, warnings: odd))
    }

    /// The outcome of a row from those of its records, which are counted: the rejection, which is of all of them, else
    /// the last sequence.
    private mutating func join(_ lines: [ImportLine], _ outcomes: inout ArraySlice<ImportOutcome>) -> ImportOutcome? {
        var joined: ImportOutcome?
        let before = totals
        for _ in lines {
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
            totals.read += lines.count
            totals.rejected += lines.count
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

    /// Whether a line may be of the desk's own history: only a desk's source begins so.
    private static func mayBeOwn(_ line: ImportLine) -> Bool { line.source.utf8.first == UInt8(ascii: "~") }

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
