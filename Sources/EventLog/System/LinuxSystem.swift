import CPlatform
import CSodium
import Glibc

/// The system as it is.
public final class LinuxSystem: LogSystem {
    private let clock: @Sendable () -> Int64

    /// The system, with the time taken from `now` (microseconds since 1970 UTC) where it is given.
    public init(now: (@Sendable () -> Int64)? = nil) {
        clock = now ?? Self.time
    }

    private static let time: @Sendable () -> Int64 = {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    }

    // A call that a signal interrupts is made again.
    private func retrying<Value: SignedInteger>(_ call: () -> Value) -> Value {
        while true {
            let value = call()
            if value >= 0 { return value }
            if errno != EINTR { return Value(-errno) }
        }
    }

    /// Opens a file; the descriptor is closed on exec. Nothing is waited for: a pipe that lies in a file's place has nobody at
    /// its other end.
    public func open(_ path: String, flags: Int32, mode: UInt32) -> Int32 {
        retrying { Glibc.open(path, flags | O_CLOEXEC | O_NONBLOCK, mode) }
    }

    /// Closes a descriptor.
    public func close(_ descriptor: Int32) {
        _ = Glibc.close(descriptor)
    }

    /// `pread` until all is there or the file ends.
    public func read(_ descriptor: Int32, into bytes: UnsafeMutableRawBufferPointer, at offset: UInt64) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        var done = 0
        while done < bytes.count {
            let count = retrying { pread(descriptor, base + done, bytes.count - done, off_t(offset) + off_t(done)) }
            if count < 0 { return count }
            if count == 0 { break }
            done += count
        }
        return done
    }

    /// `pwrite`, once unless the system takes less.
    public func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: UInt64) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        var done = 0
        while done < bytes.count {
            let count = retrying { pwrite(descriptor, base + done, bytes.count - done, off_t(offset) + off_t(done)) }
            if count < 0 { return done > 0 ? done : count }
            if count == 0 { break }
            done += count
        }
        return done
    }

    /// `fdatasync`, asked once.
    public func synchronizeData(_ descriptor: Int32) -> Int32 {
        // Never again after a failure: the kernel may have dropped what it could not write, and would report success.
        fdatasync(descriptor) == 0 ? 0 : -errno
    }

    /// `fsync`, asked once.
    public func synchronize(_ descriptor: Int32) -> Int32 {
        fsync(descriptor) == 0 ? 0 : -errno
    }

    /// `fstat`.
    public func length(_ descriptor: Int32) -> Int64 {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int64(status.st_size) : Int64(-errno)
    }

    /// `fchmod`.
    public func setPermissions(_ descriptor: Int32, _ mode: UInt32) -> Int32 {
        fchmod(descriptor, mode) == 0 ? 0 : -errno
    }

    /// `rename`.
    public func rename(_ path: String, to other: String) -> Int32 {
        Glibc.rename(path, other) == 0 ? 0 : -errno
    }

    /// `link`.
    public func link(_ path: String, to other: String) -> Int32 {
        Glibc.link(path, other) == 0 ? 0 : -errno
    }

    /// `unlink`.
    public func remove(_ path: String) -> Int32 {
        unlink(path) == 0 ? 0 : -errno
    }

    /// `rmdir`.
    public func removeDirectory(_ path: String) -> Int32 {
        rmdir(path) == 0 ? 0 : -errno
    }

    /// `mkdir`, then `chmod`.
    public func makeDirectory(_ path: String, mode: UInt32) -> Int32 {
        guard mkdir(path, mode_t(mode) & 0o777) == 0 else { return -errno }
        // The umask took bits away, and mkdir gives no set-group-id bit.
        return chmod(path, mode_t(mode)) == 0 ? 0 : -errno
    }

    /// The names in a directory, sorted.
    public func names(in path: String) -> [String]? {
        guard let directory = opendir(path) else { return nil }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// `stat`.
    public func identity(of path: String) -> FileIdentity? {
        var identity = FileIdentity(device: 0, inode: 0)
        return cplatform_path_identity(AT_FDCWD, path, &identity.device, &identity.inode) == 0 ? identity : nil
    }

    /// `fstatat`: a path of one name, not of all the folders that the desk lies in.
    public func identity(of name: String, in directory: Int32, at path: @autoclosure () -> String) -> FileIdentity? {
        var identity = FileIdentity(device: 0, inode: 0)
        return cplatform_path_identity(directory, name, &identity.device, &identity.inode) == 0 ? identity : nil
    }

    /// `fstat`.
    public func identity(of descriptor: Int32) -> FileIdentity? {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        return FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    }

    /// Longer than a tick of the clock that files are stamped with, in nanoseconds: two changes within one show as one.
    private static let clockTick: Int64 = 100_000_000

    /// `fstat`.
    public func standing(of descriptor: Int32, last: FileStanding?) -> FileStanding? {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        let changed = Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec)
        let standing = FileStanding(links: UInt64(status.st_nlink), changed: changed)
        if standing == last { return last }
        var time = timespec()
        guard clock_gettime(CLOCK_REALTIME, &time) == 0 else { return nil }
        let now = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
        return changed < now - Self.clockTick ? standing : nil
    }

    /// `mmap`, shared.
    public func map(_ descriptor: Int32, length: Int, isWritable: Bool) -> UnsafeMutableRawPointer? {
        let protection = isWritable ? PROT_READ | PROT_WRITE : PROT_READ
        let memory = mmap(nil, length, protection, MAP_SHARED, descriptor, 0)
        return memory == MAP_FAILED ? nil : memory
    }

    /// `munmap`.
    public func unmap(_ memory: UnsafeMutableRawPointer, length: Int) {
        munmap(memory, length)
    }

    /// `flock`, exclusive, not waiting.
    public func tryLock(_ descriptor: Int32) -> Int32 {
        retrying { flock(descriptor, LOCK_EX | LOCK_NB) }
    }

    /// `flock`, giving back.
    public func unlock(_ descriptor: Int32) {
        _ = flock(descriptor, LOCK_UN)
    }

    /// The kernel's list, `/proc/locks`: `1: FLOCK  ADVISORY  WRITE 4711 fe:00:131073 0 EOF`, the file as its device's
    /// two numbers in hexadecimal and its inode.
    public func lockHolder(of descriptor: Int32) -> Int32? {
        guard let file = identity(of: descriptor), let list = contents(of: "/proc/locks") else { return nil }
        for line in list.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            // A line with an arrow is of one who waits.
            guard words.count > 5, words[1] == "FLOCK" else { continue }
            let place = words[5].split(separator: ":")
            guard place.count == 3, let major = UInt32(place[0], radix: 16), let minor = UInt32(place[1], radix: 16),
                UInt64(place[2]) == file.inode, cplatform_device(major, minor) == file.device
            else { continue }
            // Nothing above zero is told of a process that cannot be seen from here, as from within a container.
            return Int32(words[4]).flatMap { $0 > 0 ? $0 : nil }
        }
        return nil
    }

    /// A small file of `/proc`, whole: its length is not known before it is read.
    private func contents(of path: String) -> [UInt8]? {
        let descriptor = open(path, flags: O_RDONLY, mode: 0)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var text: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = part.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return count == 0 ? text : nil }
            text += part[..<count]
        }
    }

    /// `futex`, `FUTEX_WAIT_BITSET`.
    public func sleep(
        on word: UnsafeMutableRawPointer, while expected: UInt32, nanoseconds: UInt64, as groups: UInt32
    ) {
        _ = cplatform_futex_wait(word, expected, nanoseconds, groups)
    }

    /// `futex`, `FUTEX_WAKE_BITSET`.
    public func wake(_ word: UnsafeMutableRawPointer, count: Int32, of groups: UInt32) {
        _ = cplatform_futex_wake(word, count, groups)
    }

    /// `statfs`, against `FileSystemKind`.
    public func unsupportedFileSystem(at path: String) -> String? {
        var magic: UInt32 = 0
        guard cplatform_file_system_magic(path, &magic) == 0 else { return nil }
        return FileSystemKind.unsupported[magic]
    }

    /// The kernel's boot id.
    public func bootIdentity() -> [UInt8] {
        let descriptor = open("/proc/sys/kernel/random/boot_id", flags: O_RDONLY, mode: 0)
        guard descriptor >= 0 else { return [UInt8](repeating: 0, count: 16) }
        defer { close(descriptor) }
        var text = [UInt8](repeating: 0, count: 64)
        let count = text.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
        let digits = text.prefix(max(0, count)).filter { $0 != UInt8(ascii: "-") && $0 > 32 }
        let bytes = Hexadecimal.bytes(of: String(decoding: digits, as: UTF8.self)) ?? []
        return bytes.count == 16 ? bytes : [UInt8](repeating: 0, count: 16)
    }

    /// The state in `/proc`.
    public func process(_ identifier: Int32) -> ProcessState {
        let descriptor = open("/proc/\(identifier)/stat", flags: O_RDONLY, mode: 0)
        guard descriptor >= 0 else { return kill(identifier, 0) == 0 || errno == EPERM ? .alive : .gone }
        defer { close(descriptor) }
        var text = [UInt8](repeating: 0, count: 512)
        let count = text.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
        // "1234 (name) T …": the name may hold anything, the state stands after its last parenthesis.
        guard count > 0, let end = text[..<count].lastIndex(of: UInt8(ascii: ")")), end + 2 < count else {
            return .alive
        }
        switch text[end + 2] {
        case UInt8(ascii: "T"), UInt8(ascii: "t"): return .stopped
        case UInt8(ascii: "Z"), UInt8(ascii: "X"): return .gone
        default: return .alive
        }
    }

    /// `getpid`, asked once: nothing here forks.
    public var processIdentifier: Int32 { Self.ownIdentifier }

    private static let ownIdentifier = getpid()

    /// The clock's time, or the time handed in.
    public func now() -> Int64 { clock() }

    /// The monotonic clock.
    public func elapsed() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// A number from libsodium.
    public func random() -> UInt64 {
        var number: UInt64 = 0
        randombytes_buf(&number, MemoryLayout<UInt64>.size)
        return number
    }
}
