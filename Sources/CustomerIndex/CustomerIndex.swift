import DeskModel
import TextAnalysis

/// Finds customers by anything somebody half remembers of them.
///
/// A stack of layers, each immutable: of a customer the newest layer's entry counts. The oldest layers may be frozen,
/// that is, lie in a checkpoint's files, mapped and shared by all processes; changes gather in a short list that is
/// indexed when first searched, full lists become layers in memory, and layers of like size are joined, so that there
/// are few of them and each entry is indexed again only logarithmically often.
///
/// A value: a copy is a snapshot that another thread may search while this one changes.
///
/// Frozen layers can turn out to be damaged when they are read. Whatever meets damage throws `IndexDamage`, as does
/// every search of an index whose changes have met it; the index is then to be dropped and built anew.
public struct CustomerIndex: Sendable {
    private var slots: [IndexSlot] = []
    private var pending: PendingEntries
    let region: String?
    /// What a change met, which could not tell.
    private var damage: IndexDamage?

    /// Entries that gather before they become a layer.
    private static let mostPending = 64
    /// A layer is joined with the one before it when that one is not this many times larger.
    private static let sizeRatio = 4

    /// An empty index; phones without a country code belong to `region` (ISO 3166, `US`).
    public init(region: String? = nil) {
        self.region = region
        pending = PendingEntries(region: region)
    }

    /// An index of many customers at once; of several entries of one customer the last counts. O(total text × log).
    public init(_ entries: some Sequence<CustomerEntry>, region: String? = nil) {
        self.init(region: region)
        update(contentsOf: entries)
    }

    /// Opens frozen layers, the oldest first, with the list of superseded customers that was written beside them; nil
    /// where there never was one, for a single layer. O(layers): nothing but headers is read.
    ///
    /// Throws where they are not of this version and region, or do not go together.
    public init(layers: [IndexBytes], superseded: IndexBytes?, region: String? = nil) throws(IndexDamage) {
        self.init(region: region)
        var list: SupersededList?
        if let superseded { list = try SupersededList(superseded) }
        guard list.map({ $0.layerCount == layers.count }) ?? (layers.count < 2) else { throw .superseded }
        for (place, bytes) in layers.enumerated() {
            slots.append(try IndexSlot(frozen: IndexSegment(bytes, region: region), list, at: place))
        }
    }

    /// How many customers can be found.
    public var count: Int { slots.reduce(pending.count) { $0 + $1.liveCount } }

    /// How many layers were opened from outside.
    public var frozenLayers: Int { slots.count(where: \.isFrozen) }

    /// How many customers have been added or replaced since the index was opened: what `frozenChanges` would write.
    public var changedCount: Int { slots.reduce(pending.count) { $0 + ($1.isFrozen ? 0 : $1.liveCount) } }

    /// Adds a customer, or replaces what is known of them.
    public mutating func update(_ entry: CustomerEntry) {
        supersede(entry.id.number)
        pending.update(entry)
        if pending.count >= Self.mostPending { flush() }
    }

    /// Adds or replaces many customers; much faster than one by one.
    public mutating func update(contentsOf entries: some Sequence<CustomerEntry>) {
        var growing = GrowingIndex(on: exchange(&self, with: CustomerIndex(region: region)))
        growing.update(contentsOf: entries)
        self = growing.finish()
    }

    /// Lets go of a customer, who may be unknown.
    public mutating func remove(_ id: CustomerID) {
        supersede(id.number)
        pending.remove(id.number)
    }

    /// What is known of a customer, as it was last given; times to the minute once indexed.
    public func entry(for id: CustomerID) throws(IndexDamage) -> CustomerEntry? {
        if let entry = pending.entry(id.number) { return entry }
        for slot in slots { if let local = try slot.live(id.number) { return try slot.segment.entry(local) } }
        return nil
    }

    /// The best `limit` matches, best first; equal scores in the order of customer numbers.
    ///
    /// At most 8 words of the query count. See `MatchScore` for what a score means.
    public func find(_ query: String, limit: Int = 20, now: Timestamp) throws(IndexDamage) -> [CustomerMatch] {
        try find(query, limit: limit, now: now, isCancelled: { false }) ?? []
    }

