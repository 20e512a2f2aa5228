/// Reads what a `FrozenWriter` wrote, out of memory that stays where it is meanwhile.
///
/// Bytes that say something else than a writer would are no fault of the caller's: they read as blanks, and `isBroken`
/// tells so. It never reads outside of what it was given, and makes no list longer than the bytes that are left.
struct FrozenReader: FrozenCoder {
    private let bytes: UnsafeRawBufferPointer
    private var place = 0
    /// Whether anything was not as written.
    private(set) var isBroken = false

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isWriting: Bool { false }

    /// Whether all of it was read, and all as written.
    var isDone: Bool { !isBroken && place == bytes.count }

    mutating func code(_ value: inout UInt64) {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while place < bytes.count, shift < 64 {
            let byte = bytes[place]
            place += 1
            result |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 {
                value = result
                return
            }
            shift += 7
        }
        value = fail(0)
    }

    mutating func codeFixed(_ value: inout Int64) {
        guard bytes.count - place >= 8 else {
            value = fail(0)
            return
        }
        value = Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Int64.self))
        place += 8
    }

    mutating func code(_ value: inout String) {
        var length: UInt64 = 0
        code(&length)
        guard let count = Int(exactly: length), count <= bytes.count - place else {
            value = fail("")
            return
        }
        value = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[place..<place + count]), as: UTF8.self)
        place += count
    }

    mutating func codeCount(_ count: Int) -> Int {
        var number: UInt64 = 0
        code(&number)
        guard let count = Int(exactly: number), count <= bytes.count - place else { return fail(0) }
        return count
    }

    mutating func codePresence(_ isPresent: Bool) -> Bool {
        guard place < bytes.count, bytes[place] <= 1 else { return fail(false) }
        place += 1
        return bytes[place - 1] == 1
    }

    /// Nothing after a fault is believed.
    private mutating func fail<Value>(_ blank: Value) -> Value {
        isBroken = true
        place = bytes.count
        return blank
    }
}
