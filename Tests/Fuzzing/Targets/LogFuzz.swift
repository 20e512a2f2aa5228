@testable import EventLog

/// A log laid out by the input, with right checksums where it does not ask for wrong ones: else nothing but the first
/// check would ever be reached.
enum LogFuzz {
    private static let uuid = DeskUUID(high: 11, low: 13)
    private static let seed = RecordSeed(uuid)
    private static let capacity = 4096

    static func read(_ input: UnsafeRawBufferPointer) {
        var feed = InputFeed(input)
        let system = MemorySystem()
        for directory in ["/d", "/d/log", "/d/attachments", "/d/quarantine"] {
            _ = system.makeDirectory(directory, mode: 0)
        }
        layOut(&feed, system)
        let options = LogOptions(system: system, firstSegment: 4096, largestSegment: 4096)
        if let log = try? FileEventLog.open(at: "/d", mode: .readOnly, options: options) { lookAt(log) }
        if let log = try? FileEventLog.open(at: "/d", options: options) {
            lookAt(log)
            append(to: log)
        }
        guard let repair = try? FileEventLog.repair(at: "/d", options: options) else { return }
        guard let log = try? FileEventLog.open(at: "/d", options: options) else {
            mustHold(repair.steps.isEmpty, "a repaired log opens")
            return
        }
        guard !repair.steps.isEmpty else { return }
        mustHold(log.readOnlyReason == nil, "a repaired log can be written")
        mustHold((try? log.verify().isOK) ?? false, "a repaired log verifies")
        append(to: log)
        mustHold((try? log.verify().isOK) ?? false, "a repaired log verifies after an append")
    }

    private static func lookAt(_ log: FileEventLog) {
        var last: UInt64 = 0
        let summary = try? log.read(after: 0, through: .published) { record in
            mustHold(record.sequence > last, "sequences grow")
            last = record.sequence
            return true
        }
        mustHold(summary == nil || summary?.last ?? 0 >= last, "a read ends behind its last record")
        _ = try? log.verify()
        _ = try? log.statistics()
        _ = try? log.record(at: RecordPosition(segment: 1, offset: 128)) { $0.sequence }
    }

    private static func append(to log: FileEventLog) {
        let draft = RecordDraft(kind: 9, payload: [1, 2, 3])
        let committed = try? log.commit(
            after: .max, fold: { _ in }, decide: { Decision([draft, draft], outcome: ()) })
        guard let committed, let position = committed.positions.last else { return }
        let sequence = try? log.record(at: position) { $0.sequence }
        mustHold(sequence == committed.last, "what was appended is there")
    }

    private static func layOut(_ feed: inout InputFeed, _ system: MemorySystem) {
        let count = UInt32(1 + feed.byte() % 3)
        var entries: [Manifest.Entry] = []
        var previous = SegmentHeader.SegmentContent()
        var sequence: UInt64 = 0
        for number in 1...count {
            let first = sequence + 1
            let (content, end, last, records) = records(&feed, number, after: sequence)
            sequence = last
            var header = SegmentHeader(
                uuid: uuid, number: number, generation: 0, capacity: UInt64(capacity), firstSequence: first, time: 1,
                writer: 1, previous: previous)
            previous = .init(firstSequence: first, count: records, lastSequence: last, end: UInt64(end))
            entries.append(
                Manifest.Entry(
                    number: number, generation: 0, capacity: UInt64(capacity), firstSequence: first,
                    count: number == count ? 0 : records, lastSequence: number == count ? 0 : last,
                    end: number == count ? 0 : UInt64(end)))
            let mode = feed.byte()
            if mode & 1 != 0 { header.previous.lastSequence &+= UInt64(feed.byte()) }
            if mode & 2 != 0 { header.firstSequence &+= UInt64(feed.byte()) }
            if mode & 4 != 0 { header.capacity = UInt64(feed.number(UInt16.self)) }
            if mode & 8 != 0 { header.compatibleFlags = UInt32(feed.byte()) }
            var file = header.encoded() + content
            if mode & 16 != 0 { file[Int(feed.byte()) % 128] ^= 1 }
            if mode & 32 != 0 { file.removeLast(Int(feed.number(UInt16.self)) % file.count) }
            if mode & 64 == 0 {
                system.put(file, "/d/" + DeskLayout.segmentName(number: number, generation: 0))
            }
        }
        putManifest(&feed, entries, system)
    }

    private static func putManifest(_ feed: inout InputFeed, _ entries: [Manifest.Entry], _ system: MemorySystem) {
        var manifest = Manifest(uuid: uuid, generation: 1, entries: entries)
        let mode = feed.byte()
        if mode & 1 != 0 { return }
        if mode & 2 != 0 {
            let index = Int(feed.byte()) % manifest.entries.count
            switch feed.byte() % 6 {
            case 0: manifest.entries[index].firstSequence = feed.number()
            case 1: manifest.entries[index].lastSequence = feed.number()
            case 2: manifest.entries[index].end = feed.number()
            case 3: manifest.entries[index].capacity = feed.number()
            case 4: manifest.entries[index].number = feed.number()
            default: manifest.entries[index].generation = feed.number()
            }
        }
        var file = manifest.encoded()
        if mode & 4 != 0 { file[Int(feed.byte()) % file.count] ^= 4 }
        system.put(file, "/d/log/manifest")
    }

