/// A record: a header of 48 bytes, the payload, and zeros up to a multiple of 8.
///
/// All integers are little-endian.
///
///     offset length
///      0      4     CRC-32C of bytes 4..<48 of the header, seeded (see RecordSeed)
///      4      4     CRC-32C of the payload, seeded likewise
///      8      4     length of the payload in bytes, at most 1 MiB
///     12      2     kind (0 in marks)
///     14      2     flags (see RecordFlags)
///     16      8     sequence: dense over the whole log, the first is 1; a mark repeats the last record's
///     24      8     durableBefore: every record up to this sequence was durable when this one was written
///     32      8     time: microseconds since 1970 UTC, signed
///     40      8     writer: a random number drawn at each opening
///
/// The header has a checksum of its own so that the length can be trusted before it is used. The records of a batch
/// follow each other, in one segment, from one writer, with one time, and the last of them has `lastInBatch`. A reader
/// takes a batch only when all of it is there.
///
/// A *mark* is a record of the engine: no sequence of its own, and nothing in its payload. It is written so that the last
/// acknowledged batch too has a later record whose `durableBefore` covers it, and by a repair to fill space.
///
/// A *loss* (flag `lost`) is written by a repair in the place of records that could not be read any more. It stands for
/// every sequence behind the record before it, up to its own; its kind says why they are lost (see `LossCode`), its time
/// when the repair was, and its payload is zeros, as long as the place that it fills.
struct RecordHeader: Hashable, Sendable {
    static let length = 48
    static let alignment = 8
    /// No sequence reaches it; what says otherwise was written by nobody, and sums stay far from overflowing.
    static let sequenceLimit: UInt64 = 1 << 62

    var payloadChecksum: UInt32 = 0
    var payloadLength: UInt32
    var kind: UInt16
    var flags: RecordFlags
    var sequence: UInt64
    var durableBefore: UInt64
    var time: Int64
    var writer: UInt64

    /// Bytes that a record with a payload of `length` takes up, padding included.
    static func recordLength(payload length: Int) -> Int {
        (Self.length + length + alignment - 1) & ~(alignment - 1)
    }

    /// Bytes that the record takes up, padding included.
    var recordLength: Int { Self.recordLength(payload: Int(payloadLength)) }

    var isMark: Bool { flags.contains(.mark) }

    /// Whether it stands for records that are lost.
    var isLoss: Bool { flags.contains(.lost) }

    /// Whether it is what may stand behind the record of `sequence`.
    func follows(_ sequence: UInt64) -> Bool {
        if isMark { return self.sequence == sequence }
        return isLoss ? self.sequence > sequence : self.sequence == sequence &+ 1
    }

    /// Writes header and padding; the payload stands behind the header already.
    func write(to record: UnsafeMutableRawBufferPointer, at position: RecordPosition, seed: RecordSeed) {
        precondition(record.count == recordLength, "a record fills what was set aside for it")
        let payload = UnsafeRawBufferPointer(record)[Self.length..<(Self.length + Int(payloadLength))]
        record.put(seed.checksum(of: UnsafeRawBufferPointer(rebasing: payload), at: position), at: 4)
        record.put(payloadLength, at: 8)
        record.put(kind, at: 12)
        record.put(flags.rawValue, at: 14)
        record.put(sequence, at: 16)
        record.put(durableBefore, at: 24)
        record.put(time, at: 32)
        record.put(writer, at: 40)
        let covered = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(record)[4..<Self.length])
        record.put(seed.checksum(of: covered, at: position), at: 0)
        for padding in payload.endIndex..<record.count { record[padding] = 0 }
    }

    /// The header at the beginning of `bytes`, or nil unless its checksum and its fields hold.
    init?(_ bytes: UnsafeRawBufferPointer, at position: RecordPosition, seed: RecordSeed) {
        guard bytes.count >= Self.length else { return nil }
        let payloadLength: UInt32 = bytes.integer(at: 8)
        guard payloadLength <= UInt32(RecordDraft.payloadLimit) else { return nil }
        let covered = UnsafeRawBufferPointer(rebasing: bytes[4..<Self.length])
        guard bytes.integer(at: 0) == seed.checksum(of: covered, at: position) else { return nil }
        payloadChecksum = bytes.integer(at: 4)
        self.payloadLength = payloadLength
        kind = bytes.integer(at: 12)
        flags = RecordFlags(rawValue: bytes.integer(at: 14))
        sequence = bytes.integer(at: 16)
        durableBefore = bytes.integer(at: 24)
        time = bytes.integer(at: 32)
        writer = bytes.integer(at: 40)
        guard sequence < Self.sequenceLimit, durableBefore < Self.sequenceLimit else { return nil }
    }

    init(
        payloadLength: Int, kind: UInt16, flags: RecordFlags, sequence: UInt64, durableBefore: UInt64, time: Int64,
        writer: UInt64
    ) {
        self.payloadLength = UInt32(payloadLength)
        self.kind = kind
        self.flags = flags
        self.sequence = sequence
        self.durableBefore = durableBefore
        self.time = time
        self.writer = writer
    }
}
