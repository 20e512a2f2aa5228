/// The tickets that are solved and not yet recorded as closed. May stand on a frozen list.
public struct SolvedTickets: Sendable {
    /// What differs from the frozen list: whether it is solved.
    private var changes: [TicketID: Bool] = [:]
    private var base: (any FrozenLists)?

    init(on base: (any FrozenLists)? = nil) { self.base = base }

    /// Takes note that a ticket is, or is not, solved. Constant time.
    mutating func set(_ id: TicketID, _ isSolved: Bool) {
        if isSolved {
            changes[id] = true
        } else if base == nil {
            changes[id] = nil
        } else {
            changes[id] = false
        }
    }

    /// All of them, ascending. O(n log n).
    public var all: [TicketID] {
        var all = changes.filter(\.value).keys.map(\.number)
        base?.forEach(of: 0) { number in
            if let id = TicketID(stored: number), changes[id] == nil { all.append(number) }
        }
        return all.sorted().compactMap(TicketID.init(stored:))
    }

    /// Writes all of them, unless the frozen list says the same.
    func freeze<Sink: FrozenSink>(into sink: Sink) throws(Sink.Failure) {
        guard !changes.isEmpty else { return }
        try sink.beginReplacing(0, in: .solved)
        for id in all { try sink.append(id.number, of: 0, to: .solved) }
    }
}

extension SolvedTickets: Equatable {
    /// Whether both hold the same tickets.
    public static func == (left: SolvedTickets, right: SolvedTickets) -> Bool { left.all == right.all }
}
