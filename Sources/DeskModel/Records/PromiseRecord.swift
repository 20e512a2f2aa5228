/// A promise given to a customer.
public struct PromiseRecord: NativeRecord {
    /// The kind `promise`.
    public static let kind = EntityKind.promise
    /// The keys a new one needs.
    public static let required = ["customer", "text", "due"]

    /// To whom.
    public var customer: Change<Reference<Customer>> = .keep
    /// The ticket it was given on.
    public var ticket: Change<Reference<Ticket>> = .keep
    /// What was promised.
    public var text: Change<String> = .keep
    /// By when.
    public var due: Change<Timestamp> = .keep
    /// Open, kept or broken.
    public var status: Change<String> = .keep
    /// The agent who keeps it.
    public var owner: Change<String> = .keep
    /// When it was given.
    public var at: Change<Timestamp> = .keep
    /// Why it stands so: why it was broken.
    public var reason: Change<String> = .keep

    /// A record that says nothing yet.
    public init() {}

    /// Shows every field to the visitor.
    public mutating func visit(_ fields: inout some RecordFields) {
        fields.reference("customer", &customer)
        fields.reference("ticket", &ticket)
        fields.text("text", &text)
        fields.time("due", &due)
        fields.word("status", &status, known: PromiseStatus.names)
        fields.text("owner", &owner)
        fields.time("at", &at)
        fields.text("reason", &reason)
    }
}
