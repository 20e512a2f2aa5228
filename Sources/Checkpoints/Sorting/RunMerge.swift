/// Merges the sorted runs of a spill file: a heap of the runs by their next records.
struct RunMerge {
    private let spill: SpillFile
    private let width: Int
    private let comparedWords: Int
    private var runs: [Run]
    /// Indices of runs that have records left; the first one's is the lowest.
    private var heap: [Int] = []
    private let memory: Memory

    private struct Run {
        var pieces: ArraySlice<SpillFile.Piece>
        var buffer: UnsafeMutableRawBufferPointer
        var next: UnsafePointer<UInt64>
        var end: UnsafePointer<UInt64>
    }

    /// The buffers of all runs.
    private final class Memory {
        let bytes: UnsafeMutableRawBufferPointer

        init(_ length: Int) {
            bytes = .allocate(byteCount: length, alignment: 16)
        }

        deinit {
            bytes.deallocate()
        }
    }

    init(
        _ spill: SpillFile, runs pieces: [[SpillFile.Piece]], width: Int, comparedWords: Int
    ) throws(CheckpointError) {
        self.spill = spill
        self.width = width
        self.comparedWords = comparedWords
        let length = pieces.reduce(0) { max($0, $1.first?.length ?? 0) }
        memory = Memory(max(1, length * pieces.count))
        runs = []
        for (index, pieces) in pieces.enumerated() {
            let buffer = UnsafeMutableRawBufferPointer(
                rebasing: memory.bytes[index * length..<(index + 1) * length])
            let start = UnsafePointer(
                buffer.assumingMemoryBound(to: UInt64.self).baseAddress.unsafelyUnwrapped)
            runs.append(Run(pieces: pieces[...], buffer: buffer, next: start, end: start))
            if try fill(index) { heap.append(index) }
        }
        for place in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(from: place) }
    }

    /// The next record; nil behind the last one. Valid until `advance`.
    var current: UnsafePointer<UInt64>? {
        heap.isEmpty ? nil : runs[heap[0]].next
    }

    mutating func advance() throws(CheckpointError) {
        let run = heap[0]
        runs[run].next += width
        if runs[run].next == runs[run].end, try !fill(run) {
            heap[0] = heap[heap.count - 1]
            heap.removeLast()
        }
        sink(from: 0)
    }

    /// Reads the next piece of a run; false when there is none.
    private mutating func fill(_ run: Int) throws(CheckpointError) -> Bool {
        guard let piece = runs[run].pieces.popFirst() else { return false }
        try spill.read(piece, into: runs[run].buffer)
        let start = UnsafePointer(
            runs[run].buffer.assumingMemoryBound(to: UInt64.self).baseAddress.unsafelyUnwrapped)
        runs[run].next = start
        runs[run].end = start + piece.length / 8
        return true
    }

    private mutating func sink(from place: Int) {
        var place = place
        while true {
            var lowest = place
            for child in 2 * place + 1...2 * place + 2 where child < heap.count {
                if isBefore(heap[child], heap[lowest]) { lowest = child }
            }
            if lowest == place { return }
            heap.swapAt(place, lowest)
            place = lowest
        }
    }

    private func isBefore(_ one: Int, _ other: Int) -> Bool {
        let left = runs[one].next
        let right = runs[other].next
        for word in 0..<comparedWords where left[word] != right[word] {
            return left[word] < right[word]
        }
        return one < other
    }
}
