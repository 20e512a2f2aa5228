import Glibc

extension FileEventLog {
    /// Writes one batch behind the tail and publishes it. Only under the append lock.
    func append(
        _ drafts: [RecordDraft], behind found: Found
    ) throws(EventLogError) -> Settled {
        for draft in drafts where draft.payload.count > RecordDraft.payloadLimit {
            throw .tooLong(what: "An event", bytes: draft.payload.count, limit: RecordDraft.payloadLimit)
        }
        let length = BatchEncoder.length(of: drafts)
        guard length <= LogOptions.batchLimit else {
            throw .tooLong(what: "A batch", bytes: length, limit: LogOptions.batchLimit)
        }
        let control = found.control
        var tail = found.tail
        var segment = try file(of: found)
        if Int(tail.next.offset) + length > segment.readableLength {
            try requirePlace()
            tail = try roll(from: segment, tail, on: control, toHold: length)
            segment = try activeSegment(tail.next.segment)
        }

        let stamp = BatchEncoder.Stamp(durableBefore: control.durable, time: system.now(), writer: writer)
        let start = tail.next
        let positions = try batch.withBytes(length) { (bytes) throws(EventLogError) in
            let positions = BatchEncoder.encode(
                drafts, into: bytes, at: start, first: tail.sequence + 1, stamp: stamp, seed: seed)
            // What a failed write leaves behind stays there, and so does the flag: who writes next keeps a copy, clears it,
            // and syncs before it puts its own in the place.
            control.isAppending = true
            try files.write(
                UnsafeRawBufferPointer(bytes), to: segment.descriptor, at: UInt64(start.offset), path: segment.path)
            return positions
        }
        tail.sequence += UInt64(drafts.count)
        tail.next = RecordPosition(segment: segment.number, offset: tail.next.offset + UInt32(length))
        control.publish(tail)
        control.isAppending = false
        control.raiseCovered(to: stamp.durableBefore)
        hasUnmarkedAppends.store(true, ordering: .relaxed)
        noteAppended(positions, last: tail)
        return Settled(
            first: found.tail.sequence + 1, last: tail.sequence, positions: positions, time: stamp.time,
            standing: Standing(in: segment, control),
            isNearEnd: UInt64(tail.next.offset) > segment.header.capacity / 4 * 3)
    }

    private func file(of found: Found) throws(EventLogError) -> SegmentFile {
        if let segment = found.segment { return segment }
        return try activeSegment(found.tail.next.segment)
    }

    private func noteAppended(_ positions: RecordPositions, last tail: ControlPage.Published) {
        guard let first = positions.first else { return }
        live.withLock { live in
            live.index.pass(.init(sequence: tail.sequence + 1 - UInt64(positions.count), position: first))
            live.index.wrote(through: .init(sequence: tail.sequence + 1, position: tail.next))
        }
    }

    /// Gives the log a last word, so that the last acknowledged batch too is covered by what a later record says of it;
    /// without it, damage to that batch looks like a torn tail. Costs a sync when there is something to say.
    ///
    /// Call it before the program ends. Afterwards the log may still be used.
    public func close() {
        guard hasUnmarkedAppends.exchange(false, ordering: .relaxed) else { return }
        markIfNeeded()
    }

    /// How long a mark waits for its turn, in nanoseconds: who is at work longer is stopped, or leaves a mark of its own.
    private static let markPatience: UInt64 = 200_000_000

    /// Appends a durable mark, unless the last record's durability is recorded already. Failing is no harm.
    func markIfNeeded() {
        let control = self.control
        guard readOnlyReason == nil, control.identity != nil, control.poison == 0,
            control.covered < control.durable
        else { return }
        _ = try? withAppendLock(patience: min(Self.markPatience, options.lockPatience)) { () throws(EventLogError) in
            let found = try findTail()
            let (control, tail) = (found.control, found.tail)
            // Others are at work: the next batch says it.
            guard control.durable == tail.sequence, control.covered < tail.sequence else { return }
            let segment = try file(of: found)
            let stamp = BatchEncoder.Stamp(durableBefore: tail.sequence, time: system.now(), writer: writer)
            let bytes = BatchEncoder.mark(at: tail.next, sequence: tail.sequence, stamp: stamp, seed: seed)
            guard Int(tail.next.offset) + bytes.count <= segment.readableLength else { return }
            control.isAppending = true
            try files.write(bytes, to: segment.descriptor, at: UInt64(tail.next.offset), path: segment.path)
            // Published once it lasts: of a program that dies in a sync that fails nobody hears, and what others write behind
            // a mark that is gone then would stand behind a hole.
            let result = files.synchronizeData(segment.descriptor, for: .mark)
            guard result == 0 else { return control.setPoison(-result) }
            let next = RecordPosition(segment: segment.number, offset: tail.next.offset + UInt32(bytes.count))
            control.publish(.init(sequence: tail.sequence, next: next))
            control.isAppending = false
            control.raiseCovered(to: tail.sequence)
        }
    }
}
