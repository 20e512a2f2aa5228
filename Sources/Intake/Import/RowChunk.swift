import Desk
import DeskModel

/// The way of rows from the thread that reads and checks them to the one that appends them.
typealias RowHandOver = HandOver<RowChunk, Void>

/// Rows that are handed over together, since each hand-over costs a lock and a wake-up. What belongs to each row lies
/// behind that of the one before, so that a row costs no lists of its own.
struct RowChunk: Sendable {
    private static let maximumRows = 512
    private static let maximumBytes = 512 << 10

    private(set) var rows: [SourceRow] = []
    /// The records of all rows.
    private(set) var lines: [ImportLine] = []
    /// The bytes of all rows, without their endings.
    private(set) var text: [UInt8] = []
    /// Whether a line may be of the desk's own history: only a desk's source begins with `~`.
    private(set) var mayHoldOwn = false

    var isEmpty: Bool { rows.isEmpty }

    /// Whether no more should go in.
    var isFull: Bool { rows.count >= Self.maximumRows || text.count >= Self.maximumBytes }

    /// What it weighs: a batch ends at its bytes or at its rows, whichever comes first.
    var weight: Int { max(text.count, rows.count * (ImportLimits.batchBytes / ImportLimits.batchRows)) }

    /// Makes room at once for as many rows as go in, where that many are at hand.
    mutating func makeRoom(isLastForNow: Bool) {
        guard rows.isEmpty, !isLastForNow else { return }
        rows.reserveCapacity(Self.maximumRows)
        lines.reserveCapacity(Self.maximumRows)
        text.reserveCapacity(Self.maximumRows * 256)
    }

    /// Adds the bytes of the row that is added next.
    mutating func add(text bytes: UnsafeRawBufferPointer) -> Range<Int> {
        let start = text.count
        // A typed buffer goes in as one copy; a raw one byte by byte.
        bytes.withMemoryRebound(to: UInt8.self) { text.append(contentsOf: $0) }
        return start..<text.count
    }

    /// Adds a record of the row that is added next.
    mutating func add(_ line: consuming ImportLine) {
        if line.source.utf8.first == UInt8(ascii: "~") { mayHoldOwn = true }
        lines.append(line)
    }

    mutating func add(_ row: SourceRow) { rows.append(row) }
}
