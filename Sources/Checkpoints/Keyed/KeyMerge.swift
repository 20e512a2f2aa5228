/// Goes over the keys of several layers in one ascending order.
struct KeyMerge {
    private var cursors: [KeyCursor]
    private var heads: [KeyCursor.Element?] = []
    private var found: [(layer: Int, element: KeyCursor.Element)] = []

    /// Over `layers`, which stand newest first.
    init(_ layers: [KeyIndex], from key: UInt64) throws(CheckpointDamage) {
        cursors = []
        for layer in layers {
            var cursor = try layer.cursor(from: key)
            heads.append(try cursor.next())
            cursors.append(cursor)
        }
    }

    /// The next key, and what the layers that have it say, newest first.
    mutating func next() throws(CheckpointDamage) -> (
        key: UInt64, elements: [(layer: Int, element: KeyCursor.Element)]
    )? {
        var lowest: UInt64?
        for head in heads {
            if let key = head?.key, key <= lowest ?? key { lowest = key }
        }
        guard let lowest else { return nil }
        found.removeAll(keepingCapacity: true)
        for layer in heads.indices {
            guard let head = heads[layer], head.key == lowest else { continue }
            found.append((layer, head))
            heads[layer] = try cursors[layer].next()
        }
        return (lowest, found)
    }
}
