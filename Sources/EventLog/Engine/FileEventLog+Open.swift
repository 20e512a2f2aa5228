import Glibc

extension FileEventLog {
    /// Opens the log of the desk at `path`.
    ///
    /// The first to open it after a restart of the machine finds the tail by a scan of the active segment, and takes
    /// out what a crash left unfinished (`recoveries`). Where acknowledged data is damaged, or the files cannot be
    /// written, the log opens to be read only (`readOnlyReason`).
    public static func open(
        at path: String, mode: LogMode = .readWrite, options: LogOptions = LogOptions()
    ) throws(EventLogError) -> FileEventLog {
        let layout = DeskLayout(path)
        let system = options.system
        let directory = system.open(layout.log, flags: O_RDONLY | O_DIRECTORY, mode: 0)
        guard directory >= 0 else {
            if directory == -ENOENT || directory == -ENOTDIR { throw .noDesk(path: path) }
            throw EventLogError(-directory, layout.desk, doing: "open")
        }
        let manifest: Manifest
        do throws(EventLogError) {
            if let name = system.unsupportedFileSystem(at: layout.log) {
                throw EventLogError.unsupportedFileSystem(path: path, name: name)
            }
            let store = ManifestStore(layout: layout, files: FileWork(system: system))
            manifest = try store.load().manifest
        } catch {
            system.close(directory)
            throw error
        }
        let log = FileEventLog(layout, mode: mode, options: options, directory: directory, manifest: manifest)
        try log.attach()
        return log
    }

    /// Throws `replaced` unless the directory at the desk's path, and the segment that is written to, are still the open
    /// ones, and hold what this process knows to be in them. Files are named by their paths: were it another directory, they
    /// would be another desk's, whose lock nobody here holds.
    func requirePlace() throws(EventLogError) {
        let active = live.withLock { $0.table.file($0.table.active.number) }
        try requireDirectory()
        live.withLock { $0.placeSeenAt = system.elapsed() }
        guard let active, !active.isOfItsName(system) else { return try requireWitness() }
        // After a failed sync another file takes its place; the manifest says so.
        let manifest = try ManifestStore(layout: layout, files: files).load().manifest
        let isNamed = manifest.entries.contains {
            $0.number == active.number && $0.generation == active.header.generation
        }
        if isNamed { throw .replaced(path: path) }
    }

    /// What `requirePlace` throws; nil when the desk is where it was.
    func faultOfPlace() -> EventLogError? {
        do throws(EventLogError) {
            try requirePlace()
            return nil
        } catch {
            return error
        }
    }

    private func requireDirectory() throws(EventLogError) {
        guard system.identity(of: layout.log) == system.identity(of: directory) else { throw .replaced(path: path) }
    }

    /// The same, unless it was seen within `interval` nanoseconds.
    public func requirePlace(within interval: UInt64) throws(EventLogError) {
        try requirePlace(within: interval, seenAt: live.withLock { $0.placeSeenAt })
    }

    func requirePlace(within interval: UInt64, seenAt: UInt64) throws(EventLogError) {
        if seenAt == 0 || system.elapsed() - seenAt >= interval { try requirePlace() }
    }

    /// Finds the tail: in the control file where that is this desk's own, else in the log itself.
    func attach() throws(EventLogError) {
        live.withLock { $0.readOnly = mode == .readOnly ? .asked : nil }
        if mode == .readWrite, let reason = try whyNotWritable() { live.withLock { $0.readOnly = reason } }
        let isWritable = readOnlyReason == nil

        let store = ControlStore(layout: layout, uuid: uuid, system: system)
        if let control = try store.open(isWritable: isWritable), control.isWhole, control.poison == 0 || !isWritable {
            try adopt(control)
            // Whoever published the last events may have died before its sync; nobody else would make them durable.
            if isWritable { try? waitUntilDurable(control.published.sequence, nil) }
            // What its writer died over may have failed to get there, and be gone from the page cache too.
            guard isWritable, control.poison != 0 else { return }
            return try withAppendLock { () throws(EventLogError) in
                if self.control.poison != 0 { try settlePoison() }
            }
        }
        guard isWritable else { return try attachAlone() }
        try withAppendLock { () throws(EventLogError) in
            if let control = try store.open(isWritable: true), control.isWhole {
                try adopt(control)
                if control.poison != 0 { try settlePoison() }
            } else {
                do throws(EventLogError) {
                    try rebuildControl()
                } catch {
                    guard case .full(_, let code) = error else { throw error }
                    try readOnFullDisk(error, code)
                }
            }
        }
    }

