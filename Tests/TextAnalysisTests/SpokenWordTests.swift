import Seeded
import Testing

@testable import TextAnalysis

/// How alike words are said, against a table of costs filled in cell by cell.
@Suite struct SpokenWordTests {
    /// The cost of turning one word into the other, every cell from the three before it.
    private func cost(_ left: [UInt8], _ right: [UInt8], _ manner: SpokenWord.Manner) -> Float {
        SpokenWord.costs[manner.rawValue].withUnsafeBufferPointer { table in
            left.withUnsafeBufferPointer { left in
                right.withUnsafeBufferPointer { right in
                    var cells = [[Float]](
                        repeating: [Float](repeating: 0, count: right.count + 1), count: left.count + 1)
                    for column in right.indices {
                        cells[0][column + 1] = cells[0][column] + SpokenWord.gap(right[column], table)
                    }
                    for row in left.indices {
                        let leave = SpokenWord.gap(left[row], table)
                        cells[row + 1][0] = cells[row][0] + leave
                        for column in right.indices {
                            let replace = table[Int(left[row] & 63) << 6 | Int(right[column] & 63)]
                            cells[row + 1][column + 1] = [
                                cells[row][column] + replace, cells[row][column + 1] + leave,
                                cells[row + 1][column] + SpokenWord.gap(right[column], table),
                            ].min()!
                        }
                    }
                    return cells[left.count][right.count]
                }
            }
        }
    }

    @Test("two rows at once cost what one after the other does", arguments: 1...40 as ClosedRange<UInt64>)
    func rows(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func weighed(_ word: [UInt8]) -> [UInt8] {
            var word = word
            word.withUnsafeMutableBufferPointer { SpokenWord.weigh($0) }
            return word
        }
        func word() -> [UInt8] {
            (0..<Int.random(in: 1...SpokenWord.longest, using: &random)).map { _ in
                UInt8.random(in: 1...SpokenSign.softN, using: &random)
            }
        }
        for _ in 0..<50 {
            let left = weighed(word())
            // Half of them are nearly the same word.
            var right = Bool.random(using: &random) ? word() : left
            if !right.isEmpty, Bool.random(using: &random) {
                right[Int.random(in: 0..<right.count, using: &random)] = 2
            }
            right = weighed(right)
            for manner in [SpokenWord.Manner.heard, .transcribed, .transcribedWithoutVowels] {
                let expected = max(0, 1 - Double(cost(left, right, manner)) * 2 / Double(left.count + right.count))
                for least in [0, 0.3, 0.6, 0.9] {
                    let got = left.withUnsafeBufferPointer { left in
                        right.withUnsafeBufferPointer { SpokenWord.compare(left, $0, manner, least: least) }
                    }
                    // What is given up early is below the least; nothing else is.
                    #expect(got == expected || got == 0 && expected < least, "\(left) \(right) \(manner) \(least)")
                }
            }
        }
    }

    @Test("what a sign costs that is not there, by where it stands")
    func gaps() {
        typealias Sign = SpokenSign
        let words: [(signs: [UInt8], shares: [Float])] = [
            ([Sign.m, Sign.a, Sign.r, Sign.i], [1, 1, 1, 0.8]),
            ([Sign.l, Sign.u, Sign.ts, Sign.i, Sign.u, Sign.s], [1, 1, 1, 0.52, 0.52, 0.4]),
            ([Sign.i, Sign.v, Sign.a, Sign.n, Sign.s], [1, 1, 1, 1, 0.6]),
            ([Sign.m, Sign.a, Sign.wetL, Sign.o, Sign.t], [1, 1, 1, 1, 0.4]),
            ([Sign.o, Sign.d], [1, 1]), ([Sign.r, Sign.o, Sign.vav], [1, 0.52, 1]), ([Sign.e], [0.8]),
            ([Sign.t, Sign.e, Sign.n, Sign.d], [1, 1, 1, 1]),
        ]
        for table in SpokenWord.costs {
            for (signs, shares) in words {
                var weighed = signs
                weighed.withUnsafeMutableBufferPointer { SpokenWord.weigh($0) }
                #expect(weighed.map { $0 & 63 } == signs, "which sign it is stays")
                let got = table.withUnsafeBufferPointer { table in weighed.map { SpokenWord.gap($0, table) } }
                #expect(got == zip(signs, shares).map { table[Int($0) << 6] * $1 })
                weighed.withUnsafeMutableBufferPointer { SpokenWord.weigh($0) }
                #expect(weighed.map { $0 & 63 } == signs, "and is weighed but once")
            }
        }
    }

    @Test("nothing is like nothing")
    func empty() {
        let one: [UInt8] = [SpokenSign.m]
        let got = one.withUnsafeBufferPointer { one in
            [UInt8]().withUnsafeBufferPointer {
                (SpokenWord.compare(one, $0, .heard), SpokenWord.compare($0, one, .heard))
            }
        }
        #expect(got == (0, 0))
    }
}
