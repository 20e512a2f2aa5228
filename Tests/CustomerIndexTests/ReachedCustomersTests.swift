import DeskModel
import Testing

@testable import CustomerIndex

/// What a search keeps of those it reached, beside a dictionary of all customers.
@Suite struct ReachedCustomersTests {
    /// People of few names, in a layer; `names` tells how many.
    private static func segment(_ names: Int, _ people: Int) throws -> IndexSegment {
        var builder = LayerBuilder(region: nil)
        for number in 1...people {
            // Some names are many people's, most are few people's.
            let name = "n\(number * number % names)a b\(number % 7)b"
            builder.add(CustomerEntry(id: CustomerID(UInt64(number)), names: [name]))
        }
        return try IndexSegment(IndexBytes(builder.finish()), region: nil)
    }

    /// What is reached and noted, word by word and in ranges, is what a dictionary holds; and the rooms go back empty.
    @Test(arguments: [UInt64](1...12)) func whatIsKeptIsWhatWasReached(seed: UInt64) throws {
        let segment = try Self.segment(400, 6_000)
        var random = Numbers(state: seed)
        // The second search is lent the rooms of the first.
        for _ in 0..<2 {
            var reached = ReachedCustomers(segment, most: 20_000)
            var order: [UInt32] = []
            var levels: [UInt32: [UInt8]] = [:]
            for _ in 0..<40 {
                let first = random.below(segment.dictionary.count)
                let range = first..<min(segment.dictionary.count, first + 1 + random.below(6))
                let group = WordExpansion.Group(
                    words: range, level: QualityLevel(Float(random.below(100)) / 100 + 0.1),
                    count: try segment.postings.count(range))
                let word = random.below(QueryWord.most)
                let isNoted = random.below(3) == 0
                // A noted word's customers count only where they are reached.
                if isNoted {
                    try reached.note(group, of: try segment.crowds.crowd(range), for: word)
                } else {
                    guard reached.count + group.count <= 20_000 else { continue }
                    try reached.add(group, for: word)
                }
                try segment.postings.forEach(range) { (local) throws(IndexDamage) in
                    let local = UInt32(local)
                    if levels[local] == nil {
                        if isNoted { return }
                        order.append(local)
                    }
                    var known = levels[local] ?? [UInt8](repeating: 0, count: QueryWord.most)
                    known[word] = max(known[word], group.level.rawValue)
                    levels[local] = known
                }
            }
            #expect(Array(UnsafeBufferPointer(start: reached.locals, count: reached.count)) == order)
            let kept = (0..<reached.count).map { place in
                (0..<UInt32(QueryWord.most)).map { UInt8(reached.levels[place] >> ($0 * 4) & 15) }
            }
            #expect(kept == order.map { levels[$0] ?? [] })
            reached.giveBack()
        }
        let (places, touched) = (segment.places.borrow(1), segment.touched.borrow(1))
        #expect((0..<places.count).allSatisfy { places.numbers[$0] == 0 })
        #expect((0..<touched.count).allSatisfy { touched.numbers[$0] == 0 })
    }

    /// Who has a word of each of two ranges and is reached again is worth the most that either way found.
    @Test func whoIsReachedTwiceIsWorthTheMost() throws {
        let segment = try Self.segment(30, 600)
        func group(_ word: String, _ level: Float) throws -> WordExpansion.Group {
            let number = try #require(try segment.dictionary.number(of: Array(word.utf8)))
            let range = number..<number + 1
            return WordExpansion.Group(
                words: range, level: QualityLevel(level), count: try segment.postings.count(range))
        }
        var reached = ReachedCustomers(segment, most: 2_000)
        defer { reached.giveBack() }
        try reached.add(try group("n1a", 0.7), for: 0)
        let first = reached.count
        try reached.addCurrent([(0, try group("n1a", 1)), (1, try group("b1b", 0.5))], most: 1_000, steps: 10_000)
        #expect(first > 0)
        #expect(reached.count == first)
        let raised = (0..<first).filter { reached.levels[$0] & 15 == 15 }
        #expect(!raised.isEmpty)
        #expect(raised.allSatisfy { reached.levels[$0] >> 4 & 15 == UInt32(QualityLevel(0.5).rawValue) })
        let before = UInt32(QualityLevel(0.7).rawValue)
        #expect((0..<first).allSatisfy { raised.contains($0) || reached.levels[$0] == before })
    }
}

/// Numbers drawn from a seed (splitmix64).
private struct Numbers {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var number = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((number ^ (number >> 31)) % UInt64(bound))
    }
}
