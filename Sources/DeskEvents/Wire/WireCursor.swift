import Glibc

/// Steps through the fields of a message that is written as our encoders write it: in order, nothing unknown.
///
/// Anything else sets `isOdd` and is left to the generated messages, which take all that Protocol Buffers allows.
struct WireCursor {
    private let bytes: UnsafeRawBufferPointer
    private var position: Int
    private var end: Int
    /// The tag of the next field; zero at the end.
    private var tag: UInt64 = 0
    /// Whether something came that our encoders do not write.
    private(set) var isOdd = false

    /// Steps through bytes from a position on.
    init(_ bytes: UnsafeRawBufferPointer, from position: Int = 0) {
        self.bytes = bytes
        self.position = position
        end = bytes.count
        step()
    }

    /// Whether all fields were taken, and none was odd.
    var isDone: Bool { tag == 0 && !isOdd }

    /// The number of the next field; zero at the end.
    var field: UInt32 { UInt32(truncatingIfNeeded: tag >> 3) }

    mutating func fail() {
        isOdd = true
        tag = 0
        end = position
    }

    private mutating func step() {
        guard position < end else {
            tag = 0
            return
        }
        guard let next = varint(), next >> 3 != 0, next <= UInt64(UInt32.max) else { return fail() }
        tag = next
    }

    private mutating func varint() -> UInt64? {
        guard position < end else { return nil }
        let first = bytes[position]
        if first < 0x80 {
            position += 1
            return UInt64(first)
        }
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < end, shift < 63 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        // The tenth byte holds the last bit.
        guard position < end, bytes[position] <= 1 else { return nil }
        value |= UInt64(bytes[position]) << 63
        position += 1
        return value
    }

    private mutating func takes(_ field: UInt32, _ kind: WireBuffer.Kind) -> Bool {
        tag == UInt64(field) << 3 | kind.rawValue
    }

    /// The next field, where it is this one: a varint.
    mutating func varint(_ field: UInt32) -> UInt64? {
        guard takes(field, .varint) else { return nil }
        guard let value = varint() else {
            fail()
            return nil
        }
        step()
        return value
    }

    /// The next field, where it is this one: a varint of either sign.
    mutating func zigzag(_ field: UInt32) -> Int64? {
        varint(field).map { Int64(bitPattern: $0 >> 1) ^ -Int64(bitPattern: $0 & 1) }
    }

    /// The next field, where it is this one: eight bytes.
    mutating func fixed64(_ field: UInt32) -> UInt64? {
        guard takes(field, .fixed64) else { return nil }
        guard end - position >= 8 else {
            fail()
            return nil
        }
        let value = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        position += 8
        step()
        return value
    }

    /// The next field, where it is this one: bytes of a length.
    mutating func delimited(_ field: UInt32) -> UnsafeRawBufferPointer? {
        guard takes(field, .delimited) else { return nil }
        guard let count = varint(), count <= UInt64(end - position) else {
            fail()
            return nil
        }
        let content = UnsafeRawBufferPointer(rebasing: bytes[position..<position + Int(count)])
        position += Int(count)
        step()
        return content
    }

    /// The next field, where it is this one: a text, which is UTF-8.
    mutating func text(_ field: UInt32) -> String? {
        guard let content = delimited(field) else { return nil }
        // `String(validating:)` looks up types at run time, which takes longer than all the rest of a text; this one
        // mends what is no UTF-8, and so changes it.
        let text = String(decoding: content.bindMemory(to: UInt8.self), as: UTF8.self)
        let isUnchanged = text.utf8.withContiguousStorageIfAvailable { bytes in
            guard bytes.count == content.count, let one = bytes.baseAddress, let other = content.baseAddress else {
                return content.isEmpty && bytes.isEmpty
            }
            return memcmp(one, other, bytes.count) == 0
        }
        guard isUnchanged == true else {
            fail()
            return nil
        }
        return text
    }
}
