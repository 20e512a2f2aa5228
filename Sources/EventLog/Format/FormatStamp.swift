import CPlatform

/// The first 24 bytes of every file of the log, the same in every version of the format.
///
///     offset length
///      0      8     magic: what file it is
///      8      2     format version
///     10      2     length of the header
///     12      4     CRC-32C, this field taken as zero: of the header, or of the whole file, as the file says
///     16      4     incompatible flags
///     20      4     compatible flags
///
/// A reader refuses a version above its own and any incompatible flag that it does not know. A compatible flag that it
/// does not know changes nothing for it, and it copies the flag into what it writes in the file's place.
struct FormatStamp {
    static let length = 24
    static let currentVersion: UInt16 = 1
    static let knownIncompatibleFlags: UInt32 = 0

    enum Checksum {
        case ofHeader
        case ofFile
    }

    let version: UInt16
    let headerLength: Int
    let incompatibleFlags: UInt32
    let compatibleFlags: UInt32

    /// The stamp of `file`, whose kind is read up to version `newest`, or nil when it is another kind of file or damaged; throws when it is of a newer format.
    static func check(
        _ file: [UInt8], magic: UInt64, newest: UInt16 = currentVersion, checksum: Checksum, file name: String
    ) throws(EventLogError) -> FormatStamp? {
        let stamp: FormatStamp? = file.withUnsafeBytes { bytes in
            guard bytes.count >= length, bytes.integer(at: 0) == magic else { return nil }
            let headerLength = Int(bytes.integer(at: 10, as: UInt16.self))
            guard headerLength >= length, headerLength <= bytes.count else { return nil }
            let covered = checksum == .ofHeader ? headerLength : bytes.count
            guard bytes.integer(at: 12) == Self.checksum(UnsafeRawBufferPointer(rebasing: bytes[..<covered])) else {
                return nil
            }
            return FormatStamp(
                version: bytes.integer(at: 8), headerLength: headerLength, incompatibleFlags: bytes.integer(at: 16),
                compatibleFlags: bytes.integer(at: 20))
        }
        guard let stamp else { return nil }
        guard stamp.version <= newest, stamp.incompatibleFlags & ~knownIncompatibleFlags == 0 else {
            throw .newerFormat(file: name, version: stamp.version, flags: stamp.incompatibleFlags)
        }
        return stamp
    }

    /// The checksum of `bytes`, of which four at 12 are taken as zero.
    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        var zero: UInt32 = 0
        let before = cplatform_crc32c(0, bytes.baseAddress, 12)
        let field = cplatform_crc32c(before, &zero, 4)
        return cplatform_crc32c(field, bytes.baseAddress.map { $0 + 16 }, bytes.count - 16)
    }
}
