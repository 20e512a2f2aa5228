import Synchronization

/// Whether this process is preparing the next segment, and how that went the last time.
final class Preparation: Sendable {
    private struct State {
        var isRunning = false
        var failure: EventLogError?
        /// When that was, in nanoseconds of the clock that never goes back.
        var failedAt: UInt64 = 0
        /// The active segment that the last preparation was made behind.
        var segment: UInt32 = 0
    }

    private let state = Mutex(State())

    /// How long nobody tries again after a failure, in nanoseconds: room is not made in a moment.
    private static let rest: UInt64 = 10_000_000_000

    /// Whether the caller is to prepare the one behind `segment`: nobody else does or has, and it has not failed just now.
    func begin(behind segment: UInt32, at now: UInt64) -> Bool {
        state.withLock { state in
            guard !state.isRunning else { return false }
            guard state.failure.map({ _ in now >= state.failedAt + Self.rest }) ?? (state.segment != segment) else {
                return false
            }
            state.isRunning = true
            state.segment = segment
            return true
        }
    }

    func end(_ failure: EventLogError?, at now: UInt64) {
        state.withLock { state in
            state.isRunning = false
            state.failedAt = now
            state.failure = failure
        }
    }

    var failure: EventLogError? { state.withLock { $0.failure } }

    var isRunning: Bool { state.withLock { $0.isRunning } }
}
