import Glibc

extension FileEventLog {
    /// Seals the active segment and begins the next one, on the page that says where the log ends. Only under the append lock.
    ///
    /// The order is what recovery relies on: the old segment is synced, then the new one is there whole under its name,
    /// then the manifest names it, then records go into it.
    func roll(
        from segment: SegmentFile, _ tail: ControlPage.Published, on control: ControlPage, toHold length: Int
    ) throws(EventLogError) -> ControlPage.Published {
        control.isRolling = true
        do throws(EventLogError) {
            let next = try rolled(control, from: segment, tail, toHold: length)
            control.isRolling = false
            return next
        } catch {
            // The flag stays: whoever writes next looks at how far this one came.
            if case .file(_, "sync", let code) = error { control.setPoison(code) }
            throw error
        }
    }

    private func rolled(
        _ control: ControlPage, from segment: SegmentFile, _ tail: ControlPage.Published, toHold length: Int
    ) throws(EventLogError) -> ControlPage.Published {
        try synchronizeNow(control, for: .sealedEvents)
        control.announce()
        // As it stands: a reader of this process may just have taken over an older one.
        var manifest = try ManifestStore(layout: layout, files: files).load().manifest
        guard var old = manifest.entries.last, old.number == segment.number else {
            throw .damaged(Damage(file: DeskLayout.manifestName, offset: 0, sequences: nil, kind: .header))
        }
        old.count = tail.sequence + 1 - old.firstSequence
        old.lastSequence = tail.sequence
        old.end = UInt64(tail.next.offset)
        let entry = Manifest.Entry(
            number: old.number + 1, generation: 0,
            capacity: options.capacity(after: old.capacity, atLeast: length), firstSequence: tail.sequence + 1)
        let header = SegmentHeader(
            compatibleFlags: segment.header.compatibleFlags, uuid: uuid, number: entry.number, generation: 0,
            capacity: entry.capacity, firstSequence: entry.firstSequence, time: system.now(), writer: writer,
            previous: .init(
                firstSequence: old.firstSequence, count: old.count, lastSequence: old.lastSequence, end: old.end))
        try clearLeftovers(manifest)
        try SegmentMaker(layout: layout, files: files).make(entry, header: header)

        manifest.generation += 1
        manifest.entries[manifest.entries.count - 1] = old
        manifest.entries.append(entry)
        try files.synchronize(directory: layout.log, for: .newSegmentName)
        try files.replace(layout.manifest, with: manifest.encoded(), in: layout.log, for: .manifest, .manifestName)

        let next = ControlPage.Published(
            sequence: tail.sequence,
            next: RecordPosition(segment: entry.number, offset: UInt32(SegmentHeader.length)))
        control.publish(next)
        live.withLock { $0.table.adopt(manifest) }
        return next
    }

    /// A process died in a roll. If the manifest names the new segment, records go there from now on.
    func finishRoll(_ control: ControlPage) throws(EventLogError) {
        try files.synchronize(directory: layout.log, for: .finishedRoll)
        try adopt(control)
        let active = live.withLock { $0.table.active }
        let published = control.published
        if active.number > published.next.segment {
            control.publish(
                .init(
                    sequence: published.sequence,
                    next: RecordPosition(segment: active.number, offset: UInt32(SegmentHeader.length))))
        }
        control.isRolling = false
    }

    /// Prepares the next segment on a thread of its own; once the active one is three quarters full.
    func prepareAhead() {
        let active = live.withLock { $0.table.active }
        guard preparation.begin(behind: active.number, at: system.elapsed()) else { return }
        let (preparation, system) = (preparation, system)
        guard (try? requirePlace()) != nil else { return preparation.end(nil, at: system.elapsed()) }
        let capacity = options.capacity(after: active.capacity, atLeast: 0)
        let maker = SegmentMaker(layout: layout, files: files)
        let isStarted = system.startThread {
            do throws(EventLogError) {
                try maker.prepareAhead(capacity: capacity)
                preparation.end(nil, at: system.elapsed())
            } catch {
                preparation.end(error, at: system.elapsed())
            }
        }
        if !isStarted { preparation.end(nil, at: system.elapsed()) }
    }

    /// Why the next segment could not be prepared: a full disk shows here before anything is lost. Nil when all is well.
    public var warning: EventLogError? { preparation.failure }
}
