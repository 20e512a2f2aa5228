import Glibc

extension FileEventLog {
    /// Decides and appends under the append lock; see `EventLog.commit`.
    @discardableResult
    public func commit<Outcome>(
        after sequence: UInt64,
        fold: (RecordView) -> Void,
        decide: () -> Decision<Outcome>
    ) throws(EventLogError) -> Committed<Outcome> {
        if let reason = readOnlyReason { throw .readOnly(path: path, reason: reason) }
        var standing: Standing?
        var folded = sequence
        func foldAll(through tail: Tail) throws(EventLogError) {
            let summary = try read(after: folded, through: tail) { record in
                fold(record)
                return true
            }
            if let damage = summary.damage.first { throw unreadable(damage) }
            folded = summary.last
        }
        // What is durable stays, so it may be folded before the lock is had.
        let committed = try withAppendLock(meanwhile: { () throws(EventLogError) in
            if folded < control.durable { try foldAll(through: .durable) }
        }) { () throws(EventLogError) -> Committed<Outcome> in
            let tail = try findTail()
            if folded < tail.sequence { try foldAll(through: .published) }
            standing = self.standing(tail)
            let decision = decide()
            guard !decision.drafts.isEmpty else {
                return Committed(
                    first: nil, last: tail.sequence, positions: [], time: system.now(), outcome: decision.outcome)
            }
            let appended = try append(decision.drafts, behind: tail)
            standing = self.standing(control.published)
            return Committed(
                first: tail.sequence + 1, last: tail.sequence + UInt64(decision.drafts.count),
                positions: appended.positions, time: appended.time, outcome: decision.outcome)
        }
        try waitUntilDurable(committed.last, standing)
        if committed.first != nil { prepareAheadIfNearEnd() }
        return committed
    }

    /// How long a writer goes on without a look at whether the desk is still where it was, in nanoseconds.
    private static let placeInterval: UInt64 = 100_000_000

    /// The published tail, after what a process that died has left undone is done. Only under the append lock.
    func findTail() throws(EventLogError) -> ControlPage.Published {
        let isReplaced = isControlReplaced()
        // What comes next may make, name or replace files.
        let isAtOdds = isReplaced || control.poison != 0 || control.isRolling
        try requirePlace(within: isAtOdds ? 0 : Self.placeInterval)
        if isReplaced { try reattachLocked() }
        let control = self.control
        if control.poison == ControlPage.unsettled { try settlePoison() }
        if control.poison != 0 { throw poisoned(control) }
        if control.isRolling { try finishRoll(control) }
        try refresh()
        return try takeUnpublished(control, control.published)
    }

    /// Under the append lock, after the control file was replaced or removed while this process was at work.
    private func reattachLocked() throws(EventLogError) {
        if let control = try ControlStore(layout: layout, uuid: uuid, system: system).open(isWritable: true) {
            try adopt(control)
        } else {
            try rebuildControl()
        }
        if let reason = readOnlyReason { throw .readOnly(path: path, reason: reason) }
        control.lockHolder = system.processIdentifier
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
        if tail != published { control.publish(tail) }
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
