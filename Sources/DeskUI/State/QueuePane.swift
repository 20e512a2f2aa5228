import Desk
import DeskModel
import TerminalKit

/// A list of tickets, and where its reader is in it: the queue, or the tickets of one customer.
public struct QueuePane: Equatable, Sendable {
    /// Which tickets are listed.
    public var selection: Selection
    /// Which were listed before those: where a filter that cannot be read leads back to.
    public private(set) var before: Selection?
    /// The tickets, in serving order; nil until the first answer.
    public private(set) var rows: TicketList?
    /// The desk's figures at the same moment.
    public var summary = QueueSummary()
    /// The ticket under the cursor. It keeps the cursor when the order changes.
    public private(set) var selected: TicketID?
    /// Where `selected` stands in `rows`.
    public private(set) var cursor = 0
    /// A ticket in `rows` that has left the selection of the queue but stays while the cursor is on it.
    public private(set) var ghost: TicketID?
    /// The first row on screen.
    public private(set) var top = 0
    /// Whether the list is the one that was read when the selection was last shown, until it is read anew.
    public private(set) var isFromBefore = false
    /// Whether the cursor is on the first ticket of a list from before because nobody moved it: the first of the list as it
    /// is now takes its place.
    private var isUnmoved = false
    /// Rows that changed under the eye, and until when they are marked.
    public var marks: [TicketID: Timestamp] = [:]
    /// Tickets of the list that the agent marked, to do something with all of them.
    public private(set) var marked: Set<TicketID> = []
    /// Tickets whose rows were asked for and did not come: they are not asked for again until the list is read anew.
    private var unreadable: Set<TicketID> = []
    /// Why the queue could not be read; what was read before stays.
    public var problem: Problem?

    /// For how long a changed row is marked, in seconds.
    static let markSeconds: Int64 = 2

    /// A pane that lists a selection and has read nothing yet.
    public init(_ selection: Selection = .view(.all)) { self.selection = selection }

    /// The selected row.
    public var selectedRow: QueueRow? {
        guard selected != nil, let rows, rows.indices.contains(cursor) else { return nil }
        return rows[cursor]
    }

    /// The number of tickets in the selection of the queue, the ghost not counted.
    public var count: Int { (rows?.count ?? 0) - (ghost == nil ? 0 : 1) }

    /// Puts newly read rows in place of the old ones: all of the list is known.
    mutating func replace(with fresh: [QueueRow], visible: Int, now: Timestamp) {
        replace(with: TicketList(fresh), visible: visible, now: now)
    }

    /// Puts a newly read list in place of the old one: the cursor stays on its ticket and its ticket where it is on
    /// screen, and of the `visible` rows on screen those that changed are marked.
    ///
    /// A selected ticket that is no longer among them stays where it was, as a ghost, until the cursor leaves it.
    /// O(tickets) for finding the selected one again, O(visible) for the rest.
    mutating func replace(with fresh: TicketList, visible: Int, now: Timestamp) {
        // Of a list of another time nothing changed under the eye.
        let before = isFromBefore ? nil : rows
        let oldTop = top
        isFromBefore = false
        isUnmoved = false
        var fresh = fresh
        ghost = nil
        unreadable = []
        if let selected {
            if let index = fresh.place(of: selected) {
                top += index - cursor
                cursor = index
            } else if let row = selectedRow {
                cursor = min(cursor, fresh.count)
                fresh.insert(row, at: cursor)
                ghost = selected
            } else {
                self.selected = nil
            }
        }
        if selected == nil {
            selected = fresh.tickets.first
            cursor = 0
        }
        rows = fresh
        if !marked.isEmpty { marked.formIntersection(fresh.tickets) }
        clampTop(visible: visible)
        marks = marks.filter { $0.value > now }
        if let before { mark(against: before, oldTop: oldTop, visible: visible, now: now) }
    }

    /// Marks the rows on screen that read otherwise than before, or came from further away than a screen.
    private mutating func mark(against before: TicketList, oldTop: Int, visible: Int, now: Timestamp) {
        guard let rows else { return }
        let near = max(0, min(oldTop - visible, before.count))..<max(0, min(oldTop + 2 * visible, before.count))
        let old = Set(before.tickets[near])
        for ticket in rows.tickets[top..<min(rows.count, top + visible)] where ticket != ghost {
            if old.contains(ticket) {
                // Of one that was not read before nobody can say that it changed.
                guard let row = rows.row(of: ticket), let known = before.row(of: ticket),
                    known.differsToTheEye(from: row)
                else { continue }
            }
            marks[ticket] = now.adding(seconds: Self.markSeconds)
        }
    }

    /// Moves the cursor to a row, as near as there is one, and keeps it on screen. Leaving a ghost lets it go.
    mutating func select(index: Int, visible: Int) {
        isUnmoved = false
        guard var rows, !rows.isEmpty else { return }
        var index = min(max(0, index), rows.count - 1)
        let wanted = rows.tickets[index]
        if let ghost, wanted != ghost, let place = rows.place(of: ghost) {
            rows.remove(ghost)
            self.rows = rows
            self.ghost = nil
            if place < index { index -= 1 }
        }
        selected = wanted
        cursor = index
        reveal(visible: visible)
    }

