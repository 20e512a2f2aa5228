import Desk
import DeskModel

/// The ticket that the desk shows: the one under the cursor, looked at in passing or opened.
public struct TicketPane: Equatable, Sendable {
    /// Which.
    public var id: TicketID
    /// Whether the agent opened it: others see that, and it is what keys of the ticket mean.
    public var isOpened = false
    /// Whether the agent's draft on it was asked for and has come.
    public var draftIsKnown = false
    /// Whether it was read since it is shown.
    public var isCurrent = false
    /// Whether the agent did something to it since it was read.
    public var isChanging = false
    /// Whether a deed brought it, so that keys struck meanwhile are meant for it.
    public var isArriving = false
    /// What was solved to come to it, as long as that has not been told: whose ticket this is belongs to it.
    public var comesAfter: String?
    /// The ticket and its customer; nil until they are read.
    public var page: TicketPage?
    /// Whether they are read: asked by a number, for to compare with nothing copies all of them.
    var isRead: Bool { page?.ticket.basis != nil }
    /// Its timeline.
    public var conversation: Conversation?
    /// Replies to it; nil until they are known.
    public var suggestions: [SuggestedReply]?
    /// The first line of the customer view on screen.
    public var customerTop = 0
    /// The entry to show once it is read, by its sequence.
    public var wanted: UInt64?
    /// Why it could not be read.
    public var problem: Problem?

    /// A ticket of which nothing is known yet.
    public init(_ id: TicketID) { self.id = id }

    /// The customer whose it is.
    public var customer: CustomerView? { page?.customer }
    /// The ticket as the queue lists it.
    public var row: QueueRow? { page?.ticket.row }

    /// As it was when it was last shown, to be shown again: what was read then may be otherwise now.
    func comingBack() -> TicketPane {
        var pane = self
        pane.isOpened = false
        pane.draftIsKnown = false
        pane.isCurrent = false
        pane.isChanging = false
        pane.isArriving = false
        pane.comesAfter = nil
        pane.wanted = nil
        return pane
    }

    /// Takes over what is newly read of it.
    mutating func take(_ fresh: TicketPage, scope: TimelineScope) {
        problem = nil
        isCurrent = true
        page = fresh
        if conversation == nil {
            conversation = Conversation(of: fresh, scope: scope)
        } else {
            conversation?.refresh(fresh)
        }
        if let wanted { go(to: wanted) }
    }

    /// Shows the entry with a sequence on top, as soon as it is there.
    mutating func go(to sequence: UInt64) {
        wanted = sequence
        guard conversation?.entries.contains(where: { $0.sequence == sequence }) == true else { return }
        wanted = nil
        conversation?.place = .top(sequence: sequence, line: 0)
    }
}

/// The screen of one customer: their tickets, their timeline, all that is known of them.
public struct CustomerScreen: Equatable, Sendable {
    /// Which customer.
    public var id: CustomerID
    /// All that is known; nil until it is read.
    public var view: CustomerView?
    /// Their timeline.
    public var conversation: Conversation?
    /// Their tickets, and which is chosen.
    public var tickets = QueuePane()
    /// The first line of the customer view on screen.
    public var customerTop = 0
    /// Why it could not be read.
    public var problem: Problem?

    /// The screen of a customer of whom nothing is read yet.
    public init(_ id: CustomerID) { self.id = id }

    /// Takes over what is newly read.
    mutating func take(_ fresh: CustomerView, visible: Int, now: Timestamp) {
        problem = nil
        view = fresh
        tickets.replace(with: fresh.tickets, visible: visible, now: now)
        if conversation == nil {
            conversation = Conversation(of: fresh)
        } else {
            conversation?.refresh(fresh)
        }
    }
}

/// Tickets read lately, so that coming back to one shows it at once while it is read afresh.
public struct PageCache: Equatable, Sendable {
    /// A pane where it stays, so that changing the order of many moves none of them.
    private final class Kept: Sendable {
        let pane: TicketPane

        init(_ pane: TicketPane) { self.pane = pane }
    }

    /// The latest last.
    private var kept: [Kept] = []

    /// How many tickets are kept.
    static let limit = 32

    /// Keeps a ticket that was read ahead with replies to it, unless it was shown before.
    mutating func keep(_ page: TicketPage, _ suggestions: [SuggestedReply]?) {
        guard !knows(page.ticket.row.ticket) else { return }
        var pane = TicketPane(page.ticket.row.ticket)
        pane.page = page
        pane.conversation = Conversation(of: page)
        pane.suggestions = suggestions
        keep(pane)
    }

    /// Whether a ticket was shown, or read ahead, lately.
    func knows(_ ticket: TicketID) -> Bool { kept.contains { $0.pane.id == ticket } }

    /// The pane as it was when the ticket was last shown.
    func pane(of ticket: TicketID) -> TicketPane? { kept.last { $0.pane.id == ticket }?.pane }

    /// Keeps a pane, and lets the one that was shown longest ago go.
    mutating func keep(_ pane: TicketPane) {
        guard pane.page != nil else { return }
        kept.removeAll { $0.pane.id == pane.id }
        kept.append(Kept(pane))
        if kept.count > Self.limit { kept.removeFirst() }
    }

    /// Whether both keep the same, in the same order.
    public static func == (left: PageCache, right: PageCache) -> Bool {
        left.kept.elementsEqual(right.kept) { $0 === $1 || $0.pane == $1.pane }
    }
}
