import DeskModel
import Testing
import TextAnalysis

@testable import CustomerIndex

@Suite struct SpokenTableTests {
    /// Each word of a layer lies beside its own consonants, one letter and other scripts included, which have none.
    @Test func consonantsAreThoseOfTheSigns() throws {
        var builder = LayerBuilder(region: nil)
        for (number, name) in ["Roohi Moolla", "Ångström J", "Иван Petrov", "王 Schmidt", "o'Brien"].enumerated() {
            builder.add(CustomerEntry(id: CustomerID(UInt64(number + 1)), names: [name]))
        }
        let segment = try IndexSegment(IndexBytes(builder.finish()), region: nil)
        var distinct: Set<UInt32> = []
        for word in 0..<segment.dictionary.count {
            let counts = try segment.spoken.consonants(of: word)
            #expect(try counts == ConsonantCounts(segment.spoken.signs(of: word)))
            distinct.insert(counts.packed)
        }
        #expect(distinct.count > 5 && distinct.contains(0))
        #expect(throws: IndexDamage.self) { try segment.spoken.consonants(of: segment.dictionary.count) }
    }
}
