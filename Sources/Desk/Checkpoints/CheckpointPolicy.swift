import Glibc

/// When a checkpoint is made.
public struct CheckpointPolicy: Sendable {
    /// Events above the checkpoint that a process holds in memory at the most, before it makes the next one where it
    /// reads through a long log or imports. The more there are, the fewer layers are written and merged on the way.
    public var mostInMemory: UInt64 = Self.events(inMemoryOf: Self.machineMemory)
    /// Events above the checkpoint that are worth the next one to a desk that has just been opened or stays open: they
    /// take a tenth of a second to fold.
    public var worthwhile: UInt64 = 25_000
    /// For how many seconds a process waits for another that makes a checkpoint of a long log without seeing it get on.
    public var patience = 120

    /// The policy of a desk in use.
    public init() {}

    /// How many events a process may hold on a machine with so many bytes of memory: a sixth of that, at some 650 bytes
    /// an event, and never fewer than half a million nor more than eight.
    static func events(inMemoryOf bytes: UInt64) -> UInt64 { min(8_000_000, max(500_000, bytes / 6 / 650)) }

    private static var machineMemory: UInt64 {
        let pages = UInt64(clamping: sysconf(Int32(_SC_PHYS_PAGES)))
        let (bytes, overflow) = pages.multipliedReportingOverflow(
            by: UInt64(clamping: sysconf(Int32(_SC_PAGESIZE))))
        return overflow ? .max : bytes
    }
}
