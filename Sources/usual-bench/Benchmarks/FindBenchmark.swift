import CPlatform
import ArgumentParser
import CustomerIndex
import Glibc

/// `usual-bench find`: looking customers up by each class of query, beside a scan of all names.
struct FindBenchmark: BenchCommand {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: "Customer lookup by class of query, beside a scan for a substring.")

    @OptionGroup var options: BenchOptions

    @Option(help: "Customers, up to 1000000.")
    var customers: Int = 100_000

    @Option(help: "Queries of each class, a round.")
    var queries: Int = 200

    @Option(help: "A folder with public sets of names (nicknames, febrl, senzing …): recall by class on them.")
    var names: String?

    @Flag(help: "With --names, ask SQLite, PostgreSQL and rapidfuzz the same.")
    var peers = false

    @Option(help: "Queries of each class that peers are asked; they take up to a second each among a million.")
    var peerQueries: Int = 20

    @Option(help: "Only classes of public names that begin so, and nothing else; may come several times.")
    var only: [String] = []

    @Option(help: "Of the pairs of spellings only one half, as a hash draws it: \(SpellingPairs.Half.list).")
    var half: SpellingPairs.Half?

    @Option(help: "Name so many of the slowest queries of each class of public names, with their times.")
    var slowest: Int = 0

    @Option(help: "A file for every query of public names whose right customer is not first, with who stands where.")
    var misses: String?

    func validate() throws {
        guard (100...1_000_000).contains(customers), (1...10_000).contains(queries), peerQueries > 0 else {
            throw ValidationError(
                "--customers wants a number from 100 to 1000000, --queries and --peer-queries one from 1 to 10000.")
        }
        guard names != nil || only.isEmpty && half == nil && misses == nil && slowest == 0 else {
            throw ValidationError("--only, --half, --misses and --slowest are for public names: --names FOLDER.")
        }
    }

    /// A query, and the customer it is meant for.
    private struct Question {
        let text: String
        let entry: CustomerEntry
    }

    func measure(in folder: WorkFolder) throws -> Report {
        var report = Report("find", options)
        report.settings = [("customers", "\(customers)"), ("queries", "\(queries)")]
        let sink = Sink()
        if only.isEmpty { try measureCrowd(&report, sink) }
        if let data = self.names {
            let recall = LookupRecall(
                customers: customers, queries: queries, seed: options.seed, peers: peers ? LookupPeer.allCases : [],
                peerQueries: peerQueries, only: only, half: half, misses: misses, slowest: slowest)
            report.sections += try recall.sections(on: data, folder, &report.notes, sink)
        }
        report.checksum = sink.sum
        return report
    }

    /// Made-up customers of the sample desk.
    private func measureCrowd(_ report: inout Report, _ sink: Sink) throws {
        let entries = try CustomerCrowd(count: customers, seed: options.seed).entries
        let names = NameScan(entries.lazy.flatMap(\.names))
        report.sections.append(try building(entries, sink))
        let index = CustomerIndex(entries, region: "US")
        for kind in QueryClass.allCases {
            if let section = try asking(kind, of: index, names, entries, sink) { report.sections.append(section) }
        }
        report.notes += [
            "The scan looks for the lower-cased query as a substring of all lower-cased names, which lie in one block",
            "(memmem): it finds no typo, no other order, no sound, and does not rank.",
            "Right at 5: the customer meant, or a namesake, is among the first five. Typos and sounds are made by rule",
            "from the names; a query may well fit another customer better.",
        ]
    }

    /// Building the index, beside sorting the names.
    private func building(_ entries: [CustomerEntry], _ sink: Sink) throws -> Report.Section {
        let names = entries.map { $0.names.first ?? "" }
        var bytes = (orders: 0, rest: 0)
        let series = try Sampler(rounds: min(3, options.rounds), warmUps: 0).sample([
            Contender("build") {
                let start = Stopwatch.now()
                let index = CustomerIndex(entries, region: "US")
                let elapsed = Stopwatch.now() - start
                sink.take(index.count)
                bytes = index.byteCount
                return [elapsed]
            },
            Contender("sort the names") {
                let start = Stopwatch.now()
                let sorted = names.sorted()
                let elapsed = Stopwatch.now() - start
                sink.take(sorted[sorted.count / 2].utf8.count)
                return [elapsed]
            },
        ])
        let count = Double(entries.count)
        let rates = series.map { $0.rates(of: count) }
        var section = Report.Section(title: "building the index")
        section.figures = [
            Figure("build", "customers/s", rates[0]), Figure("sort the names", "customers/s", rates[1]),
            Figure("index, order numbers apart", "B/customer", [Double(bytes.rest) / count]),
        ]
        section.ratios = [Ratio("build ÷ sort", rates[0], to: rates[1])]
        return section
    }

    /// One class of query; nil where the customers give none.
    private func asking(
        _ kind: QueryClass, of index: CustomerIndex, _ names: NameScan, _ entries: [CustomerEntry], _ sink: Sink
    ) throws -> Report.Section? {
        let questions = self.questions(kind, entries)
        guard !questions.isEmpty else { return nil }
        var right = 0
        for question in questions {
            let found = try index.find(question.text, limit: 5, now: BenchDesk.now)
            let entries = try found.compactMap { try index.entry(for: $0.id) }
            if entries.contains(where: { kind.isRight($0, for: question.text, of: question.entry) }) { right += 1 }
        }
        let scans = questions.prefix(max(10, min(queries, 4_000_000 / customers)))
        let series = try Sampler(rounds: options.rounds).sample([
            Contender("find") {
                try questions.map { question in
                    let start = Stopwatch.now()
                    let found = try index.find(question.text, limit: 20, now: BenchDesk.now)
                    let elapsed = Stopwatch.now() - start
                    sink.take(found.count)
                    return elapsed
                }
            },
            Contender("scan") {
                scans.map { question in
                    let needle = Array(question.text.lowercased().utf8)
                    let start = Stopwatch.now()
                    let found = names.count(of: needle)
                    let elapsed = Stopwatch.now() - start
                    sink.take(found)
                    return elapsed
                }
            },
        ])
        let medians = series.map { $0.percentiles(0.5).map { $0 / 1000 } }
        let tails = series[0].percentiles(0.99).map { $0 / 1000 }
        var section = Report.Section(title: "\(kind.rawValue) (such as \"\(questions[0].text)\")")
        section.figures = [
            Figure("find p50", "µs", medians[0]), Figure("find p99", "µs", tails), Figure("scan p50", "µs", medians[1]),
            Figure("right at 5", "of 100", [100 * Double(right) / Double(questions.count)]),
        ]
        section.ratios = [Ratio("scan ÷ find, p50", medians[1], to: medians[0])]
        return section
    }

    private func questions(_ kind: QueryClass, _ entries: [CustomerEntry]) -> [Question] {
        var random = SeededRandom(seed: options.seed &+ 17)
        var questions: [Question] = []
        // Some customers give no query of a class: another one is asked for, but not for ever.
        for _ in 0..<queries * 50 where questions.count < queries {
            let entry = random.pick(entries)
            guard let text = kind.query(for: entry, &random) else { continue }
            questions.append(Question(text: text, entry: entry))
        }
        return questions
    }
}

/// All names in one block, and a search through it: the least that a lookup without an index could do.
final class NameScan {
    private let block: [UInt8]

    init(_ names: some Sequence<String>) {
        var block: [UInt8] = []
        for name in names {
            block.append(contentsOf: name.lowercased().utf8)
            block.append(UInt8(ascii: "\n"))
        }
        self.block = block
    }

    /// How often a text stands in the names.
    func count(of needle: [UInt8]) -> Int {
        guard !needle.isEmpty else { return 0 }
        return block.withUnsafeBytes { block in
            var count = 0
            var rest = block[...]
            while let base = UnsafeRawBufferPointer(rebasing: rest).baseAddress,
                let hit = cplatform_find(base, rest.count, needle, needle.count)
            {
                count += 1
                rest = rest[(rest.startIndex + (hit - base) + needle.count)...]
            }
            return count
        }
    }
}
