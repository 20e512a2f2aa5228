/// Everything that checkpoints ask of the operating system.
///
/// Calls are as thin as the system's: a failure is the negative `errno`, an interrupted call is made again. A test hands
/// in its own to inject faults; the program uses `LinuxCheckpointSystem`.
protocol CheckpointSystem: Sendable {
    /// Opens a file; `O_CLOEXEC` is added. A descriptor or a negative errno.
    func open(_ path: String, flags: Int32, mode: UInt32) -> Int32
    func close(_ descriptor: Int32)
    /// Reads at an offset, short only at the end of the file. Bytes read or a negative errno.
    func read(_ descriptor: Int32, into bytes: UnsafeMutableRawBufferPointer, at offset: UInt64)
        -> Int
    /// Writes all of the bytes at an offset. 0 or a negative errno.
    func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: UInt64) -> Int32
    /// Makes a file's data last. 0 or a negative errno.
    func synchronizeData(_ descriptor: Int32) -> Int32
    /// Makes a file or a directory last. 0 or a negative errno.
    func synchronize(_ descriptor: Int32) -> Int32
    /// A file's length or a negative errno.
    func length(_ descriptor: Int32) -> Int64
    /// Sets a file's permissions. 0 or a negative errno.
    func setPermissions(_ descriptor: Int32, _ mode: UInt32) -> Int32
    /// Renames a file, replacing what is there. 0 or a negative errno.
    func rename(_ path: String, to other: String) -> Int32
    /// Removes a file. 0 or a negative errno.
    func remove(_ path: String) -> Int32
    /// Makes a directory of these permissions whatever the umask. 0 or a negative errno.
    func makeDirectory(_ path: String, mode: UInt32) -> Int32
    /// The names in a directory, without `.` and `..`; nil when it cannot be read.
    func names(in path: String) -> [String]?
    /// When a file's content last changed, in seconds since 1970 UTC; nil when there is none.
    func modificationTime(of path: String) -> Int64?
    /// Maps a file from its beginning, shared, for reading. Nil when the system refuses.
    func map(_ descriptor: Int32, length: Int) -> UnsafeRawPointer?
    func unmap(_ memory: UnsafeRawPointer, length: Int)
    /// Locks an open file for it alone, without waiting. 0 or a negative errno (`EWOULDBLOCK`: another has it).
    func tryLock(_ descriptor: Int32) -> Int32
    /// A number that tells a file from all others.
    func random() -> UInt64
}
