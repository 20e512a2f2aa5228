import Glibc

extension FileEventLog {
    /// Which file an event stood in when it was published. When another has taken its place after a failed sync, the
    /// same sequence may be another event.
    struct Standing {
        private(set) var segment: UInt32
        private(set) var generation: UInt32
        private var control: ControlPage
        /// The page's generation then.
        private var liveGeneration: UInt64
        /// The file, where it is at hand.
        private var file: SegmentFile?

        /// What was written to `file` and published just now. Only under the append lock.
        init(in file: SegmentFile, _ control: ControlPage) {
            self.init(segment: file.number, generation: file.header.generation, control)
            self.file = file
        }

        /// What was published just now. Only under the append lock.
        init(segment: UInt32, generation: UInt32, _ control: ControlPage) {
            self.segment = segment
            self.generation = generation
            self.control = control
            liveGeneration = control.generation
        }

        /// Whether no live file was replaced since.
        func isSurelyOf(_ control: ControlPage) -> Bool {
            control === self.control && control.generation == liveGeneration
        }

        /// The open file of the live segment `number` when the page's generation was this; nil where it is not at hand.
        func file(of number: UInt32, _ control: ControlPage, generation: UInt64) -> SegmentFile? {
            control === self.control && generation == liveGeneration && number == segment ? file : nil
        }
    }

    /// Where what is behind `tail` stands now. Only under the append lock.
    func standing(_ tail: ControlPage.Published) -> Standing? {
        live.withLock { live in
            live.table.entry(tail.next.segment).map {
                Standing(segment: $0.number, generation: $0.generation, live.control)
            }
        }
    }

    private func stands(_ standing: Standing?, _ control: ControlPage) throws(EventLogError) -> Bool {
        guard let standing, !standing.isSurelyOf(control) else { return true }
        try refresh()
        return live.withLock { $0.table.entry(standing.segment)?.generation } == standing.generation
    }

    /// Returns when everything up to `sequence`, published as `standing` says, is on the disk.
    ///
    /// One committer of all processes syncs, for itself and for all who have written by then; the others sleep on the
    /// futex word. Who has slept for `syncPatience` syncs by itself: the one that was to do it may have been stopped.
    func waitUntilDurable(_ sequence: UInt64, _ standing: Standing?) throws(EventLogError) {
        // Who leads never asks the clock.
        var start: UInt64?
        while true {
            let control = self.control
            let seen = control.futex
            let isDurable = control.durable >= sequence
            guard try stands(standing, control) else { throw poisoned(control) }
            if isDurable { return }
            if control.poison == ControlPage.unsettled {
                _ = try withAppendLock { () throws(EventLogError) in try findTail() }
                continue
            }
            if control.poison != 0 { throw poisoned(control) }
            // The page is one of an earlier time by now: whoever finds the log's end anew sees that it is not to be believed.
            if control.published.sequence < sequence {
                let found = try withAppendLock { () throws(EventLogError) in try findTail() }
                guard found.tail.sequence >= sequence else { throw poisoned(found.control) }
                continue
            }
            if try synchronizeForAll(control, standing) { continue }

            let now = system.elapsed()
            let spent = now - (start ?? now)
            start = start ?? now
            if spent >= options.syncPatience {
                let holder = control.syncTurn
                let reached = try synchronizeNow(control)
                // Who died or was stopped with the turn gives it back no more; who is only slow does no harm without it.
                if holder != 0 { control.giveSyncTurn(of: holder) }
                control.announce()
                if reached >= sequence, try stands(standing, control) { return }
                // The tail moved to a page that was made since: there this sequence is durable already.
                reattachIfReplaced()
            } else {
                control.sleep(seen: seen, nanoseconds: options.syncPatience - spent, for: sequence)
            }
        }
    }

