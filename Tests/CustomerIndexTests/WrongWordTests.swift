import CustomerIndex
import DeskModel
import Testing

/// Queries of which one word is wrong altogether.
@Suite struct WrongWordTests {
    private static let now = Timestamp(seconds: 1_770_000_000)

    /// A rare name among some that sound so, and a common one, in towns.
    private static let index: CustomerIndex = {
        var people = [
            ("Roohi Moolla", "Petaluma"), ("Rui Moura", "Porto"), ("Maria Araújo", "Porto"), ("Ruhi Mullah", "Leeds"),
            ("Mary Smith", "Novato"), ("Anna Maria", "Vienna"), ("Anna Maria Holubcová", "Prague"),
        ]
        for town in ["Petaluma", "Porto", "Leeds", "Cotati", "Novato"] {
            for given in ["Mary", "Linda", "John"] {
                for family in ["Smith", "Jones", "Moore", "Murray"] where (given, town) != ("Mary", "Novato") {
                    people += Array(repeating: ("\(given) \(family)", town), count: 4)
                }
            }
        }
        return CustomerIndex(
            people.enumerated().map { place, person in
                CustomerEntry(
                    id: CustomerID(UInt64(place + 1)), names: [person.0], addressWords: [person.1],
                    // Who only sounds so was in touch just now.
                    lastContact: person.0 == "Rui Moura" ? now : nil)
            })
    }()

    private func found(_ query: String) throws -> [String] {
        try Self.index.find(query, limit: 10, now: Self.now).map { match in
            let entry = try #require(try Self.index.entry(for: match.id))
            return "\(entry.names[0]), \(entry.addressWords[0])"
        }
    }

    @Test(arguments: ["roohi moolla porto", "roohi moolla leeds", "porto moolla roohi", "roohi moolla xqzzy"])
    func aRareNameInAnotherTownStandsAboveWhoOnlySoundsSoThere(query: String) throws {
        let found = try found(query)
        #expect(found.first == "Roohi Moolla, Petaluma", "\(found)")
    }

    @Test func whoSoundsSoAndLivesThereIsNext() throws {
        #expect(try found("roohi moolla porto").dropFirst().first == "Rui Moura, Porto")
        #expect(try found("roohi moolla leeds").dropFirst().first == "Ruhi Mullah, Leeds")
    }

    @Test func ofACommonNameWhoLivesThereComesFirst() throws {
        let found = try found("mary smith novato")
        #expect(found.first == "Mary Smith, Novato", "\(found)")
    }

    /// A name of which two words are there pins nobody down against one that has all of them in another writing.
    @Test func whoseNameIsWrittenInPiecesComesFirst() throws {
        let index = CustomerIndex(
            ["Tal Ia Hylnand", "Talia Hilton"].enumerated().map { place, name in
                CustomerEntry(id: CustomerID(UInt64(place + 1)), names: [name])
            })
        let found = try index.find("tal ia hilton", limit: 5, now: Self.now).map(\.id.number)
        #expect(found.first == 2, "\(found)")
    }

    /// Initials pin nobody down: who is in touch does not come before whose name is nearer.
    @Test func initialsMakeUpForNoName() throws {
        let index = CustomerIndex(
            ["Bayley A.H.J.", "Paula A.H.J.", "Filnay A.H.J."].enumerated().map { place, name in
                let isKnown = name != "Paula A.H.J."
                return CustomerEntry(
                    id: CustomerID(UInt64(place + 1)), names: [name], lastContact: isKnown ? Self.now : nil,
                    contactCount: isKnown ? 200 : 0, openTickets: isKnown ? 1 : 0)
            } + (10...400).map { Crowd.person($0) })
        let found = try index.find("paulino a.h.j", limit: 5, now: Self.now).map(\.id.number)
        #expect(found.first == 2, "\(found)")
    }

    /// Where so many have each word of the name that they are not all looked at.
    @Test func aCommonNameElsewhereStandsAboveOtherNamesThere() throws {
        func person(_ name: String, _ town: String) -> (String, String) { (name, town) }
        var people = [person("Mary Hannah Smith", "Novato")]
        people += (0..<250).map { person("\(Self.word($0)) Smith", "Novato") }
        people += (0..<1_600).map { person("\(Self.word($0)) Smith", "Leeds") }
        people += (0..<30).map { _ in person("Mary Smith", "Cotati") }
        people += (0..<1_800).map { person("Mary \(Self.word($0))", "Porto") }
        people += (0..<60_000).map { person("\(Self.word($0)) \(Self.word($0 / 2))", "Porto") }
        let index = CustomerIndex(
            people.enumerated().map { place, person in
                CustomerEntry(id: CustomerID(UInt64(place + 1)), names: [person.0], addressWords: [person.1])
            })
        let names = try index.find("mary smith novato", limit: 5, now: Self.now).map { match in
            try index.entry(for: match.id)?.names.first
        }
        #expect(names == ["Mary Hannah Smith"] + Array(repeating: "Mary Smith", count: 4))
    }

    /// A made-up word like no other here.
    private static func word(_ number: Int) -> String {
        let syllables = ["ka", "do", "ri", "ve", "xu", "po", "ga", "te"]
        return (0..<6).map { syllables[number >> ($0 * 3) & 7] }.joined()
    }

    @Test func aLongerNameOfWhichMoreWasAskedForComesBeforeTheShorterOne() throws {
        let found = try found("anna maria golubzowa")
        #expect(found.prefix(2) == ["Anna Maria Holubcová, Prague", "Anna Maria, Vienna"], "\(found)")
    }
}
