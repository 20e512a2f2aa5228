/// The known key that differs from `key` by at most a third of its length in typing slips, if there is just one nearest.
///
/// Keys beyond 64 bytes are nobody's typing slip and are not compared, so a hostile file costs little.
func nearestKey(to key: String, among known: Set<String>) -> String? {
    let typed = Array(key.utf8)
    guard typed.count <= 64 else { return nil }
    var nearest: String?
    var least = max(1, typed.count / 3) + 1
    for candidate in known.sorted() where candidate.utf8.count <= 64 {
        let distance = slips(typed, Array(candidate.utf8))
        if distance < least {
            least = distance
            nearest = candidate
        }
    }
    return nearest
}

/// Insertions, deletions, replacements and swaps of neighbours that make one text the other (optimal string alignment).
private func slips(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, byte) in left.enumerated() {
        var current = [row + 1]
        current.reserveCapacity(right.count + 1)
        for (column, other) in right.enumerated() {
            var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (byte == other ? 0 : 1))
            if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current.append(cost)
        }
        beforeLast = last
        last = current
    }
    return last[right.count]
}
