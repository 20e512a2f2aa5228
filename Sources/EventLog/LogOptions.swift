/// How a log is opened or made.
public struct LogOptions: Sendable {
    /// Files, locks, time and chance.
    public var system: any LogSystem
    /// Capacity of the first segment in bytes. Each further one is four times as large, up to `largestSegment`, so that
    /// a small desk takes little room and a large one few files.
    public var firstSegment: UInt64
    /// Capacity in bytes that segments grow to. A batch that needs more gets a segment of its own size.
    public var largestSegment: UInt64
    /// How long to wait for the append lock before the holder is named, in nanoseconds.
    public var lockPatience: UInt64
    /// How long to wait for another's sync before making one's own, in nanoseconds.
    public var syncPatience: UInt64

    /// Options; those left out suit a desk.
    public init(
        system: any LogSystem = LinuxSystem(),
        firstSegment: UInt64 = 1 << 20,
        largestSegment: UInt64 = 64 << 20,
        lockPatience: UInt64 = 5_000_000_000,
        syncPatience: UInt64 = 20_000_000
    ) {
        self.system = system
        self.firstSegment = firstSegment
        self.largestSegment = largestSegment
        self.lockPatience = lockPatience
        self.syncPatience = syncPatience
    }

    /// The longest batch in bytes, headers included.
    static let batchLimit = 256 << 20
    /// The shortest capacity that is of use.
    static let smallestSegment: UInt64 = 1024

    func capacity(after capacity: UInt64, atLeast needed: Int) -> UInt64 {
        let grown = max(Self.smallestSegment, min(capacity * 4, largestSegment))
        let enough = (UInt64(SegmentHeader.length) + UInt64(needed) + 4095) & ~4095
        return UInt64(SegmentHeader.length) + UInt64(needed) <= grown ? grown : enough
    }
}

/// What a log is opened for.
public enum LogMode: Sendable {
    /// To read and append; where the files cannot be written, to read (`readOnlyReason` says why).
    case readWrite
    /// To read; nothing is changed on the disk, not even a torn tail.
    case readOnly
}
