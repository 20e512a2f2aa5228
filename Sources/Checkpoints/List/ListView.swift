/// One layer's list of a key.
struct ListView {
    private let section: Section
    private let columns: Int
    /// Of the value in the content.
    private let start: Int
    private let end: Int
    private let flags: UInt8
    let count: Int
    /// Where in the content the directory of a long list begins, and the chunk of a short one.
    private let directory: Int

    init(_ place: (offset: Int, length: Int), columns: Int, in section: Section)
        throws(CheckpointDamage)
    {
        self.section = section
        self.columns = columns
        start = place.offset
        end = place.offset + place.length
        guard place.length >= 2 else { throw section.damage(at: place.offset) }
        let first = try section.unsafeBytes(at: start, count: 2)
        flags = first[0]
        guard flags & ListCodec.isLong != 0 else {
            count = Int(first[1])
            directory = start + 2
            guard count <= ListCodec.chunkCount else { throw section.damage(at: start) }
            return
        }
        guard place.length >= 9 else { throw section.damage(at: start) }
        let length: UInt64 = try section.unsafeBytes(at: end - 8, count: 8).integer(at: 0)
        let chunks = (length &+ UInt64(ListCodec.chunkCount - 1)) / UInt64(ListCodec.chunkCount)
        // An entry takes a byte at least.
        guard length > ListCodec.chunkCount, length <= UInt64(place.length),
            chunks * 8 <= UInt64(place.length - 9)
        else { throw section.damage(at: end) }
        count = Int(length)
        directory = end - 8 - Int(chunks) * 8
    }

    var replaces: Bool { flags & ListCodec.replaces != 0 }

    /// Hands over the entries in `range`, which lies inside, in order; false when `body` returned false.
    func scan(
        in range: Range<Int>, _ body: (ListEntry) throws(CheckpointDamage) -> Bool
    ) throws(CheckpointDamage) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let chunk = index / ListCodec.chunkCount
            let first = chunk * ListCodec.chunkCount
            let bytes = try self.bytes(of: chunk)
            var offset = 0
            var entry = ListEntry()
            for position in first..<min(first + ListCodec.chunkCount, range.upperBound) {
                guard let next = ListCodec.read(bytes, at: &offset, after: entry, columns: columns) else {
                    throw section.damage(at: start)
                }
                entry = next
                if position < index { continue }
                guard try body(entry) else { return false }
            }
            index = first + ListCodec.chunkCount
        }
        return true
    }

    /// Chunks of it.
    var chunkCount: Int { (count + ListCodec.chunkCount - 1) / ListCodec.chunkCount }

    /// The first number of a chunk's first entry.
    func firstNumber(of chunk: Int) throws(CheckpointDamage) -> UInt64 {
        var chunkStart = directory
        var behind = end
        if flags & ListCodec.isLong != 0 {
            chunkStart = try self.start(of: chunk)
            behind = directory
            guard chunkStart > start, chunkStart < behind else { throw section.damage(at: directory) }
        }
        let bytes = try section.unsafeBytes(at: chunkStart, count: min(ListCodec.varintLimit, behind - chunkStart))
        var offset = 0
        guard let number = ListCodec.difference(bytes, at: &offset) else { throw section.damage(at: start) }
        return number
    }

    /// Asks the processor for where a chunk begins, and for the beginning of another one of which that is there already.
    @inline(__always)
    func prefetch(directoryOf chunk: Int, chunk known: Int) {
        guard flags & ListCodec.isLong != 0 else { return }
        section.prefetch(at: directory &+ chunk &* 8)
        section.prefetch(at: start &+ Int(truncatingIfNeeded: section.unverifiedInteger(at: directory &+ known &* 8)))
    }

    /// That the list is not as its writer leaves it.
    func damage() -> CheckpointDamage { section.damage(at: start) }

    /// The bytes from a chunk's first on, to its end at least.
    func bytes(of chunk: Int) throws(CheckpointDamage) -> UnsafeRawBufferPointer {
        guard flags & ListCodec.isLong != 0 else {
            return try section.unsafeBytes(at: directory, count: end - directory)
        }
        let chunkStart = try self.start(of: chunk)
        let chunkEnd = chunk + 1 < chunkCount ? try self.start(of: chunk + 1) : directory
        guard chunkStart > start, chunkStart < chunkEnd, chunkEnd <= directory else {
            throw section.damage(at: directory)
        }
        return try section.unsafeBytes(at: chunkStart, count: chunkEnd - chunkStart)
    }

    private func start(of chunk: Int) throws(CheckpointDamage) -> Int {
        let offset: UInt64 = try section.unsafeBytes(at: directory + chunk * 8, count: 8).integer(at: 0)
        return start &+ Int(truncatingIfNeeded: offset)
    }
}
