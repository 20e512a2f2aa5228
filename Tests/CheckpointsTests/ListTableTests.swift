import Seeded
import Testing

@testable import Checkpoints

@Suite("A list table")
struct ListTableTests {
    private func entry(_ columns: Int, _ random: inout SeededGenerator) -> ListEntry {
        var entry = ListEntry()
        for column in 0..<columns {
            entry[column] =
                switch UInt64.random(in: 0..<4, using: &random) {
                case 0: UInt64.random(in: 0..<100, using: &random)
                case 1: UInt64(bitPattern: Int64.random(in: -1000..<0, using: &random))
                case 2: UInt64.random(in: .min ... .max, using: &random)
                default: 1_700_000_000_000_000 + UInt64.random(in: 0..<1_000_000_000, using: &random)
                }
        }
        return entry
    }

    @Test("of layers, some merged, holds the lists that the layers amount to", arguments: 0..<12)
    func model(round: Int) throws {
        let seed = UInt64(round) + 200
        var random = SeededGenerator(seed: seed)
        let columns = round % 4 + 1
        let temporary = TemporaryStore()
        var model: [UInt64: [ListEntry]] = [:]
        let lengths = [0, 1, 2, 63, 64, 65, 128, 129, 500]
        for step in 0..<5 {
            let keys = Set((0..<60).map { _ in UInt64.random(in: 0..<120, using: &random) }).sorted()
            try temporary.make(sequence: UInt64(step)) { builder in
                builder.keep("lists", version: 1)
                let writer = try builder.listWriter("lists", version: 1, columns: columns)
                for key in keys {
                    let kind = UInt64.random(in: 0..<6, using: &random)
                    if kind == 0 {
                        try writer.appendTombstone(key)
                        model[key] = nil
                        continue
                    }
                    let length = lengths.randomElement(using: &random) ?? 0
                    if kind == 1 || length == 0 {
                        try writer.beginReplacing(key)
                        model[key] = []
                    }
                    for _ in 0..<length {
                        let entry = entry(columns, &random)
                        try writer.append(key, entry)
                        model[key, default: []].append(entry)
                    }
                }
                try writer.finish()
                if Bool.random(using: &random) { try builder.merge("lists") }
            }
            let opened = try #require(temporary.store.open())
            try opened.verifyAll()
            let table = try #require(try opened.list("lists", version: 1))
            #expect(table.columns == columns)
            for key in 0..<121 as Range<UInt64> {
                let wanted = model[key] ?? []
                #expect(try table.count(of: key) == wanted.count, "key \(key), step \(step), seed \(seed)")
                #expect(try table.entries(of: key) == wanted, "key \(key), step \(step), seed \(seed)")
                let low = Int.random(in: 0...wanted.count, using: &random)
                let high = Int.random(in: low...wanted.count, using: &random)
                #expect(try table.entries(of: key, in: low..<high) == Array(wanted[low..<high]), "seed \(seed)")
                let newest = try table.newest(50, of: key)
                #expect(newest.entries == wanted.suffix(50), "seed \(seed)")
                #expect(newest.countBefore == max(0, wanted.count - 50))
            }
            var counts: [UInt64: Int] = [:]
            try table.scanKeys { (key, count) throws(CheckpointDamage) in
                counts[key] = count
                return true
            }
            #expect(counts.filter { $0.value > 0 } == model.mapValues(\.count).filter { $0.value > 0 })
        }
    }

    @Test("tells what lies in stretches of an ascending list, as reading all of it does", arguments: 0..<12)
    func stretches(round: Int) throws {
        let seed = UInt64(round) + 500
        var random = SeededGenerator(seed: seed)
        let temporary = TemporaryStore()
        var all: [UInt64] = []
        var next: UInt64 = 0
        for layer in 0..<3 as Range<UInt64> {
            try temporary.make(sequence: layer) { builder in
                builder.keep("lists", version: 1)
                let lists = try builder.listWriter("lists", version: 1, columns: 1)
                for _ in 0..<([0, 1, 64, 65, 700].randomElement(using: &random) ?? 1) {
                    // Some stand twice, as words do that meet under one key.
                    next += UInt64.random(in: 0..<40, using: &random)
                    try lists.append(7, [next, 0, 0, 0])
                    all.append(next)
                }
                try lists.finish()
            }
        }
        let list = try #require(try temporary.store.open()?.list("lists", version: 1)).sorted(7)
        for width in [1, 16, 400] as [UInt64] {
            var starts: [UInt64] = []
            var start = UInt64.random(in: 0..<50, using: &random)
            while start < next + 100 {
                starts.append(start)
                start += width + UInt64.random(in: 0..<(Bool.random(using: &random) ? 5 : 3000), using: &random)
            }
            var found: [UInt64] = []
            try list.append(inStretches: starts, width: width, to: &found)
            let wanted = all.filter { number in starts.contains { $0 <= number && number < $0 + width } }
            #expect(found == wanted, "width \(width), seed \(seed)")
        }
    }

