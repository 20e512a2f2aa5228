import TerminalKit

/// Where everything of the desk and of a customer's screen stands, from the terminal's size and what has the keys.
///
/// At 100 columns and more, three panes stand side by side. From 70 columns and 16 rows on, the queue stands over the
/// conversation, whose place the customer view takes on Tab. Below that one pane is shown at a time, and below 40x10
/// none. Widths grow with the terminal: first the timeline's, whose lines are never longer than 90 columns, then those
/// of queue and customer view beside it.
public struct DeskLayout: Equatable, Sendable {
    /// How the panes stand.
    public enum Arrangement: Equatable, Sendable {
        /// There is no room: one sentence says so.
        case sentence
        /// One pane at a time.
        case single
        /// The queue over the conversation or the customer view.
        case stacked
        /// All three side by side.
        case columns
    }

    /// How the panes stand.
    public var arrangement: Arrangement
    /// The first row.
    public var bar: Rect
    /// The row that holds the titles of the panes side by side, or of the upper one.
    public var titles: Rect
    /// The list of tickets, its tabs left out; empty where it is not shown.
    public var queue: Rect
    /// The queue's views, one row; empty where there is no room.
    public var tabs: Rect
    /// The title of the lower pane, when the panes are stacked.
    public var middleRule: Rect
    /// What matters most of the customer, above the conversation; empty where the whole customer view is beside it.
    public var summary: Rect
    /// The timeline.
    public var timeline: Rect
    /// The line about others on the same ticket; empty when there is none.
    public var others: Rect
    /// The box for the reply; empty while none is written.
    public var composer: Rect
    /// The suggestions with their heading; empty when there is none.
    public var suggestions: Rect
    /// The customer view.
    public var customer: Rect
    /// The row above the footer: a rule, or a notice.
    public var lowerRule: Rect
    /// The tour's sentence; empty while there is none, or no room for it.
    public var tour: Rect
    /// The keys.
    public var footer: Rect

    /// The longest line of text, in columns.
    public static let textColumns: Column = 90
    /// The smallest size in which anything is shown.
    public static let smallest = Size(rows: 10, columns: 40)

    /// What the layout depends on.
    public struct Demand: Equatable, Sendable {
        /// What has the keys.
        public var focus: Pane
        /// The lines of text in the composer, wrapped; nil while nothing is written.
        public var composerLines: Int?
        /// How many suggestions there are; nil where there is no place for any.
        public var suggestions: Int?
        /// Whether the reasons of the suggestions need a line of their own.
        public var suggestionsAreLong: Bool
        /// The lines about the customer above the conversation, where the customer view is not beside it.
        public var summaryLines: Int
        /// Whether others are on the same ticket.
        public var hasOthers: Bool
        /// Whether there are tabs under the list.
        public var hasTabs: Bool
        /// The rows that the tour's sentence takes.
        public var tourRows: Int

        /// A demand with these parts.
        public init(
            focus: Pane = .queue, composerLines: Int? = nil, suggestions: Int? = nil, suggestionsAreLong: Bool = false,
            summaryLines: Int = 4, hasOthers: Bool = false, hasTabs: Bool = true, tourRows: Int = 0
        ) {
            self.focus = focus
            self.composerLines = composerLines
            self.suggestions = suggestions
            self.suggestionsAreLong = suggestionsAreLong
            self.summaryLines = summaryLines
            self.hasOthers = hasOthers
            self.hasTabs = hasTabs
            self.tourRows = tourRows
        }
    }

    /// The layout of a size for a demand.
    public init(_ size: Size, _ demand: Demand) {
        let nothing = Rect(row: 0, column: 0, rows: 0, columns: 0)
        (bar, titles, queue, tabs, middleRule, summary) = (nothing, nothing, nothing, nothing, nothing, nothing)
        (timeline, others, composer, suggestions, customer) = (nothing, nothing, nothing, nothing, nothing)
        (lowerRule, tour, footer) = (nothing, nothing, nothing)
        arrangement = Self.arrangement(of: size)
        guard arrangement != .sentence else { return }

        var rest = Rect(size)
        (bar, rest) = rest.split(top: 1)
        (rest, footer) = rest.split(bottom: 1)
        if size.rows >= 16 { (rest, tour) = rest.split(bottom: Row(min(3, demand.tourRows))) }
        (rest, lowerRule) = rest.split(bottom: 1)
        (titles, rest) = rest.split(top: 1)
        switch arrangement {
        case .sentence: break
        case .single: arrangeSingle(rest, demand)
        case .stacked: arrangeStacked(rest, demand, height: size.rows)
        case .columns: arrangeColumns(rest, demand, width: size.columns)
        }
    }

