import ArgumentParser
import Desk
import Glibc

/// `usual-bench search`: full-text search by kind of query, beside SQLite's full-text index of the same texts.
struct SearchBenchmark: BenchCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Full-text search by kind of query, beside SQLite FTS5 on the same texts.")

    @OptionGroup var options: BenchOptions

    @Option(help: "Messages of the desk.")
    var messages: Int = 100_000

    @Option(help: "Queries of each kind, a round.")
    var queries: Int = 100

    @Option(
        name: .customLong("only"), parsing: .upToNextOption,
        help: "Kinds of queries to ask, by parts of their names (`rare`, `follow`). Default: all.")
    var only: [String] = []

    @Option(help: "Name so many of the slowest queries of each kind, with their times.")
    var slowest: Int = 0

    @Option(help: "Where the desk of messages is kept from run to run; made there when it is missing.")
    var desk: String?

    func validate() throws {
        guard (1000...2_000_000).contains(messages), (1...10_000).contains(queries) else {
            throw ValidationError("--messages wants a number from 1000 to 2000000, --queries one from 1 to 10000.")
        }
    }

    /// Kinds of queries.
    private enum Kind: String, CaseIterable {
        case rare = "a rare word"
        case common = "a common word"
        case several = "three words of one message"
        case scattered = "a word of a message and one of its subject"
        case phrase = "three words that follow one another"
        case beginning = "a word and the beginning of another"
        case filtered = "a word and a filter"
        case filter = "filters alone"
    }

    func measure(in folder: WorkFolder) throws -> Report {
        var report = Report("search", options)
        let sink = Sink()
        let crowd = TextCrowd(seed: options.seed)
        let path = self.desk ?? folder.path("desk")
        if self.desk != nil, access(path, F_OK) == 0 {
            let desk = try Desk.open(at: path, options: BenchDesk.options(readOnly: true))
            try ask(desk, crowd, nil, sink, &report)
            return report
        }
        let desk = try crowd.make(at: path, messages: messages)
        let indexing = Stopwatch.time { desk.renewSearchIndex() }
        let peer = SQLiteTexts(folder)
        let hasSQLite = SQLiteTexts.isThere
        var building = Report.Section(title: "building the index")
        building.figures = [
            Figure("search", "messages/s", [Double(messages) * 1e9 / Double(indexing)]),
            Figure(
                "search, index", "B/message", [try Files.bytes(below: "\(path)/checkpoints/search") / Double(messages)]),
        ]
        if hasSQLite {
            let elapsed = try peer.load((0..<messages).lazy.map { crowd.text($0).joined(separator: " ") })
            building.figures += [
                Figure("SQLite FTS5", "messages/s", [Double(messages) * 1e9 / Double(elapsed)]),
                Figure("SQLite FTS5, index", "B/message", [try peer.bytes / Double(messages)]),
            ]
            building.ratios = [Ratio("search ÷ SQLite", [Double(elapsed)], to: [Double(indexing)])]
        }
        report.sections = [building]
        try ask(desk, crowd, hasSQLite ? peer : nil, sink, &report)
        if !hasSQLite { report.notes.append("SKIPPED: SQLite, whose shell is not here.") }
        return report
    }

    /// Asks all kinds of queries that are wanted.
    private func ask(
        _ desk: Desk, _ crowd: TextCrowd, _ peer: SQLiteTexts?, _ sink: Sink, _ report: inout Report
    ) throws {
        var slow: [String] = []
        for kind in Kind.allCases where only.isEmpty || only.contains(where: kind.rawValue.contains) {
            report.sections.append(try asking(kind, desk, crowd, peer, sink, &slow))
        }
        report.settings = [("messages", "\(messages)"), ("queries", "\(queries)")]
        report.notes = [
            "Messages of 8 to 40 made-up words, of 50,000 by Zipf's law. A search has the 20 best with snippets, marks and",
            "what their tickets are by now, each read from the log; SQLite's has the numbers of the 20 best by BM25, from an",
            "index that holds no text (content='', detail=full). Its index is built by its shell, from a file of the texts;",
            "the shell's clock counts whole milliseconds. Subjects are texts of their own, of 1,000 words in turn.",
        ]
        report.notes += slow
        report.checksum = sink.sum
    }

    /// One kind of query.
    private func asking(
        _ kind: Kind, _ desk: Desk, _ crowd: TextCrowd, _ peer: SQLiteTexts?, _ sink: Sink, _ slow: inout [String]
    ) throws -> Report.Section {
        var random = SeededRandom(seed: options.seed &+ 41)
        let questions = (0..<queries).map { _ in question(kind, crowd, &random) }
        var found = 0
        var times: [(nanoseconds: Int, line: String)] = []
        for question in questions {
            let start = Stopwatch.now()
            let result = try desk.search(question.text, limit: 20, at: BenchDesk.now)
            let elapsed = Int(Stopwatch.now() - start)
            if !result.matches.isEmpty { found += 1 }
            times.append((elapsed, "\(elapsed / 1000) µs, \(result.matches.count) found: `\(question.text)`"))
        }
        slow += times.sorted { $0.nanoseconds > $1.nanoseconds }.prefix(slowest).map(\.line)
        let series = try Sampler(rounds: options.rounds).sample([
            Contender("search") {
                try questions.map { question in
                    let start = Stopwatch.now()
                    let result = try desk.search(question.text, limit: 20, at: BenchDesk.now)
                    let elapsed = Stopwatch.now() - start
                    sink.take(result.matches.count)
                    return elapsed
                }
            }
        ])
        let medians = series[0].percentiles(0.5).map { $0 / 1000 }
        var section = Report.Section(title: "\(kind.rawValue) (such as `\(questions[0].text)`)")
        section.figures = [
            Figure("search p50", "µs", medians),
            Figure("search p99", "µs", series[0].percentiles(0.99).map { $0 / 1000 }),
            Figure("with a result", "of 100", [100 * Double(found) / Double(queries)]),
        ]
        let matches = questions.compactMap(\.match)
        if let peer, matches.count == questions.count {
            let times = try peer.times(matches).map { $0 / 1000 }
            let median = Summary.percentile(0.5, of: times)
            section.figures += [
                Figure("SQLite FTS5 p50", "µs", [median]),
                Figure("SQLite FTS5 p99", "µs", [Summary.percentile(0.99, of: times)]),
            ]
            // A time below the clock of its shell says nothing about how many times as long it takes.
            if median > 0 { section.ratios = [Ratio("SQLite ÷ search, p50", medians.map { _ in median }, to: medians)] }
        }
        return section
    }

    /// A query, and the same for SQLite; nil where an index of texts has no answer.
    private func question(
        _ kind: Kind, _ crowd: TextCrowd, _ random: inout SeededRandom
    ) -> (text: String, match: String?) {
        let text = crowd.text(random.below(messages))
        switch kind {
        case .rare:
            let word = crowd.words[crowd.words.count / 2 + random.below(crowd.words.count / 2)]
            return ("\"\(word)\"", "\"\(word)\"")
        case .common:
            let word = crowd.words[random.below(20)]
            return ("\"\(word)\"", "\"\(word)\"")
        case .several:
            let words = (0..<3).map { _ in random.pick(text) }
            let quoted = words.map { "\"\($0)\"" }
            return (quoted.joined(separator: " "), quoted.joined(separator: " AND "))
        case .scattered:
            let number = random.below(messages)
            return ("\"\(random.pick(crowd.text(number)))\" \"\(crowd.subjectWord(ofMessage: number))\"", nil)
        case .phrase:
            let place = random.below(text.count - 2)
            let phrase = "\"\(text[place..<place + 3].joined(separator: " "))\""
            return (phrase, phrase)
        case .beginning:
            let word = random.pick(text)
            let other = random.pick(text.filter { $0.count > 3 } + [word])
            let beginning = String(other.prefix(max(3, other.count - 2)))
            return ("\"\(word)\" \(beginning)", "\"\(word)\" AND \"\(beginning)\"*")
        case .filtered: return ("\"\(random.pick(text))\" status:open", nil)
        case .filter:
            return (random.below(2) == 0 ? "status:open channel:email" : "status:solved channel:chat,web", nil)
        }
    }
}
