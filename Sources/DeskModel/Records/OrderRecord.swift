/// An order of a customer.
public struct OrderRecord: NativeRecord {
    /// The kind `order`.
    public static let kind = EntityKind.order
    /// The keys a new one needs.
    public static let required = ["customer", "at"]

    /// Whose.
    public var customer: Change<Reference<Customer>> = .keep
    /// When it was made.
    public var at: Change<Timestamp> = .keep
    /// What was ordered.
    public var items: Change<[OrderItem]> = .keep
    /// What it came to.
    public var total: Change<Amount> = .keep
    /// The currency, as given.
    public var currency: Change<String> = .keep
    /// How it stands, as given.
    public var status: Change<String> = .keep

    /// A record that says nothing yet.
    public init() {}

    /// Shows every field to the visitor.
    public mutating func visit(_ fields: inout some RecordFields) {
        fields.reference("customer", &customer)
        fields.time("at", &at)
        fields.items("items", &items)
        fields.amount("total", &total)
        fields.text("currency", &currency)
        fields.text("status", &status)
    }
}
