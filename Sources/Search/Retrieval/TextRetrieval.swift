import Checkpoints
import DeskModel
import TextAnalysis

/// A text that has all that a search asks for, as far as the index can tell.
public struct TextHit: Hashable, Sendable {
    /// The sequence of the event that told the text.
    public let sequence: UInt64
    /// What it is.
    public let document: SearchDocument
    /// How well it fits, 0…1, comparable between searches.
    public let score: Double

    /// A hit with these parts.
    public init(sequence: UInt64, document: SearchDocument, score: Double) {
        self.sequence = sequence
        self.document = document
        self.score = score
    }
}

/// Finds the texts that have all words of a search, the newest first in portions, each portion ranked.
///
/// The rarest word leads: its places are read in stretches of the log, from the newest on, and the other words are looked
/// up there. So a search for words that stand in millions of texts costs as much as the portion that it is asked for.
///
/// The score is BM25 (Robertson and Zaragoza, 2009; k₁ 1.2, b 0.75) as a part of what the same words could come to in the
/// best of texts, times 0.7 to 1 by age, with a half-life of 90 days. A word that only begins as the one asked for does
/// counts half; words that follow one another count as often as they do.
public struct TextRetrieval {
    private let index: SearchIndex?
    private let overlay: SearchOverlay?
    private let sought: [SoughtWords]
    /// Which of them each condition asks for.
    private let byCondition: [Range<Int>]
    /// What is sought by how often it stands in all texts.
    private let order: [Int]
    private let scorer: TextScorer
    /// Whether only documents of these kinds and times are wanted.
    private let isWanted: (SearchDocument) -> Bool
    private var upper: UInt64
    private var width: UInt64
    /// How often the leading word stands in the log, by the event.
    private let density: Double
    private let portion: Int
    private let now: Timestamp

    /// How many hits a portion has at least, where there are so many; and how many are enough once so many places of the
    /// leading word were looked at: what is asked for is a page.
    public static let portion = 1000
    private static let enough: [(places: Double, hits: Int)] = [
        (1_000, 256), (2_000, 100), (4_000, 40), (8_000, 20),
    ]
    /// Places of the leading word that are read at once, and texts of them in which the other words are looked up at once.
    private static let stretch: UInt64 = 4096
    private static let fewestAtOnce = 256
    /// Texts that are asked of the memory before they are looked at.
    private static let soughtAhead = 8

    /// A search for conditions, all of which must hold, in portions of so many hits where there are as many.
    public init(
        _ conditions: [TextCondition], in index: SearchIndex?, _ overlay: SearchOverlay?, now: Timestamp,
        language: StemmerLanguage = .english, portion: Int = TextRetrieval.portion,
        isWanted: @escaping (SearchDocument) -> Bool = { _ in true }
    ) throws(CheckpointDamage) {
        let slots = SearchSlots(conditions)
        let stemmer = Stemmer(language)
        var words: [SlotWords] = []
        for slot in slots.slots { words.append(try SlotWords(of: slot, in: index, overlay, stemmer: stemmer)) }
        var sought: [SoughtWords] = []
        var byCondition: [Range<Int>] = []
        for group in slots.groups {
            let first = sought.count
            let some = words[group.slots]
            if group.mustFollow, !some.isEmpty {
                sought.append(SoughtWords(Array(some)))
            } else {
                sought += some.map { SoughtWords([$0]) }
            }
            byCondition.append(first..<sought.count)
        }
        self.init(sought, byCondition, index, overlay, now: now, portion: portion, isWanted: isWanted)
    }

    private init(
        _ sought: [SoughtWords], _ byCondition: [Range<Int>], _ index: SearchIndex?, _ overlay: SearchOverlay?,
        now: Timestamp, portion: Int, isWanted: @escaping (SearchDocument) -> Bool
    ) {
        self.index = index
        self.overlay = overlay
        self.sought = sought
        self.byCondition = byCondition
        self.isWanted = isWanted
        self.now = now
        self.portion = portion
        order = sought.indices.sorted { (sought[$0].count, $0) < (sought[$1].count, $1) }
        let documents = (index?.documentCount ?? 0) + (overlay?.documentCount ?? 0)
        scorer = TextScorer(
            counts: sought.map(\.counts), documents: documents,
            wordCount: (index?.wordCount ?? 0) + (overlay?.wordCount ?? 0), now: now)
        upper = max(index?.sequence ?? 0, overlay?.sequence ?? 0) + 1
        let fewest = order.first.map { UInt64(sought[$0].count) } ?? 0
        density = Double(fewest) / Double(upper)
        if fewest == 0 { upper = 1 }
        width =
            fewest <= 2 * Self.stretch
            ? upper : max(Self.stretch, UInt64(Double(upper) / Double(fewest) * Double(Self.stretch)))
    }

