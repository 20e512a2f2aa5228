import Glibc

/// Hands things from one thread to another, in order and in bounded room; at the end, how it went.
///
/// Each has a weight, such as its bytes. The taker gets whatever is there, up to a limit: much at once while more comes
/// than it can deal with, little as soon as it waits for more.
package final class HandOver<Element: Sendable, Outcome: Sendable>: @unchecked Sendable {
    // Everything below `mutex` is only touched while it is held.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let changed: UnsafeMutablePointer<pthread_cond_t>
    private var elements: [(element: Element, weight: Int)] = []
    private var weight = 0
    private var spent: [Element] = []
    private var outcome: Outcome?
    private var isAbandoned = false

    private let room: Int

    /// A way over which things of at most the weight `room` wait, or a single heavier one.
    package init(room: Int) {
        self.room = room
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

    /// Adds an element, waiting for room; false when nobody will take it any more.
    package func put(_ element: Element, weight: Int = 1) -> Bool {
        letGoOfSpent()
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while !isAbandoned, !elements.isEmpty, self.weight + weight > room { pthread_cond_wait(changed, mutex) }
        guard !isAbandoned else { return false }
        elements.append((element, weight))
        self.weight += weight
        pthread_cond_broadcast(changed)
        return true
    }

    private func letGoOfSpent() {
        pthread_mutex_lock(mutex)
        let spent = self.spent
        self.spent = []
        pthread_mutex_unlock(mutex)
        // Outside of the lock: this may take a while.
        _ = consume spent
    }

    /// Gives back what was taken and is no longer needed, for the thread that made it to free its memory: it has time
    /// for it, and the memory is its own.
    package func giveBack(_ elements: consuming [Element]) {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        if outcome == nil { spent += elements }
    }

    /// Says that no more come.
    package func finish(_ outcome: Outcome) {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        self.outcome = outcome
        pthread_cond_broadcast(changed)
    }

    /// Says that no more will be taken.
    package func abandon() {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        isAbandoned = true
        elements = []
        weight = 0
        pthread_cond_broadcast(changed)
    }

    /// Takes the next element, waiting for it, and those behind it as far as they weigh no more than `limit` together;
    /// nothing at the end.
    package func take(upTo limit: Int = 0) -> [Element] {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while elements.isEmpty, outcome == nil, !isAbandoned { pthread_cond_wait(changed, mutex) }
        var taken: [Element] = []
        var sum = 0
        for (element, weight) in elements {
            if !taken.isEmpty, sum + weight > limit { break }
            taken.append(element)
            sum += weight
        }
        elements.removeFirst(taken.count)
        weight -= sum
        pthread_cond_broadcast(changed)
        return taken
    }

    /// How it ended, once it has.
    package var result: Outcome? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return outcome
    }
}
