import CustomerIndex
import DeskModel
import Testing

/// What is true of nobody finds nobody, so that a new customer is offered.
@Suite struct StrangerTests {
    private static let now = Timestamp(seconds: 1_770_000_000)

    private static let index = CustomerIndex(
        [
            (["佐藤恵子", "Keiko Sato"], ["大阪"]), (["吉田恵子"], []), (["佐藤葵"], ["福岡"]), (["Zoé Marchand"], []),
            (["Thaís Martins"], ["Curitiba"]), (["Intan Rahayu"], []), (["Maeve Doherty"], ["Limerick"]),
            (["Ruhi Mullah"], ["Leeds"]), (["Roohi Moolla"], ["Petaluma"]), (["Mary Young"], []),
            (["Katharina Zimmermann"], ["Zürich"]),
        ].enumerated().map { place, person in
            CustomerEntry(
                id: CustomerID(UInt64(place + 1)), names: person.0, addressWords: person.1, lastContact: now,
                contactCount: 200, openTickets: 1)
        })

    @Test(arguments: ["xqzvw kkjhq", "zzzz xxxx", "asdf ghjk", "qwrtp", "zimer xqzzv", "qqq xyzzy"])
    func gibberishFindsNobody(query: String) throws {
        let found = try Self.index.find(query, limit: 5, now: Self.now)
        #expect(found.isEmpty, "\(found)")
    }

    /// One word may still be wrong, and each may have a slip.
    @Test(arguments: [
        ("mary xqzvw", "Mary Young"), ("roohi xqzvw", "Roohi Moolla"), ("katarina xqzvw", "Katharina Zimmermann"),
        ("katrahina zimemrann", "Katharina Zimmermann"), ("zimmer", "Katharina Zimmermann"),
        ("zimemrann", "Katharina Zimmermann"), ("ruhi mula", "Ruhi Mullah"), ("mathins curitba", "Thaís Martins"),
        ("intna", "Intan Rahayu"),
    ])
    func aSlipStillFinds(query: String, name: String) throws {
        let first = try #require(try Self.index.find(query, limit: 5, now: Self.now).first)
        #expect(try Self.index.entry(for: first.id)?.names.first == name, "\(first)")
    }
}
