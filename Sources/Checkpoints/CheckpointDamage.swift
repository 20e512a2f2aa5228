/// A section does not hold what was written: the checkpoint it belongs to is to be dropped and discarded
/// (`CheckpointStore.discard`), and what was asked is answered from the log.
public struct CheckpointDamage: Error, Hashable, Sendable {
    /// The table whose section it is.
    public let table: String
    /// The name of the file; empty when the checkpoint names none.
    public let file: String
    /// What does not hold.
    public let reason: Reason

    /// What does not hold.
    public enum Reason: Hashable, Sendable {
        /// The checksums of the blocks themselves.
        case blockTable
        /// A block of the file, counted from 0.
        case block(Int)
        /// Bytes that their checksum allows and their form does not, at an offset of the content.
        case content(offset: Int)
        /// The manifest's account of the section.
        case manifest
    }

    /// Damage of this reason; for an owner that finds bytes which it cannot have written.
    public init(table: String, file: String, reason: Reason) {
        self.table = table
        self.file = file
        self.reason = reason
    }
}
