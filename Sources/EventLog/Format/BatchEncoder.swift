/// Lays the records of a batch behind each other, as they will stand in a segment.
enum BatchEncoder {
    /// Bytes that the records of `drafts` take up.
    static func length(of drafts: [RecordDraft]) -> Int {
        drafts.reduce(0) { $0 + RecordHeader.recordLength(payload: $1.payload.count) }
    }

    /// What all records of a batch have in common.
    struct Stamp {
        var durableBefore: UInt64
        var time: Int64
        var writer: UInt64
    }

    /// The bytes of a batch that begins at `start`, with `first` as its first sequence, and where each record begins.
    static func encode(
        _ drafts: [RecordDraft], at start: RecordPosition, first: UInt64, stamp: Stamp, seed: RecordSeed
    ) -> (bytes: [UInt8], positions: [RecordPosition]) {
        var positions: [RecordPosition] = []
        positions.reserveCapacity(drafts.count)
        let length = length(of: drafts)
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, initialized in
            let buffer = UnsafeMutableRawBufferPointer(buffer)
            var offset = 0
            for (index, draft) in drafts.enumerated() {
                var flags = draft.flags.intersection(.ofCallers)
                if index + 1 == drafts.count { flags.insert(.lastInBatch) }
                let header = RecordHeader(
                    payloadLength: draft.payload.count, kind: draft.kind, flags: flags,
                    sequence: first + UInt64(index), durableBefore: stamp.durableBefore, time: stamp.time,
                    writer: stamp.writer)
                let position = RecordPosition(segment: start.segment, offset: start.offset + UInt32(offset))
                let end = offset + header.recordLength
                let record = UnsafeMutableRawBufferPointer(rebasing: buffer[offset..<end])
                draft.payload.withUnsafeBytes { payload in
                    let place = UnsafeMutableRawBufferPointer(rebasing: record[RecordHeader.length...])
                    place.copyMemory(from: payload)
                }
                header.write(to: record, at: position, seed: seed)
                positions.append(position)
                offset = end
            }
            initialized = length
        }
        return (bytes, positions)
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
