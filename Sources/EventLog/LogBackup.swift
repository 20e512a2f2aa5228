/// What a backup holds.
public struct LogBackup: Hashable, Sendable {
    /// How many events, all that were durable when it began.
    public var events: UInt64
    /// The sequence of the last; 0 in an empty log.
    public var lastSequence: UInt64
    /// Files that share their bytes with the desk's own (hard links): they take no room, and a disk that spoils one spoils
    /// both.
    public var linked: Int
    /// Files that were copied.
    public var copied: Int
    /// How many attachments there are among them.
    public var attachments: Int
}
