import DeskModel
import TextAnalysis

extension Lookup {
    /// Who has an email at the domain that is typed, or at one that begins so, the latest contact first; true where it is
    /// somebody's whole domain. See `MatchScore` for what each fits. O(log customers + matches).
    func findAtDomain(
        _ query: String, _ shape: QueryShape, _ hits: inout [UInt64: Hit]
    ) throws(IndexDamage) -> Bool {
        guard let domain = Self.domain(query, shape) else { return false }
        var isWhole = false
        for (index, slot) in slots.enumerated() {
            for (places, fit) in try Self.readings(of: domain, in: slot.segment.emailDomains) {
                let owners = try slot.segment.emailDomains.latest(places, wanted: limit) {
                    (local) throws(IndexDamage) in
                    try slot.isLive(local)
                }
                for local in owners {
                    let standing = MatchScore.recency(try slot.segment.standing(local), nowMinutes: now.seconds / 60)
                    let score = MatchScore.score(fit: fit, isHeard: false, standing: standing)
                    let cause = Cause.domain(String(decoding: domain, as: UTF8.self))
                    try keep(Hit(slot: index, local: local, score: score, plain: score, cause: cause), &hits)
                }
                if fit == MatchScore.domain, !owners.isEmpty { isWhole = true }
            }
        }
        return isWhole
    }

    /// The domain that a query may be, or begin: what stands behind a leading at sign, or has a dot in it; folded.
    private static func domain(_ query: String, _ shape: QueryShape) -> [UInt8]? {
        switch shape {
        case .handle(let text): return Array(text.utf8)
        case .words, .number:
            let text = Folding.fold(query.trimmed)
            guard text.contains("."), !text.contains(where: \.isWhitespace), text.first != "." else { return nil }
            return Array(text.utf8)
        case .email, .digits, .empty: return nil
        }
    }

    /// Where the emails lie at this domain, at those whose first label it is, or that and more, and at all that begin so.
    private static func readings(
        of domain: [UInt8], in table: DomainTable
    ) throws(IndexDamage) -> [(places: Range<Int>, fit: Double)] {
        let begun = try table.places(beginningWith: domain)
        guard !begun.isEmpty else { return [] }
        let whole = try table.places(at: domain)
        let dot = UInt8(ascii: ".")
        let labelled =
            domain.contains(dot) ? whole.upperBound..<begun.upperBound : try table.places(beginningWith: domain + [dot])
        let fit = MatchScore.begunDomain(typed: domain.count)
        return [
            (whole, MatchScore.domain), (labelled, MatchScore.domainLabel),
            (whole.upperBound..<labelled.lowerBound, fit),
            (labelled.upperBound..<begun.upperBound, fit),
        ]
    }
}
