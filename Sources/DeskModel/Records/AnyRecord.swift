/// A record of any native kind.
///
/// Boxed, so that an event is small and cheap to hand on: a customer's record alone has fourteen fields.
public indirect enum AnyRecord: Equatable, Sendable {
    case customer(CustomerRecord)
    case preference(PreferenceRecord)
    case usual(UsualRecord)
    case note(NoteRecord)
    case fact(FactRecord)
    case order(OrderRecord)
    case ticket(TicketRecord)
    case message(MessageRecord)
    case complaint(ComplaintRecord)
    case promise(PromiseRecord)
    case survey(SurveyRecord)
    case savedReply(SavedReplyRecord)
    case agent(AgentRecord)
    case idea(IdeaRecord)

    /// An empty record of a kind; nil for kinds that have no native lines of their own (merges, events).
    public init?(kind: EntityKind) {
        switch kind {
        case .customer: self = .customer(CustomerRecord())
        case .preference: self = .preference(PreferenceRecord())
        case .usual: self = .usual(UsualRecord())
        case .note: self = .note(NoteRecord())
        case .fact: self = .fact(FactRecord())
        case .order: self = .order(OrderRecord())
        case .ticket: self = .ticket(TicketRecord())
        case .message: self = .message(MessageRecord())
        case .complaint: self = .complaint(ComplaintRecord())
        case .promise: self = .promise(PromiseRecord())
        case .survey: self = .survey(SurveyRecord())
        case .savedReply: self = .savedReply(SavedReplyRecord())
        case .agent: self = .agent(AgentRecord())
        case .idea: self = .idea(IdeaRecord())
        case .merge, .event: return nil
        }
    }

    /// The kind of thing it is about.
    public var kind: EntityKind {
        switch self {
        case .customer: .customer
        case .preference: .preference
        case .usual: .usual
        case .note: .note
        case .fact: .fact
        case .order: .order
        case .ticket: .ticket
        case .message: .message
        case .complaint: .complaint
        case .promise: .promise
        case .survey: .survey
        case .savedReply: .savedReply
        case .agent: .agent
        case .idea: .idea
        }
    }

    /// The keys that a line about a new thing of this kind needs.
    public var required: [String] {
        switch self {
        case .customer: CustomerRecord.required
        case .preference: PreferenceRecord.required
        case .usual: UsualRecord.required
        case .note: NoteRecord.required
        case .fact: FactRecord.required
        case .order: OrderRecord.required
        case .ticket: TicketRecord.required
        case .message: MessageRecord.required
        case .complaint: ComplaintRecord.required
        case .promise: PromiseRecord.required
        case .survey: SurveyRecord.required
        case .savedReply: SavedReplyRecord.required
        case .agent: AgentRecord.required
        case .idea: IdeaRecord.required
        }
    }

    /// Whether it changes nothing but whose the thing is.
    public var isHandOver: Bool {
        let outline = RecordOutline(self)
        return outline.given == ["customer"] && outline.cleared.isEmpty
    }

    /// Shows every field to a visitor that only looks: what it writes is lost.
    public func read(_ fields: inout some RecordFields) {
        switch self {
        case .customer(var record): record.visit(&fields)
        case .preference(var record): record.visit(&fields)
        case .usual(var record): record.visit(&fields)
        case .note(var record): record.visit(&fields)
        case .fact(var record): record.visit(&fields)
        case .order(var record): record.visit(&fields)
        case .ticket(var record): record.visit(&fields)
        case .message(var record): record.visit(&fields)
        case .complaint(var record): record.visit(&fields)
        case .promise(var record): record.visit(&fields)
        case .survey(var record): record.visit(&fields)
        case .savedReply(var record): record.visit(&fields)
        case .agent(var record): record.visit(&fields)
        case .idea(var record): record.visit(&fields)
        }
    }

    /// Shows every field to the visitor.
    public mutating func visit(_ fields: inout some RecordFields) {
        switch self {
        case .customer(var record):
            record.visit(&fields)
            self = .customer(record)
        case .preference(var record):
            record.visit(&fields)
            self = .preference(record)
        case .usual(var record):
            record.visit(&fields)
            self = .usual(record)
        case .note(var record):
            record.visit(&fields)
            self = .note(record)
        case .fact(var record):
            record.visit(&fields)
            self = .fact(record)
        case .order(var record):
            record.visit(&fields)
            self = .order(record)
        case .ticket(var record):
            record.visit(&fields)
            self = .ticket(record)
        case .message(var record):
            record.visit(&fields)
            self = .message(record)
        case .complaint(var record):
            record.visit(&fields)
            self = .complaint(record)
        case .promise(var record):
            record.visit(&fields)
            self = .promise(record)
        case .survey(var record):
            record.visit(&fields)
            self = .survey(record)
        case .savedReply(var record):
            record.visit(&fields)
            self = .savedReply(record)
        case .agent(var record):
            record.visit(&fields)
            self = .agent(record)
        case .idea(var record):
            record.visit(&fields)
            self = .idea(record)
        }
    }
}
