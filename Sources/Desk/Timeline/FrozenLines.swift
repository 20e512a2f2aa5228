import Checkpoints
import DeskModel

/// Timelines as a checkpoint has them: entries in order, by the number of their customer or ticket.
struct FrozenLines: Sendable {
    let table: ListTable?
    let damage: FrozenDamage

    /// How many entries a line has. Constant time.
    func count(_ number: UInt64) -> Int {
        guard let table else { return 0 }
        return damage.read(or: 0) { () throws(CheckpointDamage) in try table.count(of: number) }
    }

    /// The entries of a line in a range that lies inside. Linear in those, and in 64.
    func positions(_ number: UInt64, _ range: Range<Int>) -> ContiguousArray<TimelinePosition> {
        var positions: ContiguousArray<TimelinePosition> = []
        guard let table, !range.isEmpty else { return positions }
        damage.read(or: ()) { () throws(CheckpointDamage) in
            try table.scan(of: number, in: range) { (entry) throws(CheckpointDamage) in
                positions.append(TimelinePosition(entry))
                return true
            }
        }
        if positions.count != range.count { damage.note() }
        return positions
    }

    /// All entries of a line. Linear.
    func all(_ number: UInt64) -> ContiguousArray<TimelinePosition> { positions(number, 0..<count(number)) }

    /// How many entries of a line come before a place. Logarithmic.
    func count(_ number: UInt64, before bound: TimelinePosition) -> Int {
        var low = 0
        var high = count(number)
        while low < high {
            let middle = (low + high) / 2
            guard let position = positions(number, middle..<middle + 1).first else { return low }
            if position < bound { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension TimelinePosition {
    /// The place in an entry of a list of two columns.
    init(_ entry: ListEntry) {
        self.init(at: Timestamp(microseconds: Int64(bitPattern: entry[0])), sequence: entry[1])
    }

    /// The entry of a list of two columns.
    var entry: ListEntry { ListEntry(UInt64(bitPattern: at.microseconds), sequence, 0, 0) }
}