    /// The same, asking now and then whether the answer is still wanted; nil when it is not.
    public func find(
        _ query: String, limit: Int = 20, now: Timestamp, isCancelled: () -> Bool
    ) throws(IndexDamage) -> [CustomerMatch]? {
        if let damage { throw damage }
        guard limit > 0 else { return [] }
        let slots = try searchable
        let outcome = withoutActuallyEscaping(isCancelled) { isCancelled -> Result<[CustomerMatch]?, IndexDamage> in
            do throws(IndexDamage) {
                let lookup = Lookup(
                    slots: slots, region: region, customers: count, limit: limit, now: now, isCancelled: isCancelled)
                return .success(try lookup.find(query))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    /// The customers to whom exactly this email, phone, handle or account number belongs, in the order of their numbers.
    public func customers(withIdentity text: String) throws(IndexDamage) -> [CustomerID] {
        if let damage { throw damage }
        let shape = QueryShape(text)
        var found = Set<CustomerID>()
        for slot in try searchable {
            for hit in try IdentifierSearch(segment: slot.segment, region: region).hits(text, shape: shape)
            where hit.fit == 1 && hit.field != .orderNumber {
                // Words beside an address make it another one.
                if case .email(let email) = shape, hit.key != email { continue }
                if shape == .words, IdentifierText.normalized(hit.key) != IdentifierText.normalized(text) { continue }
                if try slot.isLive(hit.local) { found.insert(CustomerID(try slot.segment.id(hit.local))) }
            }
        }
        return found.sorted()
    }

    /// Bytes of all layers: of order numbers, and of all the rest.
    public var byteCount: (orders: Int, rest: Int) {
        slots.reduce((0, 0)) { sum, slot in
            let bytes = slot.segment.byteCount
            return (sum.0 + bytes.orders, sum.1 + bytes.rest)
        }
    }

    /// What has to be written so that this index can be opened again as it is.
    ///
    /// The changes become one layer, together with the newest frozen layers that are not four times as large as what
    /// comes above them: so few layers stand, each entry is written O(log customers) times in all, and the oldest layer
    /// is only written anew when a quarter of it has changed. As long as there are no more than `tolerated` layers, the
    /// changes alone are written. O(what is written × log).
    public func frozenChanges(tolerating tolerated: Int = 0) throws(IndexDamage) -> FrozenChanges {
        if let damage { throw damage }
        var kept = frozenLayers
        var size = changedCount
        while kept > 0, kept >= tolerated, size > 0 || slots[kept - 1].liveCount == 0,
            slots[kept - 1].liveCount <= size * Self.sizeRatio
        {
            kept -= 1
            size += slots[kept].liveCount
        }
        let layer = size > 0 ? try written(Array(slots[kept...])) : nil
        var layers: [(customers: Int, liveCount: Int, length: Int, bits: [UInt64]?)] = []
        for slot in slots[..<kept] {
            layers.append((slot.segment.count, slot.liveCount, slot.segment.bytes.count, try slot.supersededBits()))
        }
        if let layer { layers.append((layer.count, layer.count, layer.byteCount, nil)) }
        return FrozenChanges(keptLayers: kept, newLayer: layer, superseded: SupersededList.encoded(layers))
    }

    /// The layer that these and what is pending are written as: as it stands, where it is one that changed in nothing.
    private func written(_ slots: [IndexSlot]) throws(IndexDamage) -> IndexLayer {
        if slots.count == 1, pending.count == 0, slots[0].liveCount == slots[0].segment.count {
            return IndexLayer(slots[0].segment)
        }
        return try joined(slots)
    }

    private var searchable: [IndexSlot] {
        get throws(IndexDamage) { try pending.slot.map { slots + [$0] } ?? slots }
    }

    /// Lets go of a customer's entry in whichever layer it counts.
    private mutating func supersede(_ id: UInt64) {
        attempt { (index) throws(IndexDamage) in
            for place in index.slots.indices { if try index.slots[place].remove(id) { break } }
        }
    }

    /// Changes something, and remembers the damage that was met.
    private mutating func attempt(_ change: (inout CustomerIndex) throws(IndexDamage) -> Void) {
        do throws(IndexDamage) {
            try change(&self)
        } catch {
            damage = error
        }
    }

    private mutating func flush() {
        attempt { (index) throws(IndexDamage) in
            guard let slot = try index.pending.slot else { return }
            index.pending = PendingEntries(region: index.region)
            index.slots.append(slot)
            try index.joinLayers()
        }
    }

    /// Puts a layer on top. Those below that it would be joined with go into it before it is laid out.
    mutating func append(_ layer: consuming LayerBuilder) {
        slots.removeAll { !$0.isFrozen && $0.liveCount == 0 }
        do throws(IndexDamage) {
            while let last = slots.last, Self.isJoined(last, under: layer.liveCount) {
                try layer.add(contentsOf: last)
                slots.removeLast()
            }
            let bytes = IndexBytes(layer.finish())
            slots.append(IndexSlot(try IndexSegment(bytes, region: region)))
        } catch {
            damage = error
        }
    }

    /// Whether a layer is joined with one of so many customers that comes on top of it: in memory, where they are of like
    /// size. Frozen ones wait until they are written anew.
    private static func isJoined(_ slot: IndexSlot, under count: Int) -> Bool {
        !slot.isFrozen && slot.liveCount <= count * sizeRatio
    }

    private mutating func joinLayers() throws(IndexDamage) {
        slots.removeAll { !$0.isFrozen && $0.liveCount == 0 }
        while slots.count > 1 {
            let last = slots.count - 1
            guard Self.isJoined(slots[last - 1], under: slots[last].liveCount) else { return }
            let bytes = IndexBytes(try joined([slots[last - 1], slots[last]], andPending: false))
            slots.removeLast(2)
            slots.append(IndexSlot(try IndexSegment(bytes, region: region)))
        }
    }

    private func joined(_ slots: [IndexSlot], andPending: Bool = true) throws(IndexDamage) -> IndexLayer {
        var builder = LayerBuilder(region: region)
        for slot in slots { try builder.add(contentsOf: slot) }
        if andPending { for entry in pending.entries { builder.add(entry) } }
        return builder.finish()
    }
}
