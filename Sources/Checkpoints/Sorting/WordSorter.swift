/// Sorts any number of records of a few 64-bit words in bounded memory: what does not fit is put aside as sorted runs,
/// which are merged at the end. Records that compare equal keep the order in which they came.
final class WordSorter {
    /// Bytes of records that are held and sorted at once; with their order, half as much again.
    static let runLength = 24 << 20
    /// Bytes that are put aside and read back at once.
    static let pieceLength = 1 << 16
    /// More runs than this are not merged.
    static let runLimit = 512

    private let width: Int
    private let comparedWords: Int
    private let writer: SectionWriter
    private let capacity: Int
    private var words: UnsafeMutablePointer<UInt64>?
    private var held = 0
    private var spill: SpillFile?
    private var runs: [[SpillFile.Piece]] = []
    private(set) var count = 0

    /// Records of `width` words, sorted by the first `comparedWords`; `runLength` is in bytes.
    init(width: Int, comparedWords: Int, runLength: Int, writer: SectionWriter) {
        self.width = width
        self.comparedWords = comparedWords
        self.writer = writer
        capacity = max(2, runLength / (width * 8))
    }

    deinit {
        words?.deallocate()
    }

    @inline(__always)
    func add(_ fill: (UnsafeMutablePointer<UInt64>) -> Void) throws(CheckpointError) {
        if held == capacity { try putAside() }
        let words = words ?? allocate()
        fill(words + held &* width)
        held &+= 1
        count &+= 1
    }

    private func allocate() -> UnsafeMutablePointer<UInt64> {
        let memory = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity * width)
        words = memory
        return memory
    }

    /// Hands over all records in order, once.
    func drain(_ body: (UnsafePointer<UInt64>) throws(CheckpointError) -> Void)
        throws(CheckpointError)
    {
        guard !runs.isEmpty else {
            guard let words else { return }
            for index in RunOrder.of(words, count: held, width: width, comparedWords: comparedWords) {
                try body(UnsafePointer(words + Int(index) * width))
            }
            return
        }
        try putAside()
        words?.deallocate()
        words = nil
        guard let spill else { return }
        var merge = try RunMerge(spill, runs: runs, width: width, comparedWords: comparedWords)
        while let record = merge.current {
            try body(record)
            try merge.advance()
        }
    }

    /// Sorts what is held and writes it to the spill file.
    private func putAside() throws(CheckpointError) {
        guard held > 0, let words else { return }
        guard runs.count < Self.runLimit else {
            throw .tooMany(table: writer.table, limit: Self.runLimit * capacity)
        }
        let spill: SpillFile
        if let known = self.spill { spill = known } else { spill = try writer.makeSpill() }
        self.spill = spill
        let order = RunOrder.of(words, count: held, width: width, comparedWords: comparedWords)
        let perPiece = max(1, Self.pieceLength / (width * 8))
        let piece = UnsafeMutablePointer<UInt64>.allocate(capacity: perPiece * width)
        defer { piece.deallocate() }
        var pieces: [SpillFile.Piece] = []
        var next = 0
        while next < held {
            let records = min(perPiece, held - next)
            for index in 0..<records {
                (piece + index * width).update(from: words + Int(order[next + index]) * width, count: width)
            }
            pieces.append(
                try spill.append(UnsafeRawBufferPointer(start: piece, count: records * width * 8)))
            next += records
        }
        runs.append(pieces)
        held = 0
    }
}
