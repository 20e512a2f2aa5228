import Glibc

extension FileEventLog {
    /// What a scan of the active segment found.
    struct Survey {
        var manifest: Manifest
        var isMadeOut: Bool
        var active: Manifest.Entry
        /// Nil when the segment cannot be read at all.
        var segment: SegmentFile?
        var evidence: TailEvidence
        /// The last sequence that can be read, with what is passed over on the way.
        var reached: UInt64
        /// What must not be written over.
        var damage: Damage?
        /// What of it stood behind `reached`, as far as that is known.
        var lostBehind: Damage?
        /// The bytes of the whole batches, those that were looked at, where they were asked for.
        var content: [UInt8] = []
    }

    /// Scans the active segment. Changes nothing.
    func surveyActive(keepingContent: Bool = false) throws(EventLogError) -> Survey {
        let (manifest, isMadeOut) = try ManifestStore(layout: layout, files: files).load()
        live.withLock { $0.table.adopt(manifest) }
        let active = live.withLock { $0.table.active }
        let before = active.firstSequence - 1
        var survey = Survey(
            manifest: manifest, isMadeOut: isMadeOut, active: active,
            evidence: TailEvidence(lastWhole: before, end: SegmentHeader.length), reached: before)
        switch try segmentOfNow(active) {
        case .whole(let file): survey.segment = file
        case .damaged(let kind):
            survey.damage = damage(active, at: 0, from: active.firstSequence, to: nil, kind)
            survey.lostBehind = survey.damage
        }
        if let segment = survey.segment {
            var reader = SegmentReader(
                segment, seed: seed, system: system,
                firstWindow: keepingContent ? segment.readableLength : SegmentReader.windowLength)
            survey.evidence = try TailSurvey.survey(&reader, from: SegmentHeader.length, after: before)
            if keepingContent {
                // The window holds all of the segment, so these are the very bytes that were surveyed.
                let count = survey.evidence.end - SegmentHeader.length
                survey.content = try reader.bytes(at: SegmentHeader.length, count: count).map { [UInt8]($0) } ?? []
            }
            survey.reached = survey.evidence.lastWhole
            switch TailVerdict(survey.evidence) {
            // What stands behind a torn tail was never acknowledged.
            case .clean, .tornTail, .unacknowledgedDisorder: break
            case .acknowledgedDamage(let through):
                // What stands behind damage was.
                survey.reached = survey.evidence.reached
                survey.damage = try firstDamage(of: active, in: segment, survey.evidence, through: through)
            case .cutShort:
                survey.reached = survey.evidence.reached
                let from = survey.evidence.lastWhole + 1
                survey.damage = damage(active, at: Int(segment.length), from: from, to: nil, .truncated)
                survey.lostBehind = damage(
                    active, at: Int(segment.length), from: survey.reached + 1, to: nil, .truncated)
            }
        }
        if survey.damage == nil { survey.damage = try damagedSeal(manifest) }
        if let damage = survey.damage { live.withLock { $0.readOnly = .damage(damage) } }
        return survey
    }

    /// The open file of a segment, opened anew where it was cut since: what was in the part that is gone may have been
    /// acknowledged.
    private func segmentOfNow(_ entry: Manifest.Entry) throws(EventLogError) -> SegmentFile.Opening {
        let known = try segment(entry)
        guard case .whole(let file) = known, system.length(file.descriptor) < Int64(file.length) else { return known }
        let opened = try SegmentFile.open(
            entry, in: layout, uuid: uuid, isWritable: readOnlyReason == nil, system: system)
        if case .whole(let file) = opened { live.withLock { $0.table.keep(file) } }
        return opened
    }

    /// What a reader meets first behind the last whole batch, of acknowledged records that do not hold.
    private func firstDamage(
        of entry: Manifest.Entry, in segment: SegmentFile, _ evidence: TailEvidence, through: UInt64
    ) throws(EventLogError) -> Damage {
        let place = SequenceIndex.Place(
            sequence: evidence.lastWhole + 1,
            position: RecordPosition(segment: entry.number, offset: UInt32(evidence.end)))
        let reader = SegmentReader(segment, seed: seed, system: system)
        var cursor = SegmentCursor(reader: reader, place: place, last: evidence.reached)
        while let found = try cursor.next() {
            guard case .damage(let kind, let offset, let from, let to) = found else { continue }
            var first = damage(entry, at: offset, from: from, to: to, kind)
            // A mark was hit: no event is lost.
            if to < from { first.sequences = nil }
            return first
        }
        return damage(entry, at: evidence.end, from: evidence.lastWhole + 1, to: through, .order)
    }

