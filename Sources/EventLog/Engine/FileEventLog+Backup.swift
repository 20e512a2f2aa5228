import Glibc

extension FileEventLog {
    /// Makes a copy of the log in a new directory at `path`, while others go on writing: every event that is durable now,
    /// and the attachments. Copied to the desk's place, it restores the desk.
    ///
    /// What never changes any more (sealed segments, attachments) is linked where both are on one file system, unless
    /// `copying` asks for bytes of its own; of the active segment the durable part is copied, with a durable mark behind
    /// it. Everything is synced and then verified, the `companions` too; only after that does the directory get its name.
    /// Throws `deskExists` or `taken` when something is there, `noParent` where there is no directory to make it in,
    /// `fileSystemBegins` at a mount point and `forbiddenPlace` where none may be made there, `damaged` when what would be copied is, and `cancelled` once
    /// `isCancelled`, asked between pieces of at most 1 MiB, says so; then nothing is left behind.
    public func backup(
        to path: String, copying: Bool = false, with companions: BackupCompanions = BackupCompanions(),
        isCancelled: () -> Bool = { false }
    ) throws(EventLogError) -> LogBackup {
        let target = DeskLayout(path)
        try requireRoom(for: target)
        let work = DeskLayout("\(target.desk).\(String(system.random(), radix: 36)).new")
        do throws(EventLogError) {
            var triesLeft = 5
            while true {
                let generation = control.generation
                do throws(EventLogError) {
                    let backup = try fill(work, copying: copying, with: companions) { () throws(EventLogError) in
                        if isCancelled() { throw .cancelled(path: target.desk) }
                    }
                    try name(work, target)
                    return backup
                } catch {
                    triesLeft -= 1
                    // Files were replaced meanwhile, after a failed sync, say.
                    guard generation != control.generation, triesLeft > 0 else { throw error }
                    files.removeTree(work.desk)
                }
            }
        } catch {
            files.removeTree(work.desk)
            throw error
        }
    }

    private func requireRoom(for target: DeskLayout) throws(EventLogError) {
        guard let parent = system.identity(of: target.parent) else { throw .noParent(path: target.parent) }
        guard let there = system.identity(of: target.desk) else { return }
        guard system.names(in: target.desk)?.isEmpty != true else {
            // The copy gets its name once it is whole, by a rename: that goes on one file system only.
            if there.device != parent.device { throw .fileSystemBegins(path: target.desk) }
            return
        }
        throw system.identity(of: target.log) == nil ? .taken(path: target.desk) : .deskExists(path: target.desk)
    }

    /// Gives the copy its name, for good or not at all.
    private func name(_ work: DeskLayout, _ target: DeskLayout) throws(EventLogError) {
        let renamed = system.rename(work.desk, to: target.desk)
        guard renamed == 0 else { throw EventLogError(-renamed, target.desk, doing: "make") }
        do throws(EventLogError) {
            try files.synchronize(directory: target.parent, for: .backupName)
        } catch {
            _ = system.rename(target.desk, to: work.desk)
            throw error
        }
    }

    /// Makes the directories of the copy.
    private func makeDirectories(
        _ work: DeskLayout, with companions: BackupCompanions
    ) throws(EventLogError) {
        do throws(EventLogError) {
            try files.makeDirectory(work.desk)
        } catch .forbidden {
            throw .forbiddenPlace(path: work.parent)
        }
        for directory in [work.log, work.attachments, work.quarantine] { try files.makeDirectory(directory) }
        for name in companions.directories { try files.makeDirectory(work.path(of: name)) }
    }

    /// Fills the directory; `goOn` is asked between pieces, and throws when there is to be no copy any more.
    private func fill(
        _ work: DeskLayout, copying: Bool, with companions: BackupCompanions, goOn: () throws(EventLogError) -> Void
    ) throws(EventLogError) -> LogBackup {
        try refresh()
        // The tail first: files that are named later hold all that is durable now, and may hold more.
        let durable = min(control.durable, control.published.sequence)
        var manifest = try ManifestStore(layout: layout, files: files).load().manifest
        guard var active = manifest.entries.last else { throw .noDesk(path: self.path) }
        // A copy of what is left would pass for whole.
        if let damage = damageBehindEnd { throw .damaged(damage) }
        try makeDirectories(work, with: companions)
        var backup = LogBackup(events: 0, lastSequence: 0, linked: 0, copied: 0, attachments: 0)
        for entry in manifest.entries.dropLast() {
            try give(layout.segment(entry), to: work.segment(entry), copying: copying, &backup, goOn)
        }
        try copyActive(active, to: work.segment(active), through: durable, goOn)
        backup.copied += 1
        for name in files.attachmentNames(layout) {
            let folder = name.prefix { $0 != "/" } + "/" + name.split(separator: "/")[1]
            try files.makeDirectory(work.path(of: String(folder)))
            try give(layout.path(of: name), to: work.path(of: name), copying: copying, &backup, goOn)
            backup.attachments += 1
            try files.synchronize(directory: work.path(of: String(folder)), for: .backupNames)
        }
        (active.count, active.lastSequence, active.end) = (0, 0, 0)
        manifest.entries[manifest.entries.count - 1] = active
        for directory in [work.log, work.attachments, work.quarantine] {
            try files.synchronize(directory: directory, for: .backupNames)
        }
        for (name, bytes) in companions.files.sorted(by: { $0.key < $1.key }) {
            try files.replace(work.path(of: name), with: bytes, in: work.desk, for: .backup, .backupNames)
        }
        try files.replace(work.manifest, with: manifest.encoded(), in: work.log, for: .backup, .backupNames)
        try files.synchronize(directory: work.desk, for: .backupNames)
        try goOn()
        let whole = try verified(work, backup)
        try goOn()
        return whole
    }

