// Whose a thing is, and on which ticket it came up.
extension DeskState {
    /// The customer whose data a thing of a kind is, as far as the desk knows.
    public func owner(of kind: EntityKind, _ number: UInt64) -> CustomerID? {
        guard number > 0 else { return nil }
        return switch kind {
        case .customer: customers.contains(CustomerID(number)) ? CustomerID(number) : nil
        case .ticket: tickets.read(TicketID(number)) { $0.customer } ?? nil
        case .message:
            messages.read(MessageID(number)) { $0.ticket }.flatMap { tickets.read($0) { $0.customer } ?? nil }
        case .order: orders.read(OrderID(number)) { $0.customer } ?? nil
        case .complaint: complaints.read(ComplaintID(number)) { $0.customer } ?? nil
        case .promise: promises.read(PromiseID(number)) { $0.customer } ?? nil
        case .survey: surveys.read(SurveyID(number)) { $0.customer } ?? nil
        case .idea: ideas.read(IdeaID(number)) { $0.customer } ?? nil
        case .preference, .usual, .note, .fact: nested.home(kind, number)
        case .savedReply, .agent, .merge, .event: nil
        }
    }

    /// The ticket on which a thing of a kind came up, as far as the desk knows; of a ticket, itself.
    public func ticket(of kind: EntityKind, _ number: UInt64) -> TicketID? {
        guard number > 0 else { return nil }
        return switch kind {
        case .ticket: tickets.contains(TicketID(number)) ? TicketID(number) : nil
        case .message: messages.read(MessageID(number)) { $0.ticket }
        case .complaint: complaints.read(ComplaintID(number)) { $0.ticket } ?? nil
        case .promise: promises.read(PromiseID(number)) { $0.ticket } ?? nil
        case .survey: surveys.read(SurveyID(number)) { $0.ticket } ?? nil
        case .fact:
            nested.home(.fact, number).flatMap { customers[$0] }
                .flatMap { customer in customer.facts.index(of: number).flatMap { customer.facts[$0].ticket } }
        case .customer, .order, .idea, .preference, .usual, .note, .savedReply, .agent, .merge, .event: nil
        }
    }
}
