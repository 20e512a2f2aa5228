extension WordSearch {
    /// Looks at the most current of those who have two of three words just as they were typed, where both were too much to
    /// fetch: their whole name may make up for the third. Of several pairs the one counts that may do most.
    mutating func considerNamesakes() throws(IndexDamage) {
        guard let specificity = query.specificity, words.count == 3, query.expansions.count == 3 else { return }
        let parts = left.filter { $0.group.level == .exact }
        var (pair, most): ([Range<Int>], Double) = ([], 0)
        for (place, one) in parts.enumerated() {
            for other in parts[(place + 1)...] where other.word != one.word {
                let pinned = Double(specificity[1 << UInt8(one.word) | 1 << UInt8(other.word)])
                let fit = 1 - query.weights[3 - one.word - other.word] / query.totalWeight * (1 - pinned)
                if pinned > 0, fit > most { (pair, most) = ([one.group.words, other.group.words], fit) }
            }
        }
        guard !pair.isEmpty, best.least < MatchScore.score(fit: most, isHeard: false, standing: 1) else { return }
        let wanted = max(limit, Self.fewestOfName)
        guard var walk = try SharedCustomers(pair, in: slot.segment, wanted: wanted, steps: Self.mostPassed) else {
            return
        }
        var found: [UInt32] = []
        while found.count < wanted, let local = try walk.next() { found.append(UInt32(local)) }
        walk.giveBack()
        try slot.segment.seek(found[...])
        for local in found { try consider(Int(local)) }
    }

    /// Customers who are looked at of those who have two of three words, and who are passed on the walk to them.
    private static let fewestOfName = 40
    private static let mostPassed = 4_000
}