    private func verified(_ work: DeskLayout, _ backup: LogBackup) throws(EventLogError) -> LogBackup {
        let copy = try FileEventLog.open(at: work.desk, mode: .readOnly, options: options)
        let verification = try copy.verify()
        if let damage = verification.damage.first { throw .damaged(damage) }
        var backup = backup
        backup.events = verification.events
        backup.lastSequence = copy.durableSequence
        return backup
    }

    /// A file that never changes any more gets a second name, or a copy.
    private func give(
        _ path: String, to other: String, copying: Bool, _ backup: inout LogBackup,
        _ goOn: () throws(EventLogError) -> Void
    ) throws(EventLogError) {
        try goOn()
        if !copying, system.link(path, to: other) == 0 {
            backup.linked += 1
            return
        }
        let source = system.open(path, flags: O_RDONLY, mode: 0)
        guard source >= 0 else { throw EventLogError(-source, path, doing: "read") }
        defer { system.close(source) }
        let target = try files.create(other)
        defer { system.close(target) }
        var offset: UInt64 = 0
        while true {
            let bytes = try files.read(source, count: 1 << 20, at: offset, path: path)
            if bytes.isEmpty { break }
            try goOn()
            try files.write(bytes, to: target, at: offset, path: other)
            offset += UInt64(bytes.count)
        }
        try files.synchronize(target, path: other, for: .backup)
        backup.copied += 1
    }

    /// The active segment with its events up to `durable` and a mark behind them.
    private func copyActive(
        _ entry: Manifest.Entry, to path: String, through durable: UInt64, _ goOn: () throws(EventLogError) -> Void
    ) throws(EventLogError) {
        let segment = try wholeSegment(entry)
        let reader = SegmentReader(segment, seed: seed, system: system)
        let start = RecordPosition(segment: entry.number, offset: UInt32(SegmentHeader.length))
        var cursor = SegmentCursor(
            reader: reader, place: .init(sequence: entry.firstSequence, position: start), last: durable)
        while let found = try cursor.next() {
            if case .damage(let kind, let offset, let from, let to) = found {
                throw .damaged(damage(entry, at: offset, from: from, to: to, kind))
            }
        }
        let end = cursor.place.position
        let target = try files.create(path)
        defer { system.close(target) }
        try files.fill(target, length: entry.capacity, path: path)
        var offset: UInt64 = 0
        while offset < UInt64(end.offset) {
            let bytes = try files.read(
                segment.descriptor, count: min(1 << 20, Int(end.offset) - Int(offset)), at: offset, path: segment.path)
            guard !bytes.isEmpty else { break }
            try goOn()
            try files.write(bytes, to: target, at: offset, path: path)
            offset += UInt64(bytes.count)
        }
        let stamp = BatchEncoder.Stamp(durableBefore: durable, time: system.now(), writer: writer)
        let mark = BatchEncoder.mark(at: end, sequence: durable, stamp: stamp, seed: seed)
        if durable >= entry.firstSequence, Int(end.offset) + mark.count <= Int(entry.capacity) {
            try files.write(mark, to: target, at: UInt64(end.offset), path: path)
        }
        try files.synchronize(target, path: path, for: .backup)
    }
}

extension FileWork {
    /// Removes a directory of ours with the files in it, as far as that goes.
    func removeTree(_ path: String) {
        for name in system.names(in: path) ?? [] {
            if system.names(in: "\(path)/\(name)") != nil {
                removeTree("\(path)/\(name)")
            } else {
                _ = system.remove("\(path)/\(name)")
            }
        }
        _ = system.removeDirectory(path)
    }
}
