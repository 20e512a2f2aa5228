import DeskModel
import EventLog

/// Where each event stands in the log, by its sequence: 8 bytes an event. May stand on a frozen table.
struct PositionTable: Sendable {
    private var first: UInt64 = 0
    private var positions = PagedList<UInt64>()
    private let base: (any FrozenTable)?

    init(on base: (any FrozenTable)? = nil) { self.base = base }

    /// Notes the position of the next event; sequences are dense, so only the first is remembered.
    mutating func append(sequence: UInt64, position: UInt64) {
        if positions.isEmpty { first = sequence }
        let missing = Int(clamping: sequence - first) - positions.count
        for _ in 0..<max(0, missing) { positions.append(.max) }
        positions.append(position)
    }

    /// The position of an event, or nil when it was not noted.
    subscript(sequence: UInt64) -> UInt64? {
        guard !positions.isEmpty, sequence >= first else { return frozen(sequence) }
        guard sequence - first < UInt64(positions.count) else { return nil }
        let position = positions[Int(sequence - first)]
        return position == .max ? nil : position
    }

    private func frozen(_ sequence: UInt64) -> UInt64? {
        guard let base else { return nil }
        var position: UInt64?
        base.read(sequence) { bytes in
            guard bytes.count == 8 else { return base.reportDamage() }
            position = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
        }
        return position
    }

    /// Hands over what lies above the frozen table, ascending.
    func forEach<Failure: Error>(_ body: (UInt64, UInt64) throws(Failure) -> Void) throws(Failure) {
        for (index, position) in positions.enumerated() where position != .max {
            try body(first + UInt64(index), position)
        }
    }
}
