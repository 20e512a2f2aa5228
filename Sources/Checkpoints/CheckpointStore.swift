import Glibc

/// The checkpoints of a desk, in a directory of their own that all its processes share.
///
/// Nothing here is needed: whatever is missing, damaged or made from something else is as if it were not there.
public struct CheckpointStore: Sendable {
    /// What a checkpoint must have been made from.
    public let identity: CheckpointIdentity
    let files: CheckpointFiles

    /// The checkpoints of this identity in `directory`, which the first builder makes. The desk's UUID is at most 32
    /// bytes.
    public init(directory: String, identity: CheckpointIdentity) {
        self.init(directory: directory, identity: identity, system: LinuxCheckpointSystem())
    }

    init(directory: String, identity: CheckpointIdentity, system: any CheckpointSystem) {
        precondition(
            identity.desk.utf8.count <= CheckpointManifest.deskLength,
            "a desk's UUID has at most 32 digits")
        self.identity = identity
        files = CheckpointFiles(directory, system: system)
    }

    // How often the directory is read again when files go away under the reader.
    private static let attempts = 8

    /// The newest valid checkpoint; nil when there is none. Maps its files and touches none: O(sections).
    public func open() -> Checkpoint? {
        for _ in 0..<Self.attempts {
            var hasMissed = false
            for name in manifestNames() {
                switch load(name) {
                case .checkpoint(let checkpoint): return checkpoint
                case .missing: hasMissed = true
                case .unusable: continue
                }
            }
            // A file went away after the directory was read: a newer checkpoint took its place.
            guard hasMissed else { return nil }
        }
        return nil
    }

    /// Takes the builder's lock; nil while another process or thread builds, in whatever format. Never waits.
    ///
    /// What builders that were killed left behind is removed first.
    public func beginBuilding() throws(CheckpointError) -> CheckpointBuilder? {
        try files.makeDirectory()
        // The lock is on the directory itself, which cannot go missing without the files.
        let descriptor = files.system.open(files.directory, flags: O_RDONLY | O_DIRECTORY, mode: 0)
        guard descriptor >= 0 else { throw CheckpointError(descriptor, files.directory, doing: .make) }
        let locked = files.system.tryLock(descriptor)
        guard locked == 0 else {
            files.system.close(descriptor)
            if locked == -EWOULDBLOCK { return nil }
            throw CheckpointError(locked, files.directory, doing: .make)
        }
        let base = open()
        Housekeeping(files: files, identity: identity).clean(keeping: base)
        return CheckpointBuilder(store: self, base: base, lock: descriptor)
    }

    /// Takes a checkpoint that was found damaged away from all processes: nobody opens it again.
    public func discard(_ checkpoint: Checkpoint) {
        files.remove(checkpoint.manifest.fileName)
    }

    /// Removes the checkpoints of every format and identity, as an erasure must: whoever has one mapped reads on. What
    /// a builder at work writes afterwards stays until the next builder, and is of the identity it began with.
    public func removeAll() {
        for name in files.names() where FileName.format(of: name) != nil { files.remove(name) }
        try? files.synchronizeDirectory()
    }

    /// The names of this format's manifests, newest first.
    func manifestNames() -> [String] {
        files.names().filter { FileName.manifest(named: $0, format: identity.format) != nil }.sorted(
            by: >)
    }

    /// What came of opening a manifest and its sections.
    enum Loading {
        case checkpoint(Checkpoint)
        /// A file was not there.
        case missing
        /// It is damaged, or of another identity.
        case unusable
    }

    func load(_ name: String) -> Loading {
        guard let bytes = files.read(name, limit: CheckpointManifest.lengthLimit) else {
            return files.system.modificationTime(of: files.path(of: name)) == nil ? .missing : .unusable
        }
        guard let manifest = CheckpointManifest.decode(bytes), manifest.identity == identity,
            manifest.fileName == name
        else { return .unusable }
        var tables: [String: [Section]] = [:]
        for record in manifest.sections {
            let below = tables[record.table] ?? []
            guard Int(record.layer) == below.count, below.isEmpty || record.kind != .raw,
                record.kind == below.first?.record.kind ?? record.kind,
                record.version == below.first?.version ?? record.version
            else { return .unusable }
            switch Section.open(record, of: identity, in: files) {
            case .section(let section): tables[record.table, default: []].append(section)
            case .missing: return .missing
            case .unusable: return .unusable
            }
        }
        return .checkpoint(Checkpoint(manifest, tables: tables))
    }
}
