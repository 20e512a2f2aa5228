import Glibc

extension FileEventLog {
    /// What is damaged in the log of the desk at `path`, and what `repair` would do about it. Changes nothing, and may be
    /// asked while others write. Reads every byte.
    ///
    /// Throws `beyondRepair` where too little is left to know what stood where, and `noDesk` where nothing is.
    public static func repairPlan(
        at path: String, options: LogOptions = LogOptions()
    ) throws(EventLogError) -> LogRepair {
        let layout = DeskLayout(path)
        let directory = try openDirectory(layout, options.system)
        defer { options.system.close(directory) }
        let outline = try LogOutline(layout: layout, files: FileWork(system: options.system))
        let control = try ControlStore(layout: layout, uuid: outline.manifest.uuid, system: options.system)
            .open(isWritable: false)
        return LogRepair(steps: try LogSalvage(layout, system: options.system, control: control).steps)
    }

    /// Repairs the log of the desk at `path`: afterwards it can be written, and verifies.
    ///
    /// What cannot be read is lost, and stays named: a record in its place says which sequences were lost, why and when
    /// (`LostEvents`). They are never given to other events, and all other events stay where they are. Whatever was changed
    /// is kept in `quarantine/` as it was. A crash at any moment leaves the log as it was or repaired, and the repair
    /// can be made again. Nothing is changed when nothing is wrong.
    ///
    /// Others may have the log open: who reads goes on, who writes waits; who opened it damaged opens it again.
    @discardableResult
    public static func repair(
        at path: String, options: LogOptions = LogOptions()
    ) throws(EventLogError) -> LogRepair {
        let layout = DeskLayout(path)
        let system = options.system
        let directory = try openDirectory(layout, system)
        let outline: LogOutline
        do throws(EventLogError) {
            outline = try LogOutline(layout: layout, files: FileWork(system: system))
        } catch {
            system.close(directory)
            throw error
        }
        // It owns the directory from here on. It is not attached: no tail counts before all is repaired.
        let log = FileEventLog(
            layout, mode: .readWrite, options: options, directory: directory, manifest: outline.manifest)
        let store = ControlStore(layout: layout, uuid: log.uuid, system: system)
        if let control = try store.open(isWritable: true) { log.live.withLock { $0.control = control } }
        return try log.withAppendLock { () throws(EventLogError) in
            let control = try store.open(isWritable: true)
            let salvage = try LogSalvage(layout, system: system, control: control)
            var repair = LogRepair(steps: salvage.steps)
            guard !repair.steps.isEmpty else { return repair }
            repair.kept = try log.perform(salvage, control, losesEvents: !repair.lost.isEmpty)
            repair.recoveries = log.recoveries
            return repair
        }
    }

    private static func openDirectory(
        _ layout: DeskLayout, _ system: any LogSystem
    ) throws(EventLogError) -> Int32 {
        let directory = system.open(layout.log, flags: O_RDONLY | O_DIRECTORY, mode: 0)
        guard directory >= 0 else {
            if directory == -ENOENT || directory == -ENOTDIR { throw .noDesk(path: layout.desk) }
            throw EventLogError(-directory, layout.desk, doing: "open")
        }
        if let name = system.unsupportedFileSystem(at: layout.log) {
            system.close(directory)
            throw .unsupportedFileSystem(path: layout.desk, name: name)
        }
        return directory
    }

    /// Writes what has to be written anew, lets the manifest name it, and sets the old files aside. Only under the append
    /// lock. Returns the files in quarantine.
    private func perform(
        _ salvage: LogSalvage, _ old: ControlPage?, losesEvents: Bool
    ) throws(EventLogError) -> [String] {
        let rewriter = SegmentRewriter(
            layout: layout, files: files, uuid: uuid, compatibleFlags: salvage.manifest.compatibleFlags,
            time: system.now(), writer: writer)
        // What it was has to have a place before anything is changed.
        try files.makeDirectory(layout.quarantine)
        var kept = try keepManifest()
        let manifest = try rewrite(salvage, rewriter, losesEvents: losesEvents)

        // From here on the log is repaired. What it was is set aside.
        for segment in salvage.segments where segment.needsRewriting && segment.file != nil {
            kept += setAside(segment.name, as: String(segment.name.dropFirst(4)))
            guard let unfinished = segment.unfinished, let file = kept.last else { continue }
            note(
                LogRecovery(
                    file: segment.name, offset: UInt64(unfinished.lowerBound), bytes: UInt64(unfinished.count),
                    kept: file))
        }
        for name in salvage.spoiledAttachments {
            let file = name.split(separator: "/").last.map(String.init) ?? name
            kept += setAside(name, as: "\(file)-\(String(system.random(), radix: 36))")
        }
        try files.synchronize(directory: layout.quarantine, for: .quarantinedName)
        live.withLock { $0.table.adopt(manifest) }
        old?.beginGeneration()
        old?.lockHolder = 0
        try rebuildControl()
        if let reason = readOnlyReason { throw .readOnly(path: path, reason: reason) }
        old?.announce()
        return kept
    }

    /// Writes the damaged segments anew and lets the manifest name them. Throws before that, and leaves nothing of it.
    private func rewrite(
        _ salvage: LogSalvage, _ rewriter: SegmentRewriter, losesEvents: Bool
    ) throws(EventLogError) -> Manifest {
        var manifest = salvage.manifest
        var written: [String] = []
        do throws(EventLogError) {
            for (index, segment) in salvage.segments.enumerated() where segment.needsRewriting {
                var entry = segment.entry
                entry.generation = nextGeneration(of: entry)
                try rewriter.write(segment, as: entry, behind: index > 0 ? manifest.entries[index - 1] : nil)
                written.append(layout.segment(entry))
                try rewriter.check(segment, entry)
                manifest.entries[index] = entry
            }
            manifest.generation += 1
            // What is derived from the log may hold what is lost, and others would not have it: all derive it anew.
            if losesEvents { manifest.erasureGeneration += 1 }
            try files.synchronize(directory: layout.log, for: .repairedSegmentName)
            try files.replaceUnsynced(layout.manifest, with: manifest.encoded(), syncedFor: .manifest)
        } catch {
            for path in written { _ = system.remove(path) }
            throw error
        }
        try files.synchronize(directory: layout.log, for: .manifestName)
        return manifest
    }

    /// A generation of the segment that no file has yet.
    private func nextGeneration(of entry: Manifest.Entry) -> UInt32 {
        let taken = (system.names(in: layout.log) ?? []).compactMap(DeskLayout.segment(named:))
            .filter { $0.number == entry.number }.map(\.generation)
        return max(entry.generation, taken.max() ?? 0) + 1
    }

    /// A copy of the manifest that is about to be replaced.
    private func keepManifest() throws(EventLogError) -> [String] {
        guard let bytes = try files.read(layout.manifest, limit: ManifestStore.sizeLimit) else { return [] }
        let kept = "quarantine/manifest-\(String(system.random(), radix: 36)).bytes"
        try files.replace(
            layout.path(of: kept), with: bytes, in: layout.quarantine, for: .quarantined, .quarantinedName)
        return [kept]
    }

    /// Moves a file that is named no more to quarantine; where that fails it stays, and is in nobody's way.
    private func setAside(_ name: String, as other: String) -> [String] {
        let kept = "quarantine/\(other)"
        return system.rename(layout.path(of: name), to: layout.path(of: kept)) == 0 ? [kept] : [name]
    }
}
