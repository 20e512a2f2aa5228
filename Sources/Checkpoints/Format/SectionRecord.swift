/// What kind of section a file is.
enum SectionKind: UInt16, Sendable {
    case raw = 1
    case keyed = 2
    case hash = 3
    case list = 4
}

/// A manifest's account of one section: all that is needed to read it.
///
///     offset length
///      0     48     name of the table, zeros behind it
///     48      4     version of what its owner writes
///     52      2     kind: 1 raw, 2 keyed, 3 hash, 4 list
///     54      2     zero
///     56      4     layer: 0 is the lowest
///     60      4     checksum of the file's table of checksums
///     64      8     file number: the random one in the file's name
///     72      8     content: bytes before the table of checksums, a multiple of 8
///     80      8     count: keys or entries
///     88     48     six numbers that the kind gives a meaning to
struct SectionRecord: Hashable, Sendable {
    static let length = 136
    static let nameLength = 48
    static let parameterCount = 6
    /// No section is longer.
    static let contentLimit: UInt64 = 1 << 46

    var table: String
    var version: UInt32
    var kind: SectionKind
    var layer: UInt32
    var tableChecksum: UInt32
    var fileNumber: UInt64
    var contentLength: UInt64
    var count: UInt64
    /// Always six.
    var parameters: [UInt64]

    var blockCount: Int {
        (Int(contentLength) + BlockSeed.blockLength - 1) >> BlockSeed.blockShift
    }

    /// Bytes of the whole file.
    var fileLength: Int { Int(contentLength) + blockCount * 4 }

    func write(to bytes: UnsafeMutableRawBufferPointer, at offset: Int) {
        for (index, byte) in table.utf8.enumerated() { bytes[offset + index] = byte }
        bytes.put(version, at: offset + 48)
        bytes.put(kind.rawValue, at: offset + 52)
        bytes.put(layer, at: offset + 56)
        bytes.put(tableChecksum, at: offset + 60)
        bytes.put(fileNumber, at: offset + 64)
        bytes.put(contentLength, at: offset + 72)
        bytes.put(count, at: offset + 80)
        for (index, parameter) in parameters.enumerated() {
            bytes.put(parameter, at: offset + 88 + index * 8)
        }
    }

    /// The record at `offset`, or nil when it is none that was written.
    static func read(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> SectionRecord? {
        let name = bytes[offset..<offset + nameLength]
        let table = String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
        guard FileName.isTable(table), let kind = SectionKind(rawValue: bytes.integer(at: offset + 52))
        else {
            return nil
        }
        let record = SectionRecord(
            table: table, version: bytes.integer(at: offset + 48), kind: kind,
            layer: bytes.integer(at: offset + 56),
            tableChecksum: bytes.integer(at: offset + 60), fileNumber: bytes.integer(at: offset + 64),
            contentLength: bytes.integer(at: offset + 72), count: bytes.integer(at: offset + 80),
            parameters: (0..<parameterCount).map { bytes.integer(at: offset + 88 + $0 * 8) })
        guard record.contentLength >= SectionHeader.length, record.contentLength <= contentLimit,
            record.contentLength % 8 == 0
        else { return nil }
        return record
    }
}
