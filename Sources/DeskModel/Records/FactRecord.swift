/// A fact the customer has already given: never ask for it again.
public struct FactRecord: NativeRecord {
    /// The kind `fact`.
    public static let kind = EntityKind.fact
    /// The keys a new one needs.
    public static let required = ["customer", "key", "value"]

    /// Whose.
    public var customer: Change<Reference<Customer>> = .keep
    /// The ticket on which it came up.
    public var ticket: Change<Reference<Ticket>> = .keep
    /// What it is: `order number`, `device`, `step tried`.
    public var key: Change<String> = .keep
    /// The fact.
    public var value: Change<String> = .keep
    /// When it was given.
    public var at: Change<Timestamp> = .keep
    /// The message that told us.
    public var message: Change<Reference<Message>> = .keep

    /// A record that says nothing yet.
    public init() {}

    /// Shows every field to the visitor.
    public mutating func visit(_ fields: inout some RecordFields) {
        fields.reference("customer", &customer)
        fields.reference("ticket", &ticket)
        fields.text("key", &key)
        fields.text("value", &value)
        fields.time("at", &at)
        fields.reference("message", &message)
    }
}
