/// Writes values in the order of their keys, and the groups that find them (`KeyGroup`). It holds one group and the
/// directory: 16 bytes for 64 keys.
struct KeyGroupWriter {
    let writer: SectionWriter
    private var group = KeyGroup()
    private var directory: [(key: UInt64, head: UInt64)] = []
    private var start: Int
    private var firstKey: UInt64 = 0
    private var lastKey: UInt64 = 0
    private(set) var count = 0

    init(_ writer: SectionWriter) {
        self.writer = writer
        start = writer.position
    }

    /// Whether a value of `key` may come next.
    func takes(_ key: UInt64) -> Bool { count == 0 || key > lastKey }

    /// The value of `key` is what was written since the call before.
    mutating func endValue(of key: UInt64, isTombstone: Bool = false) throws(CheckpointError) {
        precondition(takes(key), "keys are written in ascending order, each once")
        if count == 0 { firstKey = key }
        lastKey = key
        count += 1
        group.add(key, end: UInt64(writer.position - start), isTombstone: isTombstone)
        if group.isFull { try endGroup() }
    }

    private mutating func endGroup() throws(CheckpointError) {
        directory.append((group.firstKey, UInt64(writer.position)))
        try group.writeHead(to: writer)
        group.removeAll()
        start = writer.position
    }

    mutating func finish(layer: Int, moreParameters: [UInt64] = []) throws(CheckpointError) -> Section {
        if group.count > 0 { try endGroup() }
        try writer.align(to: 8)
        let position = UInt64(writer.position)
        for entry in directory {
            try writer.append(entry.key)
            try writer.append(entry.head)
        }
        return try writer.finish(
            layer: layer, count: count,
            parameters: [UInt64(directory.count), position, firstKey, lastKey] + moreParameters)
    }
}
