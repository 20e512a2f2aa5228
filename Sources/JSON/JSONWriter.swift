/// Writes compact JSON piece by piece to a buffer of bytes: one value, or one a line.
///
/// Strings keep every visible character as it is; what could control a terminal or hide in a text is escaped (see
/// `InvisibleScalars`). A call that would make the text no JSON is a mistake of the caller and stops the program.
public struct JSONWriter {
    /// What has been written so far. Constant time.
    public var bytes: ArraySlice<UInt8> { room[..<count] }
    /// How many bytes have been written so far.
    public private(set) var count = 0
    /// Whether members of trees and views are written in the order of their keys' UTF-8, for hashing.
    public let isCanonical: Bool

    /// What has been written, and behind it room for more: writing into it is cheaper than appending.
    private var room: [UInt8]
    /// The closing bracket of each open object and array.
    private var open: [UInt8] = []
    private var needsComma = false
    private var hasKey = false

    /// Makes an empty writer.
    public init(canonical: Bool = false, reserving capacity: Int = 0) {
        isCanonical = canonical
        room = [UInt8](repeating: 0, count: capacity)
    }

    /// Empties the buffer and keeps its room.
    public mutating func removeAll() {
        count = 0
        open.removeAll(keepingCapacity: true)
        needsComma = false
        hasKey = false
    }

    /// Opens an object.
    public mutating func beginObject() { begin(UInt8(ascii: "{"), closing: UInt8(ascii: "}")) }

    /// Closes the object opened last.
    public mutating func endObject() { end(UInt8(ascii: "}")) }

    /// Opens an array.
    public mutating func beginArray() { begin(UInt8(ascii: "["), closing: UInt8(ascii: "]")) }

    /// Closes the array opened last.
    public mutating func endArray() { end(UInt8(ascii: "]")) }

    /// Writes the key of the next member.
    public mutating func key(_ key: String) {
        separateKey()
        append(string: key, isKey: true)
    }

    /// Writes a string.
    public mutating func write(_ text: String) {
        separate()
        append(string: text)
    }

    /// Writes a string of plain ASCII, such as a time; the caller vouches for it.
    public mutating func write(ascii text: UnsafeRawBufferPointer) {
        separate()
        appendQuoted(text, isKey: false)
    }

    /// Writes a whole number.
    public mutating func write(_ integer: Int64) {
        separate()
        append(integer)
    }

    /// Writes a whole number.
    public mutating func write(_ integer: Int) { write(Int64(integer)) }

    /// Writes a double in its shortest form; `null` when it is not finite, for which JSON has no word.
    public mutating func write(_ double: Double) {
        guard double.isFinite else { return writeNull() }
        separate()
        append(plain: shortest(double))
    }

    /// Writes true or false.
    public mutating func write(_ flag: Bool) {
        separate()
        append(plain: flag ? "true" : "false")
    }

    /// Writes null.
    public mutating func writeNull() {
        separate()
        append(plain: "null")
    }

    /// Writes a number as it is.
    public mutating func write(_ number: JSONNumber) {
        separate()
        append(plain: number.literal)
    }

    /// Ends a line of JSON Lines: the next value may follow.
    public mutating func endLine() {
        precondition(open.isEmpty && needsComma, "a line ends after one whole value")
        put(UInt8(ascii: "\n"))
        needsComma = false
    }

    /// Writes a value that is JSON already, byte for byte; the caller vouches for it.
    public mutating func write(verbatim json: UnsafeRawBufferPointer) {
        precondition(!json.isEmpty, "a verbatim value has bytes")
        separate()
        append(json, from: 0, to: json.count)
    }

    // MARK: Room

    private mutating func makeRoom(for more: Int) {
        if room.count - count < more { grow(by: more) }
    }

    /// At least twice as much as before: a byte is moved twice on average.
    private mutating func grow(by more: Int) {
        room.append(contentsOf: repeatElement(0, count: max(more, room.count, 128)))
    }

