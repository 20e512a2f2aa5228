import DeskModel
import Identity

extension Desk {
    /// Who merges where the desk's configuration says so.
    public static let verifiedMerger = "usual:verified"

    /// Merges customers who hold the same account number, where `merge_verified` in `desk.toml` says so; returns how many
    /// went into another. Off by default.
    ///
    /// An account number is verified, since the company gives it out: an email or a phone may be a family's. Two customers
    /// are merged when exactly they hold it, letter for letter (case and outer blanks apart), their names and birth dates,
    /// as far as both have them, do not speak against it, nobody knows them for two people, and they were never taken
    /// apart. The younger number goes into the elder, which keeps its own fields. Each is a merge like any other.
    @discardableResult
    public func mergeVerified() throws(DeskError) -> Int {
        try refresh()
        guard configuration.mergesVerified else { return 0 }
        let region = configuration.region
        let candidates = look { $0.state.verifiedPairs(region: region) }
        var merged = 0
        for (elder, younger) in candidates {
            let context = CommandContext(now: now(), actor: Self.verifiedMerger, userID: options.userID)
            // What was seen above may be otherwise by now: it is looked at again under the lock.
            let outcome = try commit { state -> (events: [Event], result: Bool) in
                guard state.isVerifiedPair(elder, younger, region: region),
                    let decision = try? state.decide(
                        .mergeCustomers(younger, into: elder, fromFields: []), context)
                else { return ([], false) }
                return (decision.events, true)
            }
            if outcome.result { merged += 1 }
        }
        return merged
    }
}

extension DeskState {
    /// Pairs of roots who alone hold an account number, the elder first, each once, in order.
    fileprivate func verifiedPairs(region: String) -> [(CustomerID, CustomerID)] {
        var holders: [String: Set<CustomerID>] = [:]
        customers.forEach { customer in
            for number in customer.accountNumbers {
                let key = Self.accountKey(number)
                if !key.isEmpty { holders[key, default: []].insert(rootCustomer(of: customer.id)) }
            }
        }
        var pairs: Set<PairOfCustomers> = []
        for people in holders.values where people.count == 2 {
            let sorted = people.sorted()
            if isVerifiedPair(sorted[0], sorted[1], region: region) {
                pairs.insert(PairOfCustomers(sorted[0], sorted[1]))
            }
        }
        return pairs.map { ($0.first, $0.second) }.sorted { $0 < $1 }
    }

    /// Whether two roots may be merged by themselves.
    fileprivate func isVerifiedPair(_ one: CustomerID, _ other: CustomerID, region: String) -> Bool {
        guard let (first, firsts) = whole(of: one), let (second, seconds) = whole(of: other),
            first.person.root == one, second.person.root == other, one != other
        else { return false }
        let firstKeys = Set(first.accountNumbers.map(Self.accountKey))
        guard second.accountNumbers.contains(where: { firstKeys.contains(Self.accountKey($0)) }) else { return false }
        let ids = (Set(firsts.map(\.id)), Set(seconds.map(\.id)))
        if firsts.contains(where: { $0.apart.contains(where: ids.1.contains) }) { return false }
        // Whoever took them apart knew better than a number.
        var werePartedBefore = false
        merges.forEach { edge in
            guard edge.isUndone, case .customers(let from, let into, _) = edge.ends else { return }
            let isBetween =
                ids.0.contains(from) && ids.1.contains(into) || ids.1.contains(from) && ids.0.contains(into)
            werePartedBefore = werePartedBefore || isBetween
        }
        if werePartedBefore { return false }
        return !DuplicateFinder.speakAgainst(PersonFacts(first, firsts), PersonFacts(second, seconds), region: region)
    }

    private static func accountKey(_ text: String) -> String {
        var text = text[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text.lowercased()
    }
}
