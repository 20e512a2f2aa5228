import DeskModel
import Identity
import Testing

@Suite struct DuplicateFinderTests {
    /// Fifty strangers, so that there is something to be rare among.
    private static let strangers: [PersonFacts] = (0..<50).map { number in
        let given = ["Anna", "Ben", "Carla", "Dmitri", "Ewa", "Farid", "Greta", "Hugo", "Ines", "Jonas"][number % 10]
        let family = ["Abbott", "Brandt", "Castro", "Dvorak", "Eriksen"][number / 10]
        return PersonFacts(
            id: CustomerID(UInt64(100 + number)), names: ["\(given) \(family)"],
            birthDate: "19\(50 + number)-0\(number % 9 + 1)-1\(number % 10)",
            emails: ["\(given).\(family)@example.com"], phones: ["+1 415 555 0\(100 + number)"],
            address: PostalAddress(street: "\(number + 1) Elm Street", city: "Town", postcode: "9\(4000 + number)"))
    }

    private func pairs(_ people: PersonFacts...) -> [DuplicateProposal] {
        DuplicateFinder(Self.strangers + people, region: "US").proposals()
    }

    @Test func strangersAreStrangers() {
        #expect(pairs().isEmpty)
    }

    @Test func onePersonTwice() throws {
        let found = pairs(
            PersonFacts(
                id: CustomerID(1), names: ["Roohi Moolla"], birthDate: "1988-02-03", emails: ["roohi@example.com"],
                phones: ["(415) 555-9136"]),
            PersonFacts(
                id: CustomerID(2), names: ["Ruhi Moolla"], birthDate: "1988-02-03", phones: ["+1 415 555 9136"]))
        let pair = try #require(found.first)
        #expect(found.count == 1)
        #expect(pair.first == CustomerID(1) && pair.second == CustomerID(2))
        #expect(pair.score >= DuplicateFinder.threshold && pair.score <= 1)
        #expect(pair.evidence.contains { $0.field == .phone && $0.level == .same && $0.bits > 0 })
        #expect(pair.evidence.contains { $0.field == .name && $0.level == .near })
    }

    @Test func aHouseholdIsNotOnePerson() {
        // One phone and one address, another given name and another birth date.
        let found = pairs(
            PersonFacts(
                id: CustomerID(1), names: ["Roohi Moolla"], birthDate: "1988-02-03", phones: ["415 555 9136"],
                address: PostalAddress(street: "7 Water Street", city: "Petaluma", postcode: "94952")),
            PersonFacts(
                id: CustomerID(2), names: ["Tariq Moolla"], birthDate: "1951-11-20", phones: ["415 555 9136"],
                address: PostalAddress(street: "7 Water Street", city: "Petaluma", postcode: "94952")))
        #expect(found.isEmpty, "\(found)")
    }

    @Test func aSonIsNotHisFather() {
        let home = PostalAddress(street: "7 Water Street", city: "Petaluma", postcode: "94952")
        let found = pairs(
            PersonFacts(id: CustomerID(1), names: ["David Dobbins Jr"], phones: ["415 555 9136"], address: home),
            PersonFacts(id: CustomerID(2), names: ["David Dobbins Senior"], phones: ["415 555 9136"], address: home))
        #expect(found.isEmpty, "\(found)")
    }

    @Test func oneThingAloneIsNotEnough() {
        let found = pairs(
            PersonFacts(id: CustomerID(1), names: ["Roohi Moolla"], emails: ["office@example.org"]),
            PersonFacts(id: CustomerID(2), names: ["Zbigniew Kowal"], emails: ["office@example.org"]))
        #expect(found.isEmpty)
    }

    @Test func hostileFactsEndInAnAnswer() {
        let long = String(repeating: "x \u{202E}", count: 5000)
        let odd = (1...30 as ClosedRange<UInt64>).map { number in
            PersonFacts(
                id: CustomerID(number), names: ["", long, "\u{0}"], birthDate: "99/99/99999999999999999999",
                emails: [long, ""], phones: ["", long], accounts: [long], handles: ["@"],
                address: PostalAddress(street: long, city: "", region: nil, postcode: long, country: nil))
        }
        let found = DuplicateFinder(odd, region: "US").proposals(from: 0)
        #expect(found.allSatisfy { $0.score.isFinite })
        #expect(DuplicateFinder([], region: "").proposals().isEmpty)
    }

    @Test(
        .enabled(if: PublicRecords.folder != nil, "needs ../shared/data/febrl, or USUAL_SHARED"),
        arguments: [1, 2])
    func febrl(number: Int) throws {
        let records = try PublicRecords(febrl: number, in: try #require(PublicRecords.folder))
        let quality = records.quality(DuplicateFinder(records.people, region: "AU").proposals())
        #expect(quality.precision >= 0.99, "\(quality)")
        #expect(quality.recall >= 0.95, "\(quality)")
    }

    /// A set made to be hard: families, twins, fathers and sons, records with a name and nothing else. Nobody is taken for
    /// another; of pairs that only what is known of a third record tells, more than half are found.
    @Test(.enabled(if: PublicRecords.folder != nil, "needs ../shared/data/senzing_truthset, or USUAL_SHARED"))
    func senzing() throws {
        let records = try PublicRecords(senzing: try #require(PublicRecords.folder))
        let quality = records.quality(DuplicateFinder(records.people, region: "US").proposals())
        #expect(quality.precision >= 0.99, "\(quality)")
        #expect(quality.recall >= 0.5, "\(quality)")
    }
}
