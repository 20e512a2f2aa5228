/// The list of a key whose first numbers ascend, from layer to layer too: places in a text, say, in their order.
///
/// A stretch of it is found by halves among its chunks and read from there: O(log n + 64 + what is read) a layer.
public struct SortedList: Sendable {
    // Oldest first.
    private let parts: [ListView]
    private let columns: Int
    /// How many entries it has.
    public let count: Int

    init(_ parts: [ListView], columns: Int) {
        self.parts = parts
        self.columns = columns
        count = parts.reduce(0) { $0 + $1.count }
    }

    /// Appends the first numbers of the entries for which they lie in `range`, ascending.
    public func append(in range: Range<UInt64>, to numbers: inout [UInt64]) throws(CheckpointDamage) {
        let room = UnsafeMutablePointer<UInt64>.allocate(capacity: ListCodec.chunkCount)
        defer { room.deallocate() }
        for part in parts where part.count > 0 {
            var chunk = try lastChunk(beginningBy: range.lowerBound, in: part)
            while chunk < part.chunkCount {
                var chunkNumbers = try part.numbers(of: chunk, columns: columns, in: room)
                let found = try chunkNumbers.all()
                chunk += 1
                let first = found.firstIndex { $0 >= range.lowerBound } ?? found.endIndex
                if let last = found.last, last < range.upperBound {
                    numbers.append(contentsOf: found[first...])
                } else {
                    numbers.append(contentsOf: found[first...].prefix { $0 < range.upperBound })
                    break
                }
            }
        }
    }

    /// Appends the first numbers of the entries that lie in any of some stretches of one width, each named by where it
    /// starts; the starts ascend and the stretches do not overlap.
    ///
    /// A chunk is read once at most, and only where a stretch may lie in it: O(stretches × (log n + 64)) a layer, and never
    /// more than reading all that lies between the first and the last.
    public func append(
        inStretches starts: [UInt64], width: UInt64, to places: inout [UInt64]
    ) throws(CheckpointDamage) {
        guard !starts.isEmpty else { return }
        let room = UnsafeMutablePointer<UInt64>.allocate(capacity: ListCodec.chunkCount)
        defer { room.deallocate() }
        for part in parts where part.count > 0 {
            var stretch = 0
            var chunk = 0
            let first = try part.firstNumber(of: 0)
            // What stands often stands about evenly: where a number would then be, reckoned from the chunk that was read last,
            // is mostly a chunk or two from where it is.
            let span = max(first, try part.firstNumber(of: part.chunkCount - 1)) - first
            let even = max(1, span / UInt64(max(1, part.chunkCount - 1)))
            var known = (chunk: 0, number: first)
            let lastChunk = part.chunkCount - 1
            // Where there are as many stretches as chunks, all of a chunk is read at once; else as far as a stretch wants it, which
            // only a single column can be.
            let wantedSpan = max(starts[0], starts[starts.count - 1]) - starts[0]
            let isDense = columns > 1 || wantedSpan / even < UInt64(starts.count)
            let chunksPerNumber = 1 / Double(even)
            @inline(__always)
            func guess(_ stretch: Int, from known: (chunk: Int, number: UInt64)) -> Int {
                let start = starts[min(stretch, starts.count - 1)]
                let ahead = start > known.number ? Double(start - known.number) * chunksPerNumber : 0
                return known.chunk + Int(min(ahead, Double(lastChunk - known.chunk)))
            }
            while stretch < starts.count, chunk < part.chunkCount {
                if !isDense {
                    // What is looked at next is asked of the memory while this is: it lies here and there in the list.
                    part.prefetch(
                        directoryOf: guess(stretch + Self.soughtAhead, from: known),
                        chunk: guess(stretch + Self.soughtAhead / 2, from: known))
                }
                chunk = try self.lastChunk(
                    beginningBy: starts[stretch], in: part, from: chunk, near: guess(stretch, from: known))
                // Whatever lies in this chunk, and in those behind it as long as a stretch goes on there.
                var numbers = try part.numbers(of: chunk, columns: columns, in: room)
                var found = isDense ? try numbers.all() : try numbers.read(until: starts[stretch] &+ width)
                known = (chunk, found[0])
                var place = 0
                while stretch < starts.count {
                    if !isDense { found = try numbers.read(until: starts[stretch] &+ width) }
                    place = Self.firstPlace(notBelow: starts[stretch], in: found, from: place)
                    guard place < found.count else { break }
                    Self.pass(found[place], starts, width, &stretch)
                    guard stretch < starts.count else { break }
                    let (start, end) = (starts[stretch], starts[stretch] &+ width)
                    guard found[place] >= start else { continue }
                    if !isDense { found = try numbers.read(until: end) }
                    while place < found.count, found[place] >= start, found[place] < end {
                        places.append(found[place])
                        place += 1
                    }
                }
                chunk += 1
            }
        }
    }

    /// Stretches whose chunks are asked of the memory before they are read.
    private static let soughtAhead = 6

    /// The first place, from one on, whose number is not below `bound`, the numbers ascending. Steps by eight, then by one.
    @inline(__always)
    private static func firstPlace(
        notBelow bound: UInt64, in numbers: UnsafeBufferPointer<UInt64>, from first: Int
    ) -> Int {
        var place = first
        while place + 8 < numbers.count, numbers[place + 8] < bound { place += 8 }
        while place < numbers.count, numbers[place] < bound { place += 1 }
        return place
    }

