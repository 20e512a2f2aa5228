import Glibc

extension FileEventLog {
    /// Returns when everything up to `sequence` is on the disk.
    ///
    /// One committer of all processes syncs, for itself and for all who have written by then; the others sleep on the
    /// futex word. Who has slept for `syncPatience` syncs by itself: the one that was to do it may have been stopped.
    func waitUntilDurable(_ sequence: UInt64) throws(EventLogError) {
        let start = system.elapsed()
        while true {
            let control = self.control
            let seen = control.futex
            if control.durable >= sequence { return }
            if control.poison != 0 { throw poisoned(control) }
            if try synchronizeForAll(control) { continue }

            let spent = system.elapsed() - start
            if spent >= options.syncPatience {
                let reached = try synchronizeNow(control)
                control.announce()
                if reached >= sequence { return }
                // The tail moved to a page that was made since: there this sequence is durable already.
                reattachIfReplaced()
            } else {
                control.sleep(seen: seen, nanoseconds: options.syncPatience - spent)
            }
        }
    }

    /// Syncs if nobody else does just now. Returns whether it did.
    private func synchronizeForAll(_ control: ControlPage) throws(EventLogError) -> Bool {
        guard syncThreads.tryLock() else { return false }
        defer { syncThreads.unlock() }
        guard control.descriptor >= 0, system.tryLock(control.descriptor) == 0 else { return false }
        do throws(EventLogError) {
            try synchronizeNow(control)
        } catch {
            system.unlock(control.descriptor)
            throw error
        }
        system.unlock(control.descriptor)
        control.announce()
        return true
    }

    /// Syncs the active segment; older ones were synced when they were sealed. Returns the sequence that is durable
    /// by it. A failure stops every process: nobody asks the disk a second time.
    @discardableResult
    func synchronizeNow(_ control: ControlPage) throws(EventLogError) -> UInt64 {
        // The tail first: what is published later may be behind what the sync covers.
        let published = control.published
        if control.durable >= published.sequence { return published.sequence }
        let segment = try activeSegment(published.next.segment)
        let result = system.synchronizeData(segment.descriptor)
        guard result == 0 else {
            control.setPoison(-result)
            throw .syncFailed(file: segment.name, after: control.durable, code: -result)
        }
        control.raiseDurable(to: published.sequence)
        return published.sequence
    }
}
