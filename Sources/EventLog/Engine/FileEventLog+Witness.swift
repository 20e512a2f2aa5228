/// An acknowledged event, and where it stands: a desk in which something else stands there is not the one that was opened.
///
/// Files that are written over in their places (`cp -a BACKUP/. DESK/`) keep their names and their numbers on the disk, so
/// only what is in them tells.
struct Witness: Sendable {
    private let position: RecordPosition
    /// Of the file in which it was.
    private let generation: UInt32
    private let sequence: UInt64
    private let time: Int64
    private let writer: UInt64

    /// What this process wrote, and knows to be on the disk.
    init(at position: RecordPosition, generation: UInt32, sequence: UInt64, time: Int64, writer: UInt64) {
        self.position = position
        self.generation = generation
        self.sequence = sequence
        self.time = time
        self.writer = writer
    }

    /// What this process read, and knows to be on the disk.
    init(_ header: RecordHeader, at position: RecordPosition, generation: UInt32) {
        self.init(
            at: position, generation: generation, sequence: header.sequence, time: header.time, writer: header.writer)
    }

    /// What the files have to say about it.
    enum Testimony {
        /// It stands where it stood.
        case holds
        /// The file has been made anew from the old one, after a failed sync or by a repair: ask another.
        case outdated
        /// Damage, which whoever reads it meets.
        case unreadable
        /// It never happened here.
        case refuted
    }

    /// Asks the files. Reads one header.
    fileprivate func testimony(_ log: FileEventLog) -> Testimony {
        let entry = log.live.withLock { $0.table.entry(position.segment) }
        // Segments are added and never taken away, and their generations grow.
        guard let entry, entry.generation >= generation else { return .refuted }
        guard entry.generation == generation else { return .outdated }
        switch log.header(at: position, in: entry) {
        case .whole(let header):
            let isSame =
                header.sequence == sequence && header.time == time && header.writer == writer && !header.isMark
            return isSame ? .holds : .refuted
        case .zeros: return .refuted
        case .unreadable: return .unreadable
        }
    }
}

extension FileEventLog {
    /// Throws `replaced` when an event that this process knows to be on the disk is not in the log any more.
    func requireWitness() throws(EventLogError) {
        let (witness, next, control) = live.withLock { ($0.witness, $0.nextWitness, $0.control) }
        // While a sync has failed, nobody knows what the page cache tells.
        guard control.poison == 0 else { return }
        guard let asked = witness ?? next ?? witnessOfTable(control) else { return }
        switch asked.testimony(self) {
        case .holds, .unreadable: live.withLock { $0.witness = next ?? asked }
        case .outdated: live.withLock { ($0.witness, $0.nextWitness) = (nil, nil) }
        case .refuted: throw .replaced(path: path)
        }
    }

    /// Before anything is read or written, the last event of whose place is known.
    private func witnessOfTable(_ control: ControlPage) -> Witness? {
        let durable = control.durable
        let (entry, place) = live.withLock { live in
            (live.table.active, live.index.place(before: durable, in: live.table.active.number))
        }
        guard let place, case .whole(let header) = header(at: place.position, in: entry),
            header.sequence == place.sequence, !header.isMark
        else { return nil }
        return Witness(header, at: place.position, generation: entry.generation)
    }

    /// What stands at a place where a record begins, its payload not looked at.
    fileprivate enum Header {
        case whole(RecordHeader)
        case zeros
        /// Damage, or a file or a block that cannot be read now: whoever reads on from there is told.
        case unreadable
    }

    fileprivate func header(at position: RecordPosition, in entry: Manifest.Entry) -> Header {
        guard case .whole(let segment)? = try? segment(entry) else { return .unreadable }
        var reader = SegmentReader(segment, seed: seed, system: system, firstWindow: RecordHeader.length)
        guard let bytes = try? reader.bytes(at: Int(position.offset), count: RecordHeader.length) else {
            return .unreadable
        }
        if let header = RecordHeader(bytes, at: position, seed: seed) { return .whole(header) }
        return bytes.allSatisfy { $0 == 0 } ? .zeros : .unreadable
    }
}
