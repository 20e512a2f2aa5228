/// A message on a ticket, or an internal note.
public struct MessageRecord: NativeRecord {
    /// The kind `message`.
    public static let kind = EntityKind.message
    /// The keys a new one needs.
    public static let required = ["ticket", "at", "from", "body"]

    /// The ticket.
    public var ticket: Change<Reference<Ticket>> = .keep
    /// When it was written or sent.
    public var at: Change<Timestamp> = .keep
    /// Who speaks: customer, agent or system.
    public var from: Change<String> = .keep
    /// The agent, or the name the customer wrote under.
    public var author: Change<String> = .keep
    /// Whether the customer sees it; false for internal notes.
    public var isPublic: Change<Bool> = .keep
    /// The channel, where it is not the ticket's.
    public var channel: Change<String> = .keep
    /// The identity it came through: an address or a number.
    public var via: Change<String> = .keep
    /// The text, verbatim.
    public var body: Change<String> = .keep
    /// The saved reply it was made from.
    public var savedReply: Change<Reference<SavedReply>> = .keep
    /// A reply that waits to be sent: not before this time, and not if withdrawn.
    public var sendAfter: Change<Timestamp> = .keep

    /// A record that says nothing yet.
    public init() {}

    /// Shows every field to the visitor.
    public mutating func visit(_ fields: inout some RecordFields) {
        fields.reference("ticket", &ticket)
        fields.time("at", &at)
        fields.word("from", &from, known: MessageSender.names)
        fields.text("author", &author)
        fields.flag("public", &isPublic)
        fields.text("channel", &channel)
        fields.text("via", &via)
        fields.text("body", &body)
        fields.reference("saved_reply", &savedReply)
        fields.time("send_after", &sendAfter)
    }
}
