import DeskModel
import TerminalKit

/// Parts of a frame as they were drawn, and when they next look otherwise only because time passes.
struct DrawnParts: Sendable {
    let parts: [CanvasPart]
    let until: Timestamp?

    init(_ parts: [CanvasPart], until: Timestamp?) {
        self.parts = parts
        self.until = until
    }
}

/// What parts of a frame are kept by: the state without what they do not show. The time is looked at apart.
extension State {
    private static let noMemory = LineMemory()

    /// What a screen is drawn from when something floats over it: the state without what only changes while one types there,
    /// and without the time, which is looked at apart.
    var asBelow: State {
        var below = self
        below.overlay = nil
        below.now = Timestamp(microseconds: 0)
        below.requests = Requests()
        below.pages = PageCache()
        below.lists = ListMemory()
        below.covered = []
        below.notices = []
        below.undo = []
        below.justChanged = []
        below.ahead = TypeAhead()
        below.refused = nil
        below.nextStruckAt = nil
        below.hasFound = false
        below.lastSearch = nil
        below.recentCustomers = []
        below.recentReasons = []
        below.theme = ""
        below.themes = []
        // What is remembered must not remember itself.
        below.lineMemory = Self.noMemory
        return below
    }

    /// What was said on the ticket shown, and who its customer is, are drawn from: the state without the list and what goes on
    /// around. They are drawn from this and nothing else, so that whatever they show is in it; what is told from the time brings its
    /// `until`. Nil where nothing of a ticket was read, and while something is written or the tour is on, which take of the room.
    var asBeside: State? {
        guard screen == .desk, composer == nil, tour == nil, let pane = ticket, pane.isRead, pane.conversation != nil
        else { return nil }
        var beside = asBelow
        beside.ticket = pane.comingBack()
        beside.queue = QueuePane()
        beside.queueReadAt = nil
        beside.followDue = nil
        beside.focus = DeskLayout.arrangement(of: size) == .columns ? .queue : focus
        beside.drafts = []
        beside.spoken = [:]
        beside.shownPresence = Presence(ticket: nil, isReplying: false)
        beside.wall = Wallboard()
        beside.views = []
        return beside
    }
}
