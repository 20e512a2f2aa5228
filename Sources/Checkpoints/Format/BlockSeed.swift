import CPlatform

/// What the checksums of one section's blocks begin with.
///
/// A checksum covers the desk, the program's format, the erasure generation, the table, its version, the file's own
/// random number and the number of the block, and then the bytes. So a block of another desk, table, file or place
/// does not fit where it is found.
struct BlockSeed: Sendable {
    /// Bytes a block; the last one of a file may be shorter.
    static let blockLength = 1 << blockShift
    static let blockShift = 14
    /// Instead of a block's number, for the table of checksums itself.
    static let tableNumber = UInt64.max

    private let ofSection: UInt32

    init(_ identity: CheckpointIdentity, table: String, version: UInt32, fileNumber: UInt64) {
        var bytes: [UInt8] = []
        func add<Value: FixedWidthInteger>(_ value: Value) {
            withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
        }
        add(UInt32(truncatingIfNeeded: identity.desk.utf8.count))
        bytes.append(contentsOf: identity.desk.utf8)
        add(identity.format)
        add(identity.erasureGeneration)
        add(UInt32(truncatingIfNeeded: table.utf8.count))
        bytes.append(contentsOf: table.utf8)
        add(version)
        add(fileNumber)
        ofSection = cplatform_crc32c(0, bytes, bytes.count)
    }

    /// The checksum of `bytes` as block `number`.
    func checksum(of bytes: UnsafeRawBufferPointer, number: UInt64) -> UInt32 {
        var place = number.littleEndian
        let seeded = cplatform_crc32c(ofSection, &place, 8)
        return cplatform_crc32c(seeded, bytes.baseAddress, bytes.count)
    }
}
