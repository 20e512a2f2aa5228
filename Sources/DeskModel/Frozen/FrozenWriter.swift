/// Writes things as bytes, one behind the other.
struct FrozenWriter: FrozenCoder {
    /// What was written.
    private(set) var bytes: [UInt8] = []

    var isWriting: Bool { true }

    /// Begins anew, keeping the room.
    mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    mutating func code(_ value: inout UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func codeFixed(_ value: inout Int64) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func code(_ value: inout String) {
        var length = UInt64(value.utf8.count)
        code(&length)
        bytes.append(contentsOf: value.utf8)
    }

    mutating func codeCount(_ count: Int) -> Int {
        var number = UInt64(count)
        code(&number)
        return count
    }

    mutating func codePresence(_ isPresent: Bool) -> Bool {
        bytes.append(isPresent ? 1 : 0)
        return isPresent
    }
}
