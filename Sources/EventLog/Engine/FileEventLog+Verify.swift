import Glibc

extension FileEventLog {
    /// Reads every byte of segments and attachments; see `EventLog.verify`.
    public func verify() throws(EventLogError) -> LogVerification {
        var result = LogVerification(events: 0, damage: [], notes: [])
        var isStale: Bool
        var named: [AttachmentDigest: UInt64] = [:]
        var triesLeft = 5
        repeat {
            // Files that are replaced while they are read (after a failed sync, say) are read again.
            let (control, generation) = (self.control, self.control.generation)
            triesLeft -= 1
            result = LogVerification(events: 0, damage: [], notes: [])
            named = [:]
            let manifest = try verifySegments(&result, &named)
            if !result.damage.isEmpty { reattachIfReplaced() }
            isStale = self.control !== control || control.generation != generation
            if !isStale, !result.damage.isEmpty {
                let (newest, isMadeOut) = try ManifestStore(layout: layout, files: files).load()
                isStale = !isMadeOut && newest.generation != manifest
            }
        } while !result.damage.isEmpty && isStale && triesLeft > 0
        try verifyAttachments(named, &result)
        return result
    }

    /// Returns the generation of the manifest that it went by; 0 where that had to be made out.
    private func verifySegments(
        _ result: inout LogVerification, _ named: inout [AttachmentDigest: UInt64]
    ) throws(EventLogError) -> UInt64 {
        try refresh()
        // The tail first: files that are named later hold all that is durable now, and may hold more.
        let control = self.control
        let published = control.published
        let durable = min(control.durable, published.sequence)
        let (manifest, isMadeOut) = try ManifestStore(layout: layout, files: files).load()
        if isMadeOut {
            result.damage.append(Damage(file: DeskLayout.manifestName, offset: 0, sequences: nil, kind: .header))
        }
        for (index, entry) in manifest.entries.enumerated() {
            let isActive = index == manifest.entries.count - 1
            let before = index > 0 ? manifest.entries[index - 1] : nil
            let last = isActive ? durable : entry.lastSequence
            try verify(entry, isActive: isActive, behind: before, last: last, &result, &named)
        }
        try inspectTail(control, published, &result)
        return isMadeOut ? 0 : manifest.generation
    }

    private func verify(
        _ entry: Manifest.Entry, isActive: Bool, behind before: Manifest.Entry?, last: UInt64,
        _ result: inout LogVerification, _ named: inout [AttachmentDigest: UInt64]
    ) throws(EventLogError) {
        let isEmpty = last < entry.firstSequence
        // Where nobody knows whether anything stood there, it may have.
        let unread = isActive ? damageBehindEnd?.sequences : nil
        let segment: SegmentFile
        switch try self.segment(entry) {
        case .whole(let file): segment = file
        case .damaged(let kind):
            var found = damage(entry, at: 0, from: entry.firstSequence, to: last, kind)
            if isEmpty { found.sequences = unread }
            result.damage.append(found)
            return
        }
        if let before, !segment.header.previous.matches(before) {
            var found = damage(entry, at: 80, from: before.firstSequence, to: before.lastSequence, .header)
            found.sequences = nil
            result.damage.append(found)
        }
        if segment.length < segment.header.capacity, isEmpty || !isActive && segment.length >= entry.end {
            // Nothing that is known of was in the part that is gone.
            var found = damage(entry, at: Int(segment.length), from: 0, to: nil, .truncated)
            found.sequences = unread
            result.damage.append(found)
        }
        if segment.length > segment.header.capacity {
            let extra = segment.length - segment.header.capacity
            result.notes.append(
                "\(segment.name) is \(extra) bytes longer than it was made: what stands there is no part of the log.")
        }
        guard !isEmpty else { return }
        let start = RecordPosition(segment: entry.number, offset: UInt32(SegmentHeader.length))
        // Read, not mapped: a block that the disk cannot read is to be named, and not the end of the program.
        let reader = SegmentReader(segment, seed: seed, system: system, passesBadBlocks: true)
        var cursor = SegmentCursor(
            reader: reader, place: .init(sequence: entry.firstSequence, position: start), last: last)
        while let found = try cursor.next() {
            switch found {
            case .record(let header, _, let payload):
                result.events += 1
                if let digest = AttachmentDigest(namedBy: header, payload) { named[digest] = header.sequence }
            case .loss(let header, let offset, let from):
                result.lost.append(LostEvents(header, file: segment.name, offset: offset, from: from))
            case .damage(let kind, let offset, let from, let to):
                var found = damage(entry, at: offset, from: from, to: to, kind)
                // A mark was hit: no event is lost.
                if to < from { found.sequences = nil }
                result.damage.append(found)
            }
        }
    }

