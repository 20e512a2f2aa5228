import DeskModel
import Glibc
import TextAnalysis

/// Finds customers who may be one person, among all of a desk.
///
/// Only those are compared who share something that few have: an email, phone, account number or handle, two words of a
/// name as they sound, a birth date with an initial, an address with a name. The score is the probability that two are
/// one, from the evidence in bits and the odds before any of it is known: one in as many as there are people.
public struct DuplicateFinder {
    /// The score from which on a pair is proposed.
    public static let threshold = 0.97

    private let people: [ComparedPerson]
    private let comparison: PairComparison
    private let prior: Double

    /// People who share a thing are compared only as long as they are so few.
    private static let mostInBlock = 40

    /// A finder among these people; phones without a country code are of `region`.
    public init(_ facts: some Sequence<PersonFacts>, region: String) {
        people = facts.map { ComparedPerson($0, region: region) }
        var rarity = ValueRarity()
        for person in people { rarity.add(person) }
        comparison = PairComparison(rarity: rarity)
        // A desk has a handful of records a person at the most; a small one is not sure of anything sooner.
        prior = -log2(Double(max(1024, people.count)))
    }

    /// The pairs whose score reaches a threshold, the surest first. `isCancelled` is asked now and then.
    public func proposals(
        from threshold: Double = Self.threshold, isCancelled: () -> Bool = { false }
    ) -> [DuplicateProposal] {
        var proposals: [DuplicateProposal] = []
        for (place, pair) in candidates().enumerated() {
            if place.isMultiple(of: 1024), isCancelled() { break }
            if let proposal = proposal(pair.0, pair.1), proposal.score >= threshold { proposals.append(proposal) }
        }
        return proposals.sorted { left, right in
            left.score != right.score
                ? left.score > right.score : (left.first, left.second) < (right.first, right.second)
        }
    }

    /// What is to be said of two of them.
    private func proposal(_ left: Int, _ right: Int) -> DuplicateProposal? {
        let evidence = comparison.evidence(people[left], people[right])
        let sum = evidence.reduce(prior) { $0 + $1.bits }
        guard isPlausible(evidence) else { return nil }
        let (first, second) = people[left].id < people[right].id ? (left, right) : (right, left)
        return DuplicateProposal(
            first: people[first].id, second: people[second].id, score: 1 / (1 + exp2(-sum)), evidence: evidence)
    }

    /// What no sum of bits outweighs: the fields of a household are not independent of each other.
    private func isPlausible(_ evidence: [DuplicateEvidence]) -> Bool {
        // One thing alone, however rare, may be shared by a household or a company, and so may a name and an address.
        let agreements = evidence.filter { $0.bits > 1 }
        guard agreements.count >= 2, agreements.contains(where: { $0.field.isOnePersons }) else { return false }
        // Twins share all but the name, and a family all but the birth date; a number that is one person's outweighs that.
        if agreements.contains(where: { $0.field == .account }) { return true }
        let name = evidence.first { $0.field == .name }
        let birth = evidence.first { $0.field == .birthDate }
        return name.map { $0.level != .different && $0.bits > 0 } == true && birth?.level != .different
    }

    /// Pairs of people who share a thing that few have, each once.
    private func candidates() -> [(Int, Int)] {
        var keys: [(key: UInt64, person: UInt32)] = []
        for (place, person) in people.enumerated() {
            for key in Set(BlockingKeys.of(person)) { keys.append((key, UInt32(place))) }
        }
        keys.sort { ($0.key, $0.person) < ($1.key, $1.person) }
        var pairs: Set<UInt64> = []
        var first = 0
        while first < keys.count {
            var end = first + 1
            while end < keys.count, keys[end].key == keys[first].key { end += 1 }
            if end - first <= Self.mostInBlock {
                for left in first..<end {
                    for right in (left + 1)..<max(end, left + 1) {
                        pairs.insert(UInt64(keys[left].person) << 32 | UInt64(keys[right].person))
                    }
                }
            }
            first = end
        }
        return pairs.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
    }
}

/// What people must share to be compared at all, as hashes.
enum BlockingKeys {
    static func of(_ person: ComparedPerson) -> [UInt64] {
        var keys: [UInt64] = []
        func add(_ kind: UInt8, _ parts: [UInt8]...) { keys.append(hash(kind, parts)) }
        for value in person.emails { add(1, value) }
        for value in person.phones { add(2, value) }
        for value in person.accounts { add(3, value) }
        for value in person.handles { add(4, value) }
        let sounds = person.names.filter { $0.count > 1 }.map { word in
            SoundKey(word).map { withUnsafeBytes(of: $0.packed) { Array($0) } } ?? word
        }
        for (place, sound) in sounds.enumerated() {
            for other in sounds[(place + 1)...] {
                let isFirst = sound.lexicographicallyPrecedes(other)
                add(5, isFirst ? sound : other, isFirst ? other : sound)
            }
            if !person.postcode.isEmpty { add(6, sound, person.postcode) }
            for word in person.places { add(7, sound, word) }
        }
        if person.birth.count == 8 {
            // The order of day and month is not to be relied on.
            let (month, day) = (Array(person.birth[4..<6]), Array(person.birth[6..<8]))
            let isFirst = month.lexicographicallyPrecedes(day)
            let date = Array(person.birth[0..<4]) + (isFirst ? month + day : day + month)
            for word in person.names { add(8, date, Array(word.prefix(1))) }
            if !person.postcode.isEmpty { add(9, date, person.postcode) }
            for number in person.numbers { add(10, date, number) }
        }
        for number in person.numbers {
            for word in person.places { add(11, number, word, person.postcode) }
        }
        return keys
    }

    private static func hash(_ kind: UInt8, _ parts: [[UInt8]]) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(kind)
        for part in parts {
            for byte in part { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash = (hash ^ 0x1FF) &* 0x9E37_79B9_7F4A_7C15
        }
        return hash ^ hash &>> 29
    }
}
