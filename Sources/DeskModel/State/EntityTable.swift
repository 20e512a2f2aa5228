/// The things of one kind by their number.
///
/// A table may stand on a frozen one, which holds things as they were at some moment: what has changed since lies above
/// it, and a thing is copied up when it is first changed. So a table of millions costs a process what it has touched.
public struct EntityTable<Subject: Sendable & Equatable>: Sendable {
    private var values: [UInt64: Subject] = [:]
    /// How many of `values` are above a frozen thing of the same number.
    private var covered = 0
    private var base: Base?
    /// The number that the next new thing gets.
    public private(set) var next: UInt64 = 1

    /// A frozen table and how its bytes become things; closures, since only this module knows the bytes.
    private struct Base: Sendable {
        var table: any FrozenTable
        var thaw: @Sendable (UInt64) -> Subject?
        var forEach: @Sendable ((UInt64, Subject) -> Void) -> Void
    }

    init() {}

    /// The thing with a number, or nil when the log has not told of it. Constant time; where it is frozen, in its size.
    public subscript(id: ID<Subject>) -> Subject? { values[id.number] ?? base?.thaw(id.number) }

    /// Whether the log has told of the thing with a number, or mentioned it. Constant time.
    public func contains(_ id: ID<Subject>) -> Bool {
        values.index(forKey: id.number) != nil || base?.table.contains(id.number) == true
    }

    /// How many there are.
    public var count: Int { values.count - covered + (base?.table.count ?? 0) }

    /// Hands over all of them, in no order. Linear in their number.
    public func forEach(_ body: (Subject) -> Void) {
        for value in values.values { body(value) }
        base?.forEach { number, subject in
            if values.index(forKey: number) == nil { body(subject) }
        }
    }

    /// All of them, in no order. Linear in their number; `forEach` makes no list of them.
    public var all: [Subject] {
        var all: [Subject] = []
        all.reserveCapacity(count)
        forEach { all.append($0) }
        return all
    }

    /// Takes a number that was given to a thing which has no entry here; the last number of all stays `next` for good.
    mutating func reserve(_ number: UInt64) {
        if number >= next { next = number == .max ? .max : number + 1 }
    }

    /// Changes the thing with a number where it lies; nil when there is none. Constant time.
    @discardableResult
    mutating func change<Result>(_ id: ID<Subject>, _ body: (inout Subject) -> Result) -> Result? {
        if let index = values.index(forKey: id.number) { return body(&values.values[index]) }
        guard let frozen = base?.thaw(id.number) else { return nil }
        covered += 1
        return body(&values[id.number, default: frozen])
    }

    /// Changes the thing with a number where it lies, after putting `fresh` there when there is none. Constant time.
    @discardableResult
    mutating func upsert<Result>(
        _ id: ID<Subject>, _ fresh: @autoclosure () -> Subject, _ body: (inout Subject) -> Result
    ) -> Result {
        reserve(id.number)
        if base != nil, values.index(forKey: id.number) == nil, let frozen = base?.thaw(id.number) {
            covered += 1
            return body(&values[id.number, default: frozen])
        }
        return body(&values[id.number, default: fresh()])
    }
}

extension EntityTable: Equatable {
    /// Whether both hold the same things, wherever those lie. Linear in their number.
    public static func == (left: EntityTable, right: EntityTable) -> Bool {
        guard left.next == right.next, left.count == right.count else { return false }
        if left.base == nil, right.base == nil { return left.values == right.values }
        var things: [UInt64: Subject] = right.values
        right.base?.forEach { if things[$0] == nil { things[$0] = $1 } }
        var isEqual = true
        for (number, value) in left.values where things[number] != value { isEqual = false }
        left.base?.forEach { number, subject in
            if left.values[number] == nil, things[number] != subject { isEqual = false }
        }
        return isEqual
    }
}

extension EntityTable where Subject: Frozen {
    /// A table that stands on a frozen one; `next` is the number that the next new thing gets.
    init(on table: any FrozenTable, next: UInt64) {
        base = Base(
            table: table, thaw: { table.thaw($0, as: Subject.self) }, forEach: { table.forEachThawed($0) })
        self.next = next
    }

    /// Brings things up from the frozen table, so that asking for them costs no reading: those that many questions are
    /// about.
    mutating func keepAtHand(_ ids: some Sequence<ID<Subject>>) {
        for id in ids { change(id) { _ in } }
    }

    /// Writes what lies above the frozen table, in order of number: a layer that together with that table is this one.
    func forEachChanged(_ body: (UInt64, [UInt8]) throws -> Void) rethrows {
        var writer = FrozenWriter()
        for number in values.keys.sorted() {
            guard var subject = values[number] else { continue }
            writer.clear()
            subject.code(&writer)
            try body(number, writer.bytes)
        }
    }
}
