import Glibc

/// What can still be had of one segment, and what has to be written anew for it.
struct SegmentSalvage: Sendable {
    /// As the manifest has it, or as it has been made out.
    var entry: Manifest.Entry
    let isActive: Bool
    /// Nil when it is gone.
    var file: SegmentFile?
    var isHeaderWhole: Bool
    /// The header tells of the segment before what the manifest does not.
    var contradictsPrevious = false
    var holes: [Hole] = []
    /// Where the content ends once the holes are filled, and the last sequence in it.
    var end = SegmentHeader.length
    var last: UInt64 = 0
    /// What stands behind the end and is left out: it looks like a batch that a crash cut off.
    var unfinished: Range<Int>?
    /// The content is to be copied though nothing is wrong with it: a sync failed.
    var isInDoubt = false

    var name: String { DeskLayout.segmentName(number: entry.number, generation: entry.generation) }

    var isCut: Bool { file.map { $0.length < entry.capacity } ?? false }

    var needsRewriting: Bool {
        file == nil || !isHeaderWhole || contradictsPrevious || isCut || isInDoubt || !holes.isEmpty
    }

    /// What is wrong, and what becomes of it.
    var steps: [LogRepair.Step] {
        var steps: [LogRepair.Step] = []
        func add(_ kind: Damage.Kind, _ offset: Int, _ remedy: LogRepair.Remedy, _ sequences: Damage.Sequences? = nil) {
            let damage = Damage(file: name, offset: UInt64(offset), sequences: sequences, kind: kind)
            steps.append(.init(damage: damage, remedy: remedy))
        }
        let losses = holes.filter(\.isLoss)
        if file == nil, losses.isEmpty { add(.file, 0, .contentCopied) }
        if file != nil, !isHeaderWhole || contradictsPrevious { add(.header, 0, .headerMadeAnew) }
        for hole in holes {
            let sequences = hole.isLoss ? Damage.Sequences(from: hole.from, to: hole.to) : nil
            let recorded: LogRepair.Remedy = hole.isUpperBound ? .greatestLossRecorded : .lossRecorded
            add(hole.kind, file == nil ? 0 : hole.start, hole.isLoss ? recorded : .spaceFilled, sequences)
        }
        if isCut, let file, !losses.contains(where: { $0.kind == .truncated }) {
            add(.truncated, Int(file.length), .lengthRestored)
        }
        if isInDoubt { add(.sync, end, .contentCopied) }
        return steps
    }

    /// Takes in what a scan found; `durable` is what is known to be acknowledged, nil when nobody knows.
    mutating func adopt(
        _ scan: consuming SegmentScan, content: SegmentScan.Content?, durable: UInt64?
    ) throws(EventLogError) {
        var scan = scan
        if let content {
            try finishSealed(&scan, content)
        } else {
            try finishActive(&scan, durable)
        }
        holes = scan.holes
        end = scan.offset
        last = scan.expected - 1
        for hole in holes where !LossFiller.fits(hole) {
            let damage = Damage(
                file: name, offset: UInt64(hole.start), sequences: .init(from: hole.from, to: hole.to), kind: hole.kind)
            throw .beyondRepair(damage)
        }
    }

    private func finishSealed(
        _ scan: inout SegmentScan, _ content: SegmentScan.Content
    ) throws(EventLogError) {
        guard scan.offset < content.end else { return }
        scan.addLast(to: content.last, end: content.end, try kindOfEnd(&scan))
    }

    private mutating func finishActive(_ scan: inout SegmentScan, _ durable: UInt64?) throws(EventLogError) {
        let hasRubbish = try scan.contentEnd() != nil
        let isUncertain = file == nil || isCut || !isHeaderWhole && hasRubbish
        scan.dropUnacknowledged(behind: durable ?? 0)
        let room = Int(entry.capacity) - scan.offset
        if let durable, durable >= scan.expected {
            scan.addLast(to: durable, end: scan.offset + RecordHeader.length, try kindOfEnd(&scan))
        } else if durable == nil, isUncertain, room >= RecordHeader.length {
            let most = UInt64(room / RecordHeader.length)
            scan.addLast(
                to: scan.expected + most - 1, end: scan.offset + RecordHeader.length, try kindOfEnd(&scan),
                isUpperBound: true)
        } else {
            scan.dropBrokenBatch()
            if let end = try scan.contentEnd() { unfinished = scan.offset..<end }
        }
        guard scan.offset <= Int(entry.capacity) else {
            throw .beyondRepair(
                Damage(file: name, offset: entry.capacity, sequences: .init(from: scan.expected, to: nil), kind: .order)
            )
        }
    }

    private func kindOfEnd(_ scan: inout SegmentScan) throws(EventLogError) -> Damage.Kind {
        if file == nil { return .file }
        if isCut { return .truncated }
        if !isHeaderWhole { return .header }
        return try scan.contentEnd() == nil ? .missing : .record
    }
}

extension SegmentFile {
    /// The file of a segment as it is, and whether its header is as it should be; nil when it is gone. Where the header is
    /// not, the file is read as if it had the one that it should have.
    static func salvage(
        _ entry: Manifest.Entry, in layout: DeskLayout, uuid: DeskUUID, system: any LogSystem
    ) throws(EventLogError) -> (file: SegmentFile, isHeaderWhole: Bool)? {
        do throws(EventLogError) {
            switch try open(entry, in: layout, uuid: uuid, isWritable: false, system: system) {
            case .whole(let file): return (file, true)
            case .damaged(.file): return nil
            case .damaged: break
            }
        } catch {
            // The disk cannot read the header any more.
            guard case .file(_, "read", EIO) = error else { throw error }
        }
        let header = SegmentHeader(
            uuid: uuid, number: entry.number, generation: entry.generation, capacity: entry.capacity,
            firstSequence: entry.firstSequence, time: 0, writer: 0)
        return try openUnchecked(header, in: layout, entry, system: system).map { ($0, false) }
    }
}
