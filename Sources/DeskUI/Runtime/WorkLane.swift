import Desk
import Glibc
import Synchronization

/// A thread that does jobs one after the other.
///
/// A job may name a slot: a newer job of the same slot then takes the place of one that has not begun, so that a burst
/// of questions is answered once. Jobs without a slot are all done, in order.
final class WorkLane: Sendable {
    private struct Job {
        var slot: String?
        var work: @Sendable () -> Void
    }

    private struct Waiting {
        var jobs: [Job] = []
        var isWorking = false
        var isClosed = false
    }

    private let waiting = Mutex(Waiting())
    private let pending: UnsafeSemaphore

    /// A lane whose thread is started; nil where the system gives no thread.
    init?() {
        pending = UnsafeSemaphore()
        guard DetachedThread.run({ [self] in run() }) else { return nil }
    }

    /// Has a job done once those before it are.
    func add(slot: String? = nil, _ work: @escaping @Sendable () -> Void) {
        let isNew = waiting.withLock { waiting -> Bool in
            guard !waiting.isClosed else { return false }
            if let slot, let place = waiting.jobs.firstIndex(where: { $0.slot == slot }) {
                waiting.jobs[place].work = work
                return false
            }
            waiting.jobs.append(Job(slot: slot, work: work))
            return true
        }
        if isNew { pending.signal() }
    }

    /// Whether nothing is waiting and nothing is being done.
    var isIdle: Bool { waiting.withLock { $0.jobs.isEmpty && !$0.isWorking } }

    /// Takes no more jobs, forgets those that have not begun, and lets the thread end.
    func close() {
        waiting.withLock { waiting in
            waiting.isClosed = true
            waiting.jobs = []
        }
        pending.signal()
    }

    private func run() {
        Self.letKeysPass()
        while true {
            pending.wait()
            let job = waiting.withLock { waiting -> Job? in
                guard !waiting.jobs.isEmpty else { return nil }
                waiting.isWorking = true
                return waiting.jobs.removeFirst()
            }
            guard let job else {
                if waiting.withLock({ $0.isClosed }) { return }
                continue
            }
            job.work()
            waiting.withLock { $0.isWorking = false }
        }
    }
}

extension WorkLane {
    /// Has the scheduler let whoever woke this thread finish what it is at: on a busy machine a key's frame comes before the
    /// answers to what the key asked. A thread of another policy than the usual one is left to whoever gave it that.
    fileprivate static func letKeysPass() {
        guard sched_getscheduler(0) == SCHED_OTHER else { return }
        var priority = sched_param()
        // SCHED_BATCH: no preemption at a wake-up, the same share of the processor (sched(7)).
        _ = sched_setscheduler(0, 3, &priority)
    }
}

/// A counting semaphore of the C library.
private final class UnsafeSemaphore: @unchecked Sendable {
    // The C library's own calls are safe from any thread; the memory lives as long as this object.
    private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    init() { sem_init(semaphore, 0, 0) }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }

    func signal() { sem_post(semaphore) }

    func wait() {
        while sem_wait(semaphore) != 0 {}
    }
}
