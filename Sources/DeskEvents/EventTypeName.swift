import DeskModel

extension Event {
    /// The event's type in `log dump` and in exported lines: the native kind of a record, else what happened.
    public var typeName: String { body.typeName }
}

extension EventBody {
    /// The event's type in `log dump` and in exported lines, in snake case.
    public var typeName: String {
        switch self {
        case .recorded(let record, _): record.kind.nativeName
        case .placeholder: "placeholder"
        case .held(let change): "ticket_\(change.manner.name)"
        case .status: "ticket_status"
        case .skipped: "ticket_skipped"
        case .replyWithdrawn: "reply_withdrawn"
        case .delivery: "delivery"
        case .ticketsMerged: "tickets_merged"
        case .ticketsUnmerged: "tickets_unmerged"
        case .ticketSplit: "ticket_split"
        case .ticketsLinked(_, let linked): linked ? "tickets_linked" : "tickets_unlinked"
        case .clock: "clock"
        case .customersMerged: "customers_merged"
        case .customersUnmerged: "customers_unmerged"
        case .customersToldApart(_, let apart): apart ? "customers_told_apart" : "customers_not_told_apart"
        case .customerViewed: "customer_viewed"
        case .recovery: "recovery"
        case .remedy: "remedy"
        case .configured: "configured"
        case .unknown: "unknown"
        }
    }
}
