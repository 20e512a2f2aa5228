import DeskModel

/// A text that can be found, as the index knows it. It is named by the sequence of the event that told it.
public struct SearchDocument: Hashable, Sendable {
    /// What a text is of.
    public enum Kind: UInt8, Sendable {
        /// The subject of a ticket; its number is the ticket's.
        case subject = 1
        /// A message or internal note on a ticket; its number is the message's.
        case message = 2
        /// A note on a customer; its number is the note's.
        case note = 3
    }

    /// What it is of.
    public var kind: Kind
    /// The number of the ticket, message or note.
    public var number: UInt64
    /// When it was written, to the minute.
    public var at: Timestamp

    /// A text.
    public init(kind: Kind, number: UInt64, at: Timestamp) {
        self.kind = kind
        self.number = number
        self.at = at
    }
}

/// A text with its length, and how the two are kept.
///
/// Four bytes of minutes since 1970, least significant first, two bytes of its words, as far as they go, one byte of its
/// kind, then its number in as many bytes as it takes.
struct IndexedDocument {
    var document: SearchDocument
    /// How many words it has, at most 65,535.
    var length: Int

    private static let headLength = 7

    var bytes: [UInt8] {
        let minutes = Self.minutes(document.at)
        var bytes: [UInt8] = []
        withUnsafeBytes(of: minutes.littleEndian) { bytes += $0 }
        withUnsafeBytes(of: UInt16(clamping: length).littleEndian) { bytes += $0 }
        bytes.append(document.kind.rawValue)
        var rest = document.number
        while rest > 0 {
            bytes.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
        return bytes
    }

    /// A text as it is kept: its time to the minute.
    init(_ document: SearchDocument, length: Int) {
        self.document = document
        self.document.at = Timestamp(seconds: Int64(Self.minutes(document.at)) * 60)
        self.length = min(length, Int(UInt16.max))
    }

    private static func minutes(_ time: Timestamp) -> UInt32 { UInt32(clamping: time.seconds / 60) }

    /// The text in these bytes; nil where they are none.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count > Self.headLength, bytes.count <= Self.headLength + 8,
            let kind = SearchDocument.Kind(rawValue: bytes[6])
        else { return nil }
        let minutes = UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
        length = Int(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt16.self)))
        var number: UInt64 = 0
        for byte in bytes[Self.headLength...].reversed() { number = number << 8 | UInt64(byte) }
        document = SearchDocument(kind: kind, number: number, at: Timestamp(seconds: Int64(minutes) * 60))
    }
}
