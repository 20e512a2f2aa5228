/// Finds values by key in a section that is made of groups of keys (`KeyGroup`).
struct KeyIndex: Sendable {
    let section: Section
    private let groupCount: Int
    private let directory: Int
    private let firstKey: UInt64
    private let lastKey: UInt64
    /// Groups a key, on average.
    private let slope: Double

    init(_ section: Section, kind: SectionKind) throws(CheckpointDamage) {
        let record = section.record
        self.section = section
        groupCount = Int(clamping: record.parameters[0])
        directory = Int(clamping: record.parameters[1])
        firstKey = record.parameters[2]
        lastKey = record.parameters[3]
        guard record.kind == kind, directory >= SectionHeader.length, directory % 8 == 0,
            directory <= section.byteCount,
            groupCount <= (section.byteCount - directory) / KeyGroup.directoryEntryLength,
            firstKey <= lastKey
        else { throw section.recordDamage() }
        slope = Double(groupCount) / (Double(lastKey - firstKey) + 1)
    }

    /// What a key stands for.
    enum Found {
        case absent
        case tombstone
        /// Its value's place in the content, whose bytes are not verified yet.
        case value(offset: Int, length: Int)
    }

    func value(of key: UInt64) throws(CheckpointDamage) -> Found {
        guard groupCount > 0, key >= firstKey, key <= lastKey else { return .absent }
        let head = try head(of: try group(of: key))
        guard let index = head.index(of: key) else { return .absent }
        return try value(at: index, in: head)
    }

    func value(at index: Int, in head: KeyGroupHead) throws(CheckpointDamage) -> Found {
        if head.isTombstone(at: index) { return .tombstone }
        guard let place = head.place(at: index) else { throw section.damage(at: directory) }
        return .value(offset: place.offset, length: place.length)
    }

    /// The group that a key between the first and the last is in, if it is in any. Near O(1) where keys are spread
    /// evenly, O(log n) always.
    func group(of key: UInt64) throws(CheckpointDamage) -> Int {
        var low = 0
        var high = groupCount
        // The group is in low..<high. From a guess, in steps that double, until it is between two probes.
        let guess = guess(key)
        var step = 1
        if try entry(guess).key <= key {
            low = guess
            while low + step < high {
                if try entry(low + step).key > key { high = low + step } else { low += step }
                step *= 2
            }
        } else {
            high = guess
            while high - step > low {
                if try entry(high - step).key <= key { low = high - step } else { high -= step }
                step *= 2
            }
        }
        while high - low > 1 {
            let middle = (low + high) / 2
            if try entry(middle).key <= key { low = middle } else { high = middle }
        }
        return low
    }

    /// Asks the processor for the directory where a key's group is told of.
    @inline(__always)
    func prefetchDirectory(of key: UInt64) {
        guard groupCount > 0, key >= firstKey, key <= lastKey else { return }
        section.prefetch(at: directory &+ guess(key) &* KeyGroup.directoryEntryLength)
    }

    /// Asks it for the head of a key's group, as far as the directory, which is there already, tells without being searched.
    @inline(__always)
    func prefetchHead(of key: UInt64) {
        guard groupCount > 0, key >= firstKey, key <= lastKey else { return }
        var group = guess(key)
        func begin(of group: Int) -> UInt64 {
            section.unverifiedInteger(at: directory &+ group &* KeyGroup.directoryEntryLength)
        }
        for _ in 0..<Self.mostSteps where group > 0 && begin(of: group) > key { group &-= 1 }
        for _ in 0..<Self.mostSteps where group &+ 1 < groupCount && begin(of: group &+ 1) <= key { group &+= 1 }
        let head = section.unverifiedInteger(at: directory &+ group &* KeyGroup.directoryEntryLength &+ 8)
        section.prefetch(at: Int(truncatingIfNeeded: head))
    }

    /// Groups by which a guess is mended.
    private static let mostSteps = 4

    /// The group that a key between the first and the last is in where keys are spread evenly.
    @inline(__always)
    private func guess(_ key: UInt64) -> Int { max(0, min(groupCount - 1, Int(Double(key - firstKey) * slope))) }

    func head(of group: Int) throws(CheckpointDamage) -> KeyGroupHead {
        let entry = try entry(group)
        return try KeyGroupHead(at: entry.head, firstKey: entry.key, in: section)
    }

    private func entry(_ group: Int) throws(CheckpointDamage) -> (key: UInt64, head: Int) {
        let offset = directory &+ group &* KeyGroup.directoryEntryLength
        let bytes = try section.unsafeBytes(at: offset, count: KeyGroup.directoryEntryLength)
        return (bytes.integer(at: 0), Int(truncatingIfNeeded: bytes.integer(at: 8, as: UInt64.self)))
    }

    /// The keys from `key` on, in their order.
    func cursor(from key: UInt64) throws(CheckpointDamage) -> KeyCursor {
        guard groupCount > 0, key <= lastKey else { return KeyCursor(self, groups: 0..<0) }
        guard key > firstKey else { return KeyCursor(self, groups: 0..<groupCount) }
        let group = try group(of: key)
        var cursor = KeyCursor(self, groups: group..<groupCount)
        try cursor.skip(before: key)
        return cursor
    }
}
