import Glibc

/// Everything that the engine asks of the operating system: files, locks, shared memory, time and chance.
///
/// Calls are as thin as the system's: a failure is the negative `errno`, an interrupted call is made again. A test or a
/// simulation hands in its own to inject faults; the program uses `LinuxSystem`.
public protocol LogSystem: AnyObject, Sendable {
    /// Opens a file; `O_CLOEXEC` is added. A descriptor or a negative errno.
    func open(_ path: String, flags: Int32, mode: UInt32) -> Int32
    /// Closes a descriptor.
    func close(_ descriptor: Int32)
    /// Reads at an offset, short only at the end of the file. Bytes read or a negative errno.
    func read(_ descriptor: Int32, into bytes: UnsafeMutableRawBufferPointer, at offset: UInt64) -> Int
    /// Writes at an offset with one call as long as the system takes all. Bytes written, short when a later call
    /// failed, or a negative errno.
    func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: UInt64) -> Int
    /// Told before each sync why it is made: a simulation leaves one out, to see what fails without it.
    func willSynchronize(for reason: SyncReason)
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
    /// Gives a file a second name on the same file system. 0 or a negative errno.
    func link(_ path: String, to other: String) -> Int32
    /// Removes a file. 0 or a negative errno.
    func remove(_ path: String) -> Int32
    /// Removes an empty directory. 0 or a negative errno.
    func removeDirectory(_ path: String) -> Int32
    /// Makes a directory. 0 or a negative errno.
    func makeDirectory(_ path: String, mode: UInt32) -> Int32
    /// The names in a directory, sorted, without `.` and `..`; nil when it cannot be read.
    func names(in path: String) -> [String]?
    /// What tells the file at a path from another that takes its place; nil when there is none.
    func identity(of path: String) -> FileIdentity?
    /// The same of the file with a name in an open directory, which is the one at `path`.
    func identity(of name: String, in directory: Int32, at path: @autoclosure () -> String) -> FileIdentity?
    /// The same of an open file, whatever its name is by now.
    func identity(of descriptor: Int32) -> FileIdentity?
    /// What shows at little cost whether an open file still has the name that it had. Nil where that cannot be told,
    /// and for a moment after the file was changed, when another change would not show.
    ///
    /// - Parameter last: what was told of it before, if anything.
    func standing(of descriptor: Int32, last: FileStanding?) -> FileStanding?
    /// Maps a file from its beginning, shared. Nil when the system refuses.
    func map(_ descriptor: Int32, length: Int, isWritable: Bool) -> UnsafeMutableRawPointer?
    /// Ends a mapping.
    func unmap(_ memory: UnsafeMutableRawPointer, length: Int)
    /// Locks an open file for it alone, without waiting. 0 or a negative errno (`EWOULDBLOCK`: another has it).
    func tryLock(_ descriptor: Int32) -> Int32
    /// Gives a lock back.
    func unlock(_ descriptor: Int32)
    /// The process that has the lock on the file that is open as `descriptor`; nil where nobody has it or where that
    /// cannot be told.
    func lockHolder(of descriptor: Int32) -> Int32?
    /// Sleeps while a shared word holds `expected`, at most `nanoseconds`; may return early.
    ///
    /// - Parameter groups: what the sleeper is woken as; not zero.
    func sleep(on word: UnsafeMutableRawPointer, while expected: UInt32, nanoseconds: UInt64, as groups: UInt32)
    /// Wakes at most `count` of a shared word's sleepers that are of one of `groups`, each bit a group.
    func wake(_ word: UnsafeMutableRawPointer, count: Int32, of groups: UInt32)
    /// Does `work` on a thread of its own that nobody waits for. Returns whether the system gave one.
    func startThread(_ work: @escaping @Sendable () -> Void) -> Bool
    /// The name of the file system at `path` when it is one that cannot be relied on; nil for all others.
    func unsupportedFileSystem(at path: String) -> String?
    /// Sixteen bytes that change with every start of the machine.
    func bootIdentity() -> [UInt8]
    /// Whether a process exists, and is stopped.
    func process(_ identifier: Int32) -> ProcessState
    /// This process's id.
    var processIdentifier: Int32 { get }
    /// Microseconds since 1970 UTC.
    func now() -> Int64
    /// Nanoseconds since some instant, never going back.
    func elapsed() -> UInt64
    /// A random number that nobody can guess.
    func random() -> UInt64
}

extension LogSystem {
    /// A thread of this process.
    public func startThread(_ work: @escaping @Sendable () -> Void) -> Bool { BackgroundThread.start(work) }

    /// What stands at the path.
    public func identity(of name: String, in directory: Int32, at path: @autoclosure () -> String) -> FileIdentity? {
        identity(of: path())
    }

    /// Not told: the name is looked up.
    public func standing(of descriptor: Int32, last: FileStanding?) -> FileStanding? { nil }

    /// Not told.
    public func lockHolder(of descriptor: Int32) -> Int32? { nil }

    /// Refused: whoever asks makes a copy.
    public func link(_ path: String, to other: String) -> Int32 { -EXDEV }

    /// Refused.
    public func removeDirectory(_ path: String) -> Int32 { -ENOSYS }

    /// Nothing depends on it.
    public func willSynchronize(for reason: SyncReason) {}
}

/// What tells a file from another of the same name.
public struct FileIdentity: Hashable, Sendable {
    /// The device's number.
    public var device: UInt64
    /// The inode's number.
    public var inode: UInt64

    /// The identity with these numbers.
    public init(device: UInt64, inode: UInt64) {
        self.device = device
        self.inode = inode
    }
}

/// What changes about an open file when its name is taken from it.
public struct FileStanding: Equatable, Sendable {
    /// How many names it has.
    public var links: UInt64
    /// When a name, an attribute or its content last changed, in nanoseconds since 1970 UTC.
    public var changed: Int64

    /// The standing of a file with these.
    public init(links: UInt64, changed: Int64) {
        self.links = links
        self.changed = changed
    }
}

/// What a process is doing.
public enum ProcessState: Sendable {
    /// It runs or sleeps.
    case alive
    /// It was stopped by a signal.
    case stopped
    /// There is no such process.
    case gone
}
