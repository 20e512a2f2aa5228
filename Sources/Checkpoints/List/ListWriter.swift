/// Writes a layer of a list table: entries that follow those of the layers below, or replace them.
///
/// Entries come in ascending order of their keys; those of a key stand in the order in which they come. Where they come
/// in another order, use `ListSorter`.
public final class ListWriter {
    private var lists: ListLayerWriter
    private let builder: CheckpointBuilder
    private let layer: Int

    init(_ writer: SectionWriter, columns: Int, layer: Int, builder: CheckpointBuilder) {
        lists = ListLayerWriter(writer, columns: columns)
        self.layer = layer
        self.builder = builder
    }

    /// Appends an entry to the list of `key`, which is that of the entry before or above it.
    public func append(_ key: UInt64, _ entry: ListEntry) throws(CheckpointError) {
        try lists.begin(key, replaces: false)
        try lists.append(entry)
    }

    /// The same of several entries in their order.
    public func append(_ key: UInt64, _ entries: some Sequence<ListEntry>) throws(CheckpointError) {
        try lists.append(key, entries)
    }

    /// Begins a list that replaces what the layers below hold of `key`, which is above all before it.
    public func beginReplacing(_ key: UInt64) throws(CheckpointError) {
        try lists.begin(key, replaces: true)
    }

    /// Writes that the list of a key is gone.
    public func appendTombstone(_ key: UInt64) throws(CheckpointError) {
        try lists.appendTombstone(key)
    }

    /// Ends the layer and puts it on top of the table.
    public func finish() throws(CheckpointError) {
        builder.take(try lists.finish(layer: layer))
    }
}
