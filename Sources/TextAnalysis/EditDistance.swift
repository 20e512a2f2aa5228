/// How many slips of the fingers lie between two words: optimal string alignment distance (Damerau-Levenshtein in
/// which no part is edited twice; Boytsov 2011, section 2).
public enum EditDistance {
    /// The number of insertions, deletions, substitutions and swaps of neighbours that turn one word into the other, or
    /// nil when there are more than `limit`. Counted in letters. O(length × limit).
    public static func between(_ left: String, _ right: String, atMost limit: Int) -> Int? {
        if left == right { return 0 }
        if left.utf8.count == left.unicodeScalars.count, right.utf8.count == right.unicodeScalars.count {
            return bounded(Array(left.utf8), Array(right.utf8), limit)
        }
        return bounded(left.unicodeScalars.map(\.value), right.unicodeScalars.map(\.value), limit)
    }

    /// The same for words held as UTF-8, counted in bytes: exact for ASCII, and what folded Latin mostly is.
    public static func between(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
        bounded(left, right, limit)
    }

    /// Fills only the diagonal band of width 2·limit+1, and stops once a whole row is over the limit.
    private static func bounded<Letter: Equatable>(_ left: [Letter], _ right: [Letter], _ limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        let width = right.count + 1
        let over = limit + 1
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: width * 3) { rows in
            for column in 0..<width {
                rows[column] = over
                rows[width + column] = min(column, over)
                rows[2 * width + column] = over
            }
            var before = 0
            var previous = width
            var current = 2 * width
            for row in 1...left.count {
                let first = max(1, row - limit)
                let last = min(right.count, row + limit)
                guard first <= last else { return nil }
                rows[current + first - 1] = first == 1 ? min(row, over) : over
                var best = rows[current + first - 1]
                for column in first...last {
                    let same = left[row - 1] == right[column - 1]
                    var cost = min(
                        rows[previous + column - 1] + (same ? 0 : 1),
                        rows[previous + column] + 1,
                        rows[current + column - 1] + 1)
                    if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                        cost = min(cost, rows[before + column - 2] + 1)
                    }
                    rows[current + column] = min(cost, over)
                    best = min(best, cost)
                }
                if last < right.count { rows[current + last + 1] = over }
                guard best <= limit else { return nil }
                (before, previous, current) = (previous, current, before)
            }
            let distance = rows[previous + right.count]
            return distance <= limit ? distance : nil
        }
    }
}
