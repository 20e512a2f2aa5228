import Synchronization

/// Whether this process is preparing the next segment, and how that went the last time.
final class Preparation: Sendable {
    private struct State {
        var isRunning = false
        var failure: EventLogError?
    }

    private let state = Mutex(State())

    /// Whether the caller is to prepare it: nobody else does, and it has not failed before.
    func begin() -> Bool {
        state.withLock { state in
            guard !state.isRunning, state.failure == nil else { return false }
            state.isRunning = true
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
