/// A ticket: one matter of one customer.
public struct TicketRecord: NativeRecord {
    /// The kind `ticket`.
    public static let kind = EntityKind.ticket
    /// The keys a new one needs.
    public static let required = ["customer", "at", "channel"]

    /// Whose.
    public var customer: Change<Reference<Customer>> = .keep
    /// When it began.
    public var at: Change<Timestamp> = .keep
    /// How it came in.
    public var channel: Change<String> = .keep
    /// What it is about, in a line.
    public var subject: Change<String> = .keep
    /// Where it stands.
    public var status: Change<String> = .keep
    /// How urgent it is.
    public var priority: Change<String> = .keep
    /// Who has it: an agent's id or name.
    public var assignee: Change<String> = .keep
    /// Why the customer came, a path in the tree of reasons: `drink/cold`.
    public var reason: Change<String> = .keep
    /// Tags.
    public var tags: Change<[String]> = .keep
    /// Whether it is a complaint.
    public var complaint: Change<Bool> = .keep
    /// When it was solved.
    public var solvedAt: Change<Timestamp> = .keep

    /// A record that says nothing yet.
    public init() {}

    /// Shows every field to the visitor.
    public mutating func visit(_ fields: inout some RecordFields) {
        fields.reference("customer", &customer)
        fields.time("at", &at)
        fields.text("channel", &channel)
        fields.text("subject", &subject)
        fields.word("status", &status, known: TicketStatus.names)
        fields.word("priority", &priority, known: TicketPriority.names)
        fields.text("assignee", &assignee)
        fields.text("reason", &reason)
        fields.texts("tags", &tags)
        fields.flag("complaint", &complaint)
        fields.time("solved_at", &solvedAt)
    }
}
