import Glibc

/// Writes one section's file from its beginning to its end, whatever its kind.
///
/// It holds 256 KiB of content, and 4 bytes for every block written. The file is on its temporary name until `finish`.
final class SectionWriter {
    let table: String
    let version: UInt32
    let kind: SectionKind
    private let identity: CheckpointIdentity
    private let files: CheckpointFiles
    private let fileNumber: UInt64
    private let name: String
    private let seed: BlockSeed
    private var descriptor: Int32
    private let buffer: UnsafeMutableRawBufferPointer
    private var used = 0
    /// Where in the file the buffer begins; a multiple of a block.
    private var flushed = 0
    private var unsynced = 0
    private var checksums: [UInt32] = []
    private var isFinished = false

    static let bufferLength = 1 << 18
    /// The most that `reserve` gives.
    static let reserveLimit = 1 << 12
    /// Written bytes are made last in pieces of so many, so that the last sync is short and the log's own syncs do not
    /// wait behind a whole section.
    static let syncLength = 1 << 25

    init(
        table: String, version: UInt32, kind: SectionKind, identity: CheckpointIdentity,
        files: CheckpointFiles
    ) throws(CheckpointError) {
        precondition(
            FileName.isTable(table),
            "a table is called by 1 to 48 lower-case letters, digits and underscores")
        self.table = table
        self.version = version
        self.kind = kind
        self.identity = identity
        self.files = files
        fileNumber = files.system.random()
        name = FileName.section(format: identity.format, table: table, fileNumber: fileNumber)
        seed = BlockSeed(identity, table: table, version: version, fileNumber: fileNumber)
        descriptor = try files.create(name + FileName.temporarySuffix)
        buffer = .allocate(byteCount: Self.bufferLength + Self.reserveLimit, alignment: 16)
        SectionHeader.encoded(table: table, version: version, kind: kind).withUnsafeBytes {
            UnsafeMutableRawBufferPointer(rebasing: buffer[..<SectionHeader.length]).copyMemory(from: $0)
        }
        used = SectionHeader.length
    }

    deinit {
        files.system.close(descriptor)
        if !isFinished { files.remove(name + FileName.temporarySuffix) }
        buffer.deallocate()
    }

    /// Where in the content the next byte comes to stand.
    var position: Int { flushed + used }

    func append(_ bytes: UnsafeRawBufferPointer) throws(CheckpointError) {
        var rest = bytes
        while rest.count > 0 {
            if used >= Self.bufferLength { try flush() }
            let count = min(rest.count, Self.bufferLength - used)
            UnsafeMutableRawBufferPointer(rebasing: buffer[used..<used + count])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[..<count]))
            used += count
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    func append<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value) throws(CheckpointError) {
        if used >= Self.bufferLength { try flush() }
        buffer.put(value, at: used)
        used += MemoryLayout<Value>.size
    }

    /// Hands `body` room for `count` bytes, at most `reserveLimit`; it returns how many it wrote.
    func reserve(_ count: Int, _ body: (UnsafeMutableRawBufferPointer) -> Int) throws(CheckpointError) {
        if used >= Self.bufferLength { try flush() }
        used += body(UnsafeMutableRawBufferPointer(rebasing: buffer[used..<used + count]))
    }

    /// Zeros up to a multiple of `alignment`, a power of two.
    func align(to alignment: Int) throws(CheckpointError) {
        while position & (alignment - 1) != 0 { try append(UInt8(0)) }
    }

    /// Ends the file: on the disk, on its name (which lasts with the directory's next sync), and mapped.
    func finish(layer: Int, count: Int, parameters: [UInt64] = []) throws(CheckpointError) -> Section {
        try align(to: 8)
        let contentLength = position
        try flush()
        if used > 0 { try write(UnsafeRawBufferPointer(rebasing: buffer[..<used])) }
        let table = checksums.flatMap { checksum in
            withUnsafeBytes(of: checksum.littleEndian) { Array($0) }
        }
        let tableChecksum = table.withUnsafeBytes {
            seed.checksum(of: $0, number: BlockSeed.tableNumber)
        }
        try perform(.write) {
            table.withUnsafeBytes { files.system.write(descriptor, $0, at: UInt64(contentLength)) }
        }
        try perform(.synchronize) { files.system.synchronize(descriptor) }
        try files.rename(name + FileName.temporarySuffix, to: name)
        isFinished = true
        let padding = [UInt64](repeating: 0, count: SectionRecord.parameterCount - parameters.count)
        let record = SectionRecord(
            table: self.table, version: version, kind: kind, layer: UInt32(layer),
            tableChecksum: tableChecksum,
            fileNumber: fileNumber, contentLength: UInt64(contentLength), count: UInt64(count),
            parameters: parameters + padding)
        guard case .section(let section) = Section.open(record, of: identity, in: files) else {
            throw .system(.map, path: files.path(of: name), code: EIO)
        }
        return section
    }

    /// A file without a name, for putting aside what is to be sorted.
    func makeSpill() throws(CheckpointError) -> SpillFile {
        let name = FileName.section(
            format: identity.format, table: table, fileNumber: files.system.random())
        return try SpillFile(name: name + FileName.temporarySuffix, table: table, files: files)
    }

    /// Writes the whole blocks in the buffer.
    private func flush() throws(CheckpointError) {
        let whole = used & ~(BlockSeed.blockLength - 1)
        guard whole > 0 else { return }
        try write(UnsafeRawBufferPointer(rebasing: buffer[..<whole]))
        if used > whole {
            UnsafeMutableRawBufferPointer(rebasing: buffer[..<(used - whole)])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[whole..<used]))
        }
        used -= whole
    }

    private func write(_ bytes: UnsafeRawBufferPointer) throws(CheckpointError) {
        for start in stride(from: 0, to: bytes.count, by: BlockSeed.blockLength) {
            let block = bytes[start..<min(start + BlockSeed.blockLength, bytes.count)]
            checksums.append(
                seed.checksum(of: UnsafeRawBufferPointer(rebasing: block), number: UInt64(checksums.count)))
        }
        try perform(.write) { files.system.write(descriptor, bytes, at: UInt64(flushed)) }
        flushed += bytes.count
        unsynced += bytes.count
        guard unsynced >= Self.syncLength else { return }
        unsynced = 0
        try perform(.synchronize) { files.system.synchronizeData(descriptor) }
    }

    private func perform(_ work: CheckpointError.Work, _ call: () -> Int32) throws(CheckpointError) {
        let result = call()
        guard result == 0 else { throw CheckpointError(result, files.path(of: name), doing: work) }
    }
}