    /// Syncs if nobody else does just now. Returns whether it did.
    private func synchronizeForAll(_ control: ControlPage, _ standing: Standing?) throws(EventLogError) -> Bool {
        guard let first = try synchronizeInTurn(control, standing) else { return false }
        // When nothing is held any more: who looks now may be the next.
        control.announce(durableFrom: first)
        return true
    }

    /// Syncs if nobody else does just now. Returns the first sequence that may have become durable by it; nil where another
    /// syncs.
    private func synchronizeInTurn(
        _ control: ControlPage, _ standing: Standing?
    ) throws(EventLogError) -> UInt64? {
        guard !isSyncing.exchange(true, ordering: .acquiringAndReleasing) else { return nil }
        defer { isSyncing.store(false, ordering: .releasing) }
        guard control.identity != nil, control.takeSyncTurn(processIdentifier) else { return nil }
        defer { control.giveSyncTurn(of: processIdentifier) }
        let before = control.durable
        try synchronizeNow(control, standing, hasTurn: true)
        return before &+ 1
    }

    /// Syncs the active segment; older ones were synced when they were sealed. Returns the sequence that is durable
    /// by it. A failure stops every process: nobody asks the disk a second time.
    ///
    /// Where another has the turn, what is not durable yet is written again first. That one may have died in a sync that
    /// failed: the kernel told it, tells nobody who opened the file later, and takes the pages for written.
    ///
    /// - Parameter standing: what the caller has written, whose file is likely the active one.
    @discardableResult
    func synchronizeNow(
        _ control: ControlPage, _ standing: Standing? = nil, for reason: SyncReason = .events, hasTurn: Bool = false
    ) throws(EventLogError) -> UInt64 {
        // The tail first: what is published later may be behind what the sync covers.
        let generation = control.generation
        let published = control.published
        if control.durable >= published.sequence { return published.sequence }
        let number = published.next.segment
        let known = standing?.file(of: number, control, generation: generation)
        let segment: SegmentFile
        if let known { segment = known } else { segment = try activeSegment(number) }
        if !hasTurn, control.syncTurn != 0 { try writeAgain(segment, after: control.durable, published, control) }
        let result = files.synchronizeData(segment.descriptor, for: reason)
        guard result == 0 else {
            control.setPoison(-result)
            throw .syncFailed(file: segment.name, after: control.durable, code: -result)
        }
        // The kernel tells of a failure once, and this descriptor may be younger: a success after it says nothing.
        if control.poison != 0 { throw poisoned(control) }
        // Other files stand in their place now: the sync says nothing about those.
        guard control.generation == generation else { return control.durable }
        control.raiseDurable(to: published.sequence)
        return published.sequence
    }

    /// Writes the records after `sequence` where they stand already, so that the next sync is of them. They are read from
    /// the page cache and checked: when it has let go of one of them, that is a failed sync.
    private func writeAgain(
        _ segment: SegmentFile, after sequence: UInt64, _ published: ControlPage.Published, _ control: ControlPage
    ) throws(EventLogError) {
        let known = live.withLock { $0.index.place(before: sequence + 1, in: segment.number) }
        let first = SequenceIndex.Place(
            sequence: segment.header.firstSequence,
            position: RecordPosition(segment: segment.number, offset: UInt32(SegmentHeader.length)))
        let place = known ?? first
        let end = Int(published.next.offset)
        var offset = Int(place.position.offset)
        guard offset < end else { return }
        var reader = SegmentReader(
            segment, seed: seed, system: system, firstWindow: end - offset, laterWindow: end - offset)
        while offset < end, case .record(let header, _) = try reader.step(at: offset) { offset += header.recordLength }
        let start = Int(place.position.offset)
        guard offset == end, let bytes = try reader.bytes(at: start, count: end - start) else {
            control.setPoison(EIO)
            throw .syncFailed(file: segment.name, after: control.durable, code: EIO)
        }
        try files.write([UInt8](bytes), to: segment.descriptor, at: UInt64(start), path: segment.path)
    }
}
