extension FileEventLog {
    /// The open file of a live segment, or what is wrong with it.
    func segment(_ entry: Manifest.Entry) throws(EventLogError) -> SegmentFile.Opening {
        if let file = live.withLock({ $0.table.file(entry.number) }), file.header.generation == entry.generation {
            return .whole(file)
        }
        let opening = try SegmentFile.open(
            entry, in: layout, uuid: uuid, isWritable: readOnlyReason == nil, system: system)
        if case .whole(let file) = opening {
            live.withLock { $0.table.keep(file) }
        }
        return opening
    }

    /// The same where a damaged segment is an error.
    func wholeSegment(_ entry: Manifest.Entry) throws(EventLogError) -> SegmentFile {
        switch try segment(entry) {
        case .whole(let file): return file
        case .damaged(let kind):
            if let newer = try replacement(of: entry) { return try wholeSegment(newer) }
            throw .damaged(damage(entry, at: 0, from: entry.firstSequence, to: nil, kind))
        }
    }

    /// The segment's entry when its file was replaced since (after a failed sync, say); nil when it was not.
    func replacement(of entry: Manifest.Entry) throws(EventLogError) -> Manifest.Entry? {
        // On a page that was replaced itself nobody says so any more.
        reattachIfReplaced()
        try refresh()
        let newer = live.withLock { $0.table.entry(entry.number) }
        if let newer, newer.generation != entry.generation { return newer }
        // A repair lets the manifest name its files before the page says that there are others.
        let manifest = try ManifestStore(layout: layout, files: files).load().manifest
        guard let named = SegmentTable(manifest).entry(entry.number), named.generation != entry.generation else {
            return nil
        }
        live.withLock { $0.adopt(manifest) }
        return named
    }

    /// The active segment, which has this number, after reading the manifest again if need be.
    func activeSegment(_ number: UInt32) throws(EventLogError) -> SegmentFile {
        if let file = live.withLock({ $0.isCurrent ? $0.table.file(number) : nil }) { return file }
        try refresh()
        guard let entry = live.withLock({ $0.table.entry(number) }) else {
            throw .damaged(Damage(file: DeskLayout.manifestName, offset: 0, sequences: nil, kind: .header))
        }
        return try wholeSegment(entry)
    }
}
