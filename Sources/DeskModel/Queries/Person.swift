/// The customers that merges made one person.
public struct Person: Equatable, Sendable {
    /// The customer that stands for the person.
    public var root: CustomerID
    /// All customers that are this person: the root, then those that went into it, then those that went into them, …
    public var members: [CustomerID]
    /// The merges that hold, in the order of the members they brought.
    public var merges: [MergeID]
}

extension DeskState {
    /// The person that a customer is, or is part of. Takes time in the number of members.
    public func person(of id: CustomerID) -> Person {
        var person = Person(root: rootCustomer(of: id), members: [], merges: [])
        person.members = [person.root]
        var index = 0
        while index < person.members.count {
            for edge in customers[person.members[index]]?.absorbed ?? [] {
                guard case .customers(let from, _, _)? = merges[edge]?.ends else { continue }
                person.members.append(from)
                person.merges.append(edge)
            }
            index += 1
        }
        return person
    }

    /// The preferences that hold: of each key (case apart) the one recorded last, newest first.
    public func preferences(of person: Person) -> [Preference] {
        var byKey: [String: Preference] = [:]
        for preference in gather(person, \.preferences) {
            let key = preference.key.lowercased()
            if let other = byKey[key], (other.at, other.number) > (preference.at, preference.number) { continue }
            byKey[key] = preference
        }
        return byKey.values.sorted { ($0.at, $0.number) > ($1.at, $1.number) }
    }

    /// Notes, pinned ones first, then the newest.
    public func notes(of person: Person) -> [Note] {
        gather(person, \.notes).sorted {
            $0.pinned == $1.pinned ? ($0.at, $0.number) > ($1.at, $1.number) : $0.pinned
        }
    }

    /// Facts already given, newest first.
    public func facts(of person: Person) -> [Fact] {
        gather(person, \.facts).sorted { ($0.at, $0.number) > ($1.at, $1.number) }
    }

    /// Orders, newest first.
    public func orders(of person: Person) -> [Order] {
        gather(person, \.orders).compactMap { orders[$0] }.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    }

    /// Tickets, newest first; those that went into others included.
    public func tickets(of person: Person) -> [Ticket] {
        gather(person, \.tickets).compactMap { tickets[$0] }.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    }

    /// Complaints, open ones first, then the newest.
    public func complaints(of person: Person) -> [Complaint] {
        gather(person, \.complaints).compactMap { complaints[$0] }.filter(\.isKnown).sorted {
            $0.isOpen == $1.isOpen ? ($0.at, $0.id) > ($1.at, $1.id) : $0.isOpen
        }
    }

    /// Promises: open ones first, the soonest due before the later; then kept and broken ones, the newest first.
    public func promises(of person: Person) -> [Promised] {
        gather(person, \.promises).compactMap { promises[$0] }.sorted { left, right in
            if (left.status == .open) != (right.status == .open) { return left.status == .open }
            if left.status == .open { return (left.due, left.id) < (right.due, right.id) }
            return (left.due, left.id) > (right.due, right.id)
        }
    }

    /// Survey answers, newest first.
    public func surveys(of person: Person) -> [Survey] {
        gather(person, \.surveys).compactMap { surveys[$0] }.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    }

    /// Product ideas, newest first.
    public func ideas(of person: Person) -> [Idea] {
        gather(person, \.ideas).compactMap { ideas[$0] }.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    }

    /// Remedies given, newest first.
    public func remedies(of person: Person) -> [Remedy] {
        gather(person, \.remedies).sorted { $0.at > $1.at }
    }

    /// One list of all members, the root's first.
    func gather<Thing>(_ person: Person, _ list: KeyPath<Customer, [Thing]>) -> [Thing] {
        guard person.members.count > 1 else { return customers[person.root]?[keyPath: list] ?? [] }
        return person.members.flatMap { customers[$0]?[keyPath: list] ?? [] }
    }
}
