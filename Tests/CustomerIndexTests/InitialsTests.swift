import CustomerIndex
import DeskModel
import Testing

/// People who are known by the first letters of their names.
@Suite struct InitialsTests {
    private static let now = Timestamp(seconds: 1_770_000_000)

    private static let index = CustomerIndex(
        [
            "Martin Luther King", "Jean-Luc Fournier", "Lars Magnus Karlsson", "Martin Luther", "Marijke Visser",
            "Ylva Johansson", "Mikael Lind Karlsson Ek", "Maria Lopez", "Юрий Борисович Хохлов",
            "Γιώργος Νίκος Παπαδόπουλος", "ミカエル ルーカス タナカ", "חנה שרה כהן",
        ].enumerated().map { place, name in
            CustomerEntry(
                id: CustomerID(UInt64(place + 1)), names: [name], addressWords: ["12 Keller Street"],
                lastContact: name.hasPrefix("Mar") ? nil : now)
        } + (20...2_000).map { Crowd.person($0) })

    @Test(arguments: [
        ("mlk", "Martin Luther King", [0..<1, 7..<8, 14..<15]), ("JLF", "Jean-Luc Fournier", [0..<1, 5..<6, 9..<10]),
        ("ybk", "Юрий Борисович Хохлов", [0..<2, 9..<11, 28..<30]),
        ("gnp", "Γιώργος Νίκος Παπαδόπουλος", [0..<2, 15..<17, 26..<28]),
        ("mrt", "ミカエル ルーカス タナカ", [0..<3, 13..<16, 26..<29]),
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

    /// Also of thousands who are more current and have words with these letters, and where they changed since.
    @Test func whoeverHasThemIsFoundHoweverLongAgo() throws {
        let crowd = (1...6_000).map { number in
            CustomerEntry(id: CustomerID(UInt64(number)), names: ["Kurt Martin Lund"], lastContact: Self.now)
        }
        var index = CustomerIndex(crowd + [CustomerEntry(id: CustomerID(9_000), names: ["Martin Luther King"])])
        func found() throws -> [UInt64] {
            try index.find("mlk", limit: 10, now: Self.now).filter { $0.why == "initials" }.map(\.id.number)
        }
        #expect(try found() == [9_000])
        index.update(CustomerEntry(id: CustomerID(9_000), names: ["Martin Luther"]))
        #expect(try found().isEmpty)
        index.update(CustomerEntry(id: CustomerID(9_001), names: ["Max", "Mara Lena Kunze"]))
        #expect(try found() == [9_001])
    }
}
