/// Writes a layer of lists in ascending order of their keys, entry by entry. It holds one chunk, and 8 bytes for every
/// chunk of the list being written.
struct ListLayerWriter {
    private var groups: KeyGroupWriter
    private let columns: Int
    private var key: UInt64?
    private var flags: UInt8 = 0
    private var start = 0
    private var chunk: [ListEntry] = []
    private var chunkStarts: [UInt64] = []
    private(set) var entryCount: UInt64 = 0

    init(_ writer: SectionWriter, columns: Int) {
        groups = KeyGroupWriter(writer)
        self.columns = columns
        chunk.reserveCapacity(ListCodec.chunkCount)
    }

    /// Begins the list of `key`, unless it was begun.
    mutating func begin(_ key: UInt64, replaces: Bool) throws(CheckpointError) {
        if self.key == key { return }
        try endList()
        precondition(groups.takes(key), "lists are written in ascending order of their keys")
        self.key = key
        flags = replaces ? ListCodec.replaces : 0
        start = groups.writer.position
    }

    mutating func append(_ entry: ListEntry) throws(CheckpointError) {
        if chunk.count == ListCodec.chunkCount {
            flags |= ListCodec.isLong
            try endChunk()
        }
        chunk.append(entry)
        entryCount += 1
    }

    mutating func append(_ key: UInt64, _ entries: some Sequence<ListEntry>) throws(CheckpointError) {
        try begin(key, replaces: false)
        for entry in entries { try append(entry) }
    }

    mutating func appendTombstone(_ key: UInt64) throws(CheckpointError) {
        try endList()
        try groups.endValue(of: key, isTombstone: true)
    }

    private mutating func endChunk() throws(CheckpointError) {
        if chunkStarts.isEmpty { try groups.writer.append(flags) }
        chunkStarts.append(UInt64(groups.writer.position - start))
        try writeChunk()
    }

    private mutating func writeChunk() throws(CheckpointError) {
        var before = ListEntry()
        for entry in chunk {
            try groups.writer.reserve(ListCodec.entryLimit) { bytes in
                ListCodec.write(entry, after: before, columns: columns, to: bytes)
            }
            before = entry
        }
        chunk.removeAll(keepingCapacity: true)
    }

    private mutating func endList() throws(CheckpointError) {
        guard let key else { return }
        self.key = nil
        if chunkStarts.isEmpty {
            try groups.writer.append(flags)
            try groups.writer.append(UInt8(chunk.count))
            try writeChunk()
        } else {
            let count = UInt64(chunkStarts.count * ListCodec.chunkCount + chunk.count)
            try endChunk()
            for start in chunkStarts { try groups.writer.append(start) }
            try groups.writer.append(count)
            chunkStarts.removeAll(keepingCapacity: true)
        }
        try groups.endValue(of: key)
    }

    mutating func finish(layer: Int) throws(CheckpointError) -> Section {
        try endList()
        return try groups.finish(layer: layer, moreParameters: [UInt64(columns), entryCount])
    }
}
