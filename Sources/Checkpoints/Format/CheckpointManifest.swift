import CPlatform

/// The file that makes a checkpoint: what it stands for, and its sections.
///
///     offset length
///      0      8     "USUALCKP"
///      8      2     layout version, 1
///     10      2     length of this part, 112
///     12      4     CRC-32C of the whole file with this field zero
///     16      8     zeros
///     24     32     the desk's UUID in hexadecimal digits
///     56      4     format: the version of what the program writes
///     60      4     number of sections
///     64      8     erasure generation
///     72      8     number of the checkpoint: grows with every one made
///     80      8     sequence of the last event that it holds
///     88      8     position in the log behind that event
///     96      8     random number in the manifest's own name
///    104      4     length of the owner's header
///    108      4     length of a section's record, 136
///
/// The owner's header follows, zeros up to a multiple of 8, and a record for every section, by table and layer.
struct CheckpointManifest: Hashable, Sendable {
    static let fixedLength = 112
    static let magic: UInt64 = 0x504B_434C_4155_5355  // "USUALCKP"
    static let layoutVersion: UInt16 = 1
    static let deskLength = 32
    static let headerLimit = 1 << 16
    static let sectionLimit = 4096
    static let lengthLimit = fixedLength + headerLimit + sectionLimit * SectionRecord.length

    var identity: CheckpointIdentity
    var number: UInt64
    var random: UInt64
    var sequence: UInt64
    var position: UInt64
    var header: [UInt8]
    var sections: [SectionRecord]

    var fileName: String {
        FileName.manifest(format: identity.format, number: number, random: random)
    }

    func encoded() -> [UInt8] {
        let recordsOffset = Self.recordsOffset(headerLength: header.count)
        var file = [UInt8](repeating: 0, count: recordsOffset + sections.count * SectionRecord.length)
        file.withUnsafeMutableBytes { bytes in
            bytes.put(Self.magic, at: 0)
            bytes.put(Self.layoutVersion, at: 8)
            bytes.put(UInt16(Self.fixedLength), at: 10)
            for (index, byte) in identity.desk.utf8.enumerated() { bytes[24 + index] = byte }
            bytes.put(identity.format, at: 56)
            bytes.put(UInt32(sections.count), at: 60)
            bytes.put(identity.erasureGeneration, at: 64)
            bytes.put(number, at: 72)
            bytes.put(sequence, at: 80)
            bytes.put(position, at: 88)
            bytes.put(random, at: 96)
            bytes.put(UInt32(header.count), at: 104)
            bytes.put(UInt32(SectionRecord.length), at: 108)
            for (index, byte) in header.enumerated() { bytes[Self.fixedLength + index] = byte }
            for (index, section) in sections.enumerated() {
                section.write(to: bytes, at: recordsOffset + index * SectionRecord.length)
            }
            bytes.put(Self.checksum(UnsafeRawBufferPointer(bytes)), at: 12)
        }
        return file
    }

    /// The manifest in `file`, or nil when it is damaged, or of another layout.
    static func decode(_ file: [UInt8]) -> CheckpointManifest? {
        file.withUnsafeBytes { decode($0) }
    }

    private static func decode(_ bytes: UnsafeRawBufferPointer) -> CheckpointManifest? {
        guard bytes.count >= fixedLength, bytes.integer(at: 0) == magic,
            bytes.integer(at: 8) == layoutVersion,
            bytes.integer(at: 10) == UInt16(fixedLength), bytes.integer(at: 12) == checksum(bytes),
            bytes.integer(at: 108) == UInt32(SectionRecord.length)
        else { return nil }
        let count = Int(bytes.integer(at: 60, as: UInt32.self))
        let headerLength = Int(bytes.integer(at: 104, as: UInt32.self))
        guard count <= sectionLimit, headerLength <= headerLimit else { return nil }
        let recordsOffset = recordsOffset(headerLength: headerLength)
        guard bytes.count == recordsOffset + count * SectionRecord.length else { return nil }
        var sections: [SectionRecord] = []
        sections.reserveCapacity(count)
        for index in 0..<count {
            guard let record = SectionRecord.read(bytes, at: recordsOffset + index * SectionRecord.length)
            else {
                return nil
            }
            sections.append(record)
        }
        let desk = bytes[24..<24 + deskLength].prefix { $0 != 0 }
        return CheckpointManifest(
            identity: CheckpointIdentity(
                desk: String(decoding: desk, as: UTF8.self), format: bytes.integer(at: 56),
                erasureGeneration: bytes.integer(at: 64)),
            number: bytes.integer(at: 72), random: bytes.integer(at: 96), sequence: bytes.integer(at: 80),
            position: bytes.integer(at: 88),
            header: Array(bytes[fixedLength..<fixedLength + headerLength]),
            sections: sections)
    }

    private static func recordsOffset(headerLength: Int) -> Int {
        fixedLength + (headerLength + 7) & ~7
    }

    /// The checksum of `bytes`, of which four at 12 are taken as zero.
    private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        var zero: UInt32 = 0
        let before = cplatform_crc32c(0, bytes.baseAddress, 12)
        let field = cplatform_crc32c(before, &zero, 4)
        return cplatform_crc32c(field, bytes.baseAddress.map { $0 + 16 }, bytes.count - 16)
    }
}
