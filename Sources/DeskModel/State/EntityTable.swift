/// The things of one kind by their number.
public struct EntityTable<Subject: Sendable & Equatable>: Sendable, Equatable {
    private var values: [UInt64: Subject] = [:]
    /// The number that the next new thing gets.
    public private(set) var next: UInt64 = 1

    init() {}

    /// The thing with a number, or nil when the log has not told of it. Constant time.
    public subscript(id: ID<Subject>) -> Subject? { values[id.number] }

    /// Whether the log has told of the thing with a number, or mentioned it. Constant time.
    public func contains(_ id: ID<Subject>) -> Bool { values.index(forKey: id.number) != nil }

    /// How many there are.
    public var count: Int { values.count }

    /// All of them, in no order.
    public var all: Dictionary<UInt64, Subject>.Values { values.values }

    /// Takes a number that was given to a thing which has no entry here; the last number of all stays `next` for good.
    mutating func reserve(_ number: UInt64) {
        if number >= next { next = number == .max ? .max : number + 1 }
    }

    /// Changes the thing with a number where it lies; nil when there is none. Constant time.
    @discardableResult
    mutating func change<Result>(_ id: ID<Subject>, _ body: (inout Subject) -> Result) -> Result? {
        guard let index = values.index(forKey: id.number) else { return nil }
        return body(&values.values[index])
    }

    /// Changes the thing with a number where it lies, after putting `fresh` there when there is none. Constant time.
    @discardableResult
    mutating func upsert<Result>(
        _ id: ID<Subject>, _ fresh: @autoclosure () -> Subject, _ body: (inout Subject) -> Result
    ) -> Result {
        reserve(id.number)
        return body(&values[id.number, default: fresh()])
    }
}
