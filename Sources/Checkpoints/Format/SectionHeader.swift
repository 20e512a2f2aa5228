/// The first 64 bytes of a section's content, for who looks at the file alone; its reader goes by the manifest.
///
///     offset length
///      0      8     "USUALSEC"
///      8      2     layout version, 1
///     10      2     kind
///     12      4     version of what its owner writes
///     16     48     name of the table
///
/// Content begins behind it. Behind the content stands the table of checksums: one CRC-32C of 4 bytes for every block
/// of 16 KiB of what is before it, this header included.
enum SectionHeader {
    static let length = 64
    static let magic: UInt64 = 0x4345_534C_4155_5355  // "USUALSEC"

    static func encoded(table: String, version: UInt32, kind: SectionKind) -> [UInt8] {
        var header = [UInt8](repeating: 0, count: length)
        header.withUnsafeMutableBytes { bytes in
            bytes.put(magic, at: 0)
            bytes.put(UInt16(1), at: 8)
            bytes.put(kind.rawValue, at: 10)
            bytes.put(version, at: 12)
            for (index, byte) in table.utf8.enumerated() { bytes[16 + index] = byte }
        }
        return header
    }
}
