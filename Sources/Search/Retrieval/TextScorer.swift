import DeskModel
import Glibc

/// Scores texts that have the words of a search (see `TextRetrieval`).
struct TextScorer {
    private let weights: [Double]
    /// What the words could come to in the best of texts.
    let best: Double
    private let averageLength: Double
    private let now: Timestamp

    private static let k1 = 1.2
    private static let b = 0.75
    private static let halfLife = 90.0 * 86_400
    /// What an old text keeps of its score.
    private static let floor = 0.7

    /// A scorer of words that stand so often in all texts, one or several for each thing that is sought.
    init(counts: [[Int]], documents: Int, wordCount: UInt64, now: Timestamp) {
        let all = Double(max(1, documents))
        // A word's texts are not counted, only how often it stands: close enough, and never more than there are texts.
        weights = counts.map { counts in
            counts.reduce(0) { sum, count in
                let texts = min(Double(count), all)
                return sum + log(1 + (all - texts + 0.5) / (texts + 0.5))
            }
        }
        best = weights.reduce(0, +) * (Self.k1 + 1)
        averageLength = max(1, Double(wordCount) / all)
        self.now = now
    }

    /// The score of a text in which each thing that is sought stands so often.
    func score(_ text: IndexedDocument, often: (_ sought: Int) -> Double) -> Double {
        let length = 1 - Self.b + Self.b * Double(text.length) / averageLength
        var sum = 0.0
        for (sought, weight) in weights.enumerated() {
            let often = often(sought)
            sum += weight * often * (Self.k1 + 1) / (often + Self.k1 * length)
        }
        let age = max(0, Double(now.seconds - text.document.at.seconds))
        let recency = Self.floor + (1 - Self.floor) * exp2(-age / Self.halfLife)
        return best > 0 ? min(1, sum / best * recency) : 0
    }
}