    /// The part of a segment behind its header, as the input tells it.
    private static func records(
        _ feed: inout InputFeed, _ number: UInt32, after sequence: UInt64
    ) -> (content: [UInt8], end: Int, last: UInt64, count: UInt64) {
        var content = [UInt8](repeating: 0, count: capacity - SegmentHeader.length)
        var offset = 0
        var last = sequence
        while !feed.isAtEnd {
            let step = feed.byte()
            if step == 0xFF { break }
            var record: [UInt8]
            switch step % 8 {
            case 0, 1: record = whole(last + 1, Int(feed.byte()), number, offset)
            case 2: record = told(&feed, last, number, offset)
            case 3: record = feed.bytes(Int(feed.byte()))
            case 4: record = [UInt8](repeating: 0, count: Int(feed.byte()) & ~7)
            case 5:
                record = whole(last + 1, 16, number, offset)
                record[48 + Int(feed.byte()) % 16] ^= 1
            case 6:
                let loss = Hole(
                    start: 128 + offset, end: 128 + offset + 48 + (Int(feed.byte()) & ~7), from: last + 1,
                    to: last + UInt64(feed.byte()), kind: .record)
                record = []
                try? LossFiller.fill(loss, segment: number, time: 1, writer: 1, seed: seed) { bytes, _ in
                    record += bytes
                }
                last = max(last, loss.to)
            default:
                let stamp = BatchEncoder.Stamp(durableBefore: last, time: 1, writer: 1)
                record = BatchEncoder.mark(at: position(number, offset), sequence: last, stamp: stamp, seed: seed)
            }
            guard offset + record.count <= content.count else { break }
            content.replaceSubrange(offset..<(offset + record.count), with: record)
            if step % 8 < 2 || step % 8 == 5 { last += 1 }
            offset = (offset + record.count + 7) & ~7
            offset = min(offset, content.count)
        }
        return (content, SegmentHeader.length + offset, last, last - sequence)
    }

    private static func position(_ segment: UInt32, _ offset: Int) -> RecordPosition {
        RecordPosition(segment: segment, offset: UInt32(SegmentHeader.length + offset))
    }

    private static func whole(_ sequence: UInt64, _ length: Int, _ segment: UInt32, _ offset: Int) -> [UInt8] {
        let stamp = BatchEncoder.Stamp(durableBefore: sequence - 1, time: 1, writer: 1)
        let draft = RecordDraft(kind: 1, payload: [UInt8](repeating: 7, count: length))
        var bytes = [UInt8](repeating: 0, count: BatchEncoder.length(of: [draft]))
        bytes.withUnsafeMutableBytes { bytes in
            _ = BatchEncoder.encode(
                [draft], into: bytes, at: position(segment, offset), first: sequence, stamp: stamp, seed: seed)
        }
        return bytes
    }

    /// A record whose every field the input tells, with right checksums.
    private static func told(
        _ feed: inout InputFeed, _ last: UInt64, _ segment: UInt32, _ offset: Int
    ) -> [UInt8] {
        let length = Int(feed.byte())
        let flags = RecordFlags(rawValue: feed.number() & 0x010F)
        let delta = UInt64(bitPattern: Int64(Int8(bitPattern: feed.byte())))
        let isFar = feed.byte() == 0xFE
        let header = RecordHeader(
            payloadLength: length, kind: feed.byte() == 7 ? RecordDraft.attachedKind : 1, flags: flags,
            sequence: isFar ? feed.number() : last &+ delta, durableBefore: last &- UInt64(feed.byte() & 3), time: 1,
            writer: UInt64(feed.byte() & 1))
        var record = [UInt8](repeating: 5, count: header.recordLength)
        record.withUnsafeMutableBytes { header.write(to: $0, at: position(segment, offset), seed: seed) }
        return record
    }

    static let seeds: [[UInt8]] = [
        [0, 0, 9, 0, 20, 7, 0xFF, 0, 0],
        [2, 0, 9, 0, 20, 7, 0xFF, 0, 1, 30, 0, 40, 0xFF, 0, 0, 5, 0xFF, 0, 0],
        [1, 0, 9, 5, 3, 0, 8, 7, 0xFF, 0, 0, 1, 6, 16, 2, 0, 5, 0xFF, 0, 2, 1, 2, 9],
        [0, 2, 9, 1, 1, 0, 0, 0, 0, 0, 3, 4, 1, 2, 3, 4, 4, 64, 0, 9, 0xFF, 16, 5, 1],
    ]
}
