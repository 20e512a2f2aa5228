/// A product idea of a customer.
public struct IdeaRecord: NativeRecord {
    /// The kind `idea`.
    public static let kind = EntityKind.idea
    /// The keys a new one needs.
    public static let required = ["customer", "at", "text"]

    /// Whose.
    public var customer: Change<Reference<Customer>> = .keep
    /// When they told us.
    public var at: Change<Timestamp> = .keep
    /// The idea.
    public var text: Change<String> = .keep
    /// What it belongs to.
    public var topic: Change<String> = .keep

    /// A record that says nothing yet.
    public init() {}

    /// Shows every field to the visitor.
    public mutating func visit(_ fields: inout some RecordFields) {
        fields.reference("customer", &customer)
        fields.time("at", &at)
        fields.text("text", &text)
        fields.text("topic", &topic)
    }
}
