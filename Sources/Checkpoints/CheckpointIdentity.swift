/// What a checkpoint was made from: one that does not match what is wanted is never read.
public struct CheckpointIdentity: Hashable, Sendable {
    /// The desk's UUID, 32 hexadecimal digits.
    public var desk: String
    /// The version of what the program writes into its sections: programs of two versions each keep their own.
    public var format: UInt32
    /// How many erasures the desk had seen: what was made before one may hold what must be gone.
    public var erasureGeneration: UInt64

    /// The identity with these parts.
    public init(desk: String, format: UInt32, erasureGeneration: UInt64) {
        self.desk = desk
        self.format = format
        self.erasureGeneration = erasureGeneration
    }
}
