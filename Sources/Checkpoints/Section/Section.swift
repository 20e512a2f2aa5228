import CPlatform
import Glibc
import Synchronization

/// One immutable file of a checkpoint, mapped. Its bytes are verified block by block (16 KiB) when they are first asked
/// for in this process; what was verified once costs a load and a compare.
///
/// A section outlives its checkpoint and its file's name: whoever holds it reads on.
public final class Section: @unchecked Sendable {
    let record: SectionRecord
    /// The file's name in the directory of the checkpoints.
    public let file: String
    private let memory: UnsafeRawPointer
    private let seed: BlockSeed
    private let system: any CheckpointSystem
    private let isTableVerified = Atomic<Bool>(false)
    // The content alone; and a byte for each of its blocks, 1 when it was verified.
    @usableFromInline let content: UnsafeRawBufferPointer
    @usableFromInline let verified: UnsafeMutablePointer<Atomic<UInt8>>

    @usableFromInline static let blockShift: Int = 14

    private init(
        _ record: SectionRecord, file: String, memory: UnsafeRawPointer,
        verified: UnsafeMutableRawPointer,
        seed: BlockSeed, system: any CheckpointSystem
    ) {
        self.record = record
        self.file = file
        self.memory = memory
        self.seed = seed
        self.system = system
        content = UnsafeRawBufferPointer(start: memory, count: Int(record.contentLength))
        self.verified = verified.bindMemory(to: Atomic<UInt8>.self, capacity: record.blockCount)
    }

    deinit {
        system.unmap(memory, length: record.fileLength)
        free(verified)
    }

    /// The table that it is a layer of.
    public var table: String { record.table }
    /// The version of what its owner writes.
    public var version: UInt32 { record.version }
    /// Where in its table it stands: 0 is the lowest.
    public var layer: Int { Int(record.layer) }
    /// How many keys or entries it holds, as its kind counts them.
    public var count: Int { Int(clamping: record.count) }
    /// Bytes of content.
    public var byteCount: Int { content.count }

    /// What came of opening a section's file.
    enum Opening {
        case section(Section)
        /// There is no such file.
        case missing
        /// It is not as long as it was written, or cannot be opened or mapped.
        case unusable
    }

    static func open(
        _ record: SectionRecord, of identity: CheckpointIdentity, in files: CheckpointFiles
    ) -> Opening {
        let file = FileName.section(
            format: identity.format, table: record.table, fileNumber: record.fileNumber)
        let descriptor = files.system.open(files.path(of: file), flags: O_RDONLY, mode: 0)
        guard descriptor >= 0 else { return descriptor == -ENOENT ? .missing : .unusable }
        defer { files.system.close(descriptor) }
        // Found by its length, before a page of it is touched: behind the end of a file there is only a signal.
        guard files.system.length(descriptor) == Int64(record.fileLength),
            let memory = files.system.map(descriptor, length: record.fileLength)
        else { return .unusable }
        guard let verified = calloc(record.blockCount, 1) else {
            files.system.unmap(memory, length: record.fileLength)
            return .unusable
        }
        let seed = BlockSeed(
            identity, table: record.table, version: record.version, fileNumber: record.fileNumber)
        return .section(
            Section(
                record, file: file, memory: memory, verified: verified, seed: seed, system: files.system))
    }

    /// The bytes at `offset` of the content, verified. They stay valid as long as this section is held, and no longer:
    /// prefer the readers, which hand them to a closure.
    ///
    /// Throws where a block of them is damaged, or they do not lie inside.
    @inlinable @inline(__always)
    public func unsafeBytes(at offset: Int, count: Int) throws(CheckpointDamage) -> UnsafeRawBufferPointer {
        guard offset >= 0, count > 0, offset < content.count, count <= content.count &- offset else {
            return try emptyBytes(at: offset, count: count)
        }
        let first = offset &>> Self.blockShift
        let last = (offset &+ count &- 1) &>> Self.blockShift
        if first != last || verified[first].load(ordering: .relaxed) == 0 { try verify(from: first, through: last) }
        return UnsafeRawBufferPointer(start: content.baseAddress.unsafelyUnwrapped + offset, count: count)
    }

    /// Asks the processor for the bytes at `offset`, if they lie inside, so that they are there when they are read.
    @inline(__always)
    func prefetch(at offset: Int) {
        guard offset >= 0, offset < content.count else { return }
        cplatform_prefetch(content.baseAddress.unsafelyUnwrapped + offset)
    }

    /// The number at `offset` of the content, not verified: for guesses alone. Zero where it does not lie inside.
    @inline(__always)
    func unverifiedInteger(at offset: Int) -> UInt64 {
        guard offset >= 0, offset <= content.count &- 8 else { return 0 }
        return UInt64(littleEndian: content.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    @usableFromInline
    func emptyBytes(at offset: Int, count: Int) throws(CheckpointDamage) -> UnsafeRawBufferPointer {
        guard count == 0, offset >= 0, offset <= content.count else { throw damage(at: offset) }
        return UnsafeRawBufferPointer(start: memory, count: 0)
    }

    @usableFromInline
    func verify(from first: Int, through last: Int) throws(CheckpointDamage) {
        for block in first...last where verified[block].load(ordering: .relaxed) == 0 {
            try verify(block)
        }
    }

    /// Verifies everything, whoever asked for it before. Reads the whole file.
    public func verifyAll() throws(CheckpointDamage) {
        try verifyTable()
        for block in 0..<record.blockCount { try verify(block) }
    }

    // The content never changes, so that threads that meet here find the same, and need no order among them.
    private func verify(_ block: Int) throws(CheckpointDamage) {
        if !isTableVerified.load(ordering: .relaxed) {
            try verifyTable()
            isTableVerified.store(true, ordering: .relaxed)
        }
        let start = block << BlockSeed.blockShift
        let bytes = UnsafeRawBufferPointer(
            rebasing: content[start..<min(start + BlockSeed.blockLength, content.count)])
        guard seed.checksum(of: bytes, number: UInt64(block)) == checksums.integer(at: block * 4) else {
            throw CheckpointDamage(table: table, file: file, reason: .block(block))
        }
        verified[block].store(1, ordering: .relaxed)
    }

    private func verifyTable() throws(CheckpointDamage) {
        guard seed.checksum(of: checksums, number: BlockSeed.tableNumber) == record.tableChecksum else {
            throw CheckpointDamage(table: table, file: file, reason: .blockTable)
        }
    }

    private var checksums: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: memory + content.count, count: record.blockCount * 4)
    }

    /// The damage of content whose form is not as its owner writes it, near `offset`.
    public func damage(at offset: Int) -> CheckpointDamage {
        CheckpointDamage(table: table, file: file, reason: .content(offset: offset))
    }

    /// The damage of a record that does not go with its content.
    func recordDamage() -> CheckpointDamage {
        CheckpointDamage(table: table, file: file, reason: .manifest)
    }
}
