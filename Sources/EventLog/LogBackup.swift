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

/// What a desk has beside its log, and goes with a copy of it: the log knows nothing of it.
public struct BackupCompanions: Sendable {
    /// Files in the desk's directory, by name, and what is in them.
    public var files: [String: [UInt8]]
    /// Empty directories in the desk's directory, by name.
    public var directories: [String]

    /// These files and directories.
    public init(files: [String: [UInt8]] = [:], directories: [String] = []) {
        self.files = files
        self.directories = directories
    }
}
