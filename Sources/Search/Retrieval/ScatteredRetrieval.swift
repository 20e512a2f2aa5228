import Checkpoints
import DeskModel
import TextAnalysis

/// Finds what has the words of a search between several texts: one word in a subject, another in a message.
///
/// The condition that the fewest texts meet leads. Whoever asks knows which texts belong together, and has them looked
/// through for the other conditions: so this costs what the rarest condition costs, and a look at its texts' neighbours.
public struct ScatteredRetrieval {
    private var byCondition: [TextRetrieval]
    /// The conditions, the one that the fewest texts meet first: it leads.
    public let rarestFirst: [Int]
    private let shares: [Double]

    /// What the words are worth that stand in several texts, of what they would be in one.
    private static let apart = 0.5
    /// How many hits of the leading condition are ranked at once: mostly the tickets of so many are enough.
    private static let portion = 120

    /// A search for the conditions of another; nil where there is one alone, or where one of them is met by no text at all.
    public init?(of whole: TextRetrieval) {
        let byCondition = whole.conditionsApart(portion: Self.portion)
        guard byCondition.count > 1, byCondition.allSatisfy({ $0.mostTexts > 0 }) else { return nil }
        self.byCondition = byCondition
        rarestFirst = byCondition.indices.sorted { left, right in
            (byCondition[left].mostTexts, left) < (byCondition[right].mostTexts, right)
        }
        let whole = byCondition.reduce(0) { $0 + $1.weight }
        shares = byCondition.map { whole > 0 ? $0.weight / whole : 0 }
    }

    /// The next portion of the texts that meet the leading condition, as `TextRetrieval.next` gives it.
    public mutating func nextLeading(isCancelled: () -> Bool = { false }) throws(CheckpointDamage) -> [TextHit]? {
        try byCondition[rarestFirst[0]].next(isCancelled: isCancelled)
    }

    /// Those of some texts that meet a condition, in their order; the texts by the ascending sequences of their events. The
    /// score of each is by this condition alone.
    public func hits(of condition: Int, among sequences: [UInt64]) throws(CheckpointDamage) -> [TextHit] {
        try byCondition[condition].hits(among: sequences)
    }

    /// The score of what has each condition met by its best text: half of what one text would have that met them all,
    /// each condition weighed by how rare its words are.
    public func score(_ best: [Double]) -> Double {
        Self.apart * zip(best, shares).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
