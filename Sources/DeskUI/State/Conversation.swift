import Desk
import DeskModel

/// What of a timeline is shown.
public enum TimelineScope: Equatable, Sendable, CaseIterable {
    /// The ticket in full, and what else the customer had to do with us, in brief.
    case everything
    /// The ticket alone.
    case ticket
    /// What was said, without what was done.
    case messages

    /// How the pane's title calls it.
    var title: String {
        switch self {
        case .everything: "everything"
        case .ticket: "this ticket"
        case .messages: "messages"
        }
    }
}

extension TimelineScope {
    /// That it is shown now, in a sentence.
    var told: String {
        switch self {
        case .everything: "The timeline shows everything of the customer."
        case .ticket: "The timeline shows this ticket alone."
        case .messages: "The timeline shows messages and notes alone."
        }
    }
}

/// A timeline, oldest first, and where its reader is in it.
public struct Conversation: Equatable, Sendable {
    /// Where the reader is.
    public enum Place: Equatable, Sendable {
        /// At the newest entry; new ones come into view.
        case end
        /// At the newest entry of the ticket, with as much as there is room for of what came to the customer's other ones since.
        case ticket
        /// At this line of the entry with this sequence, on top of the pane.
        case top(sequence: UInt64, line: Int)
    }

    /// What is shown.
    public var scope: TimelineScope = .everything
    /// The ticket whose entries are shown in full; nil on a customer's screen, where all are.
    public var ticket: TicketID?
    /// The entries shown, oldest first.
    public private(set) var entries: [TimelineEntry] = []
    /// Where the reader is.
    public var place: Place = .end
    /// Where earlier entries go on; nil when all are here.
    public private(set) var earlier: TimelineMark?
    /// Whether earlier entries were asked for and have not come.
    public var isLoadingEarlier = false
    /// What others said after this event came while the ticket was open: it is marked as new.
    public var seen: UInt64 = 0
    /// The event up to which a reply had seen everything when it stopped for what came later; nil where none has stopped.
    public private(set) var stoppedAfter: UInt64?

    /// The newest of what a reply stopped for, the agent's own word from another terminal too.
    public private(set) var stoppedFor: UInt64?

    /// A reply stopped for what came after an event: that is shown, and marked as new.
    mutating func stop(after basis: UInt64, for newest: UInt64) {
        place = .end
        seen = basis
        stoppedAfter = basis
        stoppedFor = newest
    }

    /// A reply begins: what it answers is shown, and nothing that another stopped for.
    mutating func beginReply() {
        stoppedAfter = nil
        stoppedFor = nil
    }

    /// Whether a reply stopped for this, or it is news to an agent, after an event.
    func isNews(_ entry: TimelineEntry, after event: UInt64, to agent: String) -> Bool {
        entry.sequence > event && (entry.isNews(to: agent) || entry.sequence == stoppedFor)
    }

    private var own: [TimelineEntry] = []
    private var others: [TimelineEntry] = []

    /// How many entries of a customer's timeline are read at a time.
    static let pageSize = 100

    /// The conversation of a ticket.
    public init(of page: TicketPage, scope: TimelineScope = .everything) {
        self.scope = scope
        ticket = page.ticket.row.ticket
        place = .ticket
        own = page.ticket.entries
        take(page.customer)
        markAsSeen()
    }

    /// The whole timeline of a customer.
    public init(of customer: CustomerView) {
        take(customer)
        markAsSeen()
    }

    /// Nothing that is here is new any more.
    mutating func markAsSeen() { seen = max(seen, entries.map(\.sequence).max() ?? 0) }

    /// Takes over what is newly read of the same ticket or customer; what was read of earlier times stays.
    mutating func refresh(_ page: TicketPage) {
        own = page.ticket.entries
        take(page.customer)
    }

    /// Takes over what is newly read of the customer.
    mutating func refresh(_ customer: CustomerView) { take(customer) }

    /// Takes earlier entries in.
    mutating func take(_ page: EarlierPage) {
        isLoadingEarlier = false
        earlier = page.goesOn ? page.entries.last.map(TimelineMark.init) : nil
        others = page.entries.reversed() + others
        arrange()
    }

    /// Shows the next scope.
    mutating func show(_ scope: TimelineScope) {
        self.scope = scope
        arrange()
    }

