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
                        cells[0][column + 1] = cells[0][column] + SpokenWord.gap(right, column, table)
                    }
                    for row in left.indices {
                        let leave = SpokenWord.gap(left, row, table)
                        cells[row + 1][0] = cells[row][0] + leave
                        for column in right.indices {
                            let replace = table[Int(left[row] & 63) << 6 | Int(right[column] & 63)]
                            cells[row + 1][column + 1] = [
                                cells[row][column] + replace, cells[row][column + 1] + leave,
                                cells[row + 1][column] + SpokenWord.gap(right, column, table),
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
        func word() -> [UInt8] {
            (0..<Int.random(in: 1...SpokenWord.longest, using: &random)).map { _ in
                UInt8.random(in: 1...SpokenSign.softN, using: &random)
            }
        }
        for _ in 0..<50 {
            let left = word()
            // Half of them are nearly the same word.
            var right = Bool.random(using: &random) ? word() : left
            if !right.isEmpty, Bool.random(using: &random) {
                right[Int.random(in: 0..<right.count, using: &random)] = 2
            }
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
