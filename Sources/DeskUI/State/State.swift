import Desk
import DeskModel
import TerminalKit

/// Everything that decides what is on screen, clock, size and theme included.
///
/// `update` is the only thing that changes it and `view` the only thing that draws it; neither reads anything else.
public struct State: Equatable, Sendable {
    // MARK: What is outside

    /// What time it is.
    public var now: Timestamp
    /// The zone of the times on screen.
    public var zone: LocalZone
    /// The terminal's size.
    public var size: Size
    /// Whether the terminal has nothing but ASCII letters: keys are spelled then.
    public var isASCII = false
    /// Whether it is told in lines, without a screen: commands are said by their names then.
    public var isPlain = false
    /// The name of the theme in force.
    public var theme: String
    /// The themes there are to choose from.
    public var themes: [String]
    /// Which keys mean what.
    public var keys: KeyMap
    /// Filters of the queue that the person keeps under a name.
    public var views: [SavedView] = []
    /// The theme that the person's configuration names.
    public var configuredTheme: String?
    /// What is wrong with the person's configuration, as it was told.
    public var settingsFaults: [String] = []
    /// What the desk says of itself.
    public var facts: DeskFacts

    // MARK: What is looked at

    /// The screens that were opened, each over the one before; the first is always the desk or the wallboard.
    public var screens: [ScreenKind]
    /// How the screens below the one on top are to be when they are on top again, the lowest first.
    public var covered: [Covered] = []
    /// What has the keys on the screens with panes.
    public var focus: Pane = .queue
    /// What floats over the screen.
    public var overlay: Overlay?
    /// The queue.
    public var queue = QueuePane()
    /// When the queue was last read.
    public var queueReadAt: Timestamp?
    /// When the panes beside the queue follow its cursor; nil while they show the ticket under it.
    public var followDue: Timestamp?
    /// The ticket shown at the desk.
    public var ticket: TicketPane?
    /// Tickets that were shown before.
    public var pages = PageCache()
    /// Lists of the queue that were shown before.
    public var lists = ListMemory()
    /// What of a ticket's timeline is shown.
    public var timelineScope: TimelineScope = .everything
    /// The reply or note being written on the ticket shown.
    public var composer: Composer?
    /// The customer's screen, while one is open.
    public var customer: CustomerScreen?
    /// The wallboard.
    public var wall = Wallboard()

    // MARK: What is known

    /// Who else looks at what.
    public var present: [PresentAgent] = []
    /// Tickets with a draft of the agent.
    public var drafts: Set<TicketID> = []
    /// The event up to which replies from here have told of each ticket: what the agent said after it came from another
    /// terminal.
    public var spoken: [TicketID: UInt64] = [:]
    /// Sentences at the foot of the screen, the oldest first; only the first is shown.
    public var notices: [Notice] = []
    /// The walk through the sample desk, while there is one.
    public var tour: Tour?
    /// What can be taken back, the newest last.
    public var undo: [Undoable] = []
    /// The tickets that were changed last.
    public var justChanged: [TicketID] = []
    /// What was struck before what it is meant for is there.
    public var ahead = TypeAhead()
    /// The command that was refused just now, while what was struck after it still comes.
    public var refused: Refused?
    /// When `n` was struck last.
    public var nextStruckAt: Timestamp?
    /// Whether the desk has answered a lookup: the first one has to read every customer.
    public var hasFound = false
    /// What was searched for last, as it was left.
    public var lastSearch: TextSearch?
    /// Customers opened lately, the newest first.
    public var recentCustomers: [FoundCustomer] = []
    /// Reasons given lately, the newest first.
    public var recentReasons: [String] = []
    /// What was asked for and has not been answered.
    public var requests = Requests()
    /// What others were last told of where the agent is.
    public var shownPresence: Presence = Presence(ticket: nil, isReplying: false)
    /// The exit status, once the program ends.
    public var exitStatus: Int32?
    /// What was laid out for frames before; it says nothing that the rest does not.
    var lineMemory = LineMemory()

    /// The state in which a desk opens: nothing is read yet.
    public init(
        facts: DeskFacts, now: Timestamp, zone: LocalZone, size: Size, theme: String, themes: [String] = [],
        keys: KeyMap = .standard, screen: ScreenKind = .desk
    ) {
        self.facts = facts
        self.now = now
        self.zone = zone
        self.size = size
        self.theme = theme
        self.themes = themes
        self.keys = keys
        screens = [screen]
    }
}

/// A whole screen.
public enum ScreenKind: Equatable, Sendable {
    /// Queue, conversation and customer.
    case desk
    /// One customer.
    case customer
    /// The figures.
    case wallboard
}

