import Glibc

/// When a checkpoint is made.
public struct CheckpointPolicy: Sendable {
    /// Events above the checkpoint that a process holds in memory at the most, before it makes the next one where it
    /// imports: as many as fit in a sixth of the machine's memory, and no more than eight million.
    public var mostInMemory: UInt64 = min(8_000_000, Self.events(inMemoryOf: Self.machineMemory / 6))
    /// The same where it reads through a long log, which happens once and is over sooner: a third of the memory that no
    /// program needs at the moment. The more there are, the fewer layers are written and merged on the way.
    public var mostInMemoryReading: UInt64 = Self.events(inMemoryOf: Self.freeMemory / 3)
    /// Events above the checkpoint that are worth the next one to a desk that has just been opened or stays open: they
    /// take a tenth of a second to fold.
    public var worthwhile: UInt64 = 25_000
    /// For how many seconds a process waits for another that makes a checkpoint of a long log without seeing it get on.
    public var patience = 120

    /// The policy of a desk in use.
    public init() {}

    /// How many events a process may hold in so many bytes of memory, at some 650 bytes an event: never fewer than half a
    /// million, nor more than sixteen.
    static func events(inMemoryOf bytes: UInt64) -> UInt64 { min(16_000_000, max(500_000, bytes / 650)) }

    /// The bytes that the kernel reckons could be had without taking memory from any program; see proc(5).
    private static var freeMemory: UInt64 {
        let lines = (try? DeskFiles.read("/proc/meminfo")).flatMap { $0 }.map { String(decoding: $0, as: UTF8.self) }
        let line = lines?.split(separator: "\n").first { $0.hasPrefix("MemAvailable:") }
        let kibibytes = line?.split(separator: " ").dropFirst().first.flatMap { UInt64($0) }
        return kibibytes.map { $0 << 10 } ?? machineMemory / 2
    }

    private static var machineMemory: UInt64 {
        let pages = UInt64(clamping: sysconf(Int32(_SC_PHYS_PAGES)))
        let (bytes, overflow) = pages.multipliedReportingOverflow(
            by: UInt64(clamping: sysconf(Int32(_SC_PAGESIZE))))
        return overflow ? .max : bytes
    }
}
