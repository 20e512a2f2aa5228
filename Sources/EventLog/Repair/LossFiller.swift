/// A stretch of a segment that cannot be read, and the sequences that stood in it.
struct Hole: Hashable, Sendable {
    /// Its first byte and the one behind its last.
    var start: Int
    var end: Int
    /// The first sequence that is lost.
    var from: UInt64
    /// The last; smaller than `from` when only marks stood there.
    var to: UInt64
    var kind: Damage.Kind
    /// Nobody knows how many there were.
    var isUpperBound = false

    var isLoss: Bool { to >= from }
}

/// What a repair writes into a hole: a record that says what is lost, as long as the hole, and marks behind it where one
/// record cannot be that long. Everything behind the hole stays where it is, so that positions hold.
enum LossFiller {
    /// Whether a hole has room for a record.
    static func fits(_ hole: Hole) -> Bool { hole.end - hole.start >= RecordHeader.length }

    /// Hands `put` the records that fill the hole, and where each begins.
    static func fill(
        _ hole: Hole, segment: UInt32, time: Int64, writer: UInt64, seed: RecordSeed,
        _ put: ([UInt8], Int) throws(EventLogError) -> Void
    ) throws(EventLogError) {
        precondition(fits(hole), "a hole without room for a record is refused before")
        var offset = hole.start
        while offset < hole.end {
            let isFirst = offset == hole.start && hole.isLoss
            let sequence = hole.isLoss ? hole.to : hole.from - 1
            let header = RecordHeader(
                payloadLength: length(of: hole.end - offset) - RecordHeader.length,
                kind: isFirst ? LossCode(hole.kind, isUpperBound: hole.isUpperBound).rawValue : 0,
                flags: isFirst ? [.lost, .lastInBatch] : [.mark, .lastInBatch, .ignorable],
                sequence: sequence, durableBefore: sequence, time: time, writer: writer)
            var record = [UInt8](repeating: 0, count: header.recordLength)
            let position = RecordPosition(segment: segment, offset: UInt32(offset))
            record.withUnsafeMutableBytes { header.write(to: $0, at: position, seed: seed) }
            try put(record, offset)
            offset += record.count
        }
    }

    /// How long the next record of a hole is that has `rest` bytes left: no rest may be too short for another.
    private static func length(of rest: Int) -> Int {
        let longest = RecordHeader.length + RecordDraft.payloadLimit
        guard rest > longest else { return rest }
        return rest - longest < RecordHeader.length ? longest - RecordHeader.length : longest
    }
}
