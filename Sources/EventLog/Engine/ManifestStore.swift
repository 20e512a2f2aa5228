/// Reads the manifest, and makes it out again from the segments' own headers where it is gone or damaged.
struct ManifestStore {
    let layout: DeskLayout
    let files: FileWork

    static let sizeLimit = Manifest.headerLength + Manifest.entryLimit * Manifest.entryLength

    /// The manifest, and whether it had to be made out from the segments.
    func load() throws(EventLogError) -> (manifest: Manifest, isMadeOut: Bool) {
        if let manifest = try read() { return (manifest, false) }
        do throws(EventLogError) {
            return (try makeOut(), true)
        } catch {
            // Segments may have been replaced while they were looked at, by somebody who made a manifest of them.
            if let manifest = try read() { return (manifest, false) }
            throw error
        }
    }

    private func read() throws(EventLogError) -> Manifest? {
        guard let bytes = try files.read(layout.manifest, limit: Self.sizeLimit) else { return nil }
        return try Manifest.decode(bytes, name: DeskLayout.manifestName)
    }

    /// The manifest that the segments in the directory amount to.
    private func makeOut() throws(EventLogError) -> Manifest {
        let damage = Damage(file: DeskLayout.manifestName, offset: 0, sequences: nil, kind: .header)
        let headers = try newestHeaders()
        guard let first = headers.first else { throw .noDesk(path: layout.desk) }
        // Nothing is ever dropped from the beginning of a log: what came before is missing.
        guard first.number == 1, first.firstSequence == 1 else { throw .damaged(damage) }
        var entries: [Manifest.Entry] = []
        for (index, header) in headers.enumerated() {
            var entry = Manifest.Entry(
                number: header.number, generation: header.generation, capacity: header.capacity,
                firstSequence: header.firstSequence)
            if index + 1 < headers.count {
                let next = headers[index + 1]
                guard next.number == header.number + 1, next.uuid == first.uuid,
                    next.previous.firstSequence == header.firstSequence
                else { throw .damaged(damage) }
                entry.count = next.previous.count
                entry.lastSequence = next.previous.lastSequence
                entry.end = next.previous.end
            }
            entries.append(entry)
        }
        // Above any generation that the lost one can have had: those count up from 1.
        let generation = UInt64(max(1, files.system.now()))
        return Manifest(
            compatibleFlags: first.compatibleFlags, uuid: first.uuid, generation: generation,
            erasureGeneration: generation, entries: entries)
    }

    /// The header of the newest generation of each segment, by number.
    private func newestHeaders() throws(EventLogError) -> [SegmentHeader] {
        var newest: [UInt32: SegmentHeader] = [:]
        for name in files.system.names(in: layout.log) ?? [] {
            guard let (number, generation) = DeskLayout.segment(named: name) else { continue }
            guard let file = try SegmentFile.header(of: "log/" + name, in: layout, files) else { continue }
            // A segment has its name only once its header is on the disk. Without it, and without the manifest, nobody
            // knows what it held.
            guard let header = file.header, header.number == number, header.generation == generation else {
                throw .damaged(Damage(file: "log/" + name, offset: 0, sequences: nil, kind: .header))
            }
            if generation >= newest[number]?.generation ?? 0 { newest[number] = header }
        }
        return newest.values.sorted { $0.number < $1.number }
    }
}
