import EventLog

/// Where each event stands in the log, by its sequence: 8 bytes an event.
struct PositionTable: Sendable {
    private var first: UInt64 = 0
    private var positions: ContiguousArray<UInt64> = []

    /// Notes the position of the next event; sequences are dense, so only the first is remembered.
    mutating func append(sequence: UInt64, position: UInt64) {
        if positions.isEmpty { first = sequence }
        let missing = Int(clamping: sequence - first) - positions.count
        for _ in 0..<max(0, missing) { positions.append(.max) }
        positions.append(position)
    }

    /// The position of an event, or nil when it was not noted.
    subscript(sequence: UInt64) -> UInt64? {
        guard sequence >= first, sequence - first < UInt64(positions.count) else { return nil }
        let position = positions[Int(sequence - first)]
        return position == .max ? nil : position
    }
}
