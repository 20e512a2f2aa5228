import CustomerIndex
import DeskModel
import Seeded
import Testing

@Suite struct ChangeTests {
    let now = Timestamp(seconds: 1_770_000_000)

    private func person(_ id: UInt64, _ name: String) -> CustomerEntry {
        CustomerEntry(id: CustomerID(id), names: [name])
    }

    @Test func anEmptyIndexFindsNobody() throws {
        #expect(try CustomerIndex().find("roohi", limit: 5, now: now).isEmpty)
        #expect(CustomerIndex().count == 0)
    }

    @Test func aReplacedCustomerIsFoundByWhatIsNewOnly() throws {
        var index = CustomerIndex([person(1, "Roohi Moolla"), person(2, "John Smith")])
        index.update(person(1, "Gunnar Qvist"))
        #expect(index.count == 2)
        #expect(try index.find("roohi", limit: 5, now: now).isEmpty)
        #expect(try index.find("qvist", limit: 5, now: now).map(\.id) == [CustomerID(1)])
        #expect(try index.entry(for: CustomerID(1))?.names == ["Gunnar Qvist"])
    }

    @Test func aRemovedCustomerIsGone() throws {
        var index = CustomerIndex([person(1, "Roohi Moolla"), person(2, "John Smith")])
        index.update(person(3, "Roohi Late"))
        index.remove(CustomerID(1))
        index.remove(CustomerID(3))
        index.remove(CustomerID(99))
        #expect(index.count == 1)
        #expect(try index.find("roohi", limit: 5, now: now).isEmpty)
        #expect(try index.entry(for: CustomerID(1)) == nil)
    }

    @Test func aCopyIsASnapshot() throws {
        var index = CustomerIndex([person(1, "Roohi Moolla")])
        let before = index
        index.remove(CustomerID(1))
        #expect(try before.find("roohi", limit: 5, now: now).count == 1)
        #expect(try index.find("roohi", limit: 5, now: now).isEmpty)
    }

    @Test func ofSeveralEntriesTheLastCounts() throws {
        let index = CustomerIndex([person(1, "First Name"), person(2, "Other"), person(1, "Second Name")])
        #expect(index.count == 2)
        #expect(try index.entry(for: CustomerID(1))?.names == ["Second Name"])
    }

    @Test func entriesComeBackAsGiven() throws {
        let entry = CustomerEntry(
            id: CustomerID(7), names: ["A B", "C"], emails: ["x@y.z"], phones: ["1234567"], handles: ["@h"],
            accountNumbers: ["1"], orderNumbers: ["2", "3"], addressWords: ["Main", ""],
            lastContact: Timestamp(seconds: 1_769_999_940), contactCount: 5, openTickets: 2)
        let others = (100..<400).map { person($0, "Somebody \($0)") }
        #expect(try CustomerIndex([entry] + others).entry(for: CustomerID(7)) == entry)
        var index = CustomerIndex()
        for other in [entry] + others { index.update(other) }
        #expect(try index.entry(for: CustomerID(7)) == entry)
        #expect(try index.entry(for: CustomerID(399))?.names == ["Somebody 399"])
    }

    /// However the entries got in, the same customers are found by the same words.
    @Test func oneByOneEqualsAllAtOnce() throws {
        var generator = SeededGenerator(seed: 3)
        let given = ["Anna", "Boris", "Chloé", "Dmitri", "Elena", "Farid", "Grace", "Hiro"]
        let family = ["Okafor", "Petrov", "Quispe", "Rossi", "Sato", "Tanaka", "Ueda", "Vargas", "Weiß"]
        var entries: [UInt64: CustomerEntry] = [:]
        var index = CustomerIndex()
        for _ in 0..<3000 {
            let id = UInt64.random(in: 1...900, using: &generator)
            if Int.random(in: 0..<6, using: &generator) == 0 {
                entries[id] = nil
                index.remove(CustomerID(id))
            } else {
                let first = given.randomElement(using: &generator) ?? ""
                let last = family.randomElement(using: &generator) ?? ""
                entries[id] = person(id, "\(first) \(last)")
                index.update(person(id, "\(first) \(last)"))
            }
        }
        let whole = CustomerIndex(entries.values.sorted { $0.id < $1.id })
        #expect(index.count == entries.count)
        #expect(whole.count == entries.count)
        for first in given {
            for last in family {
                let query = "\(first) \(last)"
                let expected = entries.values.filter { $0.names == [query] }.map(\.id).sorted().prefix(40)
                let top: (CustomerIndex) throws -> [CustomerID] = { index in
                    try index.find(query, limit: 40, now: now).filter { $0.why == "exact name" }.map(\.id)
                }
                #expect(try top(index) == Array(expected))
                #expect(try top(whole) == Array(expected))
            }
        }
    }
}
