/// The live segments, as the manifest names them; files are opened when they are first needed and kept open.
struct SegmentTable: Sendable {
    private(set) var manifest: Manifest
    private var files: [UInt32: SegmentFile] = [:]

    init(_ manifest: Manifest) {
        self.manifest = manifest
    }

    var entries: [Manifest.Entry] { manifest.entries }

    var active: Manifest.Entry {
        guard let last = manifest.entries.last else { preconditionFailure("a manifest names at least one segment") }
        return last
    }

    /// Takes over a newer manifest; open files of segments that were not replaced stay open.
    mutating func adopt(_ newer: Manifest) {
        manifest = newer
        let live = Dictionary(newer.entries.map { ($0.number, $0.generation) }, uniquingKeysWith: { $1 })
        files = files.filter { live[$0.key] == $0.value.header.generation }
    }

    func entry(_ number: UInt32) -> Manifest.Entry? {
        guard let first = entries.first, number >= first.number, number - first.number < UInt32(entries.count) else {
            return nil
        }
        return entries[Int(number - first.number)]
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

    func file(_ number: UInt32) -> SegmentFile? { files[number] }

    mutating func keep(_ file: SegmentFile) { files[file.number] = file }
}
