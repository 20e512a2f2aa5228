import CustomerIndex
import DeskModel
import Seeded
import Testing

/// An email's domain that is typed alone.
@Suite struct DomainTests {
    private static let now = Timestamp(seconds: 1_770_000_000)

    private static func person(_ id: UInt64, _ name: String, _ emails: [String], days: Int64?) -> CustomerEntry {
        CustomerEntry(
            id: CustomerID(id), names: [name], emails: emails,
            lastContact: days.map { Timestamp(seconds: now.seconds - $0 * 86_400) })
    }

    private static let people = [
        person(1, "Anna Okafor", ["anna@acme.com"], days: 30),
        person(2, "Boris Petrov", ["boris@example.org", "Boris@Acme.COM"], days: 2),
        person(3, "Chloé Quispe", ["chloe@acme.com.au"], days: 1),
        person(4, "Dmitri Rossi", ["d@acmeworks.net"], days: 0),
        person(5, "Elena Sato", ["elena@acme.com", "e.sato@acme.com"], days: nil),
        person(6, "Farid Acmeson", ["acme.com@example.org"], days: 0),
        person(7, "Grace Ueda", ["grace@o2.co.uk"], days: 5),
        person(8, "Hiro Vargas", ["hiro@xn--acme.org"], days: 5),
    ]
    private static let index = CustomerIndex(people)

    private func found(_ query: String, in index: CustomerIndex = index) throws -> [CustomerMatch] {
        try index.find(query, limit: 10, now: Self.now).filter { $0.why.hasPrefix("email at") }
    }

    @Test(arguments: [
        ("@acme.com", [2, 1, 5, 3]), ("acme.com", [2, 1, 5, 3]), ("ACME.com", [2, 1, 5, 3]),
        ("@acme", [3, 2, 1, 5, 4]),
        ("acme.c", [3, 2, 1, 5]), ("acme.", [3, 2, 1, 5]), ("@acmew", [4]), ("o2.co.uk", [7]), ("@o2", [7]),
        ("acme", []), ("acme.com petaluma", []), ("me.com", []), ("@", []), (".com", []),
    ])
    func findsWhoHasAnAddressThereTheLatestContactFirst(query: String, ids: [UInt64]) throws {
        #expect(try found(query).map(\.id.number) == ids)
    }

    @Test func saysWhyAndMarksWhatWasTyped() throws {
        let first = try #require(try Self.index.find("@acme.com", now: Self.now).first)
        #expect(first.why == "email at acme.com")
        #expect(first.field == .email)
        #expect(first.value == "Boris@Acme.COM")
        #expect(first.marks == [6..<14])
        let begun = try #require(try found("@acmew").first)
        #expect(begun.why == "email at acmeworks.net")
        #expect(begun.marks == [2..<7])
    }

    @Test func aDomainIsNobodysIdentity() throws {
        #expect(try Self.index.customers(withIdentity: "@acme.com").isEmpty)
        #expect(try Self.index.customers(withIdentity: "acme.com").isEmpty)
    }

    @Test func whoeverHasTheHandleComesFirst() throws {
        var index = Self.index
        index.update(CustomerEntry(id: CustomerID(20), names: ["Ida Weiß"], handles: ["@acme"]))
        #expect(try index.find("@acme", now: Self.now).map(\.id.number).prefix(2) == [20, 3])
    }

    /// Of thousands at one domain, and of thousands of domains with one beginning, against a sort of all of them, also when
    /// many have changed since.
    @Test func ofManyTheLatestAreFound() throws {
        var random = SeededGenerator(seed: 21)
        var entries: [UInt64: CustomerEntry] = [:]
        func draw(_ id: UInt64) -> CustomerEntry {
            let own = "b\(Int.random(in: 0..<3_000, using: &random)).example"
            let emails = Bool.random(using: &random) ? ["p\(id)@big.example"] : ["p\(id)@\(own)", "q\(id)@\(own)"]
            // Minutes apart, so that nobody is like another.
            return CustomerEntry(
                id: CustomerID(id), names: ["Person \(id)"], emails: emails,
                lastContact: Timestamp(seconds: Self.now.seconds - Int64.random(in: 1..<9_000_000, using: &random) * 60)
            )
        }
        for id in 1...6_000 as ClosedRange<UInt64> { entries[id] = draw(id) }
        var index = CustomerIndex(entries.values.sorted { $0.id < $1.id })
        for id in stride(from: 1 as UInt64, to: 6_000, by: 9) {
            entries[id] = draw(id)
            index.update(try #require(entries[id]))
        }
        for (query, beginning) in [("@big.example", "big.example"), ("@b", "b"), ("big.ex", "big.ex"), ("@b1", "b1")] {
            let all = entries.values.filter { $0.emails.contains { $0.contains("@\(beginning)") } }
            let latest = all.sorted { ($1.lastContact?.seconds ?? 0) < ($0.lastContact?.seconds ?? 0) }
            let found = try index.find(query, limit: 40, now: Self.now).map(\.id)
            #expect(found == latest.prefix(40).map(\.id), "\(query)")
        }
    }
}
