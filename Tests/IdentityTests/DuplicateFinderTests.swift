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

    @Test func whoseRecordsOnlyAThirdJoinsIsProposedWhole() throws {
        let found = pairs(
            PersonFacts(id: CustomerID(1), names: ["Roohi Moolla"], emails: ["roohi@example.com"]),
            PersonFacts(
                id: CustomerID(2), names: ["Ruhi Moolla"], emails: ["roohi@example.com"], phones: ["415 555 9136"]),
            PersonFacts(id: CustomerID(3), names: ["R. Moolla"], phones: ["+1 415 555 9136"]))
        #expect(found.count == 3, "\(found)")
        let far = try #require(found.first { $0.first == CustomerID(1) && $0.second == CustomerID(3) })
        #expect(far.through == CustomerID(2))
        #expect(found.filter { $0.through == nil }.count == 2)
        #expect(far.score <= found.map(\.score).max() ?? 0)
    }

    @Test func whoIsAsLikelyAnotherIsNotProposed() {
        let home = PostalAddress(street: "3212 W. 32nd St", city: "Palm Harbor", postcode: "60527")
        let father = PersonFacts(id: CustomerID(1), names: ["John Smithson"], birthDate: "1970-10-10", address: home)
        let son = PersonFacts(id: CustomerID(2), names: ["John Smithson"], birthDate: "1990-03-15", address: home)
        let one = PersonFacts(id: CustomerID(3), names: ["John Smithson"], address: home)
        #expect(pairs(father, one).count == 1, "a whole name at one house")
        #expect(pairs(father, son, one).isEmpty, "which of the two it is, nobody can tell")
    }

    @Test func whoIsKnownForTwoIsNotProposedAgainNorJoinedByAThird() {
        let people = [
            PersonFacts(id: CustomerID(1), names: ["Roohi Moolla"], emails: ["roohi@example.com"]),
            PersonFacts(
                id: CustomerID(2), names: ["Roohi Moolla"], emails: ["roohi@example.com"], phones: ["415 555 9136"]),
            PersonFacts(id: CustomerID(3), names: ["Roohi Moolla"], phones: ["415 555 9136"]),
        ]
        let finder = DuplicateFinder(Self.strangers + people, region: "US")
        #expect(finder.proposals().count == 3)
        let found = finder.proposals(dismissed: [PairOfCustomers(CustomerID(3), CustomerID(1))])
        #expect(found.count == 1, "\(found)")
        #expect(found.allSatisfy { $0.through == nil })
    }

    @Test(arguments: [
        (["王杰"], ["Wang Jie"]), (["张秀英"], ["Xiu Ying Zhang"]), (["فيصل صديقي"], ["Faisal Siddiqui"]),
        (["Ellie D'Esquire"], ["Ellie Desquire"]), (["Mhd Antoun"], ["Mohamed Antoun"]),
        (["Universal Exports, Inc."], ["Univrsal Exports Ltd"]),
    ])
    func oneNameInTwoSpellings(one: [String], other: [String]) {
        let found = pairs(
            PersonFacts(id: CustomerID(1), names: one, phones: ["415 555 9136"]),
            PersonFacts(id: CustomerID(2), names: other, phones: ["415 555 9136"]))
        #expect(found.count == 1, "\(one) \(other)")
    }

    @Test(arguments: [
        ("Darla Andersen", "Darlene Andersen"), ("Mark Kusha", "Marsha Kusha"), ("Morris Klein I", "Morris Klein II"),
        ("Anna Andersen", "Annabelle Andersen"),
    ])
    func twinsAreTwo(one: String, other: String) {
        let home = PostalAddress(street: "7 Water Street", city: "Petaluma", postcode: "94952")
        let found = pairs(
            PersonFacts(
                id: CustomerID(1), names: [one], birthDate: "1988-02-03", phones: ["415 555 9136"], address: home),
            PersonFacts(
                id: CustomerID(2), names: [other], birthDate: "1988-02-03", phones: ["415 555 9136"], address: home))
        #expect(found.isEmpty, "\(found)")
    }

    /// Account numbers are given out one after the other, so that a name apart there is nothing in two that are near.
    @Test(arguments: [("AC-100000", "AC-100001"), ("AC-100000", "AC-100100")])
    func neighboursByAccountNumberAreTwo(one: String, other: String) throws {
        let people = [
            PersonFacts(id: CustomerID(1), names: ["Wei Chen"], phones: ["415 555 9136"], accounts: [one]),
            PersonFacts(id: CustomerID(2), names: ["Wei Chen"], phones: ["628 555 7721"], accounts: [other]),
            PersonFacts(id: CustomerID(3), names: ["Zbigniew Kowal"], accounts: [one + "0"]),
            PersonFacts(id: CustomerID(4), names: ["Zbigniew Kowal"], accounts: [other + "0"]),
        ]
        let found = DuplicateFinder(Self.strangers + people, region: "US").proposals()
        #expect(found.isEmpty, "\(found)")
    }

    @Test func aSlipInAnAccountNumberCountsBesideMoreThanTheName() throws {
        let found = pairs(
            PersonFacts(
                id: CustomerID(1), names: ["Wei Chen"], birthDate: "1988-02-03", accounts: ["AC-100000"]),
            PersonFacts(
                id: CustomerID(2), names: ["Wei Chen"], birthDate: "1988-03-02", accounts: ["AC-100001"]))
        let pair = try #require(found.first)
        #expect(pair.evidence.contains { $0.field == .account && $0.level == .near && $0.bits > 1 })
    }

    /// Twins who became customers on one day.
    @Test func aSlipInAnAccountNumberDoesNotOutweighAName() {
        let home = PostalAddress(street: "7 Water Street", city: "Petaluma", postcode: "94952")
        func twin(_ id: UInt64, _ name: String, _ account: String) -> PersonFacts {
            PersonFacts(
                id: CustomerID(id), names: [name], birthDate: "1988-02-03", phones: ["415 555 9136"],
                accounts: [account], address: home)
        }
        let found = pairs(twin(1, "Darla Andersen", "AC-100000"), twin(2, "Darlene Andersen", "AC-100001"))
        #expect(found.isEmpty, "\(found)")
        #expect(pairs(twin(1, "Darla Andersen", "AC-1"), twin(2, "Darlene Andersen", "AC-1")).count == 1)
    }

    @Test func whatIsDialledInTownIsTheSameNumber() {
        let found = pairs(
            PersonFacts(id: CustomerID(1), names: ["George Wiest"], birthDate: "3/12/87", phones: ["702-221-2412"]),
            PersonFacts(id: CustomerID(2), names: ["George Weest"], birthDate: "3/12/87", phones: ["221-2412"]))
        #expect(found.first?.evidence.contains { $0.field == .phone && $0.level == .near } == true, "\(found)")
    }

    @Test func anEndedSearchProposesNobody() {
        let twice = (1...2).map { PersonFacts(id: CustomerID($0), names: ["Roohi Moolla"], phones: ["415 555 9136"]) }
        #expect(DuplicateFinder(twice, region: "US").proposals(isCancelled: { true }).isEmpty)
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
        arguments: [1, 2, 3])
    func febrl(number: Int) throws {
        let records = try PublicRecords(febrl: number, in: try #require(PublicRecords.folder))
        let quality = records.quality(DuplicateFinder(records.people, region: "AU").proposals())
        #expect(quality.precision >= 0.99, "\(quality)")
        #expect(quality.recall >= 0.95, "\(quality)")
    }

    /// A set made to be hard: families, twins, fathers and sons, records with a name and nothing else.
    @Test(.enabled(if: PublicRecords.folder != nil, "needs ../shared/data/senzing_truthset, or USUAL_SHARED"))
    func senzing() throws {
        let records = try PublicRecords(senzing: try #require(PublicRecords.folder))
        let quality = records.quality(DuplicateFinder(records.people, region: "US").proposals())
        #expect(quality.precision >= 0.99, "\(quality)")
        #expect(quality.recall >= 0.95, "\(quality)")
    }
}