    private mutating func put(_ byte: UInt8) {
        makeRoom(for: 1)
        room[count] = byte
        count += 1
    }

    private mutating func append(plain text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0), from: 0, to: $0.count) }
    }

    // MARK: Structure

    private mutating func begin(_ bracket: UInt8, closing: UInt8) {
        separate()
        put(bracket)
        open.append(closing)
        needsComma = false
    }

    private mutating func end(_ bracket: UInt8) {
        precondition(open.popLast() == bracket && !hasKey, "the bracket that closes belongs to the one opened last")
        put(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if hasKey {
            hasKey = false
        } else {
            precondition(open.last != UInt8(ascii: "}"), "a value in an object has a key")
            precondition(!open.isEmpty || !needsComma, "a text holds one value")
            if needsComma { put(UInt8(ascii: ",")) }
        }
        needsComma = true
    }

    private mutating func separateKey() {
        precondition(open.last == UInt8(ascii: "}") && !hasKey, "a key stands in an object, before its value")
        if needsComma { put(UInt8(ascii: ",")) }
        hasKey = true
    }

    // MARK: Scalars

    private mutating func append(_ integer: Int64) {
        if (0...9).contains(integer) {
            put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: integer))
        } else {
            append(plain: String(integer))
        }
    }

    private mutating func append(string text: String, isKey: Bool = false) {
        var text = text
        text.withUTF8 { append(quoting: UnsafeRawBufferPointer($0), isKey: isKey) }
    }

    /// Writes UTF-8 that is known to be well formed as a string, and behind a key its colon.
    mutating func append(quoting utf8: UnsafeRawBufferPointer, isKey: Bool = false) {
        if areAllPlain(utf8) { return appendQuoted(utf8, isKey: isKey) }
        appendEscaping(utf8)
        if isKey { put(UInt8(ascii: ":")) }
    }

    /// Writes a text in which nothing is escaped: nearly every key, id and name.
    private mutating func appendQuoted(_ utf8: UnsafeRawBufferPointer, isKey: Bool) {
        let length = utf8.count
        makeRoom(for: length + 3)
        let start = count
        room.withUnsafeMutableBytes { room in
            room[start] = UInt8(ascii: "\"")
            UnsafeMutableRawBufferPointer(rebasing: room[(start + 1)...]).copyMemory(from: utf8)
            room[start + 1 + length] = UInt8(ascii: "\"")
            if isKey { room[start + 2 + length] = UInt8(ascii: ":") }
        }
        count = start + length + (isKey ? 3 : 2)
    }

    private mutating func appendEscaping(_ utf8: UnsafeRawBufferPointer) {
        put(UInt8(ascii: "\""))
        var written = 0
        var place = 0
        while place < utf8.count {
            // Eight bytes at a time, as most texts have nothing else for long.
            while place + 8 <= utf8.count, areAllPlain(utf8.loadUnaligned(fromByteOffset: place, as: UInt64.self)) {
                place += 8
            }
            guard place < utf8.count else { break }
            let byte = utf8[place]
            if isPlain(byte) {
                place += 1
                continue
            }
            let (scalar, length) = decode(utf8, at: place)
            if byte >= 0x80, !InvisibleScalars.contains(scalar) {
                place += length
                continue
            }
            append(utf8, from: written, to: place)
            escape(scalar)
            place += length
            written = place
        }
        append(utf8, from: written, to: utf8.count)
        put(UInt8(ascii: "\""))
    }

    private mutating func append(_ utf8: UnsafeRawBufferPointer, from start: Int, to end: Int) {
        guard start < end else { return }
        let length = end - start
        makeRoom(for: length)
        let place = count
        room.withUnsafeMutableBytes { room in
            UnsafeMutableRawBufferPointer(rebasing: room[place...]).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: utf8[start..<end]))
        }
        count = place + length
    }

    mutating func writeQuoted(_ utf8: UnsafeRawBufferPointer) {
        separate()
        append(quoting: utf8)
    }

    mutating func key(quoting utf8: UnsafeRawBufferPointer) {
        separateKey()
        append(quoting: utf8, isKey: true)
    }

    private mutating func escape(_ scalar: UInt32) {
        switch scalar {
        case 0x22: put(0x5C, 0x22)
        case 0x5C: put(0x5C, 0x5C)
        case 0x08: put(0x5C, UInt8(ascii: "b"))
        case 0x09: put(0x5C, UInt8(ascii: "t"))
        case 0x0A: put(0x5C, UInt8(ascii: "n"))
        case 0x0C: put(0x5C, UInt8(ascii: "f"))
        case 0x0D: put(0x5C, UInt8(ascii: "r"))
        case 0x10000...:
            let rest = scalar - 0x10000
            escape(unit: 0xD800 + rest >> 10)
            escape(unit: 0xDC00 + rest & 0x3FF)
        default: escape(unit: scalar)
        }
    }

    private mutating func put(_ first: UInt8, _ second: UInt8) {
        put(first)
        put(second)
    }

    private mutating func escape(unit: UInt32) {
        put(0x5C)
        put(UInt8(ascii: "u"))
        for shift in [12, 8, 4, 0] as [UInt32] {
            let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
            put(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
}

/// Whether a byte begins no scalar that is escaped.
@inline(__always)
private func isPlain(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return !leadsToInvisible(byte) }
    return byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
}

/// Whether eight bytes are ASCII and none of them is escaped: neither control, quote, backslash nor DEL.
///
/// A byte below a bound borrows from its upper bit when the bound is taken away; with no upper bit set before, all
/// borrows are told apart from bytes that were there (Mycroft's test for zero bytes).
@inline(__always)
private func areAllPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let uppers: UInt64 = 0x8080_8080_8080_8080
    let quotes = word ^ (ones &* 0x22)
    let backslashes = word ^ (ones &* 0x5C)
    let deletes = word ^ (ones &* 0x7F)
    let odd = word | (word &- ones &* 0x20) | (quotes &- ones) | (backslashes &- ones) | (deletes &- ones)
    return odd & uppers == 0
}

