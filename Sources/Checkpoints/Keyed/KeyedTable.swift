/// A table of byte strings by ascending 64-bit keys: a stack of layers of which the newest that has a key wins.
public struct KeyedTable: Sendable {
    // Newest first.
    let layers: [KeyIndex]

    init(_ sections: [Section]) throws(CheckpointDamage) {
        var layers: [KeyIndex] = []
        for section in sections.reversed() { layers.append(try KeyIndex(section, kind: .keyed)) }
        self.layers = layers
    }

    /// How many layers there are.
    public var layerCount: Int { layers.count }

    /// Keys of all layers together, so never fewer than there are.
    public var keyCountBound: Int { layers.reduce(0) { $0 + $1.section.count } }

    /// Hands `body` the value of a key; nil when there is none. O(log n) a layer, near O(1) where keys are dense.
    @inlinable
    public func withValue<Value>(
        of key: UInt64, _ body: (RawSpan) throws(CheckpointDamage) -> Value
    ) throws(CheckpointDamage) -> Value? {
        guard let bytes = try unsafeValue(of: key) else { return nil }
        return try body(bytes.bytes)
    }

    /// The value of a key; nil when there is none. Valid as long as this table is held.
    public func unsafeValue(of key: UInt64) throws(CheckpointDamage) -> UnsafeRawBufferPointer? {
        for index in layers.indices {
            switch try layers[index].value(of: key) {
            case .absent: continue
            case .tombstone: return nil
            case .value(let offset, let length):
                return try layers[index].section.unsafeBytes(at: offset, count: length)
            }
        }
        return nil
    }

    /// Asks the processor for what tells where a key's value lies, and for where that of another lies of which this was asked
    /// before: for who reads many values, some of them ahead.
    public func prefetch(directoryOf key: UInt64, headOf other: UInt64) {
        for index in layers.indices {
            layers[index].prefetchDirectory(of: key)
            layers[index].prefetchHead(of: other)
        }
    }

    /// Goes over the keys that have a value, in ascending order, from `key` on, as long as `body` returns true.
    /// O(layers) a key.
    public func scan(
        from key: UInt64 = 0, _ body: (UInt64, RawSpan) throws(CheckpointDamage) -> Bool
    ) throws(CheckpointDamage) {
        var merge = try KeyMerge(layers, from: key)
        while let (key, elements) = try merge.next() {
            guard let (layer, element) = elements.first, let place = element.place else { continue }
            let value = try layers[layer].section.unsafeBytes(at: place.offset, count: place.length)
            guard try body(key, value.bytes) else { return }
        }
    }
}
