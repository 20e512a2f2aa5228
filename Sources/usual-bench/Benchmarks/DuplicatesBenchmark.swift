import ArgumentParser
import DeskModel
import Glibc
import Identity

/// `usual-bench duplicates`: how many customers who are there twice are proposed and how many proposals are right, on public
/// sets of records and beside a peer, and what a large desk takes.
struct DuplicatesBenchmark: BenchCommand {
    static let configuration = CommandConfiguration(
        commandName: "duplicates", abstract: "Customers who may be one person: precision, recall, time and memory.")

    @OptionGroup var options: BenchOptions

    @Option(help: "Made customers, up to 1000000; one in twenty is somebody's second record.")
    var customers: Int = 100_000

    @Option(help: "A folder with public sets of records (febrl, senzing_truthset): precision and recall on them.")
    var records: String?

    @Flag(help: "With --records, ask recordlinkage for Python (EM over Fellegi-Sunter) the same of febrl.")
    var peers = false

    func validate() throws {
        guard (100...1_000_000).contains(customers) else {
            throw ValidationError("--customers wants a number from 100 to 1000000.")
        }
    }

    func measure(in folder: WorkFolder) throws -> Report {
        var report = Report("duplicates", options)
        report.settings = [("customers", "\(customers)")]
        let sink = Sink()
        if let records {
            guard access("\(records)/febrl/dataset1.csv", R_OK) == 0 else {
                throw BenchFailure("There are no sets of records in \(records).")
            }
            if peers, !Self.hasPeer { report.notes.append("SKIPPED: recordlinkage for Python, which is not here.") }
            for number in 1...4 {
                let path = "\(records)/febrl/dataset\(number).csv"
                guard access(path, R_OK) == 0 else { continue }
                var section = try quality(of: KnownPeople(febrl: path), region: "AU", title: "febrl \(number)", sink)
                if peers, Self.hasPeer { section.figures += try Self.peer(path, folder) }
                report.sections.append(section)
            }
            let senzing = "\(records)/senzing_truthset"
            if access("\(senzing)/customers.jsonl", R_OK) == 0 {
                report.sections.append(
                    try quality(of: KnownPeople(senzing: senzing), region: "US", title: "senzing_truthset", sink))
            }
        }
        report.sections.append(
            try quality(
                of: KnownPeople(made: customers, seed: options.seed), region: "US", title: "made customers", sink))
        report.notes += [
            "At the shipped threshold of \(DuplicateFinder.threshold). Right is a pair whose records are one person's by the",
            "set's own truth; pairs that only a third record joins count on both sides. Memory is what the search added to",
            "the resident set at its highest, the people handed in not among it.",
            "Made customers: one in twenty is somebody's second record, with a slip, another phone or a field left out; one",
            "in twelve has a relative with the same family name, phone and address.",
        ]
        report.checksum = sink.sum
        return report
    }

    private func quality(of known: KnownPeople, region: String, title: String, _ sink: Sink) throws -> Report.Section {
        let before = Self.residentBytes(peak: false)
        let start = Stopwatch.now()
        var finder = DuplicateFinder(region: region, people: known.people.count)
        for person in known.people { finder.add(person) }
        let found = finder.proposals()
        let seconds = Double(Stopwatch.now() - start) / 1e9
        let memory = Self.residentBytes(peak: true) - before
        sink.take(found.count)
        let (precision, recall) = known.quality(found.map { ($0.first.number, $0.second.number) })
        var section = Report.Section(title: "\(title): \(known.people.count) records")
        section.figures = [
            Figure("precision", "of 1", [precision]), Figure("recall", "of 1", [recall]),
            Figure("time", "s", [seconds]), Figure("memory", "MB", [max(0, memory) / 1e6]),
        ]
        return section
    }

    /// Bytes of the resident set now, or at its highest.
    private static func residentBytes(peak: Bool) -> Double {
        let status = (try? Files.text(of: "/proc/self/status")) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix(peak ? "VmHWM:" : "VmRSS:") }
        return (line?.split(separator: " ").dropLast().last.flatMap { Double($0) } ?? 0) * 1024
    }

    // MARK: The peer

    private static let hasPeer = ChildProcess.isThere("python3", ["-c", "import recordlinkage"])

    /// What recordlinkage for Python says of the same file: its figures, none where it fails.
    private static func peer(_ path: String, _ folder: WorkFolder) throws -> [Figure] {
        let script = "\(folder.path)/peer.py"
        let answer = "\(folder.path)/peer.txt"
        try Files.write(script) { put in
            Array(python(path, answer).utf8).withUnsafeBytes { put($0) }
        }
        try ChildProcess.start("python3", [script], streams: [1: .file("/dev/null", flags: O_WRONLY)])
            .waitForSuccess("python3")
        let numbers = try Files.text(of: answer).split(separator: " ").compactMap { Double($0) }
        guard numbers.count == 3 else { return [] }
        return [
            Figure("recordlinkage: precision", "of 1", [numbers[0]]),
            Figure("recordlinkage: recall", "of 1", [numbers[1]]),
            Figure("recordlinkage: time", "s", [numbers[2]]),
        ]
    }

    /// Blocks, comparisons and EM as the documents of recordlinkage show them for febrl.
    private static func python(_ path: String, _ answer: String) -> String {
        [
            "import time, pandas as pd, recordlinkage as rl", "start = time.time()",
            "df = pd.read_csv('\(path)', skipinitialspace=True, dtype=str, index_col=0)",
            "df.columns = [c.strip() for c in df.columns]", "index = rl.Index()",
            "for key in ['soc_sec_id', 'date_of_birth', 'surname', ['given_name', 'postcode'],",
            "            ['address_1', 'street_number']]: index.block(key)", "compare = rl.Compare()",
            "for k in ['given_name', 'surname', 'address_1', 'suburb']:",
            "    compare.string(k, k, method='jarowinkler', threshold=0.85, label=k)",
            "for k in ['date_of_birth', 'soc_sec_id', 'postcode', 'street_number', 'state']:",
            "    compare.exact(k, k, label=k)", "features = compare.compute(index.index(df), df)",
            "model = rl.ECMClassifier(binarize=0.8)", "model.fit(features)", "p = model.prob(features)",
            "found = p[p >= 0.97].index", "who = lambda r: r.split('-')[1]",
            "right = sum(who(a) == who(b) for a, b in found)",
            "n = pd.Series([who(i) for i in df.index]).value_counts()", "all = int((n * (n - 1) // 2).sum())",
            "open('\(answer)', 'w').write('%f %f %f' % (right / max(1, len(found)), right / all, time.time() - start))",
        ].joined(separator: "\n") + "\n"
    }
}
