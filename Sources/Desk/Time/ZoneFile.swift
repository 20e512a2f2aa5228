import Glibc

/// Reads the files in which a system keeps time zones (RFC 8536), version 2 and later.
///
/// A file holds a block of 32-bit times, skipped, and one of 64-bit times, read: after a header of 44 bytes (magic,
/// version, six counts) the instants of changes, for each the number of a type, and the types: four bytes of offset,
/// one for daylight saving, one that names it. Behind it, between two line feeds, stands the rule for the years that come
/// after (`ZoneRule`).
enum ZoneFile {
    /// The bytes of a file, at most 64 KiB; nil where it cannot be read.
    static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        var count = 0
        while count < bytes.count {
            let more = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
            }
            guard more >= 0 else { return nil }
            if more == 0 { break }
            count += more
        }
        return Array(bytes.prefix(count))
    }
}

extension LocalZone {
    /// The zone that a zone file tells; nil where the bytes are none.
    init?(zoneFile bytes: [UInt8]) {
        guard let first = ZoneHeader(bytes, at: 0), first.version >= UInt8(ascii: "2"),
            let header = ZoneHeader(bytes, at: first.end(timeSize: 4))
        else { return nil }
        let times = header.start + ZoneHeader.length
        let numbers = times + 8 * header.timeCount
        let types = numbers + header.timeCount
        guard header.end(timeSize: 8) <= bytes.count, header.typeCount > 0 else { return nil }
        func offset(_ type: Int) -> Int? {
            guard type < header.typeCount else { return nil }
            return Int(Int32(truncatingIfNeeded: ZoneHeader.number(bytes, at: types + 6 * type, size: 4)))
        }
        guard let initial = offset(0) else { return nil }
        var periods = [Period(start: .min, offset: initial)]
        for index in 0..<header.timeCount {
            guard let offset = offset(Int(bytes[numbers + index])) else { return nil }
            let start = ZoneHeader.number(bytes, at: times + 8 * index, size: 8)
            guard periods.count == 1 || start > periods[periods.count - 1].start else { return nil }
            periods.append(Period(start: start, offset: offset))
        }
        let end = header.end(timeSize: 8)
        if end < bytes.count, bytes[end] == UInt8(ascii: "\n") {
            let text = bytes[(end + 1)...].prefix { $0 != UInt8(ascii: "\n") }
            if let rule = ZoneRule(String(decoding: text, as: UTF8.self)) { rule.extend(&periods) }
        }
        self.init(periods: periods)
    }
}

/// The header of one of the two blocks of a zone file.
private struct ZoneHeader {
    static let length = 44

    let start: Int
    let version: UInt8
    let timeCount: Int
    let typeCount: Int
    private let rest: Int
    private let leapCount: Int

    init?(_ bytes: [UInt8], at start: Int) {
        guard start >= 0, start + Self.length <= bytes.count, bytes[start..<start + 4].elementsEqual("TZif".utf8) else {
            return nil
        }
        func count(_ place: Int) -> Int { Int(Self.number(bytes, at: start + 20 + 4 * place, size: 4)) & 0xFFFF_FFFF }
        self.start = start
        version = bytes[start + 4]
        rest = count(0) + count(1) + count(5)
        leapCount = count(2)
        timeCount = count(3)
        typeCount = count(4)
    }

    /// Where the block ends whose times take so many bytes each.
    func end(timeSize: Int) -> Int {
        start + Self.length + timeCount * (timeSize + 1) + typeCount * 6 + leapCount * (timeSize + 4) + rest
    }

    /// A big-endian number.
    static func number(_ bytes: [UInt8], at place: Int, size: Int) -> Int64 {
        var value: Int64 = 0
        for byte in bytes[place..<place + size] { value = value << 8 | Int64(byte) }
        return size == 4 ? Int64(Int32(truncatingIfNeeded: value)) : value
    }
}
