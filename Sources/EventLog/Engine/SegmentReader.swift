import Glibc

/// Walks the records of one segment. Sealed segments that are read in order are read from a mapping; the active one with
/// `pread`, because a page that fails to be read must be an error and not a signal.
///
/// What it hands out is valid until the next call.
struct SegmentReader: ~Copyable {
    /// What stands at an offset.
    enum Step {
        case record(RecordHeader, payload: UnsafeRawBufferPointer)
        /// The header is whole, so its length holds, and the payload is not.
        case badPayload(RecordHeader)
        case badHeader
        /// Zeros, or less room than a header needs.
        case blank
    }

    static let windowLength = 256 << 10

    let segment: SegmentFile
    private let seed: RecordSeed
    private let system: any LogSystem
    private let mapped: UnsafeRawBufferPointer?
    private var window: UnsafeMutableRawBufferPointer
    private var windowOffset = 0
    private var windowCount = 0
    private let firstWindow: Int
    private let laterWindow: Int
    private let passesBadBlocks: Bool

    /// - Parameters:
    ///   - isMapped: reads from a mapping of the whole file. Only a sealed segment, and where all of it may be read: what
    ///     is mapped counts as this process's memory.
    ///   - firstWindow: bytes to read at first; small where little is expected.
    ///   - laterWindow: bytes to read at a time from then on.
    ///   - passesBadBlocks: what the disk cannot read any more reads as zeros, and is no error.
    init(
        _ segment: SegmentFile, isMapped: Bool = false, seed: RecordSeed, system: any LogSystem,
        firstWindow: Int = SegmentReader.windowLength, laterWindow: Int = SegmentReader.windowLength,
        passesBadBlocks: Bool = false
    ) {
        self.segment = segment
        self.seed = seed
        self.system = system
        self.firstWindow = firstWindow
        self.laterWindow = laterWindow
        self.passesBadBlocks = passesBadBlocks
        mapped = isMapped ? segment.mapped() : nil
        window = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    }

    deinit { window.deallocate() }

    /// Where the readable part of the segment ends.
    var end: Int { segment.readableLength }

    func position(_ offset: Int) -> RecordPosition {
        RecordPosition(segment: segment.number, offset: UInt32(offset))
    }

    /// What stands at `offset`.
    mutating func step(at offset: Int) throws(EventLogError) -> Step {
        guard let bytes = try bytes(at: offset, count: RecordHeader.length) else {
            return segment.length < segment.header.capacity && offset < Int(segment.header.capacity)
                ? .badHeader : .blank
        }
        guard let header = RecordHeader(bytes, at: position(offset), seed: seed) else {
            return bytes.allSatisfy { $0 == 0 } ? .blank : .badHeader
        }
        let length = Int(header.payloadLength)
        guard let payload = try self.bytes(at: offset + RecordHeader.length, count: length),
            seed.checksum(of: payload, at: position(offset)) == header.payloadChecksum
        else { return .badPayload(header) }
        return .record(header, payload: payload)
    }

    /// The first offset from `offset` on where a whole header stands, and the header. O(bytes).
    mutating func nextHeader(from offset: Int) throws(EventLogError) -> (offset: Int, header: RecordHeader)? {
        var offset = (offset + RecordHeader.alignment - 1) & ~(RecordHeader.alignment - 1)
        while let bytes = try bytes(at: offset, count: RecordHeader.length) {
            // Free space is by far the most common, and two checksums are both zero once in 2^64 records.
            if bytes.integer(at: 0, as: UInt64.self) != 0,
                let header = RecordHeader(bytes, at: position(offset), seed: seed)
            {
                return (offset, header)
            }
            offset += RecordHeader.alignment
        }
        return nil
    }

    /// The offset behind the last byte from `offset` on that is not zero; nil when all are. O(bytes).
    mutating func endOfContent(from offset: Int) throws(EventLogError) -> Int? {
        var found: Int?
        var next = offset
        while next < end {
            let count = min(64 << 10, end - next)
            guard let bytes = try bytes(at: next, count: count) else { break }
            if let last = bytes.lastIndex(where: { $0 != 0 }) { found = next + last + 1 }
            next += count
        }
        return found
    }

    /// `count` bytes at `offset`; nil when the file ends before.
    mutating func bytes(at offset: Int, count: Int) throws(EventLogError) -> UnsafeRawBufferPointer? {
        guard offset + count <= end else { return nil }
        if let mapped { return UnsafeRawBufferPointer(rebasing: mapped[offset..<(offset + count)]) }
        if offset < windowOffset || offset + count > windowOffset + windowCount {
            try refill(at: offset, count: count)
            guard count <= windowCount else { return nil }
        }
        let start = offset - windowOffset
        return UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(window)[start..<(start + count)])
    }

    private mutating func refill(at offset: Int, count: Int) throws(EventLogError) {
        let wanted = min(max(count, window.count == 0 ? firstWindow : laterWindow), end - offset)
        if window.count < wanted {
            window.deallocate()
            window = .allocate(byteCount: wanted, alignment: 16)
        }
        windowCount = 0
        let place = UnsafeMutableRawBufferPointer(rebasing: window[..<wanted])
        var read = system.read(segment.descriptor, into: place, at: UInt64(offset))
        if read == Int(-EIO), passesBadBlocks { read = readAround(place, at: offset) }
        guard read >= 0 else { throw EventLogError(Int32(-read), segment.path, doing: "read") }
        windowOffset = offset
        windowCount = read
    }

    /// Reads block by block, and takes zeros for those that the disk cannot read. Bytes up to the end of the file.
    private func readAround(_ place: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
        let block = 4096
        var done = 0
        while done < place.count {
            let count = min(block - (offset + done) % block, place.count - done)
            let piece = UnsafeMutableRawBufferPointer(rebasing: place[done..<(done + count)])
            let read = system.read(segment.descriptor, into: piece, at: UInt64(offset + done))
            if read < 0 {
                piece.initializeMemory(as: UInt8.self, repeating: 0)
                done += count
            } else {
                done += read
                if read < count { break }
            }
        }
        return done
    }
}
