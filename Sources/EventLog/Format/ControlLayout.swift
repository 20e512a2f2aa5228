/// The file `control`, mapped by every process that has the log open: one page.
///
/// It says nothing that a scan of the log could not find out, except what is durable before the next record says so; it
/// is never synced, and after a restart of the machine it is made anew. It is *foreign* when its magic, version, UUID,
/// boot identity or its own device and inode do not match: then the desk was copied, or the machine restarted. A new one
/// is made under the append lock, under a temporary name, and renamed over it.
///
///     offset length
///      0      8     "USUALCTL"
///      8      2     format version
///     10      2     length of the part that never changes, 64
///     12      4     CRC-32C of that part with this field zero
///     16      4     incompatible flags
///     20      4     compatible flags
///     24     16     the desk's UUID
///     40     16     identity of the machine's start
///     56      8     device and inode of this file, mixed
///
/// From here on words that change while processes look at them, each read and written as a whole:
///
///     64      4     futex word: grows whenever the durable tail moves or the log is poisoned. Its sleepers are told apart by
///                   groups (FUTEX_WAIT_BITSET): bit 31 for who follows, bit `sequence % 31` for who waits for a sequence
///     68      4     poison: the errno of a sync that failed, 0 when all is well
///     72      8     generation: grows when live files are replaced, so that processes read the manifest again
///     80      8     durable tail: the last sequence that is known to be on the disk
///     88      4     lock word: grows when the append lock is given back while somebody waits for it
///     92      4     how many wait for the append lock
///     96      4     process that holds the append lock, 0 when none does
///    100      4     1 while a segment is being rolled
///    104      8     turn: grows with every publication; its lowest bit says which slot below is valid
///    112      8     slot 0: published tail, sequence of the last record
///    120      8     slot 0: where the next record will begin
///    128     16     slot 1, likewise
///    144      8     the last sequence that the `durableBefore` of a later record covers
///    152      4     1 from before a batch is written until it is published
///    156      4     process that syncs for all, 0 when none does
///    160      8     slot 0: check of its two words (see `ControlPage.check`)
///    168      8     slot 1, likewise
///    176      4     how many sleep on the futex word, or are about to
///
/// The page is memory that processes share. It may be removed at any time, and a whole one of an earlier time may be put in
/// its place: whoever takes up with a page and writes looks whether anything stands where its tail is. Nobody may write
/// into it.
enum ControlLayout {
    static let length = 4096
    static let headerLength = 64
    /// Of this file alone. Since 2, a batch that is on its way is flagged: a program that does not know the flag must keep
    /// out, and a page of before is made anew. Since 3, the slots have checks. Since 4, who sleeps on the futex word is counted, and
    /// nobody is woken where none is.
    static let version: UInt16 = 4
    static let magic: UInt64 = 0x4C54_434C_4155_5355  // "USUALCTL"

    static let futex = 64
    static let poison = 68
    static let generation = 72
    static let durable = 80
    static let lockWord = 88
    static let lockWaiters = 92
    static let lockHolder = 96
    static let rolling = 100
    static let turn = 104
    static let slots = 112
    static let covered = 144
    static let appending = 152
    static let syncTurn = 156
    static let checks = 160
    static let sleepers = 176

    /// A page with every word zero.
    static func page(uuid: DeskUUID, boot: [UInt8], identity: FileIdentity) -> [UInt8] {
        var page = [UInt8](repeating: 0, count: length)
        page.withUnsafeMutableBytes { bytes in
            bytes.put(magic, at: 0)
            bytes.put(version, at: 8)
            bytes.put(UInt16(headerLength), at: 10)
            uuid.write(to: bytes, at: 24)
            for (index, byte) in boot.prefix(16).enumerated() { bytes[40 + index] = byte }
            bytes.put(mix(identity), at: 56)
            let header = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<headerLength])
            bytes.put(FormatStamp.checksum(header), at: 12)
        }
        return page
    }

    /// Whether a page, whose stamp holds, belongs to this desk, this start of the machine and this very file. Compatible flags
    /// may be set that this version does not know.
    ///
    /// - Parameter isOfAnyVersion: whether one that an older version of the program made counts too.
    static func isOwn(
        _ page: [UInt8], uuid: DeskUUID, boot: [UInt8], identity: FileIdentity, isOfAnyVersion: Bool = false
    ) -> Bool {
        guard page.count == length else { return false }
        var expected = Self.page(uuid: uuid, boot: boot, identity: identity)[..<headerLength]
        // The checksum of what differs differs.
        for field in [12..<16, 20..<24] + (isOfAnyVersion ? [8..<10] : []) {
            expected.replaceSubrange(field, with: page[field])
        }
        return page[..<headerLength] == expected
    }

    private static func mix(_ identity: FileIdentity) -> UInt64 {
        identity.inode ^ (identity.device << 40 | identity.device >> 24)
    }
}
