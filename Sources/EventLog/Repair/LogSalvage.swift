import Glibc

/// All that can still be had of a log's files, whatever is wrong with them. Changes nothing.
struct LogSalvage {
    let layout: DeskLayout
    let files: FileWork
    let uuid: DeskUUID
    let seed: RecordSeed
    /// As it stands, or as it could be made out; generations are those of the files that are there.
    var manifest: Manifest
    let isManifestWhole: Bool
    var segments: [SegmentSalvage] = []
    /// Attachments whose bytes are not those of their names, below the desk.
    private(set) var spoiledAttachments: [String] = []
    /// Those that records name and nobody has, with the record's sequence.
    private var missingAttachments: [(name: String, sequence: UInt64, isThere: Bool)] = []

    /// Reads everything. `control` is the desk's own control page, where there is one.
    init(_ layout: DeskLayout, system: any LogSystem, control: ControlPage?) throws(EventLogError) {
        self.layout = layout
        files = FileWork(system: system)
        // The tails first: whoever is at work meanwhile makes the files hold more than these say, never less.
        let durable = control.map { min($0.durable, $0.published.sequence) }
        let isPoisoned = (control?.poison ?? 0) != 0
        let outline = try LogOutline(layout: layout, files: files)
        (manifest, isManifestWhole) = (outline.manifest, outline.isManifestWhole)
        uuid = outline.manifest.uuid
        seed = RecordSeed(uuid)
        let (whole, spoiled) = try Self.attachments(layout, files)
        spoiledAttachments = spoiled
        for (index, entry) in manifest.entries.enumerated() {
            let isActive = index == manifest.entries.count - 1
            var segment = try read(
                entry, behind: index > 0 ? manifest.entries[index - 1] : nil, isActive: isActive, durable, whole)
            segment.isInDoubt = isActive && isPoisoned
            segments.append(segment)
        }
    }

    private mutating func read(
        _ entry: Manifest.Entry, behind before: Manifest.Entry?, isActive: Bool, _ durable: UInt64?,
        _ attachments: Set<AttachmentDigest>
    ) throws(EventLogError) -> SegmentSalvage {
        let found = try SegmentFile.salvage(entry, in: layout, uuid: uuid, system: files.system)
        var segment = SegmentSalvage(
            entry: entry, isActive: isActive, file: found?.file, isHeaderWhole: found?.isHeaderWhole ?? false)
        if let before, let header = found?.file.header, segment.isHeaderWhole {
            segment.contradictsPrevious = !header.previous.matches(before)
        }
        let content = isActive ? nil : SegmentScan.Content(last: entry.lastSequence, end: Int(entry.end))
        var scan = SegmentScan(
            found?.file, firstSequence: entry.firstSequence, content: content, seed: seed, system: files.system)
        var missing: [(String, UInt64, Bool)] = []
        let spoiled = Set(spoiledAttachments)
        try scan.run { header, payload in
            guard let digest = AttachmentDigest(namedBy: header, payload), !attachments.contains(digest) else {
                return false
            }
            let name = digest.fileName
            missing.append((name, header.sequence, spoiled.contains(name)))
            return true
        }
        missingAttachments += missing
        try segment.adopt(scan, content: content, durable: durable)
        return segment
    }

    /// The attachments that hold, and the names of those that do not.
    private static func attachments(
        _ layout: DeskLayout, _ files: FileWork
    ) throws(EventLogError) -> (whole: Set<AttachmentDigest>, spoiled: [String]) {
        var whole: Set<AttachmentDigest> = []
        var spoiled: [String] = []
        for name in files.attachmentNames(layout) {
            guard let bytes = try files.read(layout.path(of: name), limit: FileEventLog.attachmentLimit) else {
                continue
            }
            let digest = AttachmentDigest(of: bytes)
            if digest.fileName == name { whole.insert(digest) } else { spoiled.append(name) }
        }
        return (whole, spoiled)
    }

    /// What is wrong, and what becomes of it, in the order of the log.
    var steps: [LogRepair.Step] {
        var steps: [LogRepair.Step] = []
        if !isManifestWhole {
            let damage = Damage(file: DeskLayout.manifestName, offset: 0, sequences: nil, kind: .header)
            steps.append(.init(damage: damage, remedy: .manifestMadeOut))
        }
        for segment in segments { steps += segment.steps }
        for name in spoiledAttachments {
            let damage = Damage(file: name, offset: 0, sequences: nil, kind: .attachment)
            steps.append(.init(damage: damage, remedy: .attachmentSetAside))
        }
        return steps
    }
}

extension AttachmentDigest {
    /// The attachment that a record names; nil when it names none.
    init?(namedBy header: RecordHeader, _ payload: UnsafeRawBufferPointer) {
        guard header.kind == RecordDraft.attachedKind, !header.isLoss, payload.count >= Self.length else { return nil }
        self.init(bytes: [UInt8](payload.suffix(Self.length)))
    }
}
