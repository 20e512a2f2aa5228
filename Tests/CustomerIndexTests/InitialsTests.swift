import CustomerIndex
import DeskModel
import Testing

/// People who are known by the first letters of their names.
@Suite struct InitialsTests {
    private static let now = Timestamp(seconds: 1_770_000_000)

    private static let index = CustomerIndex(
        [
            "Martin Luther King", "Jean-Luc Fournier", "Lars Magnus Karlsson", "Martin Luther", "Marijke Visser",
            "Ylva Johansson", "Mikael Lind Karlsson Ek", "Maria Lopez",
        ].enumerated().map { place, name in
            CustomerEntry(
                id: CustomerID(UInt64(place + 1)), names: [name], addressWords: ["12 Keller Street"],
                lastContact: name.hasPrefix("Mar") ? nil : now)
        } + (10...2_000).map { Crowd.person($0) })

    @Test(arguments: [
        ("mlk", "Martin Luther King", [0..<1, 7..<8, 14..<15]), ("JLF", "Jean-Luc Fournier", [0..<1, 5..<6, 9..<10]),
        ("mlke", "Mikael Lind Karlsson Ek", [0..<1, 7..<8, 12..<13, 21..<22]),
    ])
    func initialsOfAWholeNameFindIt(query: String, name: String, marks: [Range<Int>]) throws {
        let first = try #require(try Self.index.find(query, limit: 5, now: Self.now).first)
        #expect(first.why == "initials", "\(first)")
        #expect(first.value == name)
        #expect(first.marks == marks)
    }

    /// Neither in another order nor of a part of the name, nor with the street for one; and a name that begins so comes first.
    @Test func initialsAreThoseOfTheWholeNameInOrder() throws {
        let found = try Self.index.find("mlk", limit: 10, now: Self.now)
        #expect(found.filter { $0.why == "initials" }.map(\.id.number) == [1], "\(found)")
        #expect(try Self.index.find("mar", limit: 10, now: Self.now).allSatisfy { $0.why != "initials" })
    }
}
