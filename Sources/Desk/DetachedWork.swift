/// Work that is done in a thread of its own, and what comes of it.
final class DetachedWork<Outcome: Sendable>: Sendable {
    private let work = HandOver<Never, Outcome>(room: 1)
    private let run: @Sendable () -> Outcome

    /// Begins it; where the system has no thread to give, it is done at once.
    init(_ run: @escaping @Sendable () -> Outcome) {
        self.run = run
        let work = work
        let inThread: @Sendable () -> Void = { work.finish(run()) }
        if !DetachedThread.run(inThread) { inThread() }
    }

    /// What came of it; waits until it is done.
    func wait() -> Outcome {
        _ = work.take()
        // There is one, behind the end of what can be taken.
        return work.result ?? run()
    }
}
