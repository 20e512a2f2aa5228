import CPlatform

/// What the checksums of a desk's records begin with.
///
/// A checksum covers the desk's UUID, the record's position and then the bytes. So no text that a customer writes can
/// pass for a record: its writer does not know the UUID; and bytes of another desk, or of another place, do not fit.
struct RecordSeed: Sendable {
    private let ofDesk: UInt32

    init(_ uuid: DeskUUID) {
        ofDesk = withUnsafeTemporaryAllocation(byteCount: DeskUUID.length, alignment: 8) { bytes in
            uuid.write(to: bytes, at: 0)
            return cplatform_crc32c(0, bytes.baseAddress, bytes.count)
        }
    }

    /// The checksum of `bytes` in the record at `position`.
    func checksum(of bytes: UnsafeRawBufferPointer, at position: RecordPosition) -> UInt32 {
        var place = position.rawValue.littleEndian
        let seeded = cplatform_crc32c(ofDesk, &place, 8)
        return cplatform_crc32c(seeded, bytes.baseAddress, bytes.count)
    }
}
