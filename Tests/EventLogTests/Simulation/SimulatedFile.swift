import Glibc
import Seeded

/// A file or directory of the simulated disk: what processes see of it, and what of that would survive a power cut.
///
/// A write changes what is seen at once and joins the unsynced ones. The disk may take those in any order, in sectors of
/// 512 bytes, until a sync makes it take them all. A cut keeps, drops or tears every sector as the dice fall.
final class SimulatedFile {
    static let sector = 512

    /// Bytes written and not synced, in the order of the writes.
    struct Unsynced {
        var serial: UInt64
        var offset: Int
        var bytes: [UInt8]
        var end: Int { offset + bytes.count }
    }

    let number: UInt64
    let isDirectory: Bool
    private(set) var memory: UnsafeMutableRawPointer
    private var capacity: Int
    private(set) var length = 0
    private(set) var durable: [UInt8] = []
    private(set) var unsynced: [Unsynced] = []
    /// Sectors that a failed sync dropped: seen still, and not on the disk.
    private(set) var dropped: Set<Int> = []
    var isMapped = false
    /// Processes write to it behind the file system's back.
    var isMappedToWrite = false
    var openCount = 0
    /// The descriptor that holds the lock on it.
    var lock: Int32?
    /// Grows with every failed sync; a descriptor that has seen less is told of it once.
    var failures = 0
    var isFailureSeen = true

    /// Of a directory: what processes see, and what is on the disk.
    var names: [String: SimulatedFile] = [:]
    var durableNames: [String: SimulatedFile] = [:]

    init(number: UInt64, isDirectory: Bool) {
        self.number = number
        self.isDirectory = isDirectory
        capacity = isDirectory ? 0 : 4096
        memory = .allocate(byteCount: max(capacity, 1), alignment: 64)
    }

    deinit { memory.deallocate() }

    var bytes: [UInt8] { [UInt8](UnsafeRawBufferPointer(start: memory, count: length)) }

    func read(into target: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
        let count = max(0, min(target.count, length - offset))
        if count > 0, let base = target.baseAddress { memcpy(base, memory + offset, count) }
        return count
    }

    func write(_ source: UnsafeRawBufferPointer, at offset: Int, serial: UInt64) {
        guard let base = source.baseAddress, !source.isEmpty else { return }
        grow(to: offset + source.count)
        memcpy(memory + offset, base, source.count)
        var (from, to) = (offset, offset + source.count)
        if !dropped.isEmpty {
            // The disk is given whole sectors: what a failed sync dropped of them goes along.
            from -= from % Self.sector
            to = min(length, (to + Self.sector - 1) / Self.sector * Self.sector)
            for sector in from / Self.sector..<(to + Self.sector - 1) / Self.sector { dropped.remove(sector) }
        }
        let bytes = [UInt8](UnsafeRawBufferPointer(start: memory + from, count: to - from))
        unsynced.append(Unsynced(serial: serial, offset: from, bytes: bytes))
    }

    private func grow(to wanted: Int) {
        if wanted > capacity {
            precondition(!isMapped, "the engine maps files that have their full length")
            let larger = UnsafeMutableRawPointer.allocate(byteCount: wanted, alignment: 64)
            memcpy(larger, memory, length)
            memory.deallocate()
            (memory, capacity) = (larger, wanted)
        }
        if wanted > length {
            memset(memory + length, 0, wanted - length)
            length = wanted
        }
    }

    /// The disk takes all that was written up to `serial`.
    func synchronize(through serial: UInt64) {
        var kept: [Unsynced] = []
        for write in unsynced {
            if write.serial <= serial { store(write.bytes[...], at: write.offset) } else { kept.append(write) }
        }
        unsynced = kept
    }

    private func store(_ bytes: ArraySlice<UInt8>, at offset: Int) {
        let end = offset + bytes.count
        if durable.count < end { durable.append(contentsOf: repeatElement(0, count: end - durable.count)) }
        durable.replaceSubrange(offset..<end, with: bytes)
    }

