import Glibc

extension FileEventLog {
    /// Decides and appends under the append lock; see `EventLog.commit`.
    @discardableResult
    public func commit<Outcome>(
        after sequence: UInt64,
        fold: (RecordView) -> Void,
        decide: () -> Decision<Outcome>
    ) throws(EventLogError) -> Committed<Outcome> {
        var outcome: Outcome?
        let settled = try settle(after: sequence, fold: fold) {
            let decision = decide()
            outcome = decision.outcome
            return decision.drafts
        }
        guard let outcome else { preconditionFailure("nothing is settled before it is decided") }
        return Committed(
            first: settled.first, last: settled.last, positions: settled.positions, time: settled.time, outcome: outcome
        )
    }

    /// What came of a decision.
    struct Settled {
        /// The first sequence that was appended; nil where nothing was.
        var first: UInt64?
        /// The last sequence that was appended, or that the decision rests on.
        var last: UInt64
        /// Where each appended record begins.
        var positions = RecordPositions()
        /// The time that they carry.
        var time: Int64
        /// What `last` stands in.
        var standing: Standing?
        /// Whether it is time to prepare the next segment.
        var isNearEnd = false
    }

    /// Decides, appends, and waits until it lasts. What is not generic of a commit: that would be compiled for no outcome in
    /// particular, and run at a third of the speed.
    private func settle(
        after sequence: UInt64, fold: (RecordView) -> Void, decide: () -> [RecordDraft]
    ) throws(EventLogError) -> Settled {
        let (control, isReadOnly) = live.withLock { ($0.control, $0.readOnly != nil) }
        if isReadOnly, let reason = readOnlyReason { throw .readOnly(path: path, reason: reason) }
        var folded = try foldAhead(after: sequence, on: control, fold)
        let settled = try withAppendLock { () throws(EventLogError) -> Settled in
            let found = try findTail()
            let tail = found.tail
            if folded < tail.sequence { folded = try self.fold(after: folded, through: .published, fold) }
            let drafts = decide()
            guard !drafts.isEmpty else {
                return Settled(last: tail.sequence, time: system.now(), standing: standing(tail))
            }
            return try append(drafts, behind: found)
        }
        try waitUntilDurable(settled.last, settled.standing)
        if let position = settled.positions.last, let standing = settled.standing {
            let witness = Witness(
                at: position, generation: standing.generation, sequence: settled.last, time: settled.time,
                writer: writer)
            live.withLock { $0.nextWitness = witness }
        }
        if settled.isNearEnd { prepareAhead() }
        return settled
    }

    /// Hands out what is durable, before the lock is asked for: it stays, and others wait for the lock. Nothing where the page
    /// is to be made anew, which is done under the lock. Returns the last sequence handed out, or `sequence`.
    private func foldAhead(
        after sequence: UInt64, on control: ControlPage, _ fold: (RecordView) -> Void
    ) throws(EventLogError) -> UInt64 {
        guard sequence < control.durable, control.isWhole else { return sequence }
        do throws(EventLogError) {
            return try self.fold(after: sequence, through: .durable, fold)
        } catch {
            // What looks like damage may be another desk that has taken this one's place.
            try requirePlace()
            throw error
        }
    }

    /// Hands out what a decision rests on; all of it, or an error. Returns its last sequence.
    private func fold(
        after sequence: UInt64, through tail: Tail, _ fold: (RecordView) -> Void
    ) throws(EventLogError) -> UInt64 {
        let summary = try read(after: sequence, through: tail) { record in
            fold(record)
            return true
        }
        if let damage = summary.damage.first { throw unreadable(damage) }
        return summary.last
    }

    /// How long a writer goes on without a look at whether the desk is still where it was, in nanoseconds.
    private static let placeInterval: UInt64 = 100_000_000

    /// Where a log ends, as it was found under the append lock.
    struct Found {
        /// The page that says so.
        var control: ControlPage
        /// The published tail.
        var tail: ControlPage.Published
        /// The file that the tail is in, where it was at hand.
        var segment: SegmentFile?
    }

    /// The published tail, after what a process that died has left undone is done. Only under the append lock.
    func findTail() throws(EventLogError) -> Found {
        let (control, last, seenAt, isCurrent, segment) = live.withLock { live in
            let published = live.control.published
            let isCurrent = live.isCurrent && live.isBelieved && published.sequence >= live.lastSequence
            if isCurrent { live.lastSequence = published.sequence }
            return (
                live.control, live.controlStanding, live.placeSeenAt, isCurrent,
                isCurrent ? live.table.file(published.next.segment) : nil
            )
        }
        let isReplaced = isReplaced(control, last)
        if !isReplaced, isCurrent, control.poison == 0, !control.isRolling, control.isWhole {
            try requirePlace(within: Self.placeInterval, seenAt: seenAt)
            return Found(control: control, tail: try takeUnpublished(control, control.published), segment: segment)
        }
        // What comes next may make, name or replace files.
        try requirePlace()
        if isReplaced { try reattachLocked() }
        return try findTailAnew()
    }

