import SwiftProtobuf

/// The body of an event that this program does not understand: its field's number and its bytes.
struct UnknownBody {
    /// The lowest number that a body's field has.
    static let firstNumber = 16

    var number: Int
    var bytes: [UInt8]

    init(number: Int, bytes: [UInt8]) {
        self.number = number
        self.bytes = bytes
    }

    /// The first field of a body's number and kind among fields that the schema does not know, if any.
    init?(in fields: UnknownStorage) {
        var reader = WireReader(Array(fields.data))
        while let (number, content) = reader.next() {
            guard number >= Self.firstNumber, number <= Int(UInt16.max), let content else { continue }
            self.init(number: number, bytes: content)
            return
        }
        return nil
    }

    /// The bytes of a known message with a word that this program does not know.
    init?(_ body: PBEvent.OneOf_Body) {
        var message = PBEvent()
        message.body = body
        guard let bytes: [UInt8] = try? message.serializedBytes() else { return nil }
        var reader = WireReader(bytes)
        guard let (number, content) = reader.next(), let content else { return nil }
        self.init(number: number, bytes: content)
    }

    /// The whole field: tag, length and bytes.
    var field: [UInt8] {
        WireReader.varint(UInt64(number) << 3 | 2) + WireReader.varint(UInt64(bytes.count)) + bytes
    }
}

/// Steps through the fields of a message without knowing them.
private struct WireReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next field: its number, and its bytes where it has a length; nil at the end or at what is no field.
    mutating func next() -> (number: Int, content: [UInt8]?)? {
        guard let tag = varint(), let number = Int(exactly: tag >> 3) else { return nil }
        switch tag & 7 {
        case 0: return varint() == nil ? nil : (number, nil)
        case 1: return take(8) == nil ? nil : (number, nil)
        case 2:
            guard let count = varint(), let content = take(count) else { return nil }
            return (number, Array(content))
        case 5: return take(4) == nil ? nil : (number, nil)
        // Groups (3, 4) are of an older Protocol Buffers and no program of ours writes them.
        default: return nil
        }
    }

    private mutating func take(_ count: UInt64) -> ArraySlice<UInt8>? {
        guard count <= UInt64(bytes.count - position) else { return nil }
        defer { position += Int(count) }
        return bytes[position..<position + Int(count)]
    }

    private mutating func varint() -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            guard position < bytes.count else { return nil }
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << UInt64(shift)
            if byte < 0x80 { return value }
        }
        return nil
    }

    static func varint(_ value: UInt64) -> [UInt8] {
        var rest = value
        var bytes: [UInt8] = []
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        return bytes + [UInt8(rest)]
    }
}
