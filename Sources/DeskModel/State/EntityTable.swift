/// The things of one kind by their number.
public struct EntityTable<Subject: Sendable & Equatable>: Sendable {
    private var values: [UInt64: Subject] = [:]
    /// The number that the next new thing gets.
    public private(set) var next: UInt64 = 1

    init() {}

    /// The thing with a number; setting one past `next` moves `next` behind it. Constant time.
    public subscript(id: ID<Subject>) -> Subject? {
        get { values[id.number] }
        _modify {
            if id.number >= next { next = id.number + 1 }
            yield &values[id.number]
        }
    }

    /// How many there are.
    public var count: Int { values.count }

    /// All of them, in no order.
    public var all: Dictionary<UInt64, Subject>.Values { values.values }

    /// Takes a number that was given to a thing which has no entry here.
    mutating func reserve(_ number: UInt64) {
        if number >= next { next = number + 1 }
    }
}
