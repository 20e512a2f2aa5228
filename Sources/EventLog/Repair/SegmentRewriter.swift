import Glibc

/// Writes a segment anew: what can be read of it where it was, and in the holes what says that they are lost.
struct SegmentRewriter {
    let layout: DeskLayout
    let files: FileWork
    let uuid: DeskUUID
    let compatibleFlags: UInt32
    /// Of the repair.
    let time: Int64
    let writer: UInt64

    private var seed: RecordSeed { RecordSeed(uuid) }

    /// Makes the file of `entry`, the segment's next generation, and syncs it; its name lasts once the directory is synced.
    /// `before` is the entry of the segment before as it will stand.
    func write(
        _ segment: SegmentSalvage, as entry: Manifest.Entry, behind before: Manifest.Entry?
    ) throws(EventLogError) {
        let path = layout.segment(entry)
        let temporary = "\(path).\(String(files.system.random(), radix: 36)).new"
        let descriptor = try files.create(temporary)
        defer { files.system.close(descriptor) }
        do throws(EventLogError) {
            try files.fill(descriptor, length: entry.capacity, path: path)
            try files.write(header(entry, before).encoded(), to: descriptor, at: 0, path: path)
            try copy(segment, to: descriptor, path)
            for hole in segment.holes {
                try LossFiller.fill(hole, segment: entry.number, time: time, writer: writer, seed: seed) {
                    (record, offset) throws(EventLogError) in
                    try files.write(record, to: descriptor, at: UInt64(offset), path: path)
                }
            }
            if segment.isActive { try mark(segment, descriptor, path) }
            try files.synchronize(descriptor, path: path, for: .repairedSegment)
            let renamed = files.system.rename(temporary, to: path)
            guard renamed == 0 else { throw EventLogError(-renamed, path, doing: "make") }
        } catch {
            _ = files.system.remove(temporary)
            throw error
        }
    }

    private func header(_ entry: Manifest.Entry, _ before: Manifest.Entry?) -> SegmentHeader {
        var header = SegmentHeader(
            compatibleFlags: compatibleFlags, uuid: uuid, number: entry.number, generation: entry.generation,
            capacity: entry.capacity, firstSequence: entry.firstSequence, time: time, writer: writer)
        if let before {
            header.previous = .init(
                firstSequence: before.firstSequence, count: before.count, lastSequence: before.lastSequence,
                end: before.end)
        }
        return header
    }

    /// Copies what lies between the holes.
    private func copy(_ segment: SegmentSalvage, to descriptor: Int32, _ path: String) throws(EventLogError) {
        guard let file = segment.file else { return }
        var start = SegmentHeader.length
        for hole in segment.holes {
            try copy(file, start..<max(start, hole.start), to: descriptor, path)
            start = hole.end
        }
        try copy(file, start..<max(start, segment.end), to: descriptor, path)
    }

    private func copy(
        _ file: SegmentFile, _ range: Range<Int>, to descriptor: Int32, _ path: String
    ) throws(EventLogError) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let bytes = try files.read(
                file.descriptor, count: min(1 << 20, range.upperBound - offset), at: UInt64(offset), path: file.path)
            guard !bytes.isEmpty else { return }
            try files.write(bytes, to: descriptor, at: UInt64(offset), path: path)
            offset += bytes.count
        }
    }

    /// The last word of the repair: nothing before it can look like a batch that a crash cut off.
    private func mark(_ segment: SegmentSalvage, _ descriptor: Int32, _ path: String) throws(EventLogError) {
        guard segment.last >= segment.entry.firstSequence,
            segment.end + RecordHeader.length <= Int(segment.entry.capacity)
        else { return }
        let position = RecordPosition(segment: segment.entry.number, offset: UInt32(segment.end))
        let stamp = BatchEncoder.Stamp(durableBefore: segment.last, time: time, writer: writer)
        let mark = BatchEncoder.mark(at: position, sequence: segment.last, stamp: stamp, seed: seed)
        try files.write(mark, to: descriptor, at: UInt64(segment.end), path: path)
    }

    /// Reads the new file as anybody will, and throws when it is not whole: what was read first may have been let go of
    /// by the page cache when it was read again.
    func check(_ segment: SegmentSalvage, _ entry: Manifest.Entry) throws(EventLogError) {
        guard
            case .whole(let file) = try SegmentFile.open(
                entry, in: layout, uuid: uuid, isWritable: false, system: files.system)
        else { throw .file(path: layout.segment(entry), doing: "read back", code: EIO) }
        guard segment.last >= entry.firstSequence else { return }
        let start = RecordPosition(segment: entry.number, offset: UInt32(SegmentHeader.length))
        var cursor = SegmentCursor(
            reader: SegmentReader(file, seed: seed, system: files.system),
            place: .init(sequence: entry.firstSequence, position: start), last: segment.last)
        while let found = try cursor.next() {
            guard case .damage(let kind, let offset, let from, let to) = found else { continue }
            let damage = Damage(
                file: DeskLayout.segmentName(number: entry.number, generation: entry.generation),
                offset: UInt64(offset), sequences: .init(from: from, to: to), kind: kind)
            throw .damaged(damage)
        }
    }
}
