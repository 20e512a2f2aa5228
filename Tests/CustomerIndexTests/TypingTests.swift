import CustomerIndex
import DeskModel
import Synchronization
import Testing

/// What a lookup answers while a name is typed, key by key.
@Suite struct TypingTests {
    let now = Timestamp(seconds: 1_770_000_000)

    private static let index: CustomerIndex = {
        var people = (1...20_000).map { Crowd.person($0) }
        people.append(
            CustomerEntry(
                id: CustomerID(50_001), names: ["Roohi Moolla"], phones: ["+1 707 555 0123"],
                addressWords: ["Petaluma"], lastContact: Timestamp(seconds: 1_769_990_000), contactCount: 30,
                openTickets: 1))
        people.append(CustomerEntry(id: CustomerID(50_002), names: ["Qadira Xu"]))
        people.append(CustomerEntry(id: CustomerID(50_003), names: ["Xq Qadirović"], lastContact: now(-9)))
        people.append(CustomerEntry(id: CustomerID(50_004), names: ["王小明"]))
        return CustomerIndex(people, region: "US")
    }()

    private static func now(_ days: Int64) -> Timestamp { Timestamp(seconds: 1_770_000_000 + days * 86_400) }

    /// From the first letter on, in whatever way the name was heard; the last key changes nothing any more.
    @Test(arguments: ["roohi moolla", "ruhi mula pet", "moolla roohi", "7075550123"])
    func everyKeyHasAnAnswerAndTheNameIsThereBeforeTheLast(typed: String) throws {
        var first: [UInt64] = []
        for count in 1...typed.count {
            let found = try Self.index.find(String(typed.prefix(count)), limit: 10, now: now)
            #expect(!found.isEmpty, "after “\(typed.prefix(count))”")
            first.append(found.first?.id.number ?? 0)
        }
        #expect(first.suffix(2) == [50_001, 50_001])
    }

    /// One letter and two find whose name begins so, the most current first, and never somebody else before them.
    @Test(arguments: ["x", "qa", "xq", "xu"])
    func oneLetterAndTwoAreEnough(typed: String) throws {
        let found = try Self.index.find(typed, limit: 10, now: now)
        let names = try found.map { try Self.index.entry(for: $0.id)?.names.first ?? "" }
        let beginning = names.map { name in
            name.lowercased().split(separator: " ").contains { $0.hasPrefix(typed) }
        }
        let expected: [UInt64] =
            switch typed {
            case "qa": [50_003, 50_002]
            case "xq": [50_003]
            case "xu": [50_002]
            default: [50_003, 50_002]
            }
        #expect(Set(found.prefix(expected.count).map(\.id.number)) == Set(expected))
        #expect(beginning == beginning.sorted { $0 && !$1 }, "\(names)")
    }

    @Test func oneCharacterIsAFamily() throws {
        #expect(try Self.index.find("王", limit: 3, now: now).first?.id == CustomerID(50_004))
    }

    /// Wherever a lookup is cancelled it has no answer, and asks no more often than once for each part of its work.
    @Test(arguments: ["ruhi mula pet", "katharna papadopulos", "r", "okafro vanderberg", "иван щербаков"])
    func aLookupEndsWhereverItIsCancelled(typed: String) throws {
        let asked = Mutex(0)
        let whole = try Self.index.find(typed, limit: 10, now: now) {
            asked.withLock { $0 += 1 }
            return false
        }
        #expect(whole != nil)
        let questions = asked.withLock { $0 }
        #expect(questions > 0)
        for last in 0..<questions {
            asked.withLock { $0 = 0 }
            let found = try Self.index.find(typed, limit: 10, now: now) {
                asked.withLock {
                    $0 += 1
                    return $0 > last
                }
            }
            #expect(found == nil, "cancelled at question \(last + 1) of \(questions)")
            #expect(asked.withLock { $0 } <= last + 2, "nothing goes on")
        }
        // Nothing of a cancelled one is left for the next.
        #expect(try Self.index.find(typed, limit: 10, now: now) == whole)
    }
}
