import Glibc

/// Hands rows from the thread that reads and checks them to the one that appends them, in order and in bounded room.
///
/// The taker gets whatever is there, up to a batch: large batches while input flows, small ones as soon as it does not,
/// so that a program that waits for an acknowledgement before it goes on gets it.
final class RowQueue: @unchecked Sendable {
    // Everything below `mutex` is only touched while it is held.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let changed: UnsafeMutablePointer<pthread_cond_t>
    private var rows: [SourceRow] = []
    private var bytes = 0
    private var isFinished = false
    private var isAbandoned = false

    private let maximumRows: Int
    private let maximumBytes: Int

    init(maximumRows: Int, maximumBytes: Int) {
        self.maximumRows = maximumRows
        self.maximumBytes = maximumBytes
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        changed = .allocate(capacity: 1)
        changed.initialize(to: pthread_cond_t())
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(mutex)
        changed.deallocate()
        mutex.deallocate()
    }

    /// Adds a row, waiting for room; false when nobody will take it any more.
    func put(_ row: SourceRow) -> Bool {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        // A row that alone is over the limit goes in when nothing else is there.
        while !isAbandoned, !rows.isEmpty, rows.count >= maximumRows || bytes + row.text.count > maximumBytes {
            pthread_cond_wait(changed, mutex)
        }
        guard !isAbandoned else { return false }
        rows.append(row)
        bytes += row.text.count
        pthread_cond_broadcast(changed)
        return true
    }

    /// Says that no more rows come.
    func finish() {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        isFinished = true
        pthread_cond_broadcast(changed)
    }

    /// Says that no more rows will be taken.
    func abandon() {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        isAbandoned = true
        rows.removeAll()
        pthread_cond_broadcast(changed)
    }

    /// Takes all rows that are there, waiting for the first; empty at the end.
    func take() -> [SourceRow] {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while rows.isEmpty, !isFinished { pthread_cond_wait(changed, mutex) }
        let taken = rows
        rows = []
        rows.reserveCapacity(taken.count)
        bytes = 0
        pthread_cond_broadcast(changed)
        return taken
    }
}
