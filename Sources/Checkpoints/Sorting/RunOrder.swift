/// The order of records that are held in memory.
enum RunOrder {
    private static let insertionLimit = 24

    /// The indices of the records in order; equal ones by index. O(n) for first words that are spread evenly,
    /// O(n log n) always.
    static func of(
        _ words: UnsafeMutablePointer<UInt64>, count: Int, width: Int, comparedWords: Int
    ) -> [UInt32] {
        guard count > 1 else { return count == 1 ? [0] : [] }
        var lowest = words[0]
        var highest = words[0]
        for index in 1..<count {
            let word = words[index &* width]
            lowest = min(lowest, word)
            highest = max(highest, word)
        }
        // Some eight records a bucket, when they are spread evenly.
        let wantedBits = max(1, 64 - (UInt64(count) / 8).leadingZeroBitCount)
        let neededBits = 64 - (highest - lowest).leadingZeroBitCount
        let shift = UInt64(max(0, neededBits - wantedBits))
        let bucketCount = Int((highest - lowest) >> shift) + 1
        var starts = [UInt32](repeating: 0, count: bucketCount + 1)
        for index in 0..<count { starts[Int((words[index &* width] &- lowest) &>> shift) + 1] += 1 }
        for bucket in 1...bucketCount { starts[bucket] += starts[bucket - 1] }
        var order = [UInt32](repeating: 0, count: count)
        for index in 0..<count {
            let bucket = Int((words[index &* width] &- lowest) &>> shift)
            order[Int(starts[bucket])] = UInt32(index)
            starts[bucket] += 1
        }
        // Now each start is where the next bucket begins.
        order.withUnsafeMutableBufferPointer { order in
            var start = 0
            for bucket in 0..<bucketCount {
                let end = Int(starts[bucket])
                if end - start > 1 {
                    sort(
                        UnsafeMutableBufferPointer(rebasing: order[start..<end]), words, width: width,
                        comparedWords: comparedWords)
                }
                start = end
            }
        }
        return order
    }

    private static func sort(
        _ order: UnsafeMutableBufferPointer<UInt32>, _ words: UnsafeMutablePointer<UInt64>, width: Int,
        comparedWords: Int
    ) {
        func isBefore(_ one: UInt32, _ other: UInt32) -> Bool {
            let left = words + Int(one) &* width
            let right = words + Int(other) &* width
            for word in 0..<comparedWords where left[word] != right[word] {
                return left[word] < right[word]
            }
            return one < other
        }
        guard order.count <= insertionLimit else {
            var order = order
            order.sort(by: isBefore)
            return
        }
        for index in 1..<order.count {
            let moved = order[index]
            var place = index
            while place > 0, isBefore(moved, order[place &- 1]) {
                order[place] = order[place &- 1]
                place &-= 1
            }
            order[place] = moved
        }
    }
}
