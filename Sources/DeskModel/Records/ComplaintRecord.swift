/// A complaint and where its recovery stands.
public struct ComplaintRecord: NativeRecord {
    /// The kind `complaint`.
    public static let kind = EntityKind.complaint
    /// The keys a new one needs.
    public static let required = ["customer", "at", "reason"]

    /// Whose.
    public var customer: Change<Reference<Customer>> = .keep
    /// The ticket it came up on.
    public var ticket: Change<Reference<Ticket>> = .keep
    /// When it was made.
    public var at: Change<Timestamp> = .keep
    /// What went wrong.
    public var reason: Change<String> = .keep
    /// Open or closed.
    public var status: Change<String> = .keep
    /// What was done to make it good.
    public var remedy: Change<String> = .keep

    /// A record that says nothing yet.
    public init() {}

    /// Shows every field to the visitor.
    public mutating func visit(_ fields: inout some RecordFields) {
        fields.reference("customer", &customer)
        fields.reference("ticket", &ticket)
        fields.time("at", &at)
        fields.text("reason", &reason)
        fields.word("status", &status, known: ComplaintStatus.names)
        fields.text("remedy", &remedy)
    }
}
