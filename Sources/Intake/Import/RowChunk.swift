/// Rows on their way to who appends them: handed over many at once, since each hand-over costs a lock and a wake-up.
struct RowChunk {
    private static let maximumRows = 256
    private static let maximumBytes = 256 << 10

    private let queue: RowHandOver
    private var rows: [SourceRow] = []
    private var bytes = 0

    init(into queue: RowHandOver) { self.queue = queue }

    /// Adds a row; it is handed over at once where the next may be long in coming. False when nobody wants more.
    mutating func add(_ row: SourceRow, isLastForNow: Bool) -> Bool {
        if rows.isEmpty { rows.reserveCapacity(isLastForNow ? 1 : Self.maximumRows) }
        rows.append(row)
        bytes += row.text.count
        return isLastForNow || rows.count >= Self.maximumRows || bytes >= Self.maximumBytes ? handOver() : true
    }

    /// Hands over what is there.
    mutating func handOver() -> Bool {
        guard !rows.isEmpty else { return true }
        // A batch ends at its bytes or at its rows, whichever comes first.
        let rowWeight = ImportLimits.batchBytes / ImportLimits.batchRows
        defer {
            rows = []
            bytes = 0
        }
        return queue.put(rows, weight: max(bytes, rows.count * rowWeight))
    }
}
