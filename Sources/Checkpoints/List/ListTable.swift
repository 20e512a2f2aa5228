/// A table of lists of entries by 64-bit keys: a stack of layers, each of which appends to the lists of those below it
/// or replaces them.
public struct ListTable: Sendable {
    // Newest first.
    let layers: [KeyIndex]
    /// How many numbers an entry has, 1 to 4.
    public let columns: Int

    init(_ sections: [Section]) throws(CheckpointDamage) {
        var layers: [KeyIndex] = []
        for section in sections.reversed() {
            layers.append(try KeyIndex(section, kind: .list))
            guard (1...4).contains(section.record.parameters[4]),
                section.record.parameters[4] == sections[0].record.parameters[4]
            else { throw section.recordDamage() }
        }
        self.layers = layers
        columns = layers.isEmpty ? 1 : Int(layers[0].section.record.parameters[4])
    }

    /// How many layers there are.
    public var layerCount: Int { layers.count }

    /// Entries of all layers together, so never fewer than there are.
    public var entryCountBound: Int {
        layers.reduce(0) { $0 + Int(clamping: $1.section.record.parameters[5]) }
    }

    /// How many entries the list of a key has. O(1) a layer.
    public func count(of key: UInt64) throws(CheckpointDamage) -> Int {
        try parts(of: key).reduce(0) { $0 + $1.count }
    }

    /// Hands over the entries of a key in `range`, as far as there are such, in order, as long as `body` returns true.
    /// O(entries in range + 64) a layer.
    public func scan(
        of key: UInt64, in range: Range<Int> = 0..<Int.max,
        _ body: (ListEntry) throws(CheckpointDamage) -> Bool
    ) throws(CheckpointDamage) {
        var first = 0
        for part in try parts(of: key) {
            let wanted = range.clamped(to: first..<first + part.count)
            if !wanted.isEmpty {
                guard try part.scan(in: wanted.lowerBound - first..<wanted.upperBound - first, body)
                else { return }
            }
            first += part.count
        }
    }

    /// The entries of a key in `range`, as far as there are such.
    public func entries(
        of key: UInt64, in range: Range<Int> = 0..<Int.max
    ) throws(CheckpointDamage) -> [ListEntry] {
        var entries: [ListEntry] = []
        try scan(of: key, in: range) { (entry) throws(CheckpointDamage) in
            entries.append(entry)
            return true
        }
        return entries
    }

    /// The newest `count` entries of a key, in order, and how many there are before them.
    public func newest(
        _ count: Int, of key: UInt64
    ) throws(CheckpointDamage) -> (entries: [ListEntry], countBefore: Int) {
        let all = try self.count(of: key)
        let first = max(0, all - count)
        return (try entries(of: key, in: first..<all), first)
    }

    /// Goes over the keys that have a list, in ascending order, from `key` on, with the number of its entries, as long
    /// as `body` returns true.
    public func scanKeys(
        from key: UInt64 = 0, _ body: (_ key: UInt64, _ count: Int) throws(CheckpointDamage) -> Bool
    ) throws(CheckpointDamage) {
        var merge = try KeyMerge(layers, from: key)
        while let (key, elements) = try merge.next() {
            let parts = try Self.parts(elements, of: layers, columns: columns)
            guard !parts.views.isEmpty else { continue }
            guard try body(key, parts.views.reduce(0) { $0 + $1.count }) else { return }
        }
    }

    /// The lists that make up that of a key, oldest first.
    func parts(of key: UInt64) throws(CheckpointDamage) -> [ListView] {
        var views: [ListView] = []
        layers: for layer in layers {
            switch try layer.value(of: key) {
            case .absent: continue
            case .tombstone: break layers
            case .value(let offset, let length):
                let view = try ListView((offset, length), columns: columns, in: layer.section)
                views.append(view)
                if view.replaces { break layers }
            }
        }
        views.reverse()
        return views
    }

    /// The lists that make up that of a key which `elements` tell of, oldest first, and whether they hide what is below.
    static func parts(
        _ elements: [(layer: Int, element: KeyCursor.Element)], of layers: [KeyIndex], columns: Int
    ) throws(CheckpointDamage) -> (views: [ListView], replaces: Bool) {
        var views: [ListView] = []
        var replaces = false
        for (layer, element) in elements {
            guard let place = element.place else {
                replaces = true
                break
            }
            let view = try ListView(place, columns: columns, in: layers[layer].section)
            views.append(view)
            replaces = view.replaces
            if replaces { break }
        }
        views.reverse()
        return (views, replaces)
    }
}
