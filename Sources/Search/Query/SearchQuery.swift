import DeskModel

/// What queue views and searches ask for: conditions that must all hold.
///
///     status:open,pending assignee:me reason:refund -tag:spam before:2026-03-01 cold "free refill"
///
/// Parts are separated by spaces. A minus in front turns a part round. A value in quotes may hold spaces; values
/// separated by commas are alternatives. Whatever is no filter is a word, and quoted words are a phrase. The last word may
/// be the beginning of a longer one.
public struct SearchQuery: Hashable, Sendable {
    /// The parts in the order in which they were written.
    public let terms: [SearchTerm]

    /// A query of parts.
    public init(terms: [SearchTerm]) { self.terms = terms }

    /// Whether it asks for nothing, and so matches everything.
    public var isEmpty: Bool { terms.isEmpty }

    /// The words and phrases that must be in the text: what a snippet marks.
    public var wantedTexts: [TextCondition] {
        terms.compactMap { term in
            guard !term.isNegated, case .text(let text) = term.condition else { return nil }
            return text
        }
    }
}

/// One part of a query.
public struct SearchTerm: Hashable, Sendable {
    /// What must hold.
    public let condition: SearchCondition
    /// Whether it must not hold instead.
    public let isNegated: Bool
    /// Where it was written, in characters from 0.
    public let columns: Range<Int>

    /// A part.
    public init(condition: SearchCondition, isNegated: Bool = false, columns: Range<Int> = 0..<0) {
        self.condition = condition
        self.isNegated = isNegated
        self.columns = columns
    }
}

/// What one part of a query asks of a ticket.
public enum SearchCondition: Hashable, Sendable {
    /// `status:` one of these.
    case status(Set<TicketStatusName>)
    /// `is:` in such a state.
    case state(TicketStateName)
    /// `assignee:` somebody.
    case assignee(Set<AgentName>)
    /// `reason:` one of these or below it in the tree, folded.
    case reason(Set<String>)
    /// `channel:` one of these, folded.
    case channel(Set<String>)
    /// `tag:` any of these, folded.
    case tag(Set<String>)
    /// `priority:` one of these, folded.
    case priority(Set<String>)
    /// `complaint:` yes or no.
    case complaint(Bool)
    /// `vip:` yes or no.
    case vip(Bool)
    /// `before:` the ticket began earlier.
    case before(SearchTime)
    /// `after:` the ticket began then or later.
    case after(SearchTime)
    /// `from:` the customer's name has all these words, or this is an identity or id of theirs.
    case from(String)
    /// Words or a phrase in the subject or a message.
    case text(TextCondition)
}

/// The statuses of a ticket as they are written.
public enum TicketStatusName: String, Hashable, Sendable, CaseIterable {
    case new, open, pending
    case onHold = "on_hold"
    case solved, closed
}

/// What `is:` asks for.
public enum TicketStateName: String, Hashable, Sendable, CaseIterable {
    /// Not solved and not closed.
    case active
    /// Without an assignee.
    case unassigned
    /// Asleep until a time.
    case snoozed
    /// The last public word is the customer's.
    case waiting
    /// A clock has run out.
    case breached
}

/// Whom `assignee:` asks for.
public enum AgentName: Hashable, Sendable {
    /// Whoever asks.
    case me
    /// Nobody.
    case none
    /// An agent by id or name, folded.
    case named(String)
}

/// A point in time as a query writes it.
public enum SearchTime: Hashable, Sendable {
    /// The start of a day where the desk is.
    case day(CivilDate)
    /// An instant.
    case instant(Timestamp)
    /// So many seconds ago (`90m`, `12h`, `7d`, `2w`).
    case ago(seconds: Int64)
    /// The start of today.
    case today
    /// The start of yesterday.
    case yesterday
}

/// A word or phrase as a query writes it.
public struct TextCondition: Hashable, Sendable {
    /// As written, without quotes.
    public let text: String
    /// Whether its words must stand next to each other.
    public let isPhrase: Bool
    /// Whether a longer word that begins so is meant too: the last word of a query may be half typed.
    public let mayBegin: Bool

    /// A word, or a phrase.
    public init(_ text: String, isPhrase: Bool = false, mayBegin: Bool? = nil) {
        self.text = text
        self.isPhrase = isPhrase
        self.mayBegin = mayBegin ?? !isPhrase
    }
}
