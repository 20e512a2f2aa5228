/// One of several ways to do the same thing.
struct Contender {
    let name: String
    /// Does one round, and returns how many nanoseconds each thing that was timed in it took.
    let round: () throws -> [UInt64]

    init(_ name: String, round: @escaping () throws -> [UInt64]) {
        self.name = name
        self.round = round
    }
}

/// What one contender took, round by round.
struct Series {
    let name: String
    private(set) var rounds: [[UInt64]] = []

    init(name: String) { self.name = name }

    mutating func append(_ round: [UInt64]) {
        precondition(!round.isEmpty, "a round times something")
        rounds.append(round)
    }

    /// Nanoseconds of each round together.
    var totals: [Double] { rounds.map { $0.reduce(0) { $0 + Double($1) } } }

    /// The percentile of each round, in nanoseconds.
    func percentiles(_ share: Double) -> [Double] {
        rounds.map { Summary.percentile(share, of: $0.map { Double($0) }) }
    }

    /// How much of an amount that each round dealt with was done in a second.
    func rates(of amount: Double) -> [Double] { totals.map { amount * 1e9 / $0 } }
}

/// Times contenders in turn, A B A B …, so that what else the machine does meets them alike.
struct Sampler {
    let rounds: Int
    /// Rounds before those that count.
    var warmUps = 1

    /// The contenders' series, in their order; every other round goes the other way round.
    func sample(_ contenders: [Contender]) throws -> [Series] {
        var series = contenders.map { Series(name: $0.name) }
        for round in -warmUps..<rounds {
            let order = round.isMultiple(of: 2) ? Array(contenders.indices) : contenders.indices.reversed()
            for index in order {
                let timed = try contenders[index].round()
                if round >= 0 { series[index].append(timed) }
            }
        }
        return series
    }
}
