import Seeded
import Testing
import TextAnalysis

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("smith", "smith", 0), ("smith", "smyth", 1), ("smith", "simth", 1), ("smith", "smiths", 1),
        ("smith", "mith", 1),
        ("petaluma", "petalmua", 1), ("ca", "abc", 3), ("moolla", "mula", 3), ("élan", "elan", 1), ("", "ab", 2),
    ])
    func counts(left: String, right: String, distance: Int) {
        #expect(EditDistance.between(left, right, atMost: 3) == distance)
        #expect(EditDistance.between(right, left, atMost: 3) == distance)
    }

    @Test func givesUpOverTheLimit() {
        #expect(EditDistance.between("roohi", "smith", atMost: 2) == nil)
        #expect(EditDistance.between("a", "abcd", atMost: 2) == nil)
        #expect(EditDistance.between("abcd", "dcba", atMost: 2) == nil)
    }

    /// The band and the early stop must not change what the plain recurrence says.
    @Test func agreesWithTheWholeTable() {
        var generator = SeededGenerator(seed: 7)
        let letters = Array("abc".utf8)
        for _ in 0..<4000 {
            let left = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
                letters.randomElement(using: &generator) ?? 0
            }
            let right = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
                letters.randomElement(using: &generator) ?? 0
            }
            let expected = wholeTable(left, right)
            for limit in 0...3 {
                #expect(EditDistance.between(left, right, atMost: limit) == (expected <= limit ? expected : nil))
            }
        }
    }

    /// A word that is made ready counts what the table counts, longer words than a number has bits included.
    @Test func aPatternCountsTheSame() {
        var generator = SeededGenerator(seed: 11)
        let letters = Array("abcé".utf8)
        for round in 0..<4000 {
            let most = round % 40 == 0 ? 64 : 9
            let words = (0..<2).map { _ in
                (0..<Int.random(in: 0...most, using: &generator)).map { _ in
                    letters.randomElement(using: &generator) ?? 0
                }
            }
            let distance = words[1].withUnsafeBytes { SpellingPattern(words[0]).distance(to: $0) }
            #expect(distance == wholeTable(words[0], words[1]), "\(words)")
        }
    }

    @Test(arguments: [
        ("moolla", "mula", 1), ("smith", "smithers", 4), ("jo", "joan", 2), ("ann", "nan", 0), ("", "a", 0),
    ])
    func countsWhatBothBeginWith(left: String, right: String, shared: Int) {
        let count = Array(right.utf8).withUnsafeBytes { SpellingPattern(Array(left.utf8)).sharedBeginning(with: $0) }
        #expect(count == shared)
    }

    private func wholeTable(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var table = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
        for row in 0...left.count { table[row][0] = row }
        for column in 0...right.count { table[0][column] = column }
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        for row in 1...left.count {
            for column in 1...right.count {
                let cost = left[row - 1] == right[column - 1] ? 0 : 1
                var best = min(
                    table[row - 1][column - 1] + cost, table[row - 1][column] + 1, table[row][column - 1] + 1)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    best = min(best, table[row - 2][column - 2] + 1)
                }
                table[row][column] = best
            }
        }
        return table[left.count][right.count]
    }
}
