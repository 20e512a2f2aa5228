import Desk
import TerminalKit

extension State {
    /// Where everything stands now.
    public var layout: DeskLayout {
        guard screen != .wallboard else {
            return DeskLayout(size, DeskLayout.Demand(hasTabs: false, tourRows: tourRows))
        }
        var demand = DeskLayout.Demand(focus: focus, hasTabs: screen == .desk, tourRows: tourRows)
        if screen == .desk {
            let columns = ComposerBox.textColumns(in: size)
            demand.composerLines = composer.map { EditorView.rows(of: $0.editor, width: columns).value }
            // While they are on their way their place is kept, so that nothing jumps when they come.
            if let id = ticket?.id {
                demand.suggestions = ticket?.suggestions?.count ?? 3
                demand.hasOthers = !others(on: id).isEmpty
            }
            demand.suggestionsAreLong = suggestionsAreLong
        }
        if screen == .desk || screen == .customer, DeskLayout.arrangement(of: size) == .stacked {
            demand.summaryLines =
                isComposing
                ? 1
                : shownCustomer.map { CustomerLines.summary($0, self, width: size.columns - 2).lines.count } ?? 3
        }
        return DeskLayout(size, demand)
    }

    /// The rows that the tour's sentence takes.
    private var tourRows: Int {
        tourSentence.map { DisplayText($0).wrapped(to: max(1, size.columns - 4), maxLines: 3).count } ?? 0
    }

    private var suggestionsAreLong: Bool {
        guard let suggestions = ticket?.suggestions else { return false }
        // What a closure takes of the state it takes with the whole state.
        let size = size
        let key = LineMemory.SuggestionKey(suggestions: suggestions, width: size.columns)
        return lineMemory.areLong(key) { SuggestionLines.areLong(suggestions, in: size) }
    }

    /// Whether something is being written, as far as the keys go.
    var isComposing: Bool { screen == .desk && focus == .composer && composer != nil }

    /// The list of tickets on screen: the queue, or a customer's.
    var list: QueuePane { screen == .customer ? customer?.tickets ?? QueuePane() : queue }
}
