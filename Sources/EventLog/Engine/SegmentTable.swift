/// The live segments, as the manifest names them; files are opened when they are first needed and kept open.
struct SegmentTable: Sendable {
    private(set) var manifest: Manifest
    /// Beside the manifest's entries.
    private var files: [SegmentFile?]

    init(_ manifest: Manifest) {
        self.manifest = manifest
        files = Array(repeating: nil, count: manifest.entries.count)
    }

    var entries: [Manifest.Entry] { manifest.entries }

    var active: Manifest.Entry {
        guard let last = manifest.entries.last else { preconditionFailure("a manifest names at least one segment") }
        return last
    }

    /// Whether every segment of both is the same file.
    func isOfSameFiles(as other: Manifest) -> Bool {
        other.entries.allSatisfy { other in entry(other.number).map { $0.generation == other.generation } ?? true }
    }

    /// Takes over a newer manifest; open files of segments that were not replaced stay open.
    mutating func adopt(_ newer: Manifest) {
        files = newer.entries.map { entry in
            file(entry.number).flatMap { $0.header.generation == entry.generation ? $0 : nil }
        }
        manifest = newer
    }

    func entry(_ number: UInt32) -> Manifest.Entry? { place(of: number).map { entries[$0] } }

    private func place(of number: UInt32) -> Int? {
        guard let first = entries.first, number >= first.number, number - first.number < UInt32(entries.count) else {
            return nil
        }
        return Int(number - first.number)
    }

    /// The index of the segment that holds `sequence`, or that will.
    func index(of sequence: UInt64) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].firstSequence <= sequence { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    func isSealed(_ number: UInt32) -> Bool { number != active.number }

    /// The open file of a live segment.
    func file(_ number: UInt32) -> SegmentFile? { place(of: number).flatMap { files[$0] } }

    /// Keeps a file open, if it is still that of its segment.
    mutating func keep(_ file: SegmentFile) {
        guard let place = place(of: file.number), entries[place].generation == file.header.generation else { return }
        files[place] = file
    }
}
