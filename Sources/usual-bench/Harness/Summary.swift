/// Median, lowest and highest of some values.
struct Summary {
    let median: Double
    let lowest: Double
    let highest: Double
    let count: Int

    init(_ values: [Double]) {
        precondition(!values.isEmpty, "there is no median of nothing")
        let sorted = values.sorted()
        let middle = sorted.count / 2
        median = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
        lowest = sorted[0]
        highest = sorted[sorted.count - 1]
        count = sorted.count
    }

    /// The value that a share of the values do not exceed, by nearest rank.
    static func percentile(_ share: Double, of values: [Double]) -> Double {
        precondition(!values.isEmpty, "there is no percentile of nothing")
        let rank = Int((share * Double(values.count)).rounded(.up))
        return values.sorted()[min(max(rank, 1), values.count) - 1]
    }
}
