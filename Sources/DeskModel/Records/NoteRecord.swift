/// A note on a customer.
public struct NoteRecord: NativeRecord {
    /// The kind `note`.
    public static let kind = EntityKind.note
    /// The keys a new one needs.
    public static let required = ["customer", "text"]

    /// Whose.
    public var customer: Change<Reference<Customer>> = .keep
    /// What it says.
    public var text: Change<String> = .keep
    /// Whether it stands first.
    public var pinned: Change<Bool> = .keep
    /// When it was written.
    public var at: Change<Timestamp> = .keep
    /// Who wrote it.
    public var by: Change<String> = .keep

    /// A record that says nothing yet.
    public init() {}

    /// Shows every field to the visitor.
    public mutating func visit(_ fields: inout some RecordFields) {
        fields.reference("customer", &customer)
        fields.text("text", &text)
        fields.flag("pinned", &pinned)
        fields.time("at", &at)
        fields.text("by", &by)
    }
}
