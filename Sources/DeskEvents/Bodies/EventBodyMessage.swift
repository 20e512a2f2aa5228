import DeskModel

extension PBEvent.OneOf_Body {
    /// The message of a body; nil for one of an unknown kind, whose bytes are kept as they are.
    init?(_ body: EventBody) {
        switch body {
        case .recorded(let record, let number): self.init(record, number: number)
        case .placeholder(let kind, let number): self = .placeholder(PBPlaceholder(kind, number: number))
        case .held(let change): self = .held(PBHoldChange(change))
        case .status(let change): self = .status(PBStatusChange(change))
        case .skipped(let reason): self = .skipped(PBSkip(reason: reason))
        case .replyWithdrawn(let message): self = .replyWithdrawn(PBReplyWithdrawal(message))
        case .delivery(let message, let state, let detail):
            self = .delivery(PBDelivery(message, state, detail: detail))
        case .ticketsMerged(let merge, let from, let into):
            self = .ticketsMerged(PBTicketMerge(merge, from: from, into: into))
        case .ticketsUnmerged(let merge): self = .ticketsUnmerged(PBTicketUnmerge(merge))
        case .ticketSplit(let from, let messages): self = .ticketSplit(PBTicketSplit(from: from, messages: messages))
        case .ticketsLinked(let other, let linked): self = .ticketsLinked(PBTicketLink(other, linked: linked))
        case .clock(let change): self = .clock(PBClockChange(change))
        case .customersMerged(let merge, let from, let into, let fields):
            self = .customersMerged(PBCustomerMerge(merge, from: from, into: into, fromFields: fields))
        case .customersUnmerged(let merge): self = .customersUnmerged(PBCustomerUnmerge(merge))
        case .customersToldApart(let other, let apart):
            self = .customersToldApart(PBCustomersApart(other, apart: apart))
        case .customerViewed: self = .customerViewed(PBCustomerView())
        case .recovery(let complaint, let change): self = .recovery(PBRecoveryChange(complaint, change))
        case .remedy(let given): self = .remedy(PBRemedyGiven(given))
        case .configured(let toml): self = .configured(PBConfiguration(toml: toml))
        case .unknown: return nil
        }
    }

    private init(_ record: AnyRecord, number: UInt64) {
        switch record {
        case .customer(let record): self = .customerRecord(PBCustomerRecord(record, number: number))
        case .preference(let record): self = .preferenceRecord(PBPreferenceRecord(record, number: number))
        case .usual(let record): self = .usualRecord(PBUsualRecord(record, number: number))
        case .note(let record): self = .noteRecord(PBNoteRecord(record, number: number))
        case .fact(let record): self = .factRecord(PBFactRecord(record, number: number))
        case .order(let record): self = .orderRecord(PBOrderRecord(record, number: number))
        case .ticket(let record): self = .ticketRecord(PBTicketRecord(record, number: number))
        case .message(let record): self = .messageRecord(PBMessageRecord(record, number: number))
        case .complaint(let record): self = .complaintRecord(PBComplaintRecord(record, number: number))
        case .promise(let record): self = .promiseRecord(PBPromiseRecord(record, number: number))
        case .survey(let record): self = .surveyRecord(PBSurveyRecord(record, number: number))
        case .savedReply(let record): self = .savedReplyRecord(PBSavedReplyRecord(record, number: number))
        case .agent(let record): self = .agentRecord(PBAgentRecord(record, number: number))
        case .idea(let record): self = .ideaRecord(PBIdeaRecord(record, number: number))
        }
    }

    /// The body the message stands for; nil when it holds a word of a closed list that this program does not know.
    func value() throws(EventCodecError) -> EventBody? {
        switch self {
        case .customerRecord(let message): try recorded(message) { .customer($0) }
        case .preferenceRecord(let message): try recorded(message) { .preference($0) }
        case .usualRecord(let message): try recorded(message) { .usual($0) }
        case .noteRecord(let message): try recorded(message) { .note($0) }
        case .factRecord(let message): try recorded(message) { .fact($0) }
        case .orderRecord(let message): try recorded(message) { .order($0) }
        case .ticketRecord(let message): try recorded(message) { .ticket($0) }
        case .messageRecord(let message): try recorded(message) { .message($0) }
        case .complaintRecord(let message): try recorded(message) { .complaint($0) }
        case .promiseRecord(let message): try recorded(message) { .promise($0) }
        case .surveyRecord(let message): try recorded(message) { .survey($0) }
        case .savedReplyRecord(let message): try recorded(message) { .savedReply($0) }
        case .agentRecord(let message): try recorded(message) { .agent($0) }
        case .ideaRecord(let message): try recorded(message) { .idea($0) }
        case .placeholder(let message): try message.body()
        case .held(let message): try message.body()
        case .status(let message): try message.body()
        case .skipped(let message): message.body
        case .replyWithdrawn(let message): try message.body()
        case .delivery(let message): try message.body()
        case .ticketsMerged(let message): try message.body()
        case .ticketsUnmerged(let message): try message.body()
        case .ticketSplit(let message): try message.body()
        case .ticketsLinked(let message): try message.body()
        case .clock(let message): try message.body()
        case .customersMerged(let message): try message.body()
        case .customersUnmerged(let message): try message.body()
        case .customersToldApart(let message): try message.body()
        case .customerViewed: .customerViewed
        case .recovery(let message): try message.body()
        case .remedy(let message): try message.body()
        case .configured(let message): .configured(toml: message.toml)
        }
    }

    private func recorded<Message: RecordMessage>(
        _ message: Message, _ wrap: (Message.Record) -> AnyRecord
    ) throws(EventCodecError) -> EventBody {
        guard message.number > 0 else { throw .numberMissing("\(Message.Record.kind.nativeName)_record.number") }
        return .recorded(wrap(try message.record()), number: message.number)
    }
}
