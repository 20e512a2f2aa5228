extension WordSearch {
    /// Looks at the most current of those who have two of three words just as they were typed, where both were too much to
    /// fetch: their whole name may make up for the third.
    mutating func considerNamesakes() throws(IndexDamage) {
        guard let specificity = query.specificity, words.count == 3, query.expansions.count == 3 else { return }
        let parts = left.filter { $0.group.level == .exact }
        for (place, one) in parts.enumerated() {
            for other in parts[(place + 1)...] where other.word != one.word {
                let pinned = Double(specificity[1 << UInt8(one.word) | 1 << UInt8(other.word)])
                let lost = query.weights[3 - one.word - other.word] / query.totalWeight * (1 - pinned)
                guard pinned > 0, best.least < MatchScore.score(fit: 1 - lost, isHeard: false, standing: 1) else {
                    continue
                }
                let ranges = [one.group.words, other.group.words]
                guard
                    var walk = try SharedCustomers(
                        ranges, in: slot.segment, wanted: Self.mostOfName, steps: Self.mostPassed)
                else { continue }
                var left = Self.mostOfName
                while left > 0, let local = try walk.next() {
                    left -= 1
                    try consider(local)
                }
                walk.giveBack()
            }
        }
    }

    /// Customers who are looked at of those who have two of three words.
    private static let mostOfName = 60
    /// Customers passed on the walk to them.
    private static let mostPassed = 16_000
}
