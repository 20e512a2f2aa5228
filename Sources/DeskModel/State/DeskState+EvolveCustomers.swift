extension DeskState {
    mutating func foldCustomer(_ record: CustomerRecord, _ id: CustomerID) {
        mention(id)
        let changesContacts =
            record.emails.isPresent || record.phones.isPresent || record.accountNumbers.isPresent
        let keysBefore = changesContacts ? customers.read(id) { ContactBook.keys(of: $0) } ?? [] : []
        let isMerged = customers.read(id) { $0.mergedBy != nil || !$0.absorbed.isEmpty } ?? false
        let before = isMerged ? customers[id] : nil
        customers.change(id) { customer in
            customer.isKnown = true
            record.name.apply(to: &customer.name)
            record.preferredName.apply(to: &customer.preferredName)
            record.pronunciation.apply(to: &customer.pronunciation)
            record.formOfAddress.apply(to: &customer.formOfAddress)
            record.emails.apply(to: &customer.emails, empty: [])
            record.phones.apply(to: &customer.phones, empty: [])
            record.handles.apply(to: &customer.handles, empty: [])
            record.accountNumbers.apply(to: &customer.accountNumbers, empty: [])
            record.language.apply(to: &customer.language)
            record.since.apply(to: &customer.since)
            record.vip.apply(to: &customer.vip, empty: false)
            record.tags.apply(to: &customer.tags, empty: [])
            record.address.apply(to: &customer.address)
            record.birthDate.apply(to: &customer.birthDate)
        }
        if changesContacts, let keys = customers.read(id, { ContactBook.keys(of: $0) }) {
            contactBook.add(keysBefore.isEmpty ? keys : keys.filter { !keysBefore.contains($0) }, id)
        }
        if let before, let after = customers[id] { choose(after.fieldsOtherwise(than: before), of: id) }
    }

    mutating func foldPreference(_ record: PreferenceRecord, _ number: UInt64, _ event: Event) {
        foldNested(.preference, number, record.customer, event, \.preferences) {
            Preference(number: number, at: event.at, by: event.author)
        } change: { preference in
            record.key.apply(to: &preference.key, empty: "")
            record.value.apply(to: &preference.value, empty: "")
            record.at.apply(to: &preference.at, empty: event.recordedAt)
            record.by.apply(to: &preference.by)
            record.message.apply(to: &preference.message)
        }
    }

    mutating func foldUsual(_ record: UsualRecord, _ number: UInt64, _ event: Event) {
        foldNested(.usual, number, record.customer, event, \.usuals) {
            RecordedUsual(number: number, at: event.at, by: event.author)
        } change: { usual in
            record.item.apply(to: &usual.item, empty: "")
            record.context.apply(to: &usual.context)
            record.at.apply(to: &usual.at, empty: event.recordedAt)
            record.by.apply(to: &usual.by)
        }
    }

    mutating func foldNote(_ record: NoteRecord, _ number: UInt64, _ event: Event) {
        foldNested(.note, number, record.customer, event, \.notes) {
            Note(number: number, at: event.at, by: event.author)
        } change: { note in
            record.text.apply(to: &note.text, empty: "")
            record.pinned.apply(to: &note.pinned, empty: false)
            record.at.apply(to: &note.at, empty: event.recordedAt)
            record.by.apply(to: &note.by)
        }
    }

    mutating func foldFact(_ record: FactRecord, _ number: UInt64, _ event: Event) {
        let ticket = known(record.ticket, at: event.at)
        foldNested(.fact, number, record.customer, event, \.facts) {
            Fact(number: number, at: event.at)
        } change: { fact in
            record.key.apply(to: &fact.key, empty: "")
            record.value.apply(to: &fact.value, empty: "")
            ticket.apply(to: &fact.ticket)
            record.message.apply(to: &fact.message)
            record.at.apply(to: &fact.at, empty: event.recordedAt)
        }
    }

    /// Changes a thing that lives inside a customer, moving it when the record names another customer.
    ///
    /// Without any customer to live in, it is dropped: only a damaged log tells of such a thing.
    private mutating func foldNested<Thing: Numbered>(
        _ kind: EntityKind, _ number: UInt64, _ owner: Change<Reference<Customer>>, _ event: Event,
        _ list: WritableKeyPath<Customer, [Thing]>, fresh: () -> Thing, change: (inout Thing) -> Void
    ) {
        nested.reserve(kind, number)
        let before = nested.home(kind, number)
        guard let home = owner.value?.known ?? before ?? event.customer else { return }
        var moved: Thing?
        if let before, before != home {
            moved = customers.change(before) { $0[keyPath: list].take(number) } ?? nil
        }
        nested.settle(kind, number, in: home)
        customers.upsert(home, Customer(id: home)) { customer in
            if let index = customer[keyPath: list].index(of: number) {
                change(&customer[keyPath: list][index])
            } else {
                var thing = moved ?? fresh()
                change(&thing)
                customer[keyPath: list].place(thing)
            }
        }
    }

    mutating func foldView(_ event: Event) {
        guard let customer = event.customer else { return }
        customers.change(customer) { customer in
            let before = customer.viewedAt[event.actor]
            customer.viewedAt[event.actor] = before.map { max($0, event.at) } ?? event.at
        }
    }

    mutating func foldRemedy(_ given: RemedyGiven, _ event: Event) {
        let owner = event.customer ?? event.ticket.flatMap { tickets[$0]?.customer }
        if let owner {
            let remedy = Remedy(given: given, ticket: event.ticket, at: event.at, by: event.actor)
            customers.upsert(owner, Customer(id: owner)) { $0.remedies.append(remedy) }
        }
        if let complaint = given.complaint {
            complaints.change(complaint) { if $0.remedy == nil { $0.remedy = given.kind.name } }
        }
    }

    /// Notes when a customer and the desk last had to do with each other.
    mutating func meet(_ customer: CustomerID, at time: Timestamp, agent: String?) {
        customers.change(customer) { customer in
            customer.lastContact = max(customer.lastContact ?? time, time)
            if let agent, time >= customer.lastContactWithAt ?? time {
                customer.lastContactWith = agent
                customer.lastContactWithAt = time
            }
        }
    }
}

extension Event {
    /// Who recorded it, or nil for the desk itself.
    var author: String? { actor.isEmpty ? nil : actor }
}

extension Change {
    /// The change of the field that holds just the number.
    func apply<Subject>(to field: inout ID<Subject>?) where Value == Reference<Subject> {
        switch self {
        case .keep: break
        case .clear: field = nil
        case .set(let reference): field = reference.known ?? field
        }
    }
}
