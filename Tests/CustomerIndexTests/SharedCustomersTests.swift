import DeskModel
import Seeded
import Testing

@testable import CustomerIndex

/// Walks over those who have several words, against all customers looked through.
@Suite struct SharedCustomersTests {
    /// Customers with up to five of these words, the first of which everybody has and the last hardly anybody.
    private static func segment(_ random: inout SeededGenerator) throws -> IndexSegment {
        let words = [
            "ana", "anabel", "anan", "bo", "bob", "bobby", "carla", "carlo", "dora", "dorian", "eva", "evan", "felix",
            "gina", "hugo", "ida", "jan",
        ]
        var builder = LayerBuilder(region: nil)
        for number in 1...6_000 {
            let name = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                // Squared, so that some words are crowds and some a few people's.
                let place = Double.random(in: 0..<1, using: &random)
                return words[Int(place * place * place * Double(words.count))]
            }
            builder.add(CustomerEntry(id: CustomerID(UInt64(number)), names: [name.joined(separator: " ")]))
        }
        return try IndexSegment(IndexBytes(builder.finish()), region: nil)
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func aWalkFindsAllWhoHaveEachAndNobodyElse(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let segment = try Self.segment(&random)
        let room = UnsafeMutablePointer<UInt32>.allocate(capacity: IndexedWord.mostPerCustomer)
        defer { room.deallocate() }
        let words = try (0..<segment.count).map { local in
            let count = try segment.records.readWords(of: local, into: room)
            return (0..<count).map { Int(room[$0] >> 5) }
        }
        var (walks, most) = (0, 0)
        for _ in 0..<300 {
            let ranges = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                let first = Int.random(in: 0..<segment.dictionary.count, using: &random)
                let isBeginning = Bool.random(using: &random)
                return
                    first..<min(
                        segment.dictionary.count, first + (isBeginning ? Int.random(in: 1...3, using: &random) : 1))
            }
            let wanted = [1, 20, segment.count].randomElement(using: &random)!
            guard
                var walk = try SharedCustomers(ranges, in: segment, wanted: wanted, steps: 1_000_000)
            else {
                #expect(try ranges.contains { try segment.postings.count($0) == 0 })
                continue
            }
            var found: [Int] = []
            while found.count < wanted, let local = try walk.next() { found.append(local) }
            if found.count < wanted { #expect(try walk.next() == nil, "at its end a walk stays there") }
            walk.giveBack()
            let expected = words.indices.filter { local in
                ranges.allSatisfy { range in words[local].contains { range.contains($0) } }
            }
            #expect(found == Array(expected.prefix(wanted)), "\(ranges) \(wanted)")
            walks += 1
            most = max(most, found.count)
        }
        #expect(walks > 200 && most > 1_000)
    }

    @Test func aWalkPassesNoMoreThanItsSteps() throws {
        var random = SeededGenerator(seed: 7)
        let segment = try Self.segment(&random)
        let number = try #require(try segment.dictionary.number(of: Array("dorian".utf8)))
        let other = try #require(try segment.dictionary.number(of: Array("evan".utf8)))
        for steps in [0, 1, 10, 100] {
            var walk = try #require(
                try SharedCustomers(
                    [number..<number + 1, other..<other + 1], in: segment, wanted: 1_000, steps: steps))
            var found = 0
            while try walk.next() != nil { found += 1 }
            walk.giveBack()
            #expect(found <= steps + 1)
        }
    }
}
