import DeskModel
import Insights

extension Desk {
    /// The live figures at a moment, over a window in seconds that ends there. O(tickets + surveys + promises).
    public func statistics(windowSeconds: Int64, at now: Timestamp) throws(DeskError) -> Statistics {
        try refresh()
        return projections.withLock { Statistics(of: $0.state, at: now, windowSeconds: windowSeconds) }
    }
}
