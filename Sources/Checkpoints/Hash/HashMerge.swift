/// Goes over the hashes of several layers in one ascending order.
struct HashMerge {
    private let layers: [HashIndex]
    private let layering: HashForm.Layering
    private var positions: [Int]
    private var heads: [(hash: Hash128, value: UInt64)?]

    /// Over `layers`, which stand newest first.
    init(_ layers: [HashIndex], layering: HashForm.Layering) throws(CheckpointDamage) {
        self.layers = layers
        self.layering = layering
        positions = []
        heads = []
        for layer in layers {
            positions.append(0)
            heads.append(layer.count > 0 ? try layer.entry(at: 0) : nil)
        }
    }

    /// The next hash, and its entries, tombstones among them, as all layers together have them.
    mutating func next() throws(CheckpointDamage) -> (hash: Hash128, entries: [UInt64])? {
        var lowest: Hash128?
        var having = 0
        for head in heads {
            guard let hash = head?.hash else { continue }
            if let known = lowest, known <= hash {
                if known == hash { having += 1 }
            } else {
                lowest = hash
                having = 1
            }
        }
        guard let hash = lowest else { return nil }
        var resolution = HashResolution()
        var isDecided = false
        for layer in layers.indices {
            guard heads[layer]?.hash == hash else { continue }
            while let head = heads[layer], head.hash == hash {
                if !isDecided { resolution.add(head.value, isOnly: having == 1) }
                try advance(layer)
            }
            if layering == .newestWins { isDecided = true }
        }
        return (hash, resolution.entries)
    }

    private mutating func advance(_ layer: Int) throws(CheckpointDamage) {
        positions[layer] += 1
        guard positions[layer] < layers[layer].count else {
            heads[layer] = nil
            return
        }
        let before = heads[layer]?.hash
        let next = try layers[layer].entry(at: positions[layer])
        // Hashes that do not ascend would be merged into a layer that does not find them.
        if let before, next.hash < before { throw layers[layer].section.damage(at: 0) }
        heads[layer] = next
    }
}