    /// Nothing can be written; what is there can be read.
    private func readOnFullDisk(_ error: EventLogError, _ code: Int32) throws(EventLogError) {
        live.withLock { $0.readOnly = .full(code: code) }
        do throws(EventLogError) {
            try attachAlone()
        } catch {}
        guard control.identity == nil, control.published.next.rawValue != 0 else { throw error }
    }

    /// Takes up with a control page: its tails count from now on. Who sleeps on the one before is woken to see it.
    func adopt(_ control: ControlPage) throws(EventLogError) {
        try requireDirectory()
        let generation = control.generation
        let manifest = try ManifestStore(layout: layout, files: files).load().manifest
        let before = live.withLock { live in
            let before = live.control
            live.control = control
            live.lostBehind = nil
            live.controlStanding = nil
            live.isBelieved = false
            live.lastSequence = 0
            live.generation = generation
            live.adopt(manifest)
            return before
        }
        if before !== control { before.wakeSleepers() }
    }

    /// Nil when this user can append, else why not.
    private func whyNotWritable() throws(EventLogError) -> EventLogError.ReadOnlyReason? {
        let path = layout.segment(live.withLock { $0.table.active })
        let descriptor = system.open(path, flags: O_RDWR, mode: 0)
        if descriptor >= 0 {
            system.close(descriptor)
            return nil
        }
        switch -descriptor {
        case EROFS: return .fileSystem
        case EACCES, EPERM: return .permission
        // The scan says what is wrong with it.
        case let code where EventLogError.tellsOfNoFile(code): return nil
        default: throw EventLogError(-descriptor, path, doing: "open")
        }
    }

    /// Reads what a scan finds, on a page of this process alone.
    func attachAlone() throws(EventLogError) {
        attachAlone(with: try surveyActive())
    }

    /// The same of a scan that was made.
    func attachAlone(with survey: Survey) {
        let next = RecordPosition(segment: survey.active.number, offset: UInt32(survey.evidence.end))
        let control = ControlPage(ownWith: .init(sequence: survey.reached, next: next), system: system)
        live.withLock { live in
            live.control = control
            live.generation = control.generation
            live.lostBehind = survey.lostBehind
        }
    }

    /// After another process made a new control file: use that one.
    func reattachIfReplaced() {
        let (control, last) = live.withLock { ($0.control, $0.controlStanding) }
        guard isReplaced(control, last) else { return }
        let store = ControlStore(layout: layout, uuid: uuid, system: system)
        let opened = try? store.open(isWritable: readOnlyReason == nil)
        if let control = opened ?? nil { try? adopt(control) }
    }

    /// Whether the name `control` is another file's by now, or nobody's.
    ///
    /// Asked under the append lock at every commit, so the name is looked up only when the open file has changed: losing
    /// its name, or one of its names, changes a file too.
    ///
    /// - Parameter last: the file's standing when its name was last looked up.
    func isReplaced(_ control: ControlPage, _ last: FileStanding?) -> Bool {
        let standing = control.descriptor >= 0 ? system.standing(of: control.descriptor, last: last) : nil
        if let standing, standing == last { return false }
        guard system.identity(of: DeskLayout.controlInLog, in: directory, at: layout.control) == control.identity else {
            return true
        }
        // Taken before the name was looked up: what happened to the name since shows as a change.
        live.withLock { $0.controlStanding = standing }
        return false
    }

    /// Reads the manifest again when live files have changed since.
    func refresh() throws(EventLogError) {
        guard !live.withLock({ $0.isCurrent }) else { return }
        let control = self.control
        if control.identity != nil { try adopt(control) }
    }
}
