import DeskModel
import Search

/// A selection of the queue.
public enum QueueView: Equatable, Sendable {
    /// Every active ticket.
    case all
    /// Those the acting agent has.
    case mine
    /// Those whose customer waits on us.
    case waiting
    /// Those nobody has.
    case unassigned
    /// Those that are past a target, or close to one.
    case pressing
    /// Those that are solved and not closed, the latest first.
    case solved
    /// Those that match a text in the filter language of `Search`, solved and closed ones too when it names a status.
    case filter(String)

    /// The views with names, in the order in which a desk offers them.
    public static let named: [(name: String, view: QueueView)] = [
        ("mine", .mine), ("waiting", .waiting), ("all", .all), ("unassigned", .unassigned), ("pressing", .pressing),
        ("solved", .solved),
    ]

    /// The view with a name, or, where there is none, the view of those that match `name` as a filter.
    public init(_ name: String) {
        self = Self.named.first { $0.name == name.lowercased() }?.view ?? .filter(name)
    }

    /// The name, or the filter's text.
    public var name: String {
        if case .filter(let text) = self { return text }
        return Self.named.first { $0.view == self }?.name ?? ""
    }

    /// Why a text is no filter, in a sentence; nil where it is one. O(length).
    public static func fault(ofFilter text: String) -> String? {
        do throws(SearchQueryError) {
            _ = try SearchQuery(text)
            return nil
        } catch {
            return "\(error)"
        }
    }
}
