import ArgumentParser
import ReplyHelper

/// `usual-bench suggest`: replies for what a customer wrote, beside a scan that counts shared words.
struct SuggestBenchmark: BenchCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest", abstract: "Suggested replies, beside a scan that counts shared words.")

    @OptionGroup var options: BenchOptions

    @Option(help: "Past replies, as many as a desk learns from at the most.")
    var replies: Int = 20_000

    @Option(help: "Texts that ask for replies, a round.")
    var queries: Int = 100

    func validate() throws {
        guard (1...45_000).contains(replies), (1...10_000).contains(queries) else {
            throw ValidationError("--replies wants a number from 1 to 45000, --queries one from 1 to 10000.")
        }
    }

    func measure(in folder: WorkFolder) throws -> Report {
        var report = Report("suggest", options)
        let sink = Sink()
        let corpus = try ReplyCorpus(replies: replies, seed: options.seed)
        report.settings = [
            ("replies", "\(corpus.past.count)"), ("saved replies", "\(corpus.saved.count)"), ("queries", "\(queries)"),
        ]
        var helper = ReplyHelper()
        let learning = Stopwatch.time {
            for entry in corpus.saved { helper.update(entry) }
            for entry in corpus.past { helper.update(entry) }
        }
        let scan = SharedWordScan(corpus.past.map(\.question))
        // Other customers' words: what was asked here before is not what is asked now.
        let texts = try ReplyCorpus(replies: queries, seed: options.seed &+ 1).past.map(\.question)
        var answered = 0
        let series = try Sampler(rounds: options.rounds).sample([
            Contender("suggest") {
                answered = 0
                return texts.map { text in
                    let start = Stopwatch.now()
                    let found = helper.suggest(for: text, limit: 5)
                    let elapsed = Stopwatch.now() - start
                    sink.take(found.count)
                    if !found.isEmpty { answered += 1 }
                    return elapsed
                }
            },
            Contender("scan") {
                texts.map { text in
                    let start = Stopwatch.now()
                    let best = scan.best(for: text)
                    let elapsed = Stopwatch.now() - start
                    sink.take(best)
                    return elapsed
                }
            },
        ])
        let medians = series.map { $0.percentiles(0.5).map { $0 / 1000 } }
        let tails = series.map { $0.percentiles(0.99).map { $0 / 1000 } }
        var section = Report.Section(
            title:
                "replies for a text (such as \"\(texts[0].split(separator: "\n").joined(separator: " ").prefix(48))…\")"
        )
        section.figures = [
            Figure("suggest p50", "µs", medians[0]), Figure("suggest p99", "µs", tails[0]),
            Figure("scan p50", "µs", medians[1]), Figure("scan p99", "µs", tails[1]),
            Figure("texts with a suggestion", "of 100", [100 * Double(answered) / Double(texts.count)]),
            Figure("learning, once", "replies/s", [Double(replies) * 1e9 / Double(learning)]),
        ]
        section.ratios = [Ratio("scan ÷ suggest, p50", medians[1], to: medians[0])]
        report.sections = [section]
        report.notes = [
            "The scan has every question as word numbers in one block, counts the words each shares with the text and",
            "keeps the best: it stems nothing, weighs nothing, joins no equal replies and fills no placeholders.",
            "The sample's questions are put together from a few stories: real ones share fewer words.",
        ]
        report.checksum = sink.sum
        return report
    }
}

/// All questions as numbers of words, and the question that shares most words with a text.
struct SharedWordScan {
    private var numbers: [String: Int] = [:]
    private var words: [Int32] = []
    private var ends: [Int] = []

    init(_ questions: [String]) {
        for question in questions {
            for word in Self.words(of: question) {
                words.append(Int32(numbers[word] ?? numbers.count))
                if numbers[word] == nil { numbers[word] = numbers.count }
            }
            ends.append(words.count)
        }
    }

    /// The place of the question that shares most words with a text.
    func best(for text: String) -> Int {
        var isAsked = [Bool](repeating: false, count: numbers.count)
        for word in Self.words(of: text) { if let number = numbers[word] { isAsked[number] = true } }
        var best = (place: 0, shared: -1)
        var start = 0
        for (place, end) in ends.enumerated() {
            var shared = 0
            for word in words[start..<end] where isAsked[Int(word)] { shared += 1 }
            if shared > best.shared { best = (place, shared) }
            start = end
        }
        return best.place
    }

    /// The distinct words of a text, lower-cased.
    private static func words(of text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
}
