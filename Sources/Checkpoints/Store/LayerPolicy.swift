/// When layers are merged.
enum LayerPolicy {
    /// From which layer on, counted from the lowest, all are merged into one; nil when they stay as they are.
    ///
    /// It is the lowest layer above which there is more than a quarter of it. So every layer that stays is four times
    /// as long as all above it, and there are at most log4(n) + 1 of them; and what is written anew in a merge is at
    /// most five times what lies above the layer, each byte of which thereby moves down at least one of those levels:
    /// O(log n) times in all. As long as there are no more than `tolerated` layers, all stay as they are.
    static func mergeStart(lengths: [Int], tolerating tolerated: Int = 0) -> Int? {
        guard lengths.count > tolerated else { return nil }
        var above = lengths.reduce(0, +)
        for (layer, length) in lengths.enumerated() {
            above -= length
            if above > length / 4 { return layer }
        }
        return nil
    }
}
