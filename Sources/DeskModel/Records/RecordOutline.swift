/// What a record speaks of, whatever its kind: which keys it sets, which it clears, and how large it is.
public struct RecordOutline: RecordFields, Sendable {
    /// The keys that get a value.
    public private(set) var given: Set<String> = []
    /// The keys that are emptied.
    public private(set) var cleared: Set<String> = []
    /// The keys that get a text without any letter, digit or sign in it.
    public private(set) var blank: Set<String> = []
    /// How many bytes its texts take in UTF-8.
    public private(set) var bytes = 0

    /// The outline of a record.
    public init(_ record: AnyRecord) {
        record.read(&self)
    }

    /// Whether it speaks of no field at all.
    public var isEmpty: Bool { given.isEmpty && cleared.isEmpty }

    private mutating func note<Value>(_ key: String, _ field: Change<Value>, _ size: (Value) -> Int) {
        switch field {
        case .keep: break
        case .clear: cleared.insert(key)
        case .set(let value):
            given.insert(key)
            bytes += size(value)
        }
    }

    /// Notes a text.
    public mutating func text(_ key: String, _ field: inout Change<String>) {
        if case .set(let text) = field, text.allSatisfy(\.isWhitespace) { blank.insert(key) }
        note(key, field) { $0.utf8.count }
    }

    /// Notes a word.
    public mutating func word(_ key: String, _ field: inout Change<String>, known: [String]) {
        note(key, field) { $0.utf8.count }
    }

    /// Notes a list of texts.
    public mutating func texts(_ key: String, _ field: inout Change<[String]>) {
        note(key, field) { $0.reduce(0) { $0 + $1.utf8.count + 8 } }
    }

    /// Notes a truth value.
    public mutating func flag(_ key: String, _ field: inout Change<Bool>) { note(key, field) { _ in 1 } }

    /// Notes a whole number.
    public mutating func integer(_ key: String, _ field: inout Change<Int64>) { note(key, field) { _ in 8 } }

    /// Notes an amount.
    public mutating func amount(_ key: String, _ field: inout Change<Amount>) { note(key, field) { _ in 8 } }

    /// Notes an instant.
    public mutating func time(_ key: String, _ field: inout Change<Timestamp>) { note(key, field) { _ in 8 } }

    /// Notes a list of handles.
    public mutating func handles(_ key: String, _ field: inout Change<[Handle]>) {
        note(key, field) { $0.reduce(0) { $0 + $1.channel.utf8.count + $1.handle.utf8.count + 8 } }
    }

    /// Notes an address.
    public mutating func address(_ key: String, _ field: inout Change<PostalAddress>) {
        note(key, field) { address in
            [address.street, address.city, address.region, address.postcode, address.country]
                .reduce(0) { $0 + ($1?.utf8.count ?? 0) }
        }
    }

    /// Notes the lines of an order.
    public mutating func items(_ key: String, _ field: inout Change<[OrderItem]>) {
        note(key, field) { $0.reduce(0) { $0 + $1.name.utf8.count + 24 } }
    }

    /// Notes a customer.
    public mutating func reference(_ key: String, _ field: inout Change<Reference<Customer>>) {
        note(key, field) { _ in 8 }
    }

    /// Notes a ticket.
    public mutating func reference(_ key: String, _ field: inout Change<Reference<Ticket>>) {
        note(key, field) { _ in 8 }
    }

    /// Notes a message.
    public mutating func reference(_ key: String, _ field: inout Change<Reference<Message>>) {
        note(key, field) { _ in 8 }
    }

    /// Notes a saved reply.
    public mutating func reference(_ key: String, _ field: inout Change<Reference<SavedReply>>) {
        note(key, field) { _ in 8 }
    }
}
