/// The numbers of things that live inside their customers: preferences, usuals, notes, facts.
///
/// Each kind counts from 1. It is known in which customer a thing lives, so that a later line about the same thing finds it.
public struct NestedNumbers: Sendable, Equatable {
    private var nextNumbers: [EntityKind: UInt64] = [:]
    private var preferences = HomeTable()
    private var usuals = HomeTable()
    private var notes = HomeTable()
    private var facts = HomeTable()

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
        case .preference: preferences.settle(number, in: customer)
        case .usual: usuals.settle(number, in: customer)
        case .note: notes.settle(number, in: customer)
        case .fact: facts.settle(number, in: customer)
        default: break
        }
    }
}

extension NestedNumbers {
    /// The kinds whose things live inside customers.
    static let kinds: [EntityKind] = [.preference, .usual, .note, .fact]

    /// Numbers that stand on frozen homes; the next number of each kind is read from `header`.
    init(on source: some FrozenSource, header: StateHeader) {
        for kind in Self.kinds where header.next(kind) > 1 { nextNumbers[kind] = header.next(kind) }
        preferences = HomeTable(on: source.table(.homes(.preference)), next: next(.preference))
        usuals = HomeTable(on: source.table(.homes(.usual)), next: next(.usual))
        notes = HomeTable(on: source.table(.homes(.note)), next: next(.note))
        facts = HomeTable(on: source.table(.homes(.fact)), next: next(.fact))
    }

    /// Writes what lies above the frozen homes.
    func freeze<Sink: FrozenSink>(into sink: Sink) throws(Sink.Failure) {
        try preferences.freeze(.homes(.preference), into: sink)
        try usuals.freeze(.homes(.usual), into: sink)
        try notes.freeze(.homes(.note), into: sink)
        try facts.freeze(.homes(.fact), into: sink)
    }
}