/// Whether a text is ASCII without anything that is escaped. Linear, eight bytes at a time; its end overlaps what is before.
@inline(__always)
private func areAllPlain(_ utf8: UnsafeRawBufferPointer) -> Bool {
    let count = utf8.count
    if count >= 8 {
        var place = 0
        while place + 8 <= count {
            guard areAllPlain(utf8.loadUnaligned(fromByteOffset: place, as: UInt64.self)) else { return false }
            place += 8
        }
        return place == count || areAllPlain(utf8.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
    }
    if count >= 4 {
        let head = UInt64(utf8.loadUnaligned(as: UInt32.self))
        let end = UInt64(utf8.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
        return areAllPlain(head | end << 32)
    }
    for byte in utf8 where byte >= 0x80 || !isPlain(byte) { return false }
    return true
}

/// Whether a byte of a sequence may begin one that is escaped: continuation bytes and most leads never do.
@inline(__always)
private func leadsToInvisible(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xD8, 0xDB, 0xDC, 0xE0, 0xE1, 0xE2, 0xEF, 0xF0, 0xF3: true
    default: false
    }
}

/// The scalar of a well-formed sequence and its length in bytes.
private func decode(_ utf8: UnsafeRawBufferPointer, at place: Int) -> (scalar: UInt32, length: Int) {
    func more(_ distance: Int) -> UInt32 { UInt32(utf8[place + distance] & 0x3F) }
    let lead = UInt32(utf8[place])
    switch lead {
    case ..<0x80: return (lead, 1)
    case ..<0xE0: return ((lead & 0x1F) << 6 | more(1), 2)
    case ..<0xF0: return ((lead & 0xF) << 12 | more(1) << 6 | more(2), 3)
    default: return ((lead & 0x7) << 18 | more(1) << 12 | more(2) << 6 | more(3), 4)
    }
}
