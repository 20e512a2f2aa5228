import DeskModel
import Seeded
import Testing

@testable import CustomerIndex

/// Customers who come in several goes and are laid out once.
@Suite struct GrowingIndexTests {
    /// The layer is, byte for byte, what the same customers at once come to, each where they came last.
    @Test(arguments: [1, 2, 3] as [UInt64])
    func severalGoesComeToTheSameLayer(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var crowd = Crowd(seed: seed)
        var growing = GrowingIndex(on: CustomerIndex(region: "US"))
        var last: [CustomerEntry] = []
        func drop(_ id: CustomerID) { last.removeAll { $0.id == id } }
        for _ in 0..<12 {
            let entries = crowd.changes(100)
            growing.update(contentsOf: entries)
            for entry in entries {
                drop(entry.id)
                last.append(entry)
            }
            for _ in 0..<10 {
                let id = CustomerID(UInt64.random(in: 1...1500, using: &random))
                growing.remove(id)
                drop(id)
            }
        }
        let grown = try growing.finish().frozenChanges()
        let whole = try CustomerIndex(last, region: "US").frozenChanges()
        #expect(last.count > 500 && grown.newLayer?.count == last.count)
        #expect(grown.newLayer?.bytes == whole.newLayer?.bytes)
        #expect(grown.superseded == whole.superseded)
    }

    @Test func itGoesOnFromWhatIsThere() throws {
        let now = Timestamp(seconds: 1_770_000_000)
        var growing = GrowingIndex(on: CustomerIndex((1...100).map { Crowd.person($0) }))
        growing.update(contentsOf: [CustomerEntry(id: CustomerID(7), names: ["Gunnar Qvist"])])
        growing.remove(CustomerID(8))
        let copy = growing
        growing.update(contentsOf: [CustomerEntry(id: CustomerID(7), names: ["Solveig Dahl"])])
        let index = growing.finish()
        #expect(index.count == 99)
        #expect(try index.find("qvist", now: now).isEmpty)
        #expect(try index.entry(for: CustomerID(7))?.names == ["Solveig Dahl"])
        #expect(try index.entry(for: CustomerID(8)) == nil)
        #expect(try copy.finish().entry(for: CustomerID(7))?.names == ["Gunnar Qvist"], "a copy is a snapshot")
    }

    @Test func whoeverLeavesAgainLeavesNothing() throws {
        var growing = GrowingIndex(on: CustomerIndex())
        growing.update(contentsOf: [Crowd.person(1)])
        growing.remove(CustomerID(1))
        let index = growing.finish()
        #expect(index.count == 0)
        #expect(try index.frozenChanges().newLayer == nil)
    }

    /// Sorting by two bytes at a time is sorting.
    @Test(arguments: [0, 1, 100, 5_000, 20_000])
    func theOrderIsThatOfTheTexts(count: Int) {
        var random = SeededGenerator(seed: UInt64(count))
        let letters: [UInt8] = [0, 1, 65, 66, 255]
        let texts = (0..<count).map { _ in
            (0..<Int.random(in: 0...11, using: &random)).map { _ in letters.randomElement(using: &random) ?? 0 }
        }
        let entries = texts.enumerated().map { index, text in
            var lead: UInt64 = 0
            for place in 0..<8 { lead = lead << 8 | (place < text.count ? UInt64(text[place]) : 0) }
            return (lead: lead, index: UInt32(index))
        }
        let order = LeadOrder.sorted(entries) { left, right in
            let (one, other) = (texts[Int(left)], texts[Int(right)])
            return one == other ? left < right : one.lexicographicallyPrecedes(other)
        }
        let expected = texts.indices.sorted { left, right in
            texts[left] == texts[right] ? left < right : texts[left].lexicographicallyPrecedes(texts[right])
        }
        #expect(order.map(Int.init) == expected)
    }
}
