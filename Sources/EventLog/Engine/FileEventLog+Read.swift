extension FileEventLog {
    /// Hands out the records after `sequence`; see `EventLog.read`.
    @discardableResult
    public func read(
        after sequence: UInt64, through tail: Tail, _ body: (RecordView) -> Bool
    ) throws(EventLogError) -> ReadSummary {
        // The tail first: the files that are named later hold all of it. The other way round, a reader that was stopped in
        // between would look for the newest events in what was the active segment then.
        let control = self.control
        let last = tail == .durable ? control.durableForReaders : control.published.sequence
        try refresh()
        var walk = Walk(next: sequence + 1, last: last, isDurable: tail == .durable)
        guard walk.next <= last else { return ReadSummary(last: sequence, damage: damageBehindEnd.map { [$0] } ?? []) }
        let active = live.withLock { $0.table.active }
        if walk.next >= active.firstSequence {
            // Where who follows the log reads, and who decides: spared is the copy of the table.
            try self.walk(active, isSealed: false, &walk, body)
        } else {
            let table = live.withLock { $0.table }
            for entry in table.entries[table.index(of: walk.next)...] where !walk.isStopped && walk.next <= last {
                try self.walk(entry, isSealed: table.isSealed(entry.number), &walk, body)
            }
        }
        if !walk.isStopped, let behind = damageBehindEnd { walk.damage.append(behind) }
        return ReadSummary(last: max(sequence, walk.next - 1), damage: walk.damage, lost: walk.lost)
    }

    /// How far a read has come.
    private struct Walk {
        /// The next sequence to hand out.
        var next: UInt64
        /// The last one.
        var last: UInt64
        /// Whether all of it is on the disk.
        var isDurable: Bool
        var isStopped = false
        var damage: [Damage] = []
        var lost: [LostEvents] = []
    }

    private func walk(
        _ entry: Manifest.Entry, isSealed: Bool, _ walk: inout Walk, _ body: (RecordView) -> Bool
    ) throws(EventLogError) {
        let last = isSealed ? min(walk.last, entry.lastSequence) : walk.last
        guard walk.next <= last else { return }
        let segment: SegmentFile
        switch try self.segment(entry) {
        case .whole(let file): segment = file
        case .damaged(let kind):
            if let newer = try replacement(of: entry) { return try self.walk(newer, isSealed: isSealed, &walk, body) }
            walk.damage.append(damage(entry, at: 0, from: walk.next, to: last, kind))
            walk.next = last + 1
            return
        }
        let place =
            live.withLock { $0.index.place(before: walk.next, in: entry.number) }
            ?? .init(
                sequence: entry.firstSequence,
                position: RecordPosition(segment: entry.number, offset: UInt32(SegmentHeader.length)))
        // Behind the published tail are only zeros: a follower that lags by one record reads one record.
        let end = control.published.next
        let content = end.segment == entry.number ? Int(end.offset) - Int(place.position.offset) : 0
        let reader = SegmentReader(
            segment, isMapped: isSealed, seed: seed, system: system,
            firstWindow: content > 0 ? min(content, SegmentReader.windowLength) : SegmentReader.windowLength)
        var cursor = SegmentCursor(reader: reader, place: place, last: last)
        var passed = place
        var witness: Witness?
        while !walk.isStopped, let found = try cursor.next() {
            switch found {
            case .record(let header, let offset, let payload):
                let position = RecordPosition(segment: entry.number, offset: UInt32(offset))
                if position.offset >= passed.position.offset &+ SequenceIndex.spacing {
                    passed = .init(sequence: header.sequence, position: position)
                    live.withLock { live in
                        if live.hasFile(of: entry) { live.index.pass(passed) }
                    }
                }
                guard header.sequence >= walk.next else { continue }
                walk.next = header.sequence + 1
                if walk.isDurable { witness = Witness(header, at: position, generation: entry.generation) }
                walk.isStopped = !body(RecordView(header, at: position, payload: payload))
            case .loss(let header, let offset, let from):
                guard header.sequence >= walk.next else { continue }
                walk.lost.append(LostEvents(header, file: segment.name, offset: offset, from: from))
                walk.next = header.sequence + 1
            case .damage(let kind, let offset, let from, let to):
                guard to >= walk.next else { continue }
                if let newer = try replacement(of: entry) {
                    return try self.walk(newer, isSealed: isSealed, &walk, body)
                }
                walk.damage.append(damage(entry, at: offset, from: from, to: to, kind))
                walk.next = to + 1
            }
        }
        let stopped = cursor.place
        live.withLock { live in
            if live.hasFile(of: entry) { live.index.stop(stopped) }
            if let witness { live.nextWitness = witness }
        }
    }

    /// Hands out the record at `position`; see `EventLog.record`.
    public func record<Answer>(
        at position: RecordPosition, _ body: (RecordView) -> Answer
    ) throws(EventLogError) -> Answer {
        try refresh()
        let found = live.withLock { $0.table.entry(position.segment) }
        let offset = Int(position.offset)
        guard let entry = found, offset >= SegmentHeader.length,
            offset.isMultiple(of: RecordHeader.alignment)
        else { throw .noRecord(position) }
        let segment = try wholeSegment(entry)
        // Some thousands of records out of all of a log, a page fault each, would map most of it.
        var reader = SegmentReader(
            segment, seed: seed, system: system, firstWindow: min(4096, segment.readableLength), laterWindow: 0)
        switch try reader.step(at: offset) {
        case .record(let header, let payload):
            guard !header.isMark, !header.isLoss else { throw .noRecord(position) }
            try header.flags.check(in: segment)
            return body(RecordView(header, at: position, payload: payload))
        case .badPayload(let header):
            throw .damaged(damage(entry, at: offset, from: header.sequence, to: header.sequence, .record))
        case .badHeader, .blank:
            throw .noRecord(position)
        }
    }
}
