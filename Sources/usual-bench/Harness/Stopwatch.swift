import Glibc

/// Time that only goes forward, in nanoseconds.
enum Stopwatch {
    /// Nanoseconds since a fixed moment of the past.
    static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Nanoseconds that this thread has had a processor: what others do on the machine is not in it.
    static func processor() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// How many nanoseconds the work takes.
    static func time(_ work: () throws -> Void) rethrows -> UInt64 {
        let start = now()
        try work()
        return now() - start
    }
}
