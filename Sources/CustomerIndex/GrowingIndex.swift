import DeskModel

/// An index of a great many customers who come in several goes: they gather in one layer, which is laid out once, at the
/// end. Until then nobody is looked up in it.
///
/// A value: a copy costs as much as what has gathered, some 300 bytes a customer.
public struct GrowingIndex: Sendable {
    private var index: CustomerIndex
    private var layer: LayerBuilder
    /// Where in the layer the entry stands that counts of each customer in it.
    private var places: [UInt64: Int] = [:]

    /// Goes on from an index, which may be empty.
    public init(on index: consuming CustomerIndex) {
        layer = LayerBuilder(region: index.region)
        self.index = index
    }

    /// Adds or replaces customers; of several entries of one the last counts. O(total text).
    public mutating func update(contentsOf entries: some Sequence<CustomerEntry>) {
        for entry in entries {
            remove(entry.id)
            places[entry.id.number] = layer.count
            layer.add(entry)
        }
    }

    /// Lets go of a customer, who may be unknown.
    public mutating func remove(_ id: CustomerID) {
        if let place = places.removeValue(forKey: id.number) { layer.remove(at: place) }
        index.remove(id)
    }

    /// The index of all of them. O(total text × log).
    public consuming func finish() -> CustomerIndex {
        var index = index
        if layer.liveCount > 0 { index.append(layer) }
        return index
    }
}
