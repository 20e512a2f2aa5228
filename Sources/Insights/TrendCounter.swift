import DeskModel
import Glibc

/// Compares how often each reason comes now with how often it came in the windows before.
///
/// A direction is shown only when it is more than chance: given n tickets in this window and b in the w windows before,
/// n is binomial(n + b, 1/(w + 1)) if the rate has not changed (the conditional test of two Poisson means of
/// Przyborowski and Wilenski, Biometrika 31, 1940). It takes a two-sided p below 0.01, and at least five tickets where
/// more were seen or expected.
struct TrendCounter {
    /// How many windows the baseline reaches back, at most.
    static let baselineWindows = 24

    private let window: TimeWindow
    private let baselineStart: Timestamp
    private var now: [String: Int] = [:]
    private var before: [String: Int] = [:]
    private var earliest: Timestamp?

    /// A counter for a window; tickets of before its baseline need not be counted where the day of the desk's first
    /// ticket is given.
    init(window: TimeWindow, firstDay: Timestamp? = nil) {
        self.window = window
        baselineStart = window.start.adding(seconds: -window.seconds * Int64(Self.baselineWindows))
        if let firstDay, firstDay.adding(seconds: 86_400) <= baselineStart { earliest = firstDay }
    }

    /// Where the baseline begins.
    var start: Timestamp { baselineStart }

    mutating func count(_ reason: String, begunAt: Timestamp) {
        earliest = min(earliest ?? begunAt, begunAt)
        if window.contains(begunAt) {
            now[reason, default: 0] += 1
        } else if begunAt > baselineStart, begunAt <= window.start {
            before[reason, default: 0] += 1
        }
    }

    /// Reasons that came in the window, or that are missed in it, most frequent first.
    func trends() -> [ReasonTrend] {
        let windows = baselineLength()
        var trends: [ReasonTrend] = []
        for reason in Set(now.keys).union(before.keys) {
            let count = now[reason] ?? 0
            let past = before[reason] ?? 0
            let baseline = windows > 0 ? Double(past) / windows : 0
            let direction = Self.direction(now: count, before: past, windows: windows)
            guard count > 0 || direction == .down else { continue }
            trends.append(ReasonTrend(reason: reason, now: count, baseline: baseline, direction: direction))
        }
        return trends.sorted { $0.now != $1.now ? $0.now > $1.now : $0.reason < $1.reason }
    }

    /// How many windows of past there are: fewer than the most when the desk is young.
    private func baselineLength() -> Double {
        guard let earliest, earliest < window.start else { return 0 }
        let start = max(earliest, baselineStart)
        return Double(window.start.microseconds - start.microseconds) / Double(max(1, window.seconds)) / 1_000_000
    }

    static func direction(now: Int, before: Int, windows: Double) -> ReasonTrend.Direction {
        guard windows > 0 else { return .flat }
        let expected = Double(before) / windows
        guard max(Double(now), expected) >= 5, Double(now) != expected else { return .flat }
        let share = 1 / (windows + 1)
        let total = now + before
        if Double(now) > expected {
            return upperTail(now, of: total, share: share) * 2 < 0.01 ? .up : .flat
        }
        return (1 - upperTail(now + 1, of: total, share: share)) * 2 < 0.01 ? .down : .flat
    }

    /// The probability of `least` or more out of `total`, each with probability `share`.
    private static func upperTail(_ least: Int, of total: Int, share: Double) -> Double {
        guard least > 0 else { return 1 }
        guard least <= total else { return 0 }
        var sum = 0.0
        for count in least...total {
            let logarithm =
                logarithmOfFactorial(total) - logarithmOfFactorial(count) - logarithmOfFactorial(total - count)
                + Double(count) * log(share) + Double(total - count) * log1p(-share)
            let term = exp(logarithm)
            sum += term
            if count > least, term < sum * 1e-12 { break }
        }
        return min(1, sum)
    }

    /// `lgamma` keeps the sign in a variable of the whole process; this one may be called from any thread.
    private static func logarithmOfFactorial(_ number: Int) -> Double {
        var sign: Int32 = 0
        return lgamma_r(Double(number) + 1, &sign)
    }
}
