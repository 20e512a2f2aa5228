// Whose a thing is, and on which ticket it came up.
extension DeskState {
    /// The customer whose data a thing of a kind is, as far as the desk knows.
    public func owner(of kind: EntityKind, _ number: UInt64) -> CustomerID? {
        guard number > 0 else { return nil }
        return switch kind {
        case .customer: customers.contains(CustomerID(number)) ? CustomerID(number) : nil
        case .ticket: tickets[TicketID(number)]?.customer
        case .message: messages[MessageID(number)].flatMap { tickets[$0.ticket]?.customer }
        case .order: orders[OrderID(number)]?.customer
        case .complaint: complaints[ComplaintID(number)]?.customer
        case .promise: promises[PromiseID(number)]?.customer
        case .survey: surveys[SurveyID(number)]?.customer
        case .idea: ideas[IdeaID(number)]?.customer
        case .preference, .usual, .note, .fact: nested.home(kind, number)
        case .savedReply, .agent, .merge, .event: nil
        }
    }

    /// The ticket on which a thing of a kind came up, as far as the desk knows; of a ticket, itself.
    public func ticket(of kind: EntityKind, _ number: UInt64) -> TicketID? {
        guard number > 0 else { return nil }
        return switch kind {
        case .ticket: tickets.contains(TicketID(number)) ? TicketID(number) : nil
        case .message: messages[MessageID(number)]?.ticket
        case .complaint: complaints[ComplaintID(number)]?.ticket
        case .promise: promises[PromiseID(number)]?.ticket
        case .survey: surveys[SurveyID(number)]?.ticket
        case .fact:
            nested.home(.fact, number).flatMap { customers[$0] }
                .flatMap { customer in customer.facts.index(of: number).flatMap { customer.facts[$0].ticket } }
        case .customer, .order, .idea, .preference, .usual, .note, .savedReply, .agent, .merge, .event: nil
        }
    }
}
