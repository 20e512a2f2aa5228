/// How a record stands with the fields that its kind requires, how many bytes its texts take, and whom it names.
///
/// What `RecordOutline` says of all fields, for the few that every import line is checked for: allocates nothing but
/// the list of names.
struct RequiredFields: Sendable {
    /// What is wrong with a required field.
    enum Fault {
        case missing
        case cleared
        case blank
    }

    private let required: [String]
    // A bit for each of them.
    private var given: UInt32 = 0
    private var cleared: UInt32 = 0
    private var blank: UInt32 = 0
    /// How many bytes the record's texts take in UTF-8.
    private(set) var bytes = 0
    /// The things that the record refers to by their senders' ids, in the order of its fields.
    private(set) var names: [IdentityKey] = []
    /// Whether it refers to anything, by whatever number or id.
    private(set) var refers = false

    init(of record: AnyRecord) {
        required = record.required
        precondition(required.count <= 32, "a kind requires a handful of fields")
        record.read(&self)
    }

    /// Hands over the hash of each name.
    func forEachName(_ body: (UInt64) -> Void) {
        names.withUnsafeBufferPointer { names in
            for index in names.indices { body(names[index].hash) }
        }
    }

    /// The first field that is wrong, in the order in which the kind lists them.
    func firstFault(isNew: Bool) -> (key: String, fault: Fault)? {
        for (index, key) in required.enumerated() {
            let bit: UInt32 = 1 << UInt32(index)
            if isNew, given & bit == 0 { return (key, .missing) }
            if cleared & bit != 0 { return (key, .cleared) }
            if blank & bit != 0, key != "body" { return (key, .blank) }
        }
        return nil
    }

    private func bit(_ key: String) -> UInt32 {
        for (index, other) in required.enumerated() where other == key { return 1 << UInt32(index) }
        return 0
    }

    private mutating func note<Value>(_ key: String, _ field: Change<Value>, _ size: (Value) -> Int) {
        switch field {
        case .keep: break
        case .clear: cleared |= bit(key)
        case .set(let value):
            given |= bit(key)
            bytes += size(value)
        }
    }

    /// Whether a text has no letter, digit or sign in it.
    private static func isBlank(_ text: String) -> Bool {
        // Nearly every text begins with a visible ASCII character.
        if let first = text.utf8.first, (0x21...0x7E).contains(first) { return false }
        return text.allSatisfy(\.isWhitespace)
    }
}

extension RequiredFields: RecordFields {
    mutating func text(_ key: String, _ field: inout Change<String>) {
        if case .set(let text) = field, Self.isBlank(text) { blank |= bit(key) }
        note(key, field) { $0.utf8.count }
    }

    mutating func word(_ key: String, _ field: inout Change<String>, known: [String]) {
        note(key, field) { $0.utf8.count }
    }

    mutating func texts(_ key: String, _ field: inout Change<[String]>) {
        note(key, field) { $0.reduce(0) { $0 + $1.utf8.count + 8 } }
    }

    mutating func flag(_ key: String, _ field: inout Change<Bool>) { note(key, field) { _ in 1 } }
    mutating func integer(_ key: String, _ field: inout Change<Int64>) { note(key, field) { _ in 8 } }
    mutating func amount(_ key: String, _ field: inout Change<Amount>) { note(key, field) { _ in 8 } }
    mutating func time(_ key: String, _ field: inout Change<Timestamp>) { note(key, field) { _ in 8 } }

    mutating func handles(_ key: String, _ field: inout Change<[Handle]>) {
        note(key, field) { $0.reduce(0) { $0 + $1.channel.utf8.count + $1.handle.utf8.count + 8 } }
    }

    mutating func address(_ key: String, _ field: inout Change<PostalAddress>) {
        note(key, field) { address in
            var bytes = address.street?.utf8.count ?? 0
            bytes += address.city?.utf8.count ?? 0
            bytes += address.region?.utf8.count ?? 0
            bytes += address.postcode?.utf8.count ?? 0
            return bytes + (address.country?.utf8.count ?? 0)
        }
    }

    mutating func items(_ key: String, _ field: inout Change<[OrderItem]>) {
        note(key, field) { $0.reduce(0) { $0 + $1.name.utf8.count + 24 } }
    }

    private mutating func refer<Subject>(
        _ kind: EntityKind, _ key: String, _ field: Change<Reference<Subject>>
    ) {
        switch field {
        case .keep: return
        case .clear: cleared |= bit(key)
        case .set(let reference):
            given |= bit(key)
            bytes += 8
            refers = true
            if case .foreign(let foreign) = reference { names.append(IdentityKey(kind, foreign)) }
        }
    }

    mutating func reference(_ key: String, _ field: inout Change<Reference<Customer>>) { refer(.customer, key, field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Ticket>>) { refer(.ticket, key, field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Message>>) { refer(.message, key, field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<SavedReply>>) {
        refer(.savedReply, key, field)
    }
}
