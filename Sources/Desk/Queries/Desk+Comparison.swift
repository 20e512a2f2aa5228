import DeskModel
import Identity
import TextAnalysis

/// Two customers side by side: what a merge has to choose between, and what it brings together.
public struct CustomerComparison: Equatable, Sendable {
    /// One of two.
    public struct Side: Equatable, Sendable {
        /// The customer (the root of their merges).
        public var customer: CustomerID
        /// The output id.
        public var id: String
        /// The name as it is best known.
        public var name: String
        /// How many things of each kind there are, those that there are: `3 tickets`, `1 open`, `2 notes`.
        public var holds: [String]
    }

    /// A field of both.
    public struct Field: Equatable, Sendable {
        /// The native key: what `from_fields` of a merge names.
        public var key: String
        /// What people call it.
        public var title: String
        /// What the first has; empty where nothing is known.
        public var first: String
        /// What the second has.
        public var second: String
        /// Whether a person has any number of them, so that a merge keeps both.
        public var isList: Bool

        /// Whether there is something to choose: one value, and both have another.
        public var isChoice: Bool { !isList && first != second && !first.isEmpty && !second.isEmpty }
        /// Whether they differ.
        public var differs: Bool { first != second }
    }

    /// The first.
    public var first: Side
    /// The second.
    public var second: Side
    /// The fields of which at least one has something.
    public var fields: [Field]
    /// What agrees and differs, the weightiest first; how much it weighs on this desk only `duplicates` knows.
    public var evidence: [DuplicatePair.Evidence]
    /// Whether somebody knows them for two people.
    public var areApart: Bool
    /// Whether they are one already.
    public var isOnePerson: Bool
}

extension Desk {
    /// Two customers side by side; nil where the desk has not heard of one of them. Takes time in what the two have.
    public func comparison(of one: CustomerID, _ other: CustomerID) throws(DeskError) -> CustomerComparison? {
        try refresh()
        let region = configuration.region
        return look { projections in
            let state = projections.state
            guard let first = state.whole(of: one), let second = state.whole(of: other) else { return nil }
            let evidence = DuplicateFinder.evidence(
                PersonFacts(first.profile, first.members), PersonFacts(second.profile, second.members), region: region)
            let seconds = Set(second.members.map(\.id))
            return CustomerComparison(
                first: CustomerComparison.Side(first.profile, in: state),
                second: CustomerComparison.Side(second.profile, in: state),
                fields: CustomerComparison.fields(first.profile, second.profile),
                evidence: evidence.map { DuplicatePair.Evidence($0, first.profile, second.profile) },
                areApart: first.members.contains { $0.apart.contains(where: seconds.contains) },
                isOnePerson: first.profile.person.root == second.profile.person.root)
        }
    }

    /// What a customer is called by their own data, whoever they are part of.
    public func ownName(of customer: CustomerID) -> String {
        look { projections in
            let state = projections.state
            let id = state.outputID(.customer, customer.number)
            return state.customers[customer].flatMap { $0.name ?? $0.preferredName ?? $0.emails.first } ?? id
        }
    }

    /// What came to a person since the merge that an unmerge of a customer would take back; nil where there is none.
    public func sinceMerge(of customer: CustomerID) throws(DeskError) -> MergeSequel? {
        try refresh()
        return look { $0.state.sinceMerge(of: customer) }
    }
}

extension CustomerComparison.Side {
    fileprivate init(_ profile: Profile, in state: DeskState) {
        customer = profile.person.root
        id = state.outputID(.customer, customer.number)
        name = state.displayName(of: profile)
        let person = profile.person
        let tickets = state.tickets(of: person)
        let counts: [(Int, String, String)] = [
            (tickets.count, "ticket", "tickets"),
            (tickets.count { $0.status.isActive && $0.mergedBy == nil }, "open", "open"),
            (state.complaints(of: person).count, "complaint", "complaints"),
            (state.promises(of: person).count { $0.status == .open }, "open promise", "open promises"),
            (state.notes(of: person).count, "note", "notes"),
            (state.facts(of: person).count + state.preferences(of: person).count, "known fact", "known facts"),
            (state.orders(of: person).count, "order", "orders"),
            (state.surveys(of: person).count, "survey answer", "survey answers"),
        ]
        holds = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    }
}

extension CustomerComparison {
    fileprivate static func fields(_ one: Profile, _ other: Profile) -> [Field] {
        func address(_ address: PostalAddress?) -> String {
            [address?.street, address?.postcode, address?.city, address?.region, address?.country]
                .compactMap(\.self).joined(separator: ", ")
        }
        func values(_ title: String, _ key: String, _ list: KeyPath<Profile, [String]>) -> Field {
            Field(
                key: key, title: title, first: one[keyPath: list].joined(separator: ", "),
                second: other[keyPath: list].joined(separator: ", "), isList: true)
        }
        func value(_ title: String, _ key: String, _ text: (Profile) -> String?) -> Field {
            Field(key: key, title: title, first: text(one) ?? "", second: text(other) ?? "", isList: false)
        }
        return [
            value("name", "name", \.name), value("called", "preferred_name", \.preferredName),
            value("said", "pronunciation", \.pronunciation),
            value("form of address", "form_of_address", \.formOfAddress),
            values("emails", "emails", \.emails), values("phones", "phones", \.phones),
            value("birth date", "birth_date", \.birthDate),
            value("address", "address") { address($0.address) }, values("account", "account_numbers", \.accountNumbers),
            Field(
                key: "handles", title: "handles",
                first: one.handles.map { "\($0.channel):\($0.handle)" }.joined(separator: ", "),
                second: other.handles.map { "\($0.channel):\($0.handle)" }.joined(separator: ", "), isList: true),
            value("language", "language", \.language), value("since", "since", \.since),
            // Whoever is one of the two is served first afterwards.
            Field(
                key: "vip", title: "VIP", first: one.vip ? "yes" : "", second: other.vip ? "yes" : "", isList: true),
            values("tags", "tags", \.tags),
        ].filter { !$0.first.isEmpty || !$0.second.isEmpty }
    }
}
