/// Fields of Protocol Buffers, appended one after the other.
struct WireBuffer {
    /// The wire types that the schema uses.
    enum Kind: UInt64 {
        case varint = 0
        case fixed64 = 1
        case delimited = 2
    }

    private(set) var bytes: [UInt8] = []

    init(reserving capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func tag(_ field: UInt32, _ kind: Kind) { varint(UInt64(field) << 3 | kind.rawValue) }

    mutating func varint(_ value: UInt64) {
        if value < 0x80 { return bytes.append(UInt8(truncatingIfNeeded: value)) }
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Small magnitudes of either sign as small numbers (sint64).
    static func zigzag(_ value: Int64) -> UInt64 { UInt64(bitPattern: value << 1 ^ value >> 63) }

    mutating func zigzag(_ value: Int64) { varint(Self.zigzag(value)) }

    mutating func fixed64(_ field: UInt32, _ value: UInt64) {
        tag(field, .fixed64)
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0.bindMemory(to: UInt8.self)) }
    }

    mutating func text(_ field: UInt32, _ text: String) {
        tag(field, .delimited)
        varint(UInt64(text.utf8.count))
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// A text that is left out when it is empty.
    mutating func implicitText(_ field: UInt32, _ text: String) {
        if !text.isEmpty { self.text(field, text) }
    }

    /// How many bytes a varint takes.
    static func length(ofVarint value: UInt64) -> Int { (64 - (value | 1).leadingZeroBitCount + 6) / 7 }

    /// How many bytes a text takes that is left out when it is empty, and whose field's number is below 16.
    static func length(ofImplicitText text: String) -> Int {
        let count = text.utf8.count
        return count == 0 ? 0 : 1 + length(ofVarint: UInt64(count)) + count
    }

    /// Fields that were written elsewhere.
    mutating func append(_ other: WireBuffer) { bytes.append(contentsOf: other.bytes) }

    /// A message or a packed list.
    mutating func delimited(_ field: UInt32, _ content: [UInt8]) {
        tag(field, .delimited)
        varint(UInt64(content.count))
        bytes.append(contentsOf: content)
    }
}