    @Test("reads a column at once as it reads entry by entry, and nothing of what ends too soon", arguments: 0..<40)
    func column(round: Int) throws {
        let seed = UInt64(round) + 700
        var random = SeededGenerator(seed: seed)
        var bytes = [UInt8](repeating: 0, count: 64 * ListCodec.entryLimit)
        var (numbers, length, before) = ([UInt64](), 0, ListEntry())
        for _ in 0..<Int.random(in: 1...64, using: &random) {
            // Differences of one byte to ten, mostly of few.
            let bits = UInt64.random(in: 0...(Bool.random(using: &random) ? 16 : 63), using: &random)
            var entry = ListEntry()
            entry[0] = before[0] &+ UInt64.random(in: 0...(.max &>> (63 - bits)), using: &random)
            length += bytes.withUnsafeMutableBytes {
                ListCodec.write(
                    entry, after: before, columns: 1, to: UnsafeMutableRawBufferPointer(rebasing: $0[length...]))
            }
            numbers.append(entry[0])
            before = entry
        }
        var found = [UInt64](repeating: 0, count: numbers.count)
        func isRead(_ length: Int) -> Bool {
            found.withUnsafeMutableBufferPointer { room in
                bytes.withUnsafeBytes { bytes in
                    guard let base = room.baseAddress else { return false }
                    let bytes = UnsafeRawBufferPointer(rebasing: bytes[..<length])
                    var reader = ListCodec.ColumnReader(bytes, count: numbers.count)
                    return reader.readAll(into: base)
                }
            }
        }
        #expect(isRead(length) && found == numbers, "seed \(seed)")
        #expect(!(0..<length).contains(where: isRead), "seed \(seed)")

        // A part at a time: at least all that are below each bound, and one more; and not many more.
        var reached = 0
        var (areRead, isBehind, isAhead) = (true, false, false)
        let doAscend = numbers == numbers.sorted()
        let bounds = (0..<6).map { _ in numbers.randomElement(using: &random) ?? 0 }.sorted()
        found.withUnsafeMutableBufferPointer { room in
            bytes.withUnsafeBytes { bytes in
                guard let base = room.baseAddress else { return }
                var reader = ListCodec.ColumnReader(
                    UnsafeRawBufferPointer(rebasing: bytes[..<length]), count: numbers.count)
                for bound in bounds {
                    areRead = areRead && reader.read(until: bound, into: base)
                    isBehind = isBehind || reader.index < max(1, reached)
                    let before = reached
                    reached = reader.index
                    let wanted = numbers.firstIndex { $0 >= bound } ?? numbers.count
                    isBehind = isBehind || reached < min(wanted + 1, numbers.count)
                    // Three at a time.
                    if doAscend { isAhead = isAhead || reached > max(before, wanted + 3) }
                    areRead = areRead && Array(room[..<reached]) == Array(numbers[..<reached])
                }
            }
        }
        #expect(areRead, "seed \(seed)")
        #expect(!isBehind, "seed \(seed)")
        #expect(!isAhead, "seed \(seed)")
    }

    @Test("is sorted from entries in any order, in runs or at once", arguments: 0..<8)
    func sorted(round: Int) throws {
        let seed = UInt64(round) + 300
        var random = SeededGenerator(seed: seed)
        let columns = round % 3 + 1
        let order: ListSorter.Order = round % 2 == 0 ? .byColumns : .asGiven
        let temporary = TemporaryStore()
        var model: [UInt64: [ListEntry]] = [:]
        let checkpoint = try temporary.make { builder in
            builder.sortedLength = round < 4 ? 1000 : 1 << 20
            let sorter = try builder.listSorter("lists", version: 1, columns: columns, order: order)
            for _ in 0..<3000 {
                // One key has half of all.
                let key = Bool.random(using: &random) ? 17 : UInt64.random(in: 0..<500, using: &random)
                let entry = entry(columns, &random)
                try sorter.add(key, entry)
                model[key, default: []].append(entry)
            }
            try sorter.finish()
        }
        let table = try #require(try checkpoint.list("lists", version: 1))
        for (key, entries) in model {
            let wanted =
                order == .asGiven
                ? entries
                : entries.sorted { one, other in
                    let signed = (0..<4).map { (Int64(bitPattern: one[$0]), Int64(bitPattern: other[$0])) }
                    for (left, right) in signed where left != right { return left < right }
                    return false
                }
            #expect(try table.entries(of: key) == wanted, "key \(key), seed \(seed)")
        }
    }

    @Test("of 100,000 entries gives the newest 50 without touching more than a few blocks")
    func paging() throws {
        let temporary = TemporaryStore()
        try temporary.make { builder in
            let writer = try builder.listWriter("lists", version: 1, columns: 3)
            for number in 0..<100_000 as Range<UInt64> {
                try writer.append(4, [1_700_000_000_000_000 + number * 7_000_000, number * 91, number * 1013, 0])
            }
            try writer.finish()
        }
        let opened = try #require(temporary.store.open())
        let table = try #require(try opened.list("lists", version: 1))
        let newest = try table.newest(50, of: 4)
        #expect(newest.countBefore == 99_950)
        #expect(newest.entries.last?[1] == 99_999 * 91)
        let section = opened.sections(of: "lists", version: 1)[0]
        let touched = (0..<section.record.blockCount).filter { section.verified[$0].load(ordering: .relaxed) != 0 }
        #expect(touched.count <= 4)
        #expect(section.record.blockCount > 50)
    }
}
