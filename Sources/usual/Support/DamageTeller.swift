import EventLog
import Synchronization

/// Says on standard error what of the log does not hold, the first few times: `usual log verify` tells all.
final class DamageTeller: Sendable {
    private static let most = 3
    private let told = Mutex(0)

    /// Says it, unless enough was said.
    func tell(_ damage: Damage) {
        let isWanted = told.withLock { told in
            told += 1
            return told <= Self.most
        }
        if isWanted {
            StandardError.print("usual: the log is damaged, and answers lack what stood there: \(damage).")
        }
    }
}
