import DeskModel
import Insights

extension Desk {
    /// The live figures at a moment, over a window in seconds that ends there. See `Statistics`
    /// for what it costs.
    public func statistics(windowSeconds: Int64, at now: Timestamp) throws(DeskError) -> Statistics {
        try refresh()
        return look { Statistics(of: $0.state, at: now, windowSeconds: windowSeconds) }
    }
}
