import Checkpoints
import DeskModel
import Foundation
import Seeded
import TextAnalysis

@testable import Search

/// Texts by the sequence of their events, and indexes of them in a directory that goes with the test.
final class Library {
    let directory = NSTemporaryDirectory() + "search-\(UUID().uuidString)"
    let texts: [(sequence: UInt64, text: String)]
    let now = Timestamp(seconds: 1_770_000_000)

    init(_ texts: [(sequence: UInt64, text: String)]) { self.texts = texts }

    /// Texts of sequences 1, 2, 3 …
    convenience init(_ texts: String...) {
        self.init(texts.enumerated().map { (UInt64($0.offset) + 1, $0.element) })
    }

    deinit { try? FileManager.default.removeItem(atPath: directory) }

    var store: CheckpointStore {
        CheckpointStore(
            directory: directory,
            identity: CheckpointIdentity(
                desk: "00112233445566778899aabbccddeeff", format: 7, erasureGeneration: 0))
    }

    private func document(_ sequence: UInt64) -> SearchDocument {
        SearchDocument(kind: .message, number: sequence, at: now.adding(seconds: Int64(sequence) - 100_000))
    }

    /// An index of the texts up to one, each layer of so many words.
    func index(through last: UInt64 = .max, wordsInLayer: Int = 1_000_000) throws -> SearchIndex? {
        var rest = texts.filter { $0.sequence <= last }[...]
        var made: Checkpoint?
        while !rest.isEmpty {
            guard let builder = try store.beginBuilding() else { return nil }
            let layer = SearchLayerBuilder(capacity: wordsInLayer)
            var sequence: UInt64 = 0
            while let text = rest.first, !layer.isFull {
                layer.add(document(text.sequence), sequence: text.sequence, text: text.text)
                sequence = text.sequence
                rest.removeFirst()
            }
            try layer.write(into: builder)
            made = try builder.commit(sequence: sequence, position: 0)
        }
        return try made.map { checkpoint throws(CheckpointDamage) in try SearchIndex(checkpoint) }
    }

    /// The texts behind one in memory.
    func overlay(after first: UInt64 = 0) -> SearchOverlay {
        var overlay = SearchOverlay(after: first)
        for text in texts where text.sequence > first {
            overlay.add(document(text.sequence), sequence: text.sequence, text: text.text)
            overlay.pass(text.sequence)
        }
        return overlay
    }

    /// Everything that a search finds, in its order.
    func hits(
        _ conditions: [TextCondition], _ index: SearchIndex?, _ overlay: SearchOverlay?
    ) throws(CheckpointDamage) -> [TextHit] {
        var retrieval = try TextRetrieval(conditions, in: index, overlay, now: now)
        var hits: [TextHit] = []
        while let portion = try retrieval.next() { hits += portion }
        return hits
    }

    /// What a search finds in memory, by the sequences of the texts.
    func found(_ query: String) throws -> [UInt64] {
        try hits(try SearchQuery(query).wantedTexts, nil, overlay()).map(\.sequence)
    }

    /// The texts in which a matcher finds everything.
    func scanned(_ conditions: [TextCondition]) -> Set<UInt64> {
        let matcher = TextMatcher(conditions)
        return Set(texts.filter { !matcher.marks(in: $0.text).isEmpty }.map(\.sequence))
    }
}

/// Makes texts and searches out of few words, so that much is found.
struct TextMaker {
    private var random: SeededGenerator

    init(_ seed: UInt64) { random = SeededGenerator(seed: seed) }

    private static let words = [
        "refund", "Refunds", "refunded", "refunding", "reference", "refer", "happy", "happier", "happiness", "die",
        "dying", "hope", "hoping", "hopped", "hop", "café", "Cafe", "cold", "colder", "latte", "Petaluma", "pet",
        "pets",
        "order", "ordered", "1182", "1183", "118", "e-mail", "don't", "O'Brien", "transportation", "transported",
        "transporter", "im", "in", "the", "a", "not", "страница", "страницы", "東京駅", "東京", "私は京都にいる", "京", "Straße",
        "ﬁnally", "naïve", "ski", "skies", "sky", "news", "ties", "tying", "\u{1F600}", "xy", "xyz",
    ]

    mutating func text() -> String {
        let count = Int.random(in: 0..<60, using: &random) == 0 ? 1100 : Int.random(in: 0..<30, using: &random)
        let separators = [" ", " ", " ", ", ", "\n", " – ", "."]
        return (0..<count).map { _ in word() + separators[Int.random(in: 0..<7, using: &random)] }.joined()
    }

    mutating func word() -> String {
        // Some words far more often than others.
        let place = Double.random(in: 0..<1, using: &random)
        return Self.words[Int(place * place * Double(Self.words.count))]
    }

    mutating func conditions() -> [TextCondition] {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            if Int.random(in: 0..<3, using: &random) == 0 {
                return TextCondition("\(word()) \(word())", isPhrase: true)
            }
            let word = word()
            let isCut = Bool.random(using: &random)
            let typed = isCut ? String(word.prefix(Int.random(in: 1...max(1, word.count), using: &random))) : word
            return TextCondition(typed, mayBegin: Bool.random(using: &random))
        }
    }

    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }
}
