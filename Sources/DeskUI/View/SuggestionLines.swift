import Desk
import TerminalKit

/// The suggestions as lines: number, title, how sure, why.
///
/// Why is what an agent decides by, so that it is never cut where anything else can give way: first the percentage goes,
/// then why takes a line of its own, where there is room for one.
enum SuggestionLines {
    /// Whether why does not fit beside the titles, even without the percentages.
    static func areLong(_ suggestions: [SuggestedReply], in size: Size) -> Bool {
        let width = min(DeskLayout.conversationColumns(in: size), DeskLayout.textColumns + 4)
        return !suggestions.isEmpty && room(beside: suggestions.prefix(4), width) < 0
    }

    /// The lines, as they were laid out before where nothing changed.
    static func of(_ suggestions: [SuggestedReply], _ state: State, width: Column, rows: Int) -> [Line] {
        state.lineMemory.suggestions(LineMemory.SuggestionKey(suggestions: suggestions, width: width, rows: rows)) {
            make(suggestions, width: width, rows: rows)
        }
    }

    /// The columns that are left of a line of each, where titles stand under each other; negative where they do not fit.
    private static func room(beside suggestions: some Collection<SuggestedReply>, _ width: Column) -> Column {
        let titles = suggestions.map { DisplayText($0.title).width }.max() ?? 0
        let reasons = suggestions.map { DisplayText($0.why).width }.max() ?? 0
        return width - titles - reasons - 6
    }

    /// The lines, in as many rows as there are.
    static func make(_ suggestions: [SuggestedReply], width: Column, rows: Int) -> [Line] {
        guard let isLong = mode(suggestions, width, rows) else { return [Line("Nothing fits yet.", .dim)] }
        let shown = Array(suggestions.prefix(isLong ? rows / 2 : rows))
        let spare = room(beside: shown, width)
        let hasScores = isLong || spare >= 6
        let titles = min(
            shown.map { DisplayText($0.title).width }.max() ?? 0,
            isLong ? width - 10 : max(width / 2, width - 6 - (shown.map { DisplayText($0.why).width }.max() ?? 0)))
        return shown.enumerated().flatMap { place, suggestion in
            var line = Line([
                Span("\(place + 1)", .key, .strong), Span(" "),
                Span(DisplayText(suggestion.title).fitted(to: titles), .suggestion),
            ])
            if hasScores {
                line.append("  ")
                line.append(DisplayText(Figures.percent(suggestion.score)).fitted(to: 4, .right), .score)
            }
            let why = DisplayText(suggestion.why)
            guard isLong else {
                line.append("  ")
                line.append(why.truncated(to: max(0, width - line.width - 1)), .dim)
                return [line]
            }
            return [line, Line([Span("  "), Span(why.truncated(to: width - 3), .dim)])]
        }
    }

    private static func mode(_ suggestions: [SuggestedReply], _ width: Column, _ rows: Int) -> Bool? {
        guard !suggestions.isEmpty else { return nil }
        return room(beside: suggestions.prefix(4), width) < 0 && rows >= 2 * min(2, suggestions.count)
    }
}
