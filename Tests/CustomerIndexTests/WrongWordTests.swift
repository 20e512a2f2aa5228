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

    @Test func aLongerNameOfWhichMoreWasAskedForComesBeforeTheShorterOne() throws {
        let found = try found("anna maria golubzowa")
        #expect(found.prefix(2) == ["Anna Maria Holubcová, Prague", "Anna Maria, Vienna"], "\(found)")
    }
}
