/// How well a reply fits a message, 0…1.
///
/// From the past. The 30 messages nearest by BM25 vote for what answered them, each with likeness³ times 1 where the
/// ticket ended well, 0.8 while it is open, 0.3 where it ended badly. `votes` is a reply's share of them; `profile` is
/// its score over all it ever answered (`ReplyProfiles`), as a share of the best. Together they say which reply:
///
///     habit = 0.4 × votes + 0.6 × profile        (past replies made from nothing saved have votes only)
///
/// How sure that is depends on how near the nearest of its messages is: `near = min(1, 1.6 × likeness)`.
///
/// From its own words. `text` is the BM25 of the message against title and tags (twice) and body, as a share of what
/// a perfect match would score.
///
///     saved reply = 1 − (1 − 0.95 × near × habit) × (1 − 0.6 × text)
///     past reply  = 0.9 × near × (0.4 + 0.6 × votes), times 0.7 while its ticket is open
///
/// The 30, the cube, 0.4 and 0.6 were chosen by accuracy on banking77; the other constants are set by hand.
enum SuggestionScore {
    /// Neighbours that vote.
    static let neighbours = 30
    /// Suggestions below this are none.
    static let least = 0.02
    /// Past replies below this are none: a stranger's words that hardly fit are worse than a blank.
    static let leastOfPast = 0.1
    /// So many words that say something make a likeness as sure as it looks; of fewer it counts in proportion.
    static let enoughWords = 2

    static func vote(likeness: Float, outcome: ReplyOutcome) -> Double {
        let near = Double(likeness)
        return near * near * near * weight(outcome)
    }

    static func weight(_ outcome: ReplyOutcome) -> Double {
        switch outcome {
        case .endedWell: 1
        case .stillOpen: 0.8
        case .endedBadly: 0.3
        }
    }

    static func near(_ likeness: Float) -> Double { min(1, 1.6 * Double(likeness)) }

    static func habit(votes: Double, profile: Double) -> Double { 0.4 * votes + 0.6 * profile }

    static func savedReply(near: Double, habit: Double, text: Double) -> Double {
        1 - (1 - 0.95 * near * habit) * (1 - 0.6 * text)
    }

    static func pastReply(near: Double, votes: Double, outcome: ReplyOutcome) -> Double {
        0.9 * near * (0.4 + 0.6 * votes) * (outcome == .stillOpen ? 0.7 : 1)
    }
}