    private func findTailAnew() throws(EventLogError) -> Found {
        let control = self.control
        if control.poison == ControlPage.unsettled { try settlePoison() }
        if control.poison != 0 { throw poisoned(control) }
        if control.isRolling { try finishRoll(control) }
        try refresh()
        guard try isBelievable(control) else {
            try rebuildControl()
            if let reason = readOnlyReason { throw .readOnly(path: path, reason: reason) }
            let control = self.control
            return Found(control: control, tail: control.published)
        }
        live.withLock { live in
            live.isBelieved = true
            live.lastSequence = control.published.sequence
        }
        return Found(control: control, tail: try takeUnpublished(control, control.published))
    }

    /// Whether what a page says of the tail fits the log: it is no earlier than what this process saw on it, and nothing
    /// stands there yet. On one that was put back from an earlier time, or a word of which was changed, acknowledged events
    /// would be written over. Reads one header.
    private func isBelievable(_ control: ControlPage) throws(EventLogError) -> Bool {
        let published = control.published
        let (active, last) = live.withLock { ($0.table.active, $0.lastSequence) }
        guard control.isWhole, published.sequence >= last, published.next.segment == active.number else { return false }
        let segment = try wholeSegment(active)
        let offset = Int(published.next.offset)
        guard offset >= SegmentHeader.length, offset.isMultiple(of: RecordHeader.alignment),
            offset <= segment.readableLength
        else { return false }
        // What is being written there is looked at by who takes it up.
        if control.isAppending { return true }
        var reader = SegmentReader(segment, seed: seed, system: system, firstWindow: RecordHeader.length)
        guard case .blank = try reader.step(at: offset) else { return false }
        return true
    }

    /// Under the append lock, after the control file was replaced or removed while this process was at work.
    private func reattachLocked() throws(EventLogError) {
        if let control = try ControlStore(layout: layout, uuid: uuid, system: system).open(isWritable: true) {
            try adopt(control)
        } else {
            try rebuildControl()
        }
        if let reason = readOnlyReason { throw .readOnly(path: path, reason: reason) }
        control.lockHolder = processIdentifier
    }

    /// A process may have died after its write and before its publication: whole batches behind the tail count, the
    /// rest is taken out.
    private func takeUnpublished(
        _ control: ControlPage, _ published: ControlPage.Published
    ) throws(EventLogError) -> ControlPage.Published {
        guard control.isAppending else { return published }
        let segment = try activeSegment(published.next.segment)
        let offset = Int(published.next.offset)
        var reader = SegmentReader(
            segment, seed: seed, system: system, firstWindow: RecordHeader.length)
        // Whoever raised the flag wrote nothing.
        if case .blank = try reader.step(at: offset) {
            control.isAppending = false
            return published
        }
        let evidence = try TailSurvey.survey(&reader, from: offset, after: published.sequence)
        switch TailVerdict(evidence) {
        case .clean: break
        case .tornTail, .unacknowledgedDisorder:
            try quarantine(segment, from: evidence.end, to: evidence.contentEnd ?? evidence.end)
        case .acknowledgedDamage(let through):
            throw .damaged(
                Damage(
                    file: segment.name, offset: UInt64(evidence.end),
                    sequences: .init(from: evidence.lastWhole + 1, to: through), kind: .record))
        case .cutShort:
            throw .damaged(
                Damage(
                    file: segment.name, offset: segment.length, sequences: .init(from: evidence.lastWhole + 1, to: nil),
                    kind: .truncated))
        }
        let tail = ControlPage.Published(
            sequence: evidence.lastWhole,
            next: RecordPosition(segment: segment.number, offset: UInt32(evidence.end)))
        if tail != published {
            // Written again, so that the next sync is of it: whoever wrote it may have died in one that failed.
            let count = evidence.end - offset
            guard let bytes = try reader.bytes(at: offset, count: count) else { throw poisoned(control) }
            try files.write([UInt8](bytes), to: segment.descriptor, at: UInt64(offset), path: segment.path)
            control.publish(tail)
        }
        control.raiseCovered(to: evidence.covered)
        control.isAppending = false
        return tail
    }

    /// The error for records that a decision has to fold and that cannot be read. Behind the durable tail a sync of
    /// another process may have failed meanwhile, and the page cache have let go of what it could not write.
    private func unreadable(_ damage: Damage) -> EventLogError {
        let control = self.control
        guard let first = damage.sequences?.from, first > control.durable else { return .damaged(damage) }
        // Whoever was to sync it may have died of that.
        if control.poison == 0 { control.setPoison(EIO) }
        return poisoned(control)
    }

    func poisoned(_ control: ControlPage) -> EventLogError {
        let number = control.published.next.segment
        let name = live.withLock { $0.table.entry(number) }.map {
            DeskLayout.segmentName(number: $0.number, generation: $0.generation)
        }
        // Settled meanwhile: what went wrong is known no more.
        let code = control.poison == 0 ? EIO : control.poison
        return .syncFailed(file: name ?? "log", after: control.durable, code: code)
    }
}
