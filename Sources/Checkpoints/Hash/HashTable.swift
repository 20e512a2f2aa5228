/// A table of 64-bit values by 128-bit hashes: a stack of layers, which `HashForm` says how to read together.
public struct HashTable: Sendable {
    // Newest first.
    let layers: [HashIndex]
    /// How hashes are kept and layers read together.
    public let form: HashForm

    init(_ sections: [Section]) throws(CheckpointDamage) {
        var layers: [HashIndex] = []
        for section in sections.reversed() {
            let layer = try HashIndex(section)
            guard layer.form == layers.first?.form ?? layer.form else { throw section.recordDamage() }
            layers.append(layer)
        }
        self.layers = layers
        form = layers.first?.form ?? HashForm(width: .full, layering: .union)
    }

    /// How many layers there are.
    public var layerCount: Int { layers.count }

    /// Entries of all layers together, so never fewer than there are.
    public var entryCountBound: Int { layers.reduce(0) { $0 + $1.count } }

    /// A value of a hash; nil when it has none. Some two cache misses a layer.
    public func value(of hash: Hash128) throws(CheckpointDamage) -> UInt64? {
        var newest: (layer: Int, entries: HashEntries)?
        for (index, layer) in layers.enumerated() {
            let entries = try layer.entries(of: hash)
            guard entries.count > 0 else { continue }
            if form.layering == .newestWins || index == layers.count - 1, newest == nil {
                return entries[0] < HashIndex.tombstone ? entries[0] : try values(of: hash).first
            }
            newest = newest ?? (index, entries)
            // A value of the newest layer that has the hash holds; only below a tombstone is there more to ask.
            for entry in 0..<entries.count
            where newest?.layer == index && entries[entry] < HashIndex.tombstone {
                return entries[entry]
            }
        }
        return newest == nil ? nil : try values(of: hash).first
    }

    /// The values of a hash, each once; those of one layer ascend. O(values).
    public func values(of hash: Hash128) throws(CheckpointDamage) -> [UInt64] {
        var found: [HashEntries] = []
        for layer in layers {
            let entries = try layer.entries(of: hash)
            guard entries.count > 0 else { continue }
            found.append(entries)
            if form.layering == .newestWins { break }
        }
        guard !found.isEmpty else { return [] }
        var resolution = HashResolution()
        for entries in found {
            for index in 0..<entries.count { resolution.add(entries[index], isOnly: found.count == 1) }
        }
        return resolution.entries.filter { $0 < HashIndex.tombstone }
    }

    /// Goes over all hashes that have a value, in ascending order, as far as they are kept, and their values, as long
    /// as `body` returns true.
    public func scan(
        _ body: (Hash128, [UInt64]) throws(CheckpointDamage) -> Bool
    ) throws(CheckpointDamage) {
        var merge = try HashMerge(layers, layering: form.layering)
        while let (hash, entries) = try merge.next() {
            let values = entries.filter { $0 < HashIndex.tombstone }
            if !values.isEmpty, try !body(hash, values) { return }
        }
    }
}

/// What the entries of a hash amount to when they come newest layer first: each value once, as its newest entry has it.
struct HashResolution {
    private(set) var entries: [UInt64] = []
    private var seen: Set<UInt64> = []

    /// Takes an entry; `isOnly` when no other layer has any, so that nothing can come twice.
    mutating func add(_ entry: UInt64, isOnly: Bool) {
        if isOnly || seen.insert(entry & ~HashIndex.tombstone).inserted { entries.append(entry) }
    }
}
