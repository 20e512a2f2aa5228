import Checkpoints
import DeskModel

/// The timelines of all customers, or of all tickets, by their number. May stand on frozen ones.
///
/// What comes in order of time goes behind the frozen part of its line and costs O(1). A line of which something is
/// taken out, or into which something is put, is brought up whole.
struct TimelineLines: Sendable {
    private struct Line: Sendable {
        var positions: ContiguousArray<TimelinePosition> = []
        var isSorted = true
        /// Whether this is the whole line, and what is frozen of it counts no more.
        var isWhole = false

        mutating func append(_ position: TimelinePosition) {
            if let last = positions.last, position < last { isSorted = false }
            positions.append(position)
        }

        /// The entries in order.
        var sorted: ContiguousArray<TimelinePosition> { isSorted ? positions : ContiguousArray(positions.sorted()) }
    }

    private var lines = NumberTable<Line>()
    private let base: FrozenLines?

    /// Lines that stand on frozen ones; `next` is the number of the next new customer or ticket.
    init(on base: FrozenLines? = nil, next: UInt64 = 0) {
        self.base = base
        lines = NumberTable(from: next)
    }

    /// Puts an entry on a line. Constant time.
    mutating func append(_ position: TimelinePosition, to number: UInt64) {
        lines.upsert(number, Line()) { $0.append(position) }
    }

    /// Puts entries on a line that are not there yet. Linear in both.
    mutating func add(_ more: ContiguousArray<TimelinePosition>, to number: UInt64) {
        change(number) { line in
            let known = Set(line.positions.lazy.map(\.sequence))
            for position in more where !known.contains(position.sequence) { line.append(position) }
        }
    }

    /// Takes entries off a line. Linear in both.
    mutating func remove(_ others: ContiguousArray<TimelinePosition>, from number: UInt64) {
        let gone = Set(others.lazy.map(\.sequence))
        change(number) { line in line.positions.removeAll { gone.contains($0.sequence) } }
    }

    /// Changes a line as a whole.
    private mutating func change(_ number: UInt64, _ body: (inout Line) -> Void) {
        let frozen = isFrozen(number) ? base?.all(number) ?? [] : []
        lines.upsert(number, Line()) { line in
            if !line.isWhole {
                line.positions = frozen + line.positions
                line.isSorted = false
                line.isWhole = base != nil
            }
            body(&line)
        }
    }

    /// Whether part of a line is frozen, and counts.
    private func isFrozen(_ number: UInt64) -> Bool { base != nil && lines.read(number) { $0.isWhole } != true }

    /// The entries of a line in order of time. Linear.
    mutating func all(_ number: UInt64) -> ContiguousArray<TimelinePosition> {
        let above = sorted(number)
        guard isFrozen(number), let frozen = base?.all(number), !frozen.isEmpty else { return above }
        guard let last = frozen.last, let first = above.first, first < last else { return frozen + above }
        return ContiguousArray((frozen + above).sorted())
    }

    /// How many entries a line has. Constant time.
    func count(_ number: UInt64) -> Int {
        (lines.read(number) { $0.positions.count } ?? 0) + (isFrozen(number) ? base?.count(number) ?? 0 : 0)
    }

    /// The cursors over a line's parts that go back in time from a place, or from the end.
    mutating func cursors(_ number: UInt64, before: TimelinePosition?) -> [TimelineCursor] {
        var cursors = [TimelineCursor(sorted(number), before: before)]
        if isFrozen(number), let base { cursors.append(TimelineCursor(base, number, before: before)) }
        return cursors
    }

    /// A line is sorted when it is first read after something came out of order.
    private mutating func sorted(_ number: UInt64) -> ContiguousArray<TimelinePosition> {
        lines.change(number) { line in
            line.positions = line.sorted
            line.isSorted = true
            return line.positions
        } ?? []
    }

    /// Whether nothing lies above the frozen lines.
    var isUnchanged: Bool { lines.count == 0 }

    /// Writes what lies above the frozen lines.
    func freeze(into writer: ListWriter) throws(CheckpointError) {
        for number in lines.sortedNumbers() {
            guard let line = lines[number] else { continue }
            var positions = line.sorted
            var replaces = line.isWhole
            if !replaces, let base, let first = positions.first {
                let count = base.count(number)
                if count > 0, let last = base.positions(number, count - 1..<count).last, first < last {
                    positions = ContiguousArray((base.all(number) + positions).sorted())
                    replaces = true
                }
            }
            if replaces {
                guard !positions.isEmpty else {
                    try writer.appendTombstone(number)
                    continue
                }
                try writer.beginReplacing(number)
            }
            for position in positions { try writer.append(number, position.entry) }
        }
    }
}
