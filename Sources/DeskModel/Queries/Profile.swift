/// Who a person is: the fields of all customers that are this person, as their merges chose.
public struct Profile: Equatable, Sendable {
    /// The customers that are this person.
    public var person: Person
    /// The full name.
    public var name: String?
    /// What they like to be called.
    public var preferredName: String?
    /// A respelling of the name.
    public var pronunciation: String?
    /// How they are spoken of or addressed.
    public var formOfAddress: String?
    /// Email addresses of all members, each once.
    public var emails: [String]
    /// Phone numbers of all members, each once.
    public var phones: [String]
    /// Handles of all members, each once.
    public var handles: [Handle]
    /// Account numbers of all members, each once.
    public var accountNumbers: [String]
    /// The language they prefer.
    public var language: String?
    /// Since when they are a customer, as given.
    public var since: String?
    /// Whether they are to be served first.
    public var vip: Bool
    /// Tags of all members, each once.
    public var tags: [String]
    /// Where they live.
    public var address: PostalAddress?
    /// Birth date, as given.
    public var birthDate: String?

    /// What to call them: the preferred name, else the full name.
    public var addressedAs: String? { preferredName ?? name }

    init(_ customer: Customer, _ person: Person) {
        self.person = person
        name = customer.name
        preferredName = customer.preferredName
        pronunciation = customer.pronunciation
        formOfAddress = customer.formOfAddress
        emails = customer.emails
        phones = customer.phones
        handles = customer.handles
        accountNumbers = customer.accountNumbers
        language = customer.language
        since = customer.since
        vip = customer.vip
        tags = customer.tags
        address = customer.address
        birthDate = customer.birthDate
    }
}

extension DeskState {
    /// Who the person is that a customer is part of, with the customers that are this person, the root first; nil for a
    /// number the desk does not know. Takes time in the number of members.
    public func whole(of id: CustomerID) -> (profile: Profile, members: [Customer])? {
        if let customer = customers[id], customer.mergedBy == nil, customer.absorbed.isEmpty {
            return (Profile(customer, Person(root: id, members: [id], merges: [])), [customer])
        }
        guard let profile = profile(of: id) else { return nil }
        return (profile, profile.person.members.compactMap { customers[$0] })
    }

    /// Who the person is that a customer is part of, or nil for a number the desk does not know.
    ///
    /// Of a field with one value, the customer that the others went into keeps its own, unless the merge chose the
    /// other's, the other's was set since, or it has none. Lists are united. Takes time in the number of members.
    public func profile(of id: CustomerID) -> Profile? {
        let person = person(of: id)
        guard let root = customers[person.root] else { return nil }
        guard person.members.count > 1 else { return Profile(root, person) }
        var profiles: [CustomerID: Profile] = [:]
        for member in person.members.reversed() {
            guard let customer = customers[member] else { continue }
            var profile = Profile(customer, person)
            for edge in customer.absorbed {
                guard case .customers(let from, _, let fields)? = merges[edge]?.ends else { continue }
                if let other = profiles.removeValue(forKey: from) { profile.absorb(other, choosing: Set(fields)) }
            }
            profiles[member] = profile
        }
        var profile = profiles[person.root]
        profile?.emails.keepFirsts()
        profile?.phones.keepFirsts()
        profile?.handles.keepFirsts()
        profile?.accountNumbers.keepFirsts()
        profile?.tags.keepFirsts()
        return profile
    }
}

extension Profile {
    /// Takes in what another customer of the same person has; `fields` are the native keys chosen from them.
    fileprivate mutating func absorb(_ other: Profile, choosing fields: Set<String>) {
        func choose<Value>(_ key: String, _ mine: inout Value?, _ theirs: Value?) {
            if mine == nil || (fields.contains(key) && theirs != nil) { mine = theirs ?? mine }
        }
        choose("name", &name, other.name)
        choose("preferred_name", &preferredName, other.preferredName)
        choose("pronunciation", &pronunciation, other.pronunciation)
        choose("form_of_address", &formOfAddress, other.formOfAddress)
        choose("language", &language, other.language)
        choose("since", &since, other.since)
        choose("address", &address, other.address)
        choose("birth_date", &birthDate, other.birthDate)
        vip = fields.contains("vip") ? other.vip : vip || other.vip
        emails += other.emails
        phones += other.phones
        handles += other.handles
        accountNumbers += other.accountNumbers
        tags += other.tags
    }
}

extension Array where Element: Hashable {
    /// Keeps the first of equal elements, in order.
    mutating func keepFirsts() {
        var seen: Set<Element> = []
        removeAll { !seen.insert($0).inserted }
    }
}
