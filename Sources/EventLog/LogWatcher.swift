import CPlatform
import Glibc
import Synchronization

/// Tells a poll loop that events of any process became durable, or that another desk has taken this one's place: one thread
/// that sleeps on the log's futex word, and a descriptor that becomes readable. What woke it carries no data; the woken look
/// at the log themselves.
public final class LogWatcher: Sendable {
    /// Readable when the durable tail has moved since the last `drain`, and once the desk was replaced. Valid as long as the watcher.
    public let fileDescriptor: Int32

    private let isStopping: Stop
    private let log: FileEventLog
    private let thread: BackgroundThread
    private let control: ControlWatch?

    private final class Stop: Sendable {
        let flag = Atomic<Bool>(false)
        /// Files of the desk came or went.
        let isDisturbed = Atomic<Bool>(false)
        let isDone = Atomic<Bool>(false)
    }

    /// How long it waits at a time, in nanoseconds: while the log is at work, and where nobody tells when the control file was
    /// made anew, whose sleepers nobody wakes.
    private static let nap: UInt64 = 500_000_000
    /// How long it waits at a time once the log is idle. A wake-up that got lost is made good by then.
    private static let rest: UInt64 = 60_000_000_000
    /// Naps without an event after which the log is given its last word (`FileEventLog.close`).
    private static let idleNaps = 4

    /// Starts watching from the log's present durable tail.
    public init(_ log: FileEventLog) throws(EventLogError) {
        let descriptor = cplatform_event_descriptor()
        guard descriptor >= 0 else { throw .file(path: log.path, doing: "watch", code: -descriptor) }
        let stop = Stop()
        // Here and not on the thread: an event may come before the thread does.
        let seen = log.durableSequence
        let control = ControlWatch(log.layout) {
            stop.isDisturbed.store(true, ordering: .sequentiallyConsistent)
            log.control.wakeSleepers()
        }
        let rest = control == nil ? Self.nap : Self.rest
        let thread = BackgroundThread { Self.watch(log, after: seen, descriptor: descriptor, rest: rest, stop) }
        guard let thread else {
            log.system.close(descriptor)
            throw .file(path: log.path, doing: "watch", code: EAGAIN)
        }
        fileDescriptor = descriptor
        isStopping = stop
        self.log = log
        self.thread = thread
        self.control = control
    }

    deinit {
        isStopping.flag.store(true, ordering: .sequentiallyConsistent)
        // On a page that may not be written one who is about to fall asleep is missed.
        repeat {
            log.control.wakeSleepers()
            usleep(500)
        } while !isStopping.isDone.load(ordering: .sequentiallyConsistent)
        thread.join()
        log.system.close(fileDescriptor)
    }

    /// Makes the descriptor quiet until the next event.
    public func drain() { cplatform_event_drain(fileDescriptor) }

    /// Makes the descriptor readable, for who looks at the log in pieces and has come to its end.
    public func signal() { cplatform_event_raise(fileDescriptor) }

    /// Watches for long; `rest` is how often it looks after the desk's place where nothing else wakes it.
    private static func watch(
        _ log: FileEventLog, after sequence: UInt64, descriptor: Int32, rest: UInt64, _ stop: Stop
    ) {
        defer { stop.isDone.store(true, ordering: .sequentiallyConsistent) }
        var seen = sequence
        var quietNaps = 0
        var isReplaced = false
        while !stop.flag.load(ordering: .sequentiallyConsistent) {
            let length = quietNaps < idleNaps ? nap : rest
            let durable = log.wait(after: seen, timeout: length, nap: length) {
                stop.flag.load(ordering: .sequentiallyConsistent)
                    || stop.isDisturbed.load(ordering: .sequentiallyConsistent)
            }
            let isDisturbed = stop.isDisturbed.exchange(false, ordering: .sequentiallyConsistent)
            if isDisturbed || length == rest, !isReplaced, case .replaced? = log.faultOfPlace() {
                isReplaced = true
                cplatform_event_raise(descriptor)
            }
            if durable != seen {
                seen = durable
                quietNaps = 0
                cplatform_event_raise(descriptor)
            } else if !isDisturbed {
                quietNaps += 1
                if quietNaps == idleNaps { log.close() }
            }
        }
    }
}