    /// The first sealed segment that is missing, cut, or has a header of its own that does not hold.
    private func damagedSeal(_ manifest: Manifest) throws(EventLogError) -> Damage? {
        for entry in manifest.entries.dropLast() {
            let (first, last) = (entry.firstSequence, entry.lastSequence)
            switch try segment(entry) {
            case .whole(let file) where file.length < entry.end:
                return damage(entry, at: Int(file.length), from: first, to: last, .truncated)
            case .whole: continue
            case .damaged(let kind): return damage(entry, at: 0, from: first, to: last, kind)
            }
        }
        return nil
    }

    func damage(
        _ entry: Manifest.Entry, at offset: Int, from: UInt64, to: UInt64?, _ kind: Damage.Kind
    ) -> Damage {
        Damage(
            file: DeskLayout.segmentName(number: entry.number, generation: entry.generation), offset: UInt64(offset),
            sequences: Damage.Sequences(from: from, to: to), kind: kind)
    }

    /// Makes the control file anew from what a scan finds, and makes sure that what was found is on the disk. Only under
    /// the append lock.
    func rebuildControl() throws(EventLogError) {
        let survey = try surveyActive()
        guard survey.damage == nil, let segment = survey.segment else { return attachAlone(with: survey) }
        let published = ControlPage.Published(
            sequence: survey.evidence.lastWhole,
            next: RecordPosition(segment: survey.active.number, offset: UInt32(survey.evidence.end)))
        let vouchedFor = max(survey.evidence.covered, survey.active.firstSequence - 1)
        let store = ControlStore(layout: layout, uuid: uuid, system: system)
        let hasFailed = try store.tellsOfFailedSync()
        let control = try store.make(
            published, durable: vouchedFor, generation: survey.manifest.generation)
        control.lockHolder = system.processIdentifier
        control.raiseCovered(to: survey.evidence.covered)
        try adopt(control)
        if hasFailed { return try settlePoison() }

        if let end = survey.evidence.contentEnd {
            try quarantine(segment, from: survey.evidence.end, to: end)
        }
        // A process may have died between its write and its sync.
        let result = files.synchronizeData(segment.descriptor, for: .foundEvents)
        guard result == 0 else { throw .syncFailed(file: segment.name, after: control.durable, code: -result) }
        try clearLeftovers(survey.manifest)
        if survey.isMadeOut {
            // Names last before a manifest speaks of them: whoever gave them may have died before its sync.
            try files.synchronize(directory: layout.log, for: .foundLogNames)
            try files.replace(
                layout.manifest, with: survey.manifest.encoded(), in: layout.log, for: .manifest, .manifestName)
        }
        try synchronizeNames()
        control.raiseDurable(to: published.sequence)
        control.clearPoison()
        control.announce()
    }

    /// Makes the names last that lead to the log: whoever made the desk may have died before it came to that.
    private func synchronizeNames() throws(EventLogError) {
        try files.synchronize(directory: layout.log, for: .foundLogNames)
        try files.synchronize(directory: layout.desk, for: .foundDeskNames)
        do throws(EventLogError) {
            try files.synchronize(directory: layout.parent, for: .foundDeskName)
        } catch {
            // Who may not read the directory that the desk is in did not make the desk there.
            guard case .forbidden = error else { throw error }
        }
    }

    /// Moves bytes that nobody was told are durable out of the log. Only under the append lock.
    func quarantine(_ segment: SegmentFile, from offset: Int, to end: Int) throws(EventLogError) {
        let bytes = try files.read(
            segment.descriptor, count: end - offset, at: UInt64(offset), path: segment.path)
        let kept = "quarantine/\(segment.number)-\(offset)-\(String(system.random(), radix: 36)).bytes"
        try files.makeDirectory(layout.quarantine)
        try files.replace(
            layout.path(of: kept), with: bytes, in: layout.quarantine, for: .quarantined, .quarantinedName)
        try files.synchronize(directory: layout.desk, for: .quarantineFolder)

        let zeros = [UInt8](repeating: 0, count: bytes.count)
        try files.write(zeros, to: segment.descriptor, at: UInt64(offset), path: segment.path)
        let result = files.synchronizeData(segment.descriptor, for: .clearedTail)
        guard result == 0 else {
            control.setPoison(-result)
            throw .syncFailed(file: segment.name, after: control.durable, code: -result)
        }
        note(LogRecovery(file: segment.name, offset: UInt64(offset), bytes: UInt64(bytes.count), kept: kept))
    }

