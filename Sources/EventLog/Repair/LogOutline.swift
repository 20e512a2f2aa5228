/// Which segments a log has and what each holds, told by the manifest, else by the segments' headers, else by the
/// records in them.
struct LogOutline {
    let layout: DeskLayout
    let files: FileWork
    private(set) var manifest: Manifest
    private(set) var isManifestWhole = true

    /// A segment's file as it was found.
    private struct Found {
        var generation: UInt32
        var header: SegmentHeader?
        var length: UInt64
    }

    init(layout: DeskLayout, files: FileWork) throws(EventLogError) {
        self.layout = layout
        self.files = files
        let bytes = try files.read(layout.manifest, limit: ManifestStore.sizeLimit) ?? []
        if let whole = try Manifest.decode(bytes, name: DeskLayout.manifestName) {
            manifest = whole
            return
        }
        isManifestWhole = false
        let found = try Self.segments(layout, files)
        guard let highest = found.keys.max() else { throw .noDesk(path: layout.desk) }
        guard let uuid = try Self.uuid(found, layout, files) else { throw .beyondRepair(Self.damage) }
        // Above any generation that the lost one can have had: those count up from 1.
        let generation = UInt64(max(1, files.system.now()))
        manifest = Manifest(
            compatibleFlags: found.values.compactMap(\.header).first?.compatibleFlags ?? 0, uuid: uuid,
            generation: generation, erasureGeneration: generation, entries: [])
        for number in 1...highest { try add(number, found, highest) }
    }

    private static let damage = Damage(file: DeskLayout.manifestName, offset: 0, sequences: nil, kind: .header)

    /// The newest file of each segment whose header holds; where none does, the newest.
    private static func segments(
        _ layout: DeskLayout, _ files: FileWork
    ) throws(EventLogError) -> [UInt32: Found] {
        var segments: [UInt32: Found] = [:]
        for name in files.system.names(in: layout.log) ?? [] {
            guard let (number, generation) = DeskLayout.segment(named: name), number <= Manifest.entryLimit else {
                continue
            }
            guard let file = try SegmentFile.header(of: "log/" + name, in: layout, files) else { continue }
            let isOwn = file.header?.number == number && file.header?.generation == generation
            let found = Found(generation: generation, header: isOwn ? file.header : nil, length: file.length)
            if let other = segments[number] {
                let (isWhole, wasWhole) = (isOwn, other.header != nil)
                guard isWhole && !wasWhole || isWhole == wasWhole && generation > other.generation else { continue }
            }
            segments[number] = found
        }
        return segments
    }

    /// The desk's UUID, by whatever file still tells it.
    private static func uuid(
        _ found: [UInt32: Found], _ layout: DeskLayout, _ files: FileWork
    ) throws(EventLogError) -> DeskUUID? {
        for (_, segment) in found.sorted(by: { $0.key < $1.key }) {
            if let header = segment.header { return header.uuid }
        }
        let page = try files.read(layout.control, limit: ControlLayout.length) ?? []
        let stamp = try FormatStamp.check(
            page, magic: ControlLayout.magic, checksum: .ofHeader, file: DeskLayout.controlName)
        guard stamp != nil, page.count >= ControlLayout.headerLength else { return nil }
        return page.withUnsafeBytes { DeskUUID(readFrom: $0, at: 24) }
    }

    private mutating func add(
        _ number: UInt32, _ found: [UInt32: Found], _ highest: UInt32
    ) throws(EventLogError) {
        let own = found[number]
        let header = own?.header.flatMap { $0.uuid == manifest.uuid ? $0 : nil }
        let next = found[number &+ 1]?.header.flatMap { $0.uuid == manifest.uuid ? $0 : nil }
        let first = header?.firstSequence ?? manifest.entries.last.map { $0.lastSequence + 1 } ?? 1
        var entry = Manifest.Entry(
            number: number, generation: own?.generation ?? 0,
            capacity: header?.capacity ?? max(own?.length ?? 0, LogOptions.smallestSegment), firstSequence: first)
        guard number < highest else {
            manifest.entries.append(entry)
            return
        }
        if let told = next?.previous {
            (entry.count, entry.lastSequence, entry.end) = (told.count, told.lastSequence, told.end)
        } else {
            try readContent(of: &entry, found[number + 1])
        }
        guard entry.lastSequence + 1 >= first, entry.end <= entry.capacity, entry.capacity <= UInt64(UInt32.max) else {
            throw .beyondRepair(Self.damage)
        }
        manifest.entries.append(entry)
    }

    /// What a sealed segment holds that no header tells of: what can be read in it, and all up to where the next begins.
    private func readContent(of entry: inout Manifest.Entry, _ next: Found?) throws(EventLogError) {
        var last = entry.firstSequence - 1
        var end = SegmentHeader.length
        if let file = try SegmentFile.salvage(entry, in: layout, uuid: manifest.uuid, system: files.system)?.file {
            var scan = SegmentScan(
                file, firstSequence: entry.firstSequence, content: nil, seed: seed, system: files.system)
            try scan.run { _, _ in false }
            (last, end) = (scan.expected - 1, scan.offset)
        }
        if let next, let begin = try firstSequence(entry.number + 1, next), begin > last + 1 {
            last = begin - 1
            end += RecordHeader.length
        }
        (entry.count, entry.lastSequence, entry.end) = (last + 1 - entry.firstSequence, last, UInt64(end))
    }

    /// The sequence that a segment begins with, by its first record; nil when that cannot be read.
    private func firstSequence(_ number: UInt32, _ found: Found) throws(EventLogError) -> UInt64? {
        let entry = Manifest.Entry(
            number: number, generation: found.generation, capacity: max(found.length, LogOptions.smallestSegment),
            firstSequence: 1)
        guard let file = try SegmentFile.salvage(entry, in: layout, uuid: manifest.uuid, system: files.system)?.file
        else { return nil }
        var reader = SegmentReader(file, seed: seed, system: files.system)
        switch try reader.step(at: SegmentHeader.length) {
        case .record(let header, _), .badPayload(let header):
            return header.isMark ? header.sequence + 1 : header.isLoss ? nil : header.sequence
        case .badHeader, .blank: return nil
        }
    }

    private var seed: RecordSeed { RecordSeed(manifest.uuid) }
}
