import Desk
import Insights

/// Which tickets the queue's list shows.
public enum Selection: Equatable, Sendable {
    /// A view of the queue.
    case view(QueueView)
    /// The tickets behind a figure of the wallboard, counted over a window in seconds.
    case figure(Figure, window: Int64)

    /// Whether none of its tickets can be free: the next is then served from the whole queue.
    var holdsNothingToServe: Bool { self == .view(.mine) || self == .view(.solved) }

    /// The text of a filter; nil for what is none.
    var filter: String? {
        if case .view(.filter(let text)) = self { text } else { nil }
    }
}

extension State {
    /// The views that one goes through and chooses from: those of the desk, then those that the person keeps.
    var viewChoices: [QueueView] { QueueView.named.map(\.view) + views.map { .filter($0.filter) } }

    /// What a selection is called on screen: a filter that is kept by its name.
    func title(of selection: Selection) -> String {
        switch selection {
        case .view(.filter(let text)): savedView(of: selection)?.name ?? text
        case .view(let view): view.name.capitalizedFirst
        case .figure(let figure, _): figure.spoken
        }
    }

    /// The saved view that a selection is; nil where it is none.
    func savedView(of selection: Selection) -> SavedView? {
        guard let filter = selection.filter else { return nil }
        return views.first { $0.filter == filter }
    }
}
