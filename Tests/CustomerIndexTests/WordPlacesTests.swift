import DeskModel
import Seeded
import Testing

@testable import CustomerIndex

/// Where words, and the customers of words, are found in a layer, against what was put there.
@Suite struct WordPlacesTests {
    private static func column<Element: FixedWidthInteger & BitwiseCopyable & Sendable>(
        _ memory: IndexMemory, _ range: Range<Int>
    ) -> Column<Element> { Column(memory, range) }

    /// Lists of numbers of one to four bytes each, at the very end of the memory and with some bytes behind them, come out as
    /// they were put in; and a list that is cut off ends in damage.
    @Test(arguments: 0...4) func differencesOfAnyLengthAreRead(behind: Int) throws {
        var random = SeededGenerator(seed: UInt64(behind + 1))
        for _ in 0..<200 {
            let lists = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                (0..<Int.random(in: 0...9, using: &random)).map { _ in
                    Int.random(in: 0..<1 << Int.random(in: 1...27, using: &random), using: &random)
                }
            }
            var bytes: [UInt8] = []
            var places: [UInt64] = []
            var count = 0
            for list in lists + [[]] {
                places.append(UInt64(bytes.count) << 32 | UInt64(count))
                for number in list {
                    var rest = number
                    while rest >= 0x80 {
                        bytes.append(UInt8(rest & 0x7F) | 0x80)
                        rest >>= 7
                    }
                    bytes.append(UInt8(rest))
                }
                count += list.count
            }
            // What lies behind the lists must not be taken for a part of them.
            let tail = [UInt8](repeating: 0xFF, count: behind)
            let table = places.flatMap { place in (0..<8).map { UInt8(truncatingIfNeeded: place >> UInt64($0 * 8)) } }
            let memory = IndexMemory(copying: table + bytes + tail)
            let postings = PostingLists(
                places: Self.column(memory, 0..<table.count),
                lists: Self.column(memory, table.count..<table.count + bytes.count), customers: .max)
            for (word, list) in lists.enumerated() {
                var sum = 0
                let expected = list.map { number in
                    sum += number
                    return sum
                }
                var read: [Int] = []
                try postings.forEach(word..<word + 1) { (local) throws(IndexDamage) in read.append(local) }
                #expect(read == expected)
                var cursor = try postings.cursor(word)
                var walked: [Int] = []
                while let local = try cursor.next() { walked.append(local) }
                #expect(walked == expected)
            }
            guard let last = bytes.last, lists.last?.isEmpty == false else { continue }
            let cut = IndexMemory(copying: table + bytes.dropLast() + [last | 0x80] + tail)
            let damaged = PostingLists(
                places: Self.column(cut, 0..<table.count),
                lists: Self.column(cut, table.count..<table.count + bytes.count), customers: .max)
            #expect(throws: IndexDamage.self) {
                try damaged.forEach(lists.count - 1..<lists.count) { (_) throws(IndexDamage) in }
            }
        }
    }

    /// Many words that are alike in their first eight letters, words shorter than that, and words between them.
    @Test func wordsAreFoundAcrossSignposts() throws {
        var words = (0..<700).map { "longwords\($0)" } + (0..<90).map { "longword\(["a", "b"][$0 % 2])\($0)" }
        words += ["longword", "longwore", "a", "aa", "zz", "é", "łodz"] + (0..<300).map { "w\($0)" }
        var builder = LayerBuilder(region: nil)
        for (number, word) in words.enumerated() {
            builder.add(CustomerEntry(id: CustomerID(UInt64(number + 1)), names: [word]))
        }
        let dictionary = try IndexSegment(IndexBytes(builder.finish()), region: nil).dictionary
        let all = try (0..<dictionary.count).map { Array(try dictionary.word($0)) }
        #expect(all.count > 1_000)
        for (number, word) in all.enumerated() { #expect(try dictionary.number(of: word) == number) }
        let asked = [
            "", "l", "longword", "longwords", "longwords1", "longwordz", "longwore", "w", "w29", "zzz", "~", "ł", "b",
        ]
        for prefix in asked.map({ Array($0.utf8) }) {
            let begun = all.indices.filter { all[$0].starts(with: prefix) }
            let found = try dictionary.numbers(withPrefix: prefix)
            #expect(Array(found) == begun, "\(String(decoding: prefix, as: UTF8.self))")
            #expect(try dictionary.number(of: prefix) == all.firstIndex(of: prefix))
        }
    }
}
