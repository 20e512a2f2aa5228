/// Lays the records of a batch behind each other, as they will stand in a segment.
enum BatchEncoder {
    /// Bytes that the records of `drafts` take up.
    static func length(of drafts: [RecordDraft]) -> Int {
        var length = 0
        for draft in drafts { length += RecordHeader.recordLength(payload: draft.payload.count) }
        return length
    }

    /// What all records of a batch have in common.
    struct Stamp {
        var durableBefore: UInt64
        var time: Int64
        var writer: UInt64
    }

    /// Lays out a batch that begins at `start`, with `first` as its first sequence, in as many bytes as `length` says, and
    /// tells where each record begins.
    static func encode(
        _ drafts: [RecordDraft], into bytes: UnsafeMutableRawBufferPointer, at start: RecordPosition, first: UInt64,
        stamp: Stamp, seed: RecordSeed
    ) -> RecordPositions {
        var offset = 0
        var sequence = first
        var positions = RecordPositions()
        positions.reserveCapacity(drafts.count)
        for draft in drafts {
            var flags = draft.flags.intersection(.ofCallers)
            if sequence - first + 1 == UInt64(drafts.count) { flags.insert(.lastInBatch) }
            let header = RecordHeader(
                payloadLength: draft.payload.count, kind: draft.kind, flags: flags, sequence: sequence,
                durableBefore: stamp.durableBefore, time: stamp.time, writer: stamp.writer)
            let position = RecordPosition(segment: start.segment, offset: start.offset + UInt32(offset))
            let end = offset + header.recordLength
            let record = UnsafeMutableRawBufferPointer(rebasing: bytes[offset..<end])
            draft.payload.withUnsafeBytes { payload in
                let place = UnsafeMutableRawBufferPointer(rebasing: record[RecordHeader.length...])
                place.copyMemory(from: payload)
            }
            header.write(to: record, at: position, seed: seed)
            offset = end
            sequence += 1
            positions.append(position)
        }
        return positions
    }

    /// The bytes of a durable mark at `position`.
    static func mark(
        at position: RecordPosition, sequence: UInt64, stamp: Stamp, seed: RecordSeed
    ) -> [UInt8] {
        let header = RecordHeader(
            payloadLength: 0, kind: 0, flags: [.mark, .lastInBatch, .ignorable], sequence: sequence,
            durableBefore: stamp.durableBefore, time: stamp.time, writer: stamp.writer)
        return [UInt8](unsafeUninitializedCapacity: header.recordLength) { buffer, initialized in
            header.write(to: UnsafeMutableRawBufferPointer(buffer), at: position, seed: seed)
            initialized = header.recordLength
        }
    }
}
