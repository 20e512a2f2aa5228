/// Lists of tickets that were shown lately, so that coming back to one shows it at once while it is read afresh.
public struct ListMemory: Equatable, Sendable {
    private var lists: [(selection: Selection, list: TicketList)] = []

    /// How many lists are kept: all views, and a filter or two.
    static let limit = 8

    /// Memory of nothing.
    public init() {}

    /// A list as it was when it was last shown; nil where it is not known any more.
    func list(of selection: Selection) -> TicketList? { lists.last { $0.selection == selection }?.list }

    /// Keeps a list, and lets the one go that was shown longest ago.
    mutating func keep(_ list: TicketList, of selection: Selection) {
        lists.removeAll { $0.selection == selection }
        lists.append((selection, list))
        if lists.count > Self.limit { lists.removeFirst() }
    }

    /// Whether both remember the same.
    public static func == (left: ListMemory, right: ListMemory) -> Bool {
        left.lists.elementsEqual(right.lists) { $0 == $1 }
    }
}