    private mutating func take(_ customer: CustomerView?) {
        if let customer {
            let newest = Array(customer.timeline.reversed())
            if let first = newest.first.map(TimelineMark.init), let known = others.first.map(TimelineMark.init),
                known < first
            {
                // The reader has gone further back than the newest page: keep what came before it.
                others = others.filter { TimelineMark($0) < first } + newest
            } else {
                others = newest
                earlier = newest.count < customer.timelineCount ? newest.first.map(TimelineMark.init) : nil
            }
        }
        arrange()
    }

    private mutating func arrange() {
        let before = entries
        let elsewhere = others.filter { $0.ticket != ticket || ticket == nil }
        switch scope {
        case .everything: entries = Self.merged(own, elsewhere.filter { ticket == nil || isWorthReading($0) })
        case .ticket: entries = ticket == nil ? elsewhere : own
        case .messages: entries = Self.merged(own, elsewhere).filter { $0.kind == .message || $0.kind == .note }
        }
        if case .top(let sequence, _) = place, before != entries,
            !entries.contains(where: { $0.sequence == sequence })
        {
            place = ticket == nil ? .end : .ticket
        }
    }

    /// Whether an entry tells something to who reads another ticket of the customer. Of orders only those since the day
    /// before the ticket do: a regular has hundreds.
    private func isWorthReading(_ entry: TimelineEntry) -> Bool {
        guard entry.kind == .order else { return entry.isWorthReading }
        return own.first.map { entry.at.seconds(since: $0.at) > -86_400 } ?? true
    }

    /// Two lists that are each in order as one in order.
    private static func merged(_ left: [TimelineEntry], _ right: [TimelineEntry]) -> [TimelineEntry] {
        guard !left.isEmpty else { return right }
        var merged: [TimelineEntry] = []
        merged.reserveCapacity(left.count + right.count)
        var next = 0
        for entry in left {
            while next < right.count, TimelineMark(right[next]) < TimelineMark(entry) {
                merged.append(right[next])
                next += 1
            }
            merged.append(entry)
        }
        return merged + right[next...]
    }
}

extension TimelineEntry {
    /// Whether it tells something to who reads another ticket of the customer.
    var isWorthReading: Bool {
        switch kind {
        case .message: from != .system
        case .note, .complaint, .promise, .survey, .remedy, .order: true
        case .fact, .preference, .usual, .idea, .ticket, .change, .status, .assignment, .recovery, .merge: false
        }
    }

    /// Who made the change that it tells of; nil where it tells of none, says so itself, or nobody did it.
    var changer: String? {
        switch kind {
        case .change, .status, .recovery, .remedy, .merge: author
        // A new ticket says how it came; links and parts do not.
        case .ticket: channel == nil ? author : nil
        case .message, .note, .order, .complaint, .promise, .survey, .fact, .preference, .usual, .idea, .assignment:
            nil
        }
    }

    /// Whether it is someone else's public word, or a note of another agent: what stops a reply that did not see it.
    func isNews(to agent: String) -> Bool {
        guard kind == .message || kind == .note else { return false }
        return from == .customer || (author.map { $0 != agent } ?? false)
    }

    /// Whether it is a reply of this agent that was not taken back.
    func isReply(by agent: String) -> Bool {
        kind == .message && from == .agent && isPublic && author == agent && !isWithdrawn
    }
}

/// Where an entry stands on a timeline.
public struct TimelineMark: Hashable, Comparable, Sendable {
    /// When it happened.
    public var at: Timestamp
    /// The sequence of the event that told it.
    public var sequence: UInt64

    /// Where an entry stands.
    public init(_ entry: TimelineEntry) {
        at = entry.at
        sequence = entry.sequence
    }

    /// Orders by time, then by sequence.
    public static func < (left: TimelineMark, right: TimelineMark) -> Bool {
        (left.at, left.sequence) < (right.at, right.sequence)
    }
}

/// Earlier entries of a timeline.
public struct EarlierPage: Equatable, Sendable {
    /// The entries, newest first.
    public var entries: [TimelineEntry]
    /// Whether there are still earlier ones.
    public var goesOn: Bool

    /// A page of these.
    public init(entries: [TimelineEntry], goesOn: Bool) {
        self.entries = entries
        self.goesOn = goesOn
    }
}