    /// A sync fails: of what was written up to `serial` the disk takes some sectors, and the system forgets the rest.
    func failSynchronization(through serial: UInt64, _ dice: inout SeededGenerator) {
        let tried = unsynced.filter { $0.serial <= serial }
        unsynced.removeAll { $0.serial <= serial }
        let taken = land(tried, keep: 0.5, tear: 0, &dice)
        for write in tried {
            for sector in write.offset / Self.sector...max(0, write.end - 1) / Self.sector
            where !taken.contains(sector) { dropped.insert(sector) }
        }
        failures += 1
        isFailureSeen = false
    }

    /// The system needs its memory for something else: what it forgot to write is now seen to be gone.
    func evict(_ dice: inout SeededGenerator) {
        for sector in dropped.sorted() where dice.next() & 1 == 0 {
            let (from, to) = (sector * Self.sector, min((sector + 1) * Self.sector, length))
            if unsynced.contains(where: { $0.offset < to && from < $0.end }) { continue }
            for offset in from..<to {
                memory.storeBytes(
                    of: offset < durable.count ? durable[offset] : 0, toByteOffset: offset, as: UInt8.self)
            }
            dropped.remove(sector)
        }
    }

    /// The power is cut: what is seen from now on is what was on the disk.
    func crash(keep: Double, tear: Double, _ dice: inout SeededGenerator) {
        if isMappedToWrite {
            unsynced.append(Unsynced(serial: .max, offset: 0, bytes: bytes))
        }
        _ = land(unsynced, keep: keep, tear: tear, &dice)
        unsynced = []
        dropped = []
        length = 0
        grow(to: durable.count)
        durable.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress { memcpy(memory, base, bytes.count) }
        }
        (isMapped, isMappedToWrite, openCount, lock) = (false, false, 0, nil)
        (failures, isFailureSeen) = (0, true)
    }

    /// Each sector reaches the disk as it was after some one of the writes to it, or half of it does. Returns the
    /// sectors that arrived as they were after the last.
    private func land(
        _ writes: [Unsynced], keep: Double, tear: Double, _ dice: inout SeededGenerator
    ) -> Set<Int> {
        var counts: [Int: Int] = [:]
        for write in writes where !write.bytes.isEmpty {
            for sector in write.offset / Self.sector...(write.end - 1) / Self.sector { counts[sector, default: 0] += 1 }
        }
        var chosen: [Int: (whole: Int, torn: Int)] = [:]
        var complete: Set<Int> = []
        for (sector, count) in counts.sorted(by: { $0.key < $1.key }) {
            var whole = count
            if !dice.chance(keep) { whole = Int(dice.next() % UInt64(count)) }
            let torn = whole < count && dice.chance(tear) ? Int(dice.next() % UInt64(Self.sector)) & ~7 : 0
            chosen[sector] = (whole, torn)
            if whole == count { complete.insert(sector) }
        }
        for write in writes where !write.bytes.isEmpty {
            for sector in write.offset / Self.sector...(write.end - 1) / Self.sector {
                guard let choice = chosen[sector] else { continue }
                let start = max(write.offset, sector * Self.sector)
                var end = min(write.end, (sector + 1) * Self.sector)
                if choice.whole == 0 { end = min(end, sector * Self.sector + choice.torn) }
                chosen[sector] = choice.whole == 0 ? nil : (choice.whole - 1, choice.torn)
                if start < end { store(write.bytes[(start - write.offset)..<(end - write.offset)], at: start) }
            }
        }
        return complete
    }
}

extension SeededGenerator {
    /// True with this probability.
    mutating func chance(_ probability: Double) -> Bool {
        probability > 0 && Double(next() >> 11) < probability * 9_007_199_254_740_992
    }

    /// One of `0..<count`.
    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

    /// One of these.
    mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
}
