/// The first 128 bytes of a segment; records follow.
///
///     offset length
///      0      8     "USUALSEG"
///      8      2     format version
///     10      2     length of this header, 128: where the first record begins
///     12      4     CRC-32C of the header with this field zero
///     16      4     incompatible flags: a reader that does not know one refuses the file
///     20      4     compatible flags
///     24     16     the desk's UUID
///     40      4     number of the segment; the first is 1
///     44      4     generation: how often the segment was written anew (redaction, recovery after a failed sync)
///     48      8     capacity: length of the file in bytes
///     56      8     sequence of the first record that it will hold
///     64      8     time of its making: microseconds since 1970 UTC
///     72      8     writer that made it
///     80      8     of the segment before: sequence of its first record, 0 when there is no segment before
///     88      8     how many records it holds, marks left out
///     96      8     sequence of its last record
///    104      8     where its last record ends, in bytes from the beginning of the file
///    112     16     zeros
///
/// The file is filled with zeros to its capacity and synced under a temporary name; the header is written and synced,
/// and the file renamed, at the roll. From then on the header never changes, and the file is never cut, recycled or
/// renamed over.
struct SegmentHeader: Hashable, Sendable {
    static let length = 128
    /// No version's header is longer; what is read to decode one.
    static let lengthLimit = 4096
    static let magic: UInt64 = 0x4745_534C_4155_5355  // "USUALSEG"

    var version = FormatStamp.currentVersion
    var incompatibleFlags: UInt32 = 0
    var compatibleFlags: UInt32 = 0
    var uuid: DeskUUID
    var number: UInt32
    var generation: UInt32
    var capacity: UInt64
    var firstSequence: UInt64
    var time: Int64
    var writer: UInt64
    var previous = SegmentContent()

    /// What a sealed segment holds.
    struct SegmentContent: Hashable, Sendable {
        var firstSequence: UInt64 = 0
        var count: UInt64 = 0
        var lastSequence: UInt64 = 0
        var end: UInt64 = 0
    }

    func encoded() -> [UInt8] {
        var header = [UInt8](repeating: 0, count: Self.length)
        header.withUnsafeMutableBytes { bytes in
            bytes.put(Self.magic, at: 0)
            bytes.put(version, at: 8)
            bytes.put(UInt16(Self.length), at: 10)
            bytes.put(incompatibleFlags, at: 16)
            bytes.put(compatibleFlags, at: 20)
            uuid.write(to: bytes, at: 24)
            bytes.put(number, at: 40)
            bytes.put(generation, at: 44)
            bytes.put(capacity, at: 48)
            bytes.put(firstSequence, at: 56)
            bytes.put(time, at: 64)
            bytes.put(writer, at: 72)
            bytes.put(previous.firstSequence, at: 80)
            bytes.put(previous.count, at: 88)
            bytes.put(previous.lastSequence, at: 96)
            bytes.put(previous.end, at: 104)
            bytes.put(FormatStamp.checksum(UnsafeRawBufferPointer(bytes)), at: 12)
        }
        return header
    }

    /// The header at the beginning of `bytes`, or nil when it is damaged; throws when it is of a newer format.
    static func decode(_ bytes: [UInt8], file: String) throws(EventLogError) -> SegmentHeader? {
        guard let stamp = try FormatStamp.check(bytes, magic: magic, checksum: .ofHeader, file: file),
            stamp.headerLength == length
        else { return nil }
        let header = bytes.withUnsafeBytes { bytes in
            SegmentHeader(
                version: stamp.version, incompatibleFlags: stamp.incompatibleFlags,
                compatibleFlags: stamp.compatibleFlags, uuid: DeskUUID(readFrom: bytes, at: 24),
                number: bytes.integer(at: 40), generation: bytes.integer(at: 44), capacity: bytes.integer(at: 48),
                firstSequence: bytes.integer(at: 56), time: bytes.integer(at: 64), writer: bytes.integer(at: 72),
                previous: SegmentContent(
                    firstSequence: bytes.integer(at: 80), count: bytes.integer(at: 88),
                    lastSequence: bytes.integer(at: 96), end: bytes.integer(at: 104)))
        }
        return header.isConsistent ? header : nil
    }

    /// Whether its numbers are within the bounds that they are written in.
    private var isConsistent: Bool {
        number > 0 && number < UInt32.max && generation < UInt32.max && capacity > UInt64(Self.length)
            && capacity <= UInt64(UInt32.max) && firstSequence > 0 && firstSequence < RecordHeader.sequenceLimit
            && previous.firstSequence < RecordHeader.sequenceLimit
            && previous.lastSequence < RecordHeader.sequenceLimit && previous.end <= UInt64(UInt32.max)
    }
}
