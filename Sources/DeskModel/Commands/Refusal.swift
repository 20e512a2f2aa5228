/// Why a command cannot be done; nothing changed.
public enum Refusal: Error, Equatable, Sendable {
    /// There is no such customer, ticket, …
    case noSuch(EntityKind, String)
    /// Another agent holds the ticket.
    case heldByAnother(TicketID, holder: String)
    /// There is nothing to serve.
    case nothingToServe
    /// Something newer arrived on the ticket since the agent began; `sequence` is the newest event's.
    case newerActivity(TicketID, sequence: UInt64)
    /// The ticket's status does not allow it.
    case wrongStatus(TicketID, TicketStatus, wanted: String)
    /// Solving asks for the reason.
    case reasonNeeded(TicketID)
    /// An open promise blocks closing.
    case openPromise(TicketID, PromiseID)
    /// A complaint's recovery steps are neither done nor skipped with a reason.
    case recoveryUnfinished(ComplaintID, RecoveryStep)
    /// The reply has placeholders that nothing filled.
    case unfilledPlaceholders([String])
    /// The reply was sent, or withdrawn, already.
    case tooLate(MessageID)
    /// A value is not right; the sentence says which and why.
    case invalid(String)
    /// The acting agent's role does not allow it.
    case notAllowed(String)
}

extension Refusal {
    /// The exit status of the command line (contract: Conventions).
    public var exitStatus: Int32 {
        switch self {
        case .noSuch, .nothingToServe: 66
        case .heldByAnother, .newerActivity: 75
        case .notAllowed: 77
        case .wrongStatus, .reasonNeeded, .openPromise, .recoveryUnfinished, .unfilledPlaceholders, .tooLate, .invalid:
            64
        }
    }
}
