import Synchronization

/// Entries that changed last, indexed together when first searched.
struct PendingEntries: Sendable {
    private(set) var entries: [CustomerEntry] = []
    private var places: [UInt64: Int] = [:]
    private var built = LazySlot()
    private let region: String?

    init(region: String?) { self.region = region }

    var count: Int { entries.count }

    func entry(_ id: UInt64) -> CustomerEntry? { places[id].map { entries[$0] } }

    mutating func update(_ entry: CustomerEntry) {
        built = LazySlot()
        if let place = places[entry.id.number] {
            entries[place] = entry
        } else {
            places[entry.id.number] = entries.count
            entries.append(entry)
        }
    }

    mutating func remove(_ id: UInt64) {
        guard let place = places.removeValue(forKey: id) else { return }
        built = LazySlot()
        let last = entries.removeLast()
        guard place < entries.count else { return }
        entries[place] = last
        places[last.id.number] = place
    }

    /// The entries as a layer; nil when there are none. Built once per change, whoever asks first.
    var slot: IndexSlot? {
        get throws(IndexDamage) {
            guard !entries.isEmpty else { return nil }
            return try built.slot { () throws(IndexDamage) in
                var builder = LayerBuilder(region: region)
                for entry in entries { builder.add(entry) }
                return IndexSlot(try IndexSegment(IndexBytes(builder.finish()), region: region))
            }
        }
    }
}

/// A slot that is made when first asked for, shared by the copies of the index that it belongs to.
private final class LazySlot: Sendable {
    private let made = Mutex<IndexSlot?>(nil)

    func slot(_ make: () throws(IndexDamage) -> IndexSlot) throws(IndexDamage) -> IndexSlot {
        try made.withLock { (made) throws(IndexDamage) in
            if let made { return made }
            let slot = try make()
            made = slot
            return slot
        }
    }
}
