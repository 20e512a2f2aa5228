import DeskModel

/// What each saved reply answers: all the words of the messages that were answered with it, as one passage.
///
/// Ranked by BM25 like any passage, with two differences that many texts in one need: amounts are scaled to a passage
/// of 300 words, and a term's rarity is over replies, not messages.
struct ReplyProfiles: Sendable {
    private struct Posting {
        let reply: SavedReplyID
        var amount: Float
    }

    private var postings: [[Posting]] = []
    private var totals: [SavedReplyID: Float] = [:]

    private static let length: Float = 300
    private static let k1: Float = 1.2
    /// Replies that are taken as read, see `PassageIndex`.
    private static let prior = 10

    /// Adds a message that was answered with a reply.
    mutating func add(_ message: [TermVocabulary.Term], to reply: SavedReplyID) {
        if let last = message.last, Int(last.number) >= postings.count {
            postings.append(contentsOf: repeatElement([], count: Int(last.number) + 1 - postings.count))
        }
        for term in message {
            let number = Int(term.number)
            if let place = postings[number].firstIndex(where: { $0.reply == reply }) {
                postings[number][place].amount += term.amount
            } else {
                postings[number].append(Posting(reply: reply, amount: term.amount))
            }
            totals[reply, default: 0] += term.amount
        }
    }

    /// Takes back a message that was added.
    mutating func remove(_ message: [TermVocabulary.Term], from reply: SavedReplyID) {
        for term in message {
            let number = Int(term.number)
            guard let place = postings[number].firstIndex(where: { $0.reply == reply }) else { continue }
            postings[number][place].amount -= term.amount
            // Sums of tenths are not exact; what is left of one is nothing.
            if postings[number][place].amount < 0.01 { postings[number].remove(at: place) }
            totals[reply, default: 0] -= term.amount
        }
        if totals[reply, default: 0] < 0.01 { totals[reply] = nil }
    }

    /// The score of every reply that shares a term with the query.
    func scores(_ query: [TermVocabulary.QueryTerm]) -> [SavedReplyID: Float] {
        var scores: [SavedReplyID: Float] = [:]
        for term in query {
            guard let number = term.number, Int(number) < postings.count, !postings[Int(number)].isEmpty else {
                continue
            }
            let rarity = PassageIndex.rarity(
                with: postings[Int(number)].count, of: totals.count, isFunctional: term.isFunctional, prior: Self.prior)
            for posting in postings[Int(number)] {
                let amount = posting.amount * Self.length / max(Self.length, totals[posting.reply] ?? 0)
                scores[posting.reply, default: 0] += term.amount * rarity * amount * (Self.k1 + 1) / (amount + Self.k1)
            }
        }
        return scores
    }

    /// How much of a term the messages of a reply hold.
    func amount(of number: UInt32, in reply: SavedReplyID) -> Float {
        guard Int(number) < postings.count else { return 0 }
        return postings[Int(number)].first { $0.reply == reply }?.amount ?? 0
    }
}
