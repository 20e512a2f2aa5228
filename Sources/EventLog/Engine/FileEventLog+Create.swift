import Glibc

extension FileEventLog {
    /// Makes an empty log in the directory at `path`, which is made when missing (its parent is not), and opens it.
    ///
    /// Throws `deskExists` and changes nothing when there is one. On the disk when the call returns.
    @discardableResult
    public static func create(
        at path: String, options: LogOptions = LogOptions()
    ) throws(EventLogError) -> FileEventLog {
        let layout = DeskLayout(path)
        let system = options.system
        let files = FileWork(system: system)
        try files.makeDirectory(layout.desk)
        if let name = system.unsupportedFileSystem(at: layout.desk) {
            throw .unsupportedFileSystem(path: layout.desk, name: name)
        }
        for directory in [layout.log, layout.attachments, layout.quarantine] { try files.makeDirectory(directory) }
        try makeFirstSegment(layout, options: options, files: files)
        // The first opening makes all the names last that lead to the log.
        let log = try open(at: path, mode: .readWrite, options: options)
        if case .full(let code) = log.readOnlyReason { throw .full(path: layout.control, code: code) }
        return log
    }

    private static func makeFirstSegment(
        _ layout: DeskLayout, options: LogOptions, files: FileWork
    ) throws(EventLogError) {
        let system = options.system
        let directory = system.open(layout.log, flags: O_RDONLY | O_DIRECTORY, mode: 0)
        guard directory >= 0 else { throw EventLogError(-directory, layout.log, doing: "open") }
        defer { system.close(directory) }
        // Of two who make the same desk at once, one finds it made.
        guard system.tryLock(directory) == 0 else { throw .deskExists(path: layout.desk) }
        defer { system.unlock(directory) }
        let names = system.names(in: layout.log) ?? []
        guard !names.contains(where: { $0 == "manifest" || DeskLayout.segment(named: $0) != nil }) else {
            throw .deskExists(path: layout.desk)
        }

        let uuid = DeskUUID(high: system.random(), low: system.random())
        let capacity = max(LogOptions.smallestSegment, options.firstSegment)
        let entry = Manifest.Entry(number: 1, generation: 0, capacity: capacity, firstSequence: 1)
        let header = SegmentHeader(
            uuid: uuid, number: 1, generation: 0, capacity: capacity, firstSequence: 1, time: system.now(),
            writer: system.random())
        try SegmentMaker(layout: layout, files: files).make(entry, header: header)
        // The desk is there from the moment that its manifest is, so what the manifest names comes before it.
        try files.synchronize(directory: layout.log, for: .newSegmentName)
        let manifest = Manifest(uuid: uuid, generation: 1, entries: [entry])
        try files.replace(layout.manifest, with: manifest.encoded(), in: layout.log, for: .manifest, .manifestName)
    }
}
