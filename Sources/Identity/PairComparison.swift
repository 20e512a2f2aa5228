import Glibc
import TextAnalysis

/// Compares two people field by field (Fellegi and Sunter, 1969).
struct PairComparison {
    let rarity: ValueRarity
    /// What has been learned of the desk.
    var weights = AgreementWeights()

    /// What is known of a pair.
    struct Finding {
        /// The weightiest first.
        var evidence: [DuplicateEvidence] = []
        /// Whether the two have one house.
        var isOneHouse = false
        /// How many whole words of the names agree.
        var agreeingWords = 0

        /// What there is of a field.
        subscript(field: DuplicateEvidence.Field) -> DuplicateEvidence? { evidence.first { $0.field == field } }

        /// All bits together.
        var bits: Double { evidence.reduce(0) { $0 + $1.bits } }
    }

    /// The odds before any of it is known: one in as many as there are people, in bits. A desk has a handful of records a
    /// person at the most; a small one is not sure of anything sooner.
    var prior: Double { -log2(Double(max(1024, rarity.people))) }

    /// What they agree and differ in.
    func compare(_ left: ComparedPerson, _ right: ComparedPerson) -> Finding {
        var finding = Finding()
        // However large the desk, who is at one address or has one phone is one of a household at the least.
        let household = -prior - 2
        var evidence: [DuplicateEvidence] = []
        let name = NameComparison(left, right, rarity)
        let address = AddressComparison(left, right, rarity, most: max(7, household))
        let phone = values(
            .phone, left.phones, right.phones, .phone, most: max(9, household), slip: 4, differing: -1)
        if var name {
            // A family has its name in common, where it has its address or its phone in common.
            let excess = max((address?.bits ?? 0) - 7, (phone?.bits ?? 0) - 9, 0)
            if name.bits > 0 { name.bits -= min(excess, name.bits, name.leastWord) }
            evidence.append(DuplicateEvidence(field: .name, level: name.level, bits: name.bits))
            finding.agreeingWords = name.agreeing
        }
        if let birth = birth(left.birth, right.birth) { evidence.append(birth) }
        let most = max(15, -prior)
        evidence += [
            values(.account, left.accounts, right.accounts, .account, most: most, slip: 6, differing: -2.5),
            values(.email, left.emails, right.emails, .email, most: most, slip: 5, differing: -1), phone,
            values(.handle, left.handles, right.handles, .handle, most: most, slip: 2, differing: -0.5),
        ].compactMap(\.self)
        if let address {
            evidence.append(DuplicateEvidence(field: .address, level: address.level, bits: address.bits))
            finding.isOneHouse = address.isOneHouse
        }
        disregardLoneSlip(in: &evidence, isOneHouse: finding.isOneHouse)
        finding.evidence = evidence.map(weights.weighed).sorted { abs($0.bits) > abs($1.bits) }
        return finding
    }

    /// Account numbers are given out one after the other, so that two which are near are two people's as easily as one
    /// person's with a slip: they say nothing, unless more than the name agrees with them.
    private func disregardLoneSlip(in evidence: inout [DuplicateEvidence], isOneHouse: Bool) {
        guard let place = evidence.firstIndex(where: { $0.field == .account && $0.level == .near }) else { return }
        let hasCompany = evidence.contains { $0.field != .account && $0.field.isOnePersons && $0.bits > 1 }
        guard !hasCompany, !isOneHouse else { return }
        evidence[place] = DuplicateEvidence(field: .account, level: .near, bits: 0)
    }

    /// Whether they cannot be one, whatever else they share: two birth dates, two generations of one name, two names
    /// without a word in common. A number that is one person's outweighs it.
    func areContrary(_ left: ComparedPerson, _ right: ComparedPerson) -> Bool {
        if left.accounts.contains(where: right.accounts.contains) { return false }
        if left.generation != 0, right.generation != 0, left.generation != right.generation { return true }
        let birth = birth(left.birth, right.birth)
        if let birth { return birth.level == .different }
        guard let name = NameComparison(left, right, rarity) else { return false }
        return name.level == .different && name.agreeing == 0
    }

    // MARK: Birth dates

    private func birth(_ left: [UInt8], _ right: [UInt8]) -> DuplicateEvidence? {
        guard left.count == 8, right.count == 8 else { return nil }
        if left == right {
            let bits = min(13, max(6, rarity.bits(left, .birth, most: 13)))
            return DuplicateEvidence(field: .birthDate, level: .same, bits: bits)
        }
        let turned = Array(right[0..<4] + right[6..<8] + right[4..<6])
        if left == turned { return DuplicateEvidence(field: .birthDate, level: .near, bits: 7) }
        if EditDistance.between(left, right, atMost: 1) != nil {
            return DuplicateEvidence(field: .birthDate, level: .near, bits: 4)
        }
        if left[4...] == turned[4...], EditDistance.between(left, turned, atMost: 1) != nil {
            return DuplicateEvidence(field: .birthDate, level: .near, bits: 1.5)
        }
        let agreeing = zip(left, right).count { $0 == $1 }
        return DuplicateEvidence(field: .birthDate, level: .different, bits: agreeing >= 6 ? -2.5 : -5)
    }

    // MARK: Values that are one person's

    private func values(
        _ field: DuplicateEvidence.Field, _ left: [[UInt8]], _ right: [[UInt8]], _ kind: ValueRarity.Kind,
        most: Double, slip: Double, differing: Double
    ) -> DuplicateEvidence? {
        guard !left.isEmpty, !right.isEmpty else { return nil }
        let shared = left.filter(right.contains)
        if !shared.isEmpty {
            // Many have the switchboard's number, and a family one address for its mail.
            let bits = shared.map {
                rarity.bits($0, kind, most: most) - 3 * log2(Double(max(1, rarity.count(of: $0, kind) - 1)))
            }
            return DuplicateEvidence(field: field, level: .same, bits: max(0, bits.max() ?? 0))
        }
        for value in left where value.count >= 6 {
            if right.contains(where: { EditDistance.between(value, $0, atMost: 1) != nil }) {
                return DuplicateEvidence(field: field, level: .near, bits: slip)
            }
            // A number as it is dialled in its own town.
            if field == .phone, right.contains(where: { isTail($0, of: value) || isTail(value, of: $0) }) {
                return DuplicateEvidence(field: field, level: .near, bits: slip)
            }
        }
        return DuplicateEvidence(field: field, level: .different, bits: differing)
    }

    private func isTail(_ short: [UInt8], of long: [UInt8]) -> Bool {
        short.count >= 7 && short.count < long.count && long.suffix(short.count).elementsEqual(short)
    }
}
