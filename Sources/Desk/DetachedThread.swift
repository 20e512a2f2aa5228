import EventLog

/// A thread of its own for one piece of work, which ends with it: the log's, for the rooms above.
package enum DetachedThread {
    /// Starts the work; false when the system has no thread to give. Signals meant for the program do not land on it.
    package static func run(_ work: @escaping @Sendable () -> Void) -> Bool { BackgroundThread.start(work) }
}
