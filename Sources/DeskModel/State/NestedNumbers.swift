/// The numbers of things that live inside their customers (preferences, usuals, notes, facts) and of imported events.
///
/// Each kind counts from 1. For a thing inside a customer it is known which customer that is, so that a later line
/// about the same thing finds it.
public struct NestedNumbers: Sendable, Equatable {
    private var nextNumbers: [EntityKind: UInt64] = [:]
    private var preferences = NumberTable<CustomerID>()
    private var usuals = NumberTable<CustomerID>()
    private var notes = NumberTable<CustomerID>()
    private var facts = NumberTable<CustomerID>()

    init() {}

    /// The number that the next new thing of a kind gets. Constant time.
    public func next(_ kind: EntityKind) -> UInt64 { nextNumbers[kind] ?? 1 }

    /// The customer in whom the thing lives, or nil when the desk has not been told. Constant time.
    public func home(_ kind: EntityKind, _ number: UInt64) -> CustomerID? {
        switch kind {
        case .preference: preferences[number]
        case .usual: usuals[number]
        case .note: notes[number]
        case .fact: facts[number]
        default: nil
        }
    }

    /// Takes a number; the next one is behind it.
    mutating func reserve(_ kind: EntityKind, _ number: UInt64) {
        if number >= next(kind) { nextNumbers[kind] = number == .max ? .max : number + 1 }
    }

    /// Remembers in whom a thing lives.
    mutating func settle(_ kind: EntityKind, _ number: UInt64, in customer: CustomerID) {
        switch kind {
        case .preference: preferences.upsert(number, customer) { $0 = customer }
        case .usual: usuals.upsert(number, customer) { $0 = customer }
        case .note: notes.upsert(number, customer) { $0 = customer }
        case .fact: facts.upsert(number, customer) { $0 = customer }
        default: break
        }
    }
}
