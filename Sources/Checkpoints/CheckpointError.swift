/// Why a checkpoint could not be made. What was there before is as it was.
public enum CheckpointError: Error, Hashable, Sendable {
    /// A call of the system failed: what it was to do, at which path, and the `errno`.
    case system(Work, path: String, code: Int32)
    /// What was to be kept or merged is damaged: the checkpoint it comes from is to be discarded.
    case damaged(CheckpointDamage)
    /// A value is longer than its kind of section takes (bytes).
    case tooLong(table: String, bytes: Int, limit: Int)
    /// The owner's header, or the number of sections, is more than a manifest takes.
    case manifestTooLarge
    /// More entries than one section takes.
    case tooMany(table: String, limit: Int)
    /// Bytes that were put aside for sorting did not come back as they were written.
    case spillDamaged(table: String)

    /// What a call of the system was to do.
    public enum Work: Sendable {
        /// To make a file or a directory.
        case make
        /// To write.
        case write
        /// To read what was written a moment ago.
        case read
        /// To make written bytes or names last.
        case synchronize
        /// To give a file its name.
        case rename
        /// To map a file that was just written.
        case map
    }

    init(_ result: Int32, _ path: String, doing work: Work) {
        self = .system(work, path: path, code: -result)
    }
}
