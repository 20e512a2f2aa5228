/// The tables of a state that can stand on frozen ones.
public enum FrozenKind: UInt8, CaseIterable, Sendable {
    case customers = 1
    case tickets = 2
    case messages = 3
    case orders = 4
    case complaints = 5
    case promises = 6
    case surveys = 7
    case savedReplies = 8
    case agents = 9
    case ideas = 10
    case merges = 11
}

extension DeskState {
    /// The version of what is frozen: raised with every change to what things list of themselves.
    public static let frozenVersion: UInt32 = 1

    /// Hands over the things of a table that came or changed since the frozen one below it, in order of number, as
    /// bytes: the next layer.
    public func forEachChanged(in kind: FrozenKind, _ body: (UInt64, [UInt8]) throws -> Void) rethrows {
        switch kind {
        case .customers: try customers.forEachChanged(body)
        case .tickets: try tickets.forEachChanged(body)
        case .messages: try messages.forEachChanged(body)
        case .orders: try orders.forEachChanged(body)
        case .complaints: try complaints.forEachChanged(body)
        case .promises: try promises.forEachChanged(body)
        case .surveys: try surveys.forEachChanged(body)
        case .savedReplies: try savedReplies.forEachChanged(body)
        case .agents: try agents.forEachChanged(body)
        case .ideas: try ideas.forEachChanged(body)
        case .merges: try merges.forEachChanged(body)
        }
    }

    /// The number that the next new thing of a table gets.
    public func nextNumber(in kind: FrozenKind) -> UInt64 {
        switch kind {
        case .customers: customers.next
        case .tickets: tickets.next
        case .messages: messages.next
        case .orders: orders.next
        case .complaints: complaints.next
        case .promises: promises.next
        case .surveys: surveys.next
        case .savedReplies: savedReplies.next
        case .agents: agents.next
        case .ideas: ideas.next
        case .merges: merges.next
        }
    }

    /// Puts a frozen table in the place of a table: it holds what this one does.
    mutating func stand(_ kind: FrozenKind, on table: any FrozenTable) {
        let next = nextNumber(in: kind)
        switch kind {
        case .customers: customers = EntityTable(on: table, next: next)
        case .tickets: tickets = EntityTable(on: table, next: next)
        case .messages: messages = EntityTable(on: table, next: next)
        case .orders: orders = EntityTable(on: table, next: next)
        case .complaints: complaints = EntityTable(on: table, next: next)
        case .promises: promises = EntityTable(on: table, next: next)
        case .surveys: surveys = EntityTable(on: table, next: next)
        case .savedReplies: savedReplies = EntityTable(on: table, next: next)
        case .agents: agents = EntityTable(on: table, next: next)
        case .ideas: ideas = EntityTable(on: table, next: next)
        case .merges: merges = EntityTable(on: table, next: next)
        }
    }
}
