/// Writes a layer of a hash table from entries in any order.
///
/// Memory is bounded (under 64 MiB, and 4 bytes for some eight entries): runs are sorted, put aside in a file and
/// merged. An entry that comes twice is kept once; of a value and its tombstone the later one.
public final class HashWriter {
    private let sorter: WordSorter
    private let form: HashForm
    private let writer: SectionWriter
    private let builder: CheckpointBuilder
    private let layer: Int
    private let keyWords: Int

    init(
        _ writer: SectionWriter, form: HashForm, layer: Int, builder: CheckpointBuilder, runLength: Int
    ) {
        keyWords = form.width == .full ? 2 : 1
        sorter = WordSorter(
            width: keyWords + 1, comparedWords: keyWords, runLength: runLength, writer: writer)
        self.form = form
        self.writer = writer
        self.layer = layer
        self.builder = builder
    }

    /// Adds a value, which is under 2^63, of a hash. A hash may have several.
    public func add(_ hash: Hash128, _ value: UInt64) throws(CheckpointError) {
        precondition(value < HashIndex.tombstone, "a value is under 2^63")
        try addEntry(hash, value)
    }

    /// Adds that `value` of a hash, where layers are united, or all that the layers below have of it, where the newest
    /// wins, is gone.
    public func addTombstone(_ hash: Hash128, _ value: UInt64 = 0) throws(CheckpointError) {
        precondition(value < HashIndex.tombstone, "a value is under 2^63")
        try addEntry(hash, (form.layering == .union ? value : 0) | HashIndex.tombstone)
    }

    private func addEntry(_ hash: Hash128, _ value: UInt64) throws(CheckpointError) {
        try sorter.add { words in
            words[0] = hash.high
            if keyWords == 2 { words[1] = hash.low }
            words[keyWords] = value
        }
    }

    /// Sorts, writes the layer and puts it on top of the table.
    public func finish() throws(CheckpointError) {
        var entries = try HashLayerWriter(writer, form: form, bound: sorter.count)
        var hash = Hash128(high: 0, low: 0)
        var values: [UInt64] = []
        try sorter.drain { (words) throws(CheckpointError) in
            let next = Hash128(high: words[0], low: keyWords == 2 ? words[1] : 0)
            if next != hash, !values.isEmpty {
                for value in Self.resolved(&values, form.layering) { try entries.append(hash, value) }
                values.removeAll(keepingCapacity: true)
            }
            hash = next
            values.append(words[keyWords])
        }
        for value in Self.resolved(&values, form.layering) { try entries.append(hash, value) }
        builder.take(try entries.finish(layer: layer))
    }

    /// The values of one hash in ascending order, each once: of a value and its tombstone the later one.
    private static func resolved(_ values: inout [UInt64], _ layering: HashForm.Layering) -> [UInt64] {
        guard values.count > 1 else { return values }
        let plain = ~HashIndex.tombstone
        switch layering {
        case .newestWins:
            // Whatever else the layer has of the hash hides those below as well as the tombstone does.
            let kept = values.filter { $0 < HashIndex.tombstone }
            return kept.isEmpty ? [HashIndex.tombstone] : Array(Set(kept)).sorted()
        case .union:
            var latest: [UInt64: UInt64] = [:]
            for value in values { latest[value & plain] = value }
            return latest.values.sorted { $0 & plain < $1 & plain }
        }
    }
}
