import DeskModel
import Glibc
import TextAnalysis

/// Finds customers who may be one person, among all of a desk.
///
/// Only those are compared who share something that few have: an email, phone, account number or handle, two words of a
/// name as they sound, a birth date with an initial, an address with a name. The score is the probability that two are
/// one, from the evidence in bits and the odds before any of it is known: one in as many as there are people.
///
/// People are handed in one by one and kept in a hundred or so bytes each.
public struct DuplicateFinder {
    /// The score from which on a pair is proposed.
    public static let threshold = 0.97

    private let region: String
    private var people = PackedPeople()
    private var rarity: ValueRarity

    /// Pairs from which the weights are learned.
    private static let mostLearned = 50_000

    /// A finder for about so many people; phones without a country code are of `region`.
    public init(region: String, people: Int) {
        self.region = region
        rarity = ValueRarity(people: people)
    }

    /// A finder among these people.
    public init(_ facts: some Collection<PersonFacts>, region: String) {
        self.init(region: region, people: facts.count)
        for facts in facts { add(facts) }
    }

    /// Takes a person in.
    public mutating func add(_ facts: PersonFacts) {
        let person = ComparedPerson(facts, region: region)
        rarity.add(person)
        people.append(person)
    }

    /// The pairs whose score reaches a threshold, the surest first; what has been `dismissed` is not proposed, and
    /// nobody is joined with both of two who are apart. `isCancelled` is asked now and then, and ends the search without a proposal.
    ///
    /// Pairs that only a third record joins are among them. Time in the number of people and of the pairs that share
    /// something rare.
    public func proposals(
        from threshold: Double = Self.threshold, dismissed: Set<PairOfCustomers> = [],
        isCancelled: () -> Bool = { false }
    ) -> [DuplicateProposal] {
        let pairs = CandidatePairs.among(people, isCancelled: isCancelled)
        var comparison = PairComparison(rarity: rarity)
        comparison.weights = learned(pairs, comparison)
        let least = log2(max(threshold, 1e-9) / max(1 - threshold, 1e-9))
        var links: [PersonGroups.Link] = []
        var left = (place: -1, person: ComparedPerson(id: CustomerID(1)))
        for (count, pair) in pairs.enumerated() {
            if count.isMultiple(of: 1024), isCancelled() { return [] }
            let (one, other) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
            if left.place != one { left = (one, people[one]) }
            let finding = comparison.compare(left.person, people[other])
            let bits = finding.bits + comparison.prior
            guard bits >= least, isPlausible(finding) else { continue }
            if dismissed.contains(PairOfCustomers(people.id(one), people.id(other))) { continue }
            links.append(PersonGroups.Link(left: one, right: other, bits: bits, finding: finding))
        }
        let groups = PersonGroups(links, people, comparison) { dismissed.contains(PairOfCustomers($0, $1)) }
        return proposals(groups.joints, comparison)
    }

    private func proposals(_ joints: [PersonGroups.Joint], _ comparison: PairComparison) -> [DuplicateProposal] {
        joints.map { joint in
            let isInOrder = people.id(joint.left) < people.id(joint.right)
            let (first, second) = isInOrder ? (joint.left, joint.right) : (joint.right, joint.left)
            return DuplicateProposal(
                first: people.id(first), second: people.id(second), score: 1 / (1 + exp2(-joint.bits)),
                evidence: comparison.compare(people[first], people[second]).evidence,
                through: joint.through.map(people.id))
        }.sorted { left, right in
            left.score != right.score
                ? left.score > right.score : (left.first, left.second) < (right.first, right.second)
        }
    }

    /// What two people agree and differ in, where no other customers are at hand to say how rare it is.
    public static func evidence(_ one: PersonFacts, _ other: PersonFacts, region: String) -> [DuplicateEvidence] {
        let finder = DuplicateFinder([one, other], region: region)
        return PairComparison(rarity: finder.rarity).compare(finder.people[0], finder.people[1]).evidence
    }

    /// Whether the names or the birth dates of two people, as far as both have them, speak against their being one.
    public static func speakAgainst(_ one: PersonFacts, _ other: PersonFacts, region: String) -> Bool {
        evidence(one, other, region: region).contains { evidence in
            (evidence.field == .name || evidence.field == .birthDate) && evidence.level == .different
        }
    }

    private func learned(_ pairs: [UInt64], _ comparison: PairComparison) -> AgreementWeights {
        let step = max(1, pairs.count / Self.mostLearned)
        let findings = stride(from: 0, to: pairs.count, by: step).map { place in
            comparison.compare(people[Int(pairs[place] >> 32)], people[Int(pairs[place] & 0xFFFF_FFFF)])
        }
        return AgreementWeights(pairs: findings, prior: comparison.prior, isPlausible: isPlausible)
    }

    /// What no sum of bits outweighs: the fields of a household are not independent of each other.
    private func isPlausible(_ finding: PairComparison.Finding) -> Bool {
        // One thing alone, however rare, may be shared by a household or a company.
        let agreements = finding.evidence.filter { $0.bits > 1 }
        guard agreements.count >= 2 else { return false }
        // Twins share all but the name, and a family all but the birth date; a number that is one person's outweighs that.
        if agreements.contains(where: { $0.field == .account && $0.level == .same }) { return true }
        guard let name = finding[.name], name.level != .different, name.bits > 0,
            finding[.birthDate]?.level != .different
        else { return false }
        if agreements.contains(where: { $0.field.isOnePersons }) { return true }
        // A whole name at one house is one person, until something stands against it.
        return finding.isOneHouse && finding.agreeingWords >= 2
    }
}

/// Two customers, whichever comes first.
public struct PairOfCustomers: Hashable, Sendable {
    /// The customer with the lower number.
    public let first: CustomerID
    /// The other.
    public let second: CustomerID

    /// Two customers in either order.
    public init(_ one: CustomerID, _ other: CustomerID) {
        (first, second) = one < other ? (one, other) : (other, one)
    }
}