    static func arrangement(of size: Size) -> Arrangement {
        if size.rows < smallest.rows || size.columns < smallest.columns { return .sentence }
        if size.rows < 16 || size.columns < 70 { return .single }
        return size.columns < 100 ? .stacked : .columns
    }

    /// The width of the queue and of the customer view side by side.
    static func sideColumns(in width: Column) -> (queue: Column, customer: Column) {
        switch width {
        case ..<120: (28, 30)
        case ..<160: (31, 35)
        default: (min(60, 31 + (width - 160) / 2), min(66, 35 + (width - 159) / 2))
        }
    }

    private mutating func arrangeColumns(_ area: Rect, _ demand: Demand, width: Column) {
        let side = Self.sideColumns(in: width)
        let (left, rest) = area.split(left: side.queue)
        let (middle, right) = rest.split(right: side.customer)
        placeQueue(left, demand)
        customer = right
        // One column on each side is the rule's.
        placeConversation(
            Rect(row: middle.top, column: middle.left + 1, rows: middle.rows, columns: middle.columns - 2), demand)
    }

    private mutating func arrangeStacked(_ area: Rect, _ demand: Demand, height: Row) {
        // The same height whatever is written or floats: what is beside the eye does not jump.
        let (upper, lower) = area.split(top: max(3, height < 32 ? area.rows / 5 : area.rows / 4))
        queue = upper
        (middleRule, customer) = lower.split(top: 1)
        if demand.focus != .customer {
            let lower = customer
            customer = Rect(row: 0, column: 0, rows: 0, columns: 0)
            let (head, rest) = lower.split(top: Row(min(4, max(1, demand.summaryLines))))
            summary = head
            placeConversation(rest, demand)
        }
    }

    private mutating func arrangeSingle(_ area: Rect, _ demand: Demand) {
        switch demand.focus {
        case .queue: placeQueue(area, demand)
        case .customer: customer = area
        case .conversation, .composer: placeConversation(area, demand)
        }
    }

    private mutating func placeQueue(_ area: Rect, _ demand: Demand) {
        guard demand.hasTabs, area.rows >= 6 else {
            queue = area
            return
        }
        (queue, tabs) = area.split(bottom: 1)
    }

    /// From below: suggestions, the box, the line about others, and all the rest for the timeline.
    private mutating func placeConversation(_ area: Rect, _ demand: Demand) {
        var rest = area
        // Boxes are no wider than the text above them.
        func narrowed(_ rect: Rect) -> Rect {
            Rect(row: rect.top, column: rect.left, rows: rect.rows, columns: min(rect.columns, Self.textColumns + 4))
        }
        if let count = demand.suggestions, area.rows >= 8 {
            let wanted = min(count, 9, max(2, area.rows.value / 8))
            let perRow = demand.suggestionsAreLong && area.rows >= 24 ? 2 : 1
            (rest, suggestions) = rest.split(bottom: Row(wanted * perRow + 1))
            suggestions = narrowed(suggestions)
        }
        if let lines = demand.composerLines {
            let most = max(rest.rows >= 9 ? 3 : 1, rest.rows.value * 2 / 5 - 2)
            // On a tall screen there is room below a short reply for what the check finds in it.
            let least = min(rest.rows >= 40 ? 6 : rest.rows >= 24 ? 4 : 3, most)
            let height = Row(min(max(lines, least), most) + 2)
            (rest, composer) = rest.split(bottom: min(height, max(3, rest.rows - 1)))
            composer = narrowed(composer)
        }
        if demand.hasOthers, rest.rows >= 4 { (rest, others) = rest.split(bottom: 1) }
        timeline = rest
    }

    /// Whether a ticket takes one row of the list rather than two.
    public var listIsCompact: Bool { arrangement == .stacked || arrangement == .single }

    /// How many tickets the list shows.
    public var ticketsVisible: Int { max(1, queue.rows.value / (listIsCompact ? 1 : 2)) }

    /// The columns that the conversation has on a terminal of this width.
    public static func conversationColumns(in size: Size) -> Column {
        guard arrangement(of: size) == .columns else { return size.columns }
        let side = sideColumns(in: size.columns)
        return size.columns - side.queue - side.customer - 2
    }
}
