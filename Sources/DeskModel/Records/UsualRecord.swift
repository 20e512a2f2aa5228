/// The usual of a customer, as an agent recorded it.
public struct UsualRecord: NativeRecord {
    /// The kind `usual`.
    public static let kind = EntityKind.usual
    /// The keys a new one needs.
    public static let required = ["customer", "item"]

    /// Whose.
    public var customer: Change<Reference<Customer>> = .keep
    /// What they have.
    public var item: Change<String> = .keep
    /// When it applies: `mornings`.
    public var context: Change<String> = .keep
    /// When it was recorded.
    public var at: Change<Timestamp> = .keep
    /// Who recorded it.
    public var by: Change<String> = .keep

    /// A record that says nothing yet.
    public init() {}

    /// Shows every field to the visitor.
    public mutating func visit(_ fields: inout some RecordFields) {
        fields.reference("customer", &customer)
        fields.text("item", &item)
        fields.text("context", &context)
        fields.time("at", &at)
        fields.text("by", &by)
    }
}
