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

    /// What it is called on screen.
    var title: String {
        switch self {
        case .view(.filter(let text)): text
        case .view(let view): view.name.capitalizedFirst
        case .figure(let figure, _): figure.spoken
        }
    }
}
