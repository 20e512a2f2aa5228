import DeskModel
import Identity

/// Two customers who may be one person.
public struct DuplicatePair: Equatable, Sendable {
    /// One of two: who they are.
    public struct Side: Equatable, Sendable {
        /// The customer (the root of their merges).
        public var customer: CustomerID
        /// The output id.
        public var id: String
        /// The name as it is best known.
        public var name: String
    }

    /// One thing in which they agree or differ.
    public struct Evidence: Equatable, Sendable {
        /// What was compared: `name`, `birth_date`, `email`, `phone`, `account`, `handle` or `address`.
        public var field: String
        /// How it compares: `same`, `near` or `different`.
        public var level: String
        /// What it says, in bits: above zero for one person, below for two.
        public var bits: Double
        /// What the first has there.
        public var first: String
        /// What the second has there.
        public var second: String
    }

    /// The customer with the lower number.
    public var first: Side
    /// The other.
    public var second: Side
    /// How sure it is that they are one, 0…1.
    public var score: Double
    /// What was compared, the weightiest first.
    public var evidence: [Evidence]
    /// A third customer by whom the two are joined, where they would not be proposed for themselves.
    public var through: Side?
}

extension Desk {
    /// The score from which on pairs are proposed, where none is asked for.
    public static let duplicateThreshold = DuplicateFinder.threshold

    /// Pairs of customers who may be one person, the surest first, at most `limit`, with a score of `threshold` or more;
    /// those of one customer where one is named; not those whom somebody knows for two people. Nothing is merged: a merge
    /// never guesses.
    ///
    /// Looks at every customer: time in their number, a hundred or so bytes of memory for each, and no answer to a key.
    /// `isCancelled` is asked now and then, and ends the search with nothing found.
    public func duplicates(
        of customer: CustomerID? = nil, from threshold: Double = Desk.duplicateThreshold, limit: Int,
        isCancelled: () -> Bool = { false }
    ) throws(DeskError) -> [DuplicatePair] {
        try refresh()
        let region = configuration.region
        let (finder, apart, root) = look { projections in
            let state = projections.state
            var finder = DuplicateFinder(region: region, people: state.customers.count)
            var apart: Set<PairOfCustomers> = []
            state.customers.forEach { customer in
                guard customer.mergedBy == nil, let (profile, members) = state.whole(of: customer.id) else { return }
                guard members.contains(where: \.isKnown) else { return }
                finder.add(PersonFacts(profile, members))
                for stranger in members.flatMap(\.apart) {
                    apart.insert(PairOfCustomers(customer.id, state.rootCustomer(of: stranger)))
                }
            }
            return (finder, apart, customer.map { state.person(of: $0).root })
        }
        // The pairs are gone through without holding up what else the desk is asked.
        let proposals = finder.proposals(from: threshold, dismissed: apart, isCancelled: isCancelled)
            .filter { root == nil || $0.first == root || $0.second == root }
        return look { projections in
            proposals.prefix(limit).compactMap { DuplicatePair($0, in: projections.state) }
        }
    }
}

extension PersonFacts {
    init(_ profile: Profile, _ members: [Customer]) {
        let names = members.flatMap { [$0.name, $0.preferredName].compactMap(\.self) }
        self.init(
            id: profile.person.root, names: names, birthDate: profile.birthDate, emails: profile.emails,
            phones: profile.phones, accounts: profile.accountNumbers, handles: profile.handles.map(\.handle),
            address: profile.address)
    }
}

extension DuplicatePair {
    fileprivate init?(_ proposal: DuplicateProposal, in state: DeskState) {
        guard let one = state.profile(of: proposal.first), let other = state.profile(of: proposal.second) else {
            return nil
        }
        first = Side(one, in: state)
        second = Side(other, in: state)
        score = proposal.score
        through = proposal.through.flatMap { state.profile(of: $0) }.map { Side($0, in: state) }
        evidence = proposal.evidence.map { Evidence($0, one, other) }
    }
}

extension DuplicatePair.Evidence {
    init(_ evidence: DuplicateEvidence, _ one: Profile, _ other: Profile) {
        self.init(
            field: evidence.field.rawValue, level: evidence.level.rawValue, bits: evidence.bits,
            first: one.told(evidence.field), second: other.told(evidence.field))
    }
}

extension DuplicatePair.Side {
    fileprivate init(_ profile: Profile, in state: DeskState) {
        customer = profile.person.root
        id = state.outputID(.customer, profile.person.root.number)
        name = state.displayName(of: profile)
    }
}

extension Profile {
    /// What a person has in a field that was compared, in a line.
    fileprivate func told(_ field: DuplicateEvidence.Field) -> String {
        switch field {
        case .name: [name, preferredName].compactMap(\.self).joined(separator: ", ")
        case .birthDate: birthDate ?? ""
        case .email: emails.joined(separator: ", ")
        case .phone: phones.joined(separator: ", ")
        case .account: accountNumbers.joined(separator: ", ")
        case .handle: handles.map(\.handle).joined(separator: ", ")
        case .address:
            [address?.street, address?.postcode, address?.city, address?.region].compactMap(\.self)
                .joined(separator: ", ")
        }
    }
}
