/// What a desk amounted to at one sequence of its log: an open, immutable set of tables.
///
/// Any error from reading one of them means that nothing of the checkpoint is to be believed: drop it, hand it to
/// `CheckpointStore.discard`, and answer from the log.
public final class Checkpoint: Sendable {
    let manifest: CheckpointManifest
    /// By table; oldest layer first.
    let tables: [String: [Section]]

    init(_ manifest: CheckpointManifest, tables: [String: [Section]]) {
        self.manifest = manifest
        self.tables = tables
    }

    /// What it was made from.
    public var identity: CheckpointIdentity { manifest.identity }
    /// Which checkpoint it is: no two have the same, of whatever desk.
    public var name: String { manifest.fileName }
    /// Grows with every checkpoint made, and begins again where none is left.
    public var number: UInt64 { manifest.number }
    /// The sequence of the last event that it holds.
    public var sequence: UInt64 { manifest.sequence }
    /// Where in the log to read on.
    public var position: UInt64 { manifest.position }
    /// Whatever its maker put there.
    public var header: [UInt8] { manifest.header }
    /// Bytes of all its files but the manifest.
    public var byteCount: Int { manifest.sections.reduce(0) { $0 + $1.fileLength } }

    /// The sections of a table, oldest layer first; none when there is no such table or it is of another version.
    public func sections(of table: String, version: UInt32) -> [Section] {
        guard let sections = tables[table], sections.first?.version == version else { return [] }
        return sections
    }

    /// The raw section of this name; nil when there is none of this version.
    public func raw(_ table: String, version: UInt32) throws(CheckpointDamage) -> RawSection? {
        guard let section = sections(of: table, version: version).first else { return nil }
        return try RawSection(section)
    }

    /// The keyed table of this name; nil when there is none of this version.
    public func keyed(_ table: String, version: UInt32) throws(CheckpointDamage) -> KeyedTable? {
        let sections = sections(of: table, version: version)
        return sections.isEmpty ? nil : try KeyedTable(sections)
    }

    /// The hash table of this name; nil when there is none of this version.
    public func hash(_ table: String, version: UInt32) throws(CheckpointDamage) -> HashTable? {
        let sections = sections(of: table, version: version)
        return sections.isEmpty ? nil : try HashTable(sections)
    }

    /// The list table of this name; nil when there is none of this version.
    public func list(_ table: String, version: UInt32) throws(CheckpointDamage) -> ListTable? {
        let sections = sections(of: table, version: version)
        return sections.isEmpty ? nil : try ListTable(sections)
    }

    /// Verifies every byte. Reads all files.
    public func verifyAll() throws(CheckpointDamage) {
        for sections in tables.values {
            for section in sections { try section.verifyAll() }
        }
    }
}
