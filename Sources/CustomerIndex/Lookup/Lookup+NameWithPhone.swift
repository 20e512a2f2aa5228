import DeskModel
import TextAnalysis

extension Lookup {
    /// Whose phone ends with the digits beside a name, and whose name is like that. O(those whose phone ends so).
    func findNamed(_ query: NameWithPhone, _ hits: inout [UInt64: Hit]) throws(IndexDamage) {
        guard case .digits(let digits, let isInternational) = QueryShape(query.phone) else { return }
        var ended: [[IdentifierHit]] = []
        for slot in slots {
            let search = IdentifierSearch(segment: slot.segment, region: region)
            let found = try search.phoneHits(query.phone, digits: digits, isInternational: isInternational)
            ended.append(found.filter { $0.atEnd && !$0.isElsewhere })
        }
        let count = ended.reduce(0) { $0 + $1.count }
        guard count > 0 else { return }
        let expansions = try expansions(of: query.words, .near)
        let weights = weights(of: query.words, expansions)
        let weight = MatchScore.weight(meaning: Double(count), customers: customers)
        for (index, slot) in slots.enumerated() where !ended[index].isEmpty {
            let words = SegmentQuery(segment: slot.segment, expansions: expansions[index], weights: weights)
            let meant = MeantWords(words.expansions, in: slot.segment)
            for hit in ended[index] where try slot.isLive(hit.local) {
                let fit = try words.fit(try slot.segment.records.record(of: hit.local), meant: meant)
                guard fit.whole >= MatchScore.leastBesidePhone else { continue }
                let sum = words.totalWeight * fit.whole + weight * max(MatchScore.phoneEnd, hit.fit)
                let score = MatchScore.score(
                    fit: sum / (words.totalWeight + weight), isHeard: false,
                    standing: try slot.standing(hit.local, nowMinutes: now.seconds / 60))
                let cause = Cause.named(words, query.words, hit)
                try keep(Hit(slot: index, local: hit.local, score: score, plain: score, cause: cause), &hits)
            }
            meant.giveBack(words.expansions, to: slot.segment)
        }
    }
}
