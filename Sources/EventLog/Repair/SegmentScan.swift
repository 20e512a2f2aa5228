/// Walks a segment as a repair does: everything that can be read counts, and what lies between is a hole.
struct SegmentScan: ~Copyable {
    /// What is known of the segment's content from elsewhere: where its last record ends, and that one's sequence.
    struct Content: Hashable, Sendable {
        var last: UInt64
        var end: Int
    }

    /// Where a whole batch ends.
    struct Whole: Hashable, Sendable {
        var sequence: UInt64
        var offset: Int
    }

    /// Nil where the file is gone, and so is the reader.
    private let file: SegmentFile?
    private var reader: SegmentReader?
    private(set) var holes: [Hole] = []
    /// Where each hole's forerunner, the last whole batch before it, ends.
    private var wholeBefore: [Whole] = []
    private(set) var whole: Whole
    /// The sequence that comes next, and where.
    private(set) var expected: UInt64
    private(set) var offset = SegmentHeader.length
    /// The highest `durableBefore` of all that can be read.
    private(set) var vouched: UInt64 = 0
    private let limit: Int

    /// - Parameter content: of a sealed segment.
    init(
        _ file: SegmentFile?, firstSequence: UInt64, content: Content?, seed: RecordSeed, system: any LogSystem
    ) {
        limit = content?.end ?? .max
        self.file = file
        // Never from a mapping: a page that cannot be read must be an error and not a signal.
        reader = file.map {
            SegmentReader($0, seed: seed, system: system, passesBadBlocks: true)
        }
        expected = firstSequence
        whole = Whole(sequence: firstSequence - 1, offset: SegmentHeader.length)
    }

    /// Walks to the end of what can be read. `isLost` is asked of each record whether what it refers to is gone.
    mutating func run(isLost: (RecordHeader, UnsafeRawBufferPointer) -> Bool) throws(EventLogError) {
        while offset < limit {
            let bad = offset
            guard let step = try reader?.step(at: bad) else { return }
            switch step {
            case .record(let header, let payload):
                try check(header)
                if header.follows(expected - 1) {
                    take(header, isLost: !header.isMark && !header.isLoss && isLost(header, payload))
                } else {
                    // One that stands here a second time is passed over; one of later is the next to be found.
                    let isLater = header.sequence >= expected
                    guard try findNext(behind: bad, .order, from: isLater ? bad : bad + header.recordLength) else {
                        return
                    }
                }
            case .badPayload(let header):
                guard try findNext(behind: bad, .record, from: bad + header.recordLength) else { return }
            case .badHeader:
                guard try findNext(behind: bad, .record, from: bad + RecordHeader.alignment) else { return }
            case .blank:
                guard try findNext(behind: bad, .missing, from: bad + RecordHeader.alignment) else { return }
            }
        }
    }

    private func check(_ header: RecordHeader) throws(EventLogError) {
        if let file { try header.flags.check(in: file) }
    }

    private mutating func take(_ header: RecordHeader, isLost: Bool) {
        let end = offset + header.recordLength
        if isLost {
            add(
                Hole(start: offset, end: end, from: header.sequence, to: header.sequence, kind: .attachment))
            return
        }
        vouched = max(vouched, header.durableBefore)
        offset = end
        if !header.isMark { expected = header.sequence + 1 }
        if header.flags.contains(.lastInBatch) { whole = Whole(sequence: expected - 1, offset: offset) }
    }

    private mutating func add(_ hole: Hole) {
        wholeBefore.append(whole)
        holes.append(hole)
        offset = hole.end
        if hole.isLoss { expected = hole.to + 1 }
        whole = Whole(sequence: expected - 1, offset: offset)
    }

    /// Looks for the next record that can be read, from `search` on; all before it is a hole. Returns whether there is one.
    private mutating func findNext(
        behind bad: Int, _ kind: Damage.Kind, from search: Int
    ) throws(EventLogError) -> Bool {
        var search = search
        while let (found, header) = try reader?.nextHeader(from: search), found < limit {
            search = found + header.recordLength
            guard case .record? = try reader?.step(at: found) else { continue }
            try check(header)
            let isLater = header.isMark ? header.sequence >= expected - 1 : header.sequence >= expected
            guard isLater else { continue }
            // Where the sequences of an earlier repair's loss begin was told by what is gone now.
            let end = header.isLoss ? search : found
            let to = header.isLoss || header.isMark ? header.sequence : header.sequence - 1
            add(Hole(start: bad, end: end, from: expected, to: to, kind: kind))
            return true
        }
        return false
    }

    /// Leaves out all from the first loss on that nobody was told is durable: it came to the disk out of order.
    mutating func dropUnacknowledged(behind durable: UInt64) {
        let acknowledged = max(durable, vouched)
        guard let index = holes.firstIndex(where: { $0.isLoss && $0.kind != .attachment && $0.from > acknowledged })
        else { return }
        whole = wholeBefore[index]
        holes.removeSubrange(index...)
        offset = whole.offset
        expected = whole.sequence + 1
    }

    /// Ends behind the last whole batch.
    mutating func dropBrokenBatch() {
        offset = whole.offset
        expected = whole.sequence + 1
    }

    /// A hole of what comes next, up to `to`, that ends at `end`.
    mutating func addLast(to: UInt64, end: Int, _ kind: Damage.Kind, isUpperBound: Bool = false) {
        add(Hole(start: offset, end: end, from: expected, to: to, kind: kind, isUpperBound: isUpperBound))
    }

    /// Where the bytes that stand where the next record should end; nil when there are only zeros.
    mutating func contentEnd() throws(EventLogError) -> Int? { try reader?.endOfContent(from: offset) }
}
