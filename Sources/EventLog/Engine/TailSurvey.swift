/// Finds the end of a segment's records without trusting anybody's word for it.
enum TailSurvey {
    /// Walks the segment from `offset`, where the record after `sequence` is expected, to the last whole batch, and
    /// gathers what stands behind. O(bytes from `offset` to the end of the file).
    static func survey(
        _ reader: inout SegmentReader, from offset: Int, after sequence: UInt64
    ) throws(EventLogError) -> TailEvidence {
        var evidence = try wholeBatches(&reader, from: offset, after: sequence)
        evidence.contentEnd = try reader.endOfContent(from: evidence.end)
        evidence.isCut = reader.segment.length < reader.segment.header.capacity
        guard evidence.contentEnd != nil else { return evidence }
        // The batch at the bad place is itself in doubt; its whole records are not later ones.
        var next = try endOfBrokenBatch(&reader, from: evidence.end, after: evidence.lastWhole)
        while let (offset, header) = try reader.nextHeader(from: next) {
            evidence.hasLaterRecord = true
            evidence.laterDurable = max(evidence.laterDurable, header.durableBefore)
            if header.flags.contains(.lastInBatch) { evidence.laterLast = max(evidence.laterLast, header.sequence) }
            next = offset + header.recordLength
        }
        return evidence
    }

    /// The last of the whole batches that follow each other from `offset` on.
    static func wholeBatches(
        _ reader: inout SegmentReader, from offset: Int, after sequence: UInt64
    ) throws(EventLogError) -> TailEvidence {
        var whole = (sequence: sequence, offset: offset, covered: UInt64(0))
        var current = whole
        var batch: RecordHeader?
        while case .record(let header, _) = try reader.step(at: current.offset) {
            guard header.follows(current.sequence) else { break }
            // What a repair says is lost may be a part of a batch.
            if let batch, !header.isLoss, !header.isOfOneBatch(with: batch) { break }
            try header.flags.check(in: reader.segment)
            current = (
                header.sequence, current.offset + header.recordLength, max(current.covered, header.durableBefore)
            )
            let isLast = header.flags.contains(.lastInBatch)
            if isLast { whole = current }
            batch = isLast ? nil : header
        }
        return TailEvidence(lastWhole: whole.sequence, end: whole.offset, covered: whole.covered)
    }

    private static func endOfBrokenBatch(
        _ reader: inout SegmentReader, from offset: Int, after sequence: UInt64
    ) throws(EventLogError) -> Int {
        var next = offset
        var sequence = sequence
        while true {
            switch try reader.step(at: next) {
            case .record(let header, _) where header.follows(sequence) && !header.isMark:
                sequence = header.sequence
                next += header.recordLength
            case .badPayload(let header):
                return next + header.recordLength
            case .record, .badHeader, .blank:
                return next
            }
        }
    }
}

extension RecordHeader {
    /// Whether the record was written in one go with another: a crash may leave parts of two that stood in one place.
    fileprivate func isOfOneBatch(with other: RecordHeader) -> Bool {
        writer == other.writer && time == other.time && durableBefore == other.durableBefore && !isMark
    }
}

extension RecordFlags {
    /// Throws `newerFormat` when a flag is set that must be understood and is not.
    func check(in segment: SegmentFile) throws(EventLogError) {
        guard isDisjoint(with: .mustUnderstand.subtracting(.understood)) else {
            throw .newerFormat(file: segment.name, version: segment.header.version, flags: UInt32(rawValue))
        }
    }
}
