import DeskModel
import TextAnalysis

/// Who asks, and when.
public struct SearchContext: Hashable, Sendable {
    /// The names of whoever asks: what `me` stands for.
    public var me: [String]
    /// The time of asking.
    public var now: Timestamp
    /// How far the desk's clock is ahead of UTC, in seconds: where a day begins.
    public var utcOffset: Int

    /// A context.
    public init(me: [String] = [], now: Timestamp, utcOffset: Int = 0) {
        self.me = me
        self.now = now
        self.utcOffset = utcOffset
    }
}

/// Tells which tickets a query asks for.
///
/// Cheap conditions are asked first, so that texts are only read where the rest holds. Not shared between threads.
public final class TicketMatcher {
    private let terms: [SearchTerm]
    private let context: SearchContext
    private let me: Set<String>
    private let language: StemmerLanguage
    private var texts: [TextCondition: TextMatcher] = [:]

    /// A matcher of one query; words are compared by their stems in `language`.
    public init(_ query: SearchQuery, context: SearchContext, language: StemmerLanguage = .english) {
        terms = query.terms.sorted { Self.cost($0.condition) < Self.cost($1.condition) }
        self.context = context
        me = Set(context.me.map(Folding.fold))
        self.language = language
    }

    /// Whether a ticket is asked for.
    public func matches(_ ticket: TicketFacts) -> Bool {
        terms.allSatisfy { holds($0.condition, ticket) != $0.isNegated }
    }

    private static func cost(_ condition: SearchCondition) -> Int {
        switch condition {
        case .text: 2
        case .from: 1
        default: 0
        }
    }

    private func holds(_ condition: SearchCondition, _ ticket: TicketFacts) -> Bool {
        switch condition {
        case .status(let names): names.contains(ticket.status)
        case .state(let state): holds(state, ticket)
        case .assignee(let names): names.contains { isAssignee($0, ticket) }
        case .reason(let names): ticket.reason.map { Self.isBelow(Folding.fold($0), names) } ?? false
        case .channel(let names): names.contains(Folding.fold(ticket.channel))
        case .tag(let names): ticket.tags.contains { names.contains(Folding.fold($0)) }
        case .priority(let names): names.contains(Folding.fold(ticket.priority))
        case .complaint(let wanted): ticket.isComplaint == wanted
        case .vip(let wanted): ticket.isVIP == wanted
        case .before(let time): ticket.startedAt < context.instant(time)
        case .after(let time): ticket.startedAt >= context.instant(time)
        case .from(let text): Self.isFrom(text, ticket)
        case .text(let text): has(text, ticket)
        }
    }

    private func holds(_ state: TicketStateName, _ ticket: TicketFacts) -> Bool {
        switch state {
        case .active: ticket.status != .solved && ticket.status != .closed
        case .unassigned: ticket.assignee.isEmpty
        case .snoozed: ticket.isSnoozed
        case .waiting: ticket.isWaitingOnUs
        case .breached: ticket.isBreached
        }
    }

    private func isAssignee(_ name: AgentName, _ ticket: TicketFacts) -> Bool {
        switch name {
        case .me: ticket.assignee.contains { me.contains(Folding.fold($0)) }
        case .none: ticket.assignee.isEmpty
        case .named(let name): ticket.assignee.contains { Folding.fold($0) == name }
        }
    }

    /// Whether a reason is one of these, or one of their branches; any step of its path may be named alone.
    private static func isBelow(_ reason: String, _ names: Set<String>) -> Bool {
        if names.contains(reason) { return true }
        let steps = reason.split(separator: "/").map(String.init)
        for end in steps.indices {
            if names.contains(steps[end]) || names.contains(steps[...end].joined(separator: "/")) { return true }
        }
        return false
    }

    private static func isFrom(_ text: String, _ ticket: TicketFacts) -> Bool {
        let folded = Folding.fold(text)
        if ticket.customerIdentities.contains(where: { Folding.fold($0) == folded }) { return true }
        if let phone = PhoneNumber(text), phone.national.utf8.count >= 6,
            ticket.customerIdentities.contains(where: { PhoneNumber($0)?.digits.hasSuffix(phone.national) ?? false })
        {
            return true
        }
        let wanted = Token.all(in: text).map(\.folded)
        let names = ticket.customerNames.flatMap { Token.all(in: $0).map(\.folded) }
        return !wanted.isEmpty && wanted.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
    }

    private func has(_ text: TextCondition, _ ticket: TicketFacts) -> Bool {
        let matcher = texts[text] ?? TextMatcher([text], language: language)
        texts[text] = matcher
        return ticket.texts.contains { !matcher.marks(in: $0).isEmpty }
    }
}

extension SearchContext {
    /// The instant that a query means by a time.
    public func instant(_ time: SearchTime) -> Timestamp {
        let today = (now.seconds + Int64(utcOffset)).quotient(by: 86_400)
        return switch time {
        case .instant(let instant): instant
        case .ago(let seconds): now.adding(seconds: -seconds)
        case .day(let day): startOfDay(Int64(day.daysSinceEpoch))
        case .today: startOfDay(today)
        case .yesterday: startOfDay(today - 1)
        }
    }

    private func startOfDay(_ day: Int64) -> Timestamp {
        Timestamp(seconds: day * 86_400 - Int64(utcOffset))
    }
}

extension Int64 {
    /// Division that rounds down, also below zero.
    fileprivate func quotient(by divisor: Int64) -> Int64 {
        self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
    }
}