    /// The next portion, best first; nil at the end, or where the search was cancelled.
    public mutating func next(isCancelled: () -> Bool = { false }) throws(CheckpointDamage) -> [TextHit]? {
        var hits: [TextHit] = []
        var places = 0.0
        while upper > 1, !isCancelled() {
            guard hits.count < enough(after: places) else { break }
            let lower = upper > width ? upper - width : 1
            let reached = try gather(lower..<upper, into: &hits, after: places)
            places += density * Double(upper - reached)
            if reached == lower { width = width > .max / 2 ? .max : width * 2 }
            upper = reached
        }
        return hits.isEmpty ? nil : Self.ranked(hits)
    }

    /// How many hits are enough after so many places of the leading word.
    private func enough(after places: Double) -> Int {
        Self.enough.last { $0.places <= places }.map { min(portion, $0.hits) } ?? portion
    }

    /// Hits in their order: the best first, of equals the newer one.
    private static func ranked(_ hits: [TextHit]) -> [TextHit] {
        hits.sorted { left, right in
            left.score != right.score ? left.score > right.score : left.sequence > right.sequence
        }
    }

    /// Finds the hits in one stretch of the log, from its end on, until there are enough, so many places of the leading word
    /// having been looked at before; returns how far back it came.
    private func gather(
        _ sequences: Range<UInt64>, into hits: inout [TextHit], after places: Double
    ) throws(CheckpointDamage) -> UInt64 {
        guard let leading = order.first else { return sequences.lowerBound }
        var leaders = SlotCandidates(sought: sought.count)
        leaders.begin(with: leading, try sought[leading].places(in: sequences, overlay))
        // The newest first, some at a time: where the other words are common, the first few are enough.
        var end = leaders.texts.count
        var enough = enough(after: places)
        var size = max(Self.fewestAtOnce, enough - hits.count)
        while end > 0 {
            var candidates = leaders.part(max(0, end - size)..<end)
            for other in order.dropFirst() where !candidates.texts.isEmpty { try narrow(&candidates, to: other) }
            for candidate in candidates.texts.indices.reversed() {
                index?.prefetch(
                    first: candidates.texts[max(0, candidate - Self.soughtAhead)],
                    then: candidates.texts[max(0, candidate - Self.soughtAhead / 2)])
                if let reached = Self.end(hits, enough, before: candidates.texts[candidate], in: sequences) {
                    return reached
                }
                if let hit = try hit(candidate, of: candidates) { hits.append(hit) }
            }
            end = max(0, end - size)
            size *= 2
            enough = self.enough(after: places + Double(leaders.texts.count - end))
            if end > 0, let reached = Self.end(hits, enough, before: leaders.texts[end - 1], in: sequences) {
                return reached
            }
        }
        return sequences.lowerBound
    }

    /// Where a stretch ends before a text that has not been looked at, because there are enough hits; nil where it goes on.
    private static func end(
        _ hits: [TextHit], _ enough: Int, before sequence: UInt64, in sequences: Range<UInt64>
    ) -> UInt64? {
        // In an index that does not hold a text may lie anywhere; the next portion begins further back all the same.
        guard hits.count >= enough, sequences.contains(sequence), sequence + 1 < sequences.upperBound else {
            return nil
        }
        return sequence + 1
    }

    /// What one of the candidates is, where it is wanted.
    private func hit(_ candidate: Int, of candidates: SlotCandidates) throws(CheckpointDamage) -> TextHit? {
        let sequence = candidates.texts[candidate]
        guard let text = try text(sequence), isWanted(text.document) else { return nil }
        let score = scorer.score(text) { candidates.often($0, at: candidate) }
        return TextHit(sequence: sequence, document: text.document, score: score)
    }

    /// A search of its own for each condition, from the newest texts on, in portions of so many hits.
    func conditionsApart(portion: Int) -> [TextRetrieval] {
        byCondition.map { range in
            TextRetrieval(
                Array(sought[range]), [0..<range.count], index, overlay, now: now, portion: portion, isWanted: isWanted)
        }
    }

    /// At most so many texts have all words.
    var mostTexts: Int { order.first.map { sought[$0].count } ?? 0 }

    /// What all words are worth together.
    var weight: Double { scorer.best }

    /// Those of some texts that have all words, by the ascending sequences of their events.
    func hits(among sequences: [UInt64]) throws(CheckpointDamage) -> [TextHit] {
        var candidates = SlotCandidates(of: sequences, sought: sought.count)
        for place in order {
            try narrow(&candidates, to: place)
            guard !candidates.texts.isEmpty else { return [] }
        }
        var hits: [TextHit] = []
        for candidate in candidates.texts.indices {
            if let hit = try hit(candidate, of: candidates) { hits.append(hit) }
        }
        return hits
    }

    private func text(_ sequence: UInt64) throws(CheckpointDamage) -> IndexedDocument? {
        if let text = overlay?.document(sequence) { return text }
        return try index?.document(sequence)
    }

    /// Keeps the texts that have something else, too.
    private func narrow(_ candidates: inout SlotCandidates, to place: Int) throws(CheckpointDamage) {
        candidates.narrow(to: place, try sought[place].places(of: candidates.texts, overlay))
    }
}
