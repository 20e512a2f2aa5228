/// What the lines of a batch so far add to the state.
///
/// What the newest row adds can be taken back as a whole, in as much time as adding it took.
struct ImportBatch: Sendable {
    /// What later lines need to know of a thing.
    struct Thing: Sendable {
        var isTold = false
        var isMentioned = false
        var owner: CustomerID?
        var ticket: TicketID?
        var surveyKind: Survey.Kind?
    }

    private enum Step: Sendable {
        case number(IdentityKey)
        case thing(IdentityTable.Thing, before: Thing?)
        case next(EntityKind, before: UInt64)
        case sequence(ContentDigest)
    }

    /// What is to be appended.
    private(set) var events: [Event] = []

    private var numbers = ScratchTable<IdentityKey, UInt64>()
    private var things = ScratchTable<IdentityTable.Thing, Thing>()
    private var sequences = ScratchTable<ContentDigest, UInt64>()
    /// The next free number of each kind, by the kind's raw value; zero where the batch has taken none.
    private var next = [UInt64](repeating: 0, count: Int(UInt8.max) + 1)

    /// How the row that is being decided came to be, to be undone backwards.
    private var steps: [Step] = []
    private var eventsBeforeRow = 0

    /// Makes room for so many lines.
    mutating func reserve(_ lines: Int) {
        events.reserveCapacity(events.count + lines)
        numbers.reserve(events.count + lines)
        things.reserve(events.count + lines)
        sequences.reserve(events.count + lines)
    }

    /// Begins a row.
    mutating func beginRow() {
        steps.removeAll(keepingCapacity: true)
        eventsBeforeRow = events.count
    }

    /// Takes back everything since the row began.
    mutating func rollBack() {
        for step in steps.reversed() {
            switch step {
            case .number(let key): numbers.set(key, key.hash, nil)
            case .thing(let thing, let before): things.set(thing, thing.hash, before)
            case .next(let kind, let before): next[Int(kind.rawValue)] = before
            case .sequence(let digest): sequences.set(digest, DigestTable.hash(digest), nil)
            }
        }
        events.removeLast(events.count - eventsBeforeRow)
        beginRow()
    }

    // MARK: What is known

    /// The number that a line of the batch gave to a sender's id.
    func number(_ key: IdentityKey) -> UInt64? { numbers.value(key, key.hash) }

    /// What lines of the batch have told of a thing.
    func thing(_ thing: IdentityTable.Thing) -> Thing? { things.value(thing, thing.hash) }

    /// The sequence that content of the batch will have.
    func sequence(of digest: ContentDigest) -> UInt64? { sequences.value(digest, DigestTable.hash(digest)) }

    /// The next free number of a kind, where the batch has taken one.
    func next(_ kind: EntityKind) -> UInt64? {
        let number = next[Int(kind.rawValue)]
        return number == 0 ? nil : number
    }

    // MARK: What is added

    mutating func append(_ event: Event) { events.append(event) }

    /// Takes a number of a kind; `foreign` is the sender's id that stands for it from now on.
    mutating func take(_ number: UInt64, _ kind: EntityKind, _ foreign: IdentityKey?) {
        steps.append(.next(kind, before: next[Int(kind.rawValue)]))
        next[Int(kind.rawValue)] = number + 1
        guard let foreign else { return }
        numbers.set(foreign, foreign.hash, number)
        steps.append(.number(foreign))
    }

    /// Changes what is known of a thing.
    mutating func change(_ thing: IdentityTable.Thing, _ body: (inout Thing) -> Void) {
        let hash = thing.hash
        let before = things.value(thing, hash)
        var after = before ?? Thing()
        body(&after)
        things.set(thing, hash, after)
        steps.append(.thing(thing, before: before))
    }

    /// Notes with which sequence content will be in the log.
    mutating func saw(_ digest: ContentDigest, sequence: UInt64) {
        sequences.set(digest, DigestTable.hash(digest), sequence)
        steps.append(.sequence(digest))
    }
}