    /// Puts the cursor on a ticket, whether it is in the list or not: one that is not becomes a ghost row.
    mutating func select(_ row: QueueRow, visible: Int) {
        guard selected != row.ticket else { return }
        if let index = rows?.place(of: row.ticket) {
            select(index: index, visible: visible)
            return
        }
        isUnmoved = false
        if let ghost { rows?.remove(ghost) }
        cursor = min(cursor, rows?.count ?? 0)
        rows?.insert(row, at: cursor)
        if rows == nil { rows = TicketList([row]) }
        ghost = row.ticket
        selected = row.ticket
        reveal(visible: visible)
    }

    /// Takes over what is newly known of one ticket without asking for the whole list.
    mutating func update(_ row: QueueRow) {
        guard selected == row.ticket, rows?.indices.contains(cursor) == true else { return }
        rows?.know([row])
    }

    // MARK: Rows that are seen

    /// What to ask for with the list: the rows around the cursor, as far as `unseen` looks for them, and of the tickets that
    /// are spoken of elsewhere.
    func window(visible: Int, also: some Sequence<TicketID>) -> QueueWindow {
        QueueWindow(
            around: isUnmoved ? nil : selected, index: cursor, reach: Self.reach(visible),
            also: Array(Set(also).union(marked)).sorted())
    }

    /// How far around the cursor rows are read with the list: from whichever end of the screen it stands at.
    static func reach(_ visible: Int) -> Int { visible + (visible + 1) / 2 }

    /// The tickets whose rows are to be read: those of some screens around the one shown, once the reader is within half a
    /// screen of one that is not known, and those that are spoken of elsewhere.
    func unseen(visible: Int, also: some Sequence<TicketID>) -> [TicketID] {
        guard let rows else { return [] }
        func isUnseen(_ ticket: TicketID) -> Bool { !rows.knows(ticket) && !unreadable.contains(ticket) }
        func around(_ reach: Int) -> ArraySlice<TicketID> {
            rows.tickets[max(0, top - reach)..<max(0, min(rows.count, top + visible + reach))]
        }
        let elsewhere = Set(also).union(marked).filter(isUnseen)
        guard !elsewhere.isEmpty || around(visible / 2).contains(where: isUnseen) else { return [] }
        let near = around(2 * visible).filter(isUnseen)
        return near + elsewhere.subtracting(near).sorted()
    }

    /// Takes over the rows of tickets that were asked for.
    mutating func take(_ fresh: [QueueRow], askedFor asked: [TicketID]) {
        rows?.know(fresh)
        unreadable.formUnion(asked.filter { rows?.knows($0) != true })
    }

    /// Marks a ticket, or takes its mark away.
    mutating func toggle(_ ticket: TicketID) {
        if marked.remove(ticket) == nil { marked.insert(ticket) }
    }

    /// Marks the first `most` tickets of the list; where they are marked, takes all marks away.
    mutating func toggleAll(most: Int) {
        let all = Set((rows?.tickets ?? []).prefix(most))
        marked = marked == all ? [] : all
    }

    /// Takes all marks away.
    mutating func unmarkAll() { marked = [] }

    /// Forgets the list, because another one was asked for. The cursor begins at the top of that: of what it was when it was
    /// last listed, where that is known, until it is read.
    mutating func show(_ selection: Selection, asBefore list: TicketList? = nil) {
        guard selection != self.selection else { return }
        let (summary, before) = (summary, self.selection)
        self = QueuePane(selection)
        self.summary = summary
        self.before = before
        guard let list else { return }
        rows = list
        isFromBefore = true
        selected = list.tickets.first
        isUnmoved = selected != nil
    }

    /// The list as it is to be shown again one day: without what stays in it only for the cursor.
    var listToKeep: TicketList? {
        var list = rows
        if let ghost { list?.remove(ghost) }
        return list
    }

    /// Leaves the choice of a ticket to the list that comes in place of one from before, unless its reader has moved in it.
    mutating func chooseAnew() {
        if isUnmoved { selected = nil }
    }

    /// Scrolls as little as needed to have the cursor on screen.
    mutating func reveal(visible: Int) {
        top = ListWindow(count: rows?.count ?? 0, capacity: visible, from: top, keeping: cursor).first
    }

    private mutating func clampTop(visible: Int) {
        top = ListWindow(count: rows?.count ?? 0, capacity: visible, from: top).first
    }
}

extension QueueRow {
    /// Whether a reader would want to know of the difference: presence comes and goes and does not count, nor does a clock
    /// that stands still, whose target moves on with the time and is not shown.
    func differsToTheEye(from other: QueueRow) -> Bool {
        var quiet = self
        quiet.present = other.present
        if !hasShownClock, !other.hasShownClock { quiet.clock = other.clock }
        return quiet != other
    }

    /// Whether there is a clock that runs.
    private var hasShownClock: Bool {
        clock?.isRunning ?? false
    }
}
