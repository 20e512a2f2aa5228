import Checkpoints
import DeskModel

/// Writes what is frozen as the next layer of a checkpoint's tables.
///
/// One section is open at a time. What nothing is written to is kept as it was.
final class CheckpointSink: FrozenSink {
    typealias Failure = CheckpointError

    private enum Writer {
        case table(KeyedWriter)
        case hashes(HashWriter)
        case lists(ListWriter)
    }

    private let builder: CheckpointBuilder
    private let hash: KeyHash
    /// Up to how many layers of a table are left as they are.
    private let tolerated: Int
    private var open: (name: String, writer: Writer)?
    private var section: FrozenSection?

    init(_ builder: CheckpointBuilder, hash: KeyHash, tolerating tolerated: Int) {
        self.tolerated = tolerated
        self.builder = builder
        self.hash = hash
    }

    func append(_ number: UInt64, _ bytes: [UInt8], to section: FrozenSection) throws(CheckpointError) {
        let writer = try table(section)
        try writer.append(number, bytes.span.bytes)
    }

    func add(_ value: UInt64, under key: FrozenKey, to section: FrozenSection) throws(CheckpointError) {
        let writer: HashWriter
        if self.section == section, case .hashes(let known)? = open?.writer {
            writer = known
        } else {
            try finish()
            var width = HashForm.Width.half
            if case .digest = key { width = .full }
            writer = try builder.hashWriter(
                section.name, version: FrozenDesk.tableVersion, form: HashForm(width: width, layering: .union))
            begin(.hashes(writer), section)
        }
        try writer.add(hash.hash(of: key), value)
    }

    func append(_ value: UInt64, of key: UInt64, to section: FrozenSection) throws(CheckpointError) {
        try lists(section).append(key, ListEntry(value, 0, 0, 0))
    }

    func beginReplacing(_ key: UInt64, in section: FrozenSection) throws(CheckpointError) {
        try lists(section).beginReplacing(key)
    }

    func write(header: [UInt8]) throws(CheckpointError) {
        try finish()
        let writer = try builder.rawWriter(
            FrozenDesk.Section.header.rawValue, version: FrozenDesk.tableVersion)
        try writer.append(header.span.bytes)
        try writer.finish()
    }

    /// A table of bytes of the room's own, to be filled before anything else is written.
    func table(_ section: FrozenDesk.Section) throws(CheckpointError) -> KeyedWriter {
        try finish()
        let writer = try builder.keyedWriter(section.rawValue, version: FrozenDesk.tableVersion)
        open = (section.rawValue, .table(writer))
        return writer
    }

    /// A table of lists of the room's own, to be filled before anything else is written.
    func lists(_ section: FrozenDesk.Section, columns: Int) throws(CheckpointError) -> ListWriter {
        try finish()
        let writer = try builder.listWriter(
            section.rawValue, version: FrozenDesk.tableVersion, columns: columns)
        open = (section.rawValue, .lists(writer))
        return writer
    }

    /// Ends the section that is open.
    func finish() throws(CheckpointError) {
        guard let (name, writer) = open else { return }
        open = nil
        section = nil
        switch writer {
        case .table(let writer): try writer.finish()
        case .hashes(let writer): try writer.finish()
        case .lists(let writer): try writer.finish()
        }
        try builder.merge(name, tolerating: tolerated)
    }

    private func table(_ section: FrozenSection) throws(CheckpointError) -> KeyedWriter {
        if self.section == section, case .table(let writer)? = open?.writer { return writer }
        try finish()
        let writer = try builder.keyedWriter(section.name, version: FrozenDesk.tableVersion)
        begin(.table(writer), section)
        return writer
    }

    private func lists(_ section: FrozenSection) throws(CheckpointError) -> ListWriter {
        if self.section == section, case .lists(let writer)? = open?.writer { return writer }
        try finish()
        let writer = try builder.listWriter(section.name, version: FrozenDesk.tableVersion, columns: 1)
        begin(.lists(writer), section)
        return writer
    }

    private func begin(_ writer: Writer, _ section: FrozenSection) {
        open = (section.name, writer)
        self.section = section
    }
}