    /// Moves to the first stretch that does not end before a number. Doubling steps: a word that stands seldom passes many.
    @inline(__always)
    private static func pass(_ number: UInt64, _ starts: [UInt64], _ width: UInt64, _ stretch: inout Int) {
        guard stretch < starts.count, starts[stretch] &+ width <= number else { return }
        var low = stretch
        var step = 1
        while low + step < starts.count, starts[low + step] &+ width <= number {
            low += step
            step *= 2
        }
        var high = min(starts.count, low + step)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] &+ width <= number { low = middle } else { high = middle }
        }
        stretch = high
    }

    /// The last chunk, from one on, whose first number is below `bound`, else that one. Doubling steps, since what is sought
    /// is mostly near.
    private func lastChunk(
        beginningBy bound: UInt64, in part: ListView, from first: Int
    ) throws(CheckpointDamage) -> Int {
        var low = first
        var step = 1
        while low + step < part.chunkCount, try part.firstNumber(of: low + step) < bound {
            low += step
            step *= 2
        }
        return try lastChunk(beginningBy: bound, in: part, low..<min(part.chunkCount, low + step))
    }

    /// The same, sought from where it may be, in doubling steps away from there.
    private func lastChunk(
        beginningBy bound: UInt64, in part: ListView, from first: Int, near guess: Int
    ) throws(CheckpointDamage) -> Int {
        guard guess > first + 1 else { return try lastChunk(beginningBy: bound, in: part, from: first) }
        if try part.firstNumber(of: guess) < bound {
            return try lastChunk(beginningBy: bound, in: part, from: guess)
        }
        var high = guess
        var step = 1
        while high - step > first, try part.firstNumber(of: high - step) >= bound {
            high -= step
            step *= 2
        }
        return try lastChunk(beginningBy: bound, in: part, max(first, high - step)..<high)
    }

    /// The last chunk whose first number is not above `bound`, else the first one.
    private func lastChunk(beginningBy bound: UInt64, in part: ListView) throws(CheckpointDamage) -> Int {
        try lastChunk(beginningBy: bound, in: part, 0..<part.chunkCount)
    }

    private func lastChunk(
        beginningBy bound: UInt64, in part: ListView, _ chunks: Range<Int>
    ) throws(CheckpointDamage) -> Int {
        var low = chunks.lowerBound
        var high = chunks.upperBound
        while high - low > 1 {
            let middle = (low + high) / 2
            // An entry may stand more than once: the chunk before may end with what is sought.
            if try part.firstNumber(of: middle) < bound { low = middle } else { high = middle }
        }
        return low
    }
}

extension ListTable {
    /// The list of a key, to be read by stretches. Its first numbers must ascend.
    public func sorted(_ key: UInt64) throws(CheckpointDamage) -> SortedList {
        SortedList(try parts(of: key), columns: columns)
    }
}

extension ListView {
    /// The first numbers of a chunk's entries, to be put into `room`, which has place for a chunk.
    fileprivate func numbers(
        of chunk: Int, columns: Int, in room: UnsafeMutablePointer<UInt64>
    ) throws(CheckpointDamage) -> ChunkNumbers {
        let entries = min(ListCodec.chunkCount, count - chunk * ListCodec.chunkCount)
        return ChunkNumbers(list: self, try bytes(of: chunk), count: entries, columns: columns, room)
    }
}

/// The first numbers of a chunk's entries, read as far as they are wanted.
private struct ChunkNumbers {
    private let list: ListView
    private let bytes: UnsafeRawBufferPointer
    private let count: Int
    private let columns: Int
    private let room: UnsafeMutablePointer<UInt64>
    private var column: ListCodec.ColumnReader

    init(
        list: ListView, _ bytes: UnsafeRawBufferPointer, count: Int, columns: Int, _ room: UnsafeMutablePointer<UInt64>
    ) {
        self.list = list
        self.bytes = bytes
        self.count = count
        self.columns = columns
        self.room = room
        column = ListCodec.ColumnReader(bytes, count: count)
    }

    /// Of a single column those read by now: all that are below `bound`, and the one behind these, at least; at least one.
    @inline(__always)
    mutating func read(until bound: UInt64) throws(CheckpointDamage) -> UnsafeBufferPointer<UInt64> {
        guard column.read(until: bound, into: room) else { throw list.damage() }
        return UnsafeBufferPointer(start: room, count: column.index)
    }

    /// All of them.
    mutating func all() throws(CheckpointDamage) -> UnsafeBufferPointer<UInt64> {
        guard columns == 1 else { return try readEntries() }
        guard column.readAll(into: room) else { throw list.damage() }
        return UnsafeBufferPointer(start: room, count: count)
    }

    private func readEntries() throws(CheckpointDamage) -> UnsafeBufferPointer<UInt64> {
        var offset = 0
        var entry = ListEntry()
        for index in 0..<count {
            guard let next = ListCodec.read(bytes, at: &offset, after: entry, columns: columns) else {
                throw list.damage()
            }
            entry = next
            room[index] = entry[0]
        }
        return UnsafeBufferPointer(start: room, count: count)
    }
}