    /// Puts away what a process that died has left in the log's directory and no manifest names: segments for a roll that
    /// never came to be (nothing was ever appended to them), files that a repair wrote anew or was about to set aside, and
    /// files that never got to their names. Only under the append lock.
    func clearLeftovers(_ manifest: Manifest) throws(EventLogError) {
        let table = SegmentTable(manifest)
        var isNamedForGood = false
        for name in system.names(in: layout.log) ?? [] {
            if DeskLayout.isTemporary(name) { _ = system.remove(layout.log + "/" + name) }
            guard let (number, generation) = DeskLayout.segment(named: name) else { continue }
            if number <= table.active.number {
                // Where the file that is named is gone, this one may be all that is left of it.
                guard let entry = table.entry(number), entry.generation != generation,
                    system.identity(of: layout.segment(entry)) != nil
                else { continue }
                if !isNamedForGood {
                    try files.synchronize(directory: layout.log, for: .outlivedManifest)
                    isNamedForGood = true
                }
            }
            try clearLeftover(layout.log + "/" + name, name)
        }
    }

    private func clearLeftover(_ path: String, _ name: String) throws(EventLogError) {
        if try isBlank(path) {
            _ = system.remove(path)
            return
        }
        // Whatever it is, it is not ours to throw away.
        try files.makeDirectory(layout.quarantine)
        var kept = layout.quarantine + "/" + name
        if system.identity(of: kept) != nil { kept += "-" + String(system.random(), radix: 36) }
        let result = system.rename(path, to: kept)
        guard result == 0 else { throw EventLogError(-result, path, doing: "move") }
    }

    /// Whether a file is a segment without records.
    private func isBlank(_ path: String) throws(EventLogError) -> Bool {
        let descriptor = system.open(path, flags: O_RDONLY, mode: 0)
        guard descriptor >= 0 else {
            if EventLogError.tellsOfNoFile(-descriptor) { return false }
            throw EventLogError(-descriptor, path, doing: "open")
        }
        defer { system.close(descriptor) }
        do throws(EventLogError) {
            return try files.read(
                descriptor, count: RecordHeader.length, at: UInt64(SegmentHeader.length), path: path
            ).allSatisfy { $0 == 0 }
        } catch {
            if error.meansNoFile { return false }
            throw error
        }
    }

    /// After a failed sync, nobody knows what of the active segment is on the disk, and the page cache would not tell.
    /// All that is whole in it goes into a new file, which is synced before it takes the place of the old one. It is read
    /// once only: at a second look the cache might have let go of it. Only under the append lock.
    func settlePoison() throws(EventLogError) {
        let survey = try surveyActive(keepingContent: true)
        if survey.damage != nil { return }
        guard let segment = survey.segment else { return }
        var manifest = survey.manifest
        var entry = survey.active
        entry.generation += 1
        var header = segment.header
        header.generation = entry.generation
        header.time = system.now()
        header.writer = writer
        let path = layout.segment(entry)
        try clearLeftovers(survey.manifest)
        let temporary = "\(path).\(String(system.random(), radix: 36)).new"
        let descriptor = try files.create(temporary)
        defer { system.close(descriptor) }
        do throws(EventLogError) {
            try files.fill(descriptor, length: entry.capacity, path: path)
            try files.write(header.encoded() + survey.content, to: descriptor, at: 0, path: path)
            system.willSynchronize(for: .savedSegment)
            let result = system.synchronize(descriptor)
            guard result == 0 else {
                throw EventLogError.syncFailed(file: segment.name, after: control.durable, code: -result)
            }
            let renamed = system.rename(temporary, to: path)
            guard renamed == 0 else { throw EventLogError(-renamed, path, doing: "make") }
        } catch {
            _ = system.remove(temporary)
            throw error
        }
        manifest.generation += 1
        manifest.entries[manifest.entries.count - 1] = entry
        try files.synchronize(directory: layout.log, for: .savedSegmentName)
        try files.replace(layout.manifest, with: manifest.encoded(), in: layout.log, for: .manifest, .manifestName)
        try synchronizeNames()
        _ = system.rename(segment.path, to: layout.path(of: "quarantine/" + String(segment.name.dropFirst(4))))

        // Whoever sees the new tails looks into the new file, and nobody syncs before the tails are right.
        let control = self.control
        control.beginGeneration()
        control.publish(
            .init(
                sequence: survey.evidence.lastWhole,
                next: RecordPosition(segment: entry.number, offset: UInt32(survey.evidence.end))))
        control.raiseDurable(to: survey.evidence.lastWhole)
        control.clearPoison()
        control.announce()
        try adopt(control)
    }
}
