import CustomerIndex
import DeskModel
import Synchronization
import Testing

/// Indexes that are frozen into layers and opened again, beside ones that never were.
@Suite struct LayerTests {
    let now = Timestamp(seconds: 1_770_000_000)

    /// A frozen index as it would lie in files.
    struct Frozen {
        var layers: [[UInt8]] = []
        var superseded: [UInt8]?

        mutating func renew(from index: CustomerIndex) throws {
            let changes = try index.frozenChanges()
            layers = layers.prefix(changes.keptLayers) + (changes.newLayer.map { [$0.bytes] } ?? [])
            superseded = changes.superseded
        }

        func opened(region: String? = "US") throws -> CustomerIndex {
            try CustomerIndex(
                layers: layers.map { IndexBytes($0) }, superseded: superseded.map { IndexBytes($0) }, region: region)
        }
    }

    @Test func whatWasFrozenAnswersTheSame() throws {
        let index = CustomerIndex(FindTests.people, region: "US")
        var frozen = Frozen()
        try frozen.renew(from: index)
        let opened = try frozen.opened()
        #expect(opened.count == index.count)
        #expect(opened.frozenLayers == 1)
        #expect(opened.changedCount == 0)
        for query in ["ruhi mula pet", "707 555", "roohi.moolla@", "A-1007", "o brien", "王小", "soren muller", "r"] {
            #expect(try opened.find(query, now: now) == index.find(query, now: now))
        }
        for person in FindTests.people { #expect(try opened.entry(for: person.id) == index.entry(for: person.id)) }
    }

    @Test func anEmptyIndexFreezesToNothing() throws {
        var frozen = Frozen()
        try frozen.renew(from: CustomerIndex(region: "US"))
        #expect(frozen.layers.isEmpty)
        #expect(try frozen.opened().find("roohi", now: now).isEmpty)
    }

    @Test func aRemovedCustomerStaysGone() throws {
        var frozen = Frozen()
        try frozen.renew(from: CustomerIndex(FindTests.people, region: "US"))
        var index = try frozen.opened()
        index.remove(CustomerID(1))
        try frozen.renew(from: index)
        #expect(frozen.layers.count == 1)
        let opened = try frozen.opened()
        #expect(opened.count == FindTests.people.count - 1)
        #expect(try opened.entry(for: CustomerID(1)) == nil)
        #expect(try opened.find("roohi moolla", now: now).allSatisfy { $0.id != CustomerID(1) })
    }

    /// Rounds of changes, frozen after each: at every point the same as an index built at once of what is there.
    @Test(arguments: [1, 2, 3] as [UInt64])
    func anIndexThatGrewIsLikeOneBuiltAtOnce(seed: UInt64) throws {
        var crowd = Crowd(seed: seed)
        var frozen = Frozen()
        var index = CustomerIndex(region: "US")
        for round in 0..<8 {
            for _ in 0..<[500, 3, 90, 200, 1, 30][round % 6] {
                if let change = crowd.change() { index.update(change) } else { index.remove(crowd.removed) }
            }
            if round % 3 == 1 { index.update(contentsOf: crowd.changes(120)) }
            let whole = CustomerIndex(crowd.entries.values.sorted { $0.id < $1.id }, region: "US")
            if round % 4 != 2 {
                try frozen.renew(from: index)
                index = try frozen.opened()
            }
            #expect(index.count == crowd.entries.count)
            for _ in 0..<12 {
                let query = crowd.query()
                try expectAlike(index.find(query, limit: 30, now: now), whole.find(query, limit: 30, now: now), query)
            }
            for id in crowd.entries.keys.prefix(40) {
                #expect(try index.entry(for: CustomerID(id)) == crowd.entries[id])
            }
        }
        #expect(frozen.layers.count <= 5)
    }

    /// Weights count replaced entries too until their layer is written anew, so scores may differ a little, and with
    /// them the order of near equals; whoever clearly makes one list makes the other. Of matches that leave out a word
    /// the weight of that word is half of the score, and far below what leads a list it is filled up with what each layer
    /// came across, so these are not compared.
    private func expectAlike(_ left: [CustomerMatch], _ right: [CustomerMatch], _ query: String) {
        let tolerance = 0.05
        for (one, other) in [(left, right), (right, left)] {
            let scores = Dictionary(uniqueKeysWithValues: other.map { ($0.id, $0.score) })
            let floor = max(
                0.5, (one.first?.score ?? 0) - 0.2, other.count < 30 ? 0 : (other.last?.score ?? 0) + tolerance)
            for match in one where match.score > floor {
                let score = scores[match.id]
                #expect(score.map { abs($0 - match.score) < tolerance } == true, "\(query): \(match) \(other)")
            }
        }
    }

    @Test func textsOfAllKindsComeBack() throws {
        var entries: [CustomerEntry] = []
        for number in 1...2050 as ClosedRange<UInt64> {
            var crowd = Crowd(seed: number)
            entries.append(crowd.entry(number))
        }
        entries[7].names = ["", "é", String(repeating: "very long ", count: 40), "名前", "\u{0}\u{1F600}"]
        entries[7].orderNumbers = (0..<300).map { "ORD-\($0)" } + [String(repeating: "9", count: 50)]
        entries[8].emails = (0..<70).map { "box\($0)@example.com" }
        entries[9] = CustomerEntry(id: CustomerID(UInt64(UInt32.max) + 5))
        var builder = LayerBuilder(region: "US")
        for entry in entries { builder.add(entry) }
        let index = try CustomerIndex(layers: [IndexBytes(builder.finish())], superseded: nil, region: "US")
        for entry in entries { #expect(try index.entry(for: entry.id) == entry) }
        #expect(try index.find("ord-299", now: now).first?.id == entries[7].id)
        #expect(try index.find(String(repeating: "9", count: 50), now: now).first?.id == entries[7].id)
        #expect(try index.customers(withIdentity: "box9@example.com") == [entries[8].id])
    }

    @Test func aQueryTouchesLittleOfALargeLayer() throws {
        var builder = LayerBuilder(region: "US")
        for number in 1...9000 as ClosedRange<UInt64> {
            var crowd = Crowd(seed: number)
            builder.add(crowd.entry(number))
        }
        let watched = WatchedBytes(builder.finish().bytes)
        let index = try CustomerIndex(layers: [watched.bytes], superseded: nil, region: "US")
        #expect(watched.touched.count == 1)
        _ = try index.find("box77@example.com", now: now)
        #expect(watched.touched.count < watched.stretches * 2 / 3, "\(watched.touched.count) of \(watched.stretches)")
        let before = watched.askedTimes
        _ = try index.find("box77@example.com", now: now)
        #expect(watched.askedTimes == before, "what was verified once is not verified again")
    }

    @Test func damageIsToldAndNeverAnswered() throws {
        var frozen = Frozen()
        try frozen.renew(from: CustomerIndex((1...3000).map { Crowd.person($0) }, region: "US"))
        let good = try frozen.opened()
        let watched = WatchedBytes(frozen.layers[0])
        let index = try CustomerIndex(layers: [watched.bytes], superseded: nil, region: "US")
        watched.isBroken = true
        #expect(throws: IndexDamage.self) { try index.find("anna okafor", now: now) }
        var changed = index
        changed.update(Crowd.person(5))
        #expect(throws: IndexDamage.self) { try changed.find("zzz", now: now) }
        #expect(throws: IndexDamage.self) { try changed.frozenChanges() }
        watched.isBroken = false
        #expect(try index.find("anna okafor", now: now) == good.find("anna okafor", now: now))
    }

    @Test func layersThatDoNotBelongAreRefused() throws {
        var frozen = Frozen()
        try frozen.renew(from: CustomerIndex(FindTests.people, region: "US"))
        #expect(throws: IndexDamage.region) { try frozen.opened(region: "DE") }
        let layer = IndexBytes(frozen.layers[0])
        let list = frozen.superseded.map { IndexBytes($0) }
        #expect(throws: IndexDamage.superseded) {
            try CustomerIndex(layers: [layer, layer], superseded: list, region: "US")
        }
        #expect(throws: IndexDamage.superseded) {
            try CustomerIndex(layers: [layer, layer], superseded: nil, region: "US")
        }
        var other = frozen.layers[0]
        other[8] ^= 0xFF
        #expect(throws: IndexDamage.version) {
            try CustomerIndex(layers: [IndexBytes(other)], superseded: nil, region: "US")
        }
        #expect(throws: IndexDamage.self) {
            try CustomerIndex(layers: [IndexBytes([])], superseded: nil, region: "US")
        }
    }
}

