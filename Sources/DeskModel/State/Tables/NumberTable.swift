/// Values by numbers that are nearly dense from 1, as the desk gives them out: four bytes a number beside the values.
///
/// A number far beyond what is there goes to a dictionary, so that a log with a wild number in it costs no more memory
/// than any other.
///
/// Its code is open to other rooms' compilers: there it would look up its own type at run time, for every event.
public struct NumberTable<Value: Sendable>: Sendable {
    @inlinable static var pageLength: Int { 512 }

    /// The first of the numbers that are nearly dense.
    @usableFromInline let first: UInt64
    /// The place plus one of each value whose number is near, from `first` on; zero where there is none.
    @usableFromInline var places: ContiguousArray<UInt32> = []
    @usableFromInline var farPlaces: [UInt64: UInt32] = [:]
    /// In the order in which they came. Pages, so that growing copies a page at most.
    @usableFromInline var pages: ContiguousArray<ContiguousArray<Value>> = []
    /// How many values there are.
    public var count: Int { held }
    @usableFromInline var held = 0

    /// An empty table, for numbers that are nearly dense from `first` on.
    @inlinable public init(from first: UInt64 = 0) { self.first = first }

    @inlinable func place(_ number: UInt64) -> Int? {
        if number >= first, number - first < UInt64(places.count) {
            let place = places[Int(number - first)]
            if place != 0 { return Int(place) - 1 }
        }
        guard !farPlaces.isEmpty, let place = farPlaces[number] else { return nil }
        return Int(place) - 1
    }

    /// Whether a number has a value. Constant time.
    @inlinable public func contains(_ number: UInt64) -> Bool { place(number) != nil }

    /// The value of a number. Constant time.
    @inlinable public subscript(number: UInt64) -> Value? {
        place(number).map { pages[$0 / Self.pageLength][$0 % Self.pageLength] }
    }

    /// What `body` makes of a number's value, which is not copied; nil where there is none. Constant time.
    @inlinable public func read<Result>(_ number: UInt64, _ body: (Value) -> Result) -> Result? {
        guard let place = place(number) else { return nil }
        return body(pages[place / Self.pageLength][place % Self.pageLength])
    }

    /// Changes a number's value where it lies; nil where there is none. Constant time.
    @discardableResult @inlinable
    public mutating func change<Result>(_ number: UInt64, _ body: (inout Value) -> Result) -> Result? {
        guard let place = place(number) else { return nil }
        return body(&pages[place / Self.pageLength][place % Self.pageLength])
    }

    /// Changes a number's value where it lies, after putting `fresh` there where there is none. Constant time.
    @discardableResult @inlinable @inline(__always)
    public mutating func upsert<Result>(
        _ number: UInt64, _ fresh: @autoclosure () -> Value, _ body: (inout Value) -> Result
    ) -> Result {
        let place = place(number) ?? append(fresh(), number)
        return body(&pages[place / Self.pageLength][place % Self.pageLength])
    }

    @inlinable mutating func append(_ value: Value, _ number: UInt64) -> Int {
        let place = held
        precondition(place < Int(UInt32.max) - 1, "a table holds fewer than four billion things")
        if place % Self.pageLength == 0 {
            var page = ContiguousArray<Value>()
            // Small tables stay small.
            if place > 0 { page.reserveCapacity(Self.pageLength) }
            pages.append(page)
        }
        pages[place / Self.pageLength].append(value)
        held += 1
        if number >= first, number - first <= UInt64(held) * 2 + 1024 {
            let index = Int(number - first)
            let missing = index + 1 - places.count
            if missing == 1 {
                places.append(UInt32(place + 1))
                return place
            }
            if missing > 0 { places.append(contentsOf: repeatElement(0, count: missing)) }
            places[index] = UInt32(place + 1)
        } else {
            farPlaces[number] = UInt32(place + 1)
        }
        return place
    }

    /// All values, in the order in which they came.
    public var values: FlattenSequence<ContiguousArray<ContiguousArray<Value>>> { pages.joined() }

    /// The numbers that have a value, ascending.
    @inlinable public func sortedNumbers() -> [UInt64] {
        var numbers: [UInt64] = []
        numbers.reserveCapacity(held)
        for (index, place) in places.enumerated() where place != 0 { numbers.append(first + UInt64(index)) }
        // None of them is among `places`; those that came to lie below their end are in between.
        if !farPlaces.isEmpty {
            numbers += farPlaces.keys
            numbers.sort()
        }
        return numbers
    }

    /// Calls `body` with every number that has a value, and the value, in no order.
    public func forEach(_ body: (UInt64, Value) -> Void) {
        _ = forEach { number, value in
            body(number, value)
            return true
        }
    }

    /// Calls `body` with every number that has a value, in no order, until it says no.
    private func forEach(_ body: (UInt64, Value) -> Bool) -> Bool {
        for (index, place) in places.enumerated() where place != 0 {
            let place = Int(place) - 1
            if !body(first + UInt64(index), pages[place / Self.pageLength][place % Self.pageLength]) { return false }
        }
        for (number, place) in farPlaces {
            let place = Int(place) - 1
            if !body(number, pages[place / Self.pageLength][place % Self.pageLength]) { return false }
        }
        return true
    }
}

extension NumberTable: Equatable where Value: Equatable {
    /// Whether the same numbers have equal values, whatever order they came in.
    public static func == (left: NumberTable, right: NumberTable) -> Bool {
        left.count == right.count && left.forEach { number, value in right.read(number) { $0 == value } ?? false }
    }
}
