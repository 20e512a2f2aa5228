import DeskModel
import Testing

@testable import Identity

@Suite struct ComparisonTests {
    @Test func aPackedPersonIsTheSameOne() {
        let facts = PersonFacts(
            id: CustomerID(7), names: ["Roohi Moolla Jr", "王杰"], birthDate: "3 Feb 1988",
            emails: ["Roohi <roohi@example.com>"], phones: ["(415) 555-0136"], accounts: ["A-77 12"],
            handles: ["@roohi"],
            address: PostalAddress(street: "12 Constitution Street, Flat 3", city: "Hong Kong", postcode: "99 077"))
        let person = ComparedPerson(facts, region: "US")
        #expect(person.emails == [Array("roohi@example.com".utf8)])
        #expect(person.birth == Array("19880203".utf8))
        #expect(person.generation == 2)
        #expect(person.names.count == 4, "\(person.names)")
        var packed = PackedPeople()
        packed.append(ComparedPerson(id: CustomerID(1)))
        packed.append(person)
        #expect(packed[1] == person && packed[0] == ComparedPerson(id: CustomerID(1)))
        #expect(packed.id(1) == CustomerID(7))
    }

    @Test func aSketchNeverCountsTooFew() {
        var sketch = CountSketch(cells: 4096, rows: 2)
        for number in 0..<1000 as Range<UInt64> {
            for _ in 0...number % 3 { sketch.add(number &* 0x9E37_79B9_7F4A_7C15) }
        }
        var tooMany = 0
        for number in 0..<1000 as Range<UInt64> {
            let count = sketch.count(of: number &* 0x9E37_79B9_7F4A_7C15)
            #expect(count >= Int(number % 3) + 1)
            if count > Int(number % 3) + 1 { tooMany += 1 }
        }
        #expect(tooMany < 120, "\(tooMany)")
    }

    /// On a desk whose customers change their phone at every turn, another phone says less than elsewhere.
    @Test func weightsAreLearnedFromTheDesksOwnPairs() {
        func finding(_ phone: DuplicateEvidence.Level) -> PairComparison.Finding {
            PairComparison.Finding(
                evidence: [
                    DuplicateEvidence(field: .account, level: .same, bits: 15),
                    DuplicateEvidence(field: .name, level: .same, bits: 12),
                    DuplicateEvidence(field: .phone, level: phone, bits: phone == .same ? 9 : -1),
                ])
        }
        let other = DuplicateEvidence(field: .phone, level: .different, bits: -1)
        let few = AgreementWeights(pairs: [finding(.different)], prior: -10) { _ in true }
        #expect(abs(few.weighed(other).bits + 1) < 0.05, "one pair moves next to nothing")
        let many = AgreementWeights(
            pairs: Array(repeating: finding(.different), count: 3000), prior: -10
        ) { _ in true }
        #expect(many.weighed(other).bits > -0.2 && many.weighed(other).bits <= 0)
        #expect(many.weighed(DuplicateEvidence(field: .phone, level: .same, bits: 9)).bits < 9)
        let none = AgreementWeights(pairs: Array(repeating: finding(.different), count: 3000), prior: -10) { _ in false
        }
        #expect(none == AgreementWeights(), "two people teach nothing of one")
    }
}
