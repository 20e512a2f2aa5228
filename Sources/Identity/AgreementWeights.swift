import Glibc

/// What agreeing and differing in a field weighs on this desk, beside what it weighs on desks at large.
///
/// By Fellegi and Sunter a level of agreement weighs log₂(m ÷ u). The defaults of `PairComparison` stand for an m and a u of
/// desks at large; how often the records of one person are the same, near or different here (m) is learned from the desk's
/// own pairs by expectation and maximisation (Winkler, "Using the EM algorithm for weight computation in the
/// Fellegi-Sunter model of record linkage", 1988): pairs are weighed, each counts as one person's as far as it is likely
/// one, the levels are counted, and so on until nothing moves. What desks at large show counts as `strength` pairs, so that
/// a desk with few duplicates stays with it.
struct AgreementWeights: Equatable {
    /// By field and level, what is added to the bits.
    private(set) var shifts: [Double]

    /// How often records of one person are the same, near and different in a field, on desks at large.
    private static let usual: [DuplicateEvidence.Field: [Double]] = [
        .name: [0.62, 0.30, 0.08], .birthDate: [0.82, 0.13, 0.05], .account: [0.85, 0.10, 0.05],
        .email: [0.70, 0.10, 0.20], .phone: [0.70, 0.10, 0.20], .handle: [0.60, 0.10, 0.30],
        .address: [0.40, 0.50, 0.10],
    ]

    /// What desks at large show counts as so many pairs.
    private static let strength = 200.0
    /// Nothing that is learned moves a weight further.
    private static let mostShift = 1.5
    private static let rounds = 20

    /// The defaults.
    init() { shifts = [Double](repeating: 0, count: DuplicateEvidence.Field.allCases.count * 3) }

    /// Evidence with what has been learned added.
    func weighed(_ evidence: DuplicateEvidence) -> DuplicateEvidence {
        let shift = shifts[Self.cell(evidence.field, evidence.level)]
        guard shift != 0, evidence.bits != 0 else { return evidence }
        // What speaks for one person never comes to speak against it, nor the other way.
        let bits = evidence.bits > 0 ? max(0, evidence.bits + shift) : min(0, evidence.bits + shift)
        return DuplicateEvidence(field: evidence.field, level: evidence.level, bits: bits)
    }

    /// Weights learned from pairs, as far as the desk's own pairs show them.
    ///
    /// `pairs` are findings with the default weights; `prior` the bits before anything is known; a pair that `isPlausible`
    /// turns down is two people.
    init(pairs: [PairComparison.Finding], prior: Double, isPlausible: (PairComparison.Finding) -> Bool) {
        self.init()
        let plausible = pairs.filter(isPlausible)
        guard !plausible.isEmpty else { return }
        for _ in 0..<Self.rounds {
            var seen = [Double](repeating: 0, count: shifts.count)
            for pair in plausible {
                let bits = pair.evidence.reduce(prior) { $0 + weighed($1).bits }
                let share = 1 / (1 + exp2(-bits))
                for evidence in pair.evidence { seen[Self.cell(evidence.field, evidence.level)] += share }
            }
            var next = shifts
            for field in DuplicateEvidence.Field.allCases {
                guard let usual = Self.usual[field] else { continue }
                let first = Self.cell(field, .same)
                let all = seen[first] + seen[first + 1] + seen[first + 2] + Self.strength
                for level in 0..<3 {
                    let share = (seen[first + level] + Self.strength * usual[level]) / all
                    next[first + level] = min(Self.mostShift, max(-Self.mostShift, log2(share / usual[level])))
                }
            }
            let moved = zip(shifts, next).map { abs($0 - $1) }.max() ?? 0
            shifts = next
            if moved < 0.01 { break }
        }
    }

    private static func cell(_ field: DuplicateEvidence.Field, _ level: DuplicateEvidence.Level) -> Int {
        let level =
            switch level {
            case .same: 0
            case .near: 1
            case .different: 2
            }
        return (DuplicateEvidence.Field.allCases.firstIndex(of: field) ?? 0) * 3 + level
    }
}
