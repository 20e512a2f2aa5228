/// Writes a layer of a keyed table: byte strings, or their tombstones, in ascending order of their keys.
///
/// Memory is bounded: 256 KiB and 16 bytes for 64 keys, whatever the values.
public final class KeyedWriter {
    /// A value is at most so long, in bytes: what a reader may have to check at its first touch.
    public static let valueLimit = 256 << 20

    private var groups: KeyGroupWriter
    private let builder: CheckpointBuilder
    private let layer: Int

    init(_ writer: SectionWriter, layer: Int, builder: CheckpointBuilder) {
        groups = KeyGroupWriter(writer)
        self.layer = layer
        self.builder = builder
    }

    /// How many keys were written, tombstones among them.
    public var count: Int { groups.count }

    /// Writes the value of a key that is above all before it. Throws `tooLong` above `valueLimit`.
    public func append(_ key: UInt64, _ value: UnsafeRawBufferPointer) throws(CheckpointError) {
        guard value.count <= Self.valueLimit else {
            throw .tooLong(table: groups.writer.table, bytes: value.count, limit: Self.valueLimit)
        }
        precondition(groups.takes(key), "keys are written in ascending order, each once")
        try groups.writer.append(value)
        try groups.endValue(of: key)
    }

    /// Writes the value of a key that is above all before it. Throws `tooLong` above `valueLimit`.
    public func append(_ key: UInt64, _ value: RawSpan) throws(CheckpointError) {
        try value.withUnsafeBytes { (bytes) throws(CheckpointError) in try append(key, bytes) }
    }

    /// Writes that a key of the layers below is gone.
    public func appendTombstone(_ key: UInt64) throws(CheckpointError) {
        try groups.endValue(of: key, isTombstone: true)
    }

    /// Ends the layer and puts it on top of the table.
    public func finish() throws(CheckpointError) {
        builder.take(try groups.finish(layer: layer))
    }
}
