import DeskModel

/// The keys of a record's fields, in the order in which it shows them.
struct FieldKeys: RecordFields {
    private(set) var keys: [String] = []

    init(of record: AnyRecord) { record.read(&self) }

    mutating func text(_ key: String, _ field: inout Change<String>) { keys.append(key) }
    mutating func word(_ key: String, _ field: inout Change<String>, known: [String]) { keys.append(key) }
    mutating func texts(_ key: String, _ field: inout Change<[String]>) { keys.append(key) }
    mutating func flag(_ key: String, _ field: inout Change<Bool>) { keys.append(key) }
    mutating func integer(_ key: String, _ field: inout Change<Int64>) { keys.append(key) }
    mutating func amount(_ key: String, _ field: inout Change<Amount>) { keys.append(key) }
    mutating func time(_ key: String, _ field: inout Change<Timestamp>) { keys.append(key) }
    mutating func handles(_ key: String, _ field: inout Change<[Handle]>) { keys.append(key) }
    mutating func address(_ key: String, _ field: inout Change<PostalAddress>) { keys.append(key) }
    mutating func items(_ key: String, _ field: inout Change<[OrderItem]>) { keys.append(key) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Customer>>) { keys.append(key) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Ticket>>) { keys.append(key) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Message>>) { keys.append(key) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<SavedReply>>) { keys.append(key) }
}