/// A part of a screen that can have the keys.
public enum Pane: Equatable, Sendable, CaseIterable {
    /// The list of tickets.
    case queue
    /// The timeline.
    case conversation
    /// The customer view.
    case customer
    /// The text being written.
    case composer
}

/// What others are told of where the agent is.
public struct Presence: Equatable, Sendable {
    /// The ticket.
    public var ticket: TicketID?
    /// Whether a reply is being written.
    public var isReplying: Bool
}

/// The numbers of the requests that count.
public struct Requests: Equatable, Sendable {
    /// The last number given out.
    public var last = RequestNumber.none
    /// The queue's request under way.
    public var queue: RequestNumber?
    /// Whether the queue changed while it was being read.
    public var queueIsStale = false
    /// The request for rows that are about to be seen.
    public var rows: RequestNumber?
    /// The shown ticket's request under way.
    public var ticket: RequestNumber?
    /// Whether the desk changed while the ticket was being read.
    public var ticketIsStale = false
    /// The request for suggestions that counts.
    public var suggestions: RequestNumber?
    /// The customer screen's request under way.
    public var customer: RequestNumber?
    /// Whether the desk changed while the customer was being read.
    public var customerIsStale = false
    /// The request for earlier entries that counts.
    public var earlier: RequestNumber?
    /// The lookup that counts.
    public var find: RequestNumber?
    /// The search that counts.
    public var search: RequestNumber?
    /// The search for customers who may be one person that counts.
    public var duplicates: RequestNumber?
    /// The comparison of two customers that counts.
    public var comparison: RequestNumber?
    /// The request for what came since a merge that counts.
    public var sequel: RequestNumber?
    /// The view that is being saved or forgotten.
    public var view: RequestNumber?
    /// The wallboard's request under way.
    public var statistics: RequestNumber?
    /// Deeds under way.
    public var deeds: [Underway] = []

    /// A deed that a worker is doing.
    public struct Underway: Equatable, Sendable {
        /// Its request.
        public var number: RequestNumber
        /// What it is.
        public var deed: Deed
        /// What is to follow once it is done.
        public var then: FollowUp
        /// Where the ticket that it changes stood when it was begun.
        public var before: TicketBefore?
    }

    /// What follows a deed.
    public enum FollowUp: Equatable, Sendable {
        /// A word that it is done.
        case report
        /// Nothing: the screen shows it.
        case nothing
        /// The next ticket, and a word where it landed.
        case next(solved: String)
        /// The ticket that was made is opened.
        case openTicket
        /// The customer that was made is opened.
        case openCustomer
        /// The ticket is to be solved, and perhaps the next served.
        case solve(TicketID, thenNext: Bool)
        /// A part of something that is taken back.
        case undone(TakingBack)
        /// A part of something that is done to several tickets; what is left of it.
        case bulk(BulkWork)
    }

    /// A number for a new request.
    mutating func next() -> RequestNumber {
        last.number += 1
        return last
    }
}

extension State {
    /// The screen on top.
    public var screen: ScreenKind { screens.last ?? .desk }

    /// How times read.
    public var words: TimeWords { TimeWords(now: now, zone: zone) }

    /// The ticket that keys mean: the one shown at the desk.
    public var shownTicket: TicketPane? { screen == .desk ? ticket : nil }

    /// Whether keys mean a ticket. Asked dozens of times a frame, and by a number: to compare with nothing, all of the ticket would
    /// be copied.
    var isTicketShown: Bool { screen == .desk && ticket?.id != nil }

    /// The shown ticket as it is best known: as read, else as the queue lists it.
    public var shownRow: QueueRow? {
        guard isTicketShown else { return nil }
        return ticket?.row ?? (queue.selected == ticket?.id ? queue.selectedRow : nil)
    }

    /// The customer that keys mean: the one shown on the customer's screen, else the shown ticket's.
    public var shownCustomer: CustomerView? {
        switch screen {
        case .customer: customer?.view
        case .desk: ticket?.customer
        case .wallboard: nil
        }
    }

    /// The customer that keys mean, and a name for them: known as soon as they are chosen, before they are read.
    public var shownPerson: (id: CustomerID, name: String)? {
        if let view = shownCustomer { return (view.id, view.shortName) }
        guard screen == .customer, let id = customer?.id else { return nil }
        return (id, recentCustomers.first { $0.customer == id }?.name ?? "this customer")
    }

    /// Whether a name is the acting agent's.
    public func isMe(_ name: String?) -> Bool { name?.lowercased() == facts.agent.lowercased() }

    /// Others who are present on a ticket.
    public func others(on ticket: TicketID) -> [PresentAgent] {
        present.filter { $0.ticket == ticket && !isMe($0.agent) }
    }
}
