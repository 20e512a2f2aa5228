/// Goes over the entries of a part of a timeline from the newest to the oldest.
struct TimelineCursor {
    private let positions: ContiguousArray<TimelinePosition>
    private let frozen: (lines: FrozenLines, number: UInt64)?
    /// Entries that are left.
    private var end: Int
    /// Entries that were read of a frozen part, and where they begin.
    private var page: ContiguousArray<TimelinePosition> = []
    private var pageStart = 0

    private static let pageLength = 64

    /// A cursor over entries in order.
    init(_ positions: ContiguousArray<TimelinePosition>, before: TimelinePosition?) {
        self.positions = positions
        frozen = nil
        guard let before else {
            end = positions.count
            return
        }
        var low = 0
        var high = positions.count
        while low < high {
            let middle = (low + high) / 2
            if positions[middle] < before { low = middle + 1 } else { high = middle }
        }
        end = low
    }

    /// A cursor over a frozen line.
    init(_ lines: FrozenLines, _ number: UInt64, before: TimelinePosition?) {
        positions = []
        frozen = (lines, number)
        end = before.map { lines.count(number, before: $0) } ?? lines.count(number)
        pageStart = end
    }

    /// The newest entry that is left; nil at the end.
    mutating func peek() -> TimelinePosition? {
        guard end > 0 else { return nil }
        guard let frozen else { return positions[end - 1] }
        if end <= pageStart {
            // Where chunks of the list begin, so that none is read twice.
            pageStart = (end - 1) / Self.pageLength * Self.pageLength
            page = frozen.lines.positions(frozen.number, pageStart..<end)
        }
        guard end - pageStart <= page.count else {
            end = 0
            return nil
        }
        return page[end - pageStart - 1]
    }

    /// Goes on to the next older entry.
    mutating func advance() { end -= 1 }
}
