/// The file `manifest`: which segments are live. It is written anew under a temporary name, synced, and renamed over
/// the old one, whenever a segment is added or replaced.
///
///     offset length
///      0      8     "USUALMAN"
///      8      2     format version
///     10      2     length of this header, 64: where the entries begin
///     12      4     CRC-32C of the whole file with this field zero
///     16      4     incompatible flags
///     20      4     compatible flags
///     24     16     the desk's UUID
///     40      8     generation: grows with every manifest of the desk
///     48      4     number of entries
///     52      4     length of an entry, 48
///     56      8     erasure generation: grows with every erasure, so that derived files of before are thrown away
///
/// Each entry, in the order of the log; the last one is the active segment, whose content is not told:
///
///      0      4     number of the segment
///      4      4     its generation
///      8      8     capacity: length of the file in bytes
///     16      8     sequence of the first record
///     24      8     how many records, marks left out
///     32      8     sequence of the last record
///     40      8     where the last record ends, in bytes from the beginning of the file
struct Manifest: Hashable, Sendable {
    static let headerLength = 64
    static let entryLength = 48
    static let magic: UInt64 = 0x4E41_4D4C_4155_5355  // "USUALMAN"
    /// More segments than this make no log (64 TiB in full segments).
    static let entryLimit = 1 << 20

    var version = FormatStamp.currentVersion
    var incompatibleFlags: UInt32 = 0
    var compatibleFlags: UInt32 = 0
    var uuid: DeskUUID
    var generation: UInt64
    var erasureGeneration: UInt64 = 0
    /// Never empty; numbers and sequences grow.
    var entries: [Entry]

    struct Entry: Hashable, Sendable {
        var number: UInt32
        var generation: UInt32
        var capacity: UInt64
        var firstSequence: UInt64
        var count: UInt64 = 0
        var lastSequence: UInt64 = 0
        var end: UInt64 = 0
    }

    func encoded() -> [UInt8] {
        var file = [UInt8](repeating: 0, count: Self.headerLength + entries.count * Self.entryLength)
        file.withUnsafeMutableBytes { bytes in
            bytes.put(Self.magic, at: 0)
            bytes.put(version, at: 8)
            bytes.put(UInt16(Self.headerLength), at: 10)
            bytes.put(incompatibleFlags, at: 16)
            bytes.put(compatibleFlags, at: 20)
            uuid.write(to: bytes, at: 24)
            bytes.put(generation, at: 40)
            bytes.put(UInt32(entries.count), at: 48)
            bytes.put(UInt32(Self.entryLength), at: 52)
            bytes.put(erasureGeneration, at: 56)
            for (index, entry) in entries.enumerated() {
                let offset = Self.headerLength + index * Self.entryLength
                bytes.put(entry.number, at: offset)
                bytes.put(entry.generation, at: offset + 4)
                bytes.put(entry.capacity, at: offset + 8)
                bytes.put(entry.firstSequence, at: offset + 16)
                bytes.put(entry.count, at: offset + 24)
                bytes.put(entry.lastSequence, at: offset + 32)
                bytes.put(entry.end, at: offset + 40)
            }
            bytes.put(FormatStamp.checksum(UnsafeRawBufferPointer(bytes)), at: 12)
        }
        return file
    }

    /// The manifest in `file`, or nil when it is damaged; throws when it is of a newer format.
    static func decode(_ file: [UInt8], name: String) throws(EventLogError) -> Manifest? {
        guard let stamp = try FormatStamp.check(file, magic: magic, checksum: .ofFile, file: name),
            stamp.headerLength == headerLength
        else { return nil }
        let decoded: Manifest? = file.withUnsafeBytes { bytes in
            let count = Int(bytes.integer(at: 48, as: UInt32.self))
            guard bytes.integer(at: 52) == UInt32(entryLength), count > 0, count <= entryLimit,
                bytes.count == headerLength + count * entryLength
            else { return nil }
            return Manifest(
                version: stamp.version, incompatibleFlags: stamp.incompatibleFlags,
                compatibleFlags: stamp.compatibleFlags, uuid: DeskUUID(readFrom: bytes, at: 24),
                generation: bytes.integer(at: 40), erasureGeneration: bytes.integer(at: 56),
                entries: (0..<count).map { entry(bytes, at: headerLength + $0 * entryLength) })
        }
        guard let decoded, decoded.isConsistent else { return nil }
        return decoded
    }

    private static func entry(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Entry {
        Entry(
            number: bytes.integer(at: offset), generation: bytes.integer(at: offset + 4),
            capacity: bytes.integer(at: offset + 8), firstSequence: bytes.integer(at: offset + 16),
            count: bytes.integer(at: offset + 24), lastSequence: bytes.integer(at: offset + 32),
            end: bytes.integer(at: offset + 40))
    }

    /// Whether each segment comes after the one before.
    private var isConsistent: Bool {
        for (index, entry) in entries.enumerated() {
            guard entry.capacity > UInt64(SegmentHeader.length), entry.capacity <= UInt64(UInt32.max),
                entry.firstSequence > 0, entry.firstSequence < RecordHeader.sequenceLimit,
                entry.lastSequence < RecordHeader.sequenceLimit, entry.number > 0, entry.number < UInt32.max,
                entry.generation < UInt32.max
            else { return false }
            guard index + 1 < entries.count else { break }
            let next = entries[index + 1]
            guard next.number == entry.number &+ 1, entry.end <= entry.capacity,
                entry.end >= UInt64(SegmentHeader.length),
                entry.firstSequence <= next.firstSequence, entry.lastSequence < next.firstSequence
            else { return false }
        }
        return true
    }
}
