import DeskModel

/// One thing that is done to several tickets: decided once, done ticket by ticket, taken back as one.
public struct BulkWork: Equatable, Sendable {
    /// What is done.
    public enum Kind: Equatable, Sendable, CaseIterable {
        case assign
        case release
        case tag
        case prioritise
        case snooze
        case moveToPending
        case moveToOnHold
        case solve
        case unmark
    }

    /// A deed that was done, and how its ticket stood before.
    public struct Change: Equatable, Sendable {
        /// The deed.
        public var deed: Deed
        /// How the ticket stood.
        public var before: TicketBefore
    }

    /// What it is, for a question: `Solve: drink/cold`.
    public var question: String
    /// What it is once it is done, behind a count of tickets: `solved: drink/cold`.
    public var participle: String
    /// What is still to be done.
    public var rest: [Deed]
    /// What is done.
    public var done: [Change] = []
    /// What went wrong, by whose ticket it was.
    public var failures: [String] = []

    /// How many tickets are worked on at once.
    static let most = 200

    /// `3 tickets`.
    static func tickets(_ count: Int) -> String { count == 1 ? "1 ticket" : "\(Figures.grouped(count)) tickets" }

    /// What came of it, in a sentence or two.
    var told: String {
        let count = done.count
        let did =
            count == 0
            ? "Nothing was done."
            : "\(Self.tickets(count)) \(count == 1 ? "is" : "are") \(participle): ‹undo› takes that back."
        guard !failures.isEmpty else { return did }
        let shown = failures.prefix(3).joined(separator: " ")
        return did + " Not \(shown)" + (failures.count > 3 ? " And \(failures.count - 3) more." : "")
    }
}

extension BulkWork.Kind {
    /// How the list of what can be done calls it.
    var title: String {
        switch self {
        case .assign: "Give them to an agent"
        case .release: "Give them back to the queue"
        case .tag: "Add tags"
        case .prioritise: "Set their priority"
        case .snooze: "Let them sleep"
        case .moveToPending: "Wait for the customers"
        case .moveToOnHold: "Put them on hold"
        case .solve: "Solve them"
        case .unmark: "Take the marks away"
        }
    }

    /// Whether it can be done to a ticket that stands so.
    func suits(_ row: (status: TicketStatus, isMine: Bool)) -> Bool {
        switch self {
        case .release: row.isMine && row.status.isActive
        case .tag: row.status != .closed
        case .moveToPending: row.status.isActive && row.status != .pending
        case .moveToOnHold: row.status.isActive && row.status != .onHold
        case .assign, .prioritise, .snooze, .solve: row.status.isActive
        case .unmark: true
        }
    }
}
