/// Which things something happened to on each day (UTC), so that questions about a stretch of time need not look at all
/// of them.
///
/// More may stand under a day than belongs there: what was changed since stays, and who asks looks at the thing itself.
/// May stand on frozen lists.
struct DayIndex: Sendable {
    private var days: [Int64: ContiguousArray<UInt64>] = [:]
    private var base: (any FrozenLists)?

    init(on base: (any FrozenLists)? = nil) { self.base = base }

    /// The day of an instant, counted from 1970-01-01.
    static func day(of time: Timestamp) -> Int64 {
        let (day, rest) = time.microseconds.quotientAndRemainder(dividingBy: 86_400_000_000)
        return rest < 0 ? day - 1 : day
    }

    /// Puts a thing under a day, unless it was the last put there. Constant time.
    mutating func note(_ number: UInt64, on day: Int64) {
        Self.note(number, in: &days[day, default: []])
    }

    private static func note(_ number: UInt64, in list: inout ContiguousArray<UInt64>) {
        if list.last != number { list.append(number) }
    }

    /// The things under some days, each once, in no order. Linear in what stands there.
    func numbers(on range: ClosedRange<Int64>) -> Set<UInt64> {
        var numbers: Set<UInt64> = []
        // Wide ranges meet few days.
        if range.upperBound.subtractingReportingOverflow(range.lowerBound).overflow
            || range.count > days.count
        {
            for (day, list) in days where range.contains(day) { numbers.formUnion(list) }
        } else {
            for day in range { if let list = days[day] { numbers.formUnion(list) } }
        }
        guard let base, let first = base.firstKey, first <= range.upperBound else { return numbers }
        for day in max(first, range.lowerBound)...range.upperBound {
            base.forEach(of: UInt64(bitPattern: day)) { numbers.insert($0) }
        }
        return numbers
    }

    /// At least `count` things, as far as there are so many: those of the newest days. Linear in what stands there, and
    /// in the days.
    func newest(_ count: Int) -> Set<UInt64> {
        var numbers: Set<UInt64> = []
        guard let first = firstDay, let last = lastDay else { return [] }
        var day = last
        while numbers.count < count {
            numbers.formUnion(days[day] ?? [])
            base?.forEach(of: UInt64(bitPattern: day)) { numbers.insert($0) }
            guard let before = dayBefore(day), before >= first else { break }
            day = before
        }
        return numbers
    }

    /// The nearest day below another that has anything.
    private func dayBefore(_ day: Int64) -> Int64? {
        let above = days.keys.filter { $0 < day }.max()
        guard let below = base?.lastKey(below: day) else { return above }
        return above.map { max($0, below) } ?? below
    }

    private var lastDay: Int64? {
        let last = days.keys.max()
        guard let below = base?.lastKey(below: .max) else { return last }
        return last.map { max($0, below) } ?? below
    }

    /// The first day that has anything.
    var firstDay: Int64? {
        let first = days.keys.min()
        guard let below = base?.firstKey else { return first }
        return first.map { min($0, below) } ?? below
    }

    /// Writes what lies above the frozen lists.
    func freeze<Sink: FrozenSink>(_ section: FrozenSection, into sink: Sink) throws(Sink.Failure) {
        for key in days.keys.map({ UInt64(bitPattern: $0) }).sorted() {
            for number in days[Int64(bitPattern: key)] ?? [] { try sink.append(number, of: key, to: section) }
        }
    }
}

extension DayIndex: Equatable {
    /// Always: it follows from the things themselves, and may hold more than it has to.
    static func == (left: DayIndex, right: DayIndex) -> Bool { true }
}
