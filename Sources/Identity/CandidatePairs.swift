/// The pairs of people who share something that few have.
///
/// Most keys are one person's: a sketch of them is counted first, and only what several share is kept, so that room is
/// taken for what may be found and not for all that there is. How few must share a thing is set by how many pairs come of
/// it: `mostPairs` bounds them.
enum CandidatePairs {
    /// People who share a thing are compared only as long as they are so few.
    static let mostInBlock = 40

    /// As many pairs are compared at the most, for so many people.
    static func mostPairs(among people: Int) -> Int { max(1 << 20, people * 12) }

    /// The pairs, each once, by the place of its people: the lower in the upper half. Empty when cancelled.
    static func among(_ people: PackedPeople, isCancelled: () -> Bool) -> [UInt64] {
        var sketch = CountSketch(cells: people.count * 16, rows: 1)
        for place in 0..<people.count {
            if place.isMultiple(of: 4096), isCancelled() { return [] }
            for key in BlockingKeys.of(people[place]) { sketch.add(key) }
        }
        var shared: [(key: UInt64, person: UInt32)] = []
        for place in 0..<people.count {
            if place.isMultiple(of: 4096), isCancelled() { return [] }
            for key in BlockingKeys.of(people[place]) where sketch.count(of: key) > 1 {
                shared.append((key, UInt32(place)))
            }
        }
        shared.sort { ($0.key, $0.person) < ($1.key, $1.person) }
        if isCancelled() { return [] }
        let blocks = self.blocks(shared)
        let limit = largestBlock(blocks, mostPairs(among: people.count))
        var pairs: [UInt64] = []
        for block in blocks where block.count <= limit {
            for left in block {
                for right in block[(left + 1)...] {
                    pairs.append(UInt64(shared[left].person) << 32 | UInt64(shared[right].person))
                }
            }
        }
        shared = []
        pairs.sort()
        var kept = 0
        for place in pairs.indices where place == 0 || pairs[place] != pairs[place - 1] {
            pairs[kept] = pairs[place]
            kept += 1
        }
        pairs.removeLast(pairs.count - kept)
        return pairs
    }

    private static func blocks(_ shared: [(key: UInt64, person: UInt32)]) -> [Range<Int>] {
        var blocks: [Range<Int>] = []
        var first = 0
        while first < shared.count {
            var end = first + 1
            while end < shared.count, shared[end].key == shared[first].key { end += 1 }
            if end - first > 1, end - first <= mostInBlock { blocks.append(first..<end) }
            first = end
        }
        return blocks
    }

    /// The size of the largest blocks that can be gone through: the rarest things first.
    private static func largestBlock(_ blocks: [Range<Int>], _ most: Int) -> Int {
        var pairs = [Int](repeating: 0, count: mostInBlock + 1)
        for block in blocks { pairs[block.count] += block.count * (block.count - 1) / 2 }
        var sum = 0
        for size in 2...mostInBlock {
            sum += pairs[size]
            if sum > most { return max(2, size - 1) }
        }
        return mostInBlock
    }
}
