import Glibc

/// The few file operations that the desk needs beside its log.
enum DeskFiles {
    /// The whole of a file, at most `limit` bytes; nil when there is none. Nobody is waited for, should it be a pipe.
    static func read(_ path: String, limit: Int = 1 << 20) throws(DeskError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .file(path: path, doing: "read", code: errno)
        }
        defer { close(descriptor) }
        var facts = stat()
        // An empty pipe is no empty file.
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT != S_IFIFO else {
            throw .file(path: path, doing: "read", code: EINVAL)
        }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= limit {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw .file(path: path, doing: "read", code: errno)
            }
            bytes += buffer[0..<count]
        }
        throw .file(path: path, doing: "read", code: EFBIG)
    }

    /// What tells one writing of a file from another.
    struct Mark: Equatable, Sendable {
        var node: UInt64
        var size: Int64
        var seconds: Int
        var nanoseconds: Int
    }

    /// The mark of a file; nil when there is none that can be seen.
    static func mark(_ path: String) -> Mark? {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        return Mark(
            node: UInt64(facts.st_ino), size: Int64(facts.st_size), seconds: facts.st_mtim.tv_sec,
            nanoseconds: facts.st_mtim.tv_nsec)
    }

    /// Puts `bytes` in place of a file, whole or not at all, readable and writable by the group whatever the umask.
    ///
    /// - Parameter isLasting: whether it is to outlast a loss of power too, its name with it.
    static func replace(_ path: String, with bytes: [UInt8], isLasting: Bool) throws(DeskError) {
        let temporary = "\(path).\(getpid()).new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o660)
        guard descriptor >= 0 else { throw .file(path: path, doing: "write", code: errno) }
        var written = 0
        var failure: Int32 = 0
        if fchmod(descriptor, 0o660) != 0 { failure = errno }
        while failure == 0, written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count < 0 {
                if errno != EINTR { failure = errno }
            } else {
                written += count
            }
        }
        if isLasting, failure == 0, fsync(descriptor) != 0 { failure = errno }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        if failure == 0, rename(temporary, path) != 0 { failure = errno }
        guard failure == 0 else {
            unlink(temporary)
            throw .file(path: path, doing: "write", code: failure)
        }
        if isLasting { try synchronize(directory: path.lastIndex(of: "/").map { "\(path[..<$0])/" } ?? ".", of: path) }
    }

    /// Makes a directory of the desk, shared by its group whatever the umask; one that is there is left as it is.
    static func makeDirectory(_ path: String) throws(DeskError) {
        if mkdir(path, 0o770) == 0 {
            guard chmod(path, 0o2770) == 0 else { throw .file(path: path, doing: "make", code: errno) }
        } else if errno != EEXIST {
            throw .file(path: path, doing: "make", code: errno)
        }
    }

    /// Makes a directory and those above it.
    static func makeDirectories(_ path: String) throws(DeskError) {
        var position = path.startIndex
        while let slash = path[position...].dropFirst().firstIndex(of: "/") {
            let parent = String(path[..<slash])
            if !parent.isEmpty, mkdir(parent, 0o777) != 0, errno != EEXIST {
                throw .file(path: parent, doing: "make", code: errno)
            }
            position = slash
        }
        try makeDirectory(path)
    }

    /// The names in a directory, dot files left out; empty when there is none.
    static func names(in path: String) -> [String] { allNames(in: path).filter { !$0.hasPrefix(".") } }

    /// The names of dot files in a directory.
    static func hiddenNames(in path: String) -> [String] { allNames(in: path).filter { $0.hasPrefix(".") } }

    private static func allNames(in path: String) -> [String] {
        guard let directory = opendir(path) else { return [] }
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

    /// Removes a directory with all in it, as far as that goes; follows no link.
    static func removeTree(_ path: String) {
        var facts = stat()
        if lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR {
            for name in allNames(in: path) { removeTree("\(path)/\(name)") }
            rmdir(path)
        } else {
            unlink(path)
        }
    }

    /// Makes the names in a directory last; that of `path` is among them.
    static func synchronize(directory: String, of path: String) throws(DeskError) {
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        // One that may not be read holds a name that was there before.
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw .file(path: path, doing: "make", code: errno) }
    }
}
