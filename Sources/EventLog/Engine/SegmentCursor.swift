/// Hands out the records of a segment in order, and what is missing between them.
struct SegmentCursor: ~Copyable {
    enum Found {
        case record(RecordHeader, offset: Int, payload: UnsafeRawBufferPointer)
        /// A repair found the sequences `from` to that of the header lost.
        case loss(RecordHeader, offset: Int, from: UInt64)
        /// The sequences `from` to `to` cannot be read; the bad place begins at `offset`.
        case damage(Damage.Kind, offset: Int, from: UInt64, to: UInt64)
    }

    private var reader: SegmentReader
    private var offset: Int
    private var expected: UInt64
    private let last: UInt64

    /// - Parameter last: the last sequence to hand out; the segment is known to hold it.
    init(reader: consuming SegmentReader, place: SequenceIndex.Place, last: UInt64) {
        self.reader = reader
        offset = Int(place.position.offset)
        expected = place.sequence
        self.last = last
    }

    /// Where the next record is looked for.
    var place: SequenceIndex.Place {
        .init(sequence: expected, position: reader.position(offset))
    }

    /// The next record or gap; nil behind the last. Valid until the next call.
    mutating func next() throws(EventLogError) -> Found? {
        while expected <= last {
            let bad = offset
            switch try reader.step(at: offset) {
            case .record(let header, let payload):
                try header.flags.check(in: reader.segment)
                if header.isLoss, header.sequence >= expected {
                    offset += header.recordLength
                    defer { expected = header.sequence + 1 }
                    return .loss(header, offset: bad, from: expected)
                }
                if !header.isMark, header.sequence == expected {
                    offset += header.recordLength
                    expected += 1
                    return .record(header, offset: bad, payload: payload)
                }
                if header.sequence > expected, !header.isMark { return gap(.missing, at: bad, to: header.sequence - 1) }
                // A mark, or a record that stands here a second time: its bytes hold, so it is passed over.
                offset += header.recordLength
            case .badPayload(let header):
                offset += header.recordLength
                if header.sequence >= expected { return gap(.record, at: bad, to: header.sequence) }
            case .badHeader:
                return try resume(.record, from: bad)
            case .blank:
                return try resume(.missing, from: bad)
            }
        }
        return nil
    }

    private mutating func gap(_ kind: Damage.Kind, at offset: Int, to sequence: UInt64) -> Found {
        let to = min(sequence, last)
        defer { expected = to + 1 }
        return .damage(kind, offset: offset, from: expected, to: to)
    }

    /// Looks for the next place where reading can go on.
    private mutating func resume(_ kind: Damage.Kind, from bad: Int) throws(EventLogError) -> Found? {
        let isCut = reader.segment.length < reader.segment.header.capacity
        var search = bad + RecordHeader.alignment
        while let (found, header) = try reader.nextHeader(from: search) {
            if header.sequence >= expected {
                offset = found
                // Only a mark was hit: nothing is lost.
                let isNextHere = header.sequence == expected && !header.isMark && !header.isLoss
                if isNextHere { return .damage(kind, offset: bad, from: expected, to: expected - 1) }
                if header.isLoss {
                    // Where its sequences begin was told by what is gone.
                    offset += header.recordLength
                    return gap(kind, at: bad, to: header.sequence)
                }
                return gap(kind, at: bad, to: header.isMark ? header.sequence : header.sequence - 1)
            }
            search = found + header.recordLength
        }
        return gap(isCut ? .truncated : kind, at: bad, to: last)
    }
}
