/// When a checkpoint is made.
public struct CheckpointPolicy: Sendable {
    /// Events above the checkpoint that a process holds in memory at the most, some 500 bytes each, before it makes the
    /// next one where it reads through a long log or imports.
    public var mostInMemory: UInt64 = 1_000_000
    /// Events above the checkpoint that are worth the next one to a desk that has just been opened or stays open: they
    /// take a tenth of a second to fold.
    public var worthwhile: UInt64 = 25_000
    /// For how many seconds a process waits for another that makes a checkpoint of a long log without seeing it get on.
    public var patience = 120

    /// The policy of a desk in use.
    public init() {}
}
