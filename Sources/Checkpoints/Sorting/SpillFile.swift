import CPlatform

/// Sorted runs put aside in a file without a name: whoever is killed leaves nothing behind.
///
/// What is written is read once, in the same order within a run, and checked against checksums held in memory.
final class SpillFile {
    private let files: CheckpointFiles
    private let path: String
    private let table: String
    private let descriptor: Int32
    private(set) var length = 0

    init(name: String, table: String, files: CheckpointFiles) throws(CheckpointError) {
        self.files = files
        self.table = table
        path = files.path(of: name)
        descriptor = try files.create(name)
        files.remove(name)
    }

    deinit {
        files.system.close(descriptor)
    }

    /// A stretch of the file that is read as it was written.
    struct Piece {
        var offset: Int
        var length: Int
        var checksum: UInt32
    }

    func append(_ bytes: UnsafeRawBufferPointer) throws(CheckpointError) -> Piece {
        let piece = Piece(
            offset: length, length: bytes.count,
            checksum: cplatform_crc32c(0, bytes.baseAddress, bytes.count))
        let result = files.system.write(descriptor, bytes, at: UInt64(length))
        guard result == 0 else { throw CheckpointError(result, path, doing: .write) }
        length += bytes.count
        return piece
    }

    func read(_ piece: Piece, into buffer: UnsafeMutableRawBufferPointer) throws(CheckpointError) {
        let bytes = UnsafeMutableRawBufferPointer(rebasing: buffer[..<piece.length])
        let count = files.system.read(descriptor, into: bytes, at: UInt64(piece.offset))
        guard count >= 0 else { throw CheckpointError(Int32(count), path, doing: .read) }
        guard count == piece.length,
            cplatform_crc32c(0, bytes.baseAddress, bytes.count) == piece.checksum
        else {
            throw .spillDamaged(table: table)
        }
    }
}
