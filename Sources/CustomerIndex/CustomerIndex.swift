import DeskModel
import TextAnalysis

/// Finds customers by anything somebody half remembers of them.
///
/// A value: a copy is a snapshot that another thread may search while this one changes. Changes gather in a short list
/// that is indexed when first searched; full lists become immutable segments, and segments of like size are joined, so
/// that there are few of them and each entry is indexed again only logarithmically often.
public struct CustomerIndex: Sendable {
    private var slots: [IndexSlot] = []
    private var pending: PendingEntries
    private let region: String?

    /// Entries that gather before they become a segment.
    private static let mostPending = 256
    /// A segment is joined with the one before it when that one is not this many times larger.
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

    /// How many customers can be found.
    public var count: Int { slots.reduce(pending.count) { $0 + $1.liveCount } }

    /// Adds a customer, or replaces what is known of them.
    public mutating func update(_ entry: CustomerEntry) {
        for index in slots.indices { if slots[index].remove(entry.id.number) { break } }
        pending.update(entry)
        if pending.count >= Self.mostPending { flush() }
    }

    /// Adds or replaces many customers; much faster than one by one.
    public mutating func update(contentsOf entries: some Sequence<CustomerEntry>) {
        var builder = SegmentBuilder(region: region)
        var places: [UInt64: Int] = [:]
        var repeated: [CustomerEntry] = []
        for entry in entries {
            // Of a customer who comes again the later entry goes through `update`, once the bulk is in.
            guard places.updateValue(builder.count, forKey: entry.id.number) == nil else {
                repeated.append(entry)
                continue
            }
            for index in slots.indices { if slots[index].remove(entry.id.number) { break } }
            pending.remove(entry.id.number)
            builder.add(entry)
        }
        if builder.count > 0 {
            slots.append(IndexSlot(builder.segment()))
            joinSegments()
        }
        for entry in repeated { update(entry) }
    }

    /// Lets go of a customer, who may be unknown.
    public mutating func remove(_ id: CustomerID) {
        for index in slots.indices { if slots[index].remove(id.number) { break } }
        pending.remove(id.number)
    }

    /// What is known of a customer, as it was last given; times to the minute once indexed.
    public func entry(for id: CustomerID) -> CustomerEntry? {
        if let entry = pending.entry(id.number) { return entry }
        for slot in slots { if let local = slot.live(id.number) { return slot.segment.entry(local) } }
        return nil
    }

    /// The best `limit` matches, best first; equal scores in the order of customer numbers.
    ///
    /// At most 8 words of the query count. See `MatchScore` for what a score means.
    public func find(_ query: String, limit: Int = 20, now: Timestamp) -> [CustomerMatch] {
        find(query, limit: limit, now: now, isCancelled: { false }) ?? []
    }

    /// The same, asking now and then whether the answer is still wanted; nil when it is not.
    public func find(
        _ query: String, limit: Int = 20, now: Timestamp, isCancelled: () -> Bool
    ) -> [CustomerMatch]? {
        guard limit > 0 else { return [] }
        return withoutActuallyEscaping(isCancelled) { isCancelled in
            Lookup(slots: searchable, customers: count, limit: limit, now: now, isCancelled: isCancelled).find(query)
        }
    }

    /// The customers to whom exactly this email, phone, handle or account number belongs, in the order of their numbers.
    public func customers(withIdentity text: String) -> [CustomerID] {
        let shape = QueryShape(text)
        var found = Set<CustomerID>()
        for slot in searchable {
            for hit in IdentifierSearch(segment: slot.segment).hits(text, shape: shape)
            where hit.fit == 1 && hit.field != .orderNumber && slot.isLive(hit.local) {
                found.insert(CustomerID(slot.segment.ids[hit.local]))
            }
        }
        return found.sorted()
    }

    /// Bytes held by what is searched, and by the texts from which it was made.
    public var byteCount: (search: Int, texts: Int) {
        slots.reduce((0, 0)) { sum, slot in
            (sum.0 + slot.segment.byteCount.search, sum.1 + slot.segment.byteCount.texts)
        }
    }

    private var searchable: [IndexSlot] { pending.slot.map { slots + [$0] } ?? slots }

    private mutating func flush() {
        guard let slot = pending.slot else { return }
        pending = PendingEntries(region: region)
        slots.append(slot)
        joinSegments()
    }

    private mutating func joinSegments() {
        slots.removeAll { $0.liveCount == 0 }
        while slots.count > 1 {
            let last = slots.count - 1
            guard slots[last - 1].liveCount <= slots[last].liveCount * Self.sizeRatio else { return }
            var builder = SegmentBuilder(region: region)
            for slot in [slots[last - 1], slots[last]] {
                for local in 0..<slot.segment.count where slot.isLive(local) { builder.add(slot.segment.entry(local)) }
            }
            slots.removeLast(2)
            slots.append(IndexSlot(builder.segment()))
        }
    }
}
