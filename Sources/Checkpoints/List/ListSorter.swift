/// Writes a layer of a list table from entries in any order of their keys.
///
/// The entries of a key stand in the order in which they come, or sorted by their columns, the first one first, as
/// signed numbers. Memory is bounded (under 64 MiB): runs are put aside in a file and merged.
public final class ListSorter {
    /// How the entries of a key stand.
    public enum Order: Sendable {
        /// As they come.
        case asGiven
        /// By their columns, the first one first, as signed numbers.
        case byColumns
    }

    private let sorter: WordSorter
    private let columns: Int
    private let writer: SectionWriter
    private let builder: CheckpointBuilder
    private let layer: Int
    // Turns the order of signed numbers into that of unsigned ones.
    private static let sign: UInt64 = 1 << 63

    init(
        _ writer: SectionWriter, columns: Int, order: Order, layer: Int, builder: CheckpointBuilder,
        runLength: Int
    ) {
        sorter = WordSorter(
            width: columns + 1, comparedWords: order == .byColumns ? columns + 1 : 1,
            runLength: runLength,
            writer: writer)
        self.columns = columns
        self.writer = writer
        self.layer = layer
        self.builder = builder
    }

    /// Adds an entry to the list of `key`.
    public func add(_ key: UInt64, _ entry: ListEntry) throws(CheckpointError) {
        try sorter.add { words in
            words[0] = key
            for column in 0..<columns { words[column + 1] = entry[column] ^ Self.sign }
        }
    }

    /// Sorts, writes the layer and puts it on top of the table.
    public func finish() throws(CheckpointError) {
        var lists = ListLayerWriter(writer, columns: columns)
        try sorter.drain { (words) throws(CheckpointError) in
            try lists.begin(words[0], replaces: false)
            var entry = ListEntry()
            for column in 0..<columns { entry[column] = words[column + 1] ^ Self.sign }
            try lists.append(entry)
        }
        builder.take(try lists.finish(layer: layer))
    }
}
