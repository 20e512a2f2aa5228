extension SimulatedMachine {
    /// What befalls processes, each by its probability at a turn of the scheduler.
    struct Fate {
        /// How many calls a process makes before another may have its turn, at most.
        var patience = 4
        var kill = 0.0
        var stop = 0.0
        /// The longest that a stopped process stays so, in nanoseconds.
        var longestStop: UInt64 = 100_000_000
        var crash = 0.0
        /// A sync fails.
        var failedSync = 0.0
        /// The disk has no room for a while; only what has its room already can be written.
        var full = 0.0
        /// The same, and what has its room cannot be written either.
        var isFullForAll = false
        var spuriousWake = 0.0
    }
}
