import Checkpoints
import DeskModel
import TextAnalysis

/// Finds what has the words of a search between several texts: one word in a subject, another in a message.
///
/// The condition that the fewest texts meet leads. Whoever asks knows which texts belong together, and has them looked
/// through for the other conditions: so this costs what the rarest condition costs, and a look at its texts' neighbours.
public struct ScatteredRetrieval {
    /// A text that meets one of the conditions.
    public struct Part: Hashable, Sendable {
        /// The place of the condition among all.
        public let condition: Int
        /// The text; its score is by this condition alone.
        public let hit: TextHit
    }

    private var byCondition: [TextRetrieval]
    private let leading: Int
    private let shares: [Double]

    /// What the words are worth that stand in several texts, of what they would be in one.
    private static let apart = 0.5
    /// How many hits of the leading condition are ranked at once: mostly the tickets of so many are enough.
    private static let portion = 120

    /// A search for conditions; nil where there is one alone, or where one of them is met by no text at all.
    public init?(
        _ conditions: [TextCondition], in index: SearchIndex?, _ overlay: SearchOverlay?, now: Timestamp,
        language: StemmerLanguage = .english, isWanted: @escaping (SearchDocument) -> Bool = { _ in true }
    ) throws(CheckpointDamage) {
        guard conditions.count > 1 else { return nil }
        var byCondition: [TextRetrieval] = []
        for condition in conditions {
            let retrieval = try TextRetrieval(
                [condition], in: index, overlay, now: now, language: language, portion: Self.portion,
                isWanted: isWanted)
            guard retrieval.mostTexts > 0 else { return nil }
            byCondition.append(retrieval)
        }
        self.byCondition = byCondition
        leading = byCondition.indices.min { byCondition[$0].mostTexts < byCondition[$1].mostTexts } ?? 0
        let whole = byCondition.reduce(0) { $0 + $1.weight }
        shares = byCondition.map { whole > 0 ? $0.weight / whole : 0 }
    }

    /// The next portion of the texts that meet the leading condition, as `TextRetrieval.next` gives it.
    public mutating func nextLeading(isCancelled: () -> Bool = { false }) throws(CheckpointDamage) -> [TextHit]? {
        try byCondition[leading].next(isCancelled: isCancelled)
    }

    /// Which of some texts meet which conditions; the texts by the ascending sequences of their events.
    public func parts(among sequences: [UInt64]) throws(CheckpointDamage) -> [Part] {
        var parts: [Part] = []
        for (condition, retrieval) in byCondition.enumerated() {
            for hit in try retrieval.hits(among: sequences) { parts.append(Part(condition: condition, hit: hit)) }
        }
        return parts
    }

    /// The score of what has each condition met by its best text: half of what one text would have that met them all,
    /// each condition weighed by how rare its words are.
    public func score(_ best: [Double]) -> Double {
        Self.apart * zip(best, shares).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
