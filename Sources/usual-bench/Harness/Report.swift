/// A measured quantity, with what it was over the rounds.
struct Figure {
    let name: String
    let unit: String
    let summary: Summary

    init(_ name: String, _ unit: String, _ values: [Double]) {
        self.name = name
        self.unit = unit
        summary = Summary(values)
    }
}

/// How many times as much one series is as another, compared round by round.
struct Ratio {
    let name: String
    let summary: Summary

    /// The ratio of what stands above the line to what stands below it.
    init(_ name: String, _ above: [Double], to below: [Double]) {
        precondition(above.count == below.count, "a ratio compares round with round")
        self.name = name
        summary = Summary(zip(above, below).map { $0 / $1 })
    }
}

/// What one benchmark measured.
struct Report {
    /// Figures that belong together, each side of a ratio among them.
    struct Section {
        let title: String
        var figures: [Figure] = []
        var ratios: [Ratio] = []
    }

    let benchmark: String
    let seed: UInt64
    let rounds: Int
    /// Sizes and other choices, in the order to be told.
    var settings: [(name: String, value: String)] = []
    var sections: [Section] = []
    /// What a reader must know to read the figures right.
    var notes: [String] = []
    /// The sum of the results, which shows that they were made.
    var checksum: UInt64 = 0

    init(_ benchmark: String, _ options: BenchOptions) {
        self.benchmark = benchmark
        seed = options.seed
        rounds = options.rounds
    }
}
