/// Bases with marks, numbered, so that a cell needs eight bytes for whatever it shows.
///
/// Bounded: a canvas that is cleared for a new frame throws the table away once it is half full, and a full table gives
/// the base without its marks. ``generation`` tells tables apart whose numbers mean different things.
struct ClusterTable: Sendable {
    /// As many as a screen of 500 by 100 can hold.
    static let capacity = 50_000
    static let flag: UInt32 = 0x8000_0000

    private(set) var generation = 0
    private var numbers: [[Unicode.Scalar]: UInt32] = [:]
    private var clusters: [[Unicode.Scalar]] = []

    /// The content of a cell that shows the base with its marks.
    mutating func content(for scalars: some Sequence<Unicode.Scalar>) -> UInt32 {
        let scalars = Array(scalars)
        if scalars.count == 1 { return scalars[0].value }
        if let number = numbers[scalars] { return number | Self.flag }
        guard clusters.count < Self.capacity else { return scalars.first?.value ?? 0x20 }
        let number = UInt32(clusters.count)
        clusters.append(scalars)
        numbers[scalars] = number
        return number | Self.flag
    }

    /// The scalars that a cell's content stands for: one, or up to five.
    func scalars(of content: UInt32) -> [Unicode.Scalar] {
        if content & Self.flag == 0 { return [Unicode.Scalar(content) ?? " "] }
        let number = Int(content & ~Self.flag)
        return number < clusters.count ? clusters[number] : [" "]
    }

    /// Forgets everything when more than half full; cells drawn before mean nothing then.
    mutating func recycle() {
        guard clusters.count > Self.capacity / 2 else { return }
        numbers.removeAll()
        clusters.removeAll()
        generation += 1
    }
}
