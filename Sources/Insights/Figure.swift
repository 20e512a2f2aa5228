/// A figure that a screen shows: every one states its definition and opens the tickets behind it.
public enum Figure: String, CaseIterable, Sendable {
    case open
    case waitingOnUs = "waiting_on_us"
    case unassigned
    case pending
    case onHold = "on_hold"
    case snoozed
    case oldestWait = "oldest_wait"
    case atRisk = "at_risk"
    case breached
    case solved
    case reopened
    case firstReply = "first_reply"
    case handle
    case csat
    case nps

    /// What the figure counts, in a sentence.
    public var definition: String {
        switch self {
        case .open: "Tickets that are new or open; snoozed ones are not among them."
        case .waitingOnUs:
            "New and open tickets whose last public word is the customer's, or who have had none from us; "
                + "system messages do not count."
        case .unassigned: "New, open, pending and on-hold tickets that nobody holds."
        case .pending: "Tickets that wait for the customer; a reply opens them again."
        case .onHold: "Tickets that wait for a third party."
        case .snoozed: "Tickets that sleep until a time."
        case .oldestWait: "The oldest message of a customer that nobody answered, on a ticket that waits on us."
        case .atRisk: "Active tickets whose clock is close to its target."
        case .breached: "Active tickets whose clock is past its target."
        case .solved: "Solvings in the window; a ticket solved twice counts twice."
        case .reopened: "Tickets opened again in the window after they had been solved."
        case .firstReply:
            "From a customer's first message to our first public reply, by the time of that reply; tickets we began "
                + "are left out. Median, and the 90th percentile."
        case .handle:
            "How long a ticket was open and assigned, taken when it is solved. Median, and the 90th percentile."
        case .csat: "The mean of CSAT answers (1 to 5) in the window."
        case .nps: "Promoters (9, 10) less detractors (0 to 6), in percent of NPS answers in the window."
        }
    }
}
