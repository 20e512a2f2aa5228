import Glibc

extension FileEventLog {
    /// How long to sleep for the append lock before asking again unasked: who was killed wakes nobody.
    private static let lockNap: UInt64 = 20_000_000

    /// Does `work` as the only writer of all processes.
    ///
    /// The lock is the kernel's (`flock`), so it is given back when its holder dies. Waiting for it is by futex, with a
    /// limit, so that a holder that was stopped is named and nobody hangs.
    ///
    /// - Parameter patience: how long to wait, in nanoseconds; nil for as long as the options say.
    func withAppendLock<Answer>(
        patience: UInt64? = nil, _ work: () throws(EventLogError) -> Answer
    ) throws(EventLogError) -> Answer {
        appendThreads.lock()
        defer { appendThreads.unlock() }
        guard holdsStop else { return try withFileLock(patience, work) }
        // A user's ^Z while the lock is held would stop everybody else too: it takes effect when the lock is given back.
        let mask = SignalMask.holdingStop()
        defer { mask.restore() }
        return try withFileLock(patience, work)
    }

    private func withFileLock<Answer>(
        _ patience: UInt64?, _ work: () throws(EventLogError) -> Answer
    ) throws(EventLogError) -> Answer {
        if try !tryAppendLock() { try waitForAppendLock(patience ?? options.lockPatience) }
        let control = self.control
        if control.identity != nil { control.lockHolder = processIdentifier }
        defer { giveAppendLock(self.control) }
        return try work()
    }

    private func waitForAppendLock(_ patience: UInt64) throws(EventLogError) {
        let start = system.elapsed()
        while try !tryAppendLock() {
            let control = self.control
            control.joinLockQueue()
            let seen = control.lockWord
            // Given back between the question and the entry in the queue: nobody would wake us. A holder that is still named
            // has yet to take its name away and then to look into the queue; of one that was killed, the nap makes an end.
            if control.lockHolder == 0, try tryAppendLock() {
                control.leaveLockQueue()
                return
            }
            control.sleepForLock(seen: seen, nanoseconds: min(Self.lockNap, patience))
            control.leaveLockQueue()
            if system.elapsed() - start >= patience { throw heldLock(since: start) }
        }
    }

    private func tryAppendLock() throws(EventLogError) -> Bool {
        let result = system.tryLock(directory)
        if result == 0 { return true }
        if result == -EWOULDBLOCK { return false }
        throw EventLogError(-result, layout.log, doing: "lock")
    }

    private func giveAppendLock(_ control: ControlPage) {
        let isShared = control.identity != nil
        system.unlock(directory)
        // Not before: who is stopped here has nothing any more, who is stopped above can be named.
        if isShared {
            control.clearLockHolder(processIdentifier)
            control.wakeLockQueue()
        }
    }

    private func heldLock(since start: UInt64) -> EventLogError {
        // Where there is no page, or the lock is held by who does not know of it, the kernel knows.
        let holder = system.lockHolder(of: directory) ?? control.lockHolder
        let isStopped = if holder > 0, case .stopped = system.process(holder) { true } else { false }
        return .lockHeld(
            path: layout.log, holder: holder, isStopped: isStopped,
            seconds: Int((system.elapsed() - start) / 1_000_000_000))
    }
}

/// The signals held off while the append lock is held.
struct SignalMask {
    private var before = sigset_t()

    /// Whether there is a terminal that ^Z can be typed at. Where nobody can, two system calls of each commit are spared.
    static let isOfUse = {
        let terminal = open("/dev/tty", O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
        guard terminal >= 0 else { return false }
        close(terminal)
        return true
    }()

    /// Holds off ^Z.
    static func holdingStop() -> SignalMask {
        var mask = SignalMask()
        var stop = sigset_t()
        sigemptyset(&stop)
        sigaddset(&stop, SIGTSTP)
        pthread_sigmask(SIG_BLOCK, &stop, &mask.before)
        return mask
    }

    func restore() {
        var before = before
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }
}