/// Bytes that note which stretches of them were verified, and can be broken.
final class WatchedBytes: Sendable {
    private let memory: Memory
    private let state = Mutex<(touched: Set<Int>, asked: Int, isBroken: Bool)>(([], 0, false))

    init(_ bytes: [UInt8]) { memory = Memory(bytes) }

    var bytes: IndexBytes {
        IndexBytes(base: memory.base, count: memory.count, owner: memory) { range in
            self.state.withLock { state in
                state.asked += 1
                guard !state.isBroken else { return false }
                state.touched.insert(range.lowerBound)
                return true
            }
        }
    }

    var stretches: Int { (memory.count + 16_383) / 16_384 }
    var touched: Set<Int> { state.withLock { $0.touched } }
    var askedTimes: Int { state.withLock { $0.asked } }
    var isBroken: Bool {
        get { state.withLock { $0.isBroken } }
        set { state.withLock { $0.isBroken = newValue } }
    }

    private final class Memory: @unchecked Sendable {
        let base: UnsafeRawPointer
        let count: Int

        init(_ bytes: [UInt8]) {
            let copy = UnsafeMutableRawPointer.allocate(byteCount: bytes.count + 1, alignment: 64)
            copy.copyMemory(from: bytes, byteCount: bytes.count)
            base = UnsafeRawPointer(copy)
            count = bytes.count
        }

        deinit { base.deallocate() }
    }
}
