/// Sorts texts by their first eight bytes as one integer, and only those that agree in these by the rest.
enum LeadOrder {
    /// The first eight bytes of a text, the first one highest, and the text's number.
    typealias Entry = (lead: UInt64, index: UInt32)

    /// Below so many, going over all of them for every two bytes takes longer than comparing.
    private static let worthwhile = 4_096

    /// The numbers in order; `isBefore` compares two whose first eight bytes are the same. O(n) and what those take that
    /// begin alike: a radix sort, two bytes at a time from the lowest.
    @inline(__always)
    static func sorted(_ entries: [Entry], by isBefore: (UInt32, UInt32) -> Bool) -> [UInt32] {
        var entries = entries
        guard entries.count >= worthwhile else {
            entries.sort { $0.lead != $1.lead ? $0.lead < $1.lead : isBefore($0.index, $1.index) }
            return entries.map(\.index)
        }
        sortByLead(&entries)
        var order = entries.map(\.index)
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, entries[end].lead == entries[start].lead { end += 1 }
            if end - start > 1 { order[start..<end].sort(by: isBefore) }
            start = end
        }
        return order
    }

    private static func sortByLead(_ entries: inout [Entry]) {
        var other = [Entry](repeating: (0, 0), count: entries.count)
        for shift in stride(from: UInt64(0), to: 64, by: 16) {
            var starts = [Int](repeating: 0, count: 1 << 16)
            for entry in entries { starts[Int(entry.lead >> shift & 0xFFFF)] += 1 }
            if starts.contains(entries.count) { continue }
            var sum = 0
            for digit in starts.indices { (starts[digit], sum) = (sum, sum + starts[digit]) }
            for entry in entries {
                let digit = Int(entry.lead >> shift & 0xFFFF)
                other[starts[digit]] = entry
                starts[digit] += 1
            }
            swap(&entries, &other)
        }
    }
}
