/// The things of one kind by their number.
///
/// A table may stand on a frozen one, which holds things as they were at some moment: what has changed since lies above
/// it, and a thing is copied up when it is first changed. So a table of millions costs a process what it has touched.
public struct EntityTable<Subject: Sendable & Equatable>: Sendable {
    private var things = NumberTable<Subject>()
    /// How many of `things` are above a frozen thing of the same number.
    private var covered = 0
    private var base: Base?
    private var changes = ChangeList()
    /// The number that the next new thing gets.
    public private(set) var next: UInt64 = 1

    /// A frozen table and how its bytes become things; closures, since only this module knows the bytes. Never changes,
    /// and one reference to hold.
    private final class Base: Sendable {
        let table: any FrozenTable
        /// How many things it holds.
        let count: Int
        let thaw: @Sendable (UInt64) -> Subject?
        /// The same, of which nothing is kept.
        let thawOnce: @Sendable (UInt64) -> Subject?
        let forEach: @Sendable ((UInt64, Subject) -> Void) -> Void

        init(
            table: any FrozenTable, count: Int, thaw: @escaping @Sendable (UInt64) -> Subject?,
            thawOnce: @escaping @Sendable (UInt64) -> Subject?,
            forEach: @escaping @Sendable ((UInt64, Subject) -> Void) -> Void
        ) {
            self.table = table
            self.count = count
            self.thaw = thaw
            self.thawOnce = thawOnce
            self.forEach = forEach
        }
    }

    init() {}

    /// The thing with a number, or nil when the log has not told of it. Constant time; where it is frozen, in its size.
    public subscript(id: ID<Subject>) -> Subject? { things[id.number] ?? base?.thaw(id.number) }

    /// What `body` makes of the thing with a number, which is not copied; nil when there is none. Constant time.
    public func read<Result>(_ id: ID<Subject>, _ body: (Subject) -> Result) -> Result? {
        things.read(id.number, body) ?? base?.thaw(id.number).map(body)
    }

    /// The same for who looks at very many once, on several threads perhaps: a frozen thing is made for `body` alone, and
    /// neither kept nor looked for where others are kept.
    public func glance<Result>(_ id: ID<Subject>, _ body: (Subject) -> Result) -> Result? {
        things.read(id.number, body) ?? base?.thawOnce(id.number).map(body)
    }

    /// Whether the log has told of the thing with a number, or mentioned it. Constant time.
    public func contains(_ id: ID<Subject>) -> Bool {
        things.contains(id.number) || base?.table.contains(id.number) == true
    }

    /// How many there are.
    public var count: Int { things.count - covered + (base?.count ?? 0) }

    /// Hands over all of them, in no order. Linear in their number.
    public func forEach(_ body: (Subject) -> Void) {
        for thing in things.values { body(thing) }
        base?.forEach { number, subject in
            if !things.contains(number) { body(subject) }
        }
    }

    /// All of them, in no order. Linear in their number; `forEach` makes no list of them.
    public var all: [Subject] {
        var all: [Subject] = []
        all.reserveCapacity(count)
        forEach { all.append($0) }
        return all
    }

    /// The numbers of what was changed since the last call; nil where that is not known. What is kept of changes is no
    /// part of what tables are compared by.
    mutating func takeChanges() -> Set<UInt64>? { changes.take() }

    /// Goes on with the changes that an equal table has not told yet.
    mutating func takeUntold(from other: EntityTable) { changes = other.changes }

    /// Takes a number that was given to a thing which has no entry here; the last number of all stays `next` for good.
    mutating func reserve(_ number: UInt64) {
        if number >= next { next = number == .max ? .max : number + 1 }
    }

    /// Changes the thing with a number where it lies; nil when there is none. Constant time.
    @discardableResult
    mutating func change<Result>(_ id: ID<Subject>, _ body: (inout Subject) -> Result) -> Result? {
        changes.note(id.number)
        guard let base, !things.contains(id.number) else { return things.change(id.number, body) }
        guard let frozen = base.thaw(id.number) else { return nil }
        covered += 1
        return things.upsert(id.number, frozen, body)
    }

    /// Changes the thing with a number where it lies, after putting `fresh` there when there is none. Constant time.
    @discardableResult
    mutating func upsert<Result>(
        _ id: ID<Subject>, _ fresh: @autoclosure () -> Subject, _ body: (inout Subject) -> Result
    ) -> Result {
        reserve(id.number)
        changes.note(id.number)
        if let base, !things.contains(id.number), let frozen = base.thaw(id.number) {
            covered += 1
            return things.upsert(id.number, frozen, body)
        }
        return things.upsert(id.number, fresh(), body)
    }
}

extension EntityTable: Equatable {
    /// Whether both hold the same things, wherever those lie. Linear in their number.
    public static func == (left: EntityTable, right: EntityTable) -> Bool {
        guard left.next == right.next, left.count == right.count else { return false }
        if left.base == nil, right.base == nil { return left.things == right.things }
        var isEqual = true
        left.forEachNumbered { number, subject in
            if let id = ID<Subject>(stored: number), right[id] != subject { isEqual = false }
        }
        return isEqual
    }
}

extension EntityTable {
    private func forEachNumbered(_ body: (UInt64, Subject) -> Void) {
        things.forEach(body)
        base?.forEach { number, subject in
            if !things.contains(number) { body(number, subject) }
        }
    }
}

extension EntityTable where Subject: Frozen {
    /// A table that stands on a frozen one of `count` things; `next` is the number that the next new thing gets. Things
    /// that are `near` are there too, in a table of a few pages.
    init(on table: any FrozenTable, near: (any FrozenTable)? = nil, count: Int, next: UInt64) {
        let cache = ThawCache<Subject>()
        let thawOnce: @Sendable (UInt64) -> Subject? = { number in
            near?.thaw(number, as: Subject.self) ?? table.thaw(number, as: Subject.self)
        }
        base = Base(
            table: table, count: count, thaw: { cache.subject($0, thawOnce) }, thawOnce: thawOnce,
            forEach: { table.forEachThawed($0) })
        self.next = next
        things = NumberTable(from: next)
    }

    /// Writes what lies above the frozen table, in order of number: a layer that together with that table is this one.
    func freeze<Sink: FrozenSink>(_ section: FrozenSection, into sink: Sink) throws(Sink.Failure) {
        var writer = FrozenWriter()
        for number in things.sortedNumbers() {
            writer.clear()
            guard things.read(number, { $0.freeze(into: &writer) }) != nil else { continue }
            try sink.append(number, writer.bytes, to: section)
        }
    }
}
