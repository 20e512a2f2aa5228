import CustomerIndex
import DeskModel
import Testing

/// A name with the last digits of the phone, which agents ask for.
@Suite struct NameWithPhoneTests {
    private static let now = Timestamp(seconds: 1_770_000_000)

    /// Roohi, somebody with her phone's end, one of her name, and a crowd.
    private static let index = CustomerIndex(
        [
            ("Roohi Moolla", "+1 415 555 0136"), ("R. Moolla", "415-555-0136"), ("Roohi Ahmed", "+1 415 555 0199"),
            ("John Smith", "+44 20 7946 0136"), ("Mary Smith", "+1 707 555 5405"), ("Roohi Rao", ""),
        ].enumerated().map { place, person in
            CustomerEntry(
                id: CustomerID(UInt64(place + 1)), names: [person.0], phones: person.1.isEmpty ? [] : [person.1],
                lastContact: person.0 == "Roohi Ahmed" ? now : nil)
        } + (10...400).map { Crowd.person($0) }, region: "US")

    @Test(arguments: [
        ("roohi 0136", 1, "name · phone ends so"), ("0136 roohi", 1, "name · phone ends so"),
        ("roohi moolla 0136", 1, "exact name · phone ends so"), ("ruhi 0136", 1, "sounds alike · phone ends so"),
        ("roohi 555-0136", 1, "name · phone ends so"), ("roohi 555 0136", 1, "name · phone ends so"),
        ("roohi +1 415 555 0136", 1, "name · phone"), ("roohi (415) 555-0136", 1, "name · phone"),
        ("smith 5405", 5, "name · phone ends so"), ("smith 0136", 4, "name · phone ends so"),
    ])
    func theEndOfThePhoneTellsWhoOfAName(query: String, id: UInt64, why: String) throws {
        let first = try #require(try Self.index.find(query, limit: 5, now: Self.now).first)
        #expect(first.id == CustomerID(id), "\(first)")
        #expect(first.why == why)
    }

    @Test func whoseNameIsAnotherIsNotFoundByIt() throws {
        let found = try Self.index.find("roohi 0136", limit: 10, now: Self.now).map(\.id.number)
        #expect(found.prefix(2) == [1, 2], "\(found)")
        #expect(!found.contains(4))
    }
}
