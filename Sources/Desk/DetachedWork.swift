/// Work that is done in a thread of its own, and what comes of it.
final class DetachedWork<Outcome: Sendable>: Sendable {
    private let work = HandOver<Never, Outcome>(room: 1)

    /// Begins it; where the system has no thread to give, it is done at once. What the work holds is let go of at its end.
    init(_ run: @escaping @Sendable () -> Outcome) {
        let work = work
        let inThread: @Sendable () -> Void = { work.finish(run()) }
        if !DetachedThread.run(inThread) { inThread() }
    }

    /// What came of it; waits until it is done.
    func wait() -> Outcome {
        while true {
            // Nothing is ever handed over: this waits for the end.
            _ = work.take()
            if let outcome = work.result { return outcome }
        }
    }
}
