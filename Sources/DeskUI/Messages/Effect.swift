import Desk
import DeskModel

/// The number of a request: an answer with another number than the last one given out for its purpose is stale.
public struct RequestNumber: Hashable, Comparable, Sendable {
    /// Counted from 1; 0 is that of no request.
    public var number: UInt64

    /// Before any request.
    public static let none = RequestNumber(number: 0)

    /// Orders by time of asking.
    public static func < (left: RequestNumber, right: RequestNumber) -> Bool { left.number < right.number }
}

/// What the update function wants done outside, as data.
///
/// Of the requests that answer with a message, a newer one of the same kind replaces one that has not begun and cancels
/// one that can be: see `EffectLane`.
public enum Effect: Equatable, Sendable {
    /// Reads a selection of the queue, and the rows in a window on it.
    case loadQueue(RequestNumber, Selection, QueueWindow)
    /// Reads rows of the list that are about to be seen.
    case loadRows(RequestNumber, [TicketID])
    /// Reads a ticket and its customer.
    case loadTicket(RequestNumber, TicketID)
    /// Reads a ticket that is likely to be shown next.
    case prefetch(TicketID)
    /// Reads a selection of the queue that is likely to be listed next, with its first ticket.
    case loadAhead(Selection, QueueWindow)
    /// Reads a customer for the customer screen.
    case loadCustomer(RequestNumber, CustomerID)
    /// Reads earlier entries of a customer's timeline.
    case loadEarlier(RequestNumber, CustomerID, before: TimelineMark)
    /// Asks for replies to a ticket.
    case suggest(RequestNumber, TicketID)
    /// Looks a customer up; the best so many rows are wanted.
    case find(RequestNumber, String, rows: Int)
    /// Searches all texts.
    case search(RequestNumber, String)
    /// Looks for customers who may be one person.
    case loadDuplicates(RequestNumber)
    /// Reads two customers side by side.
    case compare(RequestNumber, CustomerID, CustomerID)
    /// Reads what came since the newest merge of a customer.
    case loadSequel(RequestNumber, CustomerID)
    /// Reads the wallboard's figures over a window in seconds.
    case loadStatistics(RequestNumber, window: Int64)
    /// Changes the desk.
    case perform(RequestNumber, Deed)
    /// Reads the agent's draft on a ticket.
    case loadDraft(TicketID)
    /// Keeps a draft.
    case saveDraft(TicketID, Draft)
    /// Forgets a draft.
    case discardDraft(TicketID)
    /// Shows others what the agent looks at.
    case showPresence(TicketID?, isReplying: Bool)
    /// Puts a text on the terminal's clipboard.
    case copy(String)
    /// Remembers the theme that was chosen, for the next start.
    case keepTheme(String)
    /// Keeps a filter of the queue under a name; without one, forgets the name.
    case keepView(RequestNumber, String, filter: String?)
    /// Draws every cell again.
    case repaint
    /// Stops the program until the shell continues it.
    case suspend
    /// Ends the program.
    case quit(status: Int32)
}
