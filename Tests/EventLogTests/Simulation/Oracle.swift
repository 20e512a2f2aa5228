@testable import EventLog

/// Knows from outside what the log must hold: all that anybody was told is durable, as it was, for good.
final class Oracle {
    /// A batch that somebody tried to append, by the lengths of its payloads.
    private var batches: [[Int]] = []
    /// What stands at each sequence that somebody was shown or told of; `nothing` where nobody was.
    private var settled: [UInt64] = []
    /// Everything up to here must be there.
    private(set) var floor: UInt64 = 0
    private(set) var attachments: [AttachmentDigest: [UInt8]] = [:]
    /// The desk is there for good.
    var isCreated = false
    /// The first thing that was not as it must be.
    private(set) var failure: String?

    private static let nothing = UInt64.max
    static let shortest = 8

    func fail(_ what: String) {
        if failure == nil { failure = what }
    }

    // What is written.

    /// A batch of records of these lengths, no two alike.
    func batch(_ lengths: [Int]) -> (identifier: Int, drafts: [RecordDraft]) {
        batches.append(lengths)
        let identifier = batches.count - 1
        let drafts = lengths.indices.map { index in
            RecordDraft(kind: UInt16(index), payload: Self.payload(identifier, index, lengths[index]))
        }
        return (identifier, drafts)
    }

    private static func payload(_ identifier: Int, _ index: Int, _ length: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: length)
        bytes.withUnsafeMutableBytes { bytes in
            bytes.put(UInt32(identifier), at: 0)
            bytes.put(UInt32(index), at: 4)
            var filler = UInt64(identifier) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(index)
            var offset = shortest
            while offset < length {
                filler = filler &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[offset] = UInt8(truncatingIfNeeded: filler >> 56)
                offset += 1
            }
        }
        return bytes
    }

    // What is told.

    /// A commit returned: its records, `first` to `last`, are there for good.
    func acknowledge(_ identifier: Int, first: UInt64?, last: UInt64) {
        let count = batches[identifier].count
        guard let first, last + 1 - first == UInt64(count) else {
            return fail("batch \(identifier) was acknowledged at \(String(describing: first)) to \(last)")
        }
        for index in 0..<count { settle(first + UInt64(index), Self.key(identifier, index)) }
        rest(on: last)
    }

    /// Somebody was told what rests on everything up to `sequence`.
    func rest(on sequence: UInt64) { floor = max(floor, sequence) }

    func stored(_ digest: AttachmentDigest, _ bytes: [UInt8]) { attachments[digest] = bytes }

    private static func key(_ identifier: Int, _ index: Int) -> UInt64 { UInt64(identifier) << 32 | UInt64(index) }

    // What is read.

    /// What a record is, after comparing every byte; nil and a failure when nobody wrote it so.
    func key(of record: RecordView) -> UInt64? {
        let bytes = record.payload
        guard bytes.count >= Self.shortest else {
            fail("record \(record.sequence) has \(bytes.count) bytes")
            return nil
        }
        let identifier = Int(bytes.integer(at: 0, as: UInt32.self))
        let index = Int(bytes.integer(at: 4, as: UInt32.self))
        guard identifier < batches.count, index < batches[identifier].count, record.kind == UInt16(index),
            bytes.elementsEqual(Self.payload(identifier, index, batches[identifier][index])),
            record.flags.contains(.lastInBatch) == (index == batches[identifier].count - 1)
        else {
            fail("record \(record.sequence) was written by nobody")
            return nil
        }
        return Self.key(identifier, index)
    }

    /// Somebody was shown a record: it stays as it is.
    func settle(_ sequence: UInt64, _ key: UInt64) {
        while settled.count < Int(sequence) { settled.append(Self.nothing) }
        let before = settled[Int(sequence) - 1]
        if before != Self.nothing, before != key {
            fail("record \(sequence) was \(before >> 32).\(before & 0xFFFF), and is \(key >> 32).\(key & 0xFFFF)")
        }
        settled[Int(sequence) - 1] = key
    }

    /// Reads what is durable after `sequence`, as a screen does. Returns how far it came.
    func follow(_ log: FileEventLog, after sequence: UInt64, isDead: () -> Bool) throws(EventLogError) -> UInt64 {
        var found: [(sequence: UInt64, key: UInt64)] = []
        let summary = try log.read(after: sequence, through: .durable) { record in
            if let key = key(of: record) { found.append((record.sequence, key)) }
            return failure == nil
        }
        guard !isDead() else { return sequence }
        if let damage = summary.damage.first { fail("a reader met \(damage)") }
        var expected = sequence
        for (sequence, key) in found {
            expected += 1
            if sequence != expected { return expected }
            settle(sequence, key)
        }
        if expected != summary.last { fail("a reader was given \(expected) and told \(summary.last)") }
        rest(on: expected)
        return expected
    }

    /// Reads all of the log, when nobody else is at work: it must be what was promised and nothing that nobody wrote.
    func inspect(_ log: FileEventLog) throws(EventLogError) {
        var expected: UInt64 = 1
        var open: (identifier: UInt64, next: UInt64)?
        var seen: Set<UInt64> = []
        let summary = try log.read(after: 0, through: .durable) { record in
            guard let key = key(of: record) else { return false }
            if record.sequence != expected { fail("record \(record.sequence) follows \(expected - 1)") }
            expected += 1
            let (identifier, index) = (key >> 32, key & 0xFFFF_FFFF)
            if let open {
                if open != (identifier, index) { fail("a batch is mixed with another at \(record.sequence)") }
            } else if index != 0 {
                fail("a batch begins in its middle at \(record.sequence)")
            }
            let isLast = Int(index) == batches[Int(identifier)].count - 1
            open = isLast ? nil : (identifier, index + 1)
            if isLast, !seen.insert(identifier).inserted { fail("batch \(identifier) is there twice") }
            settle(record.sequence, key)
            return failure == nil
        }
        if let damage = summary.damage.first { fail("there is damage: \(damage)") }
        if open != nil { fail("the last batch is not whole") }
        if summary.last < floor { fail("the log ends with \(summary.last), and \(floor) was promised") }
        rest(on: summary.last)
        for (digest, bytes) in attachments.sorted(by: { $0.key.bytes.lexicographicallyPrecedes($1.key.bytes) }) {
            if try log.attachment(digest) != bytes { fail("attachment \(digest) is another") }
        }
    }
}
