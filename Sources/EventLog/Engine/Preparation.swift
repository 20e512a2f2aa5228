import Synchronization

/// Whether this process is preparing the next segment, and how that went the last time.
final class Preparation: Sendable {
    private struct State {
        var isRunning = false
        var failure: EventLogError?
        /// The active segment that the last preparation was made behind.
        var segment: UInt32 = 0
    }

    private let state = Mutex(State())

    /// Whether the caller is to prepare the one behind `segment`: nobody else does or has, and it has not failed before.
    func begin(behind segment: UInt32) -> Bool {
        state.withLock { state in
            guard !state.isRunning, state.failure == nil, state.segment != segment else { return false }
            state.isRunning = true
            state.segment = segment
            return true
        }
    }

    func end(_ failure: EventLogError?) {
        state.withLock { state in
            state.isRunning = false
            state.failure = failure
        }
    }

    var failure: EventLogError? { state.withLock { $0.failure } }

    var isRunning: Bool { state.withLock { $0.isRunning } }
}
