import Glibc

/// Ranks passages by BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009).
///
///     score = Σ amount in query × idf × tf × (k1 + 1) / (tf + k1 × (1 − b + b × length / average length))
///     idf   = ln(1 + (passages − with term + 0.5) / (with term + 0.5))
///
/// Passages come and go; a removed one leaves the lists at once.
struct PassageIndex: Sendable {
    private struct Posting {
        let passage: UInt32
        let amount: Float
    }

    private var postings: [[Posting]] = []
    private var terms: [[TermVocabulary.Term]] = []
    private var lengths: [Float] = []
    private var free: [Int] = []
    private var totalLength: Double = 0
    private(set) var count = 0

    private static let k1: Float = 1.2
    private static let b: Float = 0.75

    /// Adds a passage and returns its place, which a later passage may take when it is removed.
    mutating func add(_ passage: [TermVocabulary.Term]) -> Int {
        let place = free.popLast() ?? terms.count
        let length = passage.reduce(0) { $0 + $1.amount }
        if place == terms.count {
            terms.append(passage)
            lengths.append(length)
        } else {
            terms[place] = passage
            lengths[place] = length
        }
        if let last = passage.last, Int(last.number) >= postings.count {
            postings.append(contentsOf: repeatElement([], count: Int(last.number) + 1 - postings.count))
        }
        for term in passage {
            postings[Int(term.number)].append(Posting(passage: UInt32(place), amount: term.amount))
        }
        totalLength += Double(length)
        count += 1
        return place
    }

    /// Takes the passage at a place out.
    mutating func remove(_ place: Int) {
        for term in terms[place] { postings[Int(term.number)].removeAll { $0.passage == UInt32(place) } }
        totalLength -= Double(lengths[place])
        terms[place] = []
        free.append(place)
        count -= 1
    }

    /// How rare a term is; an unknown one is as rare as can be.
    func rarity(_ term: TermVocabulary.QueryTerm) -> Float {
        let with = term.number.flatMap { Int($0) < postings.count ? postings[Int($0)].count : nil } ?? 0
        return Self.rarity(with: with, of: count, isFunctional: term.isFunctional, prior: Self.prior)
    }

    /// Passages that are taken as read before the first: half of them with every function word, none with any other.
    ///
    /// With few passages, counts alone would call a word that is in all of them worthless and `the` telling.
    private static let prior = 200

    /// The inverse document frequency of BM25 over the passages and those taken as read.
    static func rarity(with: Int, of count: Int, isFunctional: Bool, prior: Int) -> Float {
        let with = Float(with) + (isFunctional ? Float(prior) / 2 : 0)
        return log(1 + (Float(count + prior) - with + 0.5) / (with + 0.5))
    }

    /// The `limit` passages nearest to a query, with their score as a share of what the query itself would score, 0…1.
    func nearest(_ query: [TermVocabulary.QueryTerm], limit: Int) -> [(place: Int, likeness: Float)] {
        guard count > 0, limit > 0 else { return [] }
        let average = max(1, Float(totalLength) / Float(count))
        var scores = [Float](repeating: 0, count: terms.count)
        var touched: [UInt32] = []
        let length = query.reduce(0) { $0 + $1.amount }
        var whole: Float = 0
        for term in query {
            let rarity = rarity(term)
            // Half of an unseen word counts: no passage could have had it.
            let share: Float = term.number == nil ? 0.5 : 1
            whole += share * Self.part(term.amount, term.amount, rarity, length / average)
            guard let number = term.number, Int(number) < postings.count else { continue }
            for posting in postings[Int(number)] {
                let place = Int(posting.passage)
                if scores[place] == 0 { touched.append(posting.passage) }
                scores[place] += Self.part(term.amount, posting.amount, rarity, lengths[place] / average)
            }
        }
        guard whole > 0 else { return [] }
        let ordered = touched.sorted { left, right in
            (scores[Int(right)], left) < (scores[Int(left)], right)
        }
        return ordered.prefix(limit).map { (Int($0), min(1, scores[Int($0)] / whole)) }
    }

    @inline(__always)
    private static func part(_ asked: Float, _ amount: Float, _ rarity: Float, _ length: Float) -> Float {
        asked * rarity * amount * (k1 + 1) / (amount + k1 * (1 - b + b * length))
    }

    /// The terms of the passage at a place.
    func terms(at place: Int) -> [TermVocabulary.Term] { terms[place] }
}