    private func inspectTail(
        _ control: ControlPage, _ published: ControlPage.Published, _ result: inout LogVerification
    ) throws(EventLogError) {
        if case .damage(let damage)? = readOnlyReason, !result.damage.contains(where: { $0.overlaps(damage) }) {
            result.damage.append(damage)
        }
        if let behind = damageBehindEnd, !result.damage.contains(where: { $0.overlaps(behind) }) {
            result.damage.append(behind)
        }
        // What another process has found at its opening and is about to sync has not failed.
        if control.poison != 0, control.poison != ControlPage.unsettled,
            case .syncFailed(let file, let after, _) = poisoned(control)
        {
            let offset = UInt64(published.next.offset)
            result.damage.append(
                Damage(file: file, offset: offset, sequences: .init(from: after + 1, to: nil), kind: .sync))
        }
        guard result.damage.isEmpty else { return }
        let segment = try activeSegment(published.next.segment)
        var reader = SegmentReader(segment, seed: seed, system: system)
        let end = Int(published.next.offset)
        if let contentEnd = try reader.endOfContent(from: end), control.published == published {
            result.notes.append(
                "\(segment.name) has \(contentEnd - end) bytes at \(end) that were never acknowledged: "
                    + "a batch being written, or one that a crash cut off; the next writer settles it.")
        }
        if control.identity != nil, control.covered < published.sequence {
            let first = control.covered + 1
            result.notes.append(
                "No later record vouches for events \(first) to \(published.sequence) yet: "
                    + "until one does, damage to them looks like a batch that a crash cut off.")
        }
    }

    /// Looks at every attachment, and for those that events name. The damage of one names the last such event.
    private func verifyAttachments(
        _ named: [AttachmentDigest: UInt64], _ result: inout LogVerification
    ) throws(EventLogError) {
        var missing = named
        for name in files.attachmentNames(layout) {
            guard let bytes = try files.read(layout.path(of: name), limit: Self.attachmentLimit) else { continue }
            let digest = AttachmentDigest(of: bytes)
            guard digest.fileName != name else {
                missing[digest] = nil
                continue
            }
            let stated = name.split(separator: "/").last.flatMap { AttachmentDigest(String($0)) }
            let event = stated.flatMap { missing.removeValue(forKey: $0) }
            let sequences = event.map { Damage.Sequences(from: $0, to: $0) }
            result.damage.append(Damage(file: name, offset: 0, sequences: sequences, kind: .attachment))
        }
        for (digest, event) in missing.sorted(by: { $0.value < $1.value }) {
            result.damage.append(
                Damage(
                    file: digest.fileName, offset: 0, sequences: .init(from: event, to: event),
                    kind: .file))
        }
    }
}

extension SegmentHeader.SegmentContent {
    /// Whether it is what the manifest says of the segment.
    func matches(_ entry: Manifest.Entry) -> Bool {
        firstSequence == entry.firstSequence && count == entry.count && lastSequence == entry.lastSequence
            && end == entry.end
    }
}

extension Damage {
    fileprivate func overlaps(_ other: Damage) -> Bool {
        guard file == other.file, let mine = sequences, let theirs = other.sequences else { return file == other.file }
        return mine.from <= theirs.to ?? .max && theirs.from <= mine.to ?? .max
    }
}
