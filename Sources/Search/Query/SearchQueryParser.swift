import DeskModel
import TextAnalysis

extension SearchQuery {
    /// Parts of a query that are read.
    public static let mostTerms = 64

    /// Reads a query. Case and accents of names of filters and their values don't matter. O(length).
    public init(_ text: String) throws(SearchQueryError) {
        var lexer = SearchLexer(text)
        var terms: [SearchTerm] = []
        while let piece = try lexer.next() {
            guard terms.count < Self.mostTerms else {
                throw SearchQueryError(.tooLong(limit: Self.mostTerms), column: piece.columns.lowerBound + 1)
            }
            guard let condition = try Self.condition(piece) else { continue }
            terms.append(SearchTerm(condition: condition, isNegated: piece.isNegated, columns: piece.columns))
        }
        self.init(terms: Self.endingWords(terms))
    }

    /// Only the last word may be half typed.
    private static func endingWords(_ terms: [SearchTerm]) -> [SearchTerm] {
        let last = terms.lastIndex { term in
            guard case .text = term.condition else { return false }
            return !term.isNegated
        }
        return terms.enumerated().map { index, term in
            guard index != last, case .text(let text) = term.condition else { return term }
            return SearchTerm(
                condition: .text(TextCondition(text.text, isPhrase: text.isPhrase, mayBegin: false)),
                isNegated: term.isNegated, columns: term.columns)
        }
    }

    /// The filters that a query may use, with what each takes; for help and completion.
    public static let filters: [(name: String, takes: String)] = [
        ("status", "new, open, pending, on_hold, solved, closed"),
        ("is", "active, unassigned, snoozed, waiting, breached, complaint, vip or a status"),
        ("assignee", "me, none or an agent"),
        ("agent", "me, none or an agent"),
        ("reason", "a reason"),
        ("channel", "a channel"),
        ("tag", "a tag"),
        ("priority", "low, normal, high, urgent"),
        ("complaint", "yes or no"),
        ("vip", "yes or no"),
        ("before", "a day (2026-03-01), today, yesterday, a time, or an age (7d, 12h, 30m, 2w)"),
        ("after", "a day (2026-03-01), today, yesterday, a time, or an age (7d, 12h, 30m, 2w)"),
        ("from", "a customer's name, identity or id"),
    ]

    private static func condition(_ piece: SearchLexer.Piece) throws(SearchQueryError) -> SearchCondition? {
        guard let filter = piece.filter else {
            guard !Token.all(in: piece.value, limit: 1).isEmpty else { return nil }
            return .text(TextCondition(piece.value, isPhrase: piece.isQuoted))
        }
        let name = Folding.fold(filter)
        guard let known = filters.first(where: { $0.name == name }) else {
            throw SearchQueryError(.unknownFilter(filter, nearest: nearest(name)), column: piece.columns.lowerBound + 1)
        }
        guard !piece.value.allSatisfy(\.isWhitespace) else {
            throw SearchQueryError(.missingValue(name), column: piece.columns.lowerBound + 1)
        }
        guard let condition = condition(name, piece) else {
            throw SearchQueryError(
                .badValue(filter: name, value: piece.value, allowed: known.takes), column: piece.valueColumn + 1)
        }
        return condition
    }

    private static func condition(_ name: String, _ piece: SearchLexer.Piece) -> SearchCondition? {
        let folded = Folding.fold(piece.value)
        let values = piece.isQuoted ? [folded] : folded.split(separator: ",").map(String.init)
        guard !values.isEmpty else { return nil }
        switch name {
        case "status": return statuses(values)
        case "is": return state(folded) ?? statuses(values)
        case "assignee", "agent":
            return .assignee(Set(values.map { $0 == "me" ? .me : $0 == "none" ? .none : .named($0) }))
        case "reason": return .reason(Set(values))
        case "channel": return .channel(Set(values))
        case "tag": return .tag(Set(values))
        case "priority": return priorities(values)
        case "complaint": return yesOrNo(folded).map(SearchCondition.complaint)
        case "vip": return yesOrNo(folded).map(SearchCondition.vip)
        case "before": return SearchTime(folded).map(SearchCondition.before)
        case "after": return SearchTime(folded).map(SearchCondition.after)
        case "from": return .from(piece.value)
        default: return nil
        }
    }

    private static func statuses(_ values: [String]) -> SearchCondition? {
        let names = values.compactMap { TicketStatusName(rawValue: $0.map { $0 == "-" ? "_" : String($0) }.joined()) }
        return names.count == values.count ? .status(Set(names)) : nil
    }

    private static func priorities(_ values: [String]) -> SearchCondition? {
        let names = Set(TicketPriority.allCases.map(\.name))
        return names.isSuperset(of: values) ? .priority(Set(values)) : nil
    }

    /// What a ticket is, in one word.
    private static func state(_ value: String) -> SearchCondition? {
        switch value {
        case "complaint": .complaint(true)
        case "vip": .vip(true)
        default: TicketStateName(rawValue: value).map(SearchCondition.state)
        }
    }

    private static func yesOrNo(_ value: String) -> Bool? {
        switch value {
        case "yes", "true", "y": true
        case "no", "false", "n": false
        default: nil
        }
    }

    private static func nearest(_ name: String) -> String? {
        let scored = filters.compactMap { filter in
            EditDistance.between(name, filter.name, atMost: 2).map { (distance: $0, name: filter.name) }
        }
        return scored.min { $0.distance < $1.distance }?.name
    }
}

extension SearchTime {
    /// Reads a folded value, or nil when it is no time. Ages reach back at most a hundred years.
    init?(_ value: String) {
        if value == "today" {
            self = .today
        } else if value == "yesterday" {
            self = .yesterday
        } else if let day = CivilDate(value) {
            self = .day(day)
        } else if let seconds = Self.age(value) {
            self = .ago(seconds: seconds)
        } else if let instant = Timestamp(rfc3339: value) {
            self = .instant(instant)
        } else {
            return nil
        }
    }

    private static func age(_ value: String) -> Int64? {
        let units: [Character: Int64] = ["m": 60, "h": 3600, "d": 86_400, "w": 604_800]
        guard let unit = value.last.flatMap({ units[$0] }), let number = Int64(value.dropLast()), number >= 0 else {
            return nil
        }
        let (seconds, overflow) = number.multipliedReportingOverflow(by: unit)
        return overflow || seconds > 3_155_760_000 ? nil : seconds
    }
}
