/// A preference a customer told us.
public struct PreferenceRecord: NativeRecord {
    /// The kind `preference`.
    public static let kind = EntityKind.preference
    /// The keys a new one needs.
    public static let required = ["customer", "key", "value"]

    /// Whose.
    public var customer: Change<Reference<Customer>> = .keep
    /// What it is about.
    public var key: Change<String> = .keep
    /// What they prefer.
    public var value: Change<String> = .keep
    /// When it was recorded.
    public var at: Change<Timestamp> = .keep
    /// Who recorded it.
    public var by: Change<String> = .keep
    /// The message that told us.
    public var message: Change<Reference<Message>> = .keep

    /// A record that says nothing yet.
    public init() {}

    /// Shows every field to the visitor.
    public mutating func visit(_ fields: inout some RecordFields) {
        fields.reference("customer", &customer)
        fields.text("key", &key)
        fields.text("value", &value)
        fields.time("at", &at)
        fields.text("by", &by)
        fields.reference("message", &message)
    }
}
