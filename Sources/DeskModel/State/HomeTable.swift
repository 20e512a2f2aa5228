/// In which customer each thing of a kind lives, by its number. May stand on a frozen table.
struct HomeTable: Sendable {
    private var homes = NumberTable<CustomerID>()
    private var base: (any FrozenTable)?

    init() {}

    /// A table that stands on a frozen one; `next` is the number that the next new thing gets.
    init(on base: any FrozenTable, next: UInt64) {
        self.base = base
        homes = NumberTable(from: next)
    }

    /// The customer of a number, or nil where the desk has not been told. Constant time.
    subscript(number: UInt64) -> CustomerID? {
        if let home = homes[number] { return home }
        guard let base, let home: FrozenNumber = base.thaw(number, as: FrozenNumber.self) else { return nil }
        return CustomerID(stored: home.value)
    }

    /// Remembers in whom a thing lives.
    mutating func settle(_ number: UInt64, in customer: CustomerID) {
        homes.upsert(number, customer) { $0 = customer }
    }

    /// Writes what lies above the frozen table, in order of number.
    func freeze<Sink: FrozenSink>(_ section: FrozenSection, into sink: Sink) throws(Sink.Failure) {
        var writer = FrozenWriter()
        for number in homes.sortedNumbers() {
            guard let home = homes[number] else { continue }
            writer.clear()
            var value = home.number
            writer.code(&value)
            try sink.append(number, writer.bytes, to: section)
        }
    }
}

extension HomeTable: Equatable {
    /// Whether both hold the same homes, wherever those lie. Linear in their number.
    static func == (left: HomeTable, right: HomeTable) -> Bool {
        left.agrees(with: right) && right.agrees(with: left)
    }

    private func agrees(with other: HomeTable) -> Bool {
        var agrees = true
        homes.forEach { number, home in if other[number] != home { agrees = false } }
        base?.forEach { number, _ in if self[number] != other[number] { agrees = false } }
        return agrees
    }
}

/// A number as a thing of its own, frozen.
struct FrozenNumber: Frozen {
    var value: UInt64 = 0

    init(frozen number: UInt64) {}

    mutating func code(_ coder: inout some FrozenCoder) { coder.code(&value) }
}
