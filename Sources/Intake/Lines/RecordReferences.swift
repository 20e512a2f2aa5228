import DeskModel

/// Gathers the senders' ids that a record refers to, or puts the desk's numbers in their place.
struct RecordReferences: ReferenceFields {
    /// The things referred to, each once.
    private(set) var names: [ImportedEvent.Name]
    private let numbers: [UInt64]?
    /// Whether a number that was handed in names nothing.
    private(set) var hasFailed = false

    /// Gathers behind the names that are there already.
    init(gatheringBehind names: [ImportedEvent.Name]) {
        self.names = names
        numbers = nil
    }

    /// Puts the number at the place of each name.
    init(names: [ImportedEvent.Name], numbers: [UInt64]) {
        self.names = names
        self.numbers = numbers
    }

    mutating func reference(_ key: String, _ field: inout Change<Reference<Customer>>) { visit(.customer, &field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Ticket>>) { visit(.ticket, &field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Message>>) { visit(.message, &field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<SavedReply>>) { visit(.savedReply, &field) }

    private mutating func visit<Subject>(_ kind: EntityKind, _ field: inout Change<Reference<Subject>>) {
        guard case .set(.foreign(let foreign)) = field else { return }
        let name = ImportedEvent.Name(kind, foreign)
        let place = names.firstIndex(of: name)
        guard let numbers else {
            if place == nil { names.append(name) }
            return
        }
        guard let place, place < numbers.count, let id = ID<Subject>(stored: numbers[place]) else {
            hasFailed = true
            return
        }
        field = .set(.known(id))
    }
}
