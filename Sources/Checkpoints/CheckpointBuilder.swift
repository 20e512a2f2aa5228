import Synchronization

/// Makes a checkpoint: the only one at work in its directory, from `CheckpointStore.beginBuilding` until `commit`.
///
/// A table is written from nothing, or begun from what the checkpoint before has of it (`keep`) and given another layer
/// on top; `merge` then writes layers that have grown as one. Several threads may write at once, each tables of its own;
/// one of them commits when all are done.
public final class CheckpointBuilder: Sendable {
    /// The newest valid checkpoint of before, to build upon.
    public let base: Checkpoint?
    private let store: CheckpointStore
    private let lock: Int32

    private struct State {
        /// By table; oldest layer first.
        var tables: [String: [Section]] = [:]
        /// Files that were made and no checkpoint refers to.
        var made: [String] = []
        var isOpen = true
        /// Bytes that a sorter holds.
        var sortedLength = WordSorter.runLength
    }

    private let state = Mutex(State())

    /// Bytes that a sorter holds; tests make it small.
    var sortedLength: Int {
        get { state.withLock { $0.sortedLength } }
        set { state.withLock { $0.sortedLength = newValue } }
    }

    init(store: CheckpointStore, base: Checkpoint?, lock: Int32) {
        self.store = store
        self.base = base
        self.lock = lock
    }

    deinit {
        state.withLock { state in
            for name in state.made { store.files.remove(name) }
            if state.isOpen { store.files.system.close(lock) }
        }
    }

    /// Begins a table with the layers that `base` has of it; false when it has none of this version.
    @discardableResult
    public func keep(_ table: String, version: UInt32) -> Bool {
        guard let sections = base?.sections(of: table, version: version), !sections.isEmpty else {
            return false
        }
        state.withLock { $0.tables[table] = sections }
        return true
    }

    /// A writer of a raw section, which takes the place of one that was kept.
    public func rawWriter(_ table: String, version: UInt32) throws(CheckpointError) -> RawWriter {
        state.withLock { $0.tables[table] = nil }
        return RawWriter(try sectionWriter(table, version: version, kind: .raw), builder: self)
    }

    /// A writer of the next layer of a keyed table.
    public func keyedWriter(_ table: String, version: UInt32) throws(CheckpointError) -> KeyedWriter {
        KeyedWriter(
            try sectionWriter(table, version: version, kind: .keyed), layer: layerCount(of: table),
            builder: self)
    }

    /// A writer of the next layer of a hash table. All layers of a table are of one form.
    public func hashWriter(_ table: String, version: UInt32, form: HashForm) throws(CheckpointError)
        -> HashWriter
    {
        HashWriter(
            try sectionWriter(table, version: version, kind: .hash), form: form,
            layer: layerCount(of: table),
            builder: self, runLength: sortedLength)
    }

    /// A writer of the next layer of a list table with 1 to 4 `columns`, for entries in ascending order of their keys.
    public func listWriter(_ table: String, version: UInt32, columns: Int) throws(CheckpointError)
        -> ListWriter
    {
        precondition((1...ListCodec.columnLimit).contains(columns), "a list has 1 to 4 columns")
        return ListWriter(
            try sectionWriter(table, version: version, kind: .list), columns: columns,
            layer: layerCount(of: table),
            builder: self)
    }

    /// A writer of the next layer of a list table with 1 to 4 `columns`, for entries in any order of their keys.
    public func listSorter(
        _ table: String, version: UInt32, columns: Int, order: ListSorter.Order
    ) throws(CheckpointError) -> ListSorter {
        precondition((1...ListCodec.columnLimit).contains(columns), "a list has 1 to 4 columns")
        return ListSorter(
            try sectionWriter(table, version: version, kind: .list), columns: columns, order: order,
            layer: layerCount(of: table), builder: self, runLength: sortedLength)
    }

    /// How many layers a table has so far.
    public func layerCount(of table: String) -> Int { layers(of: table).count }

    /// The layers a table has so far, the oldest first.
    private func layers(of table: String) -> [Section] { state.withLock { $0.tables[table] ?? [] } }

    /// Writes layers of a table as one where those on top have grown to more than a quarter of one below. Returns
    /// whether it did. Whoever is in a hurry tolerates some layers, and leaves them to the next builder. Throws `damaged`
    /// when one of them is; then nothing can be built upon `base`.
    @discardableResult
    public func merge(_ table: String, tolerating tolerated: Int = 0) throws(CheckpointError) -> Bool {
        let sections = layers(of: table)
        guard let start = LayerPolicy.mergeStart(lengths: sections.map(\.byteCount), tolerating: tolerated) else {
            return false
        }
        let merged = try LayerMerger(builder: self, sections: Array(sections[start...]), layer: start)
            .merged()
        state.withLock { state in
            state.made.append(merged.file)
            state.tables[table] = Array(sections[..<start]) + [merged]
        }
        return true
    }

    /// Makes what was written the newest checkpoint, on the disk when the call returns, gives the lock back and removes
    /// the files that are no longer referred to. `sequence` is that of the last event that it holds, `position` where
    /// in the log to read on. A `header` has up to 64 KiB.
    ///
    /// When it throws, the checkpoint of before is still the newest.
    public func commit(sequence: UInt64, position: UInt64, header: [UInt8] = [])
        throws(CheckpointError) -> Checkpoint
    {
        precondition(isOpen, "a builder commits once")
        let tables = state.withLock { $0.tables }
        let sections = tables.sorted { $0.key < $1.key }.flatMap { $0.value.map(\.record) }
        guard sections.count <= CheckpointManifest.sectionLimit,
            header.count <= CheckpointManifest.headerLimit
        else {
            throw .manifestTooLarge
        }
        // Above every other one of the format, of whatever identity.
        let newest = store.manifestNames().first.flatMap {
            FileName.manifest(named: $0, format: store.identity.format)
        }
        let manifest = CheckpointManifest(
            identity: store.identity, number: (newest?.number ?? 0) &+ 1,
            random: store.files.system.random(),
            sequence: sequence, position: position, header: header, sections: sections)
        // The sections' names last before a manifest speaks of them.
        try store.files.synchronizeDirectory()
        try store.files.place(manifest.fileName, manifest.encoded())
        state.withLock { $0.made = [] }
        let checkpoint = Checkpoint(manifest, tables: tables)
        Housekeeping(files: store.files, identity: store.identity).clean(keeping: checkpoint)
        state.withLock { $0.isOpen = false }
        store.files.system.close(lock)
        return checkpoint
    }

    /// Puts a finished section on top of its table.
    func take(_ section: Section) {
        state.withLock { state in
            precondition(
                section.layer == state.tables[section.table]?.count ?? 0,
                "a table's layers are written one after the other")
            state.made.append(section.file)
            state.tables[section.table, default: []].append(section)
        }
    }

    private var isOpen: Bool { state.withLock { $0.isOpen } }

    func sectionWriter(like section: Section) throws(CheckpointError) -> SectionWriter {
        try sectionWriter(section.table, version: section.version, kind: section.record.kind)
    }

    private func sectionWriter(
        _ table: String, version: UInt32, kind: SectionKind
    ) throws(CheckpointError) -> SectionWriter {
        precondition(isOpen, "a builder that has committed writes no more")
        let below = layers(of: table).first
        precondition(
            below == nil || below?.version == version && below?.record.kind == kind,
            "all layers of a table are of one kind and version")
        return try SectionWriter(
            table: table, version: version, kind: kind, identity: store.identity, files: store.files)
    }
}
